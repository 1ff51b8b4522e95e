import type { Day, Moment } from '@zhargy/calendar';
import {
  calculate,
  citationJson,
  emptyRecord,
  openPad,
  versionsAt,
  type AnyFormula,
  type CitationJson,
  type Json,
  type Node,
  type PadRecord,
  type StepJson,
  type Text,
} from '@zhargy/logic';
import { law } from '../rule-set.ts';
import type { TermSpec } from '../kz/criminal-procedure-code/ch-06-time-limits/art-048-counting.ts';
import { allTerms } from './all-terms.ts';
import { countedAlone, countingFormulas, termAccount, type TermAccount } from './term-account.ts';

/** A term that can be counted by its name, without a case file: a formula with a day for its result, or a norm with a fixed length. */
export interface NamedTerm {
  readonly id: string;
  readonly says: Text;
  /** The formula that is asked, with the inputs the caller gives beside the start. */
  readonly formula: AnyFormula;
  /** The input that is the start event. */
  readonly start: string;
  /** True where the norm itself gives the length, so that the start is all that is asked. */
  readonly fixed: boolean;
  /** The norm counts another term as well, on a condition of the act itself. */
  readonly others: boolean;
}

export interface CountedByName {
  readonly lastDay: string | null;
  readonly lastTime: string | null;
  /** The count day by day, where the formula is a count of a term. */
  readonly term: TermAccount | null;
  readonly steps: readonly StepJson[];
  readonly missing: readonly string[];
  readonly readings: readonly { readonly dispute: string; readonly chosen: string }[];
  readonly unverified: readonly string[];
  readonly cite: readonly CitationJson[];
}

interface Asked {
  /** The law date: which version of a length counts. */
  readonly lawDay: Day;
  readonly readings: Readonly<Record<string, string>>;
}

type Length = Pick<TermSpec, 'unit' | 'n' | 'kind'>;

/** The terms that can be asked by name, the general ones of article 48 first. */
export function namedTerms(): readonly NamedTerm[] {
  const formulas = law.formulas.flatMap((formula): readonly NamedTerm[] => {
    if (formula.result.name !== 'day') return [];
    const start = startOf(formula);
    return start === undefined
      ? []
      : [{ id: formula.id, says: formula.says, formula, start, fixed: false, others: false }];
  });
  const taken = new Set(formulas.map((term) => term.id));
  const norms = allTerms().found.flatMap(({ norm, count, others }): readonly NamedTerm[] => {
    if (taken.has(norm.id) || !('says' in norm)) return [];
    if (lengthsOf(count.value(count.for.facts).node, undefined, {}).length === 0) return [];
    taken.add(norm.id);
    const formula = termAccount as unknown as AnyFormula; // listed by its inputs; counted below with its own types
    return [{ id: norm.id, says: norm.says, formula, start: 'start', fixed: true, others }];
  });
  return [...formulas, ...norms];
}

/** The input a term runs from: the one called so, or the first that is written as a date. */
function startOf(formula: AnyFormula): string | undefined {
  const names = Object.keys(formula.inputs);
  return (
    names.find((name) => name === 'start') ??
    names.find((name) => formula.inputs[name]?.writtenAs.startsWith('YYYY-MM-DD'))
  );
}

/** Every length an expression may give a term: several where it depends on facts or on a version not known. */
function lengthsOf(node: Node, lawDay: Day | undefined, readings: Readonly<Record<string, string>>): readonly Length[] {
  const inside = (of: Node): readonly Length[] => lengthsOf(of, lawDay, readings);
  switch (node.kind) {
    case 'working': {
      const value = (name: string): unknown => {
        const input = node.args.inputs[name];
        return input?.kind === 'literal' ? input.args.value : undefined;
      };
      const [unit, n, kind] = [value('unit'), value('n'), value('kind')];
      if (typeof unit !== 'string' || typeof n !== 'number' || typeof kind !== 'string') return [];
      return [{ unit, n, kind } as Length]; // literals of the counting formula's own inputs
    }
    case 'byVersion':
      return distinct(
        versionsAt(node.args.line, lawDay).possible.flatMap((version) =>
          version && 'is' in version ? inside(version.is) : [],
        ),
      );
    case 'reading': {
      const { dispute, options } = node.args;
      const chosen = options[readings[dispute.id] ?? dispute.byDefault];
      return chosen ? inside(chosen) : [];
    }
    case 'cond':
      return distinct([...inside(node.args.then), ...inside(node.args.otherwise)]);
    case 'table':
      return distinct(node.args.rows.flatMap((row) => inside(row.out)));
    case 'underLaw':
    case 'at':
    case 'mark':
      return inside(node.args.of);
    default:
      return [];
  }
}

const distinct = (lengths: readonly Length[]): readonly Length[] => [
  ...new Map(lengths.map((length) => [`${length.n}${length.unit}${length.kind}`, length])).values(),
];

const stepsOf = (record: PadRecord): readonly StepJson[] =>
  record.steps.map((step) => ({ label: step.label, value: step.value, cite: step.cite.map(citationJson) }));

/** Counts a named term from its start; `inputs` are the other inputs of its formula, read by its own readers. */
export function countByName(
  term: NamedTerm,
  start: Moment,
  inputs: Readonly<Record<string, unknown>>,
  asked: Asked,
): CountedByName {
  const norm = term.fixed ? law.norm(term.id) : undefined;
  const cite = (norm ?? term.formula).cite.map(citationJson);
  if (term.fixed) {
    const lengths = distinct(
      allTerms()
        .found.filter((found) => found.norm.id === term.id)
        .flatMap(({ count }) => lengthsOf(count.value(count.for.facts).node, asked.lawDay, asked.readings)),
    );
    const length = lengths[0];
    // Several lengths: which one runs depends on facts of a case, and a list has none.
    if (!length || lengths.length > 1) return { ...nothing, missing: ['length'], cite };
    return counted({ start, ...length }, asked, cite);
  }
  if (countingFormulas.has(term.id)) {
    const wanting = Object.keys(term.formula.inputs).filter(
      (name) => name !== term.start && inputs[name] === undefined,
    );
    if (wanting.length > 0) return { ...nothing, missing: wanting, cite };
    return counted({ ...(inputs as unknown as Length), start }, asked, cite); // each input was read by its own reader
  }
  // Some formulas take a day alone: they read the start as its own reader gives it.
  const { value, missing, record } = calculate(
    term.formula,
    { ...inputs, [term.start]: inputs[term.start] ?? start },
    asked,
  );
  return {
    ...nothing,
    lastDay: dayIn(value),
    steps: stepsOf(record),
    missing: value === undefined ? missing.map((m) => m.at) : [],
    readings: readingsIn(record, asked),
    unverified: record.unverified.map((u) => u.id),
    cite,
  };
}

const nothing = {
  lastDay: null,
  lastTime: null,
  term: null,
  steps: [],
  missing: [],
  readings: [],
  unverified: [],
} as const;

const dayIn = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);

const readingsIn = (record: PadRecord, asked: Asked): CountedByName['readings'] =>
  [...new Set(record.disputes)].map((d) => ({ dispute: d.id, chosen: asked.readings[d.id] ?? d.byDefault }));

function counted(spec: TermSpec, asked: Asked, cite: readonly CitationJson[]): CountedByName {
  const record = emptyRecord();
  const account = countedAlone(spec, openPad(asked.lawDay, asked.readings, record));
  if ('missing' in account) return { ...nothing, missing: account.missing, cite };
  return {
    lastDay: account.lastDay,
    lastTime: account.lastTime,
    term: account,
    steps: stepsOf(record),
    missing: account.unknown ? [account.unknown.code] : [],
    readings: readingsIn(record, asked),
    unverified: record.unverified.map((u) => u.id),
    cite,
  };
}
