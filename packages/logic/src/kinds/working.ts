import { bare, join, type Because } from '../because.ts';
import type { LowerTable } from '../lower.ts';
import type { Scope } from '../scope.ts';
import { emptyRecord, openPad, UnknownInput } from '../working.ts';

/**
 * A working reads its inputs one by one; the first that is not known ends it as unknown. So a definite result is a
 * function of known inputs alone, and learning another fact cannot change it.
 */
export const workingKinds: LowerTable<'working'> = {
  working: ({ name, inputs, work }, to) => {
    const lowered = Object.entries(inputs).map(([key, node]) => [key, to.lower(node)] as const);
    const explain = (s: Scope): Because => {
      const used: Because[] = [];
      const read: Record<string, unknown> = {};
      for (const [key, input] of lowered) {
        Object.defineProperty(read, key, {
          enumerable: true,
          get: () => {
            const because = input.explain(s);
            if (!used.some((u) => u === because)) used.push(because);
            if (because.value === undefined) throw new UnknownPart(because);
            return readable(because.value, used);
          },
        });
      }
      const record = emptyRecord();
      const pad = openPad(s.lawDay, s.readings, record);
      const written = (value: unknown): Because => ({
        ...bare(value),
        doubts: record.doubts,
        presumed: record.presumed.map((p) => ({ what: p.what, at: [p.at] })),
        unverified: record.unverified,
        disputes: record.disputes,
        steps: record.steps,
      });
      try {
        const value = work(read, pad);
        const all = [...used, written(value)];
        return join(value, { all: all.map((u) => u.reason) }, all);
      } catch (error) {
        if (error instanceof UnknownPart)
          return join(undefined, error.because.reason, [error.because, written(undefined)]);
        if (error instanceof UnknownInput) {
          const missing = error.missing.map((m) => (m.why === 'data' ? { ...m, at: m.at || name } : m));
          return join(undefined, { all: used.map((u) => u.reason) }, [
            { ...bare(undefined), missing },
            written(undefined),
          ]);
        }
        throw error;
      }
    };
    return { evaluate: (s) => explain(s).value, explain };
  },
};

class UnknownPart extends Error {
  readonly because: Because;
  constructor(because: Because) {
    super('unknown input');
    this.because = because;
  }
}

/** Rows of a collected relation are read field by field, so that an unread unknown field does no harm. */
function readable(value: unknown, used: Because[]): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((row: unknown) => {
    if (!isRow(row)) return row;
    const view: Record<string, unknown> = {};
    for (const [key, because] of Object.entries(row)) {
      Object.defineProperty(view, key, {
        enumerable: true,
        get: () => {
          used.push(because);
          if (because.value === undefined) throw new UnknownPart(because);
          return readable(because.value, used);
        },
      });
    }
    return view;
  });
}

function isRow(value: unknown): value is Record<string, Because> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((v) => typeof v === 'object' && v !== null && 'presumed' in v && 'missing' in v)
  );
}
