import type { Column, Test } from './column.ts';
import type { Env, Planner } from './planner.ts';
import { standing } from './kinds.ts';
import type { AnyNorm, Citation, Exception } from '@zhargy/logic';

/** What a verdict is made of: the expressions of a norm, in their places. */
export interface Stated {
  readonly norm: AnyNorm & { readonly cite: readonly Citation[] };
  readonly candidate: boolean;
  /** A recorded act or a candidate; absent for a norm about the case. */
  readonly act: boolean;
  readonly parts: Readonly<Record<string, Column>>;
  /** Holds where the subjects may not be the ones the norm speaks of. */
  readonly unrelated: Test;
  readonly env: Env;
  readonly today: Column;
}

type Rows = { readonly if: Test; readonly is: string | null }[];

const holds = (of: Column): Test => ({ is: 'true', of });
const fails = (of: Column): Test => ({ is: 'false', of });
const unknown = (of: Column): Test => ({ is: 'unknown', of });
const known = (of: Column): Test => ({ is: 'known', of });
export const all = (...of: readonly Test[]): Test => ({ is: 'all', of });
export const any = (...of: readonly Test[]): Test => ({ is: 'any', of });
export const no = (of: Test): Test => ({ is: 'not', of });

/** The status of a norm, row by row, and how the options of a decision stand. */
export function statusOf(
  stated: Stated,
  to: Planner,
): { readonly status: Column; readonly options: Readonly<Record<string, Column>> } {
  const { norm, parts, env } = stated;
  const stands = standing(norm.cite, env.lawDay, to);
  const rows: Rows = [{ if: fails(stands), is: null }];
  const options: Record<string, Column> = {};
  const when = parts['when'];
  if (when) rows.push({ if: fails(when), is: 'notApplicable' }, ...undecided(unknown(when), when, stated));
  const exceptions = ('except' in norm ? (norm.except ?? []) : []) as readonly Exception<unknown>[]; // only their words are read here
  for (const [i] of exceptions.entries()) {
    const live = parts[`except.${i}`];
    if (live) rows.push({ if: holds(live), is: 'notApplicable' });
  }
  for (const [i, { unknownMeans }] of exceptions.entries()) {
    const live = parts[`except.${i}`];
    if (live && unknownMeans === 'mustBeExcluded') rows.push(...undecided(unknown(live), live, stated));
  }
  for (const row of ruled(stated, to, options)) {
    if (row.is !== 'notApplicable') rows.push({ if: all(row.if, stated.unrelated), is: 'unknown' });
    if (row.is === 'violated') rows.push({ if: all(row.if, unknown(stands)), is: 'unknown' });
    rows.push(row);
  }
  return { status: to.column('first', { rows }, 'status'), options };
}

/** Open when only judgments are wanting; pending when only the act itself, not yet done, would tell. */
function undecided(if_: Test, of: Column, { candidate }: Pick<Stated, 'candidate'>): Rows {
  return [
    { if: all(if_, { is: 'judgmentOnly', of }), is: 'open' },
    ...(candidate ? [{ if: all(if_, { is: 'ownOnly', of }), is: 'pending' }] : []),
    { if: if_, is: 'unknown' },
  ];
}

const always: Test = { is: 'all', of: [] };

/** What the norm says when it speaks. */
function ruled(stated: Stated, to: Planner, options: Record<string, Column>): Rows {
  const { norm, parts } = stated;
  const part = (name: string): Column => {
    const found = parts[name];
    if (!found) throw new RangeError(`${norm.id} has no ${name}`);
    return found;
  };
  const plain = { candidate: false };
  switch (norm.kind) {
    case 'duty':
      return duty(part('doneInTime'), part('done'), parts['by'], stated, to);
    case 'decision':
      return decision(stated, to, options);
    case 'consequence':
      return [
        { if: holds(part('follows')), is: 'satisfied' },
        { if: fails(part('follows')), is: 'notApplicable' },
        ...undecided(always, part('follows'), plain),
      ];
    case 'formula':
      return [{ if: known(part('value')), is: 'satisfied' }, ...undecided(always, part('value'), plain)];
    case 'bar':
      return [
        { if: holds(part('bars')), is: 'violated' },
        { if: fails(part('bars')), is: 'satisfied' },
        ...undecided(always, part('bars'), stated),
      ];
    default:
      return [
        { if: holds(part('holds')), is: 'satisfied' },
        { if: fails(part('holds')), is: 'violated' },
        ...undecided(always, part('holds'), stated),
      ];
  }
}

function duty(inTime: Column, done: Column, by: Column | undefined, stated: Stated, to: Planner): Rows {
  const over = by && to.column('compare', { a: by, b: stated.today, test: 'lt', by: dayOrder }, 'truth');
  const wanting = to.column('wanting', { of: [inTime, done, ...(by ? [by] : [])].map((column) => ({ column })) });
  return [
    { if: holds(inTime), is: 'satisfied' },
    { if: all(holds(done), fails(inTime)), is: 'violated' },
    ...(over ? [{ if: all(fails(done), holds(over)), is: 'violated' }] : []),
    { if: by ? all(fails(done), known(by)) : fails(done), is: 'pending' },
    ...undecided(always, wanting, { candidate: false }),
  ];
}

/** Days are numbers. */
const dayOrder = {
  name: 'day',
  equal: (a: unknown, b: unknown) => a === b,
  compare: (a: unknown, b: unknown): -1 | 0 | 1 => (Number(a) < Number(b) ? -1 : Number(a) > Number(b) ? 1 : 0),
  json: (value: unknown) => Number(value),
};

interface Standing {
  readonly name: string;
  readonly must: Test;
  readonly mustNot: Test;
  readonly may: Test;
  readonly undecided: Test;
  readonly wanting: Column;
}

/** How an option stands, as tests of its three conditions. */
function standingOf(name: string, { parts }: Stated, to: Planner): Standing {
  const never = to.column('literal', { value: false }, 'truth');
  const must = parts[`option.${name}.must`] ?? never;
  const mustNot = parts[`option.${name}.mustNot`] ?? never;
  const may = parts[`option.${name}.may`] ?? never;
  const compelled = holds(must);
  const excluded = all(no(compelled), any(holds(mustNot), all(fails(must), fails(may))));
  const open = all(fails(must), fails(mustNot), holds(may));
  // One that is excluded stands so whatever its "may" would say; one that may be chosen is not excluded.
  return {
    name,
    must: compelled,
    mustNot: all(no(open), excluded),
    may: open,
    undecided: no(any(compelled, excluded, open)),
    wanting: to.column('wanting', { of: [must, mustNot, may].map((column) => ({ column })) }),
  };
}

function decision(stated: Stated, to: Planner, options: Record<string, Column>): Rows {
  const { norm, parts } = stated;
  if (norm.kind !== 'decision') return [];
  const outcome = parts['outcome'];
  if (!outcome) throw new RangeError(`${norm.id} has no outcome`);
  const each = Object.keys(norm.options).map((name) => standingOf(name, stated, to));
  for (const option of each)
    options[option.name] = to.column(
      'first',
      {
        rows: [
          { if: option.must, is: 'must' },
          { if: option.may, is: 'may' },
          { if: option.mustNot, is: 'mustNot' },
          { if: { is: 'judgmentOnly', of: option.wanting }, is: 'open' },
          { if: always, is: 'unknown' },
        ],
      },
      'modality',
    );
  const chosen = (name: string): Test => holds(to.column('oneOf', { of: outcome, values: [name] }, 'truth'));
  const rows: Rows = [{ if: all(known(outcome), no(any(...each.map(({ name }) => chosen(name))))), is: 'violated' }];
  for (const own of each) {
    const rivals = each.filter((other) => other !== own);
    const open = to.column('wanting', { of: rivals.map((o) => ({ column: o.wanting, if: o.undecided })) });
    const chose = chosen(own.name);
    rows.push(
      { if: all(chose, any(...rivals.map((o) => o.must))), is: 'violated' },
      { if: all(chose, own.mustNot), is: 'violated' },
      { if: all(chose, own.must), is: 'satisfied' },
      { if: all(chose, own.may, no(any(...rivals.map((o) => o.undecided)))), is: 'satisfied' },
      ...undecided(all(chose, own.may), open, stated),
      ...undecided(chose, own.wanting, stated),
    );
  }
  if (stated.act && !stated.candidate) return [...rows, ...undecided(always, outcome, stated)];
  const wanting = to.column('wanting', { of: each.map((o) => ({ column: o.wanting, if: o.undecided })) });
  return [
    ...rows,
    { if: any(no(any(...each.map((o) => o.undecided))), ...each.map((o) => o.must)), is: 'satisfied' },
    ...undecided(always, wanting, stated),
  ];
}
