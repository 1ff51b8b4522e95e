import assert from 'node:assert/strict';
import { test } from 'node:test';
import { theDay } from '@zhargy/calendar';
import { prepare, type CaseFile } from '@zhargy/casefile';
import { agreementItems, assetItems, law } from '@zhargy/law';
import type { Finding } from '@zhargy/logic';
import { draftPacket } from '../packet.ts';
import { changed, completeCase, withAssets } from '../testing/case-files.ts';
import type { DocumentTree } from '../tree.ts';
import { contentReport, withoutElement, type ContentRow } from './content-report.ts';

const agreement = 'sdelka';
type Entry = Readonly<Record<string, unknown>>;
const chargesOf = (file: CaseFile): readonly string[] =>
  (file['charges'] as readonly { readonly id: string }[]).map((c) => c.id); // charges of the example

function drafted(file: CaseFile, lang: 'kk' | 'ru', paper = 'agreement'): DocumentTree {
  const answer = draftPacket(file, { agreement, paper, lang });
  assert.ok('trees' in answer && answer.trees[0]);
  return answer.trees[0];
}
const report = (file: CaseFile, tree: DocumentTree): readonly ContentRow[] =>
  contentReport(tree, { act: 'x1', agreement, charges: chargesOf(file) });

/** What the law says of the agreement once it is signed with this text. */
function judged(file: CaseFile, contents: readonly ContentRow[]): readonly Finding[] {
  const signed = {
    id: 'x1',
    kind: 'concludeAgreement',
    by: 'prokuror',
    about: [agreement],
    on: '2026-05-21',
    form: 'written',
    signedBy: ['prokuror', 'dauren', 'advokat'],
  };
  const acts = [...(file['acts'] as readonly Entry[]), signed]; // acts of the example
  const prepared = prepare({ ...file, acts, contents, incomplete: [], relatedCases: [] });
  return law.engine.check(prepared, { now: theDay('2026-05-21') }).filter((f) => f.act?.id === 'x1');
}
const with_ = (findings: readonly Finding[], status: string): readonly string[] =>
  findings
    .filter((f) => f.status === status)
    .map((f) => f.norm)
    .toSorted();
const aboutText = /^kz\.(cpc\.616-1|cpc\.629-2|sc\.2016-4\.(13|14|28))/;

const inCourt = (): CaseFile => {
  const base = completeCase();
  const second = {
    id: 'second',
    person: 'dauren',
    offence: 'theft',
    article: '190(1)',
    victims: ['aliya'],
    fault: 'intentional',
  };
  const sent = { id: 'a-sent', kind: 'sendCaseToCourt', on: '2026-05-20' };
  const more = {
    ...base,
    charges: [...(base['charges'] as readonly Entry[]), second], // lists of the example
    acts: [...(base['acts'] as readonly Entry[]), sent],
  };
  return changed(more, {
    'agreements.sdelka.charges': ['theft-188', 'second'],
    'agreements.sdelka.forCharges': [
      { id: 'f1', charge: 'theft-188', punishment: { kind: 'restriction', period: '1y' } },
      { id: 'f2', charge: 'second', punishment: { kind: 'fine', mci: 100 } },
    ],
  });
};

for (const lang of ['kk', 'ru'] as const) {
  test(`a complete draft satisfies every norm on the text (${lang})`, () => {
    const file = completeCase();
    const about = judged(file, report(file, drafted(file, lang))).filter((f) => aboutText.test(f.norm));
    assert.deepEqual(
      about.filter((f) => f.status !== 'satisfied').map((f) => [f.norm, f.status]),
      [
        ['kz.cpc.629-2.final-punishment', 'notApplicable'],
        ['kz.cpc.629-2.punishment-for-each', 'notApplicable'],
      ],
    );
    assert.equal(about.filter((f) => f.norm.startsWith('kz.cpc.616-1')).length, 10);
  });
}

test('made in court on several crimes: items 1 to 8, the punishment for each and the final one', () => {
  const file = inCourt();
  const about = judged(file, report(file, drafted(file, 'ru'))).filter((f) => aboutText.test(f.norm));
  assert.deepEqual(with_(about, 'notApplicable'), ['kz.cpc.616-1-10.victim-consent', 'kz.cpc.616-1-9.consequences']);
  assert.deepEqual(with_(about, 'violated'), []);
  assert.equal(
    about.filter((f) => f.norm === 'kz.cpc.629-2.punishment-for-each' && f.status === 'satisfied').length,
    2,
  );
  assert.ok(with_(about, 'satisfied').includes('kz.cpc.629-2.final-punishment'));
});

const complete = completeCase();
const tree = drafted(complete, 'ru');
const before = with_(judged(complete, report(complete, tree)), 'violated');
for (const item of agreementItems)
  for (const element of item.elements)
    test(`without ${element.id} exactly item ${item.item} is violated`, () => {
      const about = item.per === 'crime' ? 'theft-188' : agreement;
      const cut = withoutElement(tree, element.id, about);
      assert.notDeepEqual(cut, tree);
      const after = with_(judged(complete, report(complete, cut)), 'violated');
      assert.deepEqual(
        after.filter((norm) => !before.includes(norm)),
        [`kz.cpc.616-1-${item.item}.${item.id}`],
      );
    });

test('without the clause on costs exactly para 28 is violated', () => {
  const cut = withoutElement(tree, 'proceduralCosts', agreement);
  const after = with_(judged(complete, report(complete, cut)), 'violated');
  assert.deepEqual(
    after.filter((norm) => !before.includes(norm)),
    ['kz.sc.2016-4.28.costs'],
  );
});

for (const [element, about, norm] of [
  ['crimePunishment', 'second', 'kz.cpc.629-2.punishment-for-each'],
  ['finalPunishment', agreement, 'kz.cpc.629-2.final-punishment'],
] as const)
  test(`in court without ${element} exactly its norm is violated`, () => {
    const file = inCourt();
    const rows = report(file, drafted(file, 'ru'));
    const was = with_(judged(file, rows), 'violated');
    const spoilt = rows.map((r): ContentRow =>
      r.element === element && r.about === about ? { ...r, state: 'absent' } : r,
    );
    assert.notDeepEqual(spoilt, rows);
    const after = with_(judged(file, spoilt), 'violated');
    assert.deepEqual(
      after.filter((n) => !was.includes(n)),
      [norm],
    );
  });

test('no draft binds the court, and a text that does is violated (para 13)', () => {
  const rows = report(complete, tree);
  const bound = rows.map((r): ContentRow => (r.element === 'courtBoundToPunishment' ? { ...r, state: 'present' } : r));
  const after = with_(judged(complete, bound), 'violated');
  assert.deepEqual(
    after.filter((norm) => !before.includes(norm)),
    ['kz.sc.2016-4.13.court-not-bound'],
  );
});

const factsOfElements: Readonly<Record<string, string>> = {
  agreementDate: 'agreements.sdelka.drawnUpOn',
  agreementPlace: 'agreements.sdelka.drawnUpAt',
  official: 'persons.prokuror.position',
  personName: 'persons.dauren.name',
  birthDate: 'persons.dauren.birthDate',
  birthPlace: 'persons.dauren.birthPlace',
  residence: 'persons.dauren.residence',
  occupation: 'persons.dauren.occupation',
  counselName: 'persons.advokat.name',
  crimeDescription: 'offences.theft.description',
  crimeTime: 'offences.theft.to',
  crimePlace: 'offences.theft.place',
  factsToProve: 'offences.theft.circumstances',
  crimeLaw: 'charges.theft-188.article',
  mitigatingCircumstances: 'agreements.sdelka.mitigating',
  applicableRules: 'agreements.sdelka.applicableRules',
  undertakings: 'agreements.sdelka.undertakings',
  punishmentKind: 'agreements.sdelka.punishment.kind',
  punishmentSize: 'agreements.sdelka.punishment.period',
  proceduralCosts: 'agreements.sdelka.costsBorneBy',
};
for (const [element, place] of Object.entries(factsOfElements))
  test(`without the fact at ${place} the text has a gap and ${element} is absent, and nothing else changes`, () => {
    const file = changed(complete, { [place]: undefined });
    const was = report(complete, tree);
    const now = report(file, drafted(file, 'ru'));
    const changedRows = now.filter((row, i) => row.state !== was[i]?.state).map((row) => row.element);
    assert.deepEqual(changedRows, [element]);
  });

const assetCase = withAssets(complete);
const assetTree = drafted(assetCase, 'ru', 'asset-agreement');
const onAssets = /^kz\.cpc\.617-4/;
const assetBefore = judged(assetCase, report(assetCase, assetTree)).filter((f) => onAssets.test(f.norm));

test('a complete agreement on assets satisfies the fifteen items and 617-4(2)', () => {
  assert.deepEqual(
    assetBefore.filter((f) => f.status !== 'satisfied').map((f) => [f.norm, f.status]),
    [],
  );
  assert.equal(assetBefore.filter((f) => f.norm.startsWith('kz.cpc.617-4-1')).length, 15);
});

for (const item of assetItems)
  for (const element of item.elements)
    test(`agreement on assets: without ${element.id} item ${item.item} is violated`, () => {
      const about = item.per === 'crime' ? 'theft-188' : agreement;
      const cut = withoutElement(assetTree, element.id, about);
      assert.notDeepEqual(cut, assetTree);
      const after = with_(judged(assetCase, report(assetCase, cut)), 'violated').filter((norm) => onAssets.test(norm));
      assert.deepEqual(after, [`kz.cpc.617-4-1-${item.item}.${item.id}`]);
    });

test('the report keeps the order of the text and who bears the costs', () => {
  const rows = report(complete, tree);
  const order = (element: string): number => rows.find((r) => r.element === element)?.order ?? 0;
  assert.ok(order('personName') < order('crimeLaw') && order('crimeLaw') < order('punishmentKind'));
  assert.equal(rows.find((r) => r.element === 'proceduralCosts')?.value, 'convict');
  assert.equal(new Set(rows.map((r) => r.id)).size, rows.length);
});

test('compulsory treatment stands in the text only where the parties agreed on it (para 16)', () => {
  const agreed = changed(complete, { 'agreements.sdelka.compulsoryTreatment': true });
  const state = (file: CaseFile): string | undefined =>
    report(file, drafted(file, 'kk')).find((r) => r.element === 'compulsoryTreatment')?.state;
  assert.equal(state(agreed), 'present');
  assert.equal(state(complete), 'absent');
});
