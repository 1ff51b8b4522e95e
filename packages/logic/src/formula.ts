import type { Day } from '@zhargy/calendar';
import type { Citation } from './citation.ts';
import { expr, type Expr } from './node.ts';
import type { Text } from './text.ts';
import type { Json, ValueType } from './types.ts';
import { emptyRecord, endUnknown, openPad, UnknownInput, type Pad, type PadRecord } from './working.ts';
import type { Missing } from './because.ts';

/** One declared input of a formula: what it is called, and how it is read from words or JSON. */
export interface Param<T> {
  readonly label: Text;
  /** How it is written at the command line, e.g. "2025-10-01", "minor|medium|grave". */
  readonly writtenAs: string;
  /** Reads the input; `undefined` when it is not one. */
  read(input: Json): T | undefined;
  /** A formula may be asked without it; reading it when it was not given leaves the result unknown. */
  readonly optional: boolean;
}
export type Params = Readonly<Record<string, Param<unknown>>>;
export type Inputs<P extends Params> = { readonly [K in keyof P]: P[K] extends Param<infer T> ? T : never };

/** What a quantity comes to, step by step. */
export interface Formula<P extends Params, T> {
  readonly id: string;
  readonly says: Text;
  readonly cite: readonly Citation[];
  readonly inputs: P;
  readonly result: ValueType<T>;
  /** A pure function of the inputs it reads. */
  work(inputs: Inputs<P>, pad: Pad): T;
  /** The formula over expressions of a case. */
  of(inputs: { readonly [K in keyof P]: Expr<Inputs<P>[K]> }): Expr<T>;
}

export type AnyFormula = Formula<Params, unknown>;

/** Declares a formula. The analyser refuses one without inputs. */
export function formula<const P extends Params, T>(spec: Omit<Formula<P, T>, 'of'>): Formula<P, T> {
  return Object.freeze({
    ...spec,
    of: (inputs: { readonly [K in keyof P]: Expr<Inputs<P>[K]> }) =>
      expr<T>({
        kind: 'working',
        args: {
          name: spec.id,
          inputs: Object.fromEntries(Object.entries<Expr<unknown>>(inputs).map(([name, e]) => [name, e.node])),
          type: spec.result as ValueType<unknown>, // written by its own type only
          work: spec.work as (read: Readonly<Record<string, unknown>>, pad: Pad) => unknown, // the reader has exactly the declared inputs
        },
      }),
  });
}

export interface Calculation {
  readonly value: Json | undefined;
  readonly missing: readonly Missing[];
  readonly record: PadRecord;
}

/** Runs a formula on given inputs, without a case file. Inputs not given are unknown. */
export function calculate(
  f: AnyFormula,
  inputs: Readonly<Record<string, unknown>>,
  options: { readonly lawDay?: Day; readonly readings?: Readonly<Record<string, string>> } = {},
): Calculation {
  const read: Record<string, unknown> = {};
  for (const name of Object.keys(f.inputs)) {
    Object.defineProperty(read, name, {
      enumerable: true,
      get: () => {
        const value = inputs[name];
        if (value === undefined) endUnknown([{ at: name, why: 'notAsked' }]);
        return value;
      },
    });
  }
  const record = emptyRecord();
  const pad = openPad(options.lawDay, options.readings ?? {}, record);
  try {
    return { value: f.result.json(f.work(read, pad)), missing: [], record };
  } catch (error) {
    if (error instanceof UnknownInput) return { value: undefined, missing: error.missing, record };
    throw error;
  }
}
