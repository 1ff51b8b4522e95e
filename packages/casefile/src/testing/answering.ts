import type { CaseFile } from '../prepare.ts';
import { caseShape } from '../schema.ts';
import type { Shape } from '../field.ts';
import type { Chance } from './chance.ts';

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const membersOf = (value: unknown): readonly Data[] =>
  Array.isArray(value) ? (value as unknown[]).filter(isData) : [];

/** A file with less in it, and how many facts, members and lists were taken out. */
export interface Hidden {
  readonly file: CaseFile;
  readonly taken: number;
}

/**
 * Takes facts out of a file, each with the given chance: values are left out, members leave their list, with or without
 * the file saying so, and whole lists go; nothing that lost a member is said to be whole. What stays is as it was.
 */
export function hiddenFrom(full: CaseFile, chance: Chance, often: number): Hidden {
  let taken = 0;
  const opened: string[] = [];
  const shorter: string[] = [];
  const happens = (measure = 1): boolean => {
    if (chance() >= often * measure) return false;
    taken += 1;
    return true;
  };
  const less = (shape: Shape, data: Data, place: string): Data => {
    const made: Record<string, unknown> = typeof data['id'] === 'string' ? { id: data['id'] } : {};
    for (const [key, spec] of Object.entries(shape)) {
      const value = data[key];
      if (value === undefined) continue;
      const here = place === '' ? key : `${place}.${key}`;
      if (spec.is === 'field') {
        if (!happens()) made[key] = value;
      } else if (spec.is === 'group') made[key] = isData(value) ? less(spec.shape, value, here) : value;
      else if (!Array.isArray(value)) made[key] = value;
      else if (!happens(0.2)) {
        const all = membersOf(value);
        const left = all.filter(() => !happens(0.3));
        if (left.length < all.length) shorter.push(here);
        if (left.length < all.length && chance() < 0.5) opened.push(here);
        made[key] = left.map((one) => less(spec.shape, one, `${here}.${String(one['id'])}`));
      }
    }
    return made;
  };
  const { complete = [], incomplete = [], notApplicable } = full;
  const file: CaseFile = {
    ...less(caseShape, full, ''),
    ...marked({ complete: complete.filter((at) => !shorter.includes(at)), incomplete: [...incomplete, ...opened] }),
    ...(notApplicable ? { notApplicable } : {}),
  };
  return { file, taken };
}

const marked = (lists: Readonly<Record<string, readonly string[]>>): Data =>
  Object.fromEntries(Object.entries(lists).filter(([, places]) => places.length > 0));

/**
 * The file with one place answered out of a fuller one: a fact with its value, a list with all its members, whole or not
 * as there. Nothing where the fuller file holds no more. A member that is new comes with all its facts, or `bare`.
 */
export function answerFrom(
  full: CaseFile,
  file: CaseFile,
  path: readonly string[],
  bare = false,
): CaseFile | undefined {
  const place = path.join('.');
  let changed = false;
  const put = (shape: Shape, from: unknown, to: Data | undefined, rest: readonly string[]): unknown => {
    const [key = '', ...after] = rest;
    const spec: Shape[string] | undefined = shape[key];
    const source = isData(from) ? from[key] : undefined;
    const own = to?.[key];
    if (!spec || source === undefined) return to;
    if (spec.is === 'field') {
      changed ||= own === undefined;
      return { ...to, [key]: source };
    }
    if (spec.is === 'group') return { ...to, [key]: put(spec.shape, source, isData(own) ? own : {}, after) };
    const [id, ...inner] = after;
    if (id !== undefined) {
      const there = membersOf(source).find((one) => one['id'] === id);
      const members = membersOf(own).map((one) => (one['id'] === id ? put(spec.shape, there, one, inner) : one));
      return { ...to, [key]: members };
    }
    if (!Array.isArray(source)) return to;
    const kept = new Map(membersOf(own).map((one) => [one['id'], one]));
    const members = membersOf(source).map((one) => kept.get(one['id']) ?? (bare ? { id: one['id'] } : one));
    changed ||= !Array.isArray(own) || members.length > own.length;
    return { ...to, [key]: members };
  };
  const made = put(caseShape, full, file, path) as CaseFile; // the whole file comes back with one place changed
  const marks: Record<string, readonly string[]> = {};
  for (const name of ['complete', 'incomplete'] as const) {
    const there = full[name]?.includes(place) === true;
    const here = file[name]?.includes(place) === true;
    changed ||= there !== here;
    marks[name] = [...(file[name] ?? []).filter((at) => at !== place), ...(there ? [place] : [])];
  }
  if (!changed) return undefined;
  const { complete: _complete, incomplete: _incomplete, ...facts } = made;
  return { ...facts, ...marked(marks) };
}
