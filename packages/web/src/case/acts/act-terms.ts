import type { CaseFile } from '@zhargy/casefile';
import type { Deadline } from '@zhargy/law';
import type { CandidateAct } from '@zhargy/logic';
import type { FactChange } from '../edit-text.ts';

/** The id of an act that is only imagined: no file has one like it. */
const imagined = 'act-if-done';

/** The case as if an act were done on a day, about those it is a candidate for. */
export function asIfDone(file: CaseFile, candidate: CandidateAct, recordedAs: string, on: string): CaseFile {
  const acts = Array.isArray(file['acts']) ? (file['acts'] as readonly unknown[]) : [];
  const act = { id: imagined, kind: recordedAs, on, about: Object.values(candidate.about) };
  return { ...file, acts: [...acts, act] };
}

/** The same act as a change of the file, to be put into it with an id of its own. */
export function actToAdd(file: CaseFile, candidate: CandidateAct, recordedAs: string, on: string): FactChange {
  const ids = new Set(
    (Array.isArray(file['acts']) ? (file['acts'] as readonly { readonly id?: unknown }[]) : []).map(({ id }) => id),
  );
  let n = ids.size + 1;
  while (ids.has(`a${n}`)) n += 1;
  return { path: ['acts', `a${n}`], value: { kind: recordedAs, on, about: Object.values(candidate.about) } };
}

/** The time limits an act would start: those that are not there without it and begin with it. */
export function termsStarted(before: readonly Deadline[], after: readonly Deadline[]): readonly Deadline[] {
  const known = new Set(before.map(({ id }) => id));
  return after.filter((deadline) => deadline.starts?.act?.id === imagined && !known.has(deadline.id));
}
