import { allOf, bare, join, type Because, type Missing } from '../because.ts';
import { listComplete } from '../presumptions.ts';
import type { Lowered, Lowering } from '../lower.ts';
import type { Relation } from '../node.ts';
import type { Rec, RecList, Scope } from '../scope.ts';
import { connectBecause } from './truth.ts';

/** Walks a relation: binds each member that belongs or may belong. */
export interface Range {
  readonly guard: Lowered;
  list(s: Scope): RecList | undefined;
  /** Calls back for each member that belongs (true) or may belong (undefined), bound. */
  visit(list: RecList, s: Scope, each: (member: true | undefined, record: Rec) => void): void;
  find(list: RecList, s: Scope, test: (member: true | undefined, record: Rec) => boolean): boolean;
  within<T>(record: Rec, s: Scope, run: () => T): T;
  explainGuards(list: RecList, s: Scope): Because[];
  /** Whom the key names, where the relation has one and it is known: nobody else can belong. */
  explainKey(s: Scope): Because[];
  /** The body of each member joined with its belonging: and for "some", or-not for "every". */
  explainEach(list: RecList, s: Scope, body: Lowered, decisive: boolean): Because[];
  /** Why the list cannot be relied on to be whole, if so. */
  missingList(list: RecList | undefined): Missing | undefined;
  /** Adds the presumption that the list names everybody, where the file did not confirm it. */
  whole(s: Scope, list: RecList | undefined, because: Because): Because;
}

export function rangeOf(over: Relation, to: Lowering): Range {
  const owner = to.slot(over.source.of);
  const slot = to.slot(over.member);
  const key = over.key ? to.lower(over.key) : undefined;
  const guard = to.lower({ kind: 'and', args: { parts: over.guards } });
  const field = over.source.field;
  const plain = over.guards.length === 0;

  const candidates = (list: RecList, s: Scope): readonly Rec[] => {
    const id = key?.evaluate(s);
    if (typeof id !== 'string') return list.members;
    const one = list.byId.get(id);
    return one ? [one] : [];
  };
  const belongs = (s: Scope): boolean | undefined => {
    if (key && key.evaluate(s) === undefined) return undefined;
    if (plain) return true;
    const value = guard.evaluate(s);
    return value === undefined ? undefined : value === true;
  };
  const explainMember = (s: Scope): Because => {
    const named = key?.explain(s);
    if (named && named.value === undefined) return named;
    const because = guard.explain(s);
    return named ? allOf(because.value, [named, because]) : because;
  };

  const range: Range = {
    guard: { evaluate: belongs, explain: explainMember },
    list: (s) => s.slots[owner]?.lists[field],
    find(list, s, test) {
      const kept = s.slots[slot];
      try {
        for (const record of candidates(list, s)) {
          s.slots[slot] = record;
          const member = belongs(s);
          if (member !== false && test(member, record)) return true;
        }
        return false;
      } finally {
        s.slots[slot] = kept;
      }
    },
    visit(list, s, each) {
      range.find(list, s, (member, record) => {
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
    explainGuards: (list, s) => [
      ...range.explainKey(s),
      ...candidates(list, s).map((record) => range.within(record, s, () => explainMember(s))),
    ],
    explainEach: (list, s, body, decisive) =>
      candidates(list, s).map((record) =>
        range.within(record, s, () => {
          const member = explainMember(s);
          const related = decisive
            ? member
            : { ...member, value: member.value === undefined ? undefined : member.value !== true };
          if (member.value === false) return related;
          return connectBecause([related, body.explain(s)], !decisive);
        }),
      ),
    missingList(list) {
      if (!list || list.completeness === 'absent') return { at: list?.at ?? field, why: 'listAbsent' };
      return list.completeness === 'open' ? { at: list.at, why: 'listOpen' } : undefined;
    },
    whole(s, list, because) {
      if (!list || list.completeness !== 'closed' || key) return because;
      const presumed: Because = { ...bare(true), presumed: [{ what: listComplete, at: [list.at] }] };
      return join(because.value, because.reason, [because, presumed]);
    },
  };
  return range;
}
