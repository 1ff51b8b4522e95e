import { caseShape, type CaseFile, type Field, type Shape } from '@zhargy/casefile';

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a place of a case file: a fact with its path, a list, or an entry of one. */
export type AtPlace =
  | {
      readonly is: 'fact';
      readonly path: readonly string[];
      readonly field: Field<unknown>;
      /** As the file has it; nothing where it is not given. */
      readonly written: unknown;
    }
  | { readonly is: 'list' | 'entry'; readonly path: readonly string[] };

/**
 * The place a finding names, such as "charges.c1.article", by names and ids. Ids may hold dots: those of the file
 * decide. Nothing for a place no case file has, such as that of an act nobody has done yet.
 */
export function atPlace(place: string, file: CaseFile): AtPlace | undefined {
  let rest = place;
  let shape: Shape = caseShape;
  let data: unknown = file;
  const path: string[] = [];
  for (;;) {
    const [key, after] = split(rest);
    const spec: Shape[string] | undefined = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (!spec) return undefined;
    path.push(key);
    data = isData(data) ? data[key] : undefined;
    if (spec.is === 'field') return after === undefined ? { is: 'fact', path, field: spec, written: data } : undefined;
    shape = spec.shape;
    if (spec.is === 'group') {
      if (after === undefined) return { is: 'entry', path };
      rest = after;
      continue;
    }
    if (after === undefined) return { is: 'list', path };
    const members: readonly unknown[] = Array.isArray(data) ? data : [];
    const member = members
      .filter(isData)
      .filter((one) => after === one['id'] || after.startsWith(`${String(one['id'])}.`))
      .toSorted((a, b) => String(b['id']).length - String(a['id']).length)[0];
    const id = member ? String(member['id']) : (split(after)[0] ?? '');
    path.push(id);
    if (after === id) return { is: 'entry', path };
    data = member;
    rest = after.slice(id.length + 1);
  }
}

function split(place: string): readonly [string, string?] {
  const dot = place.indexOf('.');
  return dot < 0 ? [place] : [place.slice(0, dot), place.slice(dot + 1)];
}
