import { dayAsWritten, type Day } from '@zhargy/calendar';
import { isNumberWord, numberInWords } from './number-words.ts';
import type { Stretch } from './text-parts.ts';

/** A day a text names, or a run of days from the first to the last. */
export interface NamedDay extends Stretch {
  readonly day: Day;
  /** The last day, where the text names a run of days. */
  readonly until?: Day;
}

const ru =
  '(?:январ[ьяею]|феврал[ьяею]|март[ае]?|апрел[ьяею]|ма[йяе]|июн[ьяею]|июл[ьяею]|август[ае]?|сентябр[ьяею]|октябр[ьяею]|ноябр[ьяею]|декабр[ьяею])';
const kk =
  '(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)(?:дағы|да|де|та|те|дағы|дегі|тағы|тегі|нан|нен|дан|ден|тан|тен|ға|ге|қа|ке|ның|нің|дың|дің|тың|тің|ының|інің|ында|інде|ынан|інен|ына|іне|ындағы|індегі|ы|і)?';
const inQuotes = (n: string): string => `[«"“]?\\s?${n}\\s?[»"”]?`;
const yearRu = '\\d{4}\\s?(?:года|год|г\\.?(?!\\p{L}))?';
const yearKk = '\\d{4}\\s?(?:жылғы|жылдың|жылы|жыл|ж\\.)';
const dotted = '\\d{1,2}\\s?\\.\\s?\\d{1,2}\\s?\\.\\s?\\d{4}(?:\\s?(?:года|жылы|г\\.?(?!\\p{L})|ж\\.?(?!\\p{L})))?';

/** One whole day, in any of the ways it is written in figures. */
const single = [
  '\\d{4}-\\d{2}-\\d{2}',
  dotted,
  `${inQuotes('\\d{1,2}')}\\s?(?:-?го\\s)?\\s?${ru}\\s+${yearRu}`,
  `${yearKk}\\s*${inQuotes('\\d{1,2}')}\\s?-?\\s?${kk}(?!\\p{L})`,
  `\\d{1,2}\\s+${kk}\\s+${yearKk}`,
].join('|');

const patterns: readonly RegExp[] = [
  // "с 1 марта 2026 года по 5 апреля 2026 года"
  new RegExp(`(?<!\\p{L})[сc]\\s+(${single})\\s+(?:года\\s+)?(?:по|до)\\s+(${single})`, 'giu'),
  // "2026 жылғы 1 наурыздан 2026 жылғы 5 сәуірге дейін"
  new RegExp(
    `(${yearKk}\\s*\\d{1,2}\\s?${kk}|${dotted}(?:-?(?:дан|ден|нан|нен|тан|тен)))\\s*(?:бастап\\s+)?(${yearKk}\\s*\\d{1,2}\\s?${kk}|${dotted}(?:-?(?:ға|ге|қа|ке|на|не)))\\s+(?:дейін|аралығында)`,
    'giu',
  ),
];
/** Runs that share a month or a year; the groups are named after what they hold. */
const shared: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})[сc]\\s+(?<d1>\\d{1,2})\\s+(?<m1>${ru})?\\s*(?:по|до)\\s+(?<d2>\\d{1,2})\\s+(?<m2>${ru})\\s+(?<y>\\d{4})(?:\\s?(?:года|г\\.?))?`,
    'giu',
  ),
  new RegExp(
    `(?<y>\\d{4})\\s?(?:жылғы|жылдың|жылы|ж\\.)\\s*(?<d1>\\d{1,2})\\s*(?<m1>${kk})?\\s*(?:бастап\\s+)?(?:мен|пен|бен|[-–—])?\\s*(?<d2>\\d{1,2})\\s*(?<m2>${kk})\\s*(?:дейін|аралығында|күндері)`,
    'giu',
  ),
];
const singly = new RegExp(`(?<![\\d.])(?:${single})(?!\\d)`, 'giu');

/** Days in a text in order; a run of days counts once. Days in words ("двадцать восьмого марта две тысячи…") are found too. */
export function daysIn(text: string): readonly NamedDay[] {
  const found: NamedDay[] = [];
  const free = (from: number, to: number): boolean => found.every((d) => to <= d.from || from >= d.to);
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern)) {
      const [day, until] = [dayAsWritten(bare(match[1] ?? '')), dayAsWritten(bare(match[2] ?? ''))];
      if (day !== undefined && until !== undefined && day <= until && free(match.index, match.index + match[0].length))
        found.push({ from: match.index, to: match.index + match[0].length, day, until });
    }
  for (const pattern of shared)
    for (const match of text.matchAll(pattern)) {
      const { d1, m1, d2, m2, y } = match.groups ?? {};
      if (d1 === undefined || d2 === undefined || m2 === undefined || y === undefined) continue;
      const [day, until] = [dayAsWritten(`${d1} ${m1 ?? m2} ${y}`), dayAsWritten(`${d2} ${m2} ${y}`)];
      if (day !== undefined && until !== undefined && day <= until && free(match.index, match.index + match[0].length))
        found.push({ from: match.index, to: match.index + match[0].length, day, until });
    }
  for (const match of text.matchAll(singly)) {
    const said = match[0];
    const day = dayAsWritten(bare(said));
    const lead = said.length - said.trimStart().length;
    const at = match.index + lead;
    const to = match.index + said.trimEnd().length;
    if (day !== undefined && free(at, to)) found.push({ from: at, to, day });
  }
  for (const day of inWords(text)) if (free(day.from, day.to)) found.push(day);
  return found.toSorted((a, b) => a.from - b.from);
}

/** Case endings after a date in figures, and words of its month: "05.04.2026-дан", "9-го". */
const bare = (said: string): string =>
  said
    .replace(/-?(?:дан|ден|нан|нен|тан|тен|ға|ге|қа|ке|на|не)$/iu, (ending, at: number) =>
      /\d$/u.test(said.slice(0, at)) ? '' : ending,
    )
    .replace(/-?го(?=\s)/iu, '')
    .replace(/(?<=\d)\s?(?:жылы|жылғы|года)$/u, '')
    .replace(/(\d)\s?-\s?(?=\p{L})/iu, '$1 ')
    .replace(/(?<=[рнзрмеың])(?:ының|інің|ында|інде|ынан|інен|ына|іне|ындағы|індегі)$/u, '')
    .trim();

const monthWord = new RegExp(`(?<!\\p{L})(?:(?<ru>${ru})|(?<kk>${kk}))(?!\\p{L})`, 'giu');

/** "двадцать восьмого марта две тысячи двадцать шестого года", "екі мың жиырма алтыншы жылғы жиырма сегізінші наурыз". */
function inWords(text: string): readonly NamedDay[] {
  const found: NamedDay[] = [];
  for (const match of text.matchAll(monthWord)) {
    const before = wordsBefore(text, match.index);
    const dayOfMonth = numberInWords(before.map((w) => w.word));
    const first = before[0];
    if (dayOfMonth === undefined || first === undefined || dayOfMonth > 31n) continue;
    if (match.groups?.['kk'] === undefined) {
      const after = wordsAfter(text, match.index + match[0].length);
      const year = numberInWords(after.map((w) => w.word));
      const last = after.at(-1);
      if (year === undefined || last === undefined) continue;
      const day = dayAsWritten(`${dayOfMonth} ${match[0]} ${year}`);
      if (day !== undefined) found.push({ from: first.from, to: last.to, day });
    } else {
      const yearEnd = /(?:жылғы|жылдың|жылы)\s*$/u.exec(text.slice(0, first.from));
      if (!yearEnd) continue;
      const said = wordsBefore(text, yearEnd.index);
      const year = numberInWords(said.map((w) => w.word));
      const begin = said[0];
      const day = year === undefined ? undefined : dayAsWritten(`${dayOfMonth} ${match[0]} ${year}`);
      if (day !== undefined && begin) found.push({ from: begin.from, to: match.index + match[0].length, day });
    }
  }
  return found;
}

interface Word extends Stretch {
  readonly word: string;
}

function wordsBefore(text: string, at: number): readonly Word[] {
  const words: Word[] = [];
  let end = at;
  while (words.length < 8) {
    const match = /(\p{L}+)\s*$/u.exec(text.slice(Math.max(0, end - 40), end));
    if (!match || !isNumberWord(match[1] ?? '')) break;
    const from = end - match[0].length;
    words.unshift({ word: match[1] ?? '', from, to: from + (match[1] ?? '').length });
    end = from;
  }
  return words;
}

function wordsAfter(text: string, at: number): readonly Word[] {
  const words: Word[] = [];
  let start = at;
  while (words.length < 8) {
    const match = /^\s*(\p{L}+)/u.exec(text.slice(start, start + 40));
    if (!match || !isNumberWord(match[1] ?? '')) break;
    const to = start + match[0].length;
    words.push({ word: match[1] ?? '', from: to - (match[1] ?? '').length, to });
    start = to;
  }
  return words;
}
