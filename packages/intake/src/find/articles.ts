import { canonicalRef, parseRefs, type ArticleRef } from '@zhargy/casefile';
import type { Stretch } from './text-parts.ts';

/** Articles of the Criminal Code a text names in one go: "ст. 24 ч. 3, ст. 188 ч. 3 п. 2 УК РК". */
export interface NamedArticles extends Stretch {
  readonly refs: readonly ArticleRef[];
  /** The Criminal Code is named beside them; else only the words around tell whose articles they are. */
  readonly codeNamed: boolean;
}

const number = String.raw`(?<!\d)\d{1,3}(?:[-‑–]\d{1,2}(?!\d))?(?!\d)[¹²³]?`;
const label = String.raw`(?:ст\.?\s?ст|ст|стать(?:я|и|е|ю|ей|ям|ями|ях)|статей|ч\.?\s?ч|ч|част(?:ь|и|ью|ей|ям|ями|ях)|п\.?\s?п|п|пункт(?:а|у|ом|е|ы|ов|ам|ами|ах)?|подпункт(?:а|у|ом|е|ы|ов|ам|ами|ах)?)`;
const labelKk = String.raw`(?:бап|баб|бөлі[кг]|тармақ|тармағ)\p{L}{0,8}`;
const code = String.raw`(?:УК|ҚК|КК|УПК|ҚПК|КПК|УИК|ҚАК|КоАП|ӘҚБтК|ӘҚБТК|АППК|ГПК|АПК|ГК|АК|НК|ТК|Уголовн\p{L}+(?:-процессуальн\p{L}+|-исполнительн\p{L}+)?|уголовн\p{L}+(?:-процессуальн\p{L}+|-исполнительн\p{L}+)?|Қылмыстық(?:-процестік|-атқару)?|қылмыстық(?:-процестік|-атқару)?|Гражданск\p{L}+|Азаматтық|Әкімшілік\s+құқық\s+бұзушылық\s+туралы|Кодекс\p{L}*\s+(?:РК\s+)?об\s+административн\p{L}+\s+правонарушени\p{L}+|Налогов\p{L}+|Салық)(?!\p{L})(?:-?(?:нің|ның|тің|тың|дің|дың|інің))?`;
const state = String.raw`(?:РК|ҚР|Республики\s+Казахстан|Қазақстан\s+Республикасы(?:ның)?|кодекс\p{L}*|Кодекс\p{L}*)`;
const ordinal = String.raw`(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят)(?:ая|ой|ую|ый|ого|ым|ьей|ья|ью|ий|ьего|ьим)(?!\p{L})|(?:бірінші|екінші|үшінші|төртінші|бесінші|алтыншы|жетінші|сегізінші|тоғызыншы|оныншы)(?!\p{L})`;
const piece = String.raw`(?:${number}\)?|${label}\.?(?!\p{L})|${labelKk}|${code}\.?|${state}|${ordinal})`;
const between = String.raw`(?:\s|[-–—‑](?=\s?\p{L})|\s?[,;]\s?|\s+(?:и|және|мен|пен|а\s+также)\s+|\(|\)|\.)*`;
const run = new RegExp(String.raw`(?<![\p{L}\d.,/-])${piece}(?:${between}${piece})*\)?`, 'gu');

const articleWord = /(?:^|[\s(,.;])(?:ст\.?|стать\p{L}+|статей)(?!\p{L})|(?:бап|баб)\p{L}{0,8}/iu;
const ownCode = /(?<!\p{L})(?:УК|ҚК|КК)(?!\p{L})|[Уу]головн\p{L}+\s+кодекс|[Ққ]ылмыстық\s+кодекс/u;
const foreignCode =
  /(?<!\p{L})(?:УПК|ҚПК|КПК|УИК|ҚАК|КоАП|ӘҚБтК|ӘҚБТК|АППК|ГПК|АПК|ГК|АК|НК|ТК)(?!\p{L})|процессуальн|процестік|исполнительн|атқару|[Гг]ражданск\p{L}+\s+кодекс|Азаматтық|Әкімшілік|административн|[Нн]алогов|Салық/u;
/** A law or another code named right behind the articles: they are not of the Criminal Code. */
const foreignAfter =
  /^[\s,]*(?:Конституци|Закона|Закон\s|Заңы|КоАП|ГК(?!\p{L})|ГПК|УПК|УИК|ҚПК|АК(?!\p{L})|ӘҚБ|Гражданск|Кодекса\s+(?:РК|Республики\s+Казахстан)\s+об|Кодекса\s+об|Кодекса\s+«|настоящ)/u;

/**
 * Articles of the Criminal Code in a text. A run that names another code, or a law behind it, is passed over; where two codes
 * stand in one run, only what belongs to the Criminal Code is taken, and only if it is plain which that is.
 */
export function articlesIn(text: string): readonly NamedArticles[] {
  const found: NamedArticles[] = [];
  for (const match of text.matchAll(run)) {
    const said = match[0];
    if (!/\d/u.test(said) || !articleWord.test(said)) continue;
    for (const part of partsOf(said)) {
      const from = match.index + part.from;
      const refs = read(part.text);
      if (refs === undefined || foreignCode.test(part.text)) continue;
      const codeNamed = ownCode.test(part.text);
      if (!codeNamed && foreignAfter.test(text.slice(from + part.text.length))) continue;
      found.push({ from, to: from + part.text.length, refs, codeNamed });
    }
  }
  return found;
}

/** A run that names several codes is cut after each Russian and before each Kazakh one. */
function partsOf(said: string): readonly { readonly text: string; readonly from: number }[] {
  const codes = [...said.matchAll(new RegExp(code, 'gu'))];
  if (codes.length < 2) return trimmed(said, 0);
  const kazakh = /бап|баб/u.test(said);
  const cuts = kazakh ? codes.slice(1).map((c) => c.index) : codes.slice(0, -1).map((c) => c.index + c[0].length);
  return [0, ...cuts].flatMap((from, i) => trimmed(said.slice(from, cuts[i]), from));
}

function trimmed(said: string, from: number): readonly { readonly text: string; readonly from: number }[] {
  const lead = /^(?:[\s,;.()-]|и\s|және\s|(?:РК|ҚР)[,;]\s)*/u.exec(said)?.[0].length ?? 0;
  const text = said.slice(lead).replace(/(?:[\s,;.(–—-]|(?<!\d)\))+$/u, '');
  return /\d/u.test(text) && articleWord.test(text) ? [{ text, from: from + lead }] : [];
}

/** Reads a run; words at its edges that belong to the sentence are given up one by one. */
function read(said: string): readonly ArticleRef[] | undefined {
  const parsed = parseRefs(
    said
      .replaceAll('‑', '-')
      .replaceAll(/(\d)\s?-\s?(?=\p{L})/gu, '$1-')
      .replaceAll(/(?<=\d\))[.]/gu, ''),
  );
  if (!parsed.ok) return undefined;
  const own = parsed.refs.filter((ref) => ref.code !== 'cpc');
  return own.length === 0 ? undefined : own;
}

/** Whether the Special Part of the Criminal Code, which begins with article 99, has this article. */
export const ofSpecialPart = (ref: ArticleRef): boolean => Number.parseInt(ref.article, 10) >= 99;

/** An article of the Criminal Code as a case file writes it: "188(3)(2)". */
export const written = (ref: ArticleRef): string => canonicalRef(ref);
