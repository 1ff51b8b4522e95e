import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { made } from '../scripts/docs.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

for (const [path, text] of Object.entries(made))
  test(`${path} is what the law says now (npm run docs)`, () => {
    assert.equal(readFileSync(`${root}${path}`, 'utf8'), text());
  });
