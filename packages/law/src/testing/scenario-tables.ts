import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Scenario } from './scenario.ts';

/** Which rows of which scenario tables test a norm, as the source of `scenario-index.ts`: one line a table. */
export function scenarioIndexSource(): string {
  const folder = fileURLToPath(new URL('../kz/', import.meta.url));
  const lines = globSync('**/*.scenarios.yaml', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => {
      const table = parse(readFileSync(`${folder}${path}`, 'utf8')) as { readonly scenarios: readonly Scenario[] }; // the tables are ours; a wrong one fails its own tests
      const rows = Map.groupBy(table.scenarios, (row) => row.norm);
      const name = path.replace(/^.*\//, '').replace(/\.scenarios\.yaml$/, '');
      return [name, ...[...rows].map(([norm, of]) => `${norm} ${of.map((row) => row.id).join(' ')}`)].join(' | ');
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
