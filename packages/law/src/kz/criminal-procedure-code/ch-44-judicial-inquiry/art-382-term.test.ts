import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, isoOf, isWorkingDay, kazakhstan, momentOf, theDay } from '@zhargy/calendar';
import { calculate, type AnyFormula } from '@zhargy/logic';
import { runScenarios } from '../../../testing/run-scenarios.ts';
import { acts as hearing } from '../ch-64/index.ts';
import { conciliationEnds } from './art-382-term.ts';
import { acts, norms } from './index.ts';

runScenarios(new URL('./art-382-term.scenarios.yaml', import.meta.url), [...acts, ...hearing], norms);

const last = (inputs: Readonly<Record<string, unknown>>, readings: Readonly<Record<string, string>> = {}) =>
  calculate(conciliationEnds as unknown as AnyFormula, inputs, { readings });

const ends: readonly (readonly [string, Record<string, unknown>, string, Record<string, string>?])[] = [
  ['ten days from the opening', { opened: '2026-06-02', extended: false }, '2026-06-12'],
  ['twenty days from the opening', { opened: '2026-06-02', extended: true }, '2026-06-22'],
  ['the twentieth day is a Sunday: Monday', { opened: '2026-06-01', extended: true }, '2026-06-22'],
  [
    'from the ruling by the other reading',
    { opened: '2026-06-02', ruled: '2026-05-25', extended: false },
    '2026-06-04',
    { 'kz.cpc.382-2.start': 'ruling' },
  ],
];
for (const [title, inputs, expected, readings] of ends)
  test(title, () => {
    const moments = Object.fromEntries(
      Object.entries(inputs).map(([k, v]) => [k, typeof v === 'string' ? momentOf(v) : v]),
    );
    const found = last(moments, readings);
    assert.equal(found.value, expected);
    assert.ok(found.record.steps.length >= 3, 'the working names the length, the start and the last day');
  });

test('without the date the reading asks for the last day is unknown', () => {
  assert.equal(last({ ruled: momentOf('2026-05-25'), extended: false }).value, undefined);
});

test('an extension never ends earlier, and the last day is a working one', () => {
  const first = theDay('2016-01-04');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3600 }), (offset) => {
      const opened = momentOf(isoOf(addDays(first, offset)));
      const ten = last({ opened, extended: false }).value;
      const twenty = last({ opened, extended: true }).value;
      if (typeof ten !== 'string' || typeof twenty !== 'string') return;
      assert.ok(ten < twenty);
      assert.equal(isWorkingDay(kazakhstan, theDay(ten)), true);
      assert.equal(isWorkingDay(kazakhstan, theDay(twenty)), true);
    }),
  );
});
