import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** A paper of the set: its text and the facts that stand in it. */
export interface SetPaper {
  readonly name: string;
  readonly text: string;
  readonly kind: string;
  /** Facts by their names; each value with the entity it belongs to, as `said` writes them. */
  readonly expected: Readonly<Record<string, readonly string[]>>;
}

const folder = fileURLToPath(new URL('../../papers/', import.meta.url));

/** The papers of the set in the order of their names; those called `unseen-…` were written after the finders. */
export function papersOfSet(): readonly SetPaper[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => {
      const name = file.replace(/\.txt$/, '');
      const { kind, ...expected } = parse(readFileSync(`${folder}${name}.expected.yaml`, 'utf8')) as Readonly<
        Record<string, readonly string[]>
      > & { readonly kind: string }; // written by hand beside it
      return { name, text: readFileSync(`${folder}${file}`, 'utf8'), kind, expected };
    });
}
