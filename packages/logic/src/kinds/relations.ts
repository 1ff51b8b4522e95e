import { allOf, anyOf, bare, unknownFor, type Because, type Missing } from '../because.ts';
import type { Lowered, Lowering, LowerTable } from '../lower.ts';
import type { Relation } from '../node.ts';
import type { Rec, RecList, Scope } from '../scope.ts';
import { rangeOf, type Member, type Range } from './range.ts';
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
          const { yes, maybe } = list ? tally(range, inner, s) : none;
          if (yes.length >= n) return true;
          return isComplete(list) && yes.length + maybe.length < n ? false : undefined;
        },
        explain: (s) => {
          const list = range.list(s);
          const { yes, maybe } = list ? tally(range, inner, s) : none;
          const told = (members: readonly Member[]): Because[] => members.map((m) => why(range, m, inner, s, true));
          if (yes.length >= n) return allOf(true, told(yes));
          const missing = range.missingList(list);
          if (missing) return allOf(undefined, [...told(maybe), unknownFor(missing)]);
          if (yes.length + maybe.length >= n) return allOf(undefined, told(maybe));
          const others = range.whyNot(s, ({ record }) =>
            range.within(record, s, () => (inner.evaluate(s) === false ? inner.explain(s) : undefined)),
          );
          return range.whole(list, allOf(false, others));
        },
      };
    },

    count: ({ over }, to) => {
      const range = rangeOf(over, to);
      return {
        evaluate: (s) => {
          const list = range.list(s);
          if (!list || !isComplete(list)) return undefined;
          const found = range.members(s);
          return found.some(uncertain) ? undefined : found.length;
        },
        explain: (s) => {
          const list = range.list(s);
          const missing = range.missingList(list);
          if (!list || missing) return unknownFor(missing ?? absent(over));
          const members = range.members(s);
          if (members.some(uncertain)) return allOf(undefined, range.whyUncertain(s));
          return range.whole(list, allOf(members.length, range.whyAll(s)));
        },
      };
    },

    the: ({ over, body, single }, to) => {
      const range = rangeOf(over, to);
      const inner = to.lower(body);
      // Another one may be missing from an open list, unless the one meant is named by its id or can be but one.
      const holdsAll = (list: RecList | undefined): boolean =>
        over.key !== undefined || single === true || isComplete(list);
      /** The one member, where there is certainly one and no other. */
      const one = (s: Scope): Rec | undefined => {
        const list = range.list(s);
        const members = list ? range.members(s) : noMembers;
        const [only] = members;
        return only?.belongs && members.length === 1 && holdsAll(list) ? only.record : undefined;
      };
      return {
        evaluate: (s) => {
          const record = one(s);
          return record && range.within(record, s, () => inner.evaluate(s));
        },
        explain: (s) => {
          const list = range.list(s);
          const record = one(s);
          if (record) {
            const value = range.within(record, s, () => inner.explain(s));
            // That nobody else belongs is a ground as well.
            if (value.value === undefined) return value;
            const because = allOf(value.value, [...range.whyAll(s), value]);
            return single ? because : range.whole(list, because);
          }
          const members = list ? range.members(s) : noMembers;
          if (members.some(uncertain)) return allOf(undefined, range.whyUncertain(s));
          return unknownFor(
            members.length > 1
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
        const members = range.members(s);
        if (members.some(uncertain)) return allOf(undefined, range.whyUncertain(s));
        const found = members.map(({ record }) =>
          range.within(record, s, () => {
            const row: Record<string, Because> = { id: bare(record.id) };
            for (const [name, lowered] of inner) row[name] = lowered.explain(s);
            return row;
          }),
        );
        return range.whole(list, allOf(found, range.whyAll(s)));
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
      for (const { record, belongs } of range.members(s)) {
        const value = range.within(record, s, () => inner.evaluate(s));
        if (value === decisive && belongs) return decisive;
        if (value !== !decisive) known = false;
      }
      return known ? !decisive : undefined;
    },
    explain: (s) => {
      const list = range.list(s);
      const deciding: Member[] = [];
      const unknown: Member[] = [];
      for (const member of list ? range.members(s) : noMembers) {
        const value = range.within(member.record, s, () => inner.evaluate(s));
        if (value === decisive && member.belongs) deciding.push(member);
        else if (value !== !decisive) unknown.push(member);
      }
      const told = (members: readonly Member[]): Because[] => members.map((m) => why(range, m, inner, s, decisive));
      if (deciding.length > 0) return anyOf(decisive, told(deciding));
      const missing = range.missingList(list);
      if (missing) return allOf(undefined, [...told(unknown), unknownFor(missing)]);
      if (unknown.length > 0) return allOf(undefined, told(unknown));
      const each = range.whyNot(s, ({ record }) => range.within(record, s, () => inner.explain(s)));
      return range.whole(list, allOf(!decisive, each));
    },
  };
}

/** Why a member decides, or why nobody can tell: its belonging and what is said of it, of which the unknown alone counts. */
function why(range: Range, { record, belongs }: Member, body: Lowered, s: Scope, decisive: boolean): Because {
  return range.within(record, s, () => {
    const value = body.evaluate(s);
    if (belongs && value !== undefined) return allOf(decisive, [range.why(record, s), body.explain(s)]);
    const parts: Because[] = [];
    if (!belongs) parts.push(range.why(record, s));
    if (value === undefined) parts.push(body.explain(s));
    return allOf(undefined, parts);
  });
}

/** The members of which something holds for certain, and those of which it may. */
interface Tally {
  readonly yes: readonly Member[];
  readonly maybe: readonly Member[];
}
function tally(range: Range, body: Lowered, s: Scope): Tally {
  const yes: Member[] = [];
  const maybe: Member[] = [];
  for (const member of range.members(s)) {
    const value = range.within(member.record, s, () => body.evaluate(s));
    if (value === true && member.belongs) yes.push(member);
    else if (value !== false) maybe.push(member);
  }
  return { yes, maybe };
}
const none: Tally = { yes: [], maybe: [] };
const noMembers: readonly Member[] = [];
const uncertain = ({ belongs }: Member): boolean => belongs === undefined;

const isComplete = (list: RecList | undefined): boolean =>
  list !== undefined && (list.completeness === 'closed' || list.completeness === 'confirmed');

const absent = (over: Relation): Missing => ({ at: over.source.field, why: 'listAbsent' });
