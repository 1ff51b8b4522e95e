import type { Day, Moment } from '@zhargy/calendar';
import { wordsFor, type Bits } from './bits.ts';
import type { Symbols } from './symbols.ts';

/** How the values of a column are kept. */
export type Kind = 'truths' | 'days' | 'texts' | 'moments' | 'lists' | 'values';

/** The planes of a column of truths: known to hold, known not to, and a plane a reason (none where no row has it). */
export interface Planes {
  readonly yes: Bits;
  readonly no: Bits;
  /** In the order of the bits of `why`. */
  readonly why: readonly (Bits | undefined)[];
}

/** In a byte of a truth: known to hold, known not to; the lower bits are the reasons why neither is known. */
export const yesBit = 16;
export const noBit = 32;
export const reasons = 15;

/** A column of truths, as planes or as a byte a row: each is made from the other when it is first asked for. */
export class Truths {
  readonly kind = 'truths';
  readonly size: number;
  #planes: Planes | undefined;
  #bytes: Uint8Array | undefined;

  constructor(size: number, from: Planes | Uint8Array) {
    this.size = size;
    if (from instanceof Uint8Array) this.#bytes = from;
    else this.#planes = from;
  }
  get planes(): Planes {
    return (this.#planes ??= planesOf(this.bytes));
  }
  get bytes(): Uint8Array {
    return (this.#bytes ??= bytesOf(this.planes, this.size));
  }
}

function planesOf(bytes: Uint8Array): Planes {
  const words = wordsFor(bytes.length);
  const yes = new Uint32Array(words);
  const no = new Uint32Array(words);
  const why: (Bits | undefined)[] = [undefined, undefined, undefined, undefined];
  for (let word = 0; word < words; word += 1) {
    const from = word * 32;
    const to = Math.min(from + 32, bytes.length);
    let y = 0;
    let n = 0;
    let reason = 0;
    for (let row = from; row < to; row += 1) {
      const byte = bytes[row] ?? 0;
      const bit = row - from;
      y |= ((byte >>> 4) & 1) << bit;
      n |= ((byte >>> 5) & 1) << bit;
      reason |= byte;
    }
    yes[word] = y;
    no[word] = n;
    if ((reason & reasons) === 0) continue;
    for (let which = 0; which < 4; which += 1) {
      if (((reason >>> which) & 1) === 0) continue;
      let found = 0;
      for (let row = from; row < to; row += 1) found |= (((bytes[row] ?? 0) >>> which) & 1) << (row - from);
      (why[which] ??= new Uint32Array(words))[word] = found;
    }
  }
  return { yes, no, why };
}

function bytesOf({ yes, no, why }: Planes, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  const spread = (plane: Bits, value: number): void => {
    for (let word = 0; word < plane.length; word += 1) {
      let left = plane[word] ?? 0;
      while (left !== 0) {
        const row = word * 32 + 31 - Math.clz32(left & -left);
        left &= left - 1;
        if (row < size) bytes[row] = (bytes[row] ?? 0) | value;
      }
    }
  };
  spread(yes, yesBit);
  spread(no, noBit);
  for (const [which, plane] of why.entries()) if (plane) spread(plane, 1 << which);
  return bytes;
}

/** Days as numbers, or numbers of texts, moments and lists. */
export interface Ints {
  readonly kind: 'days' | 'texts' | 'moments' | 'lists';
  readonly size: number;
  readonly ints: Int32Array;
  /** 0 where the value is known. */
  readonly masks: Uint8Array;
}

/** Values of any other type, as they are. */
export interface Values {
  readonly kind: 'values';
  readonly size: number;
  readonly values: readonly unknown[];
  readonly masks: Uint8Array;
}

/** A column worked out for all rows of its frame. */
export type Vector = Truths | Ints | Values;

/** How the values of a type are kept. */
export function kindOf(type: string | undefined): Kind {
  switch (type) {
    case 'truth':
      return 'truths';
    case 'day':
      return 'days';
    case 'moment':
      return 'moments';
    case 'text':
    case 'id':
    case 'status':
    case 'modality':
      return 'texts';
    case 'list':
      return 'lists';
    default:
      return 'values';
  }
}

/** Why the value of a row is not known; 0 where it is. */
export const maskAt = (vector: Vector, row: number): number =>
  vector.kind === 'truths' ? (vector.bytes[row] ?? 0) & reasons : (vector.masks[row] ?? 0);

/** The value of a row that is known. */
export function valueAt(vector: Vector, row: number, symbols: Symbols): unknown {
  switch (vector.kind) {
    case 'truths': {
      const byte = vector.bytes[row] ?? 0;
      return byte & yesBit ? true : byte & noBit ? false : undefined;
    }
    case 'values':
      return vector.values[row];
    default:
      return meant(vector.kind, vector.ints[row] ?? -1, symbols);
  }
}

function meant(kind: Ints['kind'], code: number, symbols: Symbols): unknown {
  switch (kind) {
    case 'days':
      return code as Day; // days are numbers
    case 'texts':
      return symbols.textOf(code);
    case 'moments':
      return symbols.momentOf(code);
    case 'lists':
      return symbols.listOf(code)?.items;
  }
}

/** Fills a column row by row. Rows nobody fills are neither known nor unknown: nothing may read them. */
export class Filler {
  readonly #symbols: Symbols;
  readonly #size: number;
  readonly #bytes: Uint8Array;
  readonly #ints: Int32Array | undefined;
  readonly #values: unknown[] | undefined;
  readonly kind: Kind;

  constructor(kind: Kind, size: number, symbols: Symbols) {
    this.kind = kind;
    this.#symbols = symbols;
    this.#size = size;
    this.#bytes = new Uint8Array(size);
    this.#values = kind === 'values' ? Array.from({ length: size }) : undefined;
    this.#ints = kind === 'values' || kind === 'truths' ? undefined : new Int32Array(size).fill(-1);
  }
  put(row: number, value: unknown): void {
    if (this.#values) this.#values[row] = value;
    else if (this.#ints) this.#ints[row] = coded(this.kind, value, this.#symbols);
    else this.#bytes[row] = value === true ? yesBit : value === false ? noBit : 0;
  }
  miss(row: number, mask: number): void {
    this.#bytes[row] = mask;
  }
  /** Takes the value of another column, or why there is none. */
  copy(row: number, from: Vector, at: number): void {
    if (from.kind === this.kind && from.kind !== 'values') {
      this.#bytes[row] = (from.kind === 'truths' ? from.bytes[at] : from.masks[at]) ?? 0;
      if (from.kind !== 'truths' && this.#ints) this.#ints[row] = from.ints[at] ?? -1;
      return;
    }
    const mask = maskAt(from, at);
    if (mask === 0) this.put(row, valueAt(from, at, this.#symbols));
    else this.miss(row, mask);
  }
  done(): Vector {
    const masks = this.#bytes;
    if (this.#values) return { kind: 'values', size: this.#size, values: this.#values, masks };
    if (this.#ints && this.kind !== 'truths' && this.kind !== 'values')
      return { kind: this.kind, size: this.#size, ints: this.#ints, masks };
    return new Truths(this.#size, masks);
  }
}

function coded(kind: Kind, value: unknown, symbols: Symbols): number {
  if (value === undefined) return -1;
  switch (kind) {
    case 'days':
      return Number(value);
    case 'texts':
      return symbols.codeOf(value === null ? null : String(value));
    case 'moments':
      return symbols.momentCode(value as Moment); // a column of moments holds nothing else
    default:
      return symbols.listCode(value as readonly string[]); // a column of lists of words
  }
}

/** The rows of a column as another frame sees them; where a row has no place there, nothing may read it. */
export function gathered(vector: Vector, rows: Int32Array): Vector {
  const size = rows.length;
  if (vector.kind === 'truths') return new Truths(size, bytesAt(vector.bytes, rows));
  const masks = bytesAt(vector.masks, rows);
  if (vector.kind === 'values') {
    const values: unknown[] = Array.from({ length: size });
    for (let row = 0; row < size; row += 1) values[row] = vector.values[rows[row] ?? -1];
    return { kind: 'values', size, values, masks };
  }
  const ints = new Int32Array(size);
  for (let row = 0; row < size; row += 1) ints[row] = vector.ints[rows[row] ?? -1] ?? -1;
  return { kind: vector.kind, size, ints, masks };
}

function bytesAt(bytes: Uint8Array, rows: Int32Array): Uint8Array {
  const found = new Uint8Array(rows.length);
  for (let row = 0; row < rows.length; row += 1) found[row] = bytes[rows[row] ?? -1] ?? 0;
  return found;
}
