import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { made } from '../scripts/docs.ts';
import { declarationIn } from '../scripts/hard-norms.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

for (const [path, text] of Object.entries(made))
  test(`${path} is what the law says now (npm run docs)`, () => {
    assert.equal(readFileSync(`${root}${path}`, 'utf8'), text());
  });

/** A declaration of `size` lines besides its words. */
const declared = (size: number): string =>
  [
    'export const norm = requirement({',
    '  says: {',
    "    en: 'words',",
    '  },',
    ...Array.from({ length: size - 2 }, (_, i) => `  line: ${i},`),
    '});',
    'const after = 1;',
  ].join('\n');

test('a hard norm is shown whole, without its words, in under 30 lines', () => {
  const shown = declarationIn(declared(29), 'norm').split('\n');
  assert.equal(shown.length, 29);
  assert.deepEqual([shown[0], shown[1], shown.at(-1)], ['export const norm = requirement({', '  line: 0,', '});']);
});

test('a longer one is refused, never cut', () => {
  assert.throws(() => declarationIn(declared(30), 'norm'), /norm has 30 lines/);
});

test('a norm that is not there is refused', () => {
  assert.throws(() => declarationIn(declared(5), 'other'), /no declaration other/);
});
