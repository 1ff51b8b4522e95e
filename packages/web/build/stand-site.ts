// Builds the pages where a server of this checkout finds them, each file also compressed, so that no request waits for it.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { buildSite } from './build.ts';
import { noteSite, siteFolder } from './standing-site.ts';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
/** Nearly as small as the best, in a tenth of its time. */
const quality = 9;

await buildSite(siteFolder);
const files = globSync('**/*.{js,css,json,svg,wasm}', { cwd: siteFolder });
await Promise.all(
  files.map(async (file) => {
    const bytes = readFileSync(`${siteFolder}/${file}`);
    if (bytes.length < 1000) return;
    const [small, other] = await Promise.all([
      brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
      gzipped(bytes, { level: 9 }),
    ]);
    writeFileSync(`${siteFolder}/${file}.br`, small);
    writeFileSync(`${siteFolder}/${file}.gz`, other);
  }),
);
noteSite();
