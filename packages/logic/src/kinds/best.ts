import { allOf, unknownFor, type Because } from '../because.ts';
import type { LowerTable } from '../lower.ts';
import { chainEnds } from '../presumptions.ts';
import type { Rec, Scope } from '../scope.ts';
import type { ValueType } from '../types.ts';
import { rangeOf, type Member } from './range.ts';

/** The first or last member by some order, and the origin of a chain of links. */
export const bestKinds: LowerTable<'best' | 'chain'> = {
  best: ({ over, by, body, which, type, orElse }, to) => {
    const range = rangeOf(over, to);
    const key = to.lower(by);
    const inner = to.lower(body);
    const fallback = orElse ? to.lower(orElse) : undefined;
    const keysOf = (members: readonly Member[], s: Scope): readonly unknown[] =>
      members.map(({ record }) => range.within(record, s, () => key.evaluate(s)));
    /** The place of the one who leads by known keys; -1 where nobody leads all others. */
    const leader = (keys: readonly unknown[]): number =>
      keys.findIndex((a, i) => keys.every((b, j) => i === j || leads(a, b, which, type)));
    return {
      evaluate: (s) => {
        const list = range.list(s);
        const members = range.members(s);
        if (!list || range.missingList(list) || members.some(({ belongs }) => !belongs)) return undefined;
        if (members.length === 0) return fallback?.evaluate(s);
        const keys = keysOf(members, s);
        const found = keys.includes(undefined) ? undefined : members[leader(keys)];
        return found && range.within(found.record, s, () => inner.evaluate(s));
      },
      explain: (s) => {
        const list = range.list(s);
        const missing = range.missingList(list);
        if (!list || missing) return unknownFor(missing ?? { at: over.source.field, why: 'listAbsent' });
        const members = range.members(s);
        const certain = members.filter(({ belongs }) => belongs);
        const told = (of: readonly Member[]): readonly Because[] =>
          of.map(({ record }) => range.within(record, s, () => key.explain(s)));
        const keys = keysOf(certain, s);
        if (certain.length < members.length || keys.includes(undefined))
          return allOf(undefined, [...range.whyUncertain(s), ...told(certain.filter((_, i) => keys[i] === undefined))]);
        const found = members[leader(keys)];
        if (!found && members.length > 0)
          return unknownFor({ at: list.at, why: 'tie', note: members.map(({ record }) => record.id).join(', ') });
        if (!found && !fallback) return unknownFor({ at: list.at, why: 'nobody' });
        const value = found ? range.within(found.record, s, () => inner.explain(s)) : fallback?.explain(s);
        if (!value || value.value === undefined) return value ?? unknownFor({ at: list.at, why: 'nobody' });
        // Who leads depends on the keys of all of them.
        return range.whole(list, allOf(value.value, [...range.whyAll(s), ...told(members), value]));
      },
    };
  },

  chain: ({ from, source, link, member, body }, to) => {
    const start = to.slot(from);
    const owner = to.slot(source.of);
    const slot = to.slot(member);
    const inner = to.lower(body);
    const run = (s: Scope): Because => {
      const list = s.slots[owner]?.lists[source.field];
      let record = s.slots[start];
      const passed = new Set<Rec>();
      while (record) {
        if (passed.has(record)) return unknownFor({ at: `${record.at}.${link}`, why: 'circular' });
        passed.add(record);
        const next = record.values[link];
        if (next === undefined && record.states[link])
          return unknownFor({ at: `${record.at}.${link}`, why: record.states[link] });
        if (next === undefined) break;
        const linked = list?.byId.get(String(next));
        if (!linked) return unknownFor({ at: `${record.at}.${link}`, why: 'nobody' });
        record = linked;
      }
      if (!record) return unknownFor({ at: from.name, why: 'nobody' });
      const kept = s.slots[slot];
      s.slots[slot] = record;
      try {
        const because = inner.explain(s);
        const links = [...passed].flatMap((r) => {
          const to_ = r.values[link];
          return typeof to_ === 'string' ? [{ at: `${r.at}.${link}`, value: to_ }] : [];
        });
        if (because.value === undefined) return because;
        // The last record names no further one: that there is none is taken as given.
        const presumed = [...because.presumed, { what: chainEnds, at: [`${record.at}.${link}`] }];
        return because.for({ all: [...links, because.reason] }).resting({ presumed });
      } finally {
        s.slots[slot] = kept;
      }
    };
    return { evaluate: (s) => run(s).value, explain: run };
  },
};

function leads(a: unknown, b: unknown, which: 'first' | 'last', type: ValueType<unknown>): boolean {
  const order = type.compare?.(a, b);
  return which === 'first' ? order === -1 : order === 1;
}
