import type { Text } from '@zhargy/logic';
import type { PaperLanguage, PaperText, Quote } from '../paper.ts';
import type { Confidence } from '../proposal.ts';

/** What a paper is. */
export type PaperKind =
  | 'qualification'
  | 'indictment'
  | 'petition'
  | 'consent'
  | 'agreement'
  | 'notice'
  | 'record'
  | 'unknown';
export const paperKinds: readonly PaperKind[] = [
  'qualification',
  'indictment',
  'petition',
  'consent',
  'agreement',
  'notice',
  'record',
  'unknown',
];
export const paperKindNames: Readonly<Record<PaperKind, Text>> = {
  qualification: {
    kk: 'күдіктінің іс-әрекетін саралау туралы қаулы',
    ru: 'постановление о квалификации деяния подозреваемого',
    en: 'ruling on the qualification of the deed',
  },
  indictment: { kk: 'айыптау актісі', ru: 'обвинительный акт', en: 'indictment' },
  petition: {
    kk: 'процестік келісім жасасу туралы өтінішхат',
    ru: 'ходатайство о заключении процессуального соглашения',
    en: 'petition for a procedural agreement',
  },
  consent: { kk: 'жәбірленушінің келісімі', ru: 'согласие потерпевшего', en: "victim's consent" },
  agreement: { kk: 'процестік келісім', ru: 'процессуальное соглашение', en: 'procedural agreement' },
  notice: { kk: 'хабарлама', ru: 'уведомление', en: 'notice' },
  record: { kk: 'хаттама', ru: 'протокол', en: 'record' },
  unknown: { kk: 'құжаттың түрі анықталмады', ru: 'вид бумаги не определён', en: 'kind not known' },
};

/** What kind of paper it is and how sure that is. */
export interface KindFound {
  readonly kind: PaperKind;
  readonly sure: Confidence;
  readonly language: PaperLanguage;
  /** The words it was told by; the id of the paper in the quote is "paper". */
  readonly why?: Quote;
}

/** Words of a title; each is looked for in the head of the paper, and counts most on a line of its own. */
const titles: readonly (readonly [PaperKind, RegExp])[] = [
  [
    'qualification',
    /об?\s+(?:\p{L}+\s+(?:и\s+\p{L}+\s+)?)?квалификаци\p{L}+\s+деяни|(?:іс-)?әрекет\p{L}+\s+саралау\s+туралы/iu,
  ],
  ['indictment', /обвинительн\p{L}+\s+акт|айыптау\s+актісі/iu],
  [
    'petition',
    /ходатайств\p{L}*[^.]{0,30}о\s+заключении[^.]{0,40}(?:соглашени|сделк)|келісім\p{L}*\s+жасасу(?:ды)?[^.]{0,30}(?:туралы\s+)?(?:өтінішхат|ходатайство|сұра)/iu,
  ],
  [
    'consent',
    /согласи\p{L}*\s+потерпевш|согласи\p{L}+\s+(?:потерпевш\p{L}+\s+)?на\s+заключение|жәбірленушінің[^.]{0,60}келісімі|жасасуға[^.]{0,20}келісім/iu,
  ],
  [
    'agreement',
    /(?:процессуальн\p{L}+\s+соглашени|соглашени\p{L}*\s+о\s+признании\s+вины|соглашени\p{L}*\s+о\s+сотрудничестве|сделк\p{L}+\s+о\s+признании)|процестік\s+келісім|кінәні?\s+мойындау\s+туралы\s+мәміле/iu,
  ],
  ['notice', /уведомлени|извещени|хабарлама/iu],
  ['record', /протокол|хаттама/iu],
];
/** A bare title: the words of the kind stand on the next line. */
const bareTitles: readonly (readonly [PaperKind, RegExp])[] = [
  ['petition', /^\s*ходатайство\s*$|^\s*өтінішхат\s*$/iu],
  ['consent', /^\s*согласие\s*$/iu],
];

/** What kind of paper this is, by its title first and its wording second; `unknown` where neither tells. */
export function kindOfPaper(paper: PaperText): KindFound {
  const head = paper.paragraphs.slice(0, 14);
  let best: { kind: PaperKind; score: number; number: number; from: number; to: number } | undefined;
  const consider = (kind: PaperKind, score: number, number: number, from: number, to: number): void => {
    if (!best || score > best.score) best = { kind, score, number, from, to };
  };
  for (const [at, { text, number }] of head.entries()) {
    const own = text.length < 140;
    const loud = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(text.slice(0, 40));
    const next = head[at + 1]?.text ?? '';
    for (const [i, [kind, re]] of titles.entries()) {
      const match = re.exec(text);
      if (match)
        consider(
          kind,
          (own ? 60 : 15) + (loud ? 30 : 0) - at * 2 - i * 0.5 - (match.index > 30 ? 10 : 0),
          number,
          match.index,
          match.index + match[0].length,
        );
      if (text.length < 70 && next.length < 160) {
        // "ПОСТАНОВЛЕНИЕ" on one line, "о квалификации деяния подозреваемого" on the next.
        const over = re.exec(`${text} ${next}`);
        if (over && over.index < text.length && over.index + over[0].length > text.length)
          consider(kind, 92 - at * 2 - i * 0.5, number, over.index, text.length);
      }
    }
    for (const [kind, re] of bareTitles) if (re.test(text)) consider(kind, 50 - at, number, 0, text.length);
  }
  const { language } = paper;
  if (!best || best.score < 5) return { kind: 'unknown', sure: 'guess', language };
  const found = best;
  const page = paper.paragraphs[found.number - 1];
  const why: Quote = {
    text: page?.text.slice(found.from, found.to) ?? '',
    place: {
      paper: 'paper',
      paragraph: found.number,
      ...(page?.page === undefined ? {} : { page: page.page }),
      from: found.from,
      to: found.to,
    },
  };
  return {
    kind: found.kind,
    sure: found.score >= 45 ? 'certain' : found.score >= 25 ? 'likely' : 'guess',
    language,
    why,
  };
}
