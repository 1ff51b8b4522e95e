import type { Moment } from '@zhargy/calendar';
import { Collected } from '../run/work.ts';
import type { Symbols, Texts } from './symbols.ts';
import { yesBit, noBit, type Vector } from './vector.ts';

/** Above every number given to a value, so that a reason why there is none is no value. */
const masked = 0x7fff_ff00;

/**
 * Numbers for what workings are given, whatever batch it comes in: equal values have one number within a column, and a
 * moment has that of what it says, with a number more a row that tells which of its moments are one.
 */
export class Numbers {
  readonly #objects = new Map<unknown, number>();
  readonly #byText = new Map<string, number>();
  #texts: Texts | undefined;
  #translated = new Int32Array(1024).fill(-1);
  #next = 1;

  /** How much is held. */
  get size(): number {
    return this.#byText.size + this.#objects.size;
  }

  forget(): void {
    this.#objects.clear();
    this.#byText.clear();
    this.#texts = undefined;
    this.#next = 1;
  }

  /** The numbers of each column for each row, column after column, and which moments of the row are one. */
  rowsOf(columns: readonly Vector[], size: number, symbols: Symbols): Int32Array {
    if (this.#texts !== symbols.texts) {
      this.#translated.fill(-1);
      this.#texts = symbols.texts;
    }
    const found = new Int32Array((columns.length + 1) * size);
    const moments: Vector[] = [];
    for (const [i, vector] of columns.entries()) {
      const into = found.subarray(i * size, (i + 1) * size);
      this.#fill(into, vector, symbols);
      if (vector.kind === 'moments' || vector.kind === 'values') moments.push(vector);
    }
    if (moments.length > 1) this.#sameness(found.subarray(columns.length * size), moments, symbols);
    return found;
  }

  #fill(into: Int32Array, vector: Vector, symbols: Symbols): void {
    const { size } = vector;
    if (vector.kind === 'truths') {
      const { bytes } = vector;
      for (let row = 0; row < size; row += 1) {
        const byte = bytes[row] ?? 0;
        into[row] = byte & (yesBit | noBit) ? byte : masked + byte;
      }
      return;
    }
    const { masks } = vector;
    const numberAt = (row: number): number => {
      const mask = masks[row] ?? 0;
      if (mask !== 0) return masked + mask;
      if (vector.kind === 'values') return this.#valueNumber(vector.values[row]);
      return this.#number(vector.kind, vector.ints[row] ?? -1, symbols);
    };
    if (vector.constant && size > 0) into.fill(numberAt(0));
    else for (let row = 0; row < size; row += 1) into[row] = numberAt(row);
  }

  #number(kind: 'days' | 'texts' | 'moments' | 'lists', code: number, symbols: Symbols): number {
    switch (kind) {
      case 'days':
        return code;
      case 'texts':
        return this.#textNumber(code, symbols);
      case 'moments':
        return this.#momentNumber(symbols.momentOf(code));
      case 'lists':
        return this.#textual(JSON.stringify(symbols.listOf(code)?.items ?? []));
    }
  }

  #textNumber(code: number, symbols: Symbols): number {
    if (code < 0) return -1;
    if (code >= this.#translated.length) {
      const more = new Int32Array(Math.max(code + 1, this.#translated.length * 2)).fill(-1);
      more.set(this.#translated);
      this.#translated = more;
    }
    const known = this.#translated[code] ?? -1;
    if (known >= 0) return known;
    const text = symbols.textOf(code);
    const made = typeof text === 'string' ? this.#textual(JSON.stringify(text)) : 0;
    this.#translated[code] = made;
    return made;
  }

  #momentNumber(moment: Moment | undefined): number {
    if (!moment) return 0;
    const { day, minute = -1, order } = moment;
    // Below zero nothing else has a number.
    return order === undefined && day >= 0 && day < 1_000_000
      ? -(day * 1442 + minute + 2)
      : this.#textual(momentText(moment));
  }

  #textual(text: string): number {
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const made = this.#next;
    this.#next += 1;
    this.#byText.set(text, made);
    return made;
  }

  /** Values that workings made are known by themselves; others by what they say, where that can be written down. */
  #valueNumber(value: unknown): number {
    const known = this.#objects.get(value);
    if (known !== undefined) return known;
    const text = textOf(value);
    const number = text === undefined ? this.#next : this.#textual(text);
    if (text === undefined) this.#next += 1;
    // Rows collected from a case do not come again.
    if (!Array.isArray(value)) this.#objects.set(value, number);
    return number;
  }

  /** Which moments of a row are one: two that read alike may be two. */
  #sameness(into: Int32Array, vectors: readonly Vector[], symbols: Symbols): void {
    for (let row = 0; row < into.length; row += 1) {
      const seen: object[] = [];
      let text = '';
      for (const vector of vectors) {
        if (vector.kind === 'truths' || (vector.masks[row] ?? 0) !== 0) continue;
        if (vector.kind === 'values') text += within(vector.values[row], seen);
        else if (vector.kind === 'moments') text += place(symbols.momentOf(vector.ints[row] ?? -1), seen);
      }
      into[row] = seen.length < 2 ? 0 : this.#textual(`=${text}`);
    }
  }
}

function place(moment: object | undefined, seen: object[]): string {
  if (!moment) return '-';
  const at = seen.indexOf(moment);
  if (at >= 0) return `${at},`;
  seen.push(moment);
  return `${seen.length - 1},`;
}

/** The places of the moments inside a value, in order. */
function within(value: unknown, seen: object[]): string {
  if (typeof value !== 'object' || value === null) return '';
  if (value instanceof Collected)
    return Object.values(value.fields)
      .map((cell) => (cell.mask === 0 ? within(cell.value, seen) : ''))
      .join('');
  if ('day' in value) return place(value, seen);
  return Object.values(value)
    .map((part: unknown) => within(part, seen))
    .join('');
}

const momentText = ({ day, minute, order }: Moment): string => `@${day} ${minute ?? ''} ${order ?? ''}`;

/** A value as text, so that equal text is an equal value but for which of its moments are one; nothing for what text cannot tell. */
function textOf(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'bigint':
      return `${value}n`;
    case 'object':
      return value === null ? 'null' : objectText(value);
    default:
      return undefined;
  }
}

function objectText(value: object): string | undefined {
  if (value instanceof Collected)
    return joined(
      Object.entries(value.fields).map(([name, { value: inner, mask }]) =>
        named(name, mask === 0 ? textOf(inner) : `?${mask}`),
      ),
    );
  if (Array.isArray(value)) return joined(value.map(textOf));
  return Object.getPrototypeOf(value) === Object.prototype
    ? joined(Object.entries(value).map(([name, part]) => named(name, textOf(part))))
    : undefined;
}

const named = (name: string, text: string | undefined): string | undefined =>
  text === undefined ? undefined : `${name}:${text}`;

const joined = (parts: readonly (string | undefined)[]): string | undefined =>
  parts.includes(undefined) ? undefined : `<${parts.join(',')}>`;
