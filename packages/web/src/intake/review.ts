import type { CaseFile } from '@zhargy/casefile';
import type { Disagreement, Proposal } from '@zhargy/intake';
import type { Json, Text } from '@zhargy/logic';

/**
 * One fact to decide on. `one`: the papers say one thing. `reading`: a paper can be read in several ways. `papers`: two
 * papers disagree. `case`: the open case says something else.
 */
export interface Line {
  /** The path of the fact, as one text. */
  readonly key: string;
  readonly asks: 'one' | 'reading' | 'papers' | 'case';
  readonly options: readonly [Proposal, ...Proposal[]];
  /** What the open case says, where it says something else. */
  readonly known?: Json;
}

/** The lines of one person, deed, charge or act; those of the case itself have no title. */
export interface Group {
  readonly key: string;
  readonly list: string;
  readonly title?: Text;
  readonly lines: readonly Line[];
}

/** What somebody decided on a line. `leftOpen`: a disagreement stays one, and no value enters. */
export type Decision =
  | { readonly is: 'accepted'; readonly option: string }
  /** Another value, given by hand; the paper of the option stays its proof. */
  | { readonly is: 'given'; readonly option: string; readonly value: Json }
  | { readonly is: 'rejected' }
  | { readonly is: 'leftOpen' };

type Decisions = Readonly<Record<string, Decision>>;

/** The papers laid before somebody: what they propose, what was decided, and the way back. */
export interface Review {
  readonly groups: readonly Group[];
  /** Facts the open case has already, with the same value: nothing to decide. */
  readonly same: readonly Proposal[];
  readonly decisions: Decisions;
  readonly steps: readonly { readonly key: string; readonly before: Decisions }[];
}

/** Names an option of a line by its value, so that a decision survives another reading of the same papers. */
export const optionOf = (proposal: Proposal): string => JSON.stringify(proposal.value);
const keyOf = (path: readonly string[]): string => path.join('\u001F');
export const linesOf = (review: Review): readonly Line[] => review.groups.flatMap(({ lines }) => lines);

/** Lays out what papers propose; of what was decided before stays what still has its line and its option. */
export function reviewOf(
  compared: { readonly proposals: readonly Proposal[]; readonly disagreements: readonly Disagreement[] },
  into: CaseFile | undefined,
  before?: Review,
): Review {
  const same = compared.proposals.filter(({ already }) => already === 'same');
  const disputed = new Set(compared.disagreements.map(({ path }) => keyOf(path)));
  const byPath = Map.groupBy(compared.proposals, ({ path }) => keyOf(path));
  const groups = new Map<string, { readonly list: string; readonly title?: Text; readonly lines: Line[] }>();
  for (const [key, [first, ...others]] of byPath) {
    if (!first) continue;
    const options: Line['options'] = [first, ...others];
    // The case and one of the papers agree, and nobody says otherwise.
    if (options.every(({ already }) => already === 'same')) continue;
    const differs = options.some(({ already }) => already !== undefined);
    const known = differs && into ? valueAt(into, first.path) : undefined;
    const asks = differs ? 'case' : disputed.has(key) ? 'papers' : options.length > 1 ? 'reading' : 'one';
    const owner = ownerOf(first);
    const group = groups.get(owner.key) ?? { ...owner, lines: [] };
    groups.set(owner.key, group);
    group.lines.push({ key, asks, options, ...(known === undefined ? {} : { known }) });
  }
  const laid = [...groups].map(([key, group]) => ({ key, ...group }));
  const fresh: Review = { groups: laid, same, decisions: {}, steps: [] };
  if (!before) return fresh;
  const lines = new Map(linesOf(fresh).map((line) => [line.key, line]));
  const kept = Object.entries(before.decisions).filter(([key, decision]) => {
    const line = lines.get(key);
    return line && (!('option' in decision) || line.options.some((one) => optionOf(one) === decision.option));
  });
  return { ...fresh, decisions: Object.fromEntries(kept) };
}

/** Whose fact it is: a role and a time in custody belong to their person. */
function ownerOf(proposal: Proposal): { readonly key: string; readonly list: string; readonly title?: Text } {
  const [list = '', id = ''] = proposal.path;
  if (proposal.entity === undefined) return { key: 'case', list: 'proceeding' };
  const { title } = proposal.entity;
  const person = proposal.along.find(({ path }) => path[0] === list && path.at(-1) === 'person')?.value;
  if ((list === 'roles' || list === 'custody') && typeof person === 'string')
    return { key: `persons.${person}`, list: 'persons', title };
  return { key: `${list}.${id}`, list, title };
}

/** What a case file says at a path of names and ids. */
export function valueAt(file: CaseFile, path: readonly string[]): Json | undefined {
  let at: unknown = file;
  for (const step of path) {
    if (Array.isArray(at)) at = at.find((one: unknown) => isRecord(one) && one['id'] === step);
    else if (isRecord(at)) at = at[step];
    else return undefined;
  }
  return at as Json | undefined; // the file came out of JSON
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Decides one line; a decision taken back is no decision. */
export function decide(review: Review, key: string, decision: Decision | undefined): Review {
  const { [key]: _old, ...others } = review.decisions;
  return stepped(review, key, decision ? { ...others, [key]: decision } : others);
}

/** Accepts what the papers say in so many words in one group: lines with one reading nobody has decided on. */
export function acceptCertain(review: Review, groupKey: string): Review {
  const lines = certainOf(review, groupKey);
  const [first] = lines;
  if (!first) return review;
  const more = lines.map(({ key, options }) => [key, { is: 'accepted', option: optionOf(options[0]) }] as const);
  return stepped(review, first.key, { ...review.decisions, ...Object.fromEntries(more) });
}

/** The lines of a group that can be accepted at once. */
export const certainOf = (review: Review, groupKey: string): readonly Line[] =>
  (review.groups.find(({ key }) => key === groupKey)?.lines ?? []).filter(
    ({ key, asks, options }) => asks === 'one' && options[0].confidence === 'certain' && !review.decisions[key],
  );

const stepped = (review: Review, key: string, decisions: Decisions): Review => ({
  ...review,
  decisions,
  steps: [...review.steps, { key, before: review.decisions }],
});

/** The step before, and the line it was about. */
export function undo(review: Review): { readonly review: Review; readonly key: string } | undefined {
  const last = review.steps.at(-1);
  return last && { review: { ...review, decisions: last.before, steps: review.steps.slice(0, -1) }, key: last.key };
}

/** The first line after this one that waits for a decision; those before it come last. Nothing when all are decided. */
export function nextOpen(review: Review, key: string): string | undefined {
  const lines = linesOf(review);
  const at = lines.findIndex((line) => line.key === key);
  return [...lines.slice(at + 1), ...lines.slice(0, at + 1)].find((line) => !review.decisions[line.key])?.key;
}

export interface Counts {
  readonly all: number;
  readonly decided: number;
  readonly accepted: number;
  readonly given: number;
  readonly rejected: number;
  readonly leftOpen: number;
}

export function countsOf(review: Review): Counts {
  const lines = linesOf(review);
  const counts = { all: lines.length, decided: 0, accepted: 0, given: 0, rejected: 0, leftOpen: 0 };
  for (const { key } of lines) {
    const decision = review.decisions[key];
    if (!decision) continue;
    counts.decided += 1;
    counts[decision.is] += 1;
  }
  return counts;
}

/** The proposals somebody accepted, with the values given by hand; nothing else ever enters a case. */
export const taken = (review: Review): readonly Proposal[] =>
  linesOf(review).flatMap(({ key, options }) => {
    const decision = review.decisions[key];
    if (!decision || !('option' in decision)) return [];
    const chosen = options.find((one) => optionOf(one) === decision.option);
    if (!chosen) return [];
    return [decision.is === 'given' ? { ...chosen, value: decision.value, given: true as const } : chosen];
  });
