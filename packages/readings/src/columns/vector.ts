import type { Day, Moment } from '@zhargy/calendar';
import { noBits, wordsFor, type Bits } from './bits.ts';
import { isNoMasks, noMasks, rawBytes, rawInts, rawWords } from './room.ts';
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
  /** Every row holds the same. */
  readonly constant: boolean;
  #planes: Planes | undefined;
  #bytes: Uint8Array | undefined;

  constructor(size: number, from: Planes | Uint8Array, constant = false) {
    this.size = size;
    this.constant = constant;
    if (from instanceof Uint8Array) this.#bytes = from;
    else this.#planes = from;
  }
  get planes(): Planes {
    return (this.#planes ??= planesOf(this.bytes, this.size));
  }
  get bytes(): Uint8Array {
    return (this.#bytes ??= bytesOf(this.planes, this.size));
  }
}

/** A byte a row, all 0. */
export const bytesFor = (rows: number): Uint8Array => rawBytes(rows).fill(0);

/** The bytes four at a time, in the order of the machine. */
function quads(bytes: Uint8Array, words: number): Uint32Array {
  const { buffer, byteOffset } = bytes;
  if ((byteOffset & 3) === 0 && buffer.byteLength - byteOffset >= words * 32)
    return new Uint32Array(buffer, byteOffset, words * 8);
  const whole = new Uint8Array(words * 32);
  whole.set(bytes);
  return new Uint32Array(whole.buffer);
}

/** Moves one bit of each of four bytes to the four upper bits of a word. */
const fourBits = 0x1020_4080;
const eachByte = 0x0101_0101;

function planesOf(bytes: Uint8Array, size: number): Planes {
  const words = wordsFor(size);
  const from = quads(bytes, words);
  const yes = rawWords(words);
  const no = rawWords(words);
  const why: (Bits | undefined)[] = [undefined, undefined, undefined, undefined];
  for (let word = 0; word < words; word += 1) {
    let y = 0;
    let n = 0;
    let reason = 0;
    for (let quad = 7; quad >= 0; quad -= 1) {
      const four = from[word * 8 + quad] ?? 0;
      y = (y << 4) | (Math.imul((four >>> 4) & eachByte, fourBits) >>> 28);
      n = (n << 4) | (Math.imul((four >>> 5) & eachByte, fourBits) >>> 28);
      reason |= four;
    }
    yes[word] = y;
    no[word] = n;
    reason |= reason >>> 16;
    reason |= reason >>> 8;
    if ((reason & reasons) === 0) continue;
    for (let which = 0; which < 4; which += 1) {
      if (((reason >>> which) & 1) === 0) continue;
      let found = 0;
      for (let quad = 7; quad >= 0; quad -= 1)
        found = (found << 4) | (Math.imul(((from[word * 8 + quad] ?? 0) >>> which) & eachByte, fourBits) >>> 28);
      (why[which] ??= noBits(size))[word] = found;
    }
  }
  return { yes, no, why };
}

/** Four bits as one bit of each of four bytes. */
const spread = Uint32Array.from(
  { length: 16 },
  (_, bits) => (bits & 1) | ((bits & 2) << 7) | ((bits & 4) << 14) | ((bits & 8) << 21),
);

function bytesOf({ yes, no, why }: Planes, size: number): Uint8Array {
  const bytes = rawBytes(size);
  const words = wordsFor(size);
  const into = new Uint32Array(bytes.buffer, bytes.byteOffset, words * 8).fill(0);
  const add = (plane: Bits, shift: number): void => {
    for (let word = 0; word < words; word += 1) {
      let left = plane[word] ?? 0;
      for (let quad = word * 8; left !== 0; quad += 1) {
        into[quad] = (into[quad] ?? 0) | ((spread[left & 15] ?? 0) << shift);
        left >>>= 4;
      }
    }
  };
  add(yes, 4);
  add(no, 5);
  for (const [which, plane] of why.entries()) if (plane) add(plane, which);
  return bytes;
}

/** Days as numbers, or numbers of texts, moments and lists. */
export interface Ints {
  readonly kind: 'days' | 'texts' | 'moments' | 'lists';
  readonly size: number;
  readonly ints: Int32Array;
  /** 0 where the value is known. */
  readonly masks: Uint8Array;
  readonly constant?: boolean;
}

/** Values of any other type, as they are. */
export interface Values {
  readonly kind: 'values';
  readonly size: number;
  readonly values: readonly unknown[];
  readonly masks: Uint8Array;
  readonly constant?: boolean;
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
    this.#bytes = bytesFor(size);
    this.#values = kind === 'values' ? Array.from({ length: size }) : undefined;
    this.#ints = kind === 'values' || kind === 'truths' ? undefined : rawInts(size).fill(-1);
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
  if (vector.constant && vector.size > 0) return repeated(vector, size);
  if (vector.kind === 'truths') return new Truths(size, bytesAt(vector.bytes, rows));
  const masks = isNoMasks(vector.masks) ? noMasks(size) : bytesAt(vector.masks, rows);
  if (vector.kind === 'values') {
    const values: unknown[] = Array.from({ length: size });
    for (let row = 0; row < size; row += 1) values[row] = vector.values[rows[row] ?? -1];
    return { kind: 'values', size, values, masks };
  }
  const ints = rawInts(size);
  const from = vector.ints;
  for (let row = 0; row < size; row += 1) {
    const at = rows[row] ?? 0;
    ints[row] = at < 0 ? -1 : (from[at] ?? -1);
  }
  return { kind: vector.kind, size, ints, masks };
}

/** What every row holds, for as many rows. */
export function repeated(vector: Vector, size: number): Vector {
  if (vector.constant && vector.size === size) return vector;
  if (vector.kind === 'truths') return new Truths(size, rawBytes(size).fill(vector.bytes[0] ?? 0), true);
  const masks = rawBytes(size).fill(vector.masks[0] ?? 0);
  if (vector.kind === 'values')
    return {
      kind: 'values',
      size,
      values: Array.from({ length: size }, () => vector.values[0]),
      masks,
      constant: true,
    };
  const ints = rawInts(size).fill(vector.ints[0] ?? -1);
  return { kind: vector.kind, size, ints, masks, constant: true };
}

/** The same column, but for the rows that have a mask here: why they are not known. */
export function missed(vector: Vector, masks: Uint8Array): Vector {
  const { size } = vector;
  const mine = rawBytes(size);
  const theirs = vector.kind === 'truths' ? vector.bytes : vector.masks;
  for (let row = 0; row < size; row += 1) mine[row] = masks[row] || (theirs[row] ?? 0);
  return vector.kind === 'truths' ? new Truths(size, mine) : { ...vector, masks: mine, constant: false };
}

function bytesAt(bytes: Uint8Array, rows: Int32Array): Uint8Array {
  const found = rawBytes(rows.length);
  for (let row = 0; row < rows.length; row += 1) {
    const at = rows[row] ?? 0;
    found[row] = at < 0 ? 0 : (bytes[at] ?? 0);
  }
  return found;
}

/** A column without rows. */
export function emptyVector(kind: Kind): Vector {
  const masks = new Uint8Array(0);
  if (kind === 'truths') return new Truths(0, masks);
  if (kind === 'values') return { kind, size: 0, values: [], masks };
  return { kind, size: 0, ints: new Int32Array(0), masks };
}
