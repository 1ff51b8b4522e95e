import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readCaseFile, type CaseFile } from '@zhargy/casefile';
import fc from 'fast-check';
import { editText, placeInText } from './edit-text.ts';

const folder = new URL('../../../../examples/', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

function read(text: string): CaseFile {
  const result = readCaseFile(new TextEncoder().encode(text));
  assert.ok('file' in result, JSON.stringify(result));
  return result.file;
}
const at = (file: CaseFile, list: string, id: string): Record<string, unknown> => {
  const found = (file[list] as readonly Record<string, unknown>[]).find((one) => one['id'] === id); // a list of the file
  assert.ok(found, `${list}.${id}`);
  return found;
};
/** The lines that are in one text and not in the other. */
const differing = (before: string, after: string): readonly string[] => {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return [
    ...a.filter((line) => !b.includes(line)).map((l) => `- ${l}`),
    ...b.filter((line) => !a.includes(line)).map((l) => `+ ${l}`),
  ];
};

const small = `# всё дело
proceeding:
  language: ru # со слов следователя

persons:
  anna: { name: Анна, role: accused }   # обвиняемая
  bek:
    name: Бек
    role: { as: victim, takesPart: true }
    consentedInWriting: { agreement: g1, on: 2026-05-01 }
agreements:
  g1: { form: plea, party: anna, charges: [c1] }
charges:
  - { id: c1, person: anna, article: 188(2) }
acts:
  - { kind: petitionForAgreement, by: anna, on: "2026-05-18T09:00" }
  # второе действие
  - kind: expressWish
    by: anna
  - { kind: consent, by: bek, on: 2026-05-20 }
sanctions:
  188(2): { kinds: [fine] }
  190(2): { kinds: [fine] }
`;

describe('a changed text of a case file', () => {
  const table: readonly (readonly [
    string,
    readonly string[],
    string | number | boolean | null | undefined | readonly string[],
    readonly string[],
  ])[] = [
    [
      'a value beside a comment',
      ['proceeding', 'language'],
      'kk',
      ['-   language: ru # со слов следователя', '+   language: kk # со слов следователя'],
    ],
    ['a fact new in a block', ['proceeding', 'registeredOn'], '2026-04-06', ['+   registeredOn: 2026-04-06']],
    [
      'a fact new in an entry on one line',
      ['persons', 'anna', 'birthDate'],
      '1990-01-01',
      [
        '-   anna: { name: Анна, role: accused }   # обвиняемая',
        '+   anna: { name: Анна, role: accused, birthDate: 1990-01-01 }   # обвиняемая',
      ],
    ],
    [
      'a fact declared unknown',
      ['charges', 'c1', 'fault'],
      null,
      [
        '-   - { id: c1, person: anna, article: 188(2) }',
        '+   - { id: c1, person: anna, article: 188(2), fault: null }',
      ],
    ],
    [
      'a fact taken away',
      ['charges', 'c1', 'person'],
      undefined,
      ['-   - { id: c1, person: anna, article: 188(2) }', '+   - { id: c1, article: 188(2) }'],
    ],
    [
      'a role in one word',
      ['roles', 'role-anna', 'as'],
      'suspect',
      [
        '-   anna: { name: Анна, role: accused }   # обвиняемая',
        '+   anna: { name: Анна, role: suspect }   # обвиняемая',
      ],
    ],
    [
      'a further fact of a role in one word',
      ['roles', 'role-anna', 'takesPart'],
      true,
      [
        '-   anna: { name: Анна, role: accused }   # обвиняемая',
        '+   anna: { name: Анна, role: { as: accused, takesPart: true } }   # обвиняемая',
      ],
    ],
    [
      'a fact of a role in its line',
      ['roles', 'role-bek', 'takesPart'],
      false,
      ['-     role: { as: victim, takesPart: true }', '+     role: { as: victim, takesPart: false }'],
    ],
    ['an act without an id', ['acts', 'a2', 'on'], '2026-05-19', ['+     on: 2026-05-19']],
    [
      'a quoted value stays quoted',
      ['acts', 'a1', 'on'],
      '2026-05-18T10:00',
      [
        '-   - { kind: petitionForAgreement, by: anna, on: "2026-05-18T09:00" }',
        '+   - { kind: petitionForAgreement, by: anna, on: "2026-05-18T10:00" }',
      ],
    ],
    [
      'a list of words',
      ['agreements', 'g1', 'charges'],
      ['c1', 'c2'],
      ['-   g1: { form: plea, party: anna, charges: [c1] }', '+   g1: { form: plea, party: anna, charges: [c1, c2] }'],
    ],
    [
      'facts of a group not there yet',
      ['agreements', 'g1', 'punishment', 'kind'],
      'fine',
      [
        '-   g1: { form: plea, party: anna, charges: [c1] }',
        '+   g1: { form: plea, party: anna, charges: [c1], punishment: { kind: fine } }',
      ],
    ],
    ['a mark of the file', ['complete'], ['persons', 'charges'], ['+ complete: [persons, charges]']],
  ];
  for (const [name, path, value, lines] of table)
    it(`${name}: nothing else moves`, () => {
      const after = editText(small, [{ path, value: value as string }]); // one of the values of the table
      assert.deepEqual(differing(small, after), lines);
      assert.equal(after.split('\n').length - small.split('\n').length, lines.length === 1 ? 1 : 0);
    });

  it('takes new entries in the form of their list, and gives them back', () => {
    const added = editText(small, [
      { path: ['persons', 'dana'], value: { name: 'Дана: сестра', role: 'witness' } },
      { path: ['charges', 'c2', 'article'], value: '190(3)' },
      { path: ['claims', 'm9', 'by'], value: 'bek' },
      { path: ['acts', 'new-act'], value: { kind: 'consent', by: 'bek', about: ['g1'] } },
    ]);
    assert.deepEqual(differing(small, added), [
      '+   dana: { name: "Дана: сестра", role: witness }',
      '+   - { id: c2, article: 190(3) }',
      '+   - { id: new-act, kind: consent, by: bek, about: [g1] }',
      '+ claims: { m9: { by: bek } }',
    ]);
    const gone = editText(added, [
      { path: ['persons', 'dana'], value: undefined },
      { path: ['charges', 'c2'], value: undefined },
      { path: ['claims'], value: undefined },
      { path: ['acts', 'new-act'], value: undefined },
    ]);
    assert.equal(gone, small);
  });

  it('leaves the ids of entries that have none in writing when one before them goes', () => {
    const after = editText(small, [
      { path: ['acts', 'a1'], value: undefined },
      { path: ['sanctions', 'n1'], value: undefined },
    ]);
    const file = read(after);
    assert.equal(at(file, 'acts', 'a2')['kind'], 'expressWish');
    assert.equal(at(file, 'acts', 'a3')['by'], 'bek');
    assert.equal(at(file, 'sanctions', 'n2')['article'], '190(2)');
    assert.match(after, /# второе действие/);
  });

  it('writes a consent of one line out when it says more than the line can', () => {
    const moved = editText(small, [{ path: ['acts', 'consent-bek', 'on'], value: '2026-05-02' }]);
    assert.match(moved, /consentedInWriting: \{ agreement: g1, on: 2026-05-02 \}/);
    const out = editText(small, [{ path: ['acts', 'consent-bek', 'recordedIn', 'attachedToFile'], value: true }]);
    assert.doesNotMatch(out, /consentedInWriting/);
    assert.deepEqual(at(read(out), 'acts', 'consent-bek'), {
      id: 'consent-bek',
      kind: 'consent',
      by: 'bek',
      form: 'written',
      on: '2026-05-01',
      about: ['g1'],
      recordedIn: { attachedToFile: true },
    });
  });

  it('keeps JSON as JSON', () => {
    const json = '{\n  "persons": [\n    { "id": "p1", "name": "Аяу" }\n  ]\n}\n';
    const after = editText(json, [{ path: ['persons', 'p1', 'birthDate'], value: '2000-01-02' }]);
    assert.deepEqual(JSON.parse(after), { persons: [{ id: 'p1', name: 'Аяу', birthDate: '2000-01-02' }] });
    assert.match(after, /^\{\n {2}"persons"/);
  });

  it('begins with nothing, and copies what stood for another by an alias', () => {
    assert.deepEqual(read(editText('', [{ path: ['persons', 'p1', 'name'], value: 'А' }]))['persons'], [
      { id: 'p1', name: 'А' },
    ]);
    const alias = 'persons:\n  a: &one { name: А }\n  b: *one\n';
    const file = read(editText(alias, [{ path: ['persons', 'b', 'name'], value: 'Б' }]));
    assert.deepEqual([at(file, 'persons', 'a')['name'], at(file, 'persons', 'b')['name']], ['А', 'Б']);
  });

  it('refuses a path no case file has and a text that is none', () => {
    for (const path of [['nothing'], ['persons', 'anna', 'shoe'], ['proceeding', 'language', 'x']])
      assert.throws(() => editText(small, [{ path, value: 1 }]), RangeError);
    assert.throws(() => editText('- a\n', [{ path: ['complete'], value: [] }]), RangeError);
    assert.throws(() => editText('a: [', [{ path: ['complete'], value: [] }]), RangeError);
  });

  it('finds the place of a fact', () => {
    const range = placeInText(small, ['acts', 'a3', 'on']);
    assert.equal(small.slice(...(range ?? [0, 0])), '2026-05-20');
    const around = placeInText(small, ['charges', 'c1', 'fault']);
    assert.equal(small.slice(...(around ?? [0, 0])), '{ id: c1, person: anna, article: 188(2) }');
  });
});

/** Every fact of a file by its path. */
function factsOf(data: unknown, path: readonly string[]): readonly (readonly string[])[] {
  if (Array.isArray(data) && data.every((one) => typeof one === 'object' && one !== null))
    return (data as readonly Record<string, unknown>[]).flatMap((one) => factsOf(one, [...path, String(one['id'])]));
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [path];
  return Object.entries(data).flatMap(([key, inner]) => (key === 'id' ? [] : factsOf(inner, [...path, key])));
}

it('any fact of any example can be declared unknown, and the rest is read as before', () => {
  for (const { name, text } of examples) {
    const file = read(text);
    const facts = factsOf(file, []).filter(
      ([first = '']) => !['complete', 'incomplete', 'notApplicable'].includes(first),
    );
    fc.assert(
      fc.property(fc.constantFrom(...facts), (path) => {
        const after = read(editText(text, [{ path, value: null }]));
        const expected = structuredClone(file) as Record<string, unknown>;
        let holder: unknown = expected;
        for (const step of path.slice(0, -1))
          holder = Array.isArray(holder)
            ? (holder as readonly { readonly id?: string }[]).find((one) => one.id === step)
            : (holder as Record<string, unknown>)[step]; // the way the fact was found
        (holder as Record<string, unknown>)[path.at(-1) ?? ''] = null; // the fact itself
        const sorted = (of: CaseFile | Record<string, unknown>): unknown =>
          Object.fromEntries(
            Object.entries(of).map(([key, value]) => [
              key,
              Array.isArray(value)
                ? value.toSorted((a: { id?: string }, b: { id?: string }) => String(a.id).localeCompare(String(b.id)))
                : value,
            ]),
          );
        assert.deepEqual(sorted(after), sorted(expected), `${name} ${path.join('.')}`);
      }),
      { numRuns: 5 },
    );
  }
});
