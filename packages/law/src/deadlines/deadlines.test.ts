import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prepare, type CaseFile } from '@zhargy/casefile';
import { day } from '@zhargy/logic';
import { deadlinesOf } from './deadlines.ts';
import type { Deadline } from './deadline.ts';

const asked = (file: CaseFile, now: string, readings: Readonly<Record<string, string>> = {}): readonly Deadline[] =>
  deadlinesOf(prepare(file), { now: day(now), readings });

const only = (found: readonly Deadline[], norm: string): Deadline => {
  const of = found.filter((d) => d.norm === norm);
  assert.equal(of.length, 1, found.map((d) => d.id).join('\n'));
  assert.ok(of[0]);
  return of[0];
};

const people = [
  { id: 'p1', kind: 'human' },
  { id: 'pr', kind: 'human' },
];
const roles = [
  { id: 'r1', person: 'p1', as: 'accused' },
  { id: 'r2', person: 'pr', as: 'prosecutor' },
];

/** A petition for a plea put in on Thursday 1 October 2026: the third day is a Sunday. */
const petition = (more: readonly object[] = [], on: string | null = '2026-10-01T10:00'): CaseFile => ({
  persons: people,
  roles,
  charges: [{ id: 'c1', person: 'p1', article: '188(3)' }],
  agreements: [{ id: 'g1', form: 'plea', party: 'p1', charges: ['c1'] }],
  acts: [{ id: 'a1', kind: 'petitionForAgreement', by: 'p1', about: ['g1'], on }, ...more],
});

describe('the three days of a petition for a plea (CPC 615(2))', () => {
  const norm = 'kz.cpc.615-2.forward';

  it('go over a weekend, day by day', () => {
    const found = only(asked(petition(), '2026-10-02'), norm);
    assert.equal(found.state, 'running');
    assert.equal(found.daysLeft, 3);
    assert.deepEqual(found.starts, {
      at: 'acts.a1.on',
      act: { id: 'a1', kind: 'petitionForAgreement' },
      on: '2026-10-01T10:00',
    });
    assert.deepEqual(
      found.term?.steps.map((step) => [step.day, step.counted, step.why]),
      [
        ['2026-10-01', undefined, 'start'],
        ['2026-10-02', 1, 'counted'],
        ['2026-10-03', 2, 'counted'],
        ['2026-10-04', 3, 'weekend'],
        ['2026-10-05', undefined, 'rolled'],
      ],
    );
    assert.deepEqual(
      found.term.crossed.map((off) => off.day),
      ['2026-10-03', '2026-10-04'],
    );
  });

  it('run to the end of the last day, and are missed the day after', () => {
    assert.equal(only(asked(petition(), '2026-10-05'), norm).state, 'running');
    const missed = only(asked(petition(), '2026-10-06'), norm);
    assert.deepEqual([missed.state, missed.violated, missed.daysLeft], ['missed', true, -1]);
  });

  it('are met by the sending on the last day, late after it', () => {
    const sent = (on: string) => ({ id: 'f1', kind: 'forwardPetition', about: ['g1'], on });
    const met = only(asked(petition([sent('2026-10-05T18:00')]), '2026-10-10'), norm);
    assert.equal(met.state, 'met');
    assert.deepEqual(
      met.met.map((event) => [event.at, event.on]),
      [['acts.f1.on', '2026-10-05T18:00']],
    );
    const late = only(asked(petition([sent('2026-10-06T09:00')]), '2026-10-10'), norm);
    assert.deepEqual([late.state, late.violated], ['late', true]);
    assert.ok(late.met.some((event) => event.at === 'acts.f1.on'));
  });

  it('are unknown without the day of the petition, which is named', () => {
    const found = only(asked(petition([], null), '2026-10-06'), norm);
    assert.deepEqual([found.state, found.lastDay, found.violated], ['unknown', null, false]);
    assert.ok(found.missing.some((m) => m.at === 'acts.a1.on'));
  });
});

/** A cassation paper with its decision; handed to the judge on Wednesday 1 October 2025. */
const cassation = (more: readonly object[] = [], filing: object = {}): CaseFile => ({
  persons: people,
  roles,
  charges: [{ id: 'c1', person: 'p1', article: '188(3)' }],
  acts: [
    {
      id: 'j1',
      kind: 'judgment',
      instance: 'first',
      sort: 'conviction',
      concerns: ['p1'],
      on: '2025-06-20',
      inForceFrom: '2025-07-05',
    },
    {
      id: 'f1',
      kind: 'cassationFiling',
      sort: 'complaint',
      about: ['j1'],
      direction: 'worse',
      on: '2025-09-30',
      filed: { handedOver: '2025-09-30', received: '2025-09-30', toJudge: '2025-10-01T09:00', channel: 'directly' },
      ...filing,
    },
    ...more,
  ],
});

describe('the terms of cassation', () => {
  const returned = 'kz.cpc.489-3.term';

  it('three days for the letter of return: open, in time, late', () => {
    const open = only(asked(cassation(), '2025-10-02'), returned);
    assert.deepEqual([open.state, open.lastDay, open.act?.id], ['running', '2025-10-06', null]);
    assert.deepEqual(open.also, ['kz.nr1-2025.9.letter-by']);
    assert.ok(open.dependsOn.some((m) => m.at === 'candidate.form'));
    const letter = (on: string) => ({
      id: 'r1',
      kind: 'returnCassationFiling',
      form: 'letter',
      grounds: ['489-1-1'],
      about: ['f1'],
      on,
    });
    assert.equal(only(asked(cassation([letter('2025-10-06')]), '2025-11-01'), returned).state, 'met');
    const late = only(asked(cassation([letter('2025-10-07')]), '2025-11-01'), returned);
    assert.deepEqual([late.state, late.violated, late.act?.id], ['late', true, 'r1']);
  });

  it('a paper not returned in time breaks nothing: the term is only over', () => {
    const over = only(asked(cassation(), '2025-11-01'), returned);
    assert.deepEqual([over.state, over.violated], ['over', false]);
  });

  it('an unknown start names the fact, once for the norm and its date', () => {
    const found = asked(cassation([], { filed: { received: '2025-09-30', toJudge: null } }), '2025-10-02');
    const unknown = only(found, returned);
    assert.deepEqual([unknown.state, unknown.starts], ['unknown', null]);
    assert.ok(unknown.missing.some((m) => m.at === 'acts.f1.filed.toJudge'));
    assert.ok(!found.some((d) => d.norm === 'kz.nr1-2025.9.letter-by'));
  });

  it('the other reading of the start before 2025 is shown with its own last day', () => {
    const before = cassation([], {
      on: '2024-09-30',
      filed: { received: '2024-09-25', toJudge: '2024-09-30T09:00', channel: 'directly' },
    });
    const letter = {
      id: 'r1',
      kind: 'returnCassationFiling',
      form: 'letter',
      grounds: ['489-1-1'],
      about: ['f1'],
      on: '2024-10-02',
    };
    const file = { ...before, acts: [...(before['acts'] as readonly object[]), letter] };
    const found = only(asked(file, '2025-01-10'), returned);
    assert.equal(found.lawDate, '2024-10-02');
    assert.deepEqual([found.state, found.lastDay], ['met', '2024-10-03']);
    const reading = found.readings.find((r) => r.dispute === 'return-term-start');
    assert.deepEqual(reading?.otherwise, { receipt: '2024-09-30' });
    assert.equal(reading.wouldChange['receipt'], 'violated');
    assert.equal(only(asked(file, '2025-01-10', { 'return-term-start': 'receipt' }), returned).state, 'late');
  });

  it('a year for worsening ends on the number, or on the next working day', () => {
    const found = only(asked(cassation(), '2025-12-01'), 'kz.cpc.487-2.year');
    assert.deepEqual([found.state, found.lastDay], ['met', '2026-07-07']);
    assert.ok(found.stops.length > 0);
    const better = asked(cassation([], { direction: 'better' }), '2026-01-01').filter(
      (d) => d.norm === 'kz.cpc.487-2.year',
    );
    assert.deepEqual(
      better.map((d) => [d.state, d.act?.id]),
      [['running', null]],
    );
  });
});

describe('the term of appeal (CPC 418(1))', () => {
  const norm = 'kz.cpc.418-1.term';
  const appealed = (more: readonly object[] = [], custody: readonly object[] = []): CaseFile => ({
    persons: people,
    roles,
    custody,
    acts: [
      { id: 'j1', kind: 'judgment', instance: 'first', sort: 'conviction', concerns: ['p1'], on: '2026-03-06' },
      ...more,
    ],
  });

  it('fifteen days from the announcement, past Nauryz', () => {
    const open = only(asked(appealed(), '2026-03-10'), norm);
    assert.deepEqual([open.state, open.starts?.at, open.act?.id], ['running', 'acts.j1.on', null]);
    assert.equal(open.term?.steps.find((step) => step.counted === 15)?.day, '2026-03-21');
    assert.equal(open.lastDay, open.term.steps.at(-1)?.day);
    assert.ok(open.lastDay !== null && open.lastDay > '2026-03-23');
    assert.ok(open.stops.length > 0);
    const over = only(asked(appealed(), '2026-04-10'), norm);
    assert.deepEqual([over.state, over.violated], ['over', false]);
    const met = only(
      asked(appealed([{ id: 'a1', kind: 'appeal', by: 'pr', about: ['j1'], on: '2026-03-20' }]), '2026-04-10'),
      norm,
    );
    assert.deepEqual([met.state, met.met[0]?.at], ['met', 'acts.a1.on']);
  });

  it('for a convict in custody from the copy, and not before it was handed over', () => {
    const held = [{ id: 'k1', person: 'p1', measure: 'custody', from: '2026-01-01' }];
    const inCustody = 'kz.cpc.418-1.custody';
    assert.ok(!asked(appealed([], held), '2026-03-10').some((d) => d.norm === inCustody));
    const copy = { id: 'h1', kind: 'handOverJudgment', about: ['j1'], to: 'p1', on: '2026-03-12' };
    const found = only(asked(appealed([copy], held), '2026-03-13'), inCustody);
    assert.deepEqual([found.state, found.lastDay, found.starts?.at], ['running', '2026-03-27', 'acts.h1.on']);
    assert.ok(found.dependsOn.some((m) => m.at === 'candidate.by'));
  });
});

describe('the list', () => {
  it('puts what is over and not met first, then what runs, what is unknown, what was done; each by its last day', () => {
    const rank = { missed: 0, over: 0, running: 1, unknown: 2, late: 3, met: 3 };
    const found = asked(cassation(), '2025-10-20');
    assert.ok(found.length > 2);
    const keys = found.map((d) => `${rank[d.state]} ${d.lastDay ?? '~'}`);
    assert.deepEqual(keys, keys.toSorted());
    assert.deepEqual(new Set(found.map((d) => d.state)), new Set(['over', 'met']));
  });

  it('is the same twice, has no two rows of one name and nothing but JSON', () => {
    const found = asked(cassation(), '2025-10-02');
    assert.deepEqual(JSON.parse(JSON.stringify(found)), JSON.parse(JSON.stringify(asked(cassation(), '2025-10-02'))));
    assert.equal(new Set(found.map((d) => d.id)).size, found.length);
  });

  it('is empty for an empty file', () => {
    assert.deepEqual(asked({}, '2026-01-01'), []);
  });

  it('a fact taken away never turns a known last day into another known one', () => {
    const known = only(asked(petition(), '2026-10-02'), 'kz.cpc.615-2.forward');
    const without = only(asked(petition([], null), '2026-10-02'), 'kz.cpc.615-2.forward');
    assert.equal(known.lastDay, '2026-10-05');
    assert.equal(without.lastDay, null);
  });
});
