import { buildSite } from './build.ts';

await buildSite();
console.log('packages/web/dist');
