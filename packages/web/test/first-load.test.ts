import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { firstLoad } from '../build/first-load.ts';
import { builtSite } from './browser.ts';

it('shows the start page without the law, in under 180 kB of scripts', async () => {
  const folder = await builtSite();
  const { scripts, gzip } = firstLoad(folder);
  assert.ok(scripts.length > 0);
  assert.ok(gzip < 180_000, `${gzip} bytes: ${scripts.join(', ')}`);
  // The id of a norm stands in the law alone.
  for (const script of scripts)
    assert.ok(!readFileSync(`${folder}/${script}`, 'utf8').includes('kz.cpc.612-1-1'), script);
});
