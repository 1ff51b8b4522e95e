import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoOf } from '@zhargy/calendar';
import type { Lang } from '@zhargy/logic';
import type { Page } from '../page.ts';
import { say } from '../words.ts';
import { changesOfLaw } from './changes-of-law.ts';
import { witnessOf, type AmendmentResult } from './prove-amendments.ts';
import { proveWords } from './prove-words.ts';
import { fileNameOf, titleOf, witnessText } from './witness-file.ts';
import { reasonWithout } from './without-witness.ts';

/**
 * Looks for a case for each change of the law, of the norms whose name is meant; writes each into the folder where one
 * is named. A change for which no case is kept for a known reason is not looked at, but told.
 */
export async function proveAmendments(
  meant: (norm: string) => boolean,
  folder: string | undefined,
): Promise<readonly AmendmentResult[]> {
  const results: AmendmentResult[] = [];
  for (const change of changesOfLaw().filter(({ norm }) => meant(norm.id))) {
    if (reasonWithout(change)) {
      results.push({ change });
      continue;
    }
    const result = await witnessOf(change);
    results.push(result);
    if (folder === undefined || !result.witness) continue;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, fileNameOf(result.witness)), witnessText(result.witness));
  }
  return results;
}

/** Whether each change is shown by a case, or has a known reason why it is not. */
export const allShown = (results: readonly AmendmentResult[]): boolean =>
  results.every(({ change, witness }) => witness !== undefined || reasonWithout(change) !== undefined);

/** The changes of the law as lines: what each case shows, and the names of those that none does, by reason. */
export function showAmendments(results: readonly AmendmentResult[], lang: Lang, page: Page): void {
  page.line(say(proveWords.amendments, lang));
  const shown = results.filter(({ witness }) => witness);
  page.line(`${say(proveWords.witnessed, lang)}: ${String(shown.length)} / ${String(results.length)}`, 2);
  for (const { witness } of shown) {
    if (!witness) continue;
    page.line(titleOf(witness)[lang], 4);
    const reading = Object.entries(witness.readings ?? {}).map((pair) => pair.join('='));
    if (reading.length > 0) page.line(`${say(proveWords.underReading, lang)} ${reading.join(', ')}`, 6);
  }
  const silent = results.filter(({ witness }) => !witness);
  const why = ({ change, note }: AmendmentResult): string => {
    const known = reasonWithout(change);
    return known ? say(known, lang) : `${say(proveWords.noWitness, lang).toLocaleUpperCase(lang)} (${note ?? ''})`;
  };
  for (const [reason, of] of Map.groupBy(silent, why)) {
    page.line(`${reason}: ${String(of.length)}`, 2);
    for (const { change } of of) page.line(`${change.norm.id}  ${isoOf(change.is)}  ${change.laws.join(', ')}`, 4);
  }
}
