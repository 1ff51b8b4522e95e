import type { Steps } from '../plan/column.ts';

/** What PostgreSQL and DuckDB write differently, and what both lack. Each entry is tested with NULL. */
export interface Dialect {
  readonly name: 'postgres' | 'duckdb';
  /** Types of columns by the value they hold. */
  readonly types: Readonly<Record<'code' | 'text' | 'number' | 'list', string>>;
  /** Functions the views use; run once. */
  readonly prelude: readonly string[];
  /** Whether a list holds a text. */
  holds(list: string, item: string): string;
  readonly bitOr: string;
  /** What stands before the query of a common table that is to be worked out once. */
  readonly once: string;
  /** What a session is set to before it asks: parameters with their values. */
  readonly settings: Readonly<Record<string, string>>;
  /** The most steps a single statement may have before planning it takes longer than working it out in tables. */
  readonly mostSteps: number;
  /** What ends an inner select so that its expressions are not copied into the outer one. */
  readonly fence: string;
}

/**
 * The order of two packed moments: -1, 0, 1, or NULL where nobody can say. A moment is packed as its day, its minute
 * (0: none; 1441: the end of the day), its place within the day (0: none) and a number of its own, so that a moment is
 * equal to itself even without an hour.
 */
const momentOrder = (a: string, b: string): string => {
  const minute = (x: string): string => `((${x} >> 32) & 2047)`;
  const order = (x: string): string => `((${x} >> 20) & 4095)`;
  const day = (x: string): string => `(${x} >> 43)`;
  const sign = (x: string, y: string): string => `CASE WHEN ${x} < ${y} THEN -1 WHEN ${x} > ${y} THEN 1 ELSE 0 END`;
  const ends = `(${minute(a)} = 1441 OR ${minute(b)} = 1441)`;
  const timed = `(${minute(a)} > 0 AND ${minute(b)} > 0)`;
  const ordered = `(${order(a)} > 0 AND ${order(b)} > 0)`;
  return [
    `CASE WHEN ${a} IS NULL OR ${b} IS NULL THEN NULL`,
    `WHEN ${a} = ${b} THEN 0`,
    `WHEN ${day(a)} <> ${day(b)} THEN ${sign(day(a), day(b))}`,
    `WHEN ${ends} THEN ${sign(minute(a), minute(b))}`,
    `WHEN ${timed} AND ${minute(a)} <> ${minute(b)} THEN ${sign(minute(a), minute(b))}`,
    `WHEN ${ordered} THEN ${sign(order(a), order(b))}`,
    `WHEN ${timed} AND ${order(a)} = 0 AND ${order(b)} = 0 THEN 0`,
    `ELSE NULL END`,
  ].join(' ');
};

export const dialects: Readonly<Record<Dialect['name'], Dialect>> = {
  postgres: {
    name: 'postgres',
    types: { code: 'integer', text: 'text', number: 'bigint', list: 'text[]' },
    prelude: [
      `CREATE OR REPLACE FUNCTION zhargy_moments(a bigint, b bigint) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT ${momentOrder('a', 'b')} $$`,
    ],
    holds: (list, item) => `${item} = ANY (${list})`,
    bitOr: 'bit_or',
    once: 'MATERIALIZED',
    // Nothing is known of how many rows a step has: one row is guessed, and each join would look at every pair of rows.
    settings: { enable_nestloop: 'off', jit: 'off', join_collapse_limit: '1' },
    mostSteps: Infinity,
    fence: ' OFFSET 0',
  },
  duckdb: {
    name: 'duckdb',
    types: { code: 'INTEGER', text: 'VARCHAR', number: 'BIGINT', list: 'VARCHAR[]' },
    prelude: [
      // The union of all norms of an act stands deeper than the usual limit.
      'SET max_expression_depth TO 100000',
      `CREATE OR REPLACE MACRO zhargy_moments(a, b) AS (${momentOrder('a', 'b')})`,
    ],
    holds: (list, item) => `list_contains(${list}, ${item})`,
    bitOr: 'bit_or',
    once: 'MATERIALIZED',
    settings: {},
    mostSteps: 100,
    fence: '',
  },
};

/** A text as SQL. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
/** A name as SQL. */
export const named = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A tabulated quantity as a choice by day: `of` writes what stands for each stretch. */
export function byDay<T>(day: string, steps: Steps<T>, of: (is: T) => string): string {
  const parts: string[] = [];
  let is = of(steps.before);
  for (const step of steps.from) {
    parts.push(`WHEN ${day} < ${step.on} THEN ${is}`);
    is = of(step.is);
  }
  return parts.length === 0 ? is : `CASE ${parts.join(' ')} ELSE ${is} END`;
}
