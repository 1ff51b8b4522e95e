import type { Day } from '@zhargy/calendar';
import { caseShape, type CaseFile } from '@zhargy/casefile';
import { columnsOf, flattener } from '@zhargy/readings/columns';
import type { Column, Plan, Verdict } from '@zhargy/readings/plan';

/** What was seen of one ground, or of what a norm asks where it names no grounds. */
export interface Reached {
  readonly norm: string;
  readonly ground: string;
  readonly values: ReadonlySet<'true' | 'false' | 'unknown'>;
  /** Two bindings were seen that are alike in all other grounds of the norm, differ in this one, and in the status. */
  readonly decisive: boolean;
}

/** The truths a norm asks: its grounds, or its conditions where it names none; what an option of a decision asks is one each. */
function groundsOf({ grounds, parts }: Verdict): readonly (readonly [string, Column])[] {
  const named = Object.entries(grounds);
  const asked = named.length > 0 ? named : Object.entries(parts).filter(([role]) => !role.startsWith('except.'));
  // Whether a duty was done in time says whether it was done.
  return asked.filter(([role, { type }]) => type === 'truth' && role !== 'when' && role !== 'done');
}

/** Judges files by every verdict of a plan and tells what was seen of each ground. */
export function reachedIn(
  plan: Plan,
  batches: Iterable<{ readonly files: readonly CaseFile[]; readonly now: Day }>,
): readonly Reached[] {
  const seen = new Map<string, Sight>();
  const columns = columnsOf(plan);
  const flat = flattener(plan, caseShape);
  for (const { files, now } of batches) {
    for (const file of files) flat.add(file);
    const run = columns.run(flat.store(), { now });
    for (const verdict of plan.verdicts) {
      const grounds = groundsOf(verdict);
      const sights = grounds.map(([ground]) => sightOf(seen, verdict.norm, ground));
      run.tally(verdict, (_of, status, row) => {
        const values = grounds.map(([, column]) => run.value(column, verdict.frame, row));
        for (const [i, sight] of sights.entries()) sight.see(values, i, status);
      });
    }
  }
  return [...seen.values()];
}

function sightOf(seen: Map<string, Sight>, norm: string, ground: string): Sight {
  const key = `${norm} ${ground}`;
  const known = seen.get(key) ?? new Sight(norm, ground);
  seen.set(key, known);
  return known;
}

class Sight implements Reached {
  readonly norm: string;
  readonly ground: string;
  readonly values = new Set<'true' | 'false' | 'unknown'>();
  decisive = false;
  /** By the values of the other grounds: the first value and status that were seen with them. */
  readonly #others = new Map<string, Map<string, string>>();

  constructor(norm: string, ground: string) {
    this.norm = norm;
    this.ground = ground;
  }

  see(values: readonly unknown[], at: number, status: string): void {
    const own = named(values[at]);
    this.values.add(own);
    if (this.decisive || status === 'notApplicable') return;
    const others = values.map((value, i) => (i === at ? '' : named(value))).join(' ');
    const known = this.#others.get(others) ?? new Map<string, string>();
    this.#others.set(others, known);
    this.decisive = [...known].some(([value, other]) => value !== own && other !== status);
    known.set(own, status);
  }
}
const named = (value: unknown): 'true' | 'false' | 'unknown' =>
  value === true ? 'true' : value === false ? 'false' : 'unknown';
