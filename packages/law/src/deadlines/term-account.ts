import { isoOf, isoOfMoment, type Moment, type TermStep } from '@zhargy/calendar';
import {
  formula,
  structured,
  UnknownInput,
  type Dispute,
  type Formula,
  type Json,
  type Pad,
  type Params,
  type ValueType,
} from '@zhargy/logic';
import {
  ended,
  termEnds,
  withinTermOf,
  type TermBy48,
  type TermSpec,
} from '../kz/criminal-procedure-code/ch-06-time-limits/art-048-counting.ts';

/** One line of the count of a term: a day, which unit it completes, and why it stands there. Dates are ISO. */
export interface AccountStep {
  readonly day: string;
  readonly counted?: number;
  readonly why: TermStep['why'];
  readonly name?: { readonly kk: string; readonly ru: string; readonly en: string };
  /** Local time of day, HH:MM, where the term runs by the minute. */
  readonly time?: string;
}

/** A term counted day by day (CPC 48). Dates are ISO days, times HH:MM of local civil time. */
export interface TermAccount {
  /** The start event: a day, or a day with its time. */
  readonly start: string;
  readonly length: { readonly n: number; readonly unit: string };
  /** `custody`: the first day counts and the end never goes over to a working day. */
  readonly kind: string;
  readonly firstDayCounts: boolean;
  readonly rolls: boolean;
  /** The last day; null where it cannot be known. */
  readonly lastDay: string | null;
  /** The last minute of a term that ends at one; null: 24:00 of the last day. */
  readonly lastTime: string | null;
  readonly steps: readonly AccountStep[];
  /** Non-working days from the first counted day to the last. */
  readonly crossed: readonly AccountStep[];
  /** Why the end is not known: a code of the calendar, and the day in question. */
  readonly unknown: { readonly code: string; readonly day: string | null } | null;
  /** The term does not end before this day, where that much is known. */
  readonly notBefore: string | null;
  /** Points that can be read in more than one way: the reading used, and the last day by each other one. */
  readonly readings: readonly {
    readonly dispute: string;
    readonly chosen: string;
    readonly otherwise: Readonly<Record<string, string | null>>;
  }[];
}

const timeOf = (moment: Moment): string | null => (moment.minute === undefined ? null : isoOfMoment(moment).slice(11));

const stepOf = (step: TermStep): AccountStep => {
  const time = step.minute === undefined ? null : timeOf({ day: step.day, minute: step.minute });
  return {
    day: isoOf(step.day),
    ...(step.counted === undefined ? {} : { counted: step.counted }),
    why: step.why,
    ...(step.name ? { name: { kk: step.name.kk, ru: step.name.ru, en: step.name.en } } : {}),
    ...(time === null ? {} : { time }),
  };
};

const lastDayOf = (counted: TermBy48): string | null => (counted.end ? isoOf(counted.end.day) : null);

/** A sheet that answers every dispute as told and notes what it was asked. */
function askedOf(pad: Pad, told: Readonly<Record<string, string>>, asked: Map<Dispute, string>): Pad {
  return {
    ...pad,
    reading: (dispute, options) => {
      const name = told[dispute.id];
      const own = name === undefined ? undefined : options[name];
      if (own) return own();
      // The sheet itself knows which reading the question chose: each option is wrapped to tell its name.
      const named = Object.fromEntries(
        Object.entries(options).map(([option, work]) => [
          option,
          () => {
            asked.set(dispute, option);
            return work();
          },
        ]),
      );
      return pad.reading(dispute, named);
    },
  };
}

/** Counts a term and writes the whole count down; the end by every other reading stands beside it. */
function account(x: TermSpec, pad: Pad): TermAccount {
  const asked = new Map<Dispute, string>();
  const counted = ended(x, askedOf(pad, {}, asked));
  const silent: Pad = { ...pad, step: (_label, value) => value };
  const readings = [...asked].map(([dispute, chosen]) => ({
    dispute: dispute.id,
    chosen,
    otherwise: Object.fromEntries(
      Object.keys(dispute.options)
        .filter((name) => name !== chosen)
        .map((name) => [name, lastDayOf(ended(x, askedOf(silent, { [dispute.id]: name }, new Map())))]),
    ),
  }));
  const start: Moment = typeof x.start === 'number' ? { day: x.start } : x.start;
  const { unknown } = counted;
  return {
    start: isoOfMoment(start),
    length: { n: x.n, unit: x.unit },
    kind: x.kind,
    firstDayCounts: counted.rule.startRule === 'included',
    rolls: counted.rule.roll === 'nextWorkingDay',
    lastDay: lastDayOf(counted),
    lastTime: counted.end ? timeOf(counted.end) : null,
    steps: counted.steps.map(stepOf),
    crossed: counted.crossed.map((off) => ({
      day: isoOf(off.day),
      why: off.why === 'workday' || off.why === 'workingInstead' ? 'counted' : off.why,
      ...(off.name ? { name: { kk: off.name.kk, ru: off.name.ru, en: off.name.en } } : {}),
    })),
    unknown: unknown ? { code: unknown.code, day: unknown.day === undefined ? null : isoOf(unknown.day) } : null,
    notBefore: counted.unknown?.code && counted.notBefore !== undefined ? isoOf(counted.notBefore) : null,
    readings,
  };
}

// Everything in an account is text, numbers and lists of them: it is JSON already.
const accountType: ValueType<TermAccount | null> = structured('termAccount', (v) => v as unknown as Json);

/** The count of a term as a formula; nothing where the version in force, or the reading chosen, knows no such term. */
export const termAccount: Formula<(typeof termEnds)['inputs'] & Params, TermAccount | null> = formula({
  id: 'deadline.count',
  says: termEnds.says,
  cite: termEnds.cite,
  inputs: termEnds.inputs,
  result: accountType,
  work: (x, pad): TermAccount | null => account(x, pad),
});

/** Formulas that count a term: wherever one stands in a norm, the norm has a time limit. */
export const countingFormulas: ReadonlySet<string> = new Set([termEnds.id, withinTermOf.id]);

/** An account read back from a finding; `undefined` where the finding holds none. */
export function accountIn(value: Json | undefined): TermAccount | null | undefined {
  if (value === undefined) return undefined;
  return value as unknown as TermAccount | null; // written by the type above and nothing else
}

/** Counts a term outside any case; the places of what is missing where it cannot be counted. */
export function countedAlone(x: TermSpec, pad: Pad): TermAccount | { readonly missing: readonly string[] } {
  try {
    return account(x, pad);
  } catch (error) {
    if (error instanceof UnknownInput) return { missing: error.missing.map((m) => m.at) };
    throw error;
  }
}
