import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseOfTheRace } from '../hand-cases.ts';
import { categoryOf } from './charges.ts';
import type { List } from './truth.ts';

type Row = Readonly<Record<string, unknown>>;

/** The tables with their columns, as DuckDB names types. What is not known is not there. */
export const tables = {
  cases: { c: 'INTEGER', today: 'INTEGER', lacks_acts: 'BOOLEAN' },
  persons: {
    c: 'INTEGER',
    id: 'VARCHAR',
    kind: 'VARCHAR',
    birth: 'INTEGER',
    death: 'INTEGER',
    identified: 'BOOLEAN',
    able: 'BOOLEAN',
    speaks: 'BOOLEAN',
    insane: 'BOOLEAN',
    ill: 'BOOLEAN',
  },
  roles: {
    c: 'INTEGER',
    person: 'VARCHAR',
    as_: 'VARCHAR',
    of_: 'VARCHAR',
    offences: 'VARCHAR[]',
    from_: 'INTEGER',
    to_: 'INTEGER',
    advocate: 'BOOLEAN',
    basis: 'VARCHAR',
    authority: 'BOOLEAN',
  },
  charges: {
    c: 'INTEGER',
    id: 'VARCHAR',
    person: 'VARCHAR',
    offence: 'VARCHAR',
    category: 'VARCHAR',
    brought: 'INTEGER',
    complicity: 'VARCHAR',
  },
  agreements: { c: 'INTEGER', id: 'VARCHAR', form: 'VARCHAR', party: 'VARCHAR', charges: 'VARCHAR[]' },
  acts: {
    c: 'INTEGER',
    id: 'VARCHAR',
    kind: 'VARCHAR',
    by_: 'VARCHAR',
    to_: 'VARCHAR',
    behalf: 'VARCHAR',
    about: 'VARCHAR[]',
    day: 'INTEGER',
    minute: 'INTEGER',
    form: 'VARCHAR',
    subject: 'VARCHAR',
    filed: 'BOOLEAN',
    record: 'VARCHAR',
    instance: 'VARCHAR',
    concerns: 'VARCHAR[]',
  },
  circumstances: {
    c: 'INTEGER',
    person: 'VARCHAR',
    code: 'VARCHAR',
    objects: 'BOOLEAN',
    reconciled: 'BOOLEAN',
    made_good: 'BOOLEAN',
    excluded: 'BOOLEAN',
  },
  assessments: { c: 'INTEGER', what: 'VARCHAR', by_: 'VARCHAR', about: 'VARCHAR', value: 'BOOLEAN' },
} as const;
export type TableName = keyof typeof tables;

/**
 * Writes the cases as one file of JSON lines a table, for programs in other languages. The register of sanctions is code: the
 * category of a charge is worked out here, as the loaders of the project do.
 */
export function writeTables(cases: readonly CaseOfTheRace[], folder: string): void {
  const rows: Record<TableName, Row[]> = {
    cases: [],
    persons: [],
    roles: [],
    charges: [],
    agreements: [],
    acts: [],
    circumstances: [],
    assessments: [],
  };
  for (const [c, { hand: file, today }] of cases.entries()) {
    const add = <T>(table: TableName, { members }: List<T>, row: (member: T) => Row): void => {
      for (const member of members) rows[table].push({ c, ...row(member) });
    };
    rows.cases.push({ c, today, lacks_acts: file.acts.lacks !== 0 });
    add('persons', file.persons, ({ birthDate: birth, deathDate: death, ...p }) => ({ ...p, birth, death }));
    add('roles', file.roles, ({ as, of, from, to, ...r }) => ({ ...r, as_: as, of_: of, from_: from, to_: to }));
    add('charges', file.charges, (charge) => {
      const category = categoryOf(charge, { file, today });
      return { ...charge, category: typeof category === 'string' ? category : undefined };
    });
    add('agreements', file.agreements, (g) => ({ ...g }));
    add('acts', file.acts, ({ by, to, onBehalfOf: behalf, on, ...a }) => ({
      ...a,
      by_: by,
      to_: to,
      behalf,
      day: on?.day,
      minute: on?.minute,
    }));
    add('circumstances', file.circumstances, ({ harmMadeGood: made_good, ...x }) => ({ ...x, made_good }));
    add('assessments', file.assessments, ({ by, ...view }) => ({ ...view, by_: by }));
  }
  for (const [name, columns] of Object.entries(tables)) {
    const text = rows[name as TableName].map((row) =>
      JSON.stringify(Object.fromEntries(Object.keys(columns).map((column) => [column, row[column] ?? null]))),
    );
    writeFileSync(join(folder, `${name}.json`), `${text.join('\n')}\n`);
  }
}
