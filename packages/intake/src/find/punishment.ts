import { periodAsWritten } from '@zhargy/calendar';
import type { Json } from '@zhargy/logic';
import { isNumberWord, numberInWords } from './number-words.ts';
import { indicesIn, sumsIn } from './sums.ts';
import type { Stretch } from './text-parts.ts';

/** A punishment a text names, with its size. */
export interface NamedPunishment extends Stretch {
  readonly kind: string;
  readonly main: boolean;
  /** Its size by the names of the case file: period, mci, amount, hours, days, conditional, institution. */
  readonly size: readonly { readonly field: string; readonly value: Json }[];
}

const kinds: readonly (readonly [string, RegExp, boolean])[] = [
  ['imprisonment', /лишени\p{L}+\s+свободы|бас\s+бостандығынан\s+айыр\p{L}*/giu, true],
  ['restriction', /ограничени\p{L}+\s+свободы|бас\s+бостандығын\s+шекте\p{L}*/giu, true],
  ['communityService', /(?:привлечени\p{L}+\s+к\s+)?общественн\p{L}+\s+работ\p{L}*|қоғамдық\s+жұмыс\p{L}*/giu, true],
  ['correctiveWorks', /исправительн\p{L}+\s+работ\p{L}*|түзеу\s+жұмыс\p{L}*/giu, true],
  ['fine', /(?<!\p{L})штраф\p{L}*|(?<!\p{L})айыппұл\p{L}*/giu, true],
  [
    'confiscation',
    /конфискаци\p{L}+\s+имуществ\p{L}*|мүлкі?\p{L}*\s+тәркілеу\p{L}*|мүлікті\s+тәркілеу\p{L}*/giu,
    false,
  ],
  [
    'deprivationOfRight',
    /лишени\p{L}+\s+права\s+(?:занимать|заниматься|управл)\p{L}*|лауазым\p{L}*\s+атқару\s+құқығынан\s+айыр\p{L}*|(?:белгілі\s+бір\s+)?(?:қызметпен|көлік\s+құралын)[^.;]{0,40}құқығынан\s+айыр\p{L}*/giu,
    false,
  ],
];
const conditional =
  /условно(?!-)|с\s+применением\s+(?:статьи\s+63|ст\.\s?63)|пробационн\p{L}+\s+контрол|шартты\s+түрде|шартты\s+(?:соттау|жаза)/iu;
const institutions: readonly (readonly [string, RegExp])[] = [
  ['minimum', /минимальной\s+безопасности|қауіпсіздігі\s+барынша\s+төмен/iu],
  ['medium', /средней\s+безопасности|қауіпсіздігі\s+орташа/iu],
  ['maximum', /максимальной\s+безопасности|қауіпсіздігі\s+барынша\s+(?:қауіпсіз|жоғары)/iu],
  ['emergency', /чрезвычайной\s+безопасности|қауіпсіздігі\s+төтенше/iu],
  ['complete', /полной\s+безопасности|қауіпсіздігі\s+толық/iu],
];

/** Punishments in a stretch of text, each with the sizes that stand between it and the next one. */
export function punishmentsIn(text: string): readonly NamedPunishment[] {
  const marks = kinds
    .flatMap(([kind, re, main]) =>
      [...text.matchAll(re)].map((m) => ({ kind, main, from: m.index, to: m.index + m[0].length })),
    )
    .toSorted((a, b) => a.from - b.from);
  return marks.map((mark, i): NamedPunishment => {
    const next = marks[i + 1]?.from ?? text.length;
    const last = marks[i - 1]?.to ?? 0;
    // Kazakh names the size before the kind: "2 жылға бас бостандығынан айыру".
    const behind = text.slice(mark.to, next);
    const before = text.slice(Math.max(last, mark.from - 70), mark.from);
    const kazakh = /[әғқңөұүһі]/iu.test(text.slice(mark.from, mark.to));
    const [size, where] = sizeIn(mark.kind, kazakh ? before : behind) ??
      sizeIn(mark.kind, kazakh ? behind : before) ?? [[], 0];
    const more: { field: string; value: Json }[] = [];
    if (mark.main && /imprisonment|restriction/.test(mark.kind)) {
      const around = text.slice(last, next);
      if (mark.kind === 'imprisonment' && conditional.test(around)) more.push({ field: 'conditional', value: true });
      const place = mark.kind === 'imprisonment' ? institutions.find(([, re]) => re.test(around))?.[0] : undefined;
      if (place !== undefined) more.push({ field: 'institution', value: place });
    }
    return {
      kind: mark.kind,
      main: mark.main,
      from: mark.from,
      to: Math.min(text.length, mark.to + where),
      size: [...size, ...more],
    };
  });
}

type Size = readonly { readonly field: string; readonly value: Json }[];

function sizeIn(kind: string, text: string): readonly [Size, number] | undefined {
  if (kind === 'fine' || kind === 'correctiveWorks') {
    const [indices] = indicesIn(text);
    const [sum] = sumsIn(text);
    const size = [
      ...(indices ? [{ field: 'mci', value: indices.count }] : []),
      ...(sum && !sum.disputed && kind === 'fine' ? [{ field: 'amount', value: sum.amount }] : []),
    ];
    return size.length === 0 ? undefined : [size, Math.max(indices?.to ?? 0, sum?.to ?? 0)];
  }
  if (kind === 'communityService') {
    const hours = /(\d{1,4})\s*(?:\([^()]{2,60}\)\s*)?(?:час|сағат)/iu.exec(text);
    return hours ? [[{ field: 'hours', value: Number(hours[1]) }], hours.index + hours[0].length] : undefined;
  }
  if (kind === 'confiscation') return undefined;
  const term = termIn(text);
  return term ? [[{ field: 'period', value: term.period }], term.to] : undefined;
}

const unit =
  '(?:лет|год(?:а|ов)?|месяц(?:а|ев)?|мес\\.?|дней|дня|день|суток|жыл(?:ға|дық)?|ай(?:ға|лық)?|күн(?:ге)?|тәулік(?:ке)?)';
const inFigures = new RegExp(
  `\\d{1,3}\\s*(?:\\([^()]{2,40}\\)\\s*)?${unit}(?!\\p{L})(?:\\s*(?:и\\s+)?\\d{1,3}\\s*(?:\\([^()]{2,40}\\)\\s*)?${unit}(?!\\p{L})){0,2}`,
  'iu',
);
const inWords = new RegExp(
  `((?:\\p{L}+\\s+){1,3})(${unit})(?!\\p{L})(?:\\s+(?:и\\s+)?((?:\\p{L}+\\s+){1,3})(${unit})(?!\\p{L}))?`,
  'giu',
);

/** The first term in a text as the case file writes it: "3y6m". */
export function termIn(
  text: string,
): { readonly period: string; readonly from: number; readonly to: number } | undefined {
  const figures = inFigures.exec(text);
  const words = [...text.matchAll(inWords)].flatMap((match) => {
    const said = [
      [match[1], match[2]],
      [match[3], match[4]],
    ].flatMap(([n, u]) => {
      if (n === undefined || u === undefined) return [];
      const tokens = n.trim().split(/\s+/u);
      const own = tokens.slice(tokens.findLastIndex((t) => !isNumberWord(t)) + 1);
      const value = own.length === 0 ? undefined : numberInWords(own);
      return value === undefined ? [] : [`${value} ${u}`];
    });
    return said.length === 0 ? [] : [{ text: said.join(' '), from: match.index, to: match.index + match[0].length }];
  })[0];
  const found =
    figures && (!words || figures.index <= words.from)
      ? { text: figures[0].replaceAll(/\([^()]*\)/gu, ' '), from: figures.index, to: figures.index + figures[0].length }
      : words;
  if (!found) return undefined;
  const plain = found.text.replaceAll(/(жыл|ай|күн|тәулік)(?:ға|ге|қа|ке|дық|лық)/giu, '$1').replaceAll(/\s+/gu, ' ');
  const period = periodAsWritten(plain);
  if (!period) return undefined;
  const years = Math.floor(period.months / 12);
  const months = period.months % 12;
  const written = `${years > 0 ? `${years}y` : ''}${months > 0 ? `${months}m` : ''}${period.days > 0 ? `${period.days}d` : ''}`;
  return written === '' ? undefined : { period: written, from: found.from, to: found.to };
}
