import type { CaseFile } from '@zhargy/casefile';

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const membersIn = (value: unknown): ReadonlyMap<string, Data> | undefined =>
  Array.isArray(value) && value.length > 0 && value.every(isData)
    ? new Map((value as readonly Data[]).map((one) => [String(one['id']), one])) // each was just looked at
    : undefined;

/**
 * Where two case files differ, as norms name the places: a list with other members or other words on whether it is whole,
 * a fact of a member both have.
 */
export function placesChanged(from: CaseFile, to: CaseFile): readonly string[] {
  const { complete: _complete, incomplete, ...facts } = from;
  const { complete: _also, incomplete: less, ...others } = to;
  return [...differing(facts, others, ''), ...eitherAlone(incomplete ?? [], less ?? [])];
}

function differing(from: Data, to: Data, place: string): readonly string[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key): readonly string[] => {
    const at = place === '' ? key : `${place}.${key}`;
    const [a, b] = [from[key], to[key]];
    if (isData(a) && isData(b)) return differing(a, b, at);
    const [members, others] = [membersIn(a), membersIn(b)];
    if (!members || !others) return JSON.stringify(a) === JSON.stringify(b) ? [] : [at];
    return [
      ...(eitherAlone([...members.keys()], [...others.keys()]).length > 0 ? [at] : []),
      ...[...members].flatMap(([id, own]) => {
        const other = others.get(id);
        return other ? differing(own, other, `${at}.${id}`) : [];
      }),
    ];
  });
}

const eitherAlone = (a: readonly string[], b: readonly string[]): readonly string[] => [
  ...a.filter((one) => !b.includes(one)),
  ...b.filter((one) => !a.includes(one)),
];
