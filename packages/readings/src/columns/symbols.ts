import type { Moment } from '@zhargy/calendar';

/** A list of ids or words: as numbers for searching, and as it was. */
export interface Listed {
  readonly codes: readonly number[];
  readonly items: readonly string[];
}

/** Numbers of texts; equal texts have one number. Batches may share them. */
export class Texts {
  readonly #codes = new Map<string, number>();
  readonly #texts: (string | null)[] = [null];

  get size(): number {
    return this.#texts.length;
  }

  /** 0 stands for no text. */
  codeOf(text: string | null): number {
    if (text === null) return 0;
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const code = this.#texts.length;
    this.#texts.push(text);
    this.#codes.set(text, code);
    return code;
  }

  textOf(code: number): string | null | undefined {
    return this.#texts[code];
  }
}

/**
 * Numbers for what does not fit into a number, within one batch of cases. A moment has a number of its own wherever it
 * was written, because two bare days that are equal are not one moment.
 */
export class Symbols {
  readonly texts: Texts;
  readonly #moments: Moment[] = [];
  readonly #momentCodes = new Map<Moment, number>();
  readonly #lists: Listed[] = [];
  #begins = new Int32Array(1024);
  #members = new Int32Array(1024);
  #filled = 0;

  constructor(texts = new Texts()) {
    this.texts = texts;
  }

  codeOf(text: string | null): number {
    return this.texts.codeOf(text);
  }

  textOf(code: number): string | null | undefined {
    return this.texts.textOf(code);
  }

  /** The number of a moment that nobody has seen before. */
  addMoment(moment: Moment): number {
    this.#moments.push(moment);
    return this.#moments.length - 1;
  }

  momentCode(moment: Moment): number {
    const known = this.#momentCodes.get(moment);
    if (known !== undefined) return known;
    const code = this.#moments.length;
    this.#moments.push(moment);
    this.#momentCodes.set(moment, code);
    return code;
  }

  momentOf(code: number): Moment | undefined {
    return this.#moments[code];
  }

  listCode(items: readonly string[]): number {
    const codes = items.map((item) => this.codeOf(item));
    const code = this.#lists.length;
    this.#lists.push({ codes, items });
    if (code + 2 > this.#begins.length) this.#begins = widened(this.#begins, code + 2);
    if (this.#filled + codes.length > this.#members.length)
      this.#members = widened(this.#members, this.#filled + codes.length);
    this.#members.set(codes, this.#filled);
    this.#filled += codes.length;
    this.#begins[code + 1] = this.#filled;
    return code;
  }

  /** Whether a list holds a text, both by their numbers. */
  holds(list: number, text: number): boolean {
    if (list < 0) return false;
    const end = this.#begins[list + 1] ?? 0;
    for (let at = this.#begins[list] ?? 0; at < end; at += 1) if (this.#members[at] === text) return true;
    return false;
  }

  listOf(code: number): Listed | undefined {
    return this.#lists[code];
  }
}

function widened(from: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(Math.max(least, from.length * 2));
  more.set(from);
  return more;
}
