import type { Day } from '@zhargy/calendar';
import type { Shape } from '../field.ts';
import type { CaseFile } from '../prepare.ts';
import { caseShape } from '../schema.ts';

/** What random files are made from. */
export interface Material {
  /** Whole files, one of which each random file starts from. */
  readonly files: readonly CaseFile[];
  /** Days on which some law changed. */
  readonly days: readonly Day[];
  /** Words the norms look for in a fact that may hold any text, by its place: "contents.element". */
  readonly words?: ReadonlyMap<string, readonly string[]>;
  /** The elements norms look for in the paper of an act, by its kind. */
  readonly papers?: ReadonlyMap<string, readonly string[]>;
}

export type Data = Record<string, unknown>;
export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const membersIn = (value: unknown): readonly Data[] =>
  Array.isArray(value) ? (value as unknown[]).filter(isData) : [];

const gatheredOf = new WeakMap<readonly CaseFile[], ReadonlyMap<string, readonly unknown[]>>();

/** Every value that stands at a field in some file, the days of changes, and the words of the norms. */
export class Pool {
  readonly days: readonly Day[];
  readonly #words: ReadonlyMap<string, readonly string[]>;
  readonly #papers: ReadonlyMap<string, readonly string[]>;
  readonly #values: ReadonlyMap<string, readonly unknown[]>;
  constructor({ files, days, words, papers }: Material) {
    this.days = days;
    this.#words = words ?? noWords;
    this.#papers = papers ?? noWords;
    const known = gatheredOf.get(files);
    this.#values = known ?? gathered(files);
    if (!known) gatheredOf.set(files, this.#values);
  }
  /** Values of a fact, or whole members of a list under its place followed by `[]`. */
  values(at: string): readonly unknown[] {
    return this.#values.get(at) ?? [];
  }
  words(at: string): readonly string[] {
    return this.#words.get(at) ?? [];
  }
  /** Kinds of acts in whose papers norms look for something. */
  get kindsWithPapers(): readonly string[] {
    return [...this.#papers].flatMap(([kind, elements]) => (elements.length > 0 ? [kind] : []));
  }
  elements(kind: string): readonly string[] {
    return this.#papers.get(kind) ?? [];
  }
}
const noWords: ReadonlyMap<string, readonly string[]> = new Map();

function gathered(files: readonly CaseFile[]): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, unknown[]>();
  const put = (at: string, value: unknown): void => {
    const known = found.get(at);
    if (known) known.push(value);
    else found.set(at, [value]);
  };
  const walk = (shape: Shape, data: unknown, path: string): void => {
    if (!isData(data)) return;
    for (const [key, spec] of Object.entries(shape)) {
      const value = data[key];
      const at = path === '' ? key : `${path}.${key}`;
      if (value === undefined || value === null) continue;
      if (spec.is === 'group') walk(spec.shape, value, at);
      else if (spec.is === 'items') {
        for (const item of membersIn(value)) {
          walk(spec.shape, item, at);
          put(`${at}[]`, item);
        }
      } else put(at, value);
    }
  };
  for (const file of files) walk(caseShape, file, '');
  return found;
}
