import { addDays, theDay, type Day } from '@zhargy/calendar';
import type { AnyNorm } from '@zhargy/logic';
import type { Bounds } from '@zhargy/readings/smt';
import { boundariesOf } from './changes-of-law.ts';
import { present, smallCases } from './search.ts';

/** The first day the code can be asked about. */
const begins = theDay('2015-06-01');

/**
 * A day in every stretch between the changes of these norms, the present last: for any other day on which their texts are
 * certain the law is that of one of these.
 */
export function lawDaysOf(norms: readonly AnyNorm[]): readonly Day[] {
  const changes = norms.flatMap(boundariesOf);
  const certain = (day: Day): boolean => changes.every(({ was, is }) => day <= was || day >= is);
  const last = theDay(present);
  const days = [begins, ...changes.flatMap(({ was, is }) => [was, is]), last].filter(
    (day) => day >= begins && day <= last && certain(day),
  );
  const stretch = (day: Day): string => changes.map(({ is }) => (day >= is ? 1 : 0)).join('');
  // The latest day of each stretch stands for it.
  return [...new Map(days.toSorted((a, b) => a - b).map((day) => [stretch(day), day])).values()];
}

/**
 * Cases whose acts may lie under older law, today, or be planned. All is done at one hour of the day, so that every term
 * between two acts can be counted out.
 */
export function datedCases(norms: readonly AnyNorm[]): Bounds {
  const today = theDay(present);
  const days = [...lawDaysOf(norms).slice(-5), ...[-40, -20, -12, -5, 0, 10].map((n) => addDays(today, n))];
  return { ...smallCases(today), days: [...new Set(days)], minutes: [600] };
}
