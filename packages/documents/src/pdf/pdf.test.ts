import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftPacket } from '../packet.ts';
import { completeCase } from '../testing/case-files.ts';
import { pdfOf } from './index.ts';

const ascii = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

test('each language gives a tagged PDF/A-2a with Tinos alone, the same bytes twice', () => {
  for (const lang of ['kk', 'ru', 'en'] as const) {
    const drafted = draftPacket(completeCase(), { agreement: 'sdelka', paper: 'agreement', lang });
    assert.ok('trees' in drafted && drafted.trees[0]);
    const pdf = pdfOf(drafted.trees[0]);
    assert.deepEqual(pdf, pdfOf(drafted.trees[0]));
    const text = ascii(pdf);
    assert.match(text, /^%PDF-1\.7/);
    assert.match(text, /pdfaid:part>2</);
    assert.match(text, /pdfaid:conformance>A</);
    assert.match(text, /\/MarkInfo/);
    const fonts = [...text.matchAll(/\/BaseFont\s*\/[A-Z]{6}\+([A-Za-z-]+)/g)].map(([, name]) => name ?? '');
    assert.ok(fonts.length > 0 && fonts.every((name) => name.startsWith('Tinos')), fonts.join(' '));
  }
});

test('every paper can be made to PDF/UA-1 as well', () => {
  const drafted = draftPacket(completeCase(), { agreement: 'sdelka', lang: 'kk' });
  assert.ok('trees' in drafted);
  for (const tree of drafted.trees)
    assert.match(ascii(pdfOf(tree, { standard: 'ua-1' })), /pdfuaid:part>1</, tree.name);
});
