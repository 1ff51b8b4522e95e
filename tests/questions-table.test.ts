import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { rowOf } from '../scripts/questions-table.ts';

const doc = readFileSync(new URL('../docs/questions.md', import.meta.url), 'utf8');

for (const name of ['agreement-packet', 'asset-return', 'drugs-no-victim', 'outgoing-request'])
  it(`docs/questions.md says how much is asked of ${name} (npm run docs:questions)`, () => {
    assert.ok(doc.includes(`\n${rowOf(name)}\n`), rowOf(name));
  });
