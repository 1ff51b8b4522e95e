import { theDay, type Day } from '@zhargy/calendar';
import type { AnyNorm } from '@zhargy/logic';
import { boundariesOf } from './changes-of-law.ts';
import { present } from './search.ts';

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
