import type { Day } from '@zhargy/calendar';
import type { Column, Test } from '../plan/column.ts';
import { chainOf, type Frame } from '../plan/frame.ts';
import { byRow } from './cells.ts';
import { likeness } from './likeness.ts';
import { overMembers } from './members.ts';
import { freeCell, worked } from './work.ts';
import { termsOf, type Term, type Terms } from './term.ts';
import { algebraOf, bits, codesOf, type Algebra, type Cell, type Codes } from './value.ts';
import type { Bounds, Vocabulary } from './vocabulary.ts';
import { worldOf, type Place, type World } from './world.ts';

/** Which member of each list a row is of, from the case down. */
export type Path = readonly number[];

/** The question one encoding answers: its day, the law date if one is named, the readings chosen. */
export interface AskedOn {
  readonly today: Day;
  readonly lawOf?: Day | undefined;
  /** The law date is any of these days. */
  readonly lawAmong?: readonly Day[] | undefined;
  readonly readings: Readonly<Record<string, string>>;
  /** Facts dated with the first of these days are read as dated with the second: one case asked about twice. */
  readonly dated?: { readonly as: Day; readonly means: Day } | undefined;
  /** Facts read as saying this, by the key of their place and their path: "/acts.0:outcome". */
  readonly stated?: ReadonlyMap<string, string> | undefined;
}

/** Terms, values and the case they are about, shared by the questions asked of one case. */
export interface Space {
  readonly terms: Terms;
  readonly codes: Codes;
  readonly algebra: Algebra;
  readonly world: World;
  readonly bounds: Bounds;
  /** A name for a result nothing is known of: the same for the same question. */
  fresh(question: string): string;
  /** Results that were taken to be anything, each able to say what it really is where a model has gone astray. */
  readonly guesses: Map<string, Guess>;
}

/** The fact that a model contradicts, if it does. */
export type Guess = (at: (term: Term) => number) => Term | undefined;

export function spaceOf(vocabulary: Vocabulary, bounds: Bounds): Space {
  const terms = termsOf();
  const codes = codesOf();
  const algebra = algebraOf(terms, codes);
  const free = new Map<string, string>();
  return {
    terms,
    codes,
    algebra,
    bounds,
    guesses: new Map(),
    world: worldOf(terms, algebra, codes, vocabulary, bounds),
    fresh: (question) => {
      const known = free.get(question) ?? `free ${String(free.size + 1)}`;
      free.set(question, known);
      return known;
    },
  };
}

/** Columns of plans as terms, at one row each. */
export interface Encoder {
  readonly space: Space;
  readonly asked: AskedOn;
  /** A number of what a column says. */
  readonly likeness: (column: Column) => number;
  /** A column at a row of its own frame or of one below it. */
  read(column: Column, path: Path): Cell;
  test(test: Test, path: Path): Term;
  /** Whether the row is there. */
  stands(frame: Frame, path: Path): Term;
  place(frame: Frame, path: Path): Place;
  /** The row of the same member in the frame of the whole list. */
  basePath(frame: Frame, path: Path): Path;
  /** All rows a frame may have below a row of its parent or the whole case. */
  rows(frame: Frame): readonly Path[];
}

const depths = new WeakMap<Frame, number>();
/** How many members a row of a frame names. */
export function depth(frame: Frame): number {
  const known = depths.get(frame);
  if (known !== undefined) return known;
  const found = chainOf(frame).filter((f) => f.parent && !f.keep).length;
  depths.set(frame, found);
  return found;
}

/** Encodes the columns of a plan for one question; several encoders may share the case they ask about. */
export function encoderOf(space: Space, asked: AskedOn): Encoder {
  const { terms, algebra, world } = space;
  const cells = new Map<string, Cell>();
  const standing = new Map<string, Term>();
  const upTo = (path: Path, frame: Frame): Path => (path.length === depth(frame) ? path : path.slice(0, depth(frame)));
  const encoder: Encoder = {
    space,
    asked,
    likeness: likeness(),
    read(column, from) {
      const path = upTo(from, column.frame);
      const key = `${String(column.id)} ${path.join('.')}`;
      const known = cells.get(key);
      if (known) return known;
      const made = encoded(column, path, encoder);
      cells.set(key, made);
      return made;
    },
    test(test, path) {
      switch (test.is) {
        case 'all':
          return terms.and(...test.of.map((part) => encoder.test(part, path)));
        case 'any':
          return terms.or(...test.of.map((part) => encoder.test(part, path)));
        case 'not':
          return terms.not(encoder.test(test.of, path));
        default: {
          const { value, mask } = encoder.read(test.of, path);
          const [soft, hard, judgment, own] = mask;
          const known = terms.not(algebra.anyOf(mask));
          const is = value.is === 'truth' ? value.term : terms.no;
          if (test.is === 'known') return known;
          if (test.is === 'unknown') return terms.not(known);
          if (test.is === 'true') return terms.and(known, is);
          if (test.is === 'false') return value.is === 'truth' ? terms.and(known, terms.not(is)) : terms.no;
          if (test.is === 'judgmentOnly') return terms.and(judgment, terms.not(terms.or(soft, hard, own)));
          return terms.and(own, terms.not(terms.or(soft, hard)));
        }
      }
    },
    place(frame, path) {
      if (frame.keep && frame.parent) return encoder.place(frame.parent, path);
      if (!frame.owner) return world.root;
      return world.member(
        encoder.place(frame.owner, upTo(path, frame.owner)),
        frame.field,
        frame.entity,
        path.at(-1) ?? 0,
      );
    },
    basePath(frame, path) {
      if (frame.keep && frame.parent) return encoder.basePath(frame.parent, path);
      if (!frame.owner) return [];
      return [...encoder.basePath(frame.owner, upTo(path, frame.owner)), path.at(-1) ?? 0];
    },
    stands(frame, path) {
      if (!frame.parent) return terms.yes;
      const key = `${String(frame.id)} ${path.join('.')}`;
      const known = standing.get(key);
      if (known) return known;
      const made = frame.keep
        ? terms.and(encoder.stands(frame.parent, path), encoder.test(frame.keep, path))
        : terms.and(...standsIn(frame, frame.parent, path, encoder));
      standing.set(key, made);
      return made;
    },
    rows(frame) {
      if (!frame.parent) return [[]];
      const above = encoder.rows(frame.parent);
      if (frame.keep) return above;
      return above.flatMap((path) => Array.from({ length: world.size(frame.field) }, (_, slot) => [...path, slot]));
    },
  };
  return encoder;
}

function standsIn(frame: Frame, parent: Frame, path: Path, encoder: Encoder): readonly Term[] {
  const { terms, algebra, codes } = encoder.space;
  const above = path.slice(0, -1);
  const outer = encoder.stands(parent, above);
  if (outer === terms.no) return [terms.no];
  const place = encoder.place(frame, path);
  const parts = [outer, place.stands];
  if (frame.key) {
    const { value, mask } = encoder.read(frame.key, above);
    const named = value.is === 'code' ? terms.eq(value.term, terms.number(codes.of(place.id), bits.code)) : terms.no;
    const meant = terms.or(algebra.anyOf(mask), named);
    if (meant === terms.no) return [terms.no];
    parts.push(meant);
  }
  const base = encoder.basePath(frame, path);
  for (const filter of frame.filters) parts.push(terms.not(encoder.test({ is: 'false', of: filter }, base)));
  return parts;
}

function encoded(column: Column, path: Path, encoder: Encoder): Cell {
  switch (column.op) {
    case 'every':
    case 'some':
    case 'atLeast':
    case 'count':
    case 'the':
    case 'best':
    case 'collect':
      return encoder.space.bounds.listsFree && column.type === 'truth'
        ? freeCell('truth', `column ${String(encoder.likeness(column))} ${path.join('.')}`, encoder)
        : overMembers(column, path, encoder);
    case 'work':
      return worked(column, path, encoder);
    default:
      return byRow(column, path, encoder);
  }
}
