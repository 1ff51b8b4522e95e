import { allOf, unknownFor, type Because } from '../because.ts';
import type { LowerTable } from '../lower.ts';
import { chainEnds } from '../presumptions.ts';
import type { Rec, Scope } from '../scope.ts';
import type { ValueType } from '../types.ts';
import { rangeOf } from './range.ts';

/** The first or last member by some order, and the origin of a chain of links. */
export const bestKinds: LowerTable<'best' | 'chain'> = {
  best: ({ over, by, body, which, type, orElse }, to) => {
    const range = rangeOf(over, to);
    const key = to.lower(by);
    const inner = to.lower(body);
    const fallback = orElse ? to.lower(orElse) : undefined;
    const pick = (s: Scope): { found?: Rec; unknown: readonly Because[]; guards: readonly Because[] } => {
      const list = range.list(s);
      const missing = range.missingList(list);
      if (!list || missing)
        return { unknown: [unknownFor(missing ?? { at: over.source.field, why: 'listAbsent' })], guards: [] };
      const guards = range.explainGuards(s);
      const unknown = guards.filter((b) => b.value === undefined);
      const keyed: { record: Rec; key: unknown; because: Because }[] = [];
      range.visit(s, (member, record) => {
        if (member !== true) return;
        const value = key.explain(s);
        if (value.value === undefined) unknown.push(value);
        else keyed.push({ record, key: value.value, because: value });
      });
      if (unknown.length > 0) return { unknown, guards };
      const winner = keyed.find((a) => keyed.every((b) => a === b || leads(a.key, b.key, which, type)));
      // Who leads depends on the keys of all of them.
      if (winner) return { found: winner.record, unknown, guards: [...guards, ...keyed.map((k) => k.because)] };
      if (keyed.length === 0) return { unknown, guards };
      return {
        unknown: [unknownFor({ at: list.at, why: 'tie', note: keyed.map((k) => k.record.id).join(', ') })],
        guards,
      };
    };
    const explain = (s: Scope): Because => {
      const { found, unknown, guards } = pick(s);
      if (unknown.length > 0) return allOf(undefined, unknown);
      const list = range.list(s);
      if (found)
        return range.within(found, s, () => {
          const value = inner.explain(s);
          return value.value === undefined ? value : range.whole(list, allOf(value.value, [...guards, value]));
        });
      if (!fallback) return unknownFor({ at: list?.at ?? over.source.field, why: 'nobody' });
      const value = fallback.explain(s);
      return value.value === undefined ? value : range.whole(list, allOf(value.value, [...guards, value]));
    };
    return { evaluate: (s) => explain(s).value, explain };
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
