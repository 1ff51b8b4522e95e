import { DuckDBInstance } from '@duckdb/node-api';
import type { Database } from './database.ts';

/** DuckDB inside the process, in memory. */
export async function duckdb(): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const version = (await connection.runAndReadAll('SELECT version() AS v')).getRowObjectsJson();
  return {
    dialect: 'duckdb',
    server: `DuckDB ${String(version[0]?.['v'])}`,
    run: async (statement) => {
      await connection.run(statement);
    },
    ask: async (query) =>
      (await connection.runAndReadAll(query)).getRowObjectsJson() as Record<string, string | null>[], // columns of text only
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
