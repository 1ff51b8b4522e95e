import type { ValueType } from '@zhargy/logic';
import { why, type Column, type Operation, type Steps } from '../plan/column.ts';
import type { Encoder, Path } from './encode.ts';
import { amongDays, factAsked } from './facts-asked.ts';
import type { Term } from './term.ts';
import { bits, dayBias, noMinute, type Cell, type Mask, type Value } from './value.ts';

type ListOperation = 'every' | 'some' | 'atLeast' | 'count' | 'the' | 'best' | 'collect';
type RowColumn = Extract<Column, { readonly op: Exclude<Operation, ListOperation | 'work'> }>;

const none: Value = { is: 'none' };

/** A column that looks at one row at a time, at that row. */
export function byRow(column: RowColumn, path: Path, encoder: Encoder): Cell {
  const { space, asked } = encoder;
  const { terms, algebra } = space;
  const { and, or, not, no } = terms;
  const read = (of: Column): Cell => encoder.read(of, path);
  const sure = (value: Value): Cell => ({ value, mask: algebra.known });
  const truth = (term: Term, mask: Mask): Cell => ({ value: { is: 'truth', term }, mask });
  const asTruth = ({ value }: Cell): Term => (value.is === 'truth' ? value.term : no);
  switch (column.op) {
    case 'literal':
      return sure(algebra.literal(column.args.value, column.type, 40_000 + (column.id % 20_000)));
    case 'unknown':
      return { value: none, mask: algebra.masked(column.args.mask) };
    case 'via':
      return encoder.read(column.args.of, encoder.basePath(column.frame, path));
    case 'fact':
      return factAsked(encoder.place(column.frame, path), column, encoder);
    case 'id':
      return sure(algebra.literal(encoder.place(column.frame, path).id, 'id', 0));
    case 'asked': {
      const { which } = column.args;
      if (which === 'now') return sure(algebra.literal({ day: asked.today, minute: 1440 }, 'moment', 1));
      if (which === 'lawOf' && asked.lawAmong) return amongDays(asked.lawAmong, encoder);
      const day = which === 'today' ? asked.today : asked.lawOf;
      return day === undefined ? { value: none, mask: algebra.masked(why.hard) } : sure(algebra.literal(day, 'day', 0));
    }
    case 'not': {
      const of = read(column.args.of);
      return truth(not(asTruth(of)), of.mask);
    }
    case 'and':
      return connected(column.args.parts.map(read), false, encoder);
    case 'or':
      return connected(column.args.parts.map(read), true, encoder);
    case 'cond': {
      const when = read(column.args.when);
      const known = not(algebra.anyOf(when.mask));
      const is = asTruth(when);
      if (known === no) return { value: none, mask: when.mask };
      const branch =
        is === terms.yes
          ? read(column.args.then)
          : is === no
            ? read(column.args.otherwise)
            : algebra.cellIf(is, read(column.args.then), read(column.args.otherwise));
      return { value: branch.value, mask: algebra.joined(when.mask, algebra.maskIf(known, branch.mask)) };
    }
    case 'compare': {
      const a = read(column.args.a);
      const b = read(column.args.b);
      const mask = algebra.joined(a.mask, b.mask);
      if (a.value.is === 'none' || b.value.is === 'none') return { value: none, mask };
      const { holds, undecided } = compared(a.value, b.value, column.args.test, column.args.by, encoder);
      const known = not(algebra.anyOf(mask));
      return truth(holds, algebra.joined(mask, [no, and(known, undecided), no, no]));
    }
    case 'oneOf': {
      const of = read(column.args.of);
      return truth(among(of.value, column.args.values, encoder), of.mask);
    }
    case 'contains': {
      const list = read(column.args.list);
      const item = read(column.args.item);
      const mask = algebra.joined(list.mask, item.mask);
      if (list.value.is !== 'list' || item.value.is !== 'code') return truth(no, mask);
      const { term, only } = item.value;
      // A list of any words may have each that the law names.
      if (list.value.free && only && column.args.item.op === 'literal') for (const code of only) list.value.free(code);
      const has = [...list.value.has].map(([code, here]) => and(here, terms.eq(term, terms.number(code, bits.code))));
      return truth(or(...has), mask);
    }
    case 'agreed': {
      const parts = column.args.parts.map(read);
      return agreeing(
        parts.map((cell) => ({ cell, counts: not(algebra.anyOf(cell.mask)) })),
        algebra.joined(...parts.map((p) => p.mask)),
        encoder,
      );
    }
    case 'table':
      return tabled(column.args.rows, path, encoder);
    case 'versions':
      return versioned(column, path, encoder);
    case 'stands': {
      const day = read(column.args.on);
      return byStep(day, column.args.when, encoder, (stands) =>
        stands === undefined
          ? { value: none, mask: algebra.masked(why.hard) }
          : sure({ is: 'truth', term: stands ? terms.yes : no }),
      );
    }
    case 'dated': {
      const of = read(column.args.of);
      const unknown = algebra.anyOf(of.mask);
      if (unknown === no) return of;
      const on = read(column.args.on);
      return { value: of.value, mask: algebra.joined(of.mask, algebra.maskIf(unknown, on.mask)) };
    }
    case 'because': {
      const of = read(column.args.of);
      const unknown = algebra.anyOf(of.mask);
      return { value: of.value, mask: algebra.maskIf(unknown, algebra.masked(column.args.mask)) };
    }
    case 'dayOfMoment': {
      const { value, mask } = read(column.args.of);
      return { value: value.is === 'moment' ? { is: 'day', term: value.day, only: value.days } : none, mask };
    }
    case 'presume': {
      const { value, mask } = read(column.args.of);
      const [soft, hard, judgment, own] = mask;
      const firm = or(hard, judgment);
      const known = not(algebra.anyOf(mask));
      const given = algebra.literal(column.args.value, column.type, 60_000 + (column.id % 5000));
      const keep = algebra.maskIf(firm, [soft, hard, judgment, own]);
      return { value: algebra.ite(known, value, given), mask: keep };
    }
    case 'wanting': {
      const mask = algebra.joined(
        ...column.args.of.map((part) =>
          algebra.maskIf(part.if ? encoder.test(part.if, path) : terms.yes, read(part.column).mask),
        ),
      );
      const nothing = not(algebra.anyOf(mask));
      return { value: none, mask: algebra.joined(mask, [no, nothing, no, no]) };
    }
    case 'first': {
      let value: Value = algebra.literal(null, 'status', 0);
      for (const row of column.args.rows.toReversed()) {
        const test = encoder.test(row.if, path);
        if (test === no) continue;
        value = algebra.ite(test, algebra.literal(row.is, 'status', 0), value);
      }
      return sure(value);
    }
  }
}

function connected(parts: readonly Cell[], decisive: boolean, { space }: Encoder): Cell {
  const { terms, algebra } = space;
  const { and, or, not, no } = terms;
  const decided = or(
    ...parts.map(({ value, mask }) => {
      const is = value.is === 'truth' ? value.term : no;
      return and(not(algebra.anyOf(mask)), decisive ? is : value.is === 'truth' ? not(is) : no);
    }),
  );
  const mask = algebra.maskIf(not(decided), algebra.joined(...parts.map((p) => p.mask)));
  return { value: { is: 'truth', term: decisive ? decided : not(decided) }, mask };
}

/** Whether a value is one of these words. */
export function among(value: Value, words: readonly string[], { space }: Encoder): Term {
  const { terms, codes } = space;
  if (value.is !== 'code') return terms.no;
  return terms.or(...words.map((word) => terms.eq(value.term, terms.number(codes.of(word), bits.code))));
}

/** What several values agree on, among those that count; unknown for the given reasons where none counts. */
function agreeing(
  parts: readonly { readonly cell: Cell; readonly counts: Term }[],
  reasons: Mask,
  { space }: Encoder,
): Cell {
  const { terms, algebra } = space;
  const { and, or, not, no } = terms;
  let value: Value = none;
  for (const { cell, counts } of parts.toReversed())
    if (cell.value.is !== 'none') value = algebra.ite(counts, cell.value, value);
  const differ: Term[] = [];
  for (const [i, a] of parts.entries())
    for (const b of parts.slice(i + 1))
      if (a.cell.value.is !== 'none' && b.cell.value.is !== 'none')
        differ.push(and(a.counts, b.counts, not(algebra.equal(a.cell.value, b.cell.value))));
  const any = or(...parts.map((p) => p.counts));
  return { value, mask: algebra.joined(algebra.maskIf(not(any), reasons), [no, or(...differ), no, no]) };
}

function tabled(rows: readonly { readonly when: Column; readonly out: Column }[], path: Path, encoder: Encoder): Cell {
  const { terms, algebra } = encoder.space;
  const { and, or, not, no } = terms;
  // A row counts while no earlier one certainly applies and it does not certainly fail; it is sure where it applies.
  let open: Term = terms.yes;
  let sure: Term = no;
  const lines: { readonly counts: Term; readonly when: Cell; readonly out: Cell }[] = [];
  for (const row of rows) {
    const when = encoder.read(row.when, path);
    const fails = encoder.test({ is: 'false', of: row.when }, path);
    const counts = and(open, not(fails));
    if (counts === no) continue;
    const applies = and(counts, encoder.test({ is: 'true', of: row.when }, path));
    lines.push({ counts, when, out: encoder.read(row.out, path) });
    sure = or(sure, applies);
    open = and(open, not(applies));
  }
  const hardIfNone = (mask: Mask): Mask => algebra.joined(mask, [no, not(algebra.anyOf(mask)), no, no]);
  const inDoubt = hardIfNone(algebra.joined(...lines.map((l) => algebra.maskIf(l.counts, l.when.mask))));
  let value: Value = none;
  for (const line of lines.toReversed()) value = algebra.ite(line.counts, line.out.value, value);
  const several = or(...lines.flatMap((a, i) => lines.slice(i + 1).map((b) => and(a.counts, b.counts))));
  const differ = or(
    ...lines.map((l) => and(l.counts, algebra.anyOf(l.out.mask))),
    ...lines.flatMap((a, i) =>
      lines
        .slice(i + 1)
        .map((b) =>
          a.out.value.is === 'none' || b.out.value.is === 'none'
            ? no
            : and(a.counts, b.counts, not(algebra.equal(a.out.value, b.out.value))),
        ),
    ),
  );
  const single = algebra.joined(...lines.map((l) => algebra.maskIf(l.counts, l.out.mask)));
  const both = hardIfNone(
    algebra.joined(...lines.map((l) => algebra.maskIf(l.counts, algebra.joined(l.when.mask, l.out.mask)))),
  );
  return {
    value,
    mask: algebra.joined(
      algebra.maskIf(not(sure), inDoubt),
      algebra.maskIf(and(sure, not(several)), single),
      algebra.maskIf(and(sure, several, differ), both),
    ),
  };
}

/** A cell chosen by the day another cell names. */
function byStep<T>(day: Cell, steps: Steps<T>, encoder: Encoder, cell: (step: T) => Cell): Cell {
  const { terms, algebra } = encoder.space;
  const unknown = algebra.anyOf(day.mask);
  const undated = cell(steps.undated);
  if (unknown === terms.yes || day.value.is !== 'day') return undated;
  const { term } = day.value;
  let found = cell(steps.before);
  for (const step of steps.from) {
    const later = terms.le(terms.number(step.on + dayBias, bits.day), term);
    if (later !== terms.no) found = algebra.cellIf(later, cell(step.is), found);
  }
  return algebra.cellIf(unknown, undated, found);
}

function versioned(column: Extract<Column, { readonly op: 'versions' }>, path: Path, encoder: Encoder): Cell {
  const { terms, algebra } = encoder.space;
  const { and, or, not, no } = terms;
  const day = encoder.read(column.args.on, path);
  const undatedMask = day.mask;
  const from = (set: readonly (number | null)[], undated: boolean): Cell => {
    const reasons: Mask = undated ? undatedMask : algebra.masked(why.hard);
    const bodies = set.map((i) => (i === null ? undefined : column.args.bodies[i]));
    const [first] = bodies;
    if (!first || bodies.includes(undefined)) return { value: none, mask: reasons };
    const cells = bodies.flatMap((body) => (body ? [encoder.read(body, path)] : []));
    const [one] = cells;
    if (one && cells.length === 1 && !undated) return one;
    const masks = algebra.joined(...cells.map((c) => c.mask));
    const differ = cells
      .slice(1)
      .map((c) =>
        c.value.is === 'none' || !one || one.value.is === 'none' ? no : not(algebra.equal(one.value, c.value)),
      );
    const split = or(algebra.anyOf(masks), ...differ);
    return { value: one?.value ?? none, mask: algebra.maskIf(split, algebra.joined(masks, reasons)) };
  };
  const { sets } = column.args;
  const unknown = algebra.anyOf(day.mask);
  if (unknown === terms.yes || day.value.is !== 'day') return from(sets.undated, true);
  const { term } = day.value;
  let found = from(sets.before, false);
  for (const step of sets.from) {
    const later = terms.le(terms.number(step.on + dayBias, bits.day), term);
    if (later !== no) found = algebra.cellIf(later, from(step.is, false), found);
  }
  if (unknown === no) return found;
  const undated = from(sets.undated, true);
  return {
    value: algebra.ite(unknown, undated.value, found.value),
    mask: algebra.joined(algebra.maskIf(unknown, undated.mask), algebra.maskIf(and(not(unknown)), found.mask)),
  };
}

/** How two known values stand to one another. */
export function compared(
  a: Value,
  b: Value,
  test: 'lt' | 'le' | 'eq',
  by: ValueType<unknown>,
  { space }: Encoder,
): { readonly holds: Term; readonly undecided: Term } {
  const { terms, algebra, codes } = space;
  const { and, or, not, eq, lt, no } = terms;
  if (test === 'eq' && !by.compare) return { holds: algebra.equal(a, b), undecided: no };
  if ((a.is === 'day' && b.is === 'day') || (a.is === 'count' && b.is === 'count')) {
    const holds = test === 'eq' ? eq(a.term, b.term) : test === 'lt' ? lt(a.term, b.term) : terms.le(a.term, b.term);
    return { holds, undecided: no };
  }
  if (a.is === 'moment' && b.is === 'moment') {
    const ends = (minute: Term): Term => eq(minute, terms.number(1440, bits.minute));
    const vague = (minute: Term): Term => eq(minute, terms.number(noMinute, bits.minute));
    const same = eq(a.source, b.source);
    const oneDay = eq(a.day, b.day);
    const end = or(ends(a.minute), ends(b.minute));
    const undecided = and(not(same), oneDay, not(end), or(vague(a.minute), vague(b.minute)));
    const equal = or(same, and(oneDay, eq(a.minute, b.minute)));
    // No minute of the day comes after its end, and a moment without an hour is before it.
    const before = or(
      lt(a.day, b.day),
      and(oneDay, ends(b.minute), not(ends(a.minute))),
      and(oneDay, not(ends(a.minute)), lt(a.minute, b.minute)),
    );
    const earlier = and(not(same), before);
    return { holds: test === 'eq' ? equal : test === 'lt' ? earlier : or(equal, earlier), undecided };
  }
  if (a.is === 'code' && b.is === 'code') {
    const { only: these } = a;
    const { only: those } = b;
    if (!these || !those || these.size * those.size > 900) {
      const name = space.fresh(`${by.name} ${String(a.term.id)} ${test} ${String(b.term.id)}`);
      return { holds: terms.variable(`${name} holds`, 0), undecided: terms.variable(`${name} undecided`, 0) };
    }
    const holding: Term[] = [];
    const open: Term[] = [];
    for (const x of these)
      for (const y of those) {
        const order = by.compare?.(codes.value(x)?.is, codes.value(y)?.is);
        const here = and(eq(a.term, terms.number(x, bits.code)), eq(b.term, terms.number(y, bits.code)));
        if (order === undefined) open.push(here);
        else if (test === 'eq' ? order === 0 : test === 'lt' ? order < 0 : order <= 0) holding.push(here);
      }
    return { holds: or(...holding), undecided: or(...open) };
  }
  throw new TypeError(`a ${a.is} and a ${b.is} have no order`);
}
