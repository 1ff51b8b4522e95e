import { allOf, anyOf, bare, unknownFor, type Because, type Missing } from '../because.ts';
import type { Lowered, Lowering, LowerTable } from '../lower.ts';
import type { Relation } from '../node.ts';
import type { Rec, RecList, Scope } from '../scope.ts';
import { rangeOf } from './range.ts';
import { bestKinds } from './best.ts';

/** Quantifiers and look-ups over related members. That a list names everybody is presumed and said. */
export const relationKinds: LowerTable<'every' | 'some' | 'atLeast' | 'count' | 'the' | 'best' | 'chain' | 'collect'> =
  {
    every: ({ over, body }, to) => quantifier(over, body, to, false),
    some: ({ over, body }, to) => quantifier(over, body, to, true),

    atLeast: ({ over, body, n }, to) => {
      const range = rangeOf(over, to);
      const inner = to.lower(body);
      return {
        evaluate: (s) => {
          const list = range.list(s);
          let yes = 0;
          let maybe = 0;
          if (list)
            range.visit(s, (member) => {
              const value = inner.evaluate(s);
              if (value === true && member === true) yes += 1;
              else if (value !== false) maybe += 1;
            });
          if (yes >= n) return true;
          return isComplete(list) && yes + maybe < n ? false : undefined;
        },
        explain: (s) => {
          const list = range.list(s);
          const each = list ? range.explainEach(s, inner, true) : [];
          const yes = each.filter((b) => b.value === true);
          const maybe = each.filter((b) => b.value === undefined);
          if (yes.length >= n) return allOf(true, yes);
          const missing = range.missingList(list);
          if (missing) return allOf(undefined, [...maybe, unknownFor(missing)]);
          if (yes.length + maybe.length < n)
            return range.whole(list, allOf(false, [...range.explainKey(s), ...each.filter((b) => b.value === false)]));
          return allOf(undefined, maybe);
        },
      };
    },

    count: ({ over }, to) => {
      const range = rangeOf(over, to);
      const membership = (s: Scope): readonly (boolean | undefined)[] => {
        const found: (boolean | undefined)[] = [];
        range.visit(s, (member) => found.push(member));
        return found;
      };
      return {
        evaluate: (s) => {
          const list = range.list(s);
          if (!list || !isComplete(list)) return undefined;
          const found = membership(s);
          return found.includes(undefined) ? undefined : found.filter((m) => m === true).length;
        },
        explain: (s) => {
          const list = range.list(s);
          const missing = range.missingList(list);
          if (!list || missing) return unknownFor(missing ?? absent(over));
          const guards = range.explainGuards(s);
          const unknown = guards.filter((b) => b.value === undefined);
          if (unknown.length > 0) return allOf(undefined, unknown);
          return range.whole(list, allOf(guards.filter((b) => b.value === true).length, guards));
        },
      };
    },

    the: ({ over, body, single }, to) => {
      const range = rangeOf(over, to);
      const inner = to.lower(body);
      // Another one may be missing from an open list, unless the one meant is named by its id or can be but one.
      const holdsAll = (list: RecList | undefined): boolean =>
        over.key !== undefined || single === true || isComplete(list);
      const one = (s: Scope): { list: RecList | undefined; certain: Rec[]; maybe: Rec[] } => {
        const list = range.list(s);
        const certain: Rec[] = [];
        const maybe: Rec[] = [];
        if (list)
          range.visit(s, (member, record) => {
            if (member === true) certain.push(record);
            else if (member === undefined) maybe.push(record);
          });
        return { list, certain, maybe };
      };
      return {
        evaluate: (s) => {
          const { list, certain, maybe } = one(s);
          const record = certain[0];
          return certain.length === 1 && maybe.length === 0 && record && holdsAll(list)
            ? range.within(record, s, () => inner.evaluate(s))
            : undefined;
        },
        explain: (s) => {
          const { list, certain, maybe } = one(s);
          const record = certain[0];
          if (certain.length === 1 && maybe.length === 0 && record && list && holdsAll(list)) {
            const value = range.within(record, s, () => inner.explain(s));
            // That nobody else belongs is a ground as well.
            if (value.value === undefined) return value;
            const because = allOf(value.value, [...range.explainGuards(s), value]);
            return single ? because : range.whole(list, because);
          }
          const guards = list ? range.explainGuards(s).filter((b) => b.value === undefined) : [];
          if (guards.length > 0) return allOf(undefined, guards);
          return unknownFor(
            certain.length > 1
              ? { at: list?.at ?? over.source.field, why: 'tie' }
              : (range.missingList(list) ?? { at: list?.at ?? over.source.field, why: 'nobody' }),
          );
        },
      };
    },

    collect: ({ over, fields }, to) => {
      const range = rangeOf(over, to);
      const inner = Object.entries(fields).map(([name, node]) => [name, to.lower(node)] as const);
      const rows = (s: Scope): Because => {
        const list = range.list(s);
        const missing = range.missingList(list);
        if (!list || missing) return unknownFor(missing ?? absent(over));
        const guards = range.explainGuards(s);
        const unknown = guards.filter((b) => b.value === undefined);
        if (unknown.length > 0) return allOf(undefined, unknown);
        const found: Record<string, Because>[] = [];
        range.visit(s, (member, record) => {
          if (member !== true) return;
          const row: Record<string, Because> = { id: bare(record.id) };
          for (const [name, lowered] of inner) row[name] = lowered.explain(s);
          found.push(row);
        });
        return range.whole(list, allOf(found, guards));
      };
      return { evaluate: (s) => rows(s).value, explain: rows };
    },

    ...bestKinds,
  };

/** A quantifier whose deciding value is `decisive`: false for "every", true for "some". */
function quantifier(over: Relation, body: Parameters<Lowering['lower']>[0], to: Lowering, decisive: boolean): Lowered {
  const range = rangeOf(over, to);
  const inner = to.lower(body);
  return {
    evaluate: (s) => {
      const list = range.list(s);
      if (!list) return undefined;
      let known = isComplete(list);
      const decided = range.find(s, (member) => {
        const value = inner.evaluate(s);
        if (value === decisive && member === true) return true;
        if (value !== !decisive) known = false;
        return false;
      });
      return decided ? decisive : known ? !decisive : undefined;
    },
    explain: (s) => {
      const list = range.list(s);
      const each = list ? range.explainEach(s, inner, decisive) : [];
      const deciding = each.filter((b) => b.value === decisive);
      if (deciding.length > 0) return anyOf(decisive, deciding);
      const missing = range.missingList(list);
      const unknown = each.filter((b) => b.value === undefined);
      if (missing) return allOf(undefined, [...unknown, unknownFor(missing)]);
      if (unknown.length > 0) return allOf(undefined, unknown);
      return range.whole(list, allOf(!decisive, [...range.explainKey(s), ...each]));
    },
  };
}

const isComplete = (list: RecList | undefined): boolean =>
  list !== undefined && (list.completeness === 'closed' || list.completeness === 'confirmed');

const absent = (over: Relation): Missing => ({ at: over.source.field, why: 'listAbsent' });
