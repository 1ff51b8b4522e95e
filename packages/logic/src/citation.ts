import { isoOf, type Day } from '@zhargy/calendar';
import type { Boundary } from './timeline.ts';
import type { Lang, Text } from './text.ts';

/** A source of law: a code, a law, a resolution of the Supreme Court, or a text quoted only for comparison. */
export interface Instrument {
  readonly id: string;
  /** Full title with number and date. */
  readonly title: Text;
  /** Short label for 80-column output, e.g. "CPC". */
  readonly short: Text;
  /** How its provisions are called. */
  readonly unit: 'article' | 'paragraph';
  readonly inForce: { readonly from: Boundary; readonly to?: Boundary };
  /** The redactions that were read, newest last. */
  readonly read: readonly { readonly version: string; readonly where: string }[];
  /** Provisions that exist, as "612", "612.1", "612.1.1": a citation of anything else is refused by the analyser. */
  readonly provisions: ReadonlySet<string>;
  /**
   * The outline of a text encoded sentence by sentence: each of its places that has sentences, and how many. Empty for
   * codes. The analyser refuses a citation of a sentence beyond it.
   */
  readonly sentences: Readonly<Record<string, number>>;
  /** Articles without parts, whose first division is into items: only how they are written depends on it. */
  readonly itemised?: ReadonlySet<string>;
}

/** A place in an instrument: article, part, item or paragraph, subparagraph; with the time it has stood there. */
export interface Citation {
  readonly instrument: Instrument;
  readonly path: readonly string[];
  readonly from?: Boundary;
  readonly to?: Boundary;
  /** Sentences of that place this rule encodes (1-based); none where it has but one, or the whole is only named. */
  readonly sentences: readonly number[];
  /** The provision as it stood from this boundary. */
  since(from: Boundary): Citation;
  /** The provision as it stood until (not including) this boundary. */
  until(to: Boundary): Citation;
  /** Which sentences of the paragraph the rule encodes. */
  s(...numbers: number[]): Citation;
}

type Step = string | number;

/** Makes a citation; used by instruments only. */
export function citation(instrument: Instrument, path: readonly Step[]): Citation {
  return make({ instrument, path: path.map(String), sentences: [] });
}

interface Fields {
  readonly instrument: Instrument;
  readonly path: readonly string[];
  readonly from?: Boundary;
  readonly to?: Boundary;
  readonly sentences: readonly number[];
}

function make(fields: Fields): Citation {
  return Object.freeze({
    ...fields,
    since: (from: Boundary) => make({ ...fields, from }),
    until: (to: Boundary) => make({ ...fields, to }),
    s: (...numbers: number[]) => make({ ...fields, sentences: numbers }),
  });
}

/** The key under which an instrument lists the provision. */
export const provisionKey = (cite: Citation): string => cite.path.join('.');

/** Whether the cited text stood on that day: yes, no, or in doubt (between adoption and proven effect, or no date). */
export function standsOn(cite: Citation, on: Day | undefined): boolean | undefined {
  const from = cite.from ?? cite.instrument.inForce.from;
  const to = cite.to ?? cite.instrument.inForce.to;
  const bounded = cite.from !== undefined || to !== undefined;
  if (on === undefined) return bounded ? undefined : true;
  if (on < from.on) return false;
  if (to && on >= to.on && to.mark !== 'effective' && on < to.provenBy) return undefined;
  if (to && on >= to.on) return false;
  if (from.mark !== 'effective' && on < from.provenBy) return undefined;
  return true;
}

const article: Record<Lang, (path: readonly string[]) => string> = {
  kk: ([a, b, c]) => `${a}-бап${b ? ` ${b}-бөлік` : ''}${c ? ` ${c})` : ''}`,
  ru: ([a, b, c]) => `ст. ${a}${b ? ` ч. ${b}` : ''}${c ? ` п. ${c})` : ''}`,
  en: ([a, b, c]) => `art. ${a}${b ? `(${b})` : ''}${c ? `(${c})` : ''}`,
};
const paragraph: Record<Lang, (path: readonly string[]) => string> = {
  kk: ([a, b]) => `${a}-тармақ${b ? `, ${b}-абзац` : ''}`,
  ru: ([a, b]) => `п. ${a}${b ? `, абз. ${b}` : ''}`,
  en: ([a, b]) => `para ${a}${b ? `.${b}` : ''}`,
};

/** A citation as a lawyer of that language would write it, short enough for a terminal line. */
export function formatCitation(cite: Citation, lang: Lang): string {
  const [first = '', ...inner] = cite.path;
  const path = cite.instrument.itemised?.has(first) ? [first, '', ...inner] : cite.path;
  const place = (cite.instrument.unit === 'article' ? article : paragraph)[lang](path);
  return lang === 'kk'
    ? `${cite.instrument.short.kk} ${place}`
    : lang === 'ru'
      ? `${place} ${cite.instrument.short.ru}`
      : `${cite.instrument.short.en} ${place}`;
}

/** A citation as stable JSON. */
export interface CitationJson {
  readonly instrument: string;
  readonly provision: string;
  readonly from?: string;
  readonly to?: string;
}

export function citationJson(cite: Citation): CitationJson {
  return {
    instrument: cite.instrument.id,
    provision: provisionKey(cite),
    ...(cite.from ? { from: isoOf(cite.from.on) } : {}),
    ...(cite.to ? { to: isoOf(cite.to.on) } : {}),
  };
}
