import type { Plan } from '../plan/column.ts';
import { dialects, quoted, type Dialect } from './dialect.ts';
import { asked } from './expression.ts';
import { layersOf } from './layers.ts';
import { needsOf, type Needs } from './needs.ts';
import { droppedOf, schemaOf } from './tables.ts';
import { woven } from './weave.ts';

/** The verdicts of a plan as SQL. */
export interface Sql {
  readonly dialect: Dialect;
  readonly needs: Needs;
  /** Statements that make functions and tables. */
  readonly schema: readonly string[];
  /** Statements that take the tables away again. */
  readonly dropped: readonly string[];
  /** One query: case, norm, act, act_id, about (JSON text), status. */
  readonly query: string;
  /** The same in steps: statements that fill temporary tables, one after another, and the query over the last of them. */
  readonly stages: readonly string[];
  readonly staged: string;
  /** Statements that take the temporary tables away again. */
  readonly unstaged: readonly string[];
  /** Statements that set the session up to ask the query. */
  readonly settings: readonly string[];
  /** Statements that give the findings a name: a view, or a table that is filled in steps where a view would be too slow. */
  named(name: string): readonly string[];
}

/** Translates a plan: the tables its cases are loaded into, and the query that judges them. */
export function sqlOf(plan: Plan, name: Dialect['name']): Sql {
  const dialect = dialects[name];
  const needs = needsOf(plan);
  const layers = layersOf(plan, dialect, needs);
  const last = new Set<string>();
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
    for (const name of q.reads()) last.add(name);
    const { name, alias } = q.extends;
    return `SELECT ${columns.join(', ')} FROM ${name} ${alias}${q.joined()} WHERE ${speaks} AND ${status} IS NOT NULL`;
  });
  const steps = woven(layers.parts, [...last], dialect);
  const found = `SELECT c.id AS "case", v.norm, v.act, v.act_id, v.about, v.status FROM (${selects.join('\nUNION ALL\n')}) v JOIN zhargy_cases c ON c.bid = v.bid`;
  const query = `WITH ${steps.map(({ name: step, text }) => `${step} AS ${dialect.once} (${text})`).join(',\n')}\n${found}`;
  const stages = steps.map(({ name: step, text }) => `CREATE TEMPORARY TABLE ${step} AS ${text}`);
  const unstaged = steps.map(({ name: step }) => `DROP TABLE ${step}`);
  return {
    dialect,
    needs,
    schema: [...dialect.prelude, ...schemaOf(needs, dialect)],
    dropped: droppedOf(needs),
    query,
    stages,
    staged: found,
    unstaged,
    settings: Object.entries(dialect.settings).map(([parameter, value]) => `SET ${parameter} = ${value}`),
    named: (view) =>
      steps.length > dialect.mostSteps
        ? [...stages, `CREATE TABLE ${view} AS ${found}`, ...unstaged]
        : viewOf(view, query, dialect),
  };
}

/** A view; where it needs a session set up, over a function that does so itself. */
function viewOf(view: string, query: string, { settings }: Dialect): readonly string[] {
  const set = Object.entries(settings).map(([parameter, value]) => ` SET ${parameter} = ${value}`);
  if (set.length === 0) return [`CREATE VIEW ${view} AS ${query}`];
  const columns = ['"case"', 'norm', 'act', 'act_id', 'about', 'status'].map((column) => `${column} text`).join(', ');
  return [
    `CREATE FUNCTION ${view}_findings() RETURNS TABLE (${columns}) LANGUAGE sql STABLE${set.join('')} AS $zhargy$ ${query} $zhargy$`,
    `CREATE VIEW ${view} AS SELECT * FROM ${view}_findings()`,
  ];
}
