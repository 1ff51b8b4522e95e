import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareTexts, linesOfText, splitText, touches } from './index.ts';
import { codeKk, codeRu, invented, resolutionRu } from './testing/invented-law.ts';

const read = (text: string): ReturnType<typeof splitText> => splitText(linesOfText(text), invented);

test('what changed, what is new, what is gone, word by word and in the order of the newer text', () => {
  const after = codeRu
    .replace('не менее трёх метров', 'не менее четырёх метров')
    .replace('1-1) в ночное время.', '1-1) в ночное время;\n\n   3) в праздники.')
    .replace(/#### Статья 14[\s\S]*$/, '');
  const compared = compareTexts(read(codeRu), read(after));
  assert.ok('changes' in compared);
  assert.deepEqual(
    compared.changes.map((c) => [c.provision, c.is]),
    [
      ['13.1.2', 'changed'],
      ['13.2.1-1', 'changed'],
      ['13.2.3', 'added'],
      ['14', 'removed'],
    ],
  );
  assert.deepEqual(
    compared.changes[0]?.runs.filter((run) => run.in !== 'both'),
    [
      { text: 'трёх', in: 'before' },
      { text: 'четырёх', in: 'after' },
    ],
  );
});

test('letters of one look, dashes, quotation marks and notes of change make no difference', () => {
  const after = codeKk
    .replace('көршiнiң', 'көршінің')
    .replace('Ағаш мынадай', 'Ағаш  мынадай')
    .replace('03.04.2004 № 5-II Заңымен.', '09.09.2009 № 1-X Заңымен.');
  const compared = compareTexts(read(codeKk), read(after));
  assert.deepEqual('changes' in compared && compared.changes, []);
});

test('texts that cannot be set side by side', () => {
  assert.deepEqual(compareTexts(read(codeRu), read(codeKk)), { cannot: 'otherLanguage' });
  assert.deepEqual(compareTexts(read(codeRu), read(resolutionRu)), { cannot: 'otherText' });
  assert.deepEqual(compareTexts(read('Письмо.'), read('Письмо.')), { cannot: 'noProvisions' });
});

test('a citation is touched by a change of the same provision, of what holds it and of what it holds', () => {
  const table: readonly (readonly [cited: string, changed: string, expected: boolean])[] = [
    ['613.1.2', '613.1.2', true],
    ['613', '613.1.2', true],
    ['613.1.2', '613.1', true],
    ['613.1', '613.2', false],
    ['61', '613', false],
    ['613', '613-1', false],
  ];
  for (const [cited, changed, expected] of table)
    assert.equal(touches(cited, changed), expected, `${cited} ${changed}`);
});
