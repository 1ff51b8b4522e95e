import type { Column, Plan } from '../plan/column.ts';
import { needsOf } from '../sql/needs.ts';
import { placeOf, theCases, type Members, type Store } from './store.ts';
import { Growing, marksOf } from './growing.ts';
import { Symbols, Texts } from './symbols.ts';
import { kindOf, type Kind, type Vector } from './vector.ts';

/** What a case file may hold, as its schema says: facts, groups of facts, lists. */
export interface FileShape {
  readonly [key: string]:
    | { readonly is: 'field'; readonly type: { readonly name: string }; readonly read: (written: unknown) => unknown }
    | { readonly is: 'group'; readonly shape: FileShape }
    | { readonly is: 'items'; readonly shape: FileShape };
}

/** Puts valid case files, as parsed JSON in their full form, straight into columns: what no verdict asks for stays out. */
export interface Flattener {
  add(file: Readonly<Record<string, unknown>>): void;
  readonly cases: number;
  /** The columns of all files added; the next batch begins empty. */
  store(): Store;
}

/** What is taken of the members of one list, by the names that stand in them. */
export interface Recipe {
  readonly place: string;
  readonly fields: readonly Wanted[];
  readonly lists: readonly { readonly field: string; readonly of: Recipe }[];
  readonly steps: Steps;
}
export type Steps = ReadonlyMap<string, Step>;
type Step =
  | { readonly is: 'field'; readonly at: number }
  | { readonly is: 'group'; readonly steps: Steps }
  | { readonly is: 'list'; readonly at: number };
export interface Wanted {
  readonly field: string;
  readonly kind: Kind;
  readonly read: (written: unknown) => unknown;
}

/** Which facts the verdicts of a plan rest on, list by list. */
function factsWanted(plan: Plan, also: readonly Column[] = []): ReadonlyMap<string, ReadonlySet<string>> {
  const { columns, frames } = needsOf(plan, { inside: true });
  const wanted = new Map<string, Set<string>>([['', new Set()]]);
  const at = (place: string): Set<string> => {
    const known = wanted.get(place) ?? new Set<string>();
    wanted.set(place, known);
    if (place !== '') at(place.slice(0, Math.max(0, place.lastIndexOf('/'))));
    return known;
  };
  for (const frame of frames) at(placeOf(frame));
  for (const column of [...columns, ...also])
    if (column.op === 'fact') at(placeOf(column.frame)).add(column.args.field);
  return wanted;
}

function recipeOf(shape: FileShape, place: string, wanted: ReadonlyMap<string, ReadonlySet<string>>): Recipe {
  const fields: Wanted[] = [];
  const lists: { field: string; of: Recipe }[] = [];
  const walk = (inner: FileShape, before: string): Steps => {
    const steps = new Map<string, Step>();
    for (const [key, spec] of Object.entries(inner)) {
      const field = `${before}${key}`;
      if (spec.is === 'group') {
        const inside = walk(spec.shape, `${field}.`);
        if (inside.size > 0) steps.set(key, { is: 'group', steps: inside });
      } else if (spec.is === 'items') {
        const below = place === '' ? field : `${place}/${field}`;
        if (!wanted.has(below)) continue;
        steps.set(key, { is: 'list', at: lists.length });
        lists.push({ field, of: recipeOf(spec.shape, below, wanted) });
      } else if (wanted.get(place)?.has(field)) {
        steps.set(key, { is: 'field', at: fields.length });
        fields.push({ field, kind: kindOf(spec.type.name), read: spec.read });
      }
    }
    return steps;
  };
  const steps = walk(shape, '');
  return { place, fields, lists, steps };
}

/** The columns of a fact that a plan holds, whatever they are of. */
export const factsOf = (plan: Plan, field: string): readonly Column[] =>
  plan.columns.filter((column) => column.op === 'fact' && column.args.field === field);

/** How many texts are numbered before their numbers are forgotten: memory does not grow with the number of cases. */
const mostTexts = 200_000;

/** Takes of each file what the verdicts of a plan rest on, and these columns of facts as well. */
export function flattener(plan: Plan, shape: FileShape, also: readonly Column[] = []): Flattener {
  const recipe = recipeOf(shape, '', factsWanted(plan, also));
  let texts = new Texts();
  let root = new Growing(recipe, texts);
  let symbols = new Symbols(texts);
  let cases = 0;
  return {
    get cases() {
      return cases;
    },
    add(file) {
      cases += 1;
      root.add(file, '', marksOf(file), symbols);
    },
    store() {
      const store = storeFrom(root, cases, symbols);
      if (texts.size > mostTexts) {
        texts = new Texts();
        root = new Growing(recipe, texts);
      } else root.empty();
      symbols = new Symbols(texts);
      cases = 0;
      return store;
    },
  };
}

function storeFrom(root: Growing, cases: number, symbols: Symbols): Store {
  const members = new Map<string, Members>([['', theCases(cases, symbols)]]);
  const facts = new Map<string, Vector>();
  root.give(members, facts);
  const wanted = <T>(map: ReadonlyMap<string, T>, key: string): T => {
    const found = map.get(key);
    if (found === undefined) throw new RangeError(`${key} was not flattened`);
    return found;
  };
  return {
    cases,
    symbols,
    members: (place) => wanted(members, place),
    fact: (place, field) => wanted(facts, `${place}.${field}`),
  };
}
