import { insertsOf, type Dialect, type Loaded } from '@zhargy/readings/sql';

/** A database that a test may fill and ask. */
export interface Database {
  readonly dialect: Dialect['name'];
  /** What answers: its name and version, for the test's own report. */
  readonly server: string;
  /** Its memory ends before a query of a whole large act is planned. */
  readonly small?: true;
  run(statement: string): Promise<void>;
  /** Rows as objects of texts. */
  ask(query: string): Promise<readonly Readonly<Record<string, string | null>>[]>;
  close(): Promise<void>;
}

/** Fills the tables with rows. */
export async function fill(database: Database, tables: readonly Loaded[]): Promise<void> {
  for (const statement of insertsOf(tables, database.dialect)) await database.run(statement);
  // Without counts a planner guesses how many rows there are, and makes room for far too many.
  await database.run('ANALYZE');
}
