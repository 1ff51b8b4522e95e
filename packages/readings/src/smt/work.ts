import { UnknownInput } from '@zhargy/logic';
import { why, type Column } from '../plan/column.ts';
import type { Encoder, Path } from './encode.ts';
import { answerAt, Open, pad, reader, Unknown, type Answer } from './inputs.ts';
import { workName } from './likeness.ts';
import type { Term } from './term.ts';
import { bits, rangeOf, type Cell, type Value } from './value.ts';

type WorkColumn = Extract<Column, { readonly op: 'work' }>;

/** How many different runs of a working are looked at, before its result is taken to be anything. */
const most = 600;

/**
 * The result of a working, by running it: whenever it reads an input, once for each value that input may have. Where
 * an input may be anything, so may the result: then it is a new unknown of the same type.
 */
export function worked(column: WorkColumn, path: Path, encoder: Encoder): Cell {
  const { terms, algebra } = encoder.space;
  const inputs = new Map(Object.entries(column.args.inputs).map(([name, of]) => [name, encoder.read(of, path)]));
  const law = encoder.read(column.args.lawDay, path);
  // The same work on the same inputs has the same result, wherever it stands.
  const inputKeys = [...inputs].map(([name, cell]) => `${name}:${cellKey(cell)}`);
  const key = `${workName(column.args.of)} ${inputKeys.join(' ')} law:${cellKey(law)} of ${String(encoder.asked.today)}`;
  const free = (supposed: ReadonlyMap<string, Answer>): Cell => {
    const question = `${key} ${supposedKey(supposed)}`;
    const cell = anything(column, question, encoder);
    encoder.space.guesses.set(question, (at) => contradicted(column, inputs, law, cell, at, encoder));
    return cell;
  };
  let runs = 0;
  const explore = (supposed: ReadonlyMap<string, Answer>): Cell => {
    runs += 1;
    if (runs > most) return free(supposed);
    try {
      const value = column.args.of.work(reader(inputs, supposed, encoder), pad(law, supposed, encoder));
      return value === undefined
        ? { value: { is: 'none' }, mask: algebra.masked(why.hard) }
        : { value: literal(value, column.args.of.type.name, encoder), mask: algebra.known };
    } catch (error) {
      if (error instanceof Unknown) return { value: { is: 'none' }, mask: error.cell.mask };
      if (error instanceof UnknownInput) return { value: { is: 'none' }, mask: algebra.masked(maskOf(error)) };
      if (!(error instanceof Open)) throw error;
      const { what, answers } = error;
      if (!answers) return free(supposed);
      let found: Cell | undefined;
      for (const { when, is } of answers) {
        if (when === terms.no) continue;
        const there = explore(new Map([...supposed, [what, is]]));
        found = found ? algebra.cellIf(when, there, found) : there;
      }
      return found ?? free(supposed);
    }
  };
  const found = explore(new Map());
  return runs > most ? free(new Map()) : found;
}

const soft = new Set(['notAsked', 'listAbsent', 'nobody']);
const maskOf = ({ missing }: UnknownInput): number =>
  missing.reduce((mask, m) => mask | (soft.has(m.why) ? why.soft : why.hard), 0) || why.hard;

/** Cells of one key are made of the same terms. */
function cellKey({ value, mask }: Cell): string {
  const ids = (...terms: readonly Term[]): string => terms.map((t) => t.id).join(',');
  const of = (): string => {
    switch (value.is) {
      case 'none':
        return '';
      case 'moment':
        return ids(value.day, value.minute, value.source);
      case 'list':
        return [...value.has].map(([code, here]) => `${String(code)}=${ids(here)}`).join(',');
      case 'rows':
        return value.rows
          .map((row) => `${row.id}=${ids(row.belongs)}(${Object.values(row.fields).map(cellKey).join(' ')})`)
          .join(',');
      default:
        return ids(value.term);
    }
  };
  return `${value.is} ${of()} if ${ids(...mask)}`;
}

/** What was supposed on the way to a result, in words. */
const supposedKey = (supposed: ReadonlyMap<string, Answer>): string =>
  [...supposed]
    .map(
      ([what, is]) =>
        `${what}=${is.known ? JSON.stringify(is.value, (_k, v: unknown) => (typeof v === 'bigint' ? String(v) : v)) : '?'}`,
    )
    .join(';');

/** Of a result nothing is known. */
function anything({ args }: WorkColumn, key: string, encoder: Encoder): Cell {
  return freeCell(args.of.type.name, key, encoder);
}

/** A cell of a type of which nothing is known; equal questions have one. */
export function freeCell(type: string, key: string, { space }: Encoder): Cell {
  const { terms, algebra } = space;
  const name = space.fresh(key);
  const flag = (what: string): Term => terms.variable(`${name} ${what}`, 0);
  const inDoubt = algebra.joined([flag('soft'), flag('hard'), flag('judgment'), flag('own')]);
  const number = (is: 'day' | 'count'): Value => ({
    is,
    term: terms.variable(`${name} ${is}`, bits[is]),
    only: undefined,
  });
  const code = (type: string): Value => {
    const [from, to] = rangeOf(type);
    const term = terms.variable(`${name} code`, bits.code);
    space.world.suppose(
      terms.and(terms.le(terms.number(from, bits.code), term), terms.le(term, terms.number(to - 1, bits.code))),
    );
    return { is: 'code', term, only: undefined };
  };
  const value = (type: string): Value => {
    switch (type) {
      case 'truth':
        return { is: 'truth', term: flag('truth') };
      case 'moment':
        return {
          is: 'moment',
          day: terms.variable(`${name} day`, bits.day),
          minute: terms.variable(`${name} minute`, bits.minute),
          source: terms.variable(`${name} source`, bits.source),
          days: undefined,
          minutes: undefined,
        };
      case 'day':
      case 'count':
        return number(type);
      default:
        return code(type);
    }
  };
  return { value: value(type), mask: inDoubt };
}

function literal(value: unknown, type: string, encoder: Encoder): Value {
  const { algebra, codes, terms } = encoder.space;
  if (type === 'truth' || type === 'day' || type === 'count' || type === 'moment')
    return algebra.literal(value, type, 30_000);
  const code = codes.of(value);
  return { is: 'code', term: terms.number(code, bits.code), only: new Set([code]) };
}

/** Runs the working on the inputs of a model; where the model has another result, what the result really is on them. */
function contradicted(
  column: WorkColumn,
  inputs: ReadonlyMap<string, Cell>,
  law: Cell,
  guessed: Cell,
  at: (term: Term) => number,
  encoder: Encoder,
): Term | undefined {
  const { terms, algebra } = encoder.space;
  const read: Term[] = [];
  const supposed = new Map<string, Answer>();
  const result = (): Cell | undefined => {
    for (;;)
      try {
        const value = column.args.of.work(reader(inputs, supposed, encoder), pad(law, supposed, encoder));
        return value === undefined
          ? { value: { is: 'none' }, mask: algebra.masked(why.hard) }
          : { value: literal(value, column.args.of.type.name, encoder), mask: algebra.known };
      } catch (error) {
        if (error instanceof Unknown) return { value: { is: 'none' }, mask: error.cell.mask };
        if (error instanceof UnknownInput) return { value: { is: 'none' }, mask: algebra.masked(maskOf(error)) };
        // An input that is itself a wrong guess may be no value of its kind at all; that guess is put right first.
        if (!(error instanceof Open)) return undefined;
        const { when, is } = answerAt(error, at, encoder);
        read.push(when);
        supposed.set(error.what, is);
      }
  };
  const real = result();
  if (!real) return undefined;
  const unknown = algebra.anyOf(real.mask);
  const same = terms.and(
    ...real.mask.map((bit, i) => terms.eq(bit, guessed.mask[i] ?? terms.no)),
    real.value.is === 'none' ? terms.yes : terms.or(unknown, algebra.equal(real.value, guessed.value)),
  );
  return at(same) === 1 ? undefined : terms.or(...read.map((when) => terms.not(when)), same);
}
