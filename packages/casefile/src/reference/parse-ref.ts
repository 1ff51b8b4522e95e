import type { ArticleRef, CodeName } from './article-ref.ts';
import { assemble } from './assemble.ts';
import type { RefError, RefErrorCode, RefExpectation } from './ref-error.ts';
import { tokensOf, type Token } from './tokens.ts';
import type { LabelOf } from './words.ts';

/** References found in a text, or the first fault met. */
export type ParsedRefs =
  | { readonly ok: true; readonly refs: readonly ArticleRef[] }
  | { readonly ok: false; readonly error: RefError };

/** A piece of a reference: numbers with what they are, a named code, or a separator. */
export type Piece =
  | { readonly kind: LabelOf; readonly numbers: readonly string[]; readonly at: number }
  | { readonly kind: 'code'; readonly code: CodeName; readonly at: number }
  | { readonly kind: 'separator'; readonly at: number };

/**
 * Reads articles as people write them in Kazakh, Russian and English, in either order, one or several: "ст. 188 ч. 3 п. 2)",
 * "п. 2) ч. 3 ст. 188 УК РК", "ҚК 188-бабының 3-бөлігі 2) тармағы", "188(3)(2)", "ст.24 ч.3, 188 ч.2". Takes time in proportion to
 * the length of the text. Never guesses: what it does not understand is an error with its place.
 */
export function parseRefs(text: string): ParsedRefs {
  const tokens = tokensOf(text);
  if ('code' in tokens) return { ok: false, error: tokens };
  if (tokens.length === 0) return { ok: false, error: { code: 'empty', at: 0, expected: 'reference' } };
  const reader = new Reader(tokens, text.length);
  const error = reader.read();
  return error ? { ok: false, error } : assemble(reader.pieces, text.length);
}

/** Greatest numbers of parts and items, and the least number that is taken for an article without being called one. */
const greatestPart = 40;
const greatestItem = 99;
const leastImpliedArticle = 10;
/** After "part 3," a number from here on is another article, not another part; after an item the same from `greatestItem` on. */
const firstNotPart = 24;

class Reader {
  readonly pieces: Piece[] = [];
  readonly #tokens: readonly Token[];
  readonly #end: number;
  #i = 0;
  #articleSeen = false;

  constructor(tokens: readonly Token[], end: number) {
    this.#tokens = tokens;
    this.#end = end;
  }

  read(): RefError | undefined {
    while (this.#i < this.#tokens.length) {
      const error = this.#next();
      if (error) return error;
    }
    return undefined;
  }

  #peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#i + ahead];
  }

  #fault(code: RefErrorCode, expected: RefExpectation, token: Token | undefined = this.#peek()): RefError {
    return { code, at: token?.at ?? this.#end, expected };
  }

  #next(): RefError | undefined {
    const token = this.#peek();
    if (!token) return undefined;
    if (token.kind === 'comma' || token.kind === 'dash') {
      this.#i += 1;
      this.pieces.push({ kind: 'separator', at: token.at });
      return undefined;
    }
    if (token.kind === 'number') return this.#numbersFirst();
    if (token.kind === 'word')
      return token.means.kind === 'code' ? this.#code(token.means.code, token.at) : this.#labelFirst();
    return this.#fault('unexpected', 'labelOrNumber', token);
  }

  #code(code: CodeName, at: number): undefined {
    this.#i += 1;
    const after = this.#peek(1);
    // The dash inside "Уголовно-процессуального" is none between references.
    if (this.#peek()?.kind === 'dash' && after?.kind === 'word' && after.means.kind === 'code') this.#i += 1;
    const last = this.pieces.at(-1);
    // "Criminal Procedure Code", "Қылмыстық-процестік кодексі": the later word says which code.
    if (last?.kind === 'code') this.pieces[this.pieces.length - 1] = { kind: 'code', code, at: last.at };
    else this.pieces.push({ kind: 'code', code, at });
  }

  /** "ст. 188", "пп. 1), 3)", "часть третья"; a label met without a number before or after it is a fault. */
  #labelFirst(): RefError | undefined {
    const of = this.#label();
    const token = this.#peek();
    if (of === undefined || !token) return this.#fault('unexpected', 'labelOrNumber');
    this.#i += 1;
    // "п.п.", "ст.ст.": the same label twice.
    if (this.#label() === of) this.#i += 1;
    if (this.#peek()?.kind !== 'number') return this.#fault('numberExpected', 'number');
    return this.#piece(of, this.#list(of), token.at);
  }

  /** "188-бап", "1), 3) тармақтары", or numbers nobody calls anything: articles. */
  #numbersFirst(): RefError | undefined {
    const at = this.#peek()?.at ?? this.#end;
    const numbers = this.#list(undefined);
    const dashed = this.#peek()?.kind === 'dash';
    const label = this.#peek(dashed ? 1 : 0);
    if (label?.kind === 'word' && label.means.kind === 'label') {
      const { of, lang } = label.means;
      const afterLabel = this.#peek(dashed ? 2 : 1);
      if (lang === 'kk' || afterLabel?.kind !== 'number') {
        this.#i += dashed ? 2 : 1;
        return this.#piece(of, numbers, at);
      }
    }
    return this.#piece('article', numbers, at);
  }

  #label(ahead = 0): LabelOf | undefined {
    const token = this.#peek(ahead);
    return token?.kind === 'word' && token.means.kind === 'label' ? token.means.of : undefined;
  }

  /** A list of numbers, each with or without its parenthesis; stops before a number that begins another reference. */
  #list(of: LabelOf | undefined): readonly string[] {
    const numbers: string[] = [];
    for (;;) {
      const token = this.#peek();
      if (token?.kind !== 'number') return numbers;
      numbers.push(token.value);
      this.#i += 1;
      if (this.#peek()?.kind === 'close') this.#i += 1;
      if (this.#peek()?.kind !== 'comma' || this.#peek(1)?.kind !== 'number') return numbers;
      if (this.#beginsAnother(of)) return numbers;
      this.#i += 1;
    }
  }

  /** Whether the number after the comma here is an article of its own: "ч. 3, 188 ч. 2", "п. 1), 107(2)", "ч. 2, 190". */
  #beginsAnother(of: LabelOf | undefined): boolean {
    const token = this.#peek(1);
    if (token?.kind !== 'number') return false;
    const closed = this.#peek(2)?.kind === 'close';
    if (closed) return false;
    const follower = this.#peek(2);
    if (of === undefined || of === 'article')
      return follower?.kind === 'dash' && this.#label(3) === 'article' && of === 'article';
    const number = Number.parseInt(token.value, 10);
    if (number >= (of === 'part' ? firstNotPart : greatestItem)) return true;
    const named =
      follower?.kind === 'open' || (follower?.kind === 'dash' && this.#label(3) !== undefined) || this.#isPrefix(2);
    return this.#articleSeen && named && number >= leastImpliedArticle && !this.#isReverse(2);
  }

  #isPrefix(ahead: number): boolean {
    const token = this.#peek(ahead);
    return (
      token?.kind === 'word' &&
      token.means.kind === 'label' &&
      token.means.lang !== 'kk' &&
      token.means.of !== 'article'
    );
  }

  /** "ч. 2 ст. 190" ahead: the part and the article of the items being read. */
  #isReverse(ahead: number): boolean {
    return this.#peek(ahead + 1)?.kind === 'number' && this.#label(ahead + 2) === 'article';
  }

  #piece(kind: LabelOf, numbers: readonly string[], at: number): RefError | undefined {
    const greatest = kind === 'part' ? greatestPart : kind === 'item' ? greatestItem : Number.POSITIVE_INFINITY;
    if (numbers.some((number) => Number.parseInt(number, 10) > greatest))
      return { code: 'badNumber', at, expected: 'number' };
    this.pieces.push({ kind, numbers, at });
    if (kind === 'article') this.#articleSeen = true;
    if (this.#peek()?.kind !== 'open' || kind === 'item') return undefined;
    return this.#groups(kind === 'article' ? 'part' : 'item', at);
  }

  /** "(3)", "(3)(2)", "(3)(1,3)", "()(2)" after an article; "(2)" after a part. `at` is where that article or part stands. */
  #groups(first: 'part' | 'item', at: number): RefError | undefined {
    let kind = first;
    while (this.#peek()?.kind === 'open') {
      this.#i += 1;
      const numbers: string[] = [];
      while (this.#peek()?.kind === 'number') {
        const token = this.#peek();
        if (token?.kind === 'number') numbers.push(token.value);
        this.#i += 1;
        if (this.#peek()?.kind !== 'comma') break;
        this.#i += 1;
      }
      if (this.#peek()?.kind !== 'close')
        return this.#peek()
          ? this.#fault('unexpected', 'closingParenthesis')
          : this.#fault('unclosed', 'closingParenthesis');
      if (numbers.length === 0 && kind === 'item') return this.#fault('numberExpected', 'number');
      this.#i += 1;
      const greatest = kind === 'part' ? greatestPart : greatestItem;
      if (numbers.some((number) => Number.parseInt(number, 10) > greatest))
        return { code: 'badNumber', at, expected: 'number' };
      if (numbers.length > 0) this.pieces.push({ kind, numbers, at });
      kind = 'item';
    }
    return undefined;
  }
}
