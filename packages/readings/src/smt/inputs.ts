import { emptyRecord, openPad, type Pad } from '@zhargy/logic';
import type { Day } from '@zhargy/calendar';
import type { Encoder } from './encode.ts';
import type { Term } from './term.ts';
import { bits, dayBias, noMinute, type Cell, type RowValue } from './value.ts';

/** Ends a working at an input that is not known. */
export class Unknown extends Error {
  readonly cell: Cell;
  constructor(cell: Cell) {
    super('unknown input');
    this.cell = cell;
  }
}
/** Ends a working at the first thing not yet supposed: what it may be, each with the condition under which it is. */
export class Open extends Error {
  readonly what: string;
  readonly answers: readonly { readonly when: Term; readonly is: Answer }[] | undefined;
  readonly cell: Cell | undefined;
  constructor(what: string, answers: Open['answers'], cell?: Cell) {
    super('open');
    this.what = what;
    this.answers = answers;
    this.cell = cell;
  }
}
/** What an input is supposed to be: not known, or this. */
export type Answer = { readonly known: false } | { readonly known: true; readonly value: unknown };

/** What an input is in a model, with the condition that it is. */
export function answerAt(
  { what, answers, cell }: Open,
  at: (term: Term) => number,
  encoder: Encoder,
): { readonly when: Term; readonly is: Answer } {
  const found = answers?.find(({ when }) => at(when) === 1);
  if (found) return found;
  if (!cell) throw new RangeError(`${what} is nothing in the model`);
  const { terms, algebra, codes } = encoder.space;
  const unknown = algebra.anyOf(cell.mask);
  if (at(unknown) === 1) return { when: unknown, is: { known: false } };
  const { value } = cell;
  const here = (part: Term): Term => terms.eq(part, terms.number(at(part), part.width));
  const known = (parts: readonly Term[], is: unknown): { readonly when: Term; readonly is: Answer } => ({
    when: terms.and(terms.not(unknown), ...parts.map(here)),
    is: { known: true, value: is },
  });
  switch (value.is) {
    case 'day':
      return known([value.term], at(value.term) - dayBias);
    case 'count':
      return known([value.term], at(value.term));
    case 'code':
      return known([value.term], codes.value(at(value.term))?.is);
    case 'moment': {
      const minute = at(value.minute);
      const day = at(value.day) - dayBias;
      return known([value.day, value.minute], minute === noMinute ? { day } : { day, minute });
    }
    case 'list':
      return known(
        [...value.has.values()],
        [...value.has].filter(([, has]) => at(has) === 1).map(([code]) => codes.value(code)?.is),
      );
    default:
      throw new RangeError(`${what} is nothing in the model`);
  }
}

/** What a cell may be, each with its condition; `undefined` where it may be anything. */
function answersOf({ value, mask }: Cell, encoder: Encoder): Open['answers'] {
  const { terms, algebra, codes } = encoder.space;
  const unknown = algebra.anyOf(mask);
  const known = terms.not(unknown);
  const answers: { when: Term; is: Answer }[] = [];
  const maybe = (when: Term, is: unknown): void => {
    const both = terms.and(known, when);
    if (both !== terms.no) answers.push({ when: both, is: { known: true, value: is } });
  };
  if (unknown !== terms.no) answers.push({ when: unknown, is: { known: false } });
  if (known === terms.no) return answers;
  switch (value.is) {
    case 'truth':
      maybe(terms.not(value.term), false);
      maybe(value.term, true);
      return answers;
    case 'day':
    case 'count':
      if (!value.only || value.only.size > 40) return undefined;
      for (const n of value.only)
        maybe(terms.eq(value.term, terms.number(value.is === 'day' ? n + dayBias : n, bits[value.is])), n);
      return answers;
    case 'code':
      if (!value.only || value.only.size > 60) return undefined;
      for (const code of value.only) maybe(terms.eq(value.term, terms.number(code, bits.code)), codes.value(code)?.is);
      return answers;
    case 'moment': {
      const { days, minutes } = value;
      if (!days || !minutes || days.size * minutes.size > 60) return undefined;
      for (const day of days)
        for (const minute of minutes)
          maybe(
            terms.and(
              terms.eq(value.day, terms.number(day + dayBias, bits.day)),
              terms.eq(value.minute, terms.number(minute, bits.minute)),
            ),
            minute === noMinute ? { day } : { day, minute },
          );
      return answers;
    }
    case 'list': {
      const words = [...value.has].filter(([, here]) => here !== terms.no);
      if (words.length > 6) return undefined;
      for (let set = 0; set < 2 ** words.length; set += 1) {
        const chosen = words.filter((_, i) => (set >> i) & 1);
        maybe(
          terms.and(...words.map(([, here], i) => ((set >> i) & 1 ? here : terms.not(here)))),
          chosen.map(([code]) => codes.value(code)?.is),
        );
      }
      return answers;
    }
    case 'rows':
      maybe(terms.yes, value.rows);
      return answers;
    case 'none':
      return answers;
  }
}

/** An input as the working reads it: what it is supposed to be, or an end of this run. */
function given(what: string, cell: Cell, supposed: ReadonlyMap<string, Answer>, encoder: Encoder): unknown {
  const answer = supposed.get(what);
  if (!answer) throw new Open(what, answersOf(cell, encoder), cell);
  if (!answer.known) throw new Unknown(cell);
  return cell.value.is === 'rows' ? rowsRead(what, cell.value.rows, supposed, encoder) : answer.value;
}

function rowsRead(
  what: string,
  rows: readonly RowValue[],
  supposed: ReadonlyMap<string, Answer>,
  encoder: Encoder,
): readonly unknown[] {
  const { terms } = encoder.space;
  return rows.flatMap((row, i) => {
    const here = `${what}.${String(i)}`;
    const belongs = supposed.get(here);
    if (!belongs)
      throw new Open(here, [
        { when: terms.not(row.belongs), is: { known: true, value: false } },
        { when: row.belongs, is: { known: true, value: true } },
      ]);
    if (!belongs.known || belongs.value !== true) return [];
    const view: Record<string, unknown> = { id: row.id };
    for (const [name, cell] of Object.entries(row.fields))
      Object.defineProperty(view, name, {
        enumerable: true,
        get: () => given(`${here}.${name}`, cell, supposed, encoder),
      });
    return [view];
  });
}

/** The inputs as a working reads them, one by one. */
export function reader(
  inputs: ReadonlyMap<string, Cell>,
  supposed: ReadonlyMap<string, Answer>,
  encoder: Encoder,
): Readonly<Record<string, unknown>> {
  const read: Record<string, unknown> = {};
  for (const [name, cell] of inputs)
    Object.defineProperty(read, name, { enumerable: true, get: () => given(`i.${name}`, cell, supposed, encoder) });
  return read;
}

/** The sheet of a working; the law date is asked for like any other input. */
export function pad(law: Cell, supposed: ReadonlyMap<string, Answer>, encoder: Encoder): Pad {
  const open = openPad(undefined, encoder.asked.readings, emptyRecord());
  return {
    ...open,
    get lawDay(): Day | undefined {
      const answer = supposed.get('law');
      if (!answer) throw new Open('law', answersOf(law, encoder), law);
      return answer.known ? (answer.value as Day) : undefined; // a column of days
    },
  };
}
