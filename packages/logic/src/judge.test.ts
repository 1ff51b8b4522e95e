import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  about,
  act,
  assessment,
  bar,
  before,
  decision,
  duty,
  engineOf,
  lit,
  momentOfAct,
  no,
  not,
  now,
  or,
  reading,
  requirement,
  same,
  some,
  theCase,
  where,
  yes,
  days,
} from './index.ts';
import type { AnyNorm, Cond, Dispute, Finding } from './index.ts';
import {
  art,
  dayIn,
  items,
  prepared,
  say,
  the,
  type Facts,
  type ItemFacts,
  type World,
} from './testing/small-world.ts';

const sign = act({
  id: 'sign',
  says: say('to sign'),
  recordedAs: 'sign',
  by: ['clerk'],
  roles: about({ i: items }),
  cite: [art(1)],
});
const about_ = about({ i: items });
const words = { cite: [art(1)], says: say('a rule'), cure: say('mend it') };
const onItems = { for: about_, governs: sign, ...words };

interface Asked {
  readonly readings?: Readonly<Record<string, string>>;
  readonly now?: string;
}
const question = (asked: Asked): { now: ReturnType<typeof dayIn>; readings: Readonly<Record<string, string>> } => ({
  now: dayIn(asked.now ?? '2026-07-01'),
  readings: asked.readings ?? {},
});

function found(norm: AnyNorm, world: World, asked: Asked = {}, actFacts: Facts = {}): Finding {
  const file = prepared(world, [{ id: 'a1', kind: 'sign', about: ['x'], on: '2026-05-01', facts: actFacts }]);
  const [finding] = engineOf([sign], [norm], 'test').check(file, question(asked));
  assert.ok(finding);
  return finding;
}
const x = (facts: Facts = {}): World => ({ items: [{ id: 'x', ...facts }] });

test('an act without a date says so itself', () => {
  const soon = requirement({ id: 'soon', ...onItems, holds: () => before(momentOfAct, now) });
  const [finding, other] = engineOf([sign], [soon], 'test').check(
    prepared(x({}), [
      { id: 'a1', kind: 'sign', about: ['x'] },
      { id: 'a2', kind: 'sign', about: ['x'] },
    ]),
    question({}),
  );
  assert.deepEqual(
    [finding, other].map((f) => f?.missing.map((m) => m.at)),
    [['acts.a1.on'], ['acts.a2.on']],
  );
});

test('a requirement is met, broken or unknown; a bar the other way round', () => {
  const needs = requirement({ id: 'needs', ...onItems, holds: ({ i }) => i.a });
  const bars = bar({ id: 'bars', ...onItems, bars: ({ i }) => i.a });
  assert.equal(found(needs, x({ a: true })).status, 'satisfied');
  assert.equal(found(needs, x({ a: false })).status, 'violated');
  assert.equal(found(needs, x()).status, 'unknown');
  assert.deepEqual(found(needs, x()).missing, [{ at: 'items.x.a', why: 'notAsked' }]);
  assert.equal(found(bars, x({ a: true })).status, 'violated');
  assert.equal(found(bars, x({ a: false })).status, 'satisfied');
  assert.equal(found(bars, x({ a: null })).status, 'unknown');
});

test('only a judgment wanting leaves the question open; a fact wanting as well makes it unknown', () => {
  const fair = { id: 'fair', by: 'court', cite: [art(1)], asks: say('is it fair?') };
  const norm = requirement({ id: 'fairly', ...onItems, holds: ({ i }) => or(assessment(fair, i.a), i.b) });
  assert.equal(found(norm, x({ b: false })).status, 'open');
  assert.deepEqual(found(norm, x({ b: false })).assessments, [{ id: 'fair', by: 'court', at: 'items.x.a' }]);
  assert.equal(found(norm, x()).status, 'unknown');
  assert.equal(found(norm, x({ b: true })).status, 'satisfied');
  assert.equal(found(norm, x({ a: false, b: false })).status, 'violated');
});

test('circumstances and exceptions; an exception that applies is found behind one that is unknown', () => {
  const exception = (
    id: string,
    when: (s: { readonly i: ItemFacts }) => Cond,
    unknownMeans: 'mustBeShown' | 'mustBeExcluded',
  ) => ({ id, cite: [art(2)], says: say(id), when, unknownMeans });
  const norm = (unknownMeans: 'mustBeShown' | 'mustBeExcluded'): AnyNorm =>
    requirement({
      id: 'r',
      ...onItems,
      when: () => the.p,
      except: [exception('first', ({ i }) => i.a, unknownMeans), exception('second', () => the.q, 'mustBeShown')],
      holds: ({ i }) => i.b,
    });
  const world = (facts: Facts, item: Facts): World => ({ ...x(item), facts });
  assert.equal(found(norm('mustBeShown'), world({ p: false }, { b: false })).status, 'notApplicable');
  assert.equal(found(norm('mustBeShown'), world({}, { b: false })).status, 'unknown');
  const assumed = found(norm('mustBeShown'), world({ p: true, q: false }, { b: false }));
  assert.equal(assumed.status, 'violated');
  assert.deepEqual(assumed.presumed, [{ id: 'no.first', at: ['items.x.a'] }]);
  assert.equal(found(norm('mustBeExcluded'), world({ p: true, q: false }, { b: false })).status, 'unknown');
  const excepted = found(norm('mustBeExcluded'), world({ p: true, q: true }, { b: false }));
  assert.deepEqual([excepted.status, excepted.exception], ['notApplicable', 'second']);
});

const dispute: Dispute = {
  id: 'strict-or-lenient',
  question: say('which?'),
  options: {
    strict: { says: say('strict'), authority: [art(1)] },
    lenient: { says: say('lenient'), authority: [art(2)] },
  },
  byDefault: 'strict',
  why: say('the text'),
};

test('a finding names the reading it rests on and what another would change', () => {
  const norm = requirement({
    id: 'read',
    ...onItems,
    holds: ({ i }) => reading(dispute, { strict: i.a, lenient: yes }),
  });
  const strict = found(norm, x({ a: false }));
  assert.equal(strict.status, 'violated');
  assert.deepEqual(strict.readings, [{ dispute: dispute.id, chosen: 'strict', wouldChange: { lenient: 'satisfied' } }]);
  const lenient = found(norm, x({ a: false }), { readings: { [dispute.id]: 'lenient' } });
  assert.equal(lenient.status, 'satisfied');
  assert.deepEqual(lenient.readings, [{ dispute: dispute.id, chosen: 'lenient', wouldChange: { strict: 'violated' } }]);
  assert.deepEqual(found(norm, x({ a: true })).readings[0]?.wouldChange, {});
  assert.throws(() => reading(dispute, { strict: yes }), RangeError);
});

test('readings of one dispute are chosen together', () => {
  const coupled = requirement({
    id: 'coupled',
    ...onItems,
    holds: ({ i }) =>
      or(reading(dispute, { strict: i.a, lenient: i.b }), not(reading(dispute, { strict: i.a, lenient: i.b }))),
  });
  const finding = found(coupled, x({ a: true, b: false }));
  assert.equal(finding.status, 'satisfied');
  assert.deepEqual(finding.readings, [{ dispute: dispute.id, chosen: 'strict', wouldChange: {} }]);
});

const choice = (parts: {
  mustGrant?: Cond;
  mayGrant?: Cond;
  mustNotGrant?: Cond;
  mayRefuse?: Cond;
  mustRefuse?: Cond;
}): AnyNorm =>
  decision({
    id: 'choice',
    ...onItems,
    outcome: ({ i }) => i.word,
    choices: [],
    options: {
      grant: {
        says: say('grant'),
        cite: [art(1)],
        must: () => parts.mustGrant ?? no,
        may: () => parts.mayGrant ?? no,
        mustNot: () => parts.mustNotGrant ?? no,
      },
      refuse: {
        says: say('refuse'),
        cite: [art(1)],
        must: () => parts.mustRefuse ?? no,
        may: () => parts.mayRefuse ?? no,
      },
    },
  });

test('modalities of a decision', () => {
  const modalities = (norm: AnyNorm, facts: Facts = {}): unknown => found(norm, { ...x(), facts }).options;
  assert.deepEqual(modalities(choice({ mustGrant: yes })), { grant: 'must', refuse: 'mustNot' });
  assert.deepEqual(modalities(choice({ mayGrant: yes, mayRefuse: yes })), { grant: 'may', refuse: 'may' });
  assert.deepEqual(modalities(choice({ mayGrant: yes, mustNotGrant: yes, mayRefuse: yes })), {
    grant: 'mustNot',
    refuse: 'may',
  });
  assert.deepEqual(modalities(choice({ mustGrant: the.p, mayRefuse: yes })), { grant: 'unknown', refuse: 'may' });
  const fair = { id: 'fair', by: 'court', cite: [art(1)], asks: say('fair?') };
  assert.deepEqual(modalities(choice({ mustGrant: assessment(fair, the.p), mayRefuse: yes })), {
    grant: 'open',
    refuse: 'may',
  });
});

test('a recorded outcome is measured by the modalities', () => {
  const status = (norm: AnyNorm, word: string, facts: Facts = {}): string =>
    found(norm, { ...x({ word }), facts }).status;
  assert.equal(status(choice({ mustGrant: yes }), 'grant'), 'satisfied');
  assert.equal(status(choice({ mustGrant: yes }), 'refuse'), 'violated');
  assert.equal(status(choice({ mayGrant: yes, mayRefuse: yes }), 'refuse'), 'satisfied');
  assert.equal(status(choice({ mayGrant: yes }), 'refuse'), 'violated');
  assert.equal(status(choice({ mayGrant: yes }), 'somethingElse'), 'violated');
  assert.equal(status(choice({ mustGrant: the.p, mayRefuse: yes }), 'refuse'), 'unknown');
  assert.equal(status(choice({ mustGrant: the.p, mayRefuse: yes }), 'refuse', { p: false }), 'satisfied');
  assert.equal(status(choice({ mustGrant: the.p, mayRefuse: yes }), 'refuse', { p: true }), 'violated');
});

test('a decision recorded without its outcome cannot be measured', () => {
  assert.equal(found(choice({ mustGrant: yes }), x()).status, 'unknown');
});

test('a duty: pending while its term runs, violated after it, satisfied when done in time', () => {
  const owed = duty({
    id: 'owed',
    for: theCase,
    ...words,
    who: say('the clerk'),
    by: () => the.day,
    done: () => the.p,
    doneInTime: () => the.q,
  });
  const status = (facts: Facts, now = '2026-07-01'): readonly [string, string | undefined] => {
    const [finding] = engineOf([], [owed], 'test').check(prepared({ facts }), question({ now }));
    assert.ok(finding);
    return [finding.status, finding.due];
  };
  const day = dayIn('2026-07-01');
  assert.deepEqual(status({ day, p: false, q: false }), ['pending', '2026-07-01']);
  assert.deepEqual(status({ day, p: false, q: false }, '2026-07-02'), ['violated', '2026-07-01']);
  assert.deepEqual(status({ day, p: true, q: true }, '2026-07-02'), ['satisfied', '2026-07-01']);
  assert.deepEqual(status({ day, p: true, q: false }), ['violated', '2026-07-01']);
  assert.deepEqual(status({ day }, '2026-07-02'), ['unknown', '2026-07-01']);
  assert.deepEqual(status({ p: false }), ['unknown', undefined]);
});

test('a norm whose text did not stand says nothing; of subjects perhaps not related it says unknown', () => {
  const related = about({ i: where(items, (i) => i.b) });
  const signRelated = act({
    id: 'sign',
    says: say('to sign'),
    recordedAs: 'sign',
    by: [],
    roles: about({ j: items }),
    cite: [art(1)],
  });
  const norm = requirement({ id: 'r', for: related, governs: signRelated, ...words, holds: ({ i }) => i.a });
  const file = (facts: Facts) => prepared(x(facts), [{ id: 'a1', kind: 'sign', about: ['x'], on: '2026-05-01' }]);
  const check = (facts: Facts): readonly Finding[] =>
    engineOf([signRelated], [norm], 'test').check(file(facts), question({}));
  assert.deepEqual(check({ b: false, a: false }), []);
  assert.equal(check({ b: true, a: false })[0]?.status, 'violated');
  const doubtful = check({ a: false })[0];
  assert.equal(doubtful?.status, 'unknown');
  assert.deepEqual(doubtful?.missing, [{ at: 'items.x.b', why: 'notAsked' }]);
  const dead = requirement({
    id: 'dead',
    for: theCase,
    governs: sign,
    ...words,
    cite: [art(1).until({ on: dayIn('2020-01-01'), mark: 'effective', provenBy: dayIn('2020-01-01'), law: '' })],
    holds: () => no,
  });
  assert.deepEqual(
    engineOf([sign], [dead], 'test').check(
      prepared(x(), [{ id: 'a1', kind: 'sign', about: ['x'], on: '2026-05-01' }]),
      question({}),
    ),
    [],
  );
});

test('candidates: available, blocked, or in need of facts', () => {
  const norm = requirement({ id: 'needs', ...onItems, holds: ({ i }) => i.a });
  const world: World = { items: [{ id: 'yes', a: true }, { id: 'no', a: false }, { id: 'who' }] };
  const candidates = engineOf([sign], [norm], 'test').candidates(prepared(world), question({}));
  assert.deepEqual(
    candidates.map((c) => [c.about['i'], c.availability]),
    [
      ['yes', 'available'],
      ['no', 'blocked'],
      ['who', 'needsFacts'],
    ],
  );
});

test('a candidate is not offered where its act has no place; where that is unknown it is', () => {
  const roles = about({ i: items });
  const placed = act({
    id: 'placed',
    says: say('to place'),
    recordedAs: 'place',
    by: [],
    roles,
    cite: [art(1)],
    possible: ({ i }) => i.b,
  });
  const norm = requirement({ id: 'r', ...words, for: roles, governs: placed, holds: ({ i }) => i.a });
  const engine = engineOf([placed], [norm], 'test');
  const world: World = {
    items: [
      { id: 'in', a: true, b: true },
      { id: 'out', a: true, b: false },
      { id: 'who', a: true },
    ],
  };
  assert.deepEqual(
    engine.candidates(prepared(world), question({})).map((c) => c.about['i']),
    ['in', 'who'],
  );
  const recorded = prepared(world, [{ id: 'a1', kind: 'place', about: ['out'], on: '2026-05-01' }]);
  assert.deepEqual(
    engine.check(recorded, question({})).map((f) => [f.about['i'], f.status]),
    [['out', 'satisfied']],
  );
});

test('one question, one answer: the same JSON however often it is asked and in whatever order the list stands', () => {
  const norm = requirement({
    id: 'r',
    ...onItems,
    holds: ({ i }) =>
      some(
        where(items, (j) => same(j.word, i.word)),
        (j) => days.lt(j.d, lit.day('2026-01-01')),
      ),
  });
  const members = ['x', 'y', 'z'].map((id, n) => ({ id, word: n === 1 ? 'v' : 'w', d: dayIn(`2025-0${n + 1}-01`) }));
  const ask_ = (list: World['items']): string => JSON.stringify(found(norm, { items: list ?? [] }).status);
  assert.equal(ask_(members), ask_(members.toReversed()));
  assert.equal(JSON.stringify(found(norm, { items: members })), JSON.stringify(found(norm, { items: members })));
});
