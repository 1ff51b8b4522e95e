import assert from 'node:assert/strict';
import { test } from 'node:test';
import { law } from '@zhargy/law';
import { languages, type Finding } from '@zhargy/logic';
import { Page } from './page.ts';
import { showFindings, together } from './show-check.ts';
import { words } from './words.ts';

const gravity = 'kz.cpc.612-1-1.gravity';
const record = 'kz.cpc.199.record-of-explanation';

const finding = (more: Partial<Finding>): Finding => ({
  norm: gravity,
  kind: 'requirement',
  act: { kind: 'concludePlea', id: 'k1' },
  about: { g: 'g1' },
  status: 'satisfied',
  grounds: [],
  reason: { all: [] },
  missing: [],
  presumed: [],
  assessments: [],
  readings: [],
  unverified: [],
  doubts: [],
  cite: [],
  lawDate: '2026-05-18',
  lawVersion: '1',
  ...more,
});
const shown = (findings: readonly Finding[], explain = false, lang: 'kk' | 'ru' | 'en' = 'en'): string => {
  const page = new Page();
  showFindings(page, findings, lang, explain);
  return page.toString();
};
const absent = [{ at: 'contents', why: 'listAbsent' }] as const;
const ofThree = ['a', 'b', 'c'].map((g) =>
  finding({ norm: record, about: { g }, status: 'unknown', missing: [...absent] }),
);

test('what differs in its subject only is shown once, with all its subjects', () => {
  const out = shown(ofThree);
  assert.equal(out.split(record).length, 2);
  assert.match(out, /\[g=a; g=b; g=c\]/);
  assert.match(out, /UNKNOWN 3$/m);
  const [first, second, third] = ofThree;
  assert.ok(first && second && third);
  for (const other of [
    { ...second, missing: [{ at: 'contents', why: 'listOpen' as const }] },
    { ...second, status: 'violated' as const },
    { ...second, act: { kind: 'concludePlea', id: 'k2' } },
    { ...second, reason: { at: 'x', value: 1 } },
    { ...second, norm: gravity },
  ]) {
    const groups = together([first, other, third]);
    assert.deepEqual(
      groups.map((g) => g.subjects),
      [[{ g: 'a' }, { g: 'c' }], [{ g: 'b' }]],
    );
  }
});

test('violated first, then unknown, open, pending and values, what is satisfied last and short', () => {
  const order = ['pending', 'satisfied', 'open', 'notApplicable', 'unknown', 'violated'] as const;
  const out = shown([
    ...order.map((status) => finding({ status })),
    finding({ kind: 'formula', value: { months: 84, days: 0 } }),
  ]);
  const marks = [
    'VIOLATED  kz',
    'UNKNOWN  kz',
    'OPEN  kz',
    'PENDING  kz',
    '7 years',
    'SATISFIED  A plea',
    'VIOLATED 1',
  ];
  const places = marks.map((mark) => out.indexOf(mark));
  assert.ok(
    places.every((place) => place >= 0),
    out,
  );
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
  assert.ok(!out.includes('NOT APPLICABLE  kz'));
  assert.match(out, /VIOLATED 1 · UNKNOWN 1 · OPEN 1 · PENDING 1 · SATISFIED 2 · NOT APPLICABLE 1/);
  const norm = law.norm(gravity);
  assert.ok(norm && 'cure' in norm);
  assert.ok(out.includes(norm.cure.en.slice(0, 30)));
});

test('a short line keeps what a reader must not miss: presumptions, other readings, doubts', () => {
  const careful = finding({
    presumed: [{ id: 'case.list-complete', at: ['acts'] }],
    readings: [{ dispute: 'some-dispute', chosen: 'a', wouldChange: { b: 'violated' } }],
    doubts: [{ kind: 'boundary', law: '292-VI', mark: 'adopted', on: '2019-12-27', provenBy: '2020-05-25' }],
  });
  const out = shown([careful, finding({ about: { g: 'g2' } })]);
  assert.match(out, /presuming 1/);
  assert.match(out, /Presumed:\n  1\. /);
  assert.match(out, /some-dispute = a; another reading changes it: b → VIOLATED/);
  assert.match(out, /2019-12-27 … 2020-05-25/);
  assert.equal(out.split('presuming').length, 2);
});

test('with --explain everything stands in full, what does not apply too', () => {
  const out = shown([finding({}), finding({ status: 'notApplicable' })], true);
  assert.match(out, /SATISFIED {2}kz\.cpc\.612/);
  assert.match(out, /NOT APPLICABLE {2}kz\.cpc\.612/);
});

test('three languages, 80 columns', () => {
  const outs = languages.map((lang) => {
    const out = shown([...ofThree, finding({}), finding({ status: 'open' })], false, lang);
    for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
    assert.ok(out.includes(words.status.unknown[lang]));
    return out;
  });
  assert.equal(new Set(outs).size, 3);
});
