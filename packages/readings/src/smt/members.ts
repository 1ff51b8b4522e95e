import type { Column, Members } from '../plan/column.ts';
import type { Frame } from '../plan/frame.ts';
import { compared } from './cells.ts';
import type { Encoder, Path } from './encode.ts';
import type { Term } from './term.ts';
import { bits, type Cell, type Mask, type Value } from './value.ts';

type ListColumn = Extract<Column, { readonly op: 'every' | 'some' | 'atLeast' | 'count' | 'the' | 'best' | 'collect' }>;

/** A place in a list below a row: whether its member counts, and why it may not belong. */
interface Member {
  readonly path: Path;
  /** It stands there and does not certainly fail to belong. */
  readonly present: Term;
  readonly certain: Term;
  readonly mask: Mask;
}

interface Walk {
  readonly missing: Mask;
  readonly members: readonly Member[];
}

function walk(over: Members, frame: Frame, path: Path, encoder: Encoder): Walk {
  const { terms, algebra, world } = encoder.space;
  const below = over.frame;
  if (!below.owner) throw new RangeError('the case is no member of a list');
  const owner = encoder.place(below.owner, path.slice(0, ownerDepth(below, path)));
  const nameless = over.key ? encoder.read(over.key, path).mask : algebra.known;
  const unnamed = algebra.anyOf(nameless);
  const members: Member[] = [];
  for (let slot = 0; slot < world.size(below.field); slot += 1) {
    const at = [...path, slot];
    const stands = encoder.stands(below, at);
    if (stands === terms.no) continue;
    const guards = over.guards.map((guard) => encoder.read(guard, at));
    const out = terms.or(...over.guards.map((guard) => encoder.test({ is: 'false', of: guard }, at)));
    const present = terms.and(stands, terms.not(out));
    if (present === terms.no) continue;
    const guarded = algebra.joined(...guards.map((g) => g.mask));
    const mask = algebra.joined(nameless, algebra.maskIf(terms.not(unnamed), guarded));
    members.push({ path: at, present, mask, certain: terms.and(present, terms.not(algebra.anyOf(mask))) });
  }
  void frame;
  return { missing: world.missing(owner, below.field), members };
}

/** The owner's row is named by the first members of a row below it. */
function ownerDepth(below: Frame, path: Path): number {
  let count = 0;
  for (let up: Frame | undefined = below.owner; up?.parent; up = up.parent) if (!up.keep) count += 1;
  return Math.min(count, path.length);
}

/** A column over the members of a list, at one row. */
export function overMembers(column: ListColumn, path: Path, encoder: Encoder): Cell {
  const { terms, algebra } = encoder.space;
  const { and, or, not, no } = terms;
  const { missing, members } = walk(column.args.over, column.frame, path, encoder);
  const lacking = algebra.anyOf(missing);
  const doubtful = algebra.joined(...members.map((m) => algebra.maskIf(m.present, m.mask)));
  const inDoubt = algebra.anyOf(doubtful);
  const bodyOf = (
    body: Column,
  ): readonly (Member & { readonly cell: Cell; readonly known: Term; readonly is: Term })[] =>
    members.map((m) => {
      const cell = encoder.read(body, m.path);
      const known = not(algebra.anyOf(cell.mask));
      return { ...m, cell, known, is: cell.value.is === 'truth' ? cell.value.term : no };
    });
  const truth = (term: Term, mask: Mask): Cell => ({ value: { is: 'truth', term }, mask });
  switch (column.op) {
    case 'every':
    case 'some': {
      const decisive = column.op === 'some';
      const each = bodyOf(column.args.body).map((m) => ({
        ...m,
        decides: decisive ? m.is : m.cell.value.is === 'truth' ? not(m.is) : no,
      }));
      const decided = or(...each.map((m) => and(m.certain, m.known, m.decides)));
      const mask = algebra.joined(
        missing,
        ...each.map((m) =>
          algebra.maskIf(and(m.present, not(and(m.known, not(m.decides)))), algebra.joined(m.cell.mask, m.mask)),
        ),
      );
      return truth(decisive ? decided : not(decided), algebra.maskIf(not(decided), mask));
    }
    case 'atLeast': {
      const { n } = column.args;
      const each = bodyOf(column.args.body).map((m) => {
        const out = and(m.known, not(m.is));
        const yes = and(m.certain, m.known, m.is);
        return { ...m, yes, maybe: and(m.present, not(out), not(yes)) };
      });
      const enough = countReaches(
        each.map((m) => m.yes),
        n,
        encoder,
      );
      const could = countReaches(
        each.map((m) => or(m.yes, m.maybe)),
        n,
        encoder,
      );
      const mask = algebra.joined(
        missing,
        ...each.map((m) => algebra.maskIf(m.maybe, algebra.joined(m.cell.mask, m.mask))),
      );
      const fails = and(not(lacking), not(could));
      return truth(enough, algebra.maskIf(not(or(enough, fails)), mask));
    }
    case 'count': {
      const certain = members.map((m) => m.certain);
      let value = terms.number(0, bits.count);
      for (let n = 1; n <= certain.length; n += 1)
        value = terms.ite(countReaches(certain, n, encoder), terms.number(n, bits.count), value);
      const only = new Set(Array.from({ length: certain.length + 1 }, (_, n) => n));
      return {
        value: { is: 'count', term: value, only },
        mask: algebra.joined(missing, algebra.maskIf(not(lacking), doubtful)),
      };
    }
    case 'the': {
      const { over, body, single } = column.args;
      const any = or(...members.map((m) => m.certain));
      const several = countReaches(
        members.map((m) => m.certain),
        2,
        encoder,
      );
      const whole = over.key !== undefined || single ? terms.yes : not(lacking);
      const one = and(any, not(several), not(inDoubt), whole);
      const found = chosen(
        bodyOf(body).map((m) => ({ when: m.certain, cell: m.cell })),
        encoder,
      );
      const rest = and(not(one), not(inDoubt));
      const nobody = and(rest, not(several));
      return {
        value: found.value,
        mask: algebra.joined(
          algebra.maskIf(one, found.mask),
          algebra.maskIf(not(one), doubtful),
          [no, and(rest, several), no, no],
          algebra.maskIf(nobody, missing),
          [and(nobody, not(lacking)), no, no, no],
        ),
      };
    }
    case 'best': {
      const { key, body, which, by, orElse } = column.args;
      const keyed = members.map((m) => ({ ...m, key: encoder.read(key, m.path) }));
      const unkeyed = algebra.joined(doubtful, ...keyed.map((m) => algebra.maskIf(m.certain, m.key.mask)));
      const clear = not(or(lacking, algebra.anyOf(unkeyed)));
      const wins = keyed.map((a) =>
        and(
          a.certain,
          ...keyed
            .filter((b) => b !== a)
            .map((b) =>
              or(
                not(b.certain),
                which === 'first' ? leads(a.key, b.key, by, encoder) : leads(b.key, a.key, by, encoder),
              ),
            ),
        ),
      );
      const won = or(...wins);
      const found = chosen(
        members.map((m, i) => ({ when: wins[i] ?? no, cell: encoder.read(body, m.path) })),
        encoder,
      );
      const any = or(...members.map((m) => m.certain));
      const nobody = and(clear, not(any));
      const fallback: Cell = orElse ? encoder.read(orElse, path) : { value: { is: 'none' }, mask: algebra.masked(1) };
      return {
        value: algebra.ite(won, found.value, fallback.value),
        mask: algebra.joined(
          missing,
          algebra.maskIf(not(lacking), unkeyed),
          algebra.maskIf(and(clear, won), found.mask),
          [no, and(clear, any, not(won)), no, no],
          algebra.maskIf(nobody, fallback.mask),
        ),
      };
    }
    case 'collect': {
      const rows = members.map((m) => ({
        belongs: m.certain,
        id: encoder.place(column.args.over.frame, m.path).id,
        fields: Object.fromEntries(
          Object.entries(column.args.fields).map(([name, of]) => [name, encoder.read(of, m.path)]),
        ),
      }));
      return {
        value: { is: 'rows', rows },
        mask: algebra.joined(missing, algebra.maskIf(not(lacking), doubtful)),
      };
    }
  }
}

/** Whether one known key comes before another, certainly. */
function leads(a: Cell, b: Cell, by: Parameters<typeof compared>[3], encoder: Encoder): Term {
  if (a.value.is === 'none' || b.value.is === 'none') return encoder.space.terms.no;
  const { holds, undecided } = compared(a.value, b.value, 'lt', by, encoder);
  return encoder.space.terms.and(holds, encoder.space.terms.not(undecided));
}

/** The cell whose condition holds; the last where several do. */
function chosen(parts: readonly { readonly when: Term; readonly cell: Cell }[], { space }: Encoder): Cell {
  const { algebra } = space;
  let value: Value = { is: 'none' };
  for (const { when, cell } of parts) if (cell.value.is !== 'none') value = algebra.ite(when, cell.value, value);
  return { value, mask: algebra.joined(...parts.map(({ when, cell }) => algebra.maskIf(when, cell.mask))) };
}

/** Whether at least so many of these hold. */
function countReaches(parts: readonly Term[], n: number, { space }: Encoder): Term {
  const { and, or, yes, no } = space.terms;
  if (n <= 0) return yes;
  if (parts.length < n) return no;
  const [first, ...rest] = parts;
  if (!first) return no;
  return or(
    and(first, countReaches(rest, n - 1, { space } as Encoder)), // only the space is looked at
    countReaches(rest, n, { space } as Encoder),
  );
}
