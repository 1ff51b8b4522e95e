import type { Dialect } from './dialect.ts';

/** One step on the way to the verdicts: a select that others read by its name. */
export interface Part {
  readonly name: string;
  /** What stands before FROM. */
  readonly select: string;
  /** The step whose rows this one takes, each once, under the alias that follows; absent where it begins from tables. */
  readonly extends?: { readonly name: string; readonly alias: string };
  /** What stands after the rows it takes: joins, conditions, groups; or all from FROM on. */
  readonly rest: string;
  /** The steps it reads, with the one it extends, each as often as it is read. */
  readonly reads: readonly string[];
}

/** A step as one select that stands on its own. */
export interface Step {
  readonly name: string;
  readonly text: string;
}

/**
 * Joins steps into fewer: what nobody reads is left out, and a step that only the next one of the same rows reads is
 * written inside it. Where nobody stops it, a database copies the inner expressions into the outer ones again and again.
 */
export function woven(parts: readonly Part[], last: readonly string[], { fence }: Dialect): readonly Step[] {
  const alive = aliveOf(parts, last);
  const readers = new Map<string, number>();
  for (const { reads } of alive) for (const name of reads) readers.set(name, (readers.get(name) ?? 0) + 1);
  for (const name of last) readers.set(name, (readers.get(name) ?? 0) + 1);
  const texts = new Map<string, string>();
  const inside = new Set<string>();
  for (const { name, select, extends: before, rest } of alive) {
    let from = '';
    if (before) {
      const alone = readers.get(before.name) === 1;
      if (alone) inside.add(before.name);
      from = ` FROM ${alone ? `(${texts.get(before.name) ?? ''}${fence})` : before.name} ${before.alias}`;
    }
    texts.set(name, `${select}${from}${rest}`);
  }
  return alive.flatMap(({ name }) => (inside.has(name) ? [] : [{ name, text: texts.get(name) ?? '' }]));
}

/** The steps that something rests on, in their order. */
function aliveOf(parts: readonly Part[], last: readonly string[]): readonly Part[] {
  const wanted = new Set(last);
  const alive: Part[] = [];
  for (const part of parts.toReversed()) {
    if (!wanted.has(part.name)) continue;
    for (const name of part.reads) wanted.add(name);
    alive.push(part);
  }
  return alive.toReversed();
}
