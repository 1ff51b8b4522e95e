import { nameOfPlace } from '@zhargy/casefile';
import { answerWords } from '@zhargy/wording/answers';
import { law, termMarks } from '@zhargy/law';
import {
  formatCitation,
  textNotReadSince,
  type Citation,
  type CitationJson,
  type Instrument,
  type Lang,
  type Missing,
} from '@zhargy/logic';
import * as z from 'zod';

export const citationSchema = z
  .strictObject({
    instrument: z.string(),
    provision: z.string(),
    from: z.string().optional(),
    to: z.string().optional(),
    text: z.string().describe('As a lawyer would write it'),
  })
  .meta({ id: 'Citation' });

export const missingSchema = z
  .strictObject({
    at: z.string().describe('The place by ids: "charges.c1.article"'),
    why: z.string(),
    doubt: z.unknown().optional(),
    note: z.string().optional(),
    text: z.string(),
    person: z.string().optional().describe('The person it is about'),
    conflict: z.boolean().optional().describe('Documents disagree about it'),
  })
  .meta({ id: 'Missing' });

/** What is missing in words: the fact and why nobody knows it, or the doubt about the text. */
export function missingText({ at, why, doubt, note }: Missing, lang: Lang): string {
  if (doubt?.kind === 'unread') return `${answerWords.unread[lang]}: ${doubt.why[lang]}`;
  if (doubt?.kind === 'boundary') return `${answerWords.doubt[lang]}: ${doubt.law}, ${doubt.on} … ${doubt.provenBy}`;
  return `${nameOfPlace(at, lang)} [${answerWords.why[why][lang]}]${note === undefined ? '' : ` ${note}`}`;
}

let instruments: ReadonlyMap<string, Instrument> | undefined;
const instrument = (id: string): Instrument | undefined => {
  instruments ??= new Map(
    law.norms.flatMap((norm) => norm.cite.map((one) => [one.instrument.id, one.instrument] as const)),
  );
  return instruments.get(id);
};

/** A citation of an answer as a lawyer of that language writes it. */
function citationText(cite: CitationJson, lang: Lang): string {
  const of = instrument(cite.instrument);
  if (!of) return `${cite.instrument} ${cite.provision}`;
  const path = cite.provision.split('.');
  const whole: Citation = {
    instrument: of,
    path,
    sentences: [],
    since: () => whole,
    until: () => whole,
    s: () => whole,
  };
  return formatCitation(whole, lang);
}

/** The words of a mark that a finding carries, such as a presumption; its id where it has none. */
export const markText = (id: string, lang: Lang, norm?: string): string =>
  (law.says(id, norm) ?? termMarks.get(id))?.[lang] ?? id;

/** Marks of data nobody verified, in words; those about texts last read long ago stand apart. */
export const unverifiedTexts = (marks: readonly string[], lang: Lang, norm?: string): readonly string[] =>
  marks.filter((mark) => !mark.startsWith(textNotReadSince)).map((mark) => markText(mark, lang, norm));

type Data = Readonly<Record<string, unknown>>;
const isText = (data: Data): boolean =>
  typeof data['kk'] === 'string' &&
  typeof data['ru'] === 'string' &&
  typeof data['en'] === 'string' &&
  Object.keys(data).length === 3;

/**
 * An answer of the law in one language: every text in three languages becomes the one, every citation and every
 * missing fact gets its words.
 */
export function spoken(value: unknown, lang: Lang): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => spoken(one, lang));
  if (typeof value !== 'object' || value === null) return value;
  const data = value as Data; // an object by the test above
  if (isText(data)) return data[lang];
  const said = Object.fromEntries(Object.entries(data).map(([key, inner]) => [key, spoken(inner, lang)]));
  if (isCitation(data)) return { ...said, text: citationText(data, lang) };
  return isMissing(data) ? { ...said, text: missingText(data, lang) } : said;
}

const isCitation = (data: object): data is CitationJson =>
  'instrument' in data &&
  typeof data.instrument === 'string' &&
  'provision' in data &&
  typeof data.provision === 'string' &&
  !('places' in data);
const isMissing = (data: object): data is Missing =>
  'at' in data &&
  typeof data.at === 'string' &&
  'why' in data &&
  typeof data.why === 'string' &&
  data.why in answerWords.why;
