import type { CaseFile } from '@zhargy/casefile';
import type { Missing } from '@zhargy/logic';
import { membersOf, type Member } from './case-file.ts';

/** Ids of what was put into a copy of the file to ask "what if"; no id of a case file begins so. */
export const draftId = (what: string, person: string): string => `+${what}.${person}`;
export const isDraft = (id: string): boolean => id.startsWith('+');

/** A place inside a draft: nobody fills it in. */
const inDraft = (at: string): boolean => at.includes('.+') || at.startsWith('candidate');

/** Facts of the case among those wanted: the facts of a draft are nobody's to fill in. */
export const realOnly = <M extends Missing>(missing: readonly M[]): readonly M[] =>
  missing.filter((m) => !inDraft(m.at));
export const isReal = (place: string): boolean => !inDraft(place);

/**
 * The file with these members put into a list. A list the file says is not whole stays so, and so does one it leaves
 * out: a draft tells nothing of what else there is. Only of agreements is it taken for granted that a file without
 * them has none; the answer says so.
 */
export function withMembers(file: CaseFile, list: string, drafts: readonly Member[]): CaseFile {
  if (drafts.length === 0) return file;
  const ids = new Set(drafts.map((draft) => draft.id));
  const kept = membersOf(file, list).filter((member) => !ids.has(member.id));
  const leftOut = !Array.isArray(file[list]) && list !== 'agreements';
  const incomplete = leftOut ? [...new Set([...(file.incomplete ?? []), list])] : file.incomplete;
  return { ...file, [list]: [...kept, ...drafts], ...(incomplete === undefined ? {} : { incomplete }) };
}
