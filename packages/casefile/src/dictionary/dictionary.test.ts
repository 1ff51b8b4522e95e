import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages, type Text } from '@zhargy/logic';
import { factNames } from '../fact-names.ts';
import type { Shape } from '../field.ts';
import { caseShape } from '../schema.ts';
import { dictionary, groupEntries, type FactEntry } from './index.ts';
import { entryOf } from './place.ts';

/** Every shape of the schema by its name: entities at any depth, the case itself, and groups as "sentence.main". */
const shapes = new Map<string, Shape>();
function collect(name: string, shape: Shape): void {
  shapes.set(name, shape);
  for (const [key, spec] of Object.entries(shape))
    if (spec.is === 'group') collect(`${name}.${key}`, spec.shape);
    else if (spec.is === 'items') collect(spec.name, spec.shape);
}
collect('case', caseShape);

/** Every table of the dictionary with the shape it speaks of. */
const given: Readonly<Record<string, Readonly<Record<string, FactEntry>>>> = { ...dictionary, ...groupEntries };
const tables = [...shapes].map(([name, shape]) => {
  const entries = given[name];
  assert.ok(entries, `no entries for ${name}`);
  return [name, shape, entries] as const;
});

const blanks = (at: string, text: Text): string[] =>
  languages.filter((lang) => text[lang].trim() === '').map((lang) => `${at} ${lang}`);

for (const [name, shape, entries] of tables) {
  test(`${name}: every fact has an entry, and no entry lacks a fact`, () => {
    assert.deepEqual(Object.keys(entries).sort(), Object.keys(shape).sort());
  });

  test(`${name}: label, question and proof are there in every language`, () => {
    const missing = Object.entries(entries).flatMap(([key, entry]) => [
      ...blanks(`${key} label`, entry.label),
      ...blanks(`${key} question`, entry.question),
      ...blanks(`${key} proof`, entry.proof),
      ...Object.entries(entry.values ?? {}).flatMap(([value, text]) => blanks(`${key} ${value}`, text)),
      ...(entry.who.length === 0 ? [`${key} who`] : []),
    ]);
    assert.deepEqual(missing, []);
  });

  test(`${name}: every word of a fixed set has a label, and no label lacks a word`, () => {
    for (const [key, spec] of Object.entries(shape)) {
      if (spec.is !== 'field' || !spec.values) continue;
      assert.deepEqual(Object.keys(entries[key]?.values ?? {}).sort(), [...spec.values].sort(), key);
    }
  });

  test(`${name}: labels tell facts and words apart, and questions end as questions`, () => {
    for (const lang of languages) {
      const labels = Object.values(entries).map((entry) => entry.label[lang]);
      assert.equal(new Set(labels).size, labels.length, `labels ${lang}`);
      for (const [key, entry] of Object.entries(entries)) {
        assert.ok(entry.question[lang].endsWith('?'), `${key} ${lang}`);
        const words = Object.values(entry.values ?? {}).map((text) => text[lang]);
        assert.equal(new Set(words).size, words.length, `${key} ${lang}`);
      }
    }
  });

  test(`${name}: Kazakh and Russian are written in Cyrillic, English is not`, () => {
    for (const [key, entry] of Object.entries(entries))
      for (const text of [entry.label, entry.question, entry.proof, ...Object.values(entry.values ?? {})]) {
        assert.match(text.kk, /\p{Script=Cyrillic}/u, key);
        assert.doesNotMatch(text.kk + text.ru, /\p{Script=Latin}/u, key);
        assert.doesNotMatch(text.en, /\p{Script=Cyrillic}/u, key);
      }
  });
}

test('the dictionary speaks of every entity and group of the case and of nothing else', () => {
  assert.deepEqual(Object.keys(given).sort(), [...shapes.keys()].sort());
});

test('every fact of the schema has an entry, inner ones too', () => {
  const names = factNames();
  assert.ok(names.includes('sentencedCharge.main.kind') && names.includes('case.proceeding.language'));
  assert.deepEqual(
    names.filter((name) => entryOf(name) === undefined),
    [],
  );
});
