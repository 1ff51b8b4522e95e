import { caseShape, type CaseFile, type Shape } from '@zhargy/casefile';
import type { Place } from './place.ts';

/** A case file under construction: lists are kept by id until it is written out. */
export type Branch = Record<string, unknown>;

/** Puts a value at a place, making the groups, lists and entities on the way; `undefined` makes the way alone. */
export function put(tree: Branch, at: Place, value: unknown, shape: Shape = caseShape): void {
  const [key = '', ...rest] = at;
  const spec = shape[key];
  if (!spec) return;
  if (spec.is === 'field') {
    if (value !== undefined) tree[key] = value;
  } else if (spec.is === 'group') {
    const inner: Branch = (tree[key] as Branch | undefined) ?? {}; // only this function writes there
    tree[key] = inner;
    put(inner, rest, value, spec.shape);
  } else {
    const list = (tree[key] as Map<string, Branch> | undefined) ?? new Map<string, Branch>(); // as above
    tree[key] = list;
    const [id, ...inside] = rest;
    if (id === undefined) return;
    const member = list.get(id) ?? { id };
    list.set(id, member);
    if (inside.length > 0) put(member, inside, value, spec.shape);
  }
}

/** The ids of a list, in their order. */
export function idsAt(tree: Branch, at: Place, shape: Shape = caseShape): readonly string[] {
  const [key = '', ...rest] = at;
  const spec = shape[key];
  const value = tree[key];
  if (spec?.is === 'group') return value === undefined ? [] : idsAt(value as Branch, rest, spec.shape); // written by put
  if (spec?.is !== 'items' || value === undefined) return [];
  const list = value as Map<string, Branch>; // written by put
  const [id, ...inside] = rest;
  if (id === undefined) return [...list.keys()];
  const member = list.get(id);
  return member ? idsAt(member, inside, spec.shape) : [];
}

/** The tree as plain data. */
export function writtenOut(tree: Branch): CaseFile {
  const plain = (value: unknown): unknown => {
    if (value instanceof Map) return [...(value as Map<string, unknown>).values()].map(plain);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  };
  return plain(tree) as CaseFile; // an object stays one
}
