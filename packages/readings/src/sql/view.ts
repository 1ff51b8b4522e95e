import type { Plan } from '../plan/column.ts';
import { dialects, quoted, type Dialect } from './dialect.ts';
import { asked } from './expression.ts';
import { layersOf } from './layers.ts';
import { needsOf, type Needs } from './needs.ts';
import { droppedOf, schemaOf } from './tables.ts';

/** The verdicts of a plan as SQL. */
export interface Sql {
  readonly dialect: Dialect;
  readonly needs: Needs;
  /** Statements that make functions and tables. */
  readonly schema: readonly string[];
  /** Statements that take the tables away again. */
  readonly dropped: readonly string[];
  /** One query: case, norm, act, actId, about (JSON text), status. */
  readonly query: string;
}

/** Translates a plan: the tables its cases are loaded into, and the query that judges them. */
export function sqlOf(plan: Plan, name: Dialect['name']): Sql {
  const dialect = dialects[name];
  const needs = needsOf(plan);
  const layers = layersOf(plan, dialect, needs);
  const selects = plan.verdicts.map((verdict) => {
    const q = layers.from(verdict.frame);
    const status = q.cell(verdict.status).value;
    const speaks = asked(verdict.speaks, q);
    const about = Object.entries(verdict.about)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([role, id], i) => `'${i === 0 ? '' : ','}"${role}":"' || ${q.cell(id).value} || '"'`);
    const text = about.length === 0 ? `'{}'` : `'{' || ${about.join(' || ')} || '}'`;
    const actId = verdict.candidate ? quoted('candidate') : verdict.actId ? q.cell(verdict.actId).value : 'NULL';
    const columns = [
      `${q.row}.k0 AS bid`,
      `${quoted(verdict.norm)} AS norm`,
      `${verdict.act === undefined ? 'NULL' : quoted(verdict.act)} AS act`,
      `${actId} AS act_id`,
      `${text} AS about`,
      `${status} AS status`,
    ];
    return `SELECT ${columns.join(', ')} ${q.source()} WHERE ${speaks} AND ${status} IS NOT NULL`;
  });
  return {
    dialect,
    needs,
    schema: [...dialect.prelude, ...schemaOf(needs, dialect)],
    dropped: droppedOf(needs),
    query: `WITH ${layers.parts.join(',\n')}\nSELECT c.id AS "case", v.norm, v.act, v.act_id, v.about, v.status FROM (${selects.join('\nUNION ALL\n')}) v JOIN zhargy_cases c ON c.bid = v.bid`,
  };
}
