import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayOfNumber, theDay } from './day.ts';
import type { Day } from './day.ts';
import { addMinutes, almaty, compareMoments, elapsedBounds, elapsedMinutes, isoOfMoment, momentOf } from './moment.ts';
import type { Moment } from './moment.ts';

const at = (text: string): Moment => {
  const found = momentOf(text);
  assert.ok(found, text);
  return found;
};

const dayNumbers = fc.integer({ min: 16000, max: 21000 }).map((n): Day => dayOfNumber(n) ?? theDay('1970-01-01'));
const moments: fc.Arbitrary<Moment> = fc.record(
  {
    day: fc.oneof(fc.constant(theDay('2026-05-01')), dayNumbers),
    minute: fc.integer({ min: 0, max: 1439 }),
    order: fc.integer({ min: 1, max: 4 }),
  },
  { requiredKeys: ['day'] },
);

describe('reading moments', () => {
  it('reads a day or a day with a time, strictly', () => {
    assert.deepEqual(at('2026-05-01'), { day: theDay('2026-05-01') });
    assert.deepEqual(at('2026-05-01T14:30'), { day: theDay('2026-05-01'), minute: 870 });
    for (const text of [
      '2026-05-01T24:00',
      '2026-05-01T14:60',
      '2026-05-01T14:30:00',
      '2026-05-01 14:30',
      '2026-05-32',
      '2026-05-01T9:30',
      '2026-05-01T14:30Z',
    ]) {
      assert.equal(momentOf(text), undefined, text);
    }
  });

  it('writes what it reads', () => {
    fc.assert(
      fc.property(moments, ({ day, minute }) => {
        const bare: Moment = minute === undefined ? { day } : { day, minute };
        assert.deepEqual(momentOf(isoOfMoment(bare)), bare);
      }),
    );
    assert.equal(isoOfMoment(at('2026-05-01T04:05')), '2026-05-01T04:05');
  });
});

describe('which came first', () => {
  const day = theDay('2026-05-01');

  it('days decide whatever else is known', () => {
    assert.equal(compareMoments({ day, order: 9 }, at('2026-05-02')), -1);
    assert.equal(compareMoments(at('2026-05-02T00:00'), { day, minute: 1439 }), 1);
  });

  it('times decide within a day, before the order', () => {
    assert.equal(compareMoments({ day, minute: 600, order: 2 }, { day, minute: 601, order: 1 }), -1);
    assert.equal(compareMoments({ day, minute: 600, order: 2 }, { day, minute: 600, order: 1 }), 1);
    assert.equal(compareMoments({ day, minute: 600 }, { day, minute: 600 }), 0);
  });

  it('the order decides only when both have one', () => {
    assert.equal(compareMoments({ day, order: 1 }, { day, order: 2 }), -1);
    assert.equal(compareMoments({ day, minute: 900, order: 1 }, { day, order: 2 }), -1);
    assert.equal(compareMoments({ day, order: 2 }, { day, order: 2 }), 0);
    assert.equal(compareMoments({ day, minute: 600, order: 1 }, { day, minute: 600 }), undefined);
  });

  it('does not guess within a day', () => {
    assert.equal(compareMoments({ day }, { day }), undefined);
    assert.equal(compareMoments({ day, minute: 600 }, { day }), undefined);
    assert.equal(compareMoments({ day, order: 1 }, { day, minute: 600 }), undefined);
  });

  it('is the reverse when the moments are exchanged', () => {
    fc.assert(
      fc.property(moments, moments, (a, b) => {
        const forth = compareMoments(a, b);
        assert.equal(compareMoments(b, a), forth === undefined ? undefined : 0 - forth || 0);
      }),
    );
  });

  it('stays the same when a moment becomes known more exactly', () => {
    fc.assert(
      fc.property(moments, moments, fc.integer({ min: 0, max: 1439 }), (a, b, minute) => {
        const before = compareMoments(a, b);
        // Orders settle moments without times; a time learnt later may then contradict the record, so orders are left out.
        if (before === undefined || a.minute !== undefined || a.order !== undefined) return;
        assert.equal(compareMoments({ ...a, minute }, b), before);
      }),
    );
  });
});

describe('elapsed time', () => {
  it('counts the change of zone of 1 March 2024', () => {
    // At 24:00 of 29 February the clocks went back to 23:00: these twelve hours on the clock took thirteen.
    assert.equal(elapsedMinutes(at('2024-02-29T18:00'), at('2024-03-01T06:00'), almaty), 13 * 60);
    assert.equal(elapsedMinutes(at('2024-02-28T18:00'), at('2024-02-29T06:00'), almaty), 12 * 60);
    assert.equal(elapsedMinutes(at('2024-03-01T06:00'), at('2024-02-29T18:00'), almaty), -13 * 60);
  });

  it('does not know the hour that came twice', () => {
    const twice = at('2024-02-29T23:30');
    assert.equal(elapsedMinutes(at('2024-02-29T18:00'), twice, almaty), undefined);
    assert.deepEqual(elapsedBounds(at('2024-02-29T18:00'), twice, almaty), { least: 330, most: 390 });
    assert.deepEqual(elapsedBounds(twice, at('2024-03-01T00:30'), almaty), { least: 60, most: 120 });
  });

  it('is unknown without times and refuses a zone that does not exist', () => {
    assert.equal(elapsedMinutes(at('2024-02-29'), at('2024-03-01T06:00'), almaty), undefined);
    assert.equal(elapsedMinutes(at('2024-02-29T18:00'), at('2024-03-01'), almaty), undefined);
    assert.throws(() => elapsedMinutes(at('2024-02-29T18:00'), at('2024-03-01T06:00'), 'Asia/Nowhere'), RangeError);
  });

  it('adds minutes across the change of zone', () => {
    assert.deepEqual(addMinutes(at('2024-02-29T18:00'), 13 * 60, almaty), at('2024-03-01T06:00'));
    assert.equal(addMinutes(at('2024-02-29T18:00'), 330, almaty), undefined);
    assert.equal(addMinutes(at('2024-02-29T23:30'), 600, almaty), undefined);
    assert.equal(addMinutes(at('2024-02-29'), 600, almaty), undefined);
  });

  it('gives back what was added', () => {
    fc.assert(
      fc.property(
        dayNumbers,
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: -100000, max: 100000 }),
        (day, minute, n) => {
          const start: Moment = { day, minute };
          const end = addMinutes(start, n, almaty);
          if (end) assert.equal(elapsedMinutes(start, end, almaty), n);
          else assert.ok(Math.abs(day - theDay('2024-02-29')) <= 71, 'only near the change is a sum unknown');
        },
      ),
    );
  });
});
