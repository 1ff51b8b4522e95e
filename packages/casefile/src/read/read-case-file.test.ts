import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { faultText, readCaseFile, type Fault, type FaultCode } from '../index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
function faultsOf(written: string | Uint8Array): readonly Fault[] {
  const result = readCaseFile(typeof written === 'string' ? bytes(written) : written);
  return 'faults' in result ? result.faults : [];
}
const codes = (written: string | Uint8Array): readonly FaultCode[] => faultsOf(written).map((f) => f.code);
/** Code, path, line and column of each fault. */
const shown = (written: string): readonly string[] =>
  faultsOf(written).map((f) => `${f.code} ${f.path} ${f.line}:${f.column}`);

test('what is no case file at all', () => {
  const table: readonly (readonly [name: string, written: string | Uint8Array, expected: FaultCode])[] = [
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t\n  ', 'empty'],
    ['a comment', '# nothing here', 'notACase'],
    ['a list', '- persons\n- acts', 'notACase'],
    ['a word', 'persons', 'notACase'],
    ['null', 'null', 'notACase'],
    ['UTF-16 with a mark', Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x3a, 0]), 'encoding'],
    ['UTF-16 without a mark', Uint8Array.from([0x61, 0, 0x3a, 0, 0x20, 0, 0x31, 0]), 'encoding'],
    ['binary', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'encoding'],
    ['two documents', 'persons: {}\n---\npersons: {}', 'syntax'],
    ['a tag of another language', 'persons: !!js/function x', 'syntax'],
    ['a set, which would lose its members', 'persons: !!set {a}', 'syntax'],
    ['a key that is no word', '? [a]\n: 1', 'syntax'],
    ['an alias to nothing', 'persons: *nobody', 'aliases'],
  ];
  for (const [name, written, expected] of table) assert.deepEqual(codes(written), [expected], name);
});

test('what is made to be expensive is refused before it is read', () => {
  assert.deepEqual(codes('['.repeat(100_000)), ['depth']);
  assert.deepEqual(codes('- '.repeat(50_000)), ['depth']);
  assert.deepEqual(codes(Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')), ['depth']);
  const nested = new Uint8Array(10 * 1024 * 1024).fill('{'.charCodeAt(0));
  assert.deepEqual(codes(nested), ['tooLarge']);
  const bomb = 'bcdefghi'
    .split('')
    .map((name, i) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[i]}`).join(', ')}]`);
  assert.deepEqual(codes(['a: &a [x, x, x]', ...bomb].join('\n')), ['aliases']);
});

test('dates that do not exist', () => {
  const file =
    'persons:\n  x: { birthDate: 2026-02-30 }\n  y: { birthDate: 2025-02-29 }\n  z: { birthDate: 2024-02-29 }\n';
  assert.deepEqual(shown(file), ['date persons.0.birthDate 2:19', 'date persons.1.birthDate 3:19']);
  assert.deepEqual(codes('persons: { x: { birthDate: 2024-02-29 } }'), []);
  assert.deepEqual(codes('persons: { x: { birthDate: 29.02.2024 } }'), ['date']);
  assert.deepEqual(codes('acts: { k: { on: 2026-01-01T25:00 } }'), ['moment']);
});

test('values of another kind, unknown words and unknown fields', () => {
  const table: readonly (readonly [written: string, expected: string])[] = [
    ['persons: 5', 'wrongType persons 1:10'],
    ['persons:\n  x: { name: 5 }', 'wrongType persons.0.name 2:14'],
    ['persons:\n  x: null', 'wrongType persons.0 2:6'],
    ['persons:\n  x: { identified: perhaps }', 'wrongType persons.0.identified 2:20'],
    ['persons:\n  x: { sex: other }', 'notAllowed persons.0.sex 2:13'],
    ['persons:\n  x: { nmae: A }', 'unknownField persons.0.nmae 2:8'],
    ['proceeding: { colour: red }', 'unknownField proceeding.colour 1:15'],
    ['people: {}', 'unknownField people 1:1'],
    ['claims: { k: { amount: -5 } }', 'amount claims.0.amount 1:24'],
    ['sentences: { s: { main: { period: 3x } } }', 'period sentences.0.main.period 1:35'],
    ['persons:\n  - name: A', 'missingId persons.0.id 2:5'],
    ['persons:\n  "-x": {}', 'id persons.0.id 2:3'],
  ];
  for (const [written, expected] of table) assert.deepEqual(shown(written), [expected], written);
  assert.match(faultsOf('persons: { x: { sex: other } }')[0]?.expected ?? '', /female \| male/);
});

test('ids: used twice, or pointing to nobody', () => {
  assert.deepEqual(shown('persons:\n  - { id: x }\n  - { id: x }'), ['duplicateId persons.1.id 3:11']);
  assert.deepEqual(codes('persons: { x: {} }\noffences: { x: {} }'), ['duplicateId']);
  assert.deepEqual(shown('acts:\n  - { id: candidate }'), ['reservedId acts.0.id 2:11']);
  const twice = 'acts: [{ id: a }]\ncontents:\n  - { act: a, element: e }\n  - { act: a, element: e, about: x }\n';
  assert.deepEqual(codes(twice), []);
  assert.deepEqual(shown(`${twice}  - { act: a, element: e }`), ['sameElement contents.2.element 5:24']);
  assert.deepEqual(codes('persons: { x: {}, x: {} }'), ['syntax']);
  assert.deepEqual(codes('{"persons": [], "persons": []}'), ['syntax']);
  assert.deepEqual(shown('charges:\n  c1: { person: nobody }'), ['nobody charges.0.person 2:17']);
  assert.deepEqual(shown('persons: { x: {} }\ncharges:\n  c1: { victims: [x, y] }'), [
    'nobody charges.0.victims.1 3:22',
  ]);
  // An offence is not a person.
  assert.deepEqual(codes('offences: { o: {} }\ncharges: { c1: { person: o } }'), ['nobody']);
});

test('ids used twice in a list inside an entity, and references there, with their places', () => {
  const table: readonly (readonly [written: string, ...expected: string[]])[] = [
    [
      'charges: { c: {} }\nsentences:\n  s1:\n    charges:\n      - { id: x, charge: c }\n      - { id: x, charge: c }',
      'duplicateId sentences.0.charges.1.id 6:15',
    ],
    [
      'sentences:\n  - id: s1\n    additional:\n      - { id: x, kind: fine }\n      - { kind: fine, id: x }',
      'duplicateId sentences.0.additional.1.id 5:27',
    ],
    [
      'agreements:\n  g:\n    additional:\n      - { id: x }\n      - { id: x }',
      'duplicateId agreements.0.additional.1.id 5:15',
    ],
    ['sentences:\n  s1:\n    charges:\n      x: { charge: nobody }', 'nobody sentences.0.charges.0.charge 4:20'],
    [
      'persons:\n  x: { role: { as: counsel, of: nobody } }\n  v: { consentedInWriting: { agreement: g } }',
      'nobody roles.0.of 2:33',
      'nobody acts.0.about.0 3:41',
    ],
    ['persons: { x: {} }\noffences:\n  x: {}', 'duplicateId offences.0.id 3:3'],
  ];
  for (const [written, ...expected] of table) assert.deepEqual(shown(written), expected, written);
  // The same id in the lists of two entities names two places.
  assert.deepEqual(shown('sentences:\n  s1: { charges: [{ id: x }] }\n  s2: { charges: [{ id: x }] }'), []);
});

test('a fault of writing is told in three languages, with its place and the words of the parser', () => {
  const table: readonly (readonly [written: string, code: Fault['syntax'], at: string, ru: RegExp])[] = [
    ['persons:\n  x: {}\n  x: {}', 'DUPLICATE_KEY', '3:3', /второй раз/],
    ['persons:\n\tx: {}', 'TAB_AS_INDENT', '2:1', /табуляции/],
    ['persons:\n  x: { name: A', 'BAD_INDENT', '2:15', /скобка/],
    ['persons: "A', 'MISSING_CHAR', '1:12', /закрывающей/],
    ['persons: a: b', 'BLOCK_AS_IMPLICIT_KEY', '1:10', /два знака/],
    ['persons:\n  x: {}\n y: {}', 'BAD_INDENT', '3:1', /отступ/],
    ['persons: @x', 'BAD_SCALAR_START', '1:10', /кавычки/],
    ['persons: "\\q"', 'BAD_DQ_ESCAPE', '1:11', /символ/],
    ['persons: {}\n---\nacts: {}', 'MULTIPLE_DOCS', '2:1', /---/],
    ['persons: !!js/function x', 'TAG_RESOLVE_FAILED', '1:24', /не распозна/],
    ['{"persons": [], }, "acts": []}', 'UNEXPECTED_TOKEN', '1:18', /символ/],
    ['{"persons": {"x": {}} "acts": []}', 'MISSING_CHAR', '1:29', /запятой/],
  ];
  for (const [written, code, at, ru] of table) {
    const faults = faultsOf(written);
    const fault = faults.find((f) => f.syntax === code);
    assert.ok(fault, `${written}: ${faults.map((f) => f.syntax).join(' ')}`);
    assert.equal(`${fault.line}:${fault.column}`, at, written);
    const [kk = '', russian = '', en = ''] = (['kk', 'ru', 'en'] as const).map((lang) => faultText(fault, lang));
    assert.match(russian, ru);
    assert.match(russian, new RegExp(`^строка ${at} `));
    assert.match(kk, new RegExp(`^жол ${at} `));
    for (const told of [kk, russian, en]) assert.ok(told.endsWith(`(${fault.found})`), told);
    assert.notEqual(kk, russian);
    assert.match(kk.slice(0, kk.lastIndexOf('(')), /[ӘәҒғҚқҢңӨөҰұҮүІі]/u);
    assert.doesNotMatch(en, /\p{Script=Cyrillic}/u);
  }
});

test('lists named as whole or not whole must be lists of the file', () => {
  assert.deepEqual(codes('persons: {}\nincomplete: [persons]'), []);
  assert.deepEqual(shown('persons: {}\nincomplete: [presons]'), ['nobody incomplete.0 2:14']);
  assert.deepEqual(
    codes('sentences: { s: {} }\nincomplete: [sentences.s.charges]\nnotApplicable: [sentences.s.institution]'),
    [],
  );
  assert.deepEqual(codes('sentences: { s: {} }\nincomplete: [sentences.t.charges]'), ['nobody']);
});

test('roles that exclude each other', () => {
  const file = (first: string, second: string): string =>
    `persons: { x: {} }\nroles:\n  - { person: x, as: ${first} }\n  - { person: x, as: ${second} }`;
  assert.deepEqual(shown(file('judge', 'accused')), ['rolesExclude roles.1.as 4:22']);
  assert.deepEqual(codes(file('victim', 'prosecutor')), ['rolesExclude']);
  assert.deepEqual(codes(file('suspect', 'accused')), []);
});

test('dates out of order', () => {
  assert.deepEqual(shown('custody:\n  - { from: 2026-02-01, to: 2026-01-31 }'), ['outOfOrder custody.0.to 2:29']);
  assert.deepEqual(codes('custody:\n  - { from: 2026-02-01, to: 2026-02-01 }'), []);
  assert.deepEqual(codes('acts:\n  - { id: k, on: 2026-02-01 }\n  - { id: l, on: 2026-01-01T10:00, reviews: k }'), [
    'outOfOrder',
  ]);
});

test('articles must be readable, and the fault shows how', () => {
  assert.deepEqual(shown('charges:\n  c1: { article: theft }'), ['article charges.0.article 2:18']);
  assert.match(faultsOf('charges: { c1: { article: theft } }')[0]?.expected ?? '', /188\(3\)\(2\)/);
  for (const article of ['"188(3)"', 'ст. 188 ч. 3', '188-бап 3-бөлік', '"188"'])
    assert.deepEqual(codes(`charges: { c1: { article: ${article} } }`), [], article);
  assert.deepEqual(codes('acts: { k: { kind: changeCharge, article: theft } }'), ['article']);
});

test('all faults at once, in the order of the file, each with its place', () => {
  const file = [
    'persons:',
    '  x: { birthDate: 2026-02-30, sex: other }',
    'charges:',
    '  c1: { person: nobody, article: theft, colour: red }',
    'custody:',
    '  - { from: 2026-02-01, to: 2026-01-31 }',
    '',
  ].join('\n');
  const found = faultsOf(file);
  assert.deepEqual(
    found.map((f) => `${f.code} ${f.line}`),
    ['date 2', 'notAllowed 2', 'nobody 4', 'article 4', 'unknownField 4', 'outOfOrder 6'],
  );
  for (const fault of found) {
    const line = file.split('\n')[(fault.line ?? 0) - 1] ?? '';
    assert.ok((fault.column ?? 0) >= 1 && (fault.column ?? 0) <= line.length, `${fault.path} ${fault.column}`);
  }
});

test('a fault is told in Kazakh, Russian and English', () => {
  const [fault] = faultsOf('persons:\n  x: { birthDate: 2026-02-30 }');
  assert.ok(fault);
  const told = (['kk', 'ru', 'en'] as const).map((lang) => faultText(fault, lang));
  assert.equal(new Set(told).size, 3);
  for (const text of told) assert.match(text, /2:19.*persons\.0\.birthDate.*«2026-02-30»/);
  assert.match(told[0] ?? '', /жол/);
  assert.match(told[1] ?? '', /строка/);
  assert.match(told[2] ?? '', /line/);
});

test('whatever the bytes are, the reader answers', () => {
  const reads = (given: Uint8Array): void => {
    const result = readCaseFile(given);
    if ('faults' in result) {
      assert.ok(result.faults.length > 0);
      for (const fault of result.faults) assert.notEqual(faultText(fault, 'ru'), '');
    }
  };
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), reads), { numRuns: 300 });
  const word = fc.constantFrom(
    'persons',
    'acts',
    'charges',
    'incomplete',
    'roles',
    'person',
    'role',
    'consentedInWriting',
    'id',
    'on',
    'x',
    '__proto__',
    'constructor',
    ':',
    ': ',
    '\n',
    '\n  ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '*x',
    '&x ',
    '!!set ',
    '? ',
    '"',
    "'",
    '|',
    '2026-01-01',
    'null',
    '5',
    '#',
    '---\n',
    '<<',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), (words) => reads(bytes(words.join('')))),
    { numRuns: 800 },
  );
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('persons', 'acts', 'charges', 'sentences', 'incomplete', 'proceeding'),
        fc.jsonValue(),
      ),
      (value) => reads(bytes(JSON.stringify(value))),
    ),
    { numRuns: 400 },
  );
});
