import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readCaseFile, type CaseFile } from '@zhargy/casefile';
import { fieldAt } from '../ask/fact-field.ts';
import { CaseNames } from '../case-names.ts';
import { editText } from '../edit-text.ts';
import { findFacts, pickableFacts } from './pick-facts.ts';
import { changesOf, type Imagined } from './scenario.ts';

const bytes = readFileSync(new URL('../../../../../examples/three-accused.yaml', import.meta.url));
const read = readCaseFile(bytes);
assert.ok('file' in read);
const file: CaseFile = read.file;

const imagined = (place: string, answer: Imagined['answer']): Imagined => ({ path: place.split('.'), place, answer });

test('a scenario is changes of facts; what is empty or cannot be read changes nothing', () => {
  const facts = [
    imagined('charges.lim-2.category', { is: 'written', text: 'grave' }),
    imagined('charges.lim-2.article', { is: 'written', text: '' }),
    imagined('persons.lim.birthDate', { is: 'written', text: '31.02.2000' }),
    imagined('persons.orynbaev.birthDate', { is: 'unknown' }),
    imagined('charges.lim-2.fault', { is: 'notApplicable' }),
  ];
  const changes = changesOf({ id: 1, facts }, file, fieldAt);
  assert.deepEqual(changes, [
    { path: ['charges', 'lim-2', 'category'], value: 'grave' },
    { path: ['persons', 'orynbaev', 'birthDate'], value: null },
    { path: ['notApplicable'], value: ['charges.lim-2.fault'] },
  ]);
  // What is imagined makes another text: the text of the case stays the same bytes.
  const text = bytes.toString('utf8');
  assert.notEqual(editText(text, changes), text);
  assert.ok(Buffer.from(text, 'utf8').equals(bytes));
  assert.deepEqual(changesOf({ id: 1, facts: [] }, file, fieldAt), []);
});

test('facts are found by their name, by whose they are and by the question, what is waited for first', () => {
  const facts = pickableFacts(file, new CaseNames(file), 'ru', new Set(['charges.lim-2.category']));
  assert.equal(facts[0]?.place, 'charges.lim-2.category');
  assert.deepEqual(
    findFacts(facts, '', 5).map(({ place }) => place),
    ['charges.lim-2.category'],
  );
  assert.equal(findFacts(facts, 'РОЖДЕНИЯ савченко', 5)[0]?.place, 'persons.savchenko.birthDate');
  assert.equal(findFacts(facts, 'нет такого факта', 5).length, 0);
  assert.ok(facts.every(({ path }) => fieldAt(path) !== undefined));
});
