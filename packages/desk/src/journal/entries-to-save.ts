import { stable, type Json } from '@zhargy/logic';
import type { Wanted } from '../desk.ts';
import type { Body, Entry, Proof, Statement } from './entry.ts';
import { findingKey, known, type Known } from './fold.ts';
import { undoneAmong } from './in-view.ts';
import { placeKey, sameValue, standingAt, type Place } from './place.ts';
import { Batch } from './save-batch.ts';
import { beginning } from './seal.ts';
import { contentOf, saidIn, type Said } from './statements.ts';
import { proofFor, sourceOf, statesOf, type CaseToSave, type States } from './wanted-case.ts';

/** How differences are written down. */
export interface SaveManner {
  readonly author: string;
  /** Why what an earlier entry stated no longer stands, in the words of the author. */
  readonly reason: string;
  /** Places (by `placeKey`) where an earlier document keeps standing beside the new one: they become a conflict. */
  readonly keepBoth?: ReadonlySet<string>;
}

/** A place where a document says otherwise than an earlier one, which still stands. */
export interface Disagreement {
  readonly place: Place;
  readonly wanted: Json;
  readonly proof: Proof;
  readonly earlier: readonly { readonly entry: number; readonly value: Json; readonly proof: Proof }[];
}

/** More rounds than any journal needs: one settles nearly everything, another what the first brought back. */
const mostRounds = 12;

/**
 * The entries that lead from a journal to a case as somebody left it; none where nothing changed. Facts and the
 * document that proves them, acts, withdrawals, decisions, the title. `before`: the journal, empty for a new case, which
 * is opened under the title.
 */
export function entriesToSave(before: readonly Entry[], wanted: CaseToSave, manner: SaveManner): readonly Wanted[] {
  const entries: Entry[] = [...before];
  const add = (body: Body): void => {
    const [at, seq] = [entries.at(-1)?.at ?? '', entries.length + 1];
    entries.push({ case: '', seq, previous: beginning, at, by: manner.author, body });
  };
  if (entries.length === 0) add({ kind: 'opened', title: wanted.title });
  const first = entries.length;
  const states = statesOf(wanted.file);
  for (let round = 0; round < mostRounds; round += 1) {
    const bodies = bodiesTowards(entries, wanted, states, manner);
    if (bodies.length === 0) return entries.slice(first).map(({ body }) => ({ body }));
    for (const body of bodies) add(body);
  }
  throw new RangeError('the journal does not come to what is to be saved');
}

/** Where the documents of a case to be saved say otherwise than documents of its journal. */
export function disagreements(before: readonly Entry[], wanted: CaseToSave): readonly Disagreement[] {
  const said = saidIn(before, undoneAmong(before));
  return [...statesOf(wanted.file).statements.values()].flatMap((statement) => {
    const { at } = statement;
    const proof = proofFor(wanted.proven, at);
    const value = contentOf(statement);
    if (!proof || value === null || standingAt(at)?.is !== 'fact') return [];
    const earlier = (said.get(placeKey(at)) ?? []).flatMap((one) => {
      const was = contentOf(one.statement);
      const other = one.became === 'stands' && one.proof !== undefined && one.proof.id !== proof.id && was !== null;
      return other && !sameValue(at, was, value) ? [{ entry: one.entry, value: was, proof: one.proof }] : [];
    });
    return earlier.length > 0 ? [{ place: at, wanted: value, proof, earlier }] : [];
  });
}

function bodiesTowards(
  entries: readonly Entry[],
  wanted: CaseToSave,
  states: States,
  manner: SaveManner,
): readonly Body[] {
  const now = known(entries);
  const have = statesOf(now.file);
  const said = saidIn(entries, undoneAmong(entries));
  const batch = new Batch(manner);
  const step: Step = { wanted, states, have, said, manner, batch };
  for (const [key, statement] of states.statements) settle(step, key, statement);
  takeOut(step);
  return [...batch.bodies(have), ...decisionsTowards(now, wanted), ...titleTowards(now, wanted)];
}

interface Step {
  readonly wanted: CaseToSave;
  readonly states: States;
  readonly have: States;
  readonly said: ReadonlyMap<string, readonly Said[]>;
  readonly manner: SaveManner;
  readonly batch: Batch;
}

const lives = ({ became }: Said): boolean => became === 'stands' || became === 'replaced';

/** Makes one place say what it is to say. */
function settle({ wanted, have, said, manner, batch }: Step, key: string, statement: Statement): void {
  const { at } = statement;
  const [content, there] = [contentOf(statement), have.statements.get(key)];
  const list = said.get(key) ?? [];
  const proof = proofFor(wanted.proven, at);
  const source = sourceOf(proof, manner.author);
  const says = (one: Said): boolean => sameValue(at, contentOf(one.statement), content);
  const proven = (one: Said): boolean => one.became === 'stands' && sourceOf(one.proof, one.by) === source && says(one);
  const agrees = there !== undefined && sameValue(at, contentOf(there), content);
  const asserted = proof ? list.some(proven) : agrees || list.some((one) => one.became === 'stands' && says(one));
  const lapsed = 'is' in statement && statement.is === 'complete' && !agrees;
  if (!asserted || lapsed) batch.assert(statement, proof);
  if (agrees || manner.keepBoth?.has(key) === true) return;
  const replaces = !asserted || lapsed;
  if ('is' in statement && standingAt(at)?.is === 'list') {
    // To withdraw a list would be to withdraw its members: its source says instead that it merely gives them.
    for (const one of list)
      if (one.became === 'stands' && isMark(one) && !says(one) && !(replaces && sourceOf(one.proof, one.by) === source))
        if (one.proof !== undefined || one.by === manner.author) batch.assert({ at, is: 'given' }, one.proof);
        else batch.withdraw(one.entry, at, proof);
    return;
  }
  const against = new Set(
    list.filter((one) => one.became === 'stands' && contentOf(one.statement) !== null && !says(one)).map(sourceOfSaid),
  );
  if (replaces) against.delete(source);
  // What a source said before would stand again once the last word of it is withdrawn.
  for (const one of list)
    if (lives(one) && against.has(sourceOfSaid(one)) && !says(one)) batch.withdraw(one.entry, at, proof);
}

const sourceOfSaid = (one: Said): string => sourceOf(one.proof, one.by);
const isMark = ({ statement }: Said): boolean => 'is' in statement && statement.is !== 'given';

/** Withdraws what is there and is not to be: whole lists, whole members of lists, single facts. */
function takeOut({ states, have, said, batch }: Step): void {
  const gone = new Map<string, Place>();
  for (const [key, { at }] of have.statements) {
    if (states.statements.has(key)) continue;
    const lost = at
      .map((_, i) => at.slice(0, i + 1))
      .find((part) => {
        const is = standingAt(part)?.is;
        const partKey = placeKey(part);
        if (is === 'entity') return !states.members.has(partKey);
        return is !== undefined && !states.statements.has(partKey);
      });
    if (lost) gone.set(placeKey(lost), lost);
  }
  for (const place of gone.values())
    for (const list of said.values())
      for (const one of list) {
        const { at } = one.statement;
        if (lives(one) && place.every((step, i) => step === at[i])) batch.withdraw(one.entry, place, undefined);
      }
}

function decisionsTowards({ decisions }: Known, { decisions: wanted }: CaseToSave): readonly Body[] {
  const have = new Map(decisions.map((one) => [findingKey(one.finding), one]));
  const want = new Map(wanted.map((one) => [findingKey(one.finding), one]));
  const content = ({ finding, decision, reason }: CaseToSave['decisions'][number]): string =>
    stable([findingKey(finding), finding.status, finding.lawVersion, decision, reason]);
  return [
    ...[...have].flatMap(([key, { entry }]): Body[] => (want.has(key) ? [] : [{ kind: 'undone', entry }])),
    ...[...want].flatMap(([key, { finding, decision, reason }]): Body[] => {
      const there = have.get(key);
      const same = there !== undefined && content(there) === content({ finding, decision, reason });
      return same ? [] : [{ kind: 'decided', finding, decision, reason }];
    }),
  ];
}

const titleTowards = ({ title: now }: Known, { title }: CaseToSave): readonly Body[] =>
  now === title ? [] : [{ kind: 'titled', title }];
