import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CaseFile } from '@zhargy/casefile';
import { parse } from 'yaml';
import type { Scenario } from './scenario.ts';

const folder = fileURLToPath(new URL('../kz/', import.meta.url));

/** A table of scenarios of the law: its path there, its name without the ending, and its rows. */
export interface ScenarioTable {
  readonly path: string;
  readonly name: string;
  /** The case that the facts of each row change. */
  readonly base: CaseFile;
  readonly rows: readonly Scenario[];
}

/** Every table of scenarios of the law, in the order of their paths. */
export const scenarioTables = (): readonly ScenarioTable[] =>
  globSync('**/*.scenarios.yaml', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => {
      const table = parse(readFileSync(`${folder}${path}`, 'utf8')) as {
        readonly base: CaseFile;
        readonly scenarios: readonly Scenario[];
      }; // the tables are ours; a wrong one fails its own tests
      return {
        path,
        name: path.replace(/^.*\//, '').replace(/\.scenarios\.yaml$/, ''),
        base: table.base,
        rows: table.scenarios,
      };
    });

/** Which rows of which scenario tables test a norm, as the source of `scenario-index.ts`: one line a table. */
export function scenarioIndexSource(): string {
  const lines = scenarioTables().map(({ name, rows }) => {
    const byNorm = Map.groupBy(rows, (row) => row.norm);
    return [name, ...[...byNorm].map(([norm, of]) => `${norm} ${of.map((row) => row.id).join(' ')}`)].join(' | ');
  });
  return `// Which rows of which scenario tables test a norm: one line a table. Written by \`npm run docs\`.
const index = \`
${lines.join('\n')}
\`;

const rows = new Map<string, readonly string[]>();
for (const line of index.trim().split('\\n')) {
  const [table = '', ...norms] = line.split(' | ');
  for (const [norm = '', ...ids] of norms.map((tested) => tested.split(' ')))
    rows.set(norm, [...(rows.get(norm) ?? []), ...ids.map((id) => \`\${table}#\${id}\`)]);
}

/** Rows of scenario tables that test this norm, as "art-612-gravity#T1". */
export const scenariosOf = (norm: string): readonly string[] => rows.get(norm) ?? [];
`;
}
