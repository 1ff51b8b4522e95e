import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { prepare, readCaseFile, type CaseFile } from '@zhargy/casefile';
import { syntheticCase } from '@zhargy/casefile/synthetic';
import type { PreparedCase } from '@zhargy/logic';

const folder = new URL('../../../../examples/', import.meta.url);
const madeUp = 600;

/** Cases looked at beside the solver: the examples, where they are at hand, and made-up cases. */
export const casesOnRecord = (): readonly PreparedCase[] => (read ??= readCases());

let read: readonly PreparedCase[] | undefined;

function readCases(): readonly PreparedCase[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  const examples = names.flatMap((name) => {
    const told = readCaseFile(readFileSync(new URL(name, folder)));
    return 'file' in told ? [told.file] : [];
  });
  return [
    ...examples,
    ...examples.map(withLongestPunishment),
    ...Array.from({ length: madeUp }, (_, i) => syntheticCase(1, i)),
  ].map((file) => prepare(file));
}

/** The same case with main punishments of twenty years: no example or made-up case goes beyond its agreement. */
function withLongestPunishment(file: CaseFile): CaseFile {
  const copy = structuredClone(file) as Record<string, unknown>; // a case file is plain data
  const { sentences } = copy;
  if (!Array.isArray(sentences)) return copy;
  copy['sentences'] = sentences.map((one: { readonly main?: object }) => ({
    ...one,
    ...(one.main ? { main: { ...one.main, period: '20y' } } : {}),
  }));
  return copy;
}
