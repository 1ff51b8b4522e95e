import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isoOf, theDay } from '@zhargy/calendar';
import type { Deadline } from '@zhargy/law';
import { law } from '@zhargy/law';
import type { AnyNorm, Finding } from '@zhargy/logic';
import { layoutOf } from './chart-layout.ts';
import { boundariesOf, lawChanges } from './law-changes.ts';
import { lanesOf, moved, padded, placeOf, ticksOf, windowAround } from './scale.ts';
import { inOrder, safeDay, spanOf, startOf, timelineItems, type TimelineItem } from './timeline-items.ts';

const file = {
  proceeding: { registeredOn: '2026-02-01' },
  persons: [{ id: 'p1' }],
  offences: [{ id: 'o1', from: '2026-01-10', to: '2026-01-20' }, { id: 'o2' }],
  charges: [{ id: 'c1', broughtOn: '2026-03-01' }, { id: 'c2' }],
  custody: [
    { id: 'u1', person: 'p1', from: '2026-03-05' },
    { id: 'u2', person: 'p1', from: '2026-03-05', to: null },
  ],
  acts: [
    { id: 'a1', kind: 'consent', on: '2026-04-01T10:00' },
    { id: 'a2', kind: 'consent' },
    { id: 'a3', kind: 'consent', on: null },
  ],
};
// The fields the time line reads; the rest of a deadline does not matter to it.
const term = (id: string, more: Partial<Deadline>): Deadline =>
  ({
    id,
    norm: 'n',
    state: 'running',
    starts: null,
    lastDay: null,
    term: null,
    readings: [],
    about: {},
    ...more,
  }) as Deadline;
const now = theDay('2026-06-01');
const byKey = (items: readonly TimelineItem[], key: string): TimelineItem => {
  const found = items.find((item) => item.key === key);
  assert.ok(found, key);
  return found;
};

describe('what stands on the time line', () => {
  const items = timelineItems(file, [
    term('t1', {
      starts: { at: '', act: null, on: '2026-04-02' },
      lastDay: '2026-04-20',
      readings: [{ dispute: 'd', chosen: 'x', otherwise: { y: '2026-04-17', z: null }, wouldChange: {} }],
    }),
    term('t2', { state: 'unknown' }),
  ]);

  it('gives no day to what has none, and tells why', () => {
    const [silent, unknown] = [byKey(items, 'act:a2'), byKey(items, 'act:a3')];
    assert.deepEqual(
      [silent.is === 'point' && silent.undated, unknown.is === 'point' && unknown.undated],
      ['notSaid', 'declaredUnknown'],
    );
    assert.equal(startOf(silent), undefined);
    assert.ok(!items.some(({ key }) => key === 'charge:c2'));
  });

  it('lets a measure last that has no last day, and no other stretch', () => {
    const open = (key: string): unknown => {
      const item = byKey(items, key);
      return item.is === 'bar' ? item.open : 'a point';
    };
    assert.deepEqual(
      [open('held:u1'), open('held:u2'), open('offence:o2'), open('offence:o1')],
      ['lasts', 'unknown', 'unknown', undefined],
    );
  });

  it('takes the earliest last day of all readings as the safe one', () => {
    const item = byKey(items, 'term:t1');
    assert.deepEqual(item.is === 'bar' && [item.to, item.safe], ['2026-04-20', '2026-04-17']);
    assert.equal(safeDay({ lastDay: null, readings: [], term: null }), undefined);
  });

  it('spans the days of the file and the day of the question', () => {
    const span = spanOf(items, now);
    assert.deepEqual(span && [isoOf(span.from), isoOf(span.to)], ['2026-01-10', '2026-06-01']);
    assert.equal(spanOf(timelineItems({}, []), now), undefined);
  });

  it('stands in the order of time both ways, what has no day last', () => {
    for (const down of [false, true]) {
      const days = inOrder(items, down).map(startOf);
      const known = days.filter((day) => day !== undefined);
      assert.deepEqual(
        known,
        known.toSorted((a, b) => (down ? b - a : a - b)),
      );
      assert.ok(days.slice(known.length).every((day) => day === undefined));
    }
  });
});

describe('changes of the law beside the case', () => {
  const withBoundary = law.norms.find((norm) => boundariesOf(norm).some(({ mark }) => mark === 'effective'));
  const boundary = withBoundary && boundariesOf(withBoundary).find(({ mark }) => mark === 'effective');
  const finding = (status: Finding['status']): Pick<Finding, 'norm' | 'status'> => ({
    norm: withBoundary?.id ?? '',
    status,
  });

  it('are those inside the span that a speaking norm knows', () => {
    assert.ok(withBoundary && boundary);
    const around = {
      from: theDay(isoOf(boundary.on).replace(/^\d{4}/, (y) => String(Number(y) - 1))),
      to: boundary.on,
    };
    const found = lawChanges([finding('satisfied')], around);
    assert.ok(found.some(({ on, norms }) => on === isoOf(boundary.on) && norms.includes(withBoundary.id)));
    assert.deepEqual(lawChanges([finding('notApplicable')], around), []);
    assert.deepEqual(lawChanges([], around), []);
    // The law of the first day already holds all through the span.
    const after = lawChanges([finding('satisfied')], { from: boundary.on, to: boundary.on });
    assert.ok(!after.some(({ on }) => on === isoOf(boundary.on)));
  });

  it('last as long as their day is in doubt', () => {
    const doubtful = law.norms
      .flatMap((norm) => boundariesOf(norm).map((b) => ({ norm, b })))
      .find(({ b }) => b.mark !== 'effective' && b.provenBy > b.on);
    assert.ok(doubtful);
    const { norm, b } = doubtful;
    const found = lawChanges(
      [{ norm: norm.id, status: 'unknown' }],
      { from: b.on, to: b.provenBy },
      () => norm as AnyNorm,
    );
    assert.ok(found.some((one) => one.on === isoOf(b.on) && one.provenBy === isoOf(b.provenBy)));
  });
});

describe('the scale', () => {
  const span = { from: theDay('2025-11-03'), to: theDay('2026-11-25') };

  it('has ticks inside the window, few enough to read, in order', () => {
    for (const window of [
      span,
      padded(span),
      windowAround(now, 'month', span),
      windowAround(now, 'quarter', span),
      { from: theDay('1996-01-01'), to: theDay('2026-01-01') },
    ]) {
      const ticks = ticksOf(window, 12);
      assert.ok(ticks.length >= 2 && ticks.length <= 14, String(ticks.length));
      assert.ok(ticks.every(({ day }) => day >= window.from && day <= window.to));
      assert.deepEqual(
        ticks,
        ticks.toSorted((a, b) => a.day - b.day),
      );
    }
  });

  it('holds the day it is opened around, and moves on by less than its length', () => {
    const window = windowAround(now, 'month', span);
    assert.ok(window.from < now && now < window.to);
    const next = moved(window, 1);
    assert.ok(next.from > window.from && next.from < window.to);
    assert.equal(next.to - next.from, window.to - window.from);
    assert.equal(placeOf(span.from, span, 800), 0);
    assert.equal(placeOf(span.to, span, 800), 800);
  });

  it('puts stretches that touch on different lines', () => {
    assert.deepEqual(
      lanesOf([
        { from: 0, to: 10 },
        { from: 5, to: 15 },
        { from: 11, to: 20 },
        { from: 12, to: 13 },
      ]),
      [0, 1, 0, 2],
    );
  });

  it('places everything with a day inside the chart, and nothing without one', () => {
    const items = timelineItems(file, [
      term('t1', { starts: { at: '', act: null, on: '2026-04-02' }, lastDay: '2027-04-20' }),
    ]);
    const whole = padded(spanOf(items, now) ?? span);
    const layout = layoutOf(items, [], { window: whole, now, width: 900, title: ({ key }) => key });
    const placed = layout.bands.flatMap((band) => band.placed);
    assert.deepEqual(
      new Set(placed.map(({ item }) => item.key)),
      new Set(items.filter((item) => startOf(item) !== undefined).map(({ key }) => key)),
    );
    assert.ok(placed.every(({ x, x2 }) => x >= 0 && x2 >= x && x <= 900));
    for (const band of layout.bands) assert.ok(band.placed.every(({ lane }) => lane < band.lanes));
  });

  it('leaves the texts out where many things crowd one day', () => {
    const acts = Array.from({ length: 80 }, (_, i) => ({ id: `a${i}`, kind: 'consent', on: '2026-04-01' }));
    const items = timelineItems({ acts }, []);
    const layout = layoutOf(items, [], { window: span, now, width: 900, title: () => 'consent given by somebody' });
    assert.ok(layout.bands.flatMap((band) => band.placed).every(({ label }) => label === ''));
  });
});
