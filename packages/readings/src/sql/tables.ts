import type { Column } from '../plan/column.ts';
import { chainOf, type Frame } from '../plan/frame.ts';
import type { Dialect } from './dialect.ts';
import { named } from './dialect.ts';
import type { Needs } from './needs.ts';
import { sqlKind } from './value.ts';

/**
 * The tables cases are loaded into: one for each list of the case file, one row a member, and for each frame with
 * workings one more. `bid` numbers the rows of a table over all cases; `own` is the row of the owner.
 */
export interface Table {
  readonly name: string;
  readonly frame: Frame;
  /** Facts the norms read, with how they are held. */
  readonly facts: readonly { readonly field: string; readonly kind: 'code' | 'text' | 'number' | 'list' }[];
  /** Lists below it whose completeness the norms ask for. */
  readonly lists: readonly string[];
}

/** The name of the table of a base frame. */
export const tableName = (base: Frame): string =>
  base.owner
    ? `${base.owner.owner ? `${tableName(base.owner)}_` : 'zhargy_'}${base.field.replaceAll('.', '_')}`
    : 'zhargy_cases';

/** The name of the table of what was worked out for a frame when the cases were loaded. */
export const worksName = (frame: Frame): string => `zhargy_worked_${frame.id}`;

/** How many keys name a row of a frame: one for each list on the way down, and one for the case. */
export const keysOf = (frame: Frame): number => chainOf(frame).filter((f) => !f.keep).length;

/** The tables that the needs of some verdicts come to. */
export function tablesOf(needs: Needs): readonly Table[] {
  const found = new Map<Frame, { facts: Map<string, 'code' | 'text' | 'number' | 'list'>; lists: Set<string> }>();
  const at = (base: Frame): { facts: Map<string, 'code' | 'text' | 'number' | 'list'>; lists: Set<string> } => {
    const known = found.get(base);
    if (known) return known;
    if (base.owner) at(base.owner.base);
    const made = { facts: new Map<string, 'code' | 'text' | 'number' | 'list'>(), lists: new Set<string>() };
    found.set(base, made);
    return made;
  };
  for (const frame of needs.frames) {
    at(frame.base);
    if (frame.owner) at(frame.owner.base).lists.add(frame.field);
  }
  for (const column of needs.columns)
    if (column.op === 'fact') {
      const kind = sqlKind(column.type);
      if (kind) at(column.frame.base).facts.set(column.args.field, kind);
    }
  return [...found].map(([frame, { facts, lists }]) => ({
    name: tableName(frame),
    frame,
    facts: [...facts].map(([field, kind]) => ({ field, kind })),
    lists: [...lists],
  }));
}

/** The columns of a frame that are worked out when cases are loaded. */
export const worksOf = (needs: Needs, frame: Frame): readonly Column[] =>
  needs.loaded.filter((column) => column.frame === frame);

/** The statements that make the tables. */
export function schemaOf(needs: Needs, dialect: Dialect): readonly string[] {
  const { types } = dialect;
  const truths = (kind: string): string => (kind === 'code' ? 'boolean' : types[kind as 'text' | 'number' | 'list']);
  const statements = tablesOf(needs).map(({ name, frame, facts, lists }) => {
    const columns = [
      'bid bigint NOT NULL PRIMARY KEY',
      ...(frame.owner ? ['own bigint NOT NULL'] : []),
      `id ${types.text} NOT NULL`,
      ...facts.flatMap(({ field, kind }) => [
        `${named(field)} ${truths(kind)}`,
        `${named(`${field}__why`)} ${types.code} NOT NULL`,
      ]),
      ...lists.map((field) => `${named(`${field}__list`)} ${types.code} NOT NULL`),
    ];
    return `CREATE TABLE ${name} (${columns.join(', ')})`;
  });
  const question = `CREATE TABLE zhargy_question (today ${types.number} NOT NULL, now ${types.number} NOT NULL, "lawOf" ${types.number})`;
  const worked = needs.frames.flatMap((frame) => {
    const works = worksOf(needs, frame);
    if (works.length === 0) return [];
    const keys = Array.from({ length: keysOf(frame) }, (_, i) => `k${i} bigint NOT NULL`);
    const columns = works.flatMap((column) => {
      const kind = sqlKind(column.type);
      return kind === 'code'
        ? [`c${column.id} ${types.code} NOT NULL`]
        : [`c${column.id} ${types[kind ?? 'text']}`, `c${column.id}m ${types.code} NOT NULL`];
    });
    return [`CREATE TABLE ${worksName(frame)} (${[...keys, ...columns].join(', ')})`];
  });
  return [question, ...statements, ...worked];
}

/** The statements that take the tables away again. */
export const droppedOf = (needs: Needs): readonly string[] =>
  [
    'zhargy_question',
    ...tablesOf(needs).map(({ name }) => name),
    ...needs.frames.filter((frame) => worksOf(needs, frame).length > 0).map(worksName),
  ].map((name) => `DROP TABLE ${name}`);
