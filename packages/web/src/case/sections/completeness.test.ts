import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prepare, readCaseFile, type CaseFile } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import { theDay } from '@zhargy/calendar';
import type { Finding } from '@zhargy/logic';
import { editText } from '../edit-text.ts';
import { madeFinding } from '../testing/made-finding.ts';
import { askedIn, askedOf, sectionStates, type SectionState } from './completeness.ts';
import { quickLineOf, readQuickLine } from './quick-lines.ts';
import { referrersTo, removalOf, wholeChanges, wholeOf } from './referrers.ts';

const read = (text: string): CaseFile => {
  const result = readCaseFile(new TextEncoder().encode(text));
  if (!('file' in result)) assert.fail(JSON.stringify(result.faults));
  return result.file;
};
const check = (file: CaseFile): readonly Finding[] => law.engine.check(prepare(file), { now: theDay('2026-06-01') });
const stateOf = (states: readonly SectionState[], name: string): SectionState => {
  const found = states.find(({ section }) => section === name);
  assert.ok(found);
  return found;
};
const small = `
persons:
  a: { name: Асанов, birthDate: 1990-01-02, role: accused }
  z: { name: Заирова, role: { as: counsel, of: a } }
  j: { name: Жакыпов, role: { as: victim, offences: [o1] }, deathDate: null }
  k: { name: Каримов, role: prosecutor }
offences:
  o1: { title: кража, from: 2026-01-10, to: 2026-01-10 }
charges:
  c1: { person: a, offence: o1, victims: [j] }
agreements:
  g1: { form: plea, party: a, charges: [c1], prosecutor: k, counsel: z }
acts:
  - { id: zakl, kind: concludeAgreement, by: k, on: 2026-05-29, about: [g1] }
complete: [persons]
notApplicable: [persons.z.birthDate]
`;

describe('what a case file holds and what is asked of it', () => {
  const file = read(small);
  const states = sectionStates(file, check(file));

  it('counts entries, given facts, those declared unknown and those that do not apply', () => {
    const persons = stateOf(states, 'persons');
    assert.deepEqual(
      { entities: persons.entities, given: persons.given, unknown: persons.unknown, outside: persons.notApplicable },
      { entities: 4, given: 5, unknown: 1, outside: 1 },
    );
    assert.equal(persons.whole, 'complete');
    assert.equal(stateOf(states, 'claims').there, false);
    assert.equal(stateOf(states, 'proceeding').entities, 0);
  });

  it('names the facts the speaking norms ask for, each once with its norms', () => {
    const { asked } = stateOf(states, 'charges');
    const article = askedOf(asked, 'charges.c1').get('article');
    assert.ok(article && article.norms.length > 1);
    assert.equal(new Set(asked.map(({ at }) => at)).size, asked.length);
  });

  it('asks nothing for norms that do not apply, and nothing of acts nobody has done', () => {
    const finding = madeFinding({ status: 'notApplicable', missing: [{ at: 'charges.c1.article', why: 'notAsked' }] });
    const other = madeFinding({ status: 'unknown', missing: [{ at: 'candidate.on', why: 'notAsked' }] });
    assert.equal(askedIn(file, [finding, other]).size, 0);
    assert.equal(askedIn(file, [{ ...finding, status: 'unknown' }, other]).size, 1);
  });

  it('is empty for an empty case', () => {
    const empty = sectionStates({}, []);
    assert.ok(empty.every(({ entities, given, asked }) => entities === 0 && given === 0 && asked.length === 0));
  });
});

describe('who refers to an entry', () => {
  it('finds every fact that names it, also in lists', () => {
    const facts = referrersTo(read(small), 'a').map(({ fact }) => fact);
    assert.deepEqual(facts.toSorted(), ['agreement.party', 'charge.person', 'role.of', 'role.person']);
    assert.deepEqual(referrersTo(read(small), 'zakl'), []);
  });

  it('removes an entry so that the file can still be read and nothing names it', () => {
    for (const [section, id] of [
      ['persons', 'a'],
      ['persons', 'j'],
      ['charges', 'c1'],
      ['agreements', 'g1'],
      ['persons', 'z'],
    ] as const) {
      const after = read(editText(small, removalOf(read(small), section, id)));
      assert.deepEqual(referrersTo(after, id), [], id);
    }
    assert.deepEqual(read(editText(small, removalOf(read(small), 'persons', 'z'))).notApplicable, undefined);
  });
});

describe('whether a list is whole', () => {
  it('is said, unsaid and taken back; an empty whole list is given as one', () => {
    const file = read(small);
    assert.equal(wholeOf(file, 'persons'), 'complete');
    const open = read(editText(small, wholeChanges(file, 'persons', 'incomplete')));
    assert.deepEqual([open.complete, open.incomplete], [undefined, ['persons']]);
    const nobody = read(editText(small, wholeChanges(file, 'claims', 'complete')));
    assert.deepEqual(nobody['claims'], []);
    assert.ok(nobody.complete?.includes('claims'));
    assert.equal(wholeOf(read(editText(small, wholeChanges(file, 'persons', 'unsaid'))), 'persons'), 'unsaid');
  });
});

describe('an entry in one line', () => {
  const line = quickLineOf('persons') ?? [];
  const written = (text: string) => ({ is: 'written', text }) as const;

  it('adds a person with a role and for whom he acts', () => {
    const made = readQuickLine(read(small), 'persons', line, {
      'persons/name': written('Новый'),
      'roles/as': written('counsel'),
      'roles/of': written('j'),
      'persons/birthDate': written('02.03.1980'),
    });
    assert.ok('changes' in made);
    const after = read(editText(small, made.changes));
    const persons = after['persons'] as readonly Record<string, unknown>[]; // the schema accepted the file
    const roles = after['roles'] as readonly Record<string, unknown>[]; // likewise
    assert.equal(persons.at(-1)?.['birthDate'], '1980-03-02');
    assert.ok(roles.some((role) => role['person'] === made.id && role['as'] === 'counsel' && role['of'] === 'j'));
  });

  it('names what is missing and what cannot be read', () => {
    const made = readQuickLine({}, 'persons', line, {
      'persons/birthDate': written('31.02.1980'),
      'roles/of': written('j'),
    });
    assert.ok('faults' in made);
    assert.deepEqual(Object.fromEntries(made.faults), {
      'persons/name': 'required',
      'roles/as': 'required',
      'persons/birthDate': 'unread',
    });
  });
});
