import { allOf, bare, join, restsOnNothing, type Because, type Missing } from '../because.ts';
import { listComplete } from '../presumptions.ts';
import type { Lowered, Lowering } from '../lower.ts';
import type { Two } from '../memo.ts';
import type { Node, Relation } from '../node.ts';
import type { Rec, RecList, Scope } from '../scope.ts';
import { dependsOf } from '../walk.ts';
import { connectBecause } from './truth.ts';

/** A member of the list that belongs (true) or may belong (undefined). */
export interface Member {
  readonly record: Rec;
  readonly belongs: true | undefined;
}

/** Walks a relation: who belongs is decided first, and why is told of those alone who show in an answer. */
export interface Range {
  list(s: Scope): RecList | undefined;
  /** The members that belong or may belong, in the order of the list. */
  members(s: Scope): readonly Member[];
  /** Evaluates or explains with a member bound. */
  within<T>(record: Rec, s: Scope, run: () => T): T;
  /** Why the record belongs, or does not, or why nobody can tell. */
  why(record: Rec, s: Scope): Because;
  /** Why each member of the list belongs or does not, and whom the key names. */
  whyAll(s: Scope): readonly Because[];
  /** Why nobody can tell of those who may belong. */
  whyUncertain(s: Scope): readonly Because[];
  /** Whom the key names, why those do not belong who do not, and of the others what is told of each. */
  whyNot(s: Scope, others: (member: Member) => Because | undefined): readonly Because[];
  /** Whom the key names, where the relation has one and it is known: nobody else can belong. */
  whyKey(s: Scope): readonly Because[];
  /** Why the list cannot be relied on to be whole, if so. */
  missingList(list: RecList | undefined): Missing | undefined;
  /** Adds the presumption that the list names everybody, where the file did not confirm it. */
  whole(list: RecList | undefined, because: Because): Because;
}

/** The range of a relation; equal relations share one, and who belongs is found out once. */
export const rangeOf = (over: Relation, to: Lowering): Range => to.ranges.get(over) ?? made(over, to);

function made(over: Relation, to: Lowering): Range {
  const owner = to.slot(over.source.of);
  const slot = to.slot(over.member);
  const key = over.key ? to.lower(over.key) : undefined;
  const field = over.source.field;
  const { alone, rest, ordered } = guardsOf(over, to);
  const possibleNote = to.note();
  const listIn = (s: Scope): RecList | undefined => s.slots[owner]?.lists[field];

  /** Those whom the conditions on their own facts do not rule out: found out once a list, for records do not change. */
  const candidates = (s: Scope): readonly Candidate[] => {
    const list = listIn(s);
    if (!list) return nobody;
    const possible = s.visible
      ? notRuledOut(list, alone, slot, s)
      : to.noted(list, possibleNote, () => notRuledOut(list, alone, slot, s));
    const id = key?.evaluate(s);
    if (typeof id !== 'string') return possible;
    const one = possible.find(({ record }) => record.id === id);
    return one ? [one] : nobody;
  };
  const belongs = (s: Scope, sure: boolean): boolean | undefined => {
    let known = sure;
    for (const guard of rest) {
      const value = guard.evaluate(s);
      if (value === false) return false;
      if (value === undefined) known = false;
    }
    return known ? true : undefined;
  };
  const membership: Two<readonly Member[], readonly (Because | undefined)[]> = to.remember(
    dependsOf({ kind: 'count', args: { over } }),
    {
      evaluate: (s): readonly Member[] => {
        const found: Member[] = [];
        const nameless = key !== undefined && key.evaluate(s) === undefined;
        const kept = s.slots[slot];
        for (const { record, sure } of candidates(s)) {
          s.slots[slot] = record;
          const value = belongs(s, sure);
          if (value !== false) found.push({ record, belongs: nameless ? undefined : value });
        }
        s.slots[slot] = kept;
        return found.length > 0 ? found : noMembers;
      },
      /** Why those do not belong who do not; nothing in the place of the others. */
      explain: (s): readonly (Because | undefined)[] => {
        const members = membership.evaluate(s);
        let next = 0;
        return inQuestion(s).map((record) => {
          if (members[next]?.record !== record) return range.why(record, s);
          next += 1;
          return undefined;
        });
      },
    },
  );
  /** All members of the list, or the one whom the key names. */
  const inQuestion = (s: Scope): readonly Rec[] => {
    const list = listIn(s);
    if (!list) return noRecords;
    const id = key?.evaluate(s);
    if (typeof id !== 'string') return list.members;
    const one = list.byId.get(id);
    return one ? [one] : noRecords;
  };

  /** Why the record bound belongs; where it does not, the first reason that takes nothing for granted is enough. */
  const explainBelonging = (s: Scope): Because => {
    const parts: Because[] = [];
    for (const guard of ordered) {
      const because = guard.explain(s);
      if (because.value === false && restsOnNothing(because)) return because;
      parts.push(because);
    }
    const only = parts[0];
    return parts.length === 1 && only ? only : connectBecause(parts, false);
  };
  const explainMember = (s: Scope): Because => {
    const own = explainBelonging(s);
    if (!key) return own;
    const named = key.explain(s);
    // Whoever is meant, one who cannot belong is not meant.
    if (named.value === undefined) return own.value === false ? own : named;
    return allOf(own.value, [named, own]);
  };

  const range: Range = {
    list: listIn,
    members: membership.evaluate,
    within(record, s, run) {
      const kept = s.slots[slot];
      s.slots[slot] = record;
      try {
        return run();
      } finally {
        s.slots[slot] = kept;
      }
    },
    why(record, s) {
      const kept = s.slots[slot];
      s.slots[slot] = record;
      try {
        return explainMember(s);
      } finally {
        s.slots[slot] = kept;
      }
    },
    whyAll: (s) => range.whyNot(s, ({ record }) => range.why(record, s)),
    whyUncertain(s) {
      const found: Because[] = [];
      for (const { record, belongs: is } of membership.evaluate(s))
        if (is === undefined) found.push(range.why(record, s));
      return found;
    },
    whyNot(s, others) {
      const found = [...range.whyKey(s)];
      const members = membership.evaluate(s);
      let next = 0;
      for (const outside of membership.explain(s)) {
        const member = members[next];
        if (!outside) next += 1;
        const because = outside ?? (member && others(member));
        if (because) found.push(because);
      }
      return found;
    },
    whyKey(s) {
      const named = key?.explain(s);
      return named && named.value !== undefined ? [named] : [];
    },
    missingList(list) {
      if (!list || list.completeness === 'absent') return { at: list?.at ?? field, why: 'listAbsent' };
      return list.completeness === 'open' ? { at: list.at, why: 'listOpen' } : undefined;
    },
    whole(list, because) {
      if (!list || list.completeness !== 'closed' || key) return because;
      return join(because.value, because.reason, [because, presumedComplete(list)]);
    },
  };
  to.ranges.set(over, range);
  return range;
}

/** A condition under which a member belongs; `ofMember`: it speaks of nothing but the member's own facts. */
interface Guard extends Lowered {
  readonly ofMember: boolean;
}
interface Candidate {
  readonly record: Rec;
  /** Whether the conditions on its own facts hold for certain. */
  readonly sure: boolean;
}

/** The conditions of a relation part by part, so that what rules a member out first ends the matter. */
function guardsOf(
  over: Relation,
  to: Lowering,
): { readonly ordered: readonly Guard[]; readonly alone: readonly Guard[]; readonly rest: readonly Guard[] } {
  const slot = to.slot(over.member);
  const ordered = over.guards.flatMap(conjuncts).map((guard): Guard => {
    const lowered = to.lower(guard);
    return ofMemberAlone(guard, over) ? notedByRecord(lowered, slot, to) : { ...lowered, ofMember: false };
  });
  return { ordered, alone: ordered.filter((g) => g.ofMember), rest: ordered.filter((g) => !g.ofMember) };
}

const conjuncts = (node: Node): readonly Node[] => (node.kind === 'and' ? node.args.parts.flatMap(conjuncts) : [node]);

/** A condition on the member's own facts, whatever the date, the readings and everybody else: "an act of this kind". */
function ofMemberAlone(guard: Node, over: Relation): boolean {
  const { variables, lawDay, moment, now, readings, costly } = dependsOf(guard);
  const [only] = variables;
  return variables.size === 1 && only === over.member && !lawDay && !moment && !now && !readings && !costly;
}

/** Explains such a condition once a record: records do not change, and every norm about the acts of a case asks it. */
function notedByRecord(inner: Lowered, slot: number, to: Lowering): Guard {
  const note = to.note();
  return {
    ofMember: true,
    evaluate: inner.evaluate,
    explain: (s) => {
      const record = s.slots[slot];
      return !record || s.visible ? inner.explain(s) : to.noted(record, note, () => inner.explain(s));
    },
  };
}

function notRuledOut(list: RecList, alone: readonly Guard[], slot: number, s: Scope): readonly Candidate[] {
  const found: Candidate[] = [];
  const kept = s.slots[slot];
  for (const record of list.members) {
    s.slots[slot] = record;
    let is: boolean | undefined = true;
    for (const guard of alone) {
      const value = guard.evaluate(s);
      if (value === false) is = false;
      else if (value === undefined && is) is = undefined;
      if (is === false) break;
    }
    if (is !== false) found.push({ record, sure: is === true });
  }
  s.slots[slot] = kept;
  return found;
}

const nobody: readonly Candidate[] = [];
const noMembers: readonly Member[] = [];
const noRecords: readonly Rec[] = [];
const complete = new WeakMap<RecList, Because>();

/** That the list names everybody, taken for granted: one object a list, so that it is joined cheaply. */
function presumedComplete(list: RecList): Because {
  const known = complete.get(list);
  if (known) return known;
  const presumed = bare(true).resting({ presumed: [{ what: listComplete, at: [list.at] }] });
  complete.set(list, presumed);
  return presumed;
}
