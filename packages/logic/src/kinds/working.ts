import { bare, Because, join, unknownForAll } from '../because.ts';
import { noteAsked } from '../memo.ts';
import type { Lowered, LowerTable } from '../lower.ts';
import type { Scope } from '../scope.ts';
import { emptyRecord, openPad, UnknownInput, type PadRecord } from '../working.ts';

/**
 * A working reads its inputs one by one; the first that is not known ends it as unknown. So a definite result is a
 * function of known inputs alone, and learning another fact cannot change it.
 */
export const workingKinds: LowerTable<'working'> = {
  working: ({ name, inputs, work }, to) => {
    const open = readerOf(Object.entries(inputs).map(([key, node]) => [key, to.lower(node)] as const));
    const explain = (s: Scope): Because => {
      const used: Because[] = [];
      const record = emptyRecord();
      const pad = openPad(s.lawDay, s.readings, record);
      try {
        const value = work(open(s, used), pad);
        const all = [...used, written(value, record)];
        return join(value, { all: all.map((u) => u.reason) }, all);
      } catch (error) {
        if (error === unknownPart) {
          const { because } = unknownPart;
          return join(undefined, because.reason, [because, written(undefined, record)]);
        }
        if (error instanceof UnknownInput) {
          const missing = error.missing.map((m) => (m.why === 'data' ? { ...m, at: m.at || name } : m));
          return join(undefined, { all: used.map((u) => u.reason) }, [
            unknownForAll(missing),
            written(undefined, record),
          ]);
        }
        throw error;
      } finally {
        if (s.frame) for (const dispute of record.disputes) noteAsked(s.frame.asked, dispute);
      }
    };
    return { evaluate: (s) => explain(s).value, explain };
  },
};

const written = (value: unknown, record: PadRecord): Because =>
  bare(value).resting({
    doubts: record.doubts,
    presumed: record.presumed.map((p) => ({ what: p.what, at: [p.at] })),
    unverified: record.unverified,
    disputes: record.disputes,
    steps: record.steps,
  });

/**
 * Ends a working at an input that is not known. One object for all: it is caught by the working that it ends before
 * another can be thrown, and making an error with its stack each time costs more than the working.
 */
class UnknownPart extends Error {
  because: Because = bare(undefined);
}
const unknownPart = new UnknownPart('unknown input');

function given(because: Because, used: Because[]): unknown {
  if (!used.includes(because)) used.push(because);
  if (because.value === undefined) {
    unknownPart.because = because;
    throw unknownPart;
  }
  return readable(because.value, used);
}

/** Gives the inputs of one run of a working; each is explained when it is read. */
function readerOf(
  inputs: readonly (readonly [string, Lowered])[],
): (s: Scope, used: Because[]) => Readonly<Record<string, unknown>> {
  class Reader {
    readonly scope: Scope;
    readonly used: Because[];
    constructor(scope: Scope, used: Because[]) {
      this.scope = scope;
      this.used = used;
    }
  }
  for (const [key, input] of inputs)
    Object.defineProperty(Reader.prototype, key, {
      enumerable: true,
      get(this: Reader) {
        return given(input.explain(this.scope), this.used);
      },
    });
  return (s, used) => new Reader(s, used) as unknown as Readonly<Record<string, unknown>>; // its getters are the declared inputs
}

/** Rows of a collected relation are read field by field, so that an unread unknown field does no harm. */
function readable(value: unknown, used: Because[]): unknown {
  if (!Array.isArray(value) || value.length === 0 || !isRow(value[0])) return value;
  return value.map((row: unknown) => (isRow(row) ? rowView(row)(row, used) : row));
}

type Row = Readonly<Record<string, Because>>;
const views = new Map<string, (row: Row, used: Because[]) => object>();

/** Rows of the same fields share their getters. */
function rowView(row: Row): (row: Row, used: Because[]) => object {
  const fields = Object.keys(row);
  const key = fields.join(' ');
  const known = views.get(key);
  if (known) return known;
  class View {
    readonly #row: Row;
    readonly #used: Because[];
    constructor(of: Row, used: Because[]) {
      this.#row = of;
      this.#used = used;
    }
    static {
      for (const field of fields)
        Object.defineProperty(View.prototype, field, {
          enumerable: true,
          get(this: View) {
            const because = this.#row[field];
            return because && given(because, this.#used);
          },
        });
    }
  }
  const view = (of: Row, used: Because[]): object => new View(of, used);
  views.set(key, view);
  return view;
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && Object.values(value).every((v) => v instanceof Because);
}
