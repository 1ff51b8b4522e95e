import { caseShape, type CaseFile, type Shape } from '@zhargy/casefile';

/** A reference to an id that the file does not have. */
export interface Dangling {
  readonly at: string;
  readonly found: string;
}

type Data = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const members = (value: unknown): readonly Data[] =>
  Array.isArray(value) ? (value as readonly unknown[]).filter(isObject) : [];

/**
 * The file with every reference to nobody made unknown. A list of references of which one is lost becomes unknown as a
 * whole: a shorter list would say that there are no others.
 */
export function dropDangling(file: CaseFile): { readonly file: CaseFile; readonly dangling: readonly Dangling[] } {
  const known = new Map<string, Set<string>>();
  const everything = new Set<string>();
  for (const [name, spec] of Object.entries(caseShape))
    if (spec.is === 'items')
      for (const { id } of members(file[name])) {
        if (typeof id !== 'string') continue;
        known.set(spec.name, (known.get(spec.name) ?? new Set()).add(id));
        everything.add(id);
      }
  const dangling: Dangling[] = [];
  const mended = (shape: Shape, data: Data, at: string): Data => {
    const result: Record<string, unknown> = { ...data };
    for (const [key, spec] of Object.entries(shape)) {
      const value = data[key];
      const place = at === '' ? key : `${at}.${key}`;
      if (value === undefined || value === null) continue;
      if (spec.is === 'group') result[key] = isObject(value) ? mended(spec.shape, value, place) : value;
      else if (spec.is === 'items')
        result[key] = members(value).map((one) => mended(spec.shape, one, `${place}.${String(one['id'])}`));
      // Grounds are short codes of the law as often as they are ids.
      else if (spec.to !== undefined && !(spec.to === 'any' && key === 'grounds')) {
        const there = spec.to === 'any' ? everything : (known.get(spec.to) ?? none);
        const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
        const lost = ids.filter((id): id is string => typeof id === 'string' && !there.has(id));
        for (const found of lost) dangling.push({ at: place, found });
        if (lost.length > 0) result[key] = null;
      }
    }
    return result;
  };
  return { file: { ...file, ...mended(caseShape, file, '') }, dangling };
}

const none: ReadonlySet<string> = new Set();
