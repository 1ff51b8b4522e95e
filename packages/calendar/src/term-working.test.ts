import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, dayOfNumber, isoOf, theDay } from './day.ts';
import type { Day } from './day.ts';
import { kazakhstan } from './kazakhstan/calendar.ts';
import { almaty, momentOf } from './moment.ts';
import type { Moment } from './moment.ts';
import { countTerm } from './term-working.ts';
import type { CountedTerm } from './term-working.ts';
import { termEnd } from './term.ts';
import type { TermUnit } from './term.ts';
import { isWorkingDay } from './work-calendar.ts';

const at = (text: string): Moment => {
  const found = momentOf(text);
  assert.ok(found, text);
  return found;
};
const rolling = {
  startRule: 'excluded',
  roll: 'nextWorkingDay',
  endsAt: 'endOfDay',
  calendar: kazakhstan,
  zone: almaty,
} as const;
const lines = ({ steps }: CountedTerm): string[] =>
  steps.map(({ day, counted, why, name, minute }) =>
    [isoOf(day), counted ?? '-', why, name?.en, minute].filter((part) => part !== undefined).join(' '),
  );

describe('the working of a term', () => {
  it('shows the days of a term and how its end rolls', () => {
    const found = countTerm({ start: at('2025-10-01'), length: { unit: 'days', n: 3 }, ...rolling });
    assert.deepEqual(lines(found), [
      '2025-10-01 - start',
      '2025-10-02 1 counted',
      '2025-10-03 2 counted',
      '2025-10-04 3 weekend',
      '2025-10-05 - weekend',
      '2025-10-06 - rolled',
    ]);
    assert.deepEqual(found.end, { day: theDay('2025-10-06') });
    assert.deepEqual(
      found.crossed.map((status) => isoOf(status.day)),
      ['2025-10-04', '2025-10-05'],
    );
    assert.equal(found.crossedComplete, true);
  });

  it('ends without rolling', () => {
    const found = countTerm({ start: at('2025-10-03'), length: { unit: 'days', n: 3 }, ...rolling });
    assert.deepEqual(lines(found), [
      '2025-10-03 - start',
      '2025-10-04 1 counted',
      '2025-10-05 2 counted',
      '2025-10-06 3 end',
    ]);
  });

  it('counts months by month and names the holidays passed', () => {
    const found = countTerm({ start: at('2025-08-31'), length: { unit: 'months', n: 6 }, ...rolling });
    assert.deepEqual(lines(found), [
      '2025-08-31 - start',
      '2025-09-30 1 counted',
      '2025-10-31 2 counted',
      '2025-11-30 3 counted',
      '2025-12-31 4 counted',
      '2026-01-31 5 counted',
      '2026-02-28 6 weekend',
      '2026-03-01 - weekend',
      '2026-03-02 - rolled',
    ]);
    const holidays = found.crossed
      .filter((status) => status.why !== 'weekend')
      .map((status) => `${isoOf(status.day)} ${status.name?.en}`);
    assert.deepEqual(holidays, [
      '2025-09-01 moved day off',
      '2025-10-25 Republic Day',
      '2025-10-27 moved day off',
      '2025-12-16 Independence Day',
      '2026-01-01 New Year',
      '2026-01-02 New Year',
      '2026-01-07 Orthodox Christmas',
    ]);
  });

  it('leaves out the days that do not count in working days', () => {
    const found = countTerm({ start: at('2025-10-24'), length: { unit: 'workingDays', n: 2 }, ...rolling });
    assert.deepEqual(lines(found), [
      '2025-10-24 - start',
      '2025-10-25 - holiday Republic Day',
      '2025-10-26 - weekend',
      '2025-10-27 - moved moved day off',
      '2025-10-28 1 counted',
      '2025-10-29 2 end',
    ]);
  });

  it('counts the first day where the rule includes it', () => {
    const custody = { startRule: 'included', roll: 'none', endsAt: 'endOfDay' } as const;
    const days = countTerm({ start: at('2025-10-03'), length: { unit: 'days', n: 2 }, ...custody });
    assert.deepEqual(lines(days), ['2025-10-03 1 start', '2025-10-04 2 end']);
    assert.deepEqual([days.crossed, days.crossedComplete], [[], false]);
    assert.deepEqual(lines(countTerm({ start: at('2025-10-03'), length: { unit: 'days', n: 1 }, ...custody })), [
      '2025-10-03 1 end',
    ]);
    const months = countTerm({
      start: at('2025-10-01'),
      length: { unit: 'months', n: 2 },
      ...custody,
      calendar: kazakhstan,
    });
    assert.deepEqual(lines(months), ['2025-10-01 - start', '2025-10-31 1 counted', '2025-11-30 2 end']);
    assert.equal(isoOf(months.crossed[0]?.day ?? theDay('1970-01-01')), '2025-10-04');
  });

  it('shows the minutes of terms that end at one', () => {
    const clock = { startRule: 'included', roll: 'none', endsAt: 'sameMinute', zone: almaty } as const;
    assert.deepEqual(lines(countTerm({ start: at('2024-02-29T12:00'), length: { unit: 'hours', n: 48 }, ...clock })), [
      '2024-02-29 - start 720',
      '2024-03-02 48 end 660',
    ]);
    assert.deepEqual(lines(countTerm({ start: at('2025-10-01T10:00'), length: { unit: 'hours', n: 3 }, ...clock })), [
      '2025-10-01 - start 600',
      '2025-10-01 3 end 780',
    ]);
    assert.deepEqual(lines(countTerm({ start: at('2025-10-01T10:00'), length: { unit: 'days', n: 1 }, ...clock })), [
      '2025-10-01 - start 600',
      '2025-10-02 1 end 600',
    ]);
  });

  it('rolls an end in hours where that is asked for', () => {
    const found = countTerm({
      start: at('2025-10-03T10:00'),
      length: { unit: 'hours', n: 24 },
      ...rolling,
      startRule: 'included',
    });
    assert.deepEqual(lines(found), [
      '2025-10-03 - start 600',
      '2025-10-04 24 weekend',
      '2025-10-05 - weekend',
      '2025-10-06 - rolled',
    ]);
    const sameDay = countTerm({
      start: at('2025-10-04T10:00'),
      length: { unit: 'hours', n: 3 },
      ...rolling,
      startRule: 'included',
    });
    assert.deepEqual(lines(sameDay), [
      '2025-10-04 - start 600',
      '2025-10-04 3 weekend',
      '2025-10-05 - weekend',
      '2025-10-06 - rolled',
    ]);
  });

  it('goes as far as is certain when the end is unknown', () => {
    const found = countTerm({ start: at('2027-05-14'), length: { unit: 'days', n: 2 }, ...rolling });
    assert.deepEqual(lines(found), [
      '2027-05-14 - start',
      '2027-05-15 1 counted',
      '2027-05-16 2 weekend',
      '2027-05-17 - unknown',
    ]);
    assert.equal(found.unknown?.code, 'undetermined');
    assert.equal(found.crossedComplete, false);
    const beyond = countTerm({ start: at('2027-12-29'), length: { unit: 'workingDays', n: 4 }, ...rolling });
    assert.deepEqual(lines(beyond), [
      '2027-12-29 - start',
      '2027-12-30 1 counted',
      '2027-12-31 2 counted',
      '2028-01-01 - unknown',
    ]);
    const timeless = countTerm({
      start: at('2025-10-01'),
      length: { unit: 'days', n: 1 },
      ...rolling,
      endsAt: 'sameMinute',
    });
    assert.deepEqual(lines(timeless), ['2025-10-01 - start', '2025-10-02 1 counted']);
    assert.deepEqual(countTerm({ start: at('2025-10-01'), length: { unit: 'days', n: 0 }, ...rolling }).steps, []);
  });

  it('agrees with the end, counts each unit once and in order', () => {
    const days = fc
      .integer({ min: theDay('2015-01-01'), max: theDay('2027-12-01') })
      .map((n): Day => dayOfNumber(n) ?? theDay('2015-01-01'));
    const input = fc.record({
      start: fc.record({ day: days, minute: fc.integer({ min: 0, max: 1439 }) }, { requiredKeys: ['day'] }),
      length: fc.record({
        unit: fc.constantFrom<TermUnit>('days', 'workingDays', 'months', 'years', 'hours'),
        n: fc.integer({ min: 1, max: 30 }),
      }),
      startRule: fc.constantFrom('excluded' as const, 'included' as const),
      roll: fc.constantFrom('none' as const, 'nextWorkingDay' as const),
      endsAt: fc.constantFrom('endOfDay' as const, 'sameMinute' as const),
      calendar: fc.constantFrom(kazakhstan, undefined),
      zone: fc.constant(almaty),
    });
    fc.assert(
      fc.property(input, (term) => {
        const { steps, crossed, crossedComplete, ...end } = countTerm(term);
        assert.deepEqual(end, termEnd(term));
        for (let i = 1; i < steps.length; i += 1) assert.ok((steps[i]?.day ?? 0) >= (steps[i - 1]?.day ?? 0));
        if (term.length.unit !== 'hours') {
          const counts = steps.flatMap((step) => step.counted ?? []);
          assert.deepEqual(
            counts,
            counts.map((_, i) => i + 1),
          );
          if (!end.unknown) assert.equal(counts.length, term.length.n);
        }
        if (!end.unknown) {
          const last = steps.at(-1);
          assert.equal(last?.day, end.end.day);
          assert.ok(last?.why === 'end' || last?.why === 'rolled');
          assert.equal(last.why === 'rolled', end.end.day > end.nominal);
          if (term.calendar && crossedComplete) {
            const from = term.startRule === 'excluded' ? addDays(term.start.day, 1) : term.start.day;
            let off = 0;
            for (let day = from; day <= end.end.day; day = addDays(day, 1))
              if (isWorkingDay(kazakhstan, day) === false) off += 1;
            assert.equal(crossed.length, off);
          }
        }
      }),
      { numRuns: 800 },
    );
  });
});
