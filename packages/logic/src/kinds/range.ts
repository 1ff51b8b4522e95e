import { allOf, bare, join, restsOnNothing, type Because, type Missing } from '../because.ts';
import { listComplete } from '../presumptions.ts';
import type { Lowered, Lowering } from '../lower.ts';
import type { Node, Relation } from '../node.ts';
import type { Rec, RecList, Scope } from '../scope.ts';
import { dependsOf } from '../walk.ts';
import { connectBecause } from './truth.ts';

/** A member of the list that belongs (true) or may belong (undefined). */
interface Member {
  readonly record: Rec;
  readonly belongs: true | undefined;
}
/** Any member of the list, with why it belongs or does not; `not` is the same turned round. */
interface Explained {
  readonly record: Rec;
  readonly because: Because;
  readonly not: Because;
}

/** Walks a relation: binds each member that belongs or may belong. */
export interface Range {
  list(s: Scope): RecList | undefined;
  /** Calls back for each member that belongs (true) or may belong (undefined), bound. */
  visit(s: Scope, each: (member: true | undefined, record: Rec) => void): void;
  find(s: Scope, test: (member: true | undefined, record: Rec) => boolean): boolean;
  within<T>(record: Rec, s: Scope, run: () => T): T;
  explainGuards(s: Scope): Because[];
  /** Whom the key names, where the relation has one and it is known: nobody else can belong. */
  explainKey(s: Scope): Because[];
  /** The body of each member joined with its belonging: and for "some", or-not for "every". */
  explainEach(s: Scope, body: Lowered, decisive: boolean): Because[];
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
  // Part by part, so that what rules a member out first, most often the kind of an act, ends the matter.
  const guards = over.guards
    .flatMap(conjuncts)
    .map((guard) => (ofMemberAlone(guard, over) ? byRecord(to.lower(guard), slot) : to.lower(guard)));
  const field = over.source.field;
  const listIn = (s: Scope): RecList | undefined => s.slots[owner]?.lists[field];

  const candidates = (s: Scope): readonly Rec[] => {
    const list = listIn(s);
    if (!list) return nobody;
    const id = key?.evaluate(s);
    if (typeof id !== 'string') return list.members;
    const one = list.byId.get(id);
    return one ? [one] : nobody;
  };
  const bindEach = (s: Scope, run: (record: Rec) => void): void => {
    const kept = s.slots[slot];
    try {
      for (const record of candidates(s)) {
        s.slots[slot] = record;
        run(record);
      }
    } finally {
      s.slots[slot] = kept;
    }
  };
  const belongs = (s: Scope): boolean | undefined => {
    let known = true;
    for (const guard of guards) {
      const value = guard.evaluate(s);
      if (value === false) return false;
      if (value === undefined) known = false;
    }
    return known ? true : undefined;
  };
  /** Why it belongs; where it does not, the first reason that takes nothing for granted is enough. */
  const explainBelonging = (s: Scope): Because => {
    const parts: Because[] = [];
    for (const guard of guards) {
      const because = guard.explain(s);
      if (because.value === false && restsOnNothing(because)) return because;
      parts.push(because);
    }
    const only = parts[0];
    return parts.length === 1 && only ? only : connectBecause(parts, false);
  };

  const membership = to.remember(over, {
    evaluate: (s): readonly Member[] => {
      const found: Member[] = [];
      const nameless = key !== undefined && key.evaluate(s) === undefined;
      bindEach(s, (record) => {
        const value = belongs(s);
        if (value !== false) found.push({ record, belongs: nameless ? undefined : value });
      });
      return found;
    },
    explain: (s): readonly Explained[] => {
      const found: Explained[] = [];
      const named = key?.explain(s);
      bindEach(s, (record) => {
        const own = explainBelonging(s);
        const nameless = named !== undefined && named.value === undefined;
        // Whoever is meant, one who cannot belong is not meant.
        const because =
          !named || (nameless && own.value === false) ? own : nameless ? named : allOf(own.value, [named, own]);
        const { value } = because;
        found.push({ record, because, not: value === undefined ? because : because.as(value !== true) });
      });
      return found;
    },
  });

  const range: Range = {
    list: listIn,
    find(s, test) {
      const kept = s.slots[slot];
      try {
        for (const { record, belongs: member } of membership.evaluate(s)) {
          s.slots[slot] = record;
          if (test(member, record)) return true;
        }
        return false;
      } finally {
        s.slots[slot] = kept;
      }
    },
    visit(s, each) {
      range.find(s, (member, record) => {
        each(member, record);
        return false;
      });
    },
    within(record, s, run) {
      const kept = s.slots[slot];
      s.slots[slot] = record;
      try {
        return run();
      } finally {
        s.slots[slot] = kept;
      }
    },
    explainKey(s) {
      const named = key?.explain(s);
      return named && named.value !== undefined ? [named] : [];
    },
    explainGuards: (s) => [...range.explainKey(s), ...membership.explain(s).map((member) => member.because)],
    explainEach(s, body, decisive) {
      const kept = s.slots[slot];
      try {
        return membership.explain(s).map(({ record, because, not }) => {
          const related = decisive ? because : not;
          if (because.value === false) return related;
          s.slots[slot] = record;
          return connectBecause([related, body.explain(s)], !decisive);
        });
      } finally {
        s.slots[slot] = kept;
      }
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

const conjuncts = (node: Node): readonly Node[] => (node.kind === 'and' ? node.args.parts.flatMap(conjuncts) : [node]);

/** A condition on the member's own facts, whatever the date, the readings and everybody else: "an act of this kind". */
function ofMemberAlone(guard: Node, over: Relation): boolean {
  const { variables, lawDay, moment, readings, costly } = dependsOf(guard);
  const [only] = variables;
  return variables.size === 1 && only === over.member && !lawDay && !moment && !readings && !costly;
}

/** Explains such a condition once a record: records do not change, and every norm about the acts of a case asks it. */
function byRecord(inner: Lowered, slot: number): Lowered {
  const explained = new WeakMap<Rec, Because>();
  return {
    evaluate: inner.evaluate,
    explain: (s) => {
      const record = s.slots[slot];
      if (!record || s.visible) return inner.explain(s);
      const known = explained.get(record);
      if (known) return known;
      const because = inner.explain(s);
      explained.set(record, because);
      return because;
    },
  };
}

const nobody: readonly Rec[] = [];
const complete = new WeakMap<RecList, Because>();

/** That the list names everybody, taken for granted: one object a list, so that it is joined cheaply. */
function presumedComplete(list: RecList): Because {
  const known = complete.get(list);
  if (known) return known;
  const presumed = bare(true).resting({ presumed: [{ what: listComplete, at: [list.at] }] });
  complete.set(list, presumed);
  return presumed;
}
