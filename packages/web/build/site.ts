import { buildSite } from './build.ts';
import { firstLoad } from './first-load.ts';

const folder = await buildSite();
const { scripts, gzip } = firstLoad(folder);
console.log(`${folder}: the start page loads ${scripts.length} scripts, ${(gzip / 1000).toFixed(1)} kB after gzip`);
