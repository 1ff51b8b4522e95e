import { dayStatus, isoOf, kazakhstan, theDay, type Day } from '@zhargy/calendar';
import { law } from '@zhargy/law';
import { emptyRecord, openPad, UnknownInput } from '@zhargy/logic';

/** A property of terms, looked at for every start day of the table. */
export interface TermResult {
  readonly property: 'workingDay' | 'afterStart' | 'monotone' | 'custodyStays';
  readonly proved: boolean;
  /** How many terms were counted, and of how many the calendar does not know the end. */
  readonly counted: number;
  readonly unknown: number;
  readonly note?: string;
}

const lengths = [
  ...[1, 2, 3, 5, 7, 10, 15, 20, 30].map((n) => ({ unit: 'days', n })),
  ...[1, 2, 3, 6].map((n) => ({ unit: 'months', n })),
  { unit: 'years', n: 1 },
] as const;

/** Counts every term of article 48 from every day of these years. */
export function proveTerms(from = '2014-01-01', to = '2030-12-31'): readonly TermResult[] {
  const formula = law.formulas.find(({ id }) => id === 'kz.cpc.48.term-end');
  if (!formula) throw new RangeError('the formula of article 48 is not there');
  const against = new Map<TermResult['property'], string>();
  let counted = 0;
  let unknown = 0;
  const endOf = (start: Day, length: (typeof lengths)[number], kind: string): Day | undefined => {
    counted += 1;
    try {
      return formula.work({ start, ...length, kind } as never, openPad(start, {}, emptyRecord())) as Day; // the formula of article 48 gives a day
    } catch (error) {
      if (!(error instanceof UnknownInput)) throw error;
      unknown += 1;
      return undefined;
    }
  };
  const wrong = (property: TermResult['property'], start: Day, length: (typeof lengths)[number], end: Day): void => {
    if (!against.has(property))
      against.set(property, `${isoOf(start)} + ${String(length.n)} ${length.unit} = ${isoOf(end)}`);
  };
  for (const length of lengths)
    for (const kind of ['ordinary', 'custody']) {
      let latest: Day | undefined;
      for (let start = theDay(from); start <= theDay(to); start = (start + 1) as Day) {
        // days are numbers
        const end = endOf(start, length, kind);
        if (end === undefined) continue;
        if (end < start) wrong('afterStart', start, length, end);
        if (latest !== undefined && end < latest) wrong('monotone', start, length, end);
        latest = end;
        if (kind === 'ordinary' && dayStatus(kazakhstan, end).working !== true) wrong('workingDay', start, length, end);
        if (kind === 'custody' && length.unit === 'days' && end !== start + length.n - 1)
          wrong('custodyStays', start, length, end);
      }
    }
  return (['workingDay', 'afterStart', 'monotone', 'custodyStays'] as const).map((property) => {
    const note = against.get(property);
    return { property, proved: note === undefined, counted, unknown, ...(note === undefined ? {} : { note }) };
  });
}
