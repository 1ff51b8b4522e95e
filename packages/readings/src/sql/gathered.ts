import { why, type Column, type Members } from '../plan/column.ts';
import type { Frame } from '../plan/frame.ts';
import type { Dialect } from './dialect.ts';
import { named } from './dialect.ts';
import { unknownCode } from './expression.ts';
import type { Query } from './layers.ts';
import { keysOf, tableName } from './tables.ts';
import { isTruth, type Cell } from './value.ts';
import type { Part } from './weave.ts';

/** What the writing of one gathered column may use. */
export interface Gathering {
  readonly dialect: Dialect;
  readonly parts: Part[];
  from(frame: Frame, row?: string): Query;
  keys(frame: Frame, alias: string): string;
  sameKeys(frame: Frame, a: string, b: string): string;
}

const hard = String(why.hard * 2);
const soft = String(why.soft * 2);

/** Whether a member belongs, as a code. */
function belonging(over: Members, q: Query): string {
  const codes = over.guards.map((guard) => q.cell(guard).code);
  const any = codes.length === 0 ? '0' : codes.join(' | ');
  const out = codes.length === 0 ? 'FALSE' : codes.map((c) => `${c} = 0`).join(' OR ');
  const own = codes.length === 0 ? '1' : `CASE WHEN (${any}) & 30 = 0 THEN 1 ELSE (${any}) & 30 END`;
  if (!over.key) return codes.length === 0 ? '1' : `CASE WHEN ${out} THEN 0 ELSE ${own} END`;
  const nameless = unknownCode(q.cell(over.key));
  return `CASE WHEN ${out} THEN 0 WHEN ${nameless} <> 0 THEN ${nameless} ELSE ${own} END`;
}

/** Why the list of a row cannot be relied on to be whole, as a code; 0 where it can. */
function missing(over: Members, q: Query): string {
  const { owner } = over.frame;
  if (!owner) throw new RangeError('the case is no member of a list');
  const alias = `l${owner.id}`;
  q.join(`JOIN ${tableName(owner.base)} ${alias} ON ${alias}.bid = ${q.row}.k${keysOf(owner) - 1}`, alias);
  return `${alias}.${named(`${over.frame.field}__list`)}`;
}

/** A column gathered from the members below each row: a common table of its own, joined to the row. */
export function gathered(column: Column, q: Query, to: Gathering): Cell {
  if (!('over' in column.args)) throw new RangeError(column.op);
  const { over } = column.args;
  const { frame } = column;
  const inner = to.from(over.frame, 'x');
  const alias = `m${column.id}`;
  const keys = to.keys(frame, 'x');
  const belongs = belonging(over, inner);
  const or = (text: string): string => `${to.dialect.bitOr}(${text})`;
  const summed = (...aggregates: readonly string[]): void => {
    to.parts.push({
      name: alias,
      select: `SELECT ${keys}, ${aggregates.join(', ')}`,
      extends: inner.extends,
      rest: `${inner.joined()} GROUP BY ${keys}`,
      reads: inner.reads(),
    });
    q.join(`LEFT JOIN ${alias} ON ${to.sameKeys(frame, alias, q.row)}`, alias, alias);
  };
  const zero = (name: string): string => `COALESCE(${alias}.${name}, 0)`;
  const list = missing(over, q);
  const truth = (code: string): Cell => ({ value: code, code, truth: true });

  switch (column.op) {
    case 'every':
    case 'some': {
      const decisive = column.op === 'some' ? '1' : '0';
      const other = column.op === 'some' ? '0' : '1';
      const body = inner.cell(column.args.body).code;
      const decided = `MAX(CASE WHEN ${belongs} = 1 AND ${body} = ${decisive} THEN 1 ELSE 0 END) AS decided`;
      const doubt = `CASE WHEN ${belongs} = 0 OR ${body} = ${other} THEN 0 ELSE (${belongs} | ${body}) & 30 END`;
      summed(decided, `${or(doubt)} AS doubts`);
      const doubts = `(${zero('doubts')} | ${list})`;
      return truth(
        `CASE WHEN ${zero('decided')} = 1 THEN ${decisive} WHEN ${doubts} = 0 THEN ${other} ELSE ${doubts} END`,
      );
    }
    case 'atLeast': {
      const { n } = column.args;
      const body = inner.cell(column.args.body).code;
      const doubt = `CASE WHEN ${belongs} = 0 OR ${body} = 0 THEN 0 ELSE (${belongs} | ${body}) & 30 END`;
      summed(
        `SUM(CASE WHEN ${belongs} = 1 AND ${body} = 1 THEN 1 ELSE 0 END) AS yes`,
        `SUM(CASE WHEN ${doubt} <> 0 THEN 1 ELSE 0 END) AS maybe`,
        `${or(doubt)} AS doubts`,
      );
      return truth(
        `CASE WHEN ${zero('yes')} >= ${n} THEN 1 WHEN ${list} = 0 AND ${zero('yes')} + ${zero('maybe')} < ${n} THEN 0 ELSE ${zero('doubts')} | ${list} END`,
      );
    }
    case 'count':
      summed(
        `SUM(CASE WHEN ${belongs} = 1 THEN 1 ELSE 0 END) AS yes`,
        `${or(`CASE WHEN ${belongs} > 1 THEN ${belongs} ELSE 0 END`)} AS doubts`,
      );
      return {
        value: `CASE WHEN ${list} = 0 AND ${zero('doubts')} = 0 THEN ${zero('yes')} END`,
        code: `CASE WHEN ${list} <> 0 THEN ${list} ELSE ${zero('doubts')} END`,
        truth: false,
      };
    case 'the': {
      const body = inner.cell(column.args.body);
      const lone = column.args.single || over.key !== undefined;
      summed(
        `SUM(CASE WHEN ${belongs} = 1 THEN 1 ELSE 0 END) AS yes`,
        `${or(`CASE WHEN ${belongs} > 1 THEN ${belongs} ELSE 0 END`)} AS doubts`,
        `MAX(CASE WHEN ${belongs} = 1 THEN ${body.value} END) AS v`,
        `MAX(CASE WHEN ${belongs} = 1 THEN ${body.code} END) AS vm`,
      );
      const one = `${zero('yes')} = 1 AND ${zero('doubts')} = 0${lone ? '' : ` AND ${list} = 0`}`;
      const none = `CASE WHEN ${zero('doubts')} <> 0 THEN ${zero('doubts')} WHEN ${zero('yes')} > 1 THEN ${hard} WHEN ${list} <> 0 THEN ${list} ELSE ${soft} END`;
      const code = `CASE WHEN ${one} THEN ${alias}.vm ELSE ${none} END`;
      return isTruth(column) ? truth(code) : { value: `CASE WHEN ${one} THEN ${alias}.v END`, code, truth: false };
    }
    case 'best': {
      const key = inner.cell(column.args.key);
      const body = inner.cell(column.args.body);
      const { which, by, orElse } = column.args;
      to.parts.push({
        name: `${alias}_r`,
        select: `SELECT ${keys}, x.k${keysOf(over.frame) - 1} AS member, ${belongs} AS b, ${key.value} AS kv, ${unknownCode(key)} AS km, ${body.value} AS v, ${body.code} AS vm`,
        extends: inner.extends,
        rest: inner.joined(),
        reads: inner.reads(),
      });
      const order =
        by.name === 'moment'
          ? 'zhargy_moments(a.kv, z.kv)'
          : 'CASE WHEN a.kv < z.kv THEN -1 WHEN a.kv > z.kv THEN 1 ELSE 0 END';
      const leads = `COALESCE(${order}, 0) = ${which === 'first' ? -1 : 1}`;
      const columns = to.keys(frame, 'a');
      to.parts.push(
        {
          name: `${alias}_w`,
          select: `SELECT ${columns}, a.v, a.vm`,
          rest: ` FROM ${alias}_r a LEFT JOIN ${alias}_r z ON ${to.sameKeys(frame, 'a', 'z')} AND z.b = 1 AND z.member <> a.member AND NOT (${leads}) WHERE a.b = 1 AND z.member IS NULL`,
          reads: [`${alias}_r`, `${alias}_r`],
        },
        {
          name: alias,
          select: `SELECT ${to.keys(frame, 'x')}, SUM(CASE WHEN x.b = 1 THEN 1 ELSE 0 END) AS yes, ${or('CASE WHEN x.b > 1 THEN x.b WHEN x.b = 1 THEN x.km ELSE 0 END')} AS doubts`,
          rest: ` FROM ${alias}_r x GROUP BY ${keys}`,
          reads: [`${alias}_r`],
        },
      );
      q.join(`LEFT JOIN ${alias} ON ${to.sameKeys(frame, alias, q.row)}`, alias, alias);
      q.join(`LEFT JOIN ${alias}_w ON ${to.sameKeys(frame, `${alias}_w`, q.row)}`, `${alias}_w`, `${alias}_w`);
      const fallback = orElse && q.cell(orElse);
      const doubts = `CASE WHEN ${list} <> 0 THEN ${list} ELSE ${zero('doubts')} END`;
      const code = `CASE WHEN ${doubts} <> 0 THEN ${doubts} WHEN ${alias}_w.vm IS NOT NULL THEN ${alias}_w.vm WHEN ${zero('yes')} > 0 THEN ${hard} ELSE ${fallback ? fallback.code : soft} END`;
      if (isTruth(column)) return truth(code);
      const value = `CASE WHEN ${doubts} <> 0 THEN NULL WHEN ${alias}_w.vm IS NOT NULL THEN ${alias}_w.v WHEN ${zero('yes')} > 0 THEN NULL ELSE ${fallback ? fallback.value : 'NULL'} END`;
      return { value, code, truth: false };
    }
    default:
      throw new RangeError(`${column.op} is not gathered in SQL`);
  }
}
