import { statSync } from 'node:fs';
import { buildSingle } from './build.ts';

const file = await buildSingle();
console.log(`${file}: ${(statSync(file).size / 1e6).toFixed(2)} MB`);
