import { allOf, bare, join, unknownFor, type Because } from '../because.ts';
import { leavesOf } from '../finding.ts';
import type { Lowered, LowerTable } from '../lower.ts';
import type { Day, Moment } from '@zhargy/calendar';
import { chosenReading } from '../memo.ts';
import type { Scope } from '../scope.ts';
import { versionsAt, type LawDoubt } from '../timeline.ts';
import { stable } from '../types.ts';

type LawKind =
  | 'byVersion'
  | 'underLaw'
  | 'at'
  | 'presume'
  | 'reading'
  | 'assessment'
  | 'mark'
  | 'ground'
  | 'use'
  | 'agreed'
  | 'table';

/** What law adds to logic: versions, law dates, moments, presumptions, readings, judgments, tables. */
export const lawKinds: LowerTable<LawKind> = {
  byVersion: ({ on, line, type }, to) => {
    const date = to.lower(on);
    const bodies = new Map(line.versions.map((v) => [v, 'is' in v ? to.lower(v.is) : undefined]));
    const explain = (s: Scope): Because => {
      const when = date.explain(s);
      const day = when.value as Day | undefined; // the builder takes only expressions of days here
      const { possible, doubts } = versionsAt(line, day);
      const results: Because[] = [];
      for (const version of possible) {
        const body = version && bodies.get(version);
        if (!body) return undecided(when, doubts);
        results.push(body.explain(s));
      }
      const keys = new Set(results.map((r) => (r.value === undefined ? undefined : stable(type.json(r.value)))));
      const first = results[0];
      if (!first) return undecided(when, doubts);
      if (results.length === 1 && when.value !== undefined)
        return first.value === undefined ? first : allOf(first.value, [when, first]);
      if (keys.size === 1 && first.value !== undefined)
        return join(
          first.value,
          { all: [...(when.value === undefined ? [] : [when.reason]), ...results.map((r) => r.reason)] },
          [...results, ...(when.value === undefined ? [] : [when]), bare(first.value).resting({ doubts })],
        );
      const unknown = results.filter((r) => r.value === undefined);
      return join(undefined, first.reason, [...unknown, undecided(when, doubts)]);
    };
    const evaluate = (s: Scope): unknown => {
      const day = date.evaluate(s) as Day | undefined; // as above
      const { possible } = versionsAt(line, day);
      let agreed: { value: unknown; key: string } | undefined;
      for (const version of possible) {
        const value = version && bodies.get(version)?.evaluate(s);
        if (value === undefined) return undefined;
        if (possible.length === 1) return value;
        const key = stable(type.json(value));
        if (agreed && agreed.key !== key) return undefined;
        agreed ??= { value, key };
      }
      return agreed?.value;
    };
    return { evaluate, explain };
  },

  underLaw: ({ on, of }, to) => {
    const date = to.lower(on);
    const inner = to.lower(of);
    const within = <T>(s: Scope, day: Day | undefined, run: () => T): T => {
      const kept = s.lawDay;
      const { frame } = s;
      s.lawDay = day;
      s.frame = frame?.underLaw(day);
      try {
        return run();
      } finally {
        s.lawDay = kept;
        s.frame = frame;
      }
    };
    return {
      evaluate: (s) => within(s, date.evaluate(s) as Day | undefined, () => inner.evaluate(s)), // days only, by the builder
      explain: (s) => {
        const when = date.explain(s);
        const because = within(s, when.value as Day | undefined, () => inner.explain(s)); // days only, by the builder
        if (because.value === undefined) return when.value === undefined ? allOf(undefined, [when, because]) : because;
        return when.value === undefined ? because : allOf(because.value, [when, because]);
      },
    };
  },

  at: ({ on, of }, to) => {
    const moment = to.lower(on);
    const inner = to.lower(of);
    const within = <T>(s: Scope, then: Moment | undefined, run: () => T): T => {
      const { moment: was, lawDay, frame } = s;
      s.moment = then;
      s.lawDay = then?.day;
      s.frame = frame?.at(then);
      try {
        return run();
      } finally {
        s.moment = was;
        s.lawDay = lawDay;
        s.frame = frame;
      }
    };
    return {
      evaluate: (s) => within(s, moment.evaluate(s) as Moment | undefined, () => inner.evaluate(s)), // moments only, by the builder
      explain: (s) => {
        const when = moment.explain(s);
        const because = within(s, when.value as Moment | undefined, () => inner.explain(s)); // moments only, by the builder
        if (because.value === undefined) return when.value === undefined ? allOf(undefined, [when, because]) : because;
        return when.value === undefined ? because : allOf(because.value, [when, because]);
      },
    };
  },

  presume: ({ what, of, value }, to) => {
    const inner = to.lower(of);
    const explain = (s: Scope): Because => {
      const because = inner.explain(s);
      if (because.value !== undefined) return because;
      // A judgment that belongs to somebody is theirs to make.
      if (because.assessments.length > 0) return because;
      // A fact that was asked and declared unknown is no ground for presuming anything about it.
      if (because.missing.some((m) => m.why !== 'notAsked' && m.why !== 'listAbsent' && m.why !== 'nobody'))
        return because;
      return bare(value).resting({ presumed: [{ what, at: because.missing.map((m) => m.at) }] });
    };
    return { evaluate: (s) => inner.evaluate(s) ?? explain(s).value, explain };
  },

  reading: ({ dispute, options }, to) => {
    const lowered = new Map(Object.entries(options).map(([name, node]) => [name, to.lower(node)]));
    const chosen = (s: Scope): Lowered => {
      const found = lowered.get(chosenReading(s, dispute));
      if (!found) throw new RangeError(`${dispute.id} has no reading ${s.readings[dispute.id] ?? ''}`);
      return found;
    };
    return {
      evaluate: (s) => chosen(s).evaluate(s),
      explain: (s) => {
        const because = chosen(s).explain(s);
        const named = bare(because.value).resting({ disputes: [dispute] });
        return join(because.value, because.reason, [because, named]);
      },
    };
  },

  assessment: ({ what, of }, to) => {
    const inner = to.lower(of);
    return {
      evaluate: (s) => inner.evaluate(s),
      explain: (s) => {
        const because = inner.explain(s);
        if (because.value !== undefined) return because;
        const at = because.missing[0]?.at ?? what.id;
        return bare(undefined).resting({ assessments: [{ what, at }] });
      },
    };
  },

  mark: ({ what, of }, to) => {
    const inner = to.lower(of);
    return {
      evaluate: (s) => inner.evaluate(s),
      explain: (s) => {
        const because = inner.explain(s);
        return because.resting({ unverified: [...because.unverified, what] });
      },
    };
  },

  ground: ({ of }, to) => to.lower(of),
  use: ({ of }, to) => to.lower(of),

  agreed: ({ parts, type }, to) => {
    const list = parts.map((p) => to.lower(p));
    const explain = (s: Scope): Because => {
      const each = list.map((p) => p.explain(s));
      const known = each.filter((b) => b.value !== undefined);
      const first = known.find((b) => b.presumed.length === 0) ?? known[0];
      if (!first) return allOf(undefined, each);
      if (known.every((b) => stable(type.json(b.value)) === stable(type.json(first.value)))) return first;
      const places = known.map((b) => JSON.stringify(type.json(b.value))).join(' / ');
      return unknownFor({ at: leavesAt(known), why: 'data', note: `stated and derived differ: ${places}` });
    };
    return { evaluate: (s) => explain(s).value, explain };
  },

  table: ({ rows }, to) => {
    const lowered = rows.map((row) => ({ when: to.lower(row.when), out: to.lower(row.out) }));
    const explain = (s: Scope): Because => {
      const before: Because[] = [];
      const outputs: { test: Because; out: Because }[] = [];
      for (const row of lowered) {
        const test = row.when.explain(s);
        if (test.value === false) {
          before.push(test);
          continue;
        }
        outputs.push({ test, out: row.out.explain(s) });
        if (test.value === true) break;
      }
      const first = outputs[0];
      const last = outputs.at(-1);
      if (!first || !last || last.test.value !== true) {
        const open = outputs.map((o) => o.test).filter((t) => t.value === undefined);
        return open.length > 0
          ? allOf(undefined, open)
          : unknownFor({ at: 'table', why: 'data', note: 'no row applies' });
      }
      if (outputs.length === 1)
        return first.out.value === undefined ? first.out : allOf(first.out.value, [...before, first.test, first.out]);
      // Earlier rows are unknown: what every row that may apply agrees on is known all the same.
      const keys = new Set(
        outputs.map((o) => (o.out.value === undefined ? undefined : JSON.stringify(o.out.value, bigintText))),
      );
      if (keys.size === 1 && first.out.value !== undefined)
        return allOf(first.out.value, [...before, last.test, ...outputs.map((o) => o.out)]);
      const unknown = outputs.flatMap((o) => [o.test, o.out]).filter((b) => b.value === undefined);
      return allOf(undefined, unknown);
    };
    return { evaluate: (s) => explain(s).value, explain };
  },
};

/** The place of the fact that states the value: the first of the account that rests on the fewest facts. */
function leavesAt(parts: readonly Because[]): string {
  const facts = parts.map((part) => leavesOf(part.reason)).filter((leaves) => leaves.length > 0);
  const [stated] = facts.toSorted((a, b) => a.length - b.length);
  return stated?.[0]?.at ?? 'stated';
}

const bigintText = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? `${value}n` : value);

function undecided(when: Because, doubts: readonly LawDoubt[]): Because {
  if (when.value === undefined) return when.resting({ doubts });
  const doubt = doubts[0];
  return unknownFor({ at: 'law', why: 'law', ...(doubt ? { doubt } : {}) }).resting({ doubts });
}
