import { named, quoted, type Dialect } from './dialect.ts';
import type { Loaded, Stored } from './load.ts';

const written = (value: Stored, dialect: Dialect['name']): string => {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'object') {
    const items = value.map((item) => quoted(item)).join(', ');
    return dialect === 'postgres' ? `ARRAY[${items}]::text[]` : `[${items}]::VARCHAR[]`;
  }
  return String(value);
};

/** Rows as statements, some hundreds of rows each. For millions of cases use the loader of the database instead. */
export function insertsOf(tables: readonly Loaded[], dialect: Dialect['name']): readonly string[] {
  const statements: string[] = [];
  for (const { table, columns, rows } of tables)
    for (let at = 0; at < rows.length; at += 400) {
      const values = rows.slice(at, at + 400).map((row) => `(${row.map((v) => written(v, dialect)).join(', ')})`);
      statements.push(`INSERT INTO ${table} (${columns.map(named).join(', ')}) VALUES ${values.join(', ')}`);
    }
  return statements;
}
