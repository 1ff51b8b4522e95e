import { theDay } from '@zhargy/calendar';
import type { CaseFile } from '@zhargy/casefile';
import { actsGoverned, engineOf, type AnyNorm, type Finding } from '@zhargy/logic';
import { pleaNorms } from './plea-chapter.ts';
import { present, searchOf, smallCases, type Row } from './search.ts';

/** Whether a case shows what an exception is for. */
export interface ExceptionResult {
  readonly norm: string;
  readonly exception: string;
  /** A case breaks the norm but for the exception, and does not break it because of the exception. */
  readonly reached: boolean;
  readonly note?: string;
  readonly witness?: CaseFile;
}

/** Looks for such a case for each exception of each norm of the chapter. */
export async function reachExceptions(
  norms: readonly AnyNorm[] = pleaNorms,
  limit?: number,
): Promise<readonly ExceptionResult[]> {
  const results: ExceptionResult[] = [];
  for (const norm of norms) {
    const exceptions = 'except' in norm ? (norm.except ?? []) : [];
    for (const { id } of exceptions) results.push(await reached(norm, id, limit));
  }
  return results;
}

async function reached(norm: AnyNorm, exception: string, limit: number | undefined): Promise<ExceptionResult> {
  const base = { norm: norm.id, exception };
  const today = theDay(present);
  const acts = actsGoverned(norm);
  const bare: AnyNorm = { ...without(norm, exception), id: `${norm.id} without ${exception}` };
  const norms = [norm, bare];
  const engine = engineOf(acts, norms, 'exceptions');
  let note = 'no small case';
  for (const on of acts.length > 0 ? (['recorded', 'candidates'] as const) : (['case'] as const)) {
    const search = await searchOf({ acts, norms, on, today, lawOf: today }, smallCases(today), limit);
    const { terms } = search.encoder.space;
    const verdicts = search.plan.verdicts.filter((v) => v.norm === norm.id);
    const rows = verdicts.flatMap((verdict) => search.rowsOf(verdict));
    const barely = search.plan.verdicts.filter((v) => v.norm === bare.id).flatMap((v) => search.rowsOf(v, true));
    const same = (row: Row): Row | undefined =>
      barely.find((one) => one.verdict.act === row.verdict.act && one.path.join('.') === row.path.join('.'));
    for (const row of rows) {
      const other = same(row);
      if (!other) continue;
      const found = await search.find(terms.and(search.status(row, 'notApplicable'), search.status(other, 'violated')));
      if (found.is === 'undecided') note = found.why;
      if (found.is !== 'case') continue;
      const question = { now: today, lawOf: today };
      const findings: readonly Finding[] =
        on === 'candidates'
          ? engine.candidates(found.prepared, question).flatMap((one) => one.findings)
          : engine.check(found.prepared, question);
      const shown = findings.some(
        (f) =>
          f.norm === norm.id &&
          f.exception === exception &&
          findings.some((g) => g.norm === bare.id && g.status === 'violated' && sameAbout(f, g)),
      );
      if (shown) {
        search.solver.close();
        return { ...base, reached: true, witness: found.file };
      }
      note = 'not borne out by the engine';
    }
    search.solver.close();
  }
  return { ...base, reached: false, note };
}

const sameAbout = (a: Finding, b: Finding): boolean => JSON.stringify(a.about) === JSON.stringify(b.about);

/** The norm as if the exception had not been made. */
function without(norm: AnyNorm, exception: string): AnyNorm {
  if (!('except' in norm)) return norm;
  return { ...norm, except: (norm.except ?? []).filter(({ id }) => id !== exception) };
}
