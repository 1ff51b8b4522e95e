import type { Lang } from '@zhargy/logic';
import type { Page } from '../page.ts';
import { say } from '../words.ts';
import { casesOnRecord } from './cases-on-record.ts';
import { pleaActs, pleaNorms } from './plea-chapter.ts';
import { proveConflicts, type ConflictResult } from './prove-conflicts.ts';
import { reachExceptions, type ExceptionResult } from './prove-exceptions.ts';
import { reachGrounds, type GroundResult } from './prove-grounds.ts';
import { proveWords } from './prove-words.ts';

/** What was found of all norms and acts of the plea chapter. */
export interface ChapterProofs {
  readonly grounds: readonly GroundResult[];
  readonly exceptions: readonly ExceptionResult[];
  readonly conflicts: readonly ConflictResult[];
}

/** Looks at the grounds, the exceptions and the conflicts of the norms and acts that are meant. */
export async function proveChapter(meant: (id: string) => boolean): Promise<ChapterProofs> {
  const norms = pleaNorms.filter(({ id }) => meant(id));
  const exceptions = await reachExceptions(norms);
  const grounds = await reachGrounds(norms);
  const conflicts: ConflictResult[] = [];
  for (const act of pleaActs.filter(({ id }) => meant(id)))
    conflicts.push(...(await proveConflicts(act, { cases: casesOnRecord() })));
  return { grounds, exceptions, conflicts };
}

/** A ground that no verdict turns on alone is told and not refused. */
export const allFound = ({ grounds, exceptions, conflicts }: ChapterProofs): boolean =>
  grounds.every(({ reached, known, question }) => reached || known || question === 'decisive') &&
  exceptions.every(({ reached }) => reached) &&
  conflicts.every(({ good }) => good);

/** What was found as lines: how many, and by name what was not reached. */
export function showChapter({ grounds, exceptions, conflicts }: ChapterProofs, lang: Lang, page: Page): void {
  const w = (key: keyof typeof proveWords): string => say(proveWords[key], lang);
  const tally = (of: readonly { readonly ok: boolean }[]): string =>
    `${String(of.filter(({ ok }) => ok).length)} / ${String(of.length)}`;
  const missed = (text: string, note: string | undefined, known = false): void => {
    page.line(`${text}: ${w('unreached')}${known ? ` (${w('expected')})` : ''}`, 4);
    if (!known && note !== undefined) page.line(note, 6);
  };
  if (grounds.length > 0) {
    page.line(w('grounds'));
    const values = grounds.filter(({ question }) => question !== 'decisive');
    page.line(`${w('reached')}: ${tally(values.map(({ reached: ok }) => ({ ok })))}`, 2);
    for (const { ground, question, reached, known, note } of values)
      if (!reached) missed(`${ground} = ${question}`, note, known);
    const idle = grounds.filter(({ question, reached }) => question === 'decisive' && !reached);
    page.line(`${w('redundant')}: ${String(idle.length)}`, 2);
    for (const { ground } of idle) page.line(ground, 4);
  }
  if (exceptions.length > 0) {
    page.line(w('exceptions'));
    page.line(`${w('witnessed')}: ${tally(exceptions.map(({ reached: ok }) => ({ ok })))}`, 2);
    for (const { norm, exception, reached, note } of exceptions) if (!reached) missed(`${norm}, ${exception}`, note);
  }
  if (conflicts.length > 0) page.line(w('conflicts'));
  for (const [question, of] of Map.groupBy(conflicts, (one) => one.question)) {
    page.line(`${w(question)}: ${tally(of.map(({ good: ok }) => ({ ok })))}`, 2);
    for (const one of of) if (!one.good) missed([one.act, ...one.of].join(', '), one.note);
  }
}
