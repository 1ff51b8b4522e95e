import { caseShape, parseRefs, type Field, type Items, type Shape } from '@zhargy/casefile';
import { stable, type Json } from '@zhargy/logic';

/** A place of the case file by names and ids: ["charges", "c1", "article"]. Ids may hold dots, so steps are kept apart. */
export type Place = readonly string[];

/** A place as findings write it: "charges.c1.article". */
export const placeText = (at: Place): string => at.join('.');

/** A key that tells two places apart even where their ids hold dots. */
export const placeKey = (at: Place): string => stable([...at]);

/** What stands at a place: a fact, a list, or one entity of a list. */
export type Standing =
  | { readonly is: 'fact'; readonly field: Field<unknown> }
  | { readonly is: 'list'; readonly items: Items<Shape> }
  | { readonly is: 'entity'; readonly items: Items<Shape> };

/** What the schema has at a place; nothing for a group of facts and for a name it does not know. */
export function standingAt(at: Place): Standing | undefined {
  let shape: Shape = caseShape;
  for (let i = 0; i < at.length; i += 1) {
    const spec: Shape[string] | undefined = Object.hasOwn(shape, at[i] ?? '') ? shape[at[i] ?? ''] : undefined;
    const last = i === at.length - 1;
    if (spec === undefined) return undefined;
    if (spec.is === 'field') return last ? { is: 'fact', field: spec } : undefined;
    if (spec.is === 'group') shape = spec.shape;
    else if (last) return { is: 'list', items: spec };
    else {
      i += 1;
      if (i === at.length - 1) return { is: 'entity', items: spec };
      shape = spec.shape;
    }
  }
  return undefined;
}

/** The place a text such as "charges.c1.article" means: ids may hold dots, so the reading whose entities the file has goes first. */
export function placeIn(text: string, file: object): Place | undefined {
  const meant = placesIn(text);
  return meant.find((at) => isIn(caseShape, file, at)) ?? meant[0];
}

function isIn(shape: Shape, data: object, at: Place): boolean {
  const [key = '', ...rest] = at;
  const spec = shape[key];
  const value: unknown = (data as Readonly<Record<string, unknown>>)[key]; // by its own key
  if (!spec || spec.is === 'field' || rest.length === 0) return spec !== undefined;
  if (spec.is === 'group') return isIn(spec.shape, isObject(value) ? value : {}, rest);
  const [id, ...inside] = rest;
  const member = (Array.isArray(value) ? (value as readonly unknown[]) : []).find(
    (one): one is object => isObject(one) && 'id' in one && one.id === id,
  );
  return member !== undefined && (inside.length === 0 || isIn(spec.shape, member, inside));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every place a text can mean, those with the shortest ids first. */
function placesIn(text: string): readonly Place[] {
  const steps = text.split('.');
  const found: Place[] = [];
  const walk = (shape: Shape, from: number, way: Place): void => {
    const name = steps[from];
    const spec = name !== undefined && Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (name === undefined || spec === undefined) return;
    const here = [...way, name];
    const rest = steps.length - from - 1;
    if (spec.is === 'group') walk(spec.shape, from + 1, here);
    else if (rest === 0) found.push(here);
    else if (spec.is === 'items')
      for (let length = 1; length <= rest; length += 1) {
        const member = [...here, steps.slice(from + 1, from + 1 + length).join('.')];
        if (length === rest) found.push(member);
        else walk(spec.shape, from + 1 + length, member);
      }
  };
  walk(caseShape, 0, []);
  return found;
}

/** Whether two written values of one fact say the same: sums, dates and articles written otherwise are equal. */
export function sameValue(at: Place, a: Json, b: Json): boolean {
  if (stable(a) === stable(b)) return true;
  const standing = standingAt(at);
  if (standing?.is !== 'fact') return false;
  const [left, right] = [standing.field.read(a), standing.field.read(b)];
  if (left === undefined || right === undefined) return false;
  if (standing.field.type.equal(left, right)) return true;
  return at.at(-1) === 'article' && typeof a === 'string' && typeof b === 'string' && sameArticles(a, b);
}

function sameArticles(a: string, b: string): boolean {
  const [left, right] = [parseRefs(a), parseRefs(b)];
  return left.ok && right.ok && JSON.stringify(left) === JSON.stringify(right);
}
