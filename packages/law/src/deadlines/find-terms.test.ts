import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  day,
  effective,
  engineOf,
  lit,
  momentOfAct,
  requirement,
  bar,
  consequence,
  duty,
  not,
  or,
  reading,
  byVersion,
  conditionByVersion,
  some,
  where,
  is,
  about,
  and,
  exists,
  contains,
  types,
  type AnyNorm,
  type Dispute,
  type Expr,
  type ValueType,
} from '@zhargy/logic';
import { c, prepare, type CaseFile } from '@zhargy/casefile';
import type { Day, Moment } from '@zhargy/calendar';
import { termEnds, within } from '../kz/criminal-procedure-code/ch-06-time-limits/index.ts';
import { fileCassation, filed, contested, thisAct } from '../kz/criminal-procedure-code/ch-52-cassation/filings.ts';
import { cpc } from '../kz/instruments/criminal-procedure-code.ts';
import { termsOf } from './find-terms.ts';
import { accountIn } from './term-account.ts';

const words = { kk: 'сынақ', ru: 'проба', en: 'trial' };
const common = { id: 'trial', says: words, cure: words, cite: [cpc.art(48, 2)] };
const days = (start: Expr<Day | Moment>, n: number) => ({ start, unit: 'days' as const, n });
const dispute: Dispute = {
  id: 'trial-length',
  question: words,
  options: { three: { says: words, authority: [] }, five: { says: words, authority: [] } },
  byDefault: 'three',
  why: words,
};

const file: CaseFile = {
  acts: [
    { id: 'j1', kind: 'judgment', about: [], on: '2025-06-02', inForceFrom: '2025-06-20' },
    {
      id: 'f1',
      kind: 'cassationFiling',
      about: ['j1'],
      on: '2025-09-01',
      filed: { received: '2025-09-02', toJudge: '2025-09-03' },
    },
    { id: 'x1', kind: 'ruling', about: ['f1'], on: '2025-09-04' },
    { id: 'x2', kind: 'ruling', about: ['f1'], on: '2025-09-05' },
  ],
};

/** The last days of the terms of a norm in the file, by the names of those they speak of. */
function lastDays(
  norm: AnyNorm,
  readings: Readonly<Record<string, string>> = {},
  lawOf = '2025-10-01',
): readonly (string | null | undefined)[] {
  const counts = termsOf(norm).map((term) => term.count);
  const findings = engineOf([fileCassation], counts, 'test').check(prepare(file), {
    now: day('2025-10-01'),
    lawOf: day(lawOf),
    readings,
  });
  return findings.map((finding) => accountIn(finding.value)?.lastDay);
}

describe('the terms of a norm', () => {
  it('a limit on the act it governs, under "not" and "or" as well, once for one start and length', () => {
    const norm = requirement({
      ...common,
      for: filed,
      governs: fileCassation,
      holds: ({ f }) =>
        or(within(days(f.filed.toJudge, 3), momentOfAct), not(within(days(f.filed.toJudge, 3), momentOfAct))),
    });
    assert.deepEqual(lastDays(norm), ['2025-09-08']);
    assert.deepEqual(
      lastDays(
        bar({
          ...common,
          for: filed,
          governs: fileCassation,
          bars: ({ f }) => not(within(days(f.filed.toJudge, 5), momentOfAct)),
        }),
      ),
      ['2025-09-08'],
    );
  });

  it('none where the norm only asks whether another term was kept, or follows from it', () => {
    const asks = requirement({
      ...common,
      for: filed,
      governs: fileCassation,
      holds: ({ f }) => within(days(f.filed.toJudge, 3), f.filed.received),
    });
    assert.deepEqual(termsOf(asks), []);
    const follows = consequence({
      ...common,
      for: filed,
      follows: ({ f }) => within(days(f.filed.toJudge, 3), f.filed.received),
    });
    assert.deepEqual(termsOf(follows), []);
  });

  it('none where the term has to pass first: that is a term to wait for', () => {
    const waits = requirement({
      ...common,
      for: filed,
      governs: fileCassation,
      holds: ({ f }) => not(within(days(f.filed.toJudge, 3), momentOfAct)),
    });
    assert.deepEqual(termsOf(waits), []);
    const barred = bar({
      ...common,
      for: filed,
      governs: fileCassation,
      bars: ({ f }) => within(days(f.filed.toJudge, 3), momentOfAct),
    });
    assert.deepEqual(termsOf(barred), []);
  });

  it('an alternative counts where its condition holds; one that turns on the act itself is only mentioned', () => {
    const onCase = (kind: 'ruling' | 'judgment') =>
      requirement({
        ...common,
        for: filed,
        governs: fileCassation,
        holds: ({ f }) =>
          or(
            within(days(f.filed.toJudge, 3), momentOfAct),
            and(
              exists(where(c.acts, (a) => and(is(a.kind, kind), contains(a.about, f.id)))),
              within(days(f.filed.toJudge, 12), momentOfAct),
            ),
          ),
      });
    assert.deepEqual(lastDays(onCase('ruling')), ['2025-09-08', '2025-09-15']);
    assert.deepEqual(lastDays(onCase('judgment')), ['2025-09-08', undefined]);
    const onAct = requirement({
      ...common,
      for: filed,
      governs: fileCassation,
      holds: ({ f }) =>
        or(
          within(days(f.filed.toJudge, 3), momentOfAct),
          and(is(thisAct.form, 'written'), within(days(f.filed.toJudge, 12), momentOfAct)),
        ),
    });
    assert.deepEqual(lastDays(onAct), ['2025-09-08']);
    assert.equal(termsOf(onAct)[0]?.others, true);
  });

  it('the version in force and the reading chosen give the length', () => {
    const versions = requirement({
      ...common,
      for: filed,
      governs: fileCassation,
      holds: ({ f }) =>
        conditionByVersion([
          { from: effective('2015-01-01'), is: within(days(f.filed.toJudge, 5), momentOfAct) },
          { from: effective('2025-07-01'), is: within(days(f.filed.toJudge, 10), momentOfAct) },
        ]),
    });
    assert.deepEqual(lastDays(versions), ['2025-09-15']);
    assert.deepEqual(lastDays(versions, {}, '2025-06-01'), ['2025-09-08']);
    const readings = requirement({
      ...common,
      for: filed,
      governs: fileCassation,
      holds: ({ f }) =>
        reading(dispute, {
          three: within(days(f.filed.toJudge, 1), momentOfAct),
          five: within(days(f.filed.toJudge, 5), momentOfAct),
        }),
    });
    assert.deepEqual(lastDays(readings), ['2025-09-04']);
    assert.deepEqual(lastDays(readings, { 'trial-length': 'five' }), ['2025-09-08']);
  });

  it('a version without the term has none', () => {
    const norm = requirement({
      ...common,
      for: filed,
      governs: fileCassation,
      holds: ({ f }) =>
        conditionByVersion([
          { from: effective('2015-01-01'), is: is(f.form, 'written') },
          { from: effective('2025-07-01'), is: within(days(f.filed.toJudge, 10), momentOfAct) },
        ]),
    });
    assert.deepEqual(lastDays(norm, {}, '2025-06-01'), [undefined]);
    const terms = termsOf(norm).map((term) => term.count);
    const value = engineOf([fileCassation], terms, 'test').check(prepare(file), { now: day('2025-06-01') })[0]?.value;
    assert.equal(value, null);
  });

  it('a term that starts from each member of a list is counted for each', () => {
    const norm = requirement({
      ...common,
      for: filed,
      governs: fileCassation,
      holds: ({ f }) =>
        some(
          where(c.acts, (a) => contains(a.about, f.id)),
          (a) => within(days(a.on, 3), momentOfAct),
        ),
    });
    assert.deepEqual(lastDays(norm), ['2025-09-08', '2025-09-08']);
  });

  it('a start that only the act itself names is counted once the act is recorded', () => {
    const norm = requirement({
      ...common,
      for: contested,
      governs: fileCassation,
      holds: () =>
        some(
          where(c.acts, (a) => contains(thisAct.about, a.id)),
          (a) => within(days(a.on, 3), momentOfAct),
        ),
    });
    assert.deepEqual(lastDays(norm), ['2025-06-05']);
    assert.equal(termsOf(norm)[0]?.startedByAct, false);
    const without: CaseFile = { acts: (file['acts'] as readonly object[]).slice(0, 1) };
    const counts = termsOf(norm).map((term) => term.count);
    assert.deepEqual(engineOf([fileCassation], counts, 'test').check(prepare(without), { now: day('2025-10-01') }), []);
  });

  it('a term the governed act itself starts runs from each recorded one', () => {
    const norm = requirement({
      ...common,
      for: contested,
      governs: fileCassation,
      holds: () =>
        some(
          where(c.acts, (a) => is(a.kind, 'ruling')),
          (a) => within(days(momentOfAct, 10), a.on),
        ),
    });
    assert.deepEqual(lastDays(norm), ['2025-09-11']);
    assert.equal(termsOf(norm)[0]?.startedByAct, true);
  });

  it('a duty by the day it names, else by the test whether it was done in time', () => {
    const judgments = about({ j: where(c.acts, (a) => is(a.kind, 'judgment')) });
    const who = words;
    const named = duty({
      ...common,
      who,
      for: judgments,
      by: ({ j }) =>
        byVersion(
          [
            {
              from: effective('2015-01-01'),
              is: termEnds.of({ start: j.on, unit: lit.text('days'), n: lit.count(15), kind: lit.text('ordinary') }),
            },
          ],
          types.day,
        ),
      done: ({ j }) => is(j.form, 'written'),
      doneInTime: ({ j }) => within(days(j.on, 15), j.inForceFrom),
    });
    assert.deepEqual(lastDays(named), ['2025-06-17']);
    const tested = duty({
      ...common,
      who,
      for: judgments,
      done: ({ j }) => is(j.form, 'written'),
      doneInTime: ({ j }) => within(days(j.on, 5), j.inForceFrom),
    });
    assert.deepEqual(lastDays(tested), ['2025-06-09']);
    const without = duty({
      ...common,
      who,
      for: judgments,
      done: ({ j }) => is(j.form, 'written'),
      doneInTime: ({ j }) => is(j.form, 'written'),
    });
    assert.deepEqual(termsOf(without), []);
  });

  it('a start by version is one term', () => {
    const either = types.moment as ValueType<never> as ValueType<Day | Moment>; // compared inside the term only
    const norm = requirement({
      ...common,
      for: filed,
      governs: fileCassation,
      holds: ({ f }) =>
        within(
          days(
            byVersion<Day | Moment>(
              [
                { from: effective('2015-01-01'), is: f.filed.received },
                { from: effective('2025-07-01'), is: f.filed.toJudge },
              ],
              either,
            ),
            1,
          ),
          momentOfAct,
        ),
    });
    assert.deepEqual(lastDays(norm), ['2025-09-04']);
    assert.deepEqual(lastDays(norm, {}, '2025-06-30'), ['2025-09-03']);
  });
});
