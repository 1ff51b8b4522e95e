import type { Term, Terms } from './term.ts';
import {
  bits,
  rangeOf,
  dayBias,
  noMinute,
  type Algebra,
  type Cell,
  type Codes,
  type Mask,
  type Value,
} from './value.ts';
import type { Bounds, FieldSpec, Vocabulary } from './vocabulary.ts';

/** One place of the case where an entity may stand: the case itself, or a member of a list. */
export interface Place {
  readonly key: string;
  readonly id: string;
  readonly entity: string;
  readonly field: string;
  readonly owner: Place | undefined;
  /** Whether an entity stands there. */
  readonly stands: Term;
}

/** A fact that was asked for, and the variables that tell it. */
export interface FactAsked {
  readonly place: Place;
  readonly path: string;
  readonly type: string;
  readonly spec: FieldSpec;
  readonly cell: Cell;
}

/** One case as variables, made as they are asked for. */
export interface World {
  readonly root: Place;
  size(field: string): number;
  member(owner: Place, field: string, entity: string, slot: number): Place;
  /** Why the list may not be relied on to be whole. */
  missing(owner: Place, field: string): Mask;
  fact(place: Place, path: string, type: string): Cell;
  readonly facts: readonly FactAsked[];
  readonly lists: readonly { readonly owner: Place; readonly field: string; readonly missing: Mask }[];
  readonly places: readonly Place[];
  /** What must hold of the variables made since it was last asked: members in order, words of the right kind. */
  newConditions(): readonly Term[];
  /** Adds a condition of its own to them. */
  suppose(condition: Term): void;
}

export function worldOf(terms: Terms, algebra: Algebra, codes: Codes, vocabulary: Vocabulary, bounds: Bounds): World {
  const { or, and, not, eq, number, yes, no } = terms;
  const places = new Map<string, Place>();
  const lists = new Map<string, { owner: Place; field: string; missing: Mask }>();
  const facts = new Map<string, FactAsked>();
  let conditions: Term[] = [];
  let sources = 1;
  const root: Place = { key: '', id: 'case', entity: 'case', field: '', owner: undefined, stands: yes };
  const flag = (name: string): Term => terms.variable(name, 0);
  const size = (field: string): number => bounds.members?.[field] ?? 3;
  const implies = (a: Term, b: Term): void => {
    conditions.push(or(not(a), b));
  };

  const world: World = {
    root,
    size,
    get places() {
      return [...places.values()];
    },
    get lists() {
      return [...lists.values()];
    },
    get facts() {
      return [...facts.values()];
    },
    suppose(condition) {
      conditions.push(condition);
    },
    newConditions() {
      const made = conditions;
      conditions = [];
      return made;
    },
    member(owner, field, entity, slot) {
      const key = `${owner.key}/${field}.${String(slot)}`;
      const known = places.get(key);
      if (known) return known;
      const name = `${field}-${String(slot + 1)}`;
      const id = owner === root ? name : `${owner.id}.${name}`;
      const stands = flag(`${key}?`);
      const place: Place = { key, id, entity, field, owner, stands };
      places.set(key, place);
      codes.of(id);
      // Members stand in order; none stands in a list that is absent, nor under an owner who is not there.
      if (slot > 0) implies(stands, world.member(owner, field, entity, slot - 1).stands);
      else {
        implies(stands, and(owner.stands, not(world.missing(owner, field)[0])));
      }
      return place;
    },
    missing(owner, field) {
      const key = `${owner.key}/${field}`;
      const known = lists.get(key);
      if (known) return known.missing;
      const absent = flag(`${key} absent`);
      const open = bounds.tidy ? no : flag(`${key} open`);
      const missing: Mask = [absent, open, no, no];
      if (open !== no) implies(absent, not(open));
      lists.set(key, { owner, field, missing });
      return missing;
    },
    fact(place, path, type) {
      const key = `${place.key}:${path}`;
      const known = facts.get(key);
      if (known) return known.cell;
      const spec = vocabulary.field(place.entity, path);
      const absent = flag(`${key} absent`);
      const unknown = bounds.tidy ? no : flag(`${key} unknown`);
      if (unknown !== no) implies(absent, not(unknown));
      const mask: Mask = [absent, unknown, no, no];
      const given = not(or(absent, unknown));
      const cell: Cell = { value: valueOf(key, type, spec, given), mask };
      facts.set(key, { place, path, type, spec, cell });
      return cell;
    },
  };

  /** The ids a fact that points to an entity may name, with the place each stands for. */
  const targets = (to: string): readonly Place[] =>
    vocabulary.lists
      .filter(({ entity }) => to === 'any' || entity === to)
      .flatMap(({ field, entity }) =>
        Array.from({ length: size(field) }, (_, slot) => world.member(root, field, entity, slot)),
      );

  function valueOf(key: string, type: string, spec: FieldSpec, given: Term): Value {
    switch (type) {
      case 'truth':
        return { is: 'truth', term: flag(key) };
      case 'day':
        return { is: 'day', ...dayOf(`${key} day`) };
      case 'moment': {
        const { term: day, only: days } = dayOf(`${key} day`);
        const minute = terms.variable(`${key} minute`, bits.minute);
        const minutes = bounds.samples ? new Set(bounds.minutes ?? [noMinute, 600, 660]) : undefined;
        conditions.push(
          minutes
            ? or(...[...minutes].map((m) => eq(minute, number(m, bits.minute))))
            : or(eq(minute, number(noMinute, bits.minute)), terms.lt(minute, number(1440, bits.minute))),
        );
        sources += 1;
        return { is: 'moment', day, minute, source: number(sources, bits.source), days, minutes };
      }
      case 'list': {
        const has = new Map<number, Term>();
        const free = (code: number): Term => {
          const here = has.get(code) ?? flag(`${key} has word ${String(code)}`);
          has.set(code, here);
          return here;
        };
        if (spec.to === undefined && !spec.values) return { is: 'list', has, free };
        const words = spec.to === undefined ? (spec.values ?? []).map((id) => ({ id, stands: yes })) : targets(spec.to);
        for (const { id, stands } of words) {
          const here = flag(`${key} has ${id}`);
          if (stands !== yes) implies(and(given, here), stands);
          has.set(codes.of(id), here);
        }
        // Where anything may be named, so may a word of the law that is no entity.
        return { is: 'list', has, free: spec.to === 'any' ? free : undefined };
      }
      case 'count':
        return { is: 'count', term: terms.variable(`${key} count`, bits.count), only: undefined };
      default:
        return codeOf(key, type, spec, given);
    }
  }

  function dayOf(name: string): { readonly term: Term; readonly only: ReadonlySet<number> | undefined } {
    const term = terms.variable(name, bits.day);
    const { days } = bounds;
    if (days) conditions.push(or(...days.map((day) => eq(term, number(day + dayBias, bits.day)))));
    else
      conditions.push(
        and(terms.le(number(dayBias, bits.day), term), terms.lt(term, number(dayBias + 65_744, bits.day))),
      );
    return { term, only: days ? new Set(days) : undefined };
  }

  function codeOf(key: string, type: string, spec: FieldSpec, given: Term): Value {
    const term = terms.variable(`${key} code`, bits.code);
    const among = (values: readonly { readonly code: number; readonly stands: Term }[]): Value => {
      if (values.length === 0) implies(given, no);
      else implies(given, or(...values.map(({ code, stands }) => and(eq(term, number(code, bits.code)), stands))));
      return { is: 'code', term, only: new Set(values.map(({ code }) => code)) };
    };
    if (spec.to !== undefined) return among(targets(spec.to).map(({ id, stands }) => ({ code: codes.of(id), stands })));
    if (spec.values) return among(spec.values.map((value) => ({ code: codes.of(value), stands: yes })));
    if (bounds.samples && spec.samples)
      return among(spec.samples.map(({ value }) => ({ code: codes.of(value), stands: yes })));
    const [from, to] = rangeOf(type);
    conditions.push(and(terms.le(number(from, bits.code), term), terms.le(term, number(to - 1, bits.code))));
    return { is: 'code', term, only: undefined };
  }
  return world;
}
