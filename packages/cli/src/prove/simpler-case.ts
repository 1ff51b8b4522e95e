import type { CaseFile } from '@zhargy/casefile';
import type { Witness } from './witness.ts';

type Place = readonly (string | number)[];

/**
 * A witness without the facts it does not need: each member and each fact is taken away in turn, and stays away where
 * the witness still shows what it is for. Nothing where it never did.
 */
export function simpler(witness: Witness, shows: (one: Witness) => boolean): Witness | undefined {
  if (!shows(witness)) return undefined;
  let best = witness;
  for (let again = true; again;) {
    again = false;
    for (const place of placesOf(best.case)) {
      const file = without(best.case, place);
      if (file === undefined) continue;
      const dated = best.dated.filter((at) => stands(file, at.split('.')));
      if (best.dated.length > 0 && dated.length === 0) continue;
      const smaller = { ...best, case: file, dated };
      if (!shows(smaller)) continue;
      best = smaller;
      again = true;
    }
  }
  return best;
}

/** Every member and fact but ids, the larger before what is in them. */
function placesOf(value: unknown, at: Place = []): readonly Place[] {
  if (Array.isArray(value)) {
    const inner = value.flatMap((member: unknown, i) => [[...at, i], ...placesOf(member, [...at, i])]);
    return inner.toReversed();
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'id' ? [] : [[...at, key], ...placesOf(inner, [...at, key])],
  );
}

function without(file: CaseFile, place: Place): CaseFile | undefined {
  const copy = structuredClone(file);
  let target: unknown = copy;
  for (const step of place.slice(0, -1)) {
    if (typeof target !== 'object' || target === null) return undefined;
    target = (target as Record<string | number, unknown>)[step]; // plain data, by the places it was read from
  }
  const last = place.at(-1);
  if (typeof target !== 'object' || target === null || last === undefined || !(last in target)) return undefined;
  if (Array.isArray(target)) target.splice(Number(last), 1);
  else Reflect.deleteProperty(target, last);
  return copy;
}

/** Whether a fact stands at a place of ids and names. */
function stands(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return value !== undefined;
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value))
    return stands(
      value.find((member: { readonly id?: unknown }) => member.id === key),
      rest,
    );
  return stands((value as Record<string, unknown>)[key], rest); // plain data
}
