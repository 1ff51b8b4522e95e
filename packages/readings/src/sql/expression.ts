import { why, type Column, type Operation, type Operations, type Test } from '../plan/column.ts';
import { byDay, quoted, type Dialect } from './dialect.ts';
import type { Cell } from './value.ts';

/** What an operation may ask while it is written. */
export interface Writing {
  readonly dialect: Dialect;
  cell(column: Column): Cell;
}

/** The operations that look at one row; those over members are written where the tables are joined. */
type RowOperation = Exclude<
  Operation,
  'every' | 'some' | 'atLeast' | 'count' | 'the' | 'best' | 'collect' | 'work' | 'fact' | 'id' | 'asked' | 'via'
>;

const bits = (mask: number): number => mask * 2;
const hard = String(bits(why.hard));
const reasons = 30;

const truth = (code: string): Cell => ({ value: code, code, truth: true });
const plain = (value: string, code: string): Cell => ({ value, code, truth: false });

/** The doubled reasons why a cell is unknown; 0 where it is known. */
export const unknownCode = (cell: Cell): string => (cell.truth ? `(${cell.code} & ${reasons})` : cell.code);
const isKnown = (cell: Cell): string => (cell.truth ? `${cell.code} < 2` : `${cell.code} = 0`);
const joined = (parts: readonly string[]): string => (parts.length === 0 ? '0' : parts.join(' | '));

/** Chooses between cells of one kind. */
function choose(rows: readonly (readonly [when: string, cell: Cell])[], otherwise: Cell): Cell {
  const pick = (part: 'value' | 'code'): string =>
    rows.length === 0
      ? otherwise[part]
      : `CASE ${rows.map(([when, cell]) => `WHEN ${when} THEN ${cell[part]}`).join(' ')} ELSE ${otherwise[part]} END`;
  return otherwise.truth ? truth(pick('code')) : plain(pick('value'), pick('code'));
}

/** Nobody knows, for these doubled reasons; of the kind of another cell. */
const unknown = (like: Cell, code: string): Cell => (like.truth ? truth(code) : plain('NULL', code));

/** What several cells agree on; where they differ or one is unknown, unknown for the reasons given. */
function agreeing(cells: readonly Cell[], otherwise: string): Cell {
  const [first] = cells;
  if (!first) throw new RangeError('nothing to agree');
  const same = cells.map((c) => `${isKnown(c)} AND ${c.value} = ${first.value}`).join(' AND ');
  return choose([[same, first]], unknown(first, otherwise));
}

export function literal(value: unknown, type: string | undefined): Cell {
  if (typeof value === 'boolean') return truth(value ? '1' : '0');
  if (typeof value === 'number' || typeof value === 'bigint') return plain(String(value), '0');
  if (typeof value === 'string') return plain(quoted(value), '0');
  if (value === undefined || value === null) return plain('NULL', '0');
  throw new RangeError(`no way to write a ${type ?? 'value'} in SQL`);
}

/** How each operation on one row is written. */
export const written: { readonly [K in RowOperation]: (args: Operations[K], to: Writing, of: Column) => Cell } = {
  literal: ({ value }, _to, of) => literal(value, of.type),
  unknown: ({ mask }, _to, of) =>
    of.type === undefined || of.type === 'truth' ? truth(String(bits(mask))) : plain('NULL', String(bits(mask))),
  not: ({ of }, to) => {
    const { code } = to.cell(of);
    return truth(`CASE ${code} WHEN 0 THEN 1 WHEN 1 THEN 0 ELSE ${code} END`);
  },
  and: ({ parts }, to) => {
    const codes = parts.map((p) => to.cell(p).code);
    if (codes.length === 0) return truth('1');
    const all = codes.join(' | ');
    return truth(
      `CASE WHEN ${codes.map((c) => `${c} = 0`).join(' OR ')} THEN 0 WHEN (${all}) = 1 THEN 1 ELSE (${all}) & ${reasons} END`,
    );
  },
  or: ({ parts }, to) => {
    const codes = parts.map((p) => to.cell(p).code);
    if (codes.length === 0) return truth('0');
    return truth(`CASE WHEN ${codes.map((c) => `${c} = 1`).join(' OR ')} THEN 1 ELSE (${codes.join(' | ')}) END`);
  },
  cond: (args, to) => {
    const { code } = to.cell(args.when);
    const then = to.cell(args.then);
    const otherwise = to.cell(args.otherwise);
    const like = then.truth || otherwise.truth ? (then.truth ? then : otherwise) : then;
    return choose(
      [
        [`${code} = 1`, then],
        [`${code} = 0`, otherwise],
      ],
      unknown(like, code),
    );
  },
  compare: ({ a, b, test, by }, to) => {
    const x = to.cell(a);
    const y = to.cell(b);
    const missing = `(${unknownCode(x)} | ${unknownCode(y)})`;
    const sign = test === 'lt' ? '<' : test === 'le' ? '<=' : '=';
    if (by.name === 'moment') {
      const order = `zhargy_moments(${x.value}, ${y.value})`;
      return truth(
        `CASE WHEN ${missing} <> 0 THEN ${missing} WHEN ${order} IS NULL THEN ${hard} WHEN ${order} ${sign} 0 THEN 1 ELSE 0 END`,
      );
    }
    return truth(`CASE WHEN ${missing} <> 0 THEN ${missing} WHEN ${x.value} ${sign} ${y.value} THEN 1 ELSE 0 END`);
  },
  oneOf: ({ of, values }, to) => {
    const x = to.cell(of);
    const among = values.length === 0 ? 'FALSE' : `${x.value} IN (${values.map(quoted).join(', ')})`;
    return truth(`CASE WHEN ${unknownCode(x)} <> 0 THEN ${unknownCode(x)} WHEN ${among} THEN 1 ELSE 0 END`);
  },
  contains: ({ list, item }, to) => {
    const l = to.cell(list);
    const i = to.cell(item);
    const missing = `(${unknownCode(l)} | ${unknownCode(i)})`;
    return truth(
      `CASE WHEN ${missing} <> 0 THEN ${missing} WHEN ${to.dialect.holds(l.value, i.value)} THEN 1 ELSE 0 END`,
    );
  },
  agreed: ({ parts }, to) => {
    const cells = parts.map((p) => to.cell(p));
    const differ = cells.flatMap((a, i) =>
      cells.slice(i + 1).map((b) => `(${isKnown(a)} AND ${isKnown(b)} AND ${a.value} <> ${b.value})`),
    );
    const [first] = cells;
    if (!first) throw new RangeError('nothing to agree');
    return choose(
      [
        ...(differ.length > 0 ? [[differ.join(' OR '), unknown(first, hard)] as const] : []),
        ...cells.map((cell) => [isKnown(cell), cell] as const),
      ],
      unknown(first, joined(cells.map(unknownCode))),
    );
  },
  table: ({ rows }, to) => {
    const lines = rows.map(({ when, out }) => ({ when: to.cell(when).code, out: to.cell(out) }));
    const like = lines[0]?.out;
    if (!like) throw new RangeError('a table without rows');
    const open = `(${joined(lines.map((l) => `(${l.when} & ${reasons})`))})`;
    return choose(
      lines.map((line, i) => {
        const before = lines.slice(0, i);
        if (before.length === 0) return [`${line.when} = 1`, line.out];
        const alone = before.map((l) => `${l.when} = 0`).join(' AND ');
        const same = [
          isKnown(line.out),
          ...before.map((l) => `(${l.when} = 0 OR (${isKnown(l.out)} AND ${l.out.value} = ${line.out.value}))`),
        ].join(' AND ');
        const doubts = joined([
          unknownCode(line.out),
          ...before.map((l) => `CASE WHEN ${l.when} = 0 THEN 0 ELSE ${l.when} | ${unknownCode(l.out)} END`),
        ]);
        return [`${line.when} = 1`, choose([[`(${alone}) OR (${same})`, line.out]], unknown(like, `(${doubts})`))];
      }),
      unknown(like, `CASE WHEN ${open} = 0 THEN ${hard} ELSE ${open} END`),
    );
  },
  versions: ({ on, sets, bodies }, to, of) => {
    const day = to.cell(on);
    const missing = unknownCode(day);
    const like = of.type === 'truth' ? truth('0') : plain('NULL', '0');
    const cells = bodies.map((b) => b && to.cell(b));
    const during = (set: readonly (number | null)[], dated: boolean): Cell => {
      const possible = set.map((i) => (i === null ? undefined : cells[i]));
      const known = possible.flatMap((p) => p ?? []);
      const doubt = dated ? hard : missing;
      const [only] = known;
      if (!only || known.length < possible.length) return unknown(like, doubt);
      if (known.length === 1 && dated) return only;
      return agreeing(known, `(${joined([...known.map(unknownCode), doubt])})`);
    };
    const pick = (part: 'value' | 'code'): string =>
      `CASE WHEN ${missing} <> 0 THEN ${during(sets.undated, false)[part]} ELSE ${byDay(day.value, sets, (set) => during(set, true)[part])} END`;
    return like.truth ? truth(pick('code')) : plain(pick('value'), pick('code'));
  },
  stands: ({ on, when }, to) => {
    const day = to.cell(on);
    const code = (is: boolean | undefined): string => (is === undefined ? hard : is ? '1' : '0');
    return truth(
      `CASE WHEN ${unknownCode(day)} <> 0 THEN ${code(when.undated)} ELSE ${byDay(day.value, when, code)} END`,
    );
  },
  dated: ({ of, on }, to) => {
    const x = to.cell(of);
    const both = `(${unknownCode(x)} | ${unknownCode(to.cell(on))})`;
    return choose([[isKnown(x), x]], unknown(x, both));
  },
  because: ({ of, mask }, to) => {
    const x = to.cell(of);
    return choose([[isKnown(x), x]], unknown(x, String(bits(mask))));
  },
  dayOfMoment: ({ of }, to) => {
    const x = to.cell(of);
    return plain(`(${x.value} >> 43)`, x.code);
  },
  presume: ({ of, value }, to) => {
    const x = to.cell(of);
    const kept = `(${unknownCode(x)} & ${bits(why.hard | why.judgment)})`;
    return choose(
      [
        [isKnown(x), x],
        [`${kept} = 0`, literal(value, of.type)],
      ],
      unknown(x, unknownCode(x)),
    );
  },
  wanting: ({ of }, to) => {
    const parts = of.map((part) => {
      const code = unknownCode(to.cell(part.column));
      return part.if ? `CASE WHEN ${asked(part.if, to)} THEN ${code} ELSE 0 END` : code;
    });
    const all = `(${joined(parts)})`;
    return truth(`CASE WHEN ${all} = 0 THEN ${hard} ELSE ${all} END`);
  },
  first: ({ rows }, to) =>
    plain(
      `CASE ${rows.map((row) => `WHEN ${asked(row.if, to)} THEN ${row.is === null ? 'NULL' : quoted(row.is)}`).join(' ')} END`,
      '0',
    ),
};

/** A test as a condition that is never NULL. */
export function asked(test: Test, to: Writing): string {
  switch (test.is) {
    case 'all':
      return test.of.length === 0 ? 'TRUE' : `(${test.of.map((t) => asked(t, to)).join(' AND ')})`;
    case 'any':
      return test.of.length === 0 ? 'FALSE' : `(${test.of.map((t) => asked(t, to)).join(' OR ')})`;
    case 'not':
      return `(NOT ${asked(test.of, to)})`;
    default: {
      const cell = to.cell(test.of);
      switch (test.is) {
        case 'true':
          return `${cell.code} = 1`;
        case 'false':
          return `${cell.code} = 0`;
        case 'known':
          return `(${isKnown(cell)})`;
        case 'unknown':
          return `(NOT ${isKnown(cell)})`;
        case 'judgmentOnly':
          return `${unknownCode(cell)} = ${bits(why.judgment)}`;
        case 'ownOnly':
          return `(${unknownCode(cell)} & ${reasons - bits(why.judgment)}) = ${bits(why.own)}`;
      }
    }
  }
}
