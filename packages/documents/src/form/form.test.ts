import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCaseFile } from '@zhargy/casefile';
import { draftPacket, papers } from '../packet.ts';
import { completeCase } from '../testing/case-files.ts';
import { valueAt } from '../fact-ref.ts';
import { changesToKeep } from './changes-to-keep.ts';
import { withFacts, type FactChange } from './fact-change.ts';
import { paperFields, type FieldKind } from './paper-fields.ts';
import { readFact } from './read-fact.ts';
import { plainSetting, setUp } from './setting.ts';

const written: Readonly<Record<FieldKind, string>> = {
  name: 'Аманов Ерлан',
  text: 'Астана',
  day: '14 августа 2025 года',
  amount: '485 000 тенге',
  period: '1 жыл 6 ай',
  count: '120',
  article: 'п. 3) ч. 2 ст. 188',
  choice: '',
  truth: 'true',
};
const reads = (file: object): readonly string[] => {
  const answer = readCaseFile(new TextEncoder().encode(JSON.stringify(file)));
  return 'faults' in answer ? answer.faults.map((f) => JSON.stringify(f)) : [];
};

for (const paper of papers) {
  test(`${paper.name}: with no case, every field filled leaves no gap in any language`, () => {
    const start = setUp({}, paper, { ...plainSetting(paper), guardian: true, translator: true, speaker: true });
    const filled = (groups: ReturnType<typeof paperFields>): readonly FactChange[] =>
      groups.flatMap((group) => [
        ...group.rows.filter((r) => r.needed).map(({ place }) => ({ path: [...place.split('.'), 'one'], value: {} })),
        ...group.fields
          .filter((f) => f.place !== 'proceeding.language')
          .map((f) => {
            const text = f.kind === 'choice' ? (Object.keys(f.values ?? {})[0] ?? '') : written[f.kind];
            const read = readFact(f.kind, text);
            assert.ok('value' in read, f.place);
            return { path: f.place.split('.'), value: read.value };
          }),
      ]);
    const first = filled(paperFields(start.file, start.agreement, paper));
    // The rows of lists come with the fields of their members.
    let file = withFacts(start.file, first);
    const rows = paperFields(file, start.agreement, paper).flatMap((g) => g.rows.flatMap((r) => r.members));
    for (const { fields } of rows)
      for (const f of fields) {
        const text = f.kind === 'choice' ? 'appear' : written[f.kind];
        const read = readFact(f.kind, text);
        if ('value' in read) file = withFacts(file, [{ path: f.place.split('.'), value: read.value }]);
      }
    for (const lang of ['kk', 'ru', 'en'] as const) {
      const drafted = draftPacket(file, { agreement: start.agreement, paper: paper.name, lang });
      assert.ok('trees' in drafted);
      assert.ok(drafted.trees.length > 0);
      for (const tree of drafted.trees) assert.deepEqual(tree.gaps, []);
    }
    assert.deepEqual(reads(file), []);
  });

  test(`${paper.name}: an empty form asks for something, and every gap has its field`, () => {
    const start = setUp({}, paper, plainSetting(paper));
    const groups = paperFields(start.file, start.agreement, paper);
    const places = new Set(groups.flatMap((g) => [...g.fields.map((f) => f.place), ...g.rows.map((r) => r.place)]));
    const drafted = draftPacket(start.file, { agreement: start.agreement, paper: paper.name, lang: 'kk' });
    assert.ok('trees' in drafted);
    const gaps = drafted.trees.flatMap((tree) => tree.gaps.map((gap) => gap.path));
    assert.ok(gaps.length > 3);
    assert.deepEqual(
      gaps.filter((path) => !places.has(path)),
      [],
    );
  });

  test(`${paper.name}: a complete case has its people, and nothing of it is changed`, () => {
    const file = completeCase();
    const { added } = setUp(file, paper, plainSetting(paper));
    assert.ok(added.every(({ path }) => path[0] === 'acts' && valueAt(file, path.join('.')) === undefined));
  });
}

test('a case takes over what was filled in and whom it names, and nobody else', () => {
  const [paper] = papers.filter((p) => p.name === 'objection');
  assert.ok(paper);
  const start = setUp({}, paper, plainSetting(paper));
  const filled: readonly FactChange[] = [
    { path: ['persons', 'victim', 'name'], value: 'Аманова Сара' },
    { path: ['acts', 'act-objection-victim', 'stated'], value: 'сначала извинения' },
  ];
  const kept = changesToKeep(start.added, filled).map(({ path }) => path.join('.'));
  assert.ok(kept.includes('persons.victim') && kept.includes('acts.act-objection-victim'));
  assert.ok(kept.includes('agreements.agreement') && kept.includes('roles.role-victim'));
  assert.ok(
    !kept.includes('persons.officer') && !kept.includes('persons.counsel') && !kept.includes('persons.prosecutor'),
  );
  assert.deepEqual(reads(withFacts({}, changesToKeep(start.added, filled))), []);
});

test('facts as people write them', () => {
  assert.deepEqual(readFact('day', '2026 жылғы 9 қазан'), { value: '2026-10-09' });
  assert.deepEqual(readFact('period', '1 год 6 месяцев'), { value: '18m0d' });
  assert.deepEqual(readFact('amount', '485 000,50 тг'), { value: '485000.50' });
  assert.deepEqual(readFact('article', '188-бап 2-бөлік 3) тармақ'), { value: '188(2)(3)' });
  assert.deepEqual(readFact('day', 'вчера'), { unread: true });
  assert.deepEqual(readFact('article', 'ст. 615 УПК'), { unread: true });
  assert.deepEqual(readFact('count', ' '), { blank: true });
});
