import type { Moment } from '@zhargy/calendar';

/** A list of ids or words: as numbers for searching, and as it was. */
export interface Listed {
  readonly codes: readonly number[];
  readonly items: readonly string[];
}

/**
 * Numbers for what does not fit into a number, within one batch of cases. Equal texts have one number. A moment has a
 * number of its own wherever it was written, because two bare days that are equal are not one moment.
 */
export class Symbols {
  readonly #codes = new Map<string, number>();
  readonly #texts: (string | null)[] = [null];
  readonly #moments: Moment[] = [];
  readonly #momentCodes = new Map<Moment, number>();
  readonly #lists: Listed[] = [];

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
    this.#lists.push({ codes: items.map((item) => this.codeOf(item)), items });
    return this.#lists.length - 1;
  }

  listOf(code: number): Listed | undefined {
    return this.#lists[code];
  }
}
