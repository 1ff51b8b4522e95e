import assert from 'node:assert/strict';
import { test } from 'node:test';
import { law } from '@zhargy/law';
import { expressionsOf, languages } from '@zhargy/logic';
import { Names, outline } from './outline.ts';
import { entityNames } from './norm-names.ts';

test('every expression of every norm can be read out, with nothing unsaid', () => {
  for (const lang of languages)
    for (const norm of law.norms) {
      const names = new Names(lang);
      for (const [part, { node }] of Object.entries(expressionsOf(norm))) {
        const lines = outline(node, lang, names);
        assert.ok(lines.length > 0, `${norm.id} ${part}`);
        for (const { text } of lines) {
          assert.notEqual(text.trim(), '', `${norm.id} ${part}`);
          assert.notEqual(text, '…', `${norm.id} ${part}`);
          assert.doesNotMatch(text, /\bundefined\b|\[object /, `${norm.id} ${part}`);
        }
      }
    }
});

test('facts and words have their names in the language, members are told apart', () => {
  const norm = law.norm('kz.cpc.612-1-1.gravity');
  assert.ok(norm);
  const read = (lang: 'kk' | 'ru' | 'en'): string => {
    const names = new Names(lang);
    return Object.values(expressionsOf(norm))
      .flatMap(({ node }) => outline(node, lang, names))
      .map((line) => line.text)
      .join('\n');
  };
  assert.match(read('ru'), /вид акта \(акт \d+\): изменение обвинения/);
  assert.match(read('kk'), new RegExp(`\\(${entityNames['charge']?.kk}\\)`));
  assert.match(read('en'), /date and time \(act\) < the moment of the act/);
  assert.doesNotMatch(read('en'), /\p{Script=Cyrillic}/u);
});
