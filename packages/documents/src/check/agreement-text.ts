import { agreementItems } from '@zhargy/law';
import { aboutParties, deed, kinds, marks, notDeed, sizes, type Marks } from './agreement-marks.ts';
import { consequences, crimeLaw, figuresAgainstWords, forbidden, undertakings } from './agreement-clauses.ts';
import { dayIn, name, quoteOf, sentencesOf, type Quote, type Sentence } from './text-places.ts';

/**
 * What a text says of an element: it is there; its place is left blank; no sign of it was found, which does not mean that it is
 * not there; or the text says two different things, or what it must not say.
 */
export type TextState = 'present' | 'absent' | 'notFound' | 'contradictory';

export interface TextElement {
  /** The element of `contents`, or what NR 4/2016 asks the text for. */
  readonly element: string;
  readonly state: TextState;
  /** Where it stands; for a blank, the label before it. */
  readonly quotes: readonly Quote[];
}

const further = ['proceduralCosts', 'notContested', 'compulsoryTreatment'] as const;
/** What the text must not say (NR 4/2016 paras 13, 14). */
const mustNot = ['courtBoundToPunishment', 'admissionDemanded'] as const;

/** Every element looked for, in the order of the law. */
export const textElements: readonly string[] = [
  ...agreementItems.flatMap((item) => item.elements.map((e) => e.id)),
  ...further,
  ...mustNot,
];

/**
 * Reads a plea agreement somebody else wrote, in Kazakh or Russian, and tells element by element what of CPC 616(1) and
 * NR 4/2016 paras 13, 14, 16 and 28 stands in it. Words are told by their forms, not understood: `notFound` is no finding that
 * an element is missing. A clause the text must not hold is `present` where nothing against it was found.
 */
export function readAgreementText(written: string): readonly TextElement[] {
  const text = written.replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ');
  const read = new Reading(text);
  return textElements.map((element) => ({ element, ...read.of(element) }));
}

type Found = Pick<TextElement, 'state' | 'quotes'>;
const present = (...quotes: readonly Quote[]): Found => ({ state: 'present', quotes });
const notFound: Found = { state: 'notFound', quotes: [] };

class Reading {
  readonly #text: string;
  /** The text with the lines of signatures left out, at the same places. */
  readonly #body: string;
  readonly #headEnd: number;
  readonly #sentences: readonly Sentence[];
  readonly #deeds: readonly Sentence[];

  constructor(text: string) {
    this.#text = text;
    const signature = new RegExp(`^[^\\n]*_{3,}[^\\n]*${name}[^\\n]*$`, 'gmu');
    this.#body = text.replaceAll(signature, (line) => ' '.repeat(line.length));
    const parties = /прокурор|сторон|тарап|(?:^|\n)\s*1\./iu.exec(text)?.index ?? 400;
    this.#headEnd = Math.min(Math.max(parties, 0), 600);
    this.#sentences = sentencesOf(this.#body);
    const isDeed = (s: Sentence | undefined): boolean =>
      s !== undefined && !s.heading && matches(deed, s.text) && !matches(notDeed, s.text);
    // The sentences beside one that describes the deed may tell when, where and why.
    this.#deeds = this.#sentences.filter(
      (s, i) =>
        isDeed(s) ||
        ((isDeed(this.#sentences[i + 1]) || isDeed(this.#sentences[i - 1])) &&
          !s.heading &&
          !matches(notDeed, s.text) &&
          !matches(aboutParties, s.text)),
    );
  }

  of(element: string): Found {
    switch (element) {
      case 'crimeLaw':
        return this.#labelled({ labels: ['Квалификация', 'Саралануы'], value: '\\d' }, () => {
          const at = crimeLaw(this.#body);
          return at ? present(this.#quote(at.from, at.to)) : notFound;
        });
      case 'undertakings':
        return this.#clause(undertakings(this.#sentences, this.#body));
      case 'consequences':
        return this.#clause(consequences(this.#sentences));
      case 'punishmentKind':
        return this.#labelled(
          { labels: ['Вид (?:окончательного )?наказания', '(?:Түпкілікті )?жазаның түрі'], value: kinds },
          () => this.#inPunishment(kinds),
        );
      case 'punishmentSize':
        return this.#size();
      case 'birthDate':
        return this.#oneDay(this.#marked(marks['birthDate'] ?? {}));
      case 'courtBoundToPunishment':
      case 'admissionDemanded': {
        const against = forbidden(element, this.#sentences);
        return against ? { state: 'contradictory', quotes: [this.#ofSentence(against)] } : present();
      }
      default:
        return this.#marked(marks[element] ?? {});
    }
  }

  #marked(of: Marks): Found {
    return this.#labelled(of, () => {
      const quotes = (of.shown ?? []).flatMap((pattern) => this.#shown(pattern, of));
      return quotes.length === 0 ? notFound : present(...quotes.slice(0, 4));
    });
  }

  #shown(pattern: string, { where, unless, cased }: Marks): readonly Quote[] {
    const flags = cased ? 'gu' : 'giu';
    if (where === 'head') {
      const head = this.#text.slice(0, this.#headEnd);
      return [...head.matchAll(new RegExp(pattern, flags))]
        .filter((m) => unless === undefined || !matches(unless, head.slice(Math.max(0, m.index - 40), m.index)))
        .map((m) => this.#quote(m.index, m.index + m[0].length));
    }
    const sentences = where === 'deed' ? this.#deeds : this.#sentences;
    if (where === 'deed' || unless !== undefined || where === undefined)
      return sentences
        .filter((s) => !s.heading && s.text.trim().split(/\s+/).length > 3)
        .filter(
          (s) => new RegExp(pattern, flags.slice(1)).test(s.text) && (unless === undefined || !matches(unless, s.text)),
        )
        .map((s) => this.#ofSentence(s));
    return [...this.#body.matchAll(new RegExp(pattern, flags))].map((m) => this.#quote(m.index, m.index + m[0].length));
  }

  /** A label decides where it stands: a value after it, or a blank. Without one the running words are read. */
  #labelled({ labels = [], labelled, value = '', cased }: Marks, otherwise: () => Found): Found {
    const places = labels.flatMap((label) => [
      ...this.#body.matchAll(
        new RegExp(`^(?:[ \\t\\d.)]*(?:${label})[ \\t]*(?:[:\\t]|[–—-](?=\\s))|[ \\t]*(?:${label})[ \\t]*$)`, 'gimu'),
      ),
    ]);
    const held = new RegExp(value, value === name || cased ? 'u' : 'iu');
    const read = places
      .filter((m) => labelled === undefined || m.index < this.#headEnd === (labelled === 'head'))
      .map((m) => ({ label: m, value: this.#valueAfter(m.index + m[0].length, held) }))
      // A label alone on its line may as well be the heading of what follows.
      .filter((m) => m.value !== undefined || /[:\t–—-]$/.test(m.label[0]));
    const blank = read.find((m) => m.value === undefined);
    if (blank) {
      const at = blank.label.index;
      return { state: 'absent', quotes: [this.#quote(at, at + blank.label[0].length)] };
    }
    if (read.length === 0) return otherwise();
    return present(...read.flatMap((m) => (m.value ? [this.#quote(m.value.from, m.value.to)] : [])));
  }

  /** What stands after a label: on its line, or on the next one where its own is empty. */
  #valueAfter(at: number, held: RegExp): { readonly from: number; readonly to: number } | undefined {
    const end = lineEnd(this.#body, at);
    const said = this.#body.slice(at, end);
    if (said.trim() !== '') return isSaid(said) && held.test(said) ? { from: at, to: end } : undefined;
    const next = this.#body.slice(end).search(/\S/);
    if (next < 0) return undefined;
    const to = lineEnd(this.#body, end + next);
    const line = this.#body.slice(end + next, to);
    const another = /^[^:]{2,160}:/.test(line) || /^\d+(?:\.\d+)*[.)]\s*\p{Lu}/u.test(line);
    return isSaid(line) && !another && held.test(line) ? { from: end + next, to } : undefined;
  }

  #inPunishment(pattern: string): Found {
    const found = this.#sentences.filter(
      (s, i) =>
        !s.heading &&
        matches(pattern, s.text) &&
        matches('наказани|жаза|ходатайств|өтініш', `${this.#sentences[i - 1]?.text ?? ''} ${s.text}`) &&
        !matches('смягча|жеңілдет|издерж|ущерб|вред|залал|зиян', s.text),
    );
    return found.length === 0 ? notFound : present(...found.map((s) => this.#ofSentence(s)));
  }

  #size(): Found {
    const labels = ['Размер (?:окончательного )?наказания', '(?:Түпкілікті )?жазаның мөлшері'];
    const found = this.#labelled({ labels, value: '\\d|пожизненн|без срока|өмір бойы|мерзімсіз' }, () =>
      this.#inPunishment(sizes),
    );
    const wrong = found.quotes.find((q) => figuresAgainstWords(q.text));
    return wrong ? { state: 'contradictory', quotes: [wrong] } : found;
  }

  /** Two days of birth of one person cannot both be right. */
  #oneDay(found: Found): Found {
    const days = new Set(found.quotes.flatMap((q) => dayIn(q.text) ?? []));
    return days.size > 1 ? { ...found, state: 'contradictory' } : found;
  }

  #clause(of: Sentence | 'blank' | undefined): Found {
    if (of === 'blank') return { state: 'absent', quotes: [] };
    return of ? present(this.#ofSentence(of)) : notFound;
  }

  #quote(from: number, to: number): Quote {
    return quoteOf(this.#text, from, to);
  }
  #ofSentence(s: Sentence): Quote {
    return this.#quote(s.from, s.from + s.text.length);
  }
}

const matches = (pattern: string, text: string): boolean => new RegExp(pattern, 'iu').test(text);
const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};
/** Letters or figures that are no blank, and no note of what is to be filled in. */
const isSaid = (text: string): boolean =>
  !/_{3,}/.test(text) && /[\p{L}\d]/u.test(text.replaceAll(/\[[^\]]*\]|\([^)]*подпис[^)]*\)/giu, ''));
