import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actShape, caseShape } from '@zhargy/casefile';
import { factFieldAt } from './fact-at.ts';
import { valueInWords } from './value-in-words.ts';

const nameOf = (id: string): string | undefined => (id === 'p1' ? 'Сейтжанов Д. Е.' : undefined);

test('a proposed value reads as people of each language write it', () => {
  const table = [
    ['persons.p1.birthDate', '1995-08-14', 'kk', '1995 жылғы 14 тамыз'],
    ['persons.p1.birthDate', '1995-08-14', 'ru', '14 августа 1995 года'],
    ['proceeding.language', 'ru', 'kk', 'орыс тілі'],
    ['offences.o1.harmAmount', 485000, 'ru', '485\u00A0000 тенге'],
    ['offences.o1.harmAmount', '485000.5', 'en', '485,000.50 tenge'],
    ['charges.c1.article', '188(2)(3)', 'ru', 'ст. 188 ч. 2 п. 3) УК РК'],
    ['charges.c1.person', 'p1', 'ru', 'Сейтжанов Д. Е.'],
    ['charges.c1.victims', ['p1', 'p9'], 'ru', 'Сейтжанов Д. Е.; p9'],
    ['charges.c1.victims', [], 'ru', '—'],
    ['agreements.g1.punishment.period', '1y6m', 'ru', '1 год 6 месяцев'],
    ['agreements.g1.additional.x.mandatory', true, 'en', 'yes'],
  ] as const;
  for (const [path, value, lang, expected] of table)
    assert.equal(valueInWords(factFieldAt(path.split('.')), value, lang, nameOf), expected, path);
});

test('every fact a paper can state has a field to edit it in', () => {
  for (const name of Object.keys(caseShape.persons.shape))
    assert.ok(factFieldAt(['persons', 'p1', name]), `persons.${name}`);
  for (const [name, spec] of Object.entries(actShape))
    if (spec.is === 'field') assert.ok(factFieldAt(['acts', 'a1', name]), `acts.${name}`);
  assert.equal(factFieldAt(['persons', 'p1']), undefined);
  assert.equal(factFieldAt(['nothing', 'p1', 'name']), undefined);
});
