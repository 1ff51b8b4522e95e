import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expand, prepare, readCaseFile, type CaseFile, type Fault } from '../index.ts';

function read(text: string): CaseFile {
  const result = readCaseFile(new TextEncoder().encode(text));
  assert.ok('file' in result, JSON.stringify(result));
  return result.file;
}
function faults(text: string): readonly Fault[] {
  const result = readCaseFile(new TextEncoder().encode(text));
  return 'faults' in result ? result.faults : [];
}

test('a list may be written as "id: entity"', () => {
  assert.deepEqual(read('persons: { x: { name: A }, y: {} }').persons, [{ id: 'x', name: 'A' }, { id: 'y' }]);
  assert.deepEqual(read('circumstances: { k: { code: cc-65 } }').circumstances, [{ id: 'k', code: 'cc-65' }]);
});

test('a person may carry a role in one line', () => {
  const file = read('persons:\n  x: { role: accused }\n  y: { role: { as: counsel, of: x } }');
  assert.deepEqual(file.persons, [{ id: 'x' }, { id: 'y' }]);
  assert.deepEqual(file.roles, [
    { id: 'role-x', person: 'x', as: 'accused' },
    { id: 'role-y', person: 'y', as: 'counsel', of: 'x' },
  ]);
  const joined = read('persons: { x: { role: accused } }\nroles: [{ person: x, as: convict }]').roles;
  assert.ok(Array.isArray(joined));
  assert.equal(joined.length, 2);
  assert.deepEqual(read('persons: { x: { role: accused } }\nroles: null').roles, [
    { id: 'role-x', person: 'x', as: 'accused' },
  ]);
});

test('a consent in writing becomes a recorded act', () => {
  const file = read('persons: { v: { consentedInWriting: { on: 2026-01-02, agreement: g } } }\nagreements: { g: {} }');
  assert.deepEqual(file.acts, [
    { id: 'consent-v', kind: 'consent', by: 'v', form: 'written', on: '2026-01-02', about: ['g'] },
  ]);
  const [act] = prepare(file).acts;
  assert.deepEqual([act?.kind, act?.about, act?.record.at], ['consent', ['g'], 'acts.consent-v']);
});

test('nothing of a short form is lost: what it does not know is a fault at its place', () => {
  assert.deepEqual(
    faults('persons:\n  v: { consentedInWriting: 5 }').map((f) => [f.code, f.line]),
    [
      ['wrongType', 2],
      ['wrongType', 2],
    ],
  );
  assert.ok(faults('persons: { v: { consentedInWriting: 2026-01-02 } }').length > 0);
  const [unknown] = faults(
    'persons:\n  v: { consentedInWriting: { onn: 2026-01-02, agreement: g } }\nagreements: { g: {} }',
  );
  assert.deepEqual([unknown?.code, unknown?.found, unknown?.line], ['unknownField', 'consentedInWriting.onn', 2]);
  assert.deepEqual(
    faults('persons:\n  v: { role: emperor }').map((f) => [f.code, f.line, f.column]),
    [['notAllowed', 2, 14]],
  );
});

test('members without ids get ids that nothing else in the file has', () => {
  const file = read(
    'persons: { x: {} }\ncharges:\n  - {}\n  - {}\nclaims:\n  - {}\ncustody:\n  - {}\nacts:\n  - {}\nagreements:\n  a1: {}\nassessments:\n  - {}\n',
  );
  const ids = ['charges', 'claims', 'custody', 'acts', 'agreements', 'assessments'].flatMap((name) =>
    (file[name] as readonly { readonly id: string }[]).map((m) => m.id),
  ); // read as lists of entities
  assert.equal(new Set(ids).size, 7);
});

test('a list inside an entity may be written the same way', () => {
  const file = read(
    'charges: { c1: {} }\nsentences:\n  s1:\n    charges: { x: { charge: c1 } }\n    additional:\n      - { kind: fine }\n      - { id: additionalPunishment3 }\n      - {}\n',
  );
  assert.deepEqual(file.sentences, [
    {
      id: 's1',
      charges: [{ id: 'x', charge: 'c1' }],
      additional: [
        { id: 'additionalPunishment1', kind: 'fine' },
        { id: 'additionalPunishment3' },
        { id: 'additionalPunishment3-3' },
      ],
    },
  ]);
  assert.equal(prepare(file).root.lists['sentences']?.members[0]?.lists['charges']?.members[0]?.id, 'x');
});

test('the full form stays as it is', () => {
  const full = { persons: [{ id: 'x', name: 'A' }], acts: [{ id: 'k', kind: 'consent' }], incomplete: ['acts'] };
  assert.deepEqual(expand(full).file, full);
});

test('a sanction may be written under its article', () => {
  const file = read(
    "sanctions:\n  '188(3)': { maxImprisonment: 7y }\n  own: { article: 189(2), from: 2020-01-01, kinds: [fine, imprisonment] }",
  );
  assert.deepEqual(file.sanctions, [
    { id: 'n1', article: '188(3)', maxImprisonment: '7y' },
    { id: 'own', article: '189(2)', from: '2020-01-01', kinds: ['fine', 'imprisonment'] },
  ]);
  assert.deepEqual(read('persons: { n1: {} }\nsanctions: { 190(2): {} }').sanctions, [
    { id: 'sanctions-1', article: '190(2)' },
  ]);
});

test('a sanction of no article, or ended before it began, is a fault', () => {
  assert.deepEqual(
    faults("sanctions:\n  '188((3': { from: 2020-01-02, to: 2020-01-01 }").map((f) => [f.code, f.line]),
    [
      ['article', 2],
      ['outOfOrder', 2],
    ],
  );
});
