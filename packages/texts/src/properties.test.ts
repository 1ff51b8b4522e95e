import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  compareTexts,
  lettersOf,
  linesOfHtml,
  linesOfParagraphs,
  linesOfText,
  looksLikeHtml,
  splitText,
} from './index.ts';
import { tidy } from './line.ts';
import { invented } from './testing/invented-law.ts';

const words = fc.constantFrom('сад', 'дерево', 'көршi', 'бап', 'apple', '12.06.2005', '«книга»', '№ 5', '<b>', '98-1');
const sentence = fc.array(words, { minLength: 1, maxLength: 8 }).map((w) => w.join(' '));
const begin = fc.constantFrom(
  'Статья 5. ',
  'Статья 5-1. ',
  '6-бап. ',
  '1. ',
  '2. ',
  '3-1) ',
  '1) ',
  'Сноска. ',
  'Ескерту. ',
  'Примечание. ',
  'Глава 2. ',
  '',
  '',
);
const line = fc.tuple(begin, sentence).map(([b, s]) => `${b}я ${s}`);
const letters = fc.string({ unit: 'binary', maxLength: 400 });
const tags = fc
  .array(
    fc.oneof(
      letters,
      fc.constantFrom(
        '<p>',
        '</p>',
        '<script>',
        '</script>',
        '<sup>',
        '</sup>',
        '<br',
        '<!--',
        '-->',
        '<nav>',
        '<td id=z1>',
        '&#x;',
        '</',
        '5',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('the pieces joined are the lines of the text', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
      const text = splitText(linesOfParagraphs(lines), invented);
      assert.equal(text.pieces.map((p) => p.text).join('\n'), lines.map(tidy).join('\n'));
    }),
  );
});

test('no text, page or bytes make it throw', () => {
  fc.assert(
    fc.property(fc.oneof(letters, tags), (text) => {
      const read = [linesOfText(text), linesOfHtml(text)].map((page) => splitText(page, invented));
      for (const one of read) for (const p of one.pieces) assert.notEqual(p.text.trim(), '');
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      assert.equal(typeof looksLikeHtml(lettersOf(bytes)), 'boolean');
    }),
  );
});

test('a text does not differ from itself, and what differs is found from both sides', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), fc.array(line, { maxLength: 40 }), (a, b) => {
      const one = splitText(linesOfParagraphs(a), []);
      const other = { ...splitText(linesOfParagraphs(b), []), lang: one.lang };
      const self = compareTexts(one, one);
      if ('changes' in self) assert.deepEqual(self.changes, []);
      const there = compareTexts(one, other);
      const back = compareTexts(other, one);
      assert.equal('changes' in there, 'changes' in back);
      if (!('changes' in there) || !('changes' in back)) return;
      assert.equal(there.same, back.same);
      assert.deepEqual(
        there.changes.map((c) => c.provision).toSorted(),
        back.changes.map((c) => c.provision).toSorted(),
      );
    }),
  );
});
