// Which example files show which norm: the findings of each file as `zhargy check` gives them on the day the README uses.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { theDay } from '@zhargy/calendar';
import { prepare, readCaseFile } from '@zhargy/casefile';
import { law } from '@zhargy/law';

const folder = fileURLToPath(new URL('../../../../examples/', import.meta.url));
const now = theDay('2026-07-01');
const letters = { violated: 'v', unknown: 'u', open: 'o', pending: 'p', satisfied: 's' } as const;

/** The source of the index: a line an example (its name), then a line a norm with the examples of each status. */
export function exampleIndexSource(): string {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted();
  const norms = new Map<string, Map<string, Set<number>>>();
  for (const [i, name] of names.entries()) {
    const read = readCaseFile(readFileSync(`${folder}${name}`));
    if (!('file' in read)) throw new RangeError(`${name} cannot be read`);
    for (const { norm, status } of law.engine.check(prepare(read.file), { now, readings: {} })) {
      if (status === 'notApplicable') continue;
      const by = norms.get(norm) ?? new Map<string, Set<number>>();
      norms.set(norm, by);
      by.set(letters[status], (by.get(letters[status]) ?? new Set()).add(i));
    }
  }
  const line = ([norm, by]: readonly [string, ReadonlyMap<string, ReadonlySet<number>>]): string =>
    `${norm} ${[...by]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([status, of]) => status + [...of].join('.'))
      .join(' ')}`;
  const lines = [...norms].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(line);
  return `// Which example files show a norm, by the status of their findings. Written by \`npm run docs\`.
const files = \`
${names.map((name) => name.replace(/\.yaml$/, '')).join('\n')}
\`;

// A line a norm: v violated, u not known, o for somebody to weigh, p running, s observed; numbers of the files above.
const index = \`
${lines.join('\n')}
\`;

/** Status of a finding that shows the norm in an example. */
export type ExampleStatus = 'violated' | 'unknown' | 'open' | 'pending' | 'satisfied';

const statuses: Readonly<Record<string, ExampleStatus>> = {
  v: 'violated',
  u: 'unknown',
  o: 'open',
  p: 'pending',
  s: 'satisfied',
};
const names = files.trim().split('\\n');
let known: ReadonlyMap<string, readonly string[]> | undefined;

/** Example files (names without the ending) whose check shows the norm, with the statuses it has there. */
export function examplesOf(
  norm: string,
): readonly { readonly file: string; readonly statuses: readonly ExampleStatus[] }[] {
  known ??= new Map(
    index
      .trim()
      .split('\\n')
      .map((line) => {
        const [id = '', ...by] = line.split(' ');
        return [id, by] as const;
      }),
  );
  const found = new Map<string, ExampleStatus[]>();
  for (const entry of known.get(norm) ?? []) {
    const status = statuses[entry.slice(0, 1)];
    for (const n of entry.slice(1).split('.')) {
      const file = names[Number(n)];
      if (file !== undefined && status !== undefined) found.set(file, [...(found.get(file) ?? []), status]);
    }
  }
  return [...found].map(([file, of]) => ({ file, statuses: of }));
}
`;
}
