import { theDay } from '@zhargy/calendar';
import type { CaseFile } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import { actsGoverned, engineOf, type ActKind } from '@zhargy/logic';
import type { Term } from '@zhargy/readings/smt';
import { present, searchOf, smallCases, type Row } from './search.ts';

/** Whether a condition of a norm can be both true and false. */
export interface GroundResult {
  readonly norm: string;
  /** The ground, or the part of the norm where it has no grounds of its own. */
  readonly ground: string;
  readonly value: boolean;
  readonly reached: boolean;
  readonly note?: string;
  readonly witness?: CaseFile;
}

/** Looks, for every ground of the norms on an act, for a case in which it is true and one in which it is false. */
export async function reachGrounds(act: ActKind, limit?: number): Promise<readonly GroundResult[]> {
  const norms = law.norms.filter((norm) => actsGoverned(norm).includes(act));
  const today = theDay(present);
  const search = await searchOf(
    { acts: [act], norms, on: 'recorded', today, lawOf: today },
    { ...smallCases(today), members: { sanctions: 0, acts: 4 } },
    limit,
  );
  const engine = engineOf([act], norms, 'grounds');
  const { terms } = search.encoder.space;
  const results: GroundResult[] = [];
  for (const verdict of search.plan.verdicts) {
    const rows = search.rowsOf(verdict);
    for (const [ground, column] of Object.entries(verdict.grounds))
      for (const value of [true, false]) {
        const at = (row: Row): Term =>
          terms.and(
            row.here,
            terms.or(search.status(row, 'satisfied'), search.status(row, 'violated')),
            search.encoder.test({ is: value ? 'true' : 'false', of: column }, row.path),
          );
        const found = await search.find(terms.or(...rows.map(at)));
        const base = { norm: verdict.norm, ground, value };
        if (found.is !== 'case') {
          results.push({ ...base, reached: false, note: found.is === 'none' ? 'no small case' : found.why });
          continue;
        }
        const shown = engine
          .check(found.prepared, { now: today, lawOf: today })
          .some((f) => f.norm === verdict.norm && f.grounds.some((g) => g.id === ground && g.value === value));
        results.push({ ...base, reached: shown, witness: found.file, ...(shown ? {} : { note: 'not replayed' }) });
      }
  }
  return results;
}
