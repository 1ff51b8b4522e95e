import { dayOf, type Day } from '@zhargy/calendar';
import type { CaseFile } from './prepare.ts';

/** The file as somebody knew it at the end of a day: acts recorded for later days are left out; an act without a date stays. */
export function asKnownOn(file: CaseFile, on: Day): CaseFile {
  const acts: unknown = file['acts'];
  if (!Array.isArray(acts)) return file;
  const known = acts.filter((act: unknown) => {
    const written = typeof act === 'object' && act !== null && 'on' in act ? act.on : undefined;
    const day = typeof written === 'string' ? dayOf(written.slice(0, 10)) : undefined;
    return day === undefined || day <= on;
  });
  return known.length === acts.length ? file : { ...file, acts: known };
}
