import { dayOf, dayOfParts, type Day } from '../day.ts';
import { momentOf, type Moment } from '../moment.ts';
import { monthNamed } from './words.ts';

const numeric = /^(\d{1,2})\s?\.\s?(\d{1,2})\s?\.\s?(\d{4})$/;
/** Words that belong to the year: "года", "г.", "жылғы", "ж.", "жылы". */
const yearWord = /^(?:года?|г|жыл(?:ғы|дың|ы)?|ж|year)$/u;

/**
 * Reads a day as people write it in Kazakh, Russian and English: 2026-10-09, 09.10.2026, "9 октября 2026 года",
 * "2026 жылғы 9 қазан", "9 October 2026", "October 9, 2026". The day stands before the month where both are numbers. Two
 * digits are no year, and 9/10/2026 is not read: it means one day here and another elsewhere.
 */
export function dayAsWritten(text: string): Day | undefined {
  const plain = text
    .trim()
    .replaceAll(/[«»"“”„]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const iso = dayOf(plain);
  if (iso !== undefined) return iso;
  const bare = plain.replace(/\s?(?:г\.?|года|ж\.?)$/u, '');
  const dotted = numeric.exec(bare);
  if (dotted) return dayOfParts(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  return inWords(plain);
}

/** "9 октября 2026 года": one year of four digits, one number of a day, the name of a month, and words of the year. */
function inWords(text: string): Day | undefined {
  const words = text
    .split(/[\s,.]+/u)
    .flatMap((word) => word.split(/(?<=\d)[-‑](?=\p{L})/u))
    .filter((word) => word !== '');
  let year: number | undefined;
  let month: number | undefined;
  let dayOfMonth: number | undefined;
  for (const [i, word] of words.entries()) {
    const named = monthNamed(word);
    if (/^\d{4}$/.test(word) && year === undefined) year = Number(word);
    else if (/^\d{1,2}$/.test(word) && dayOfMonth === undefined) dayOfMonth = Number(word);
    else if (named !== undefined && month === undefined) month = named;
    else if (!((i > 0 && yearWord.test(word)) || /^(?:st|nd|rd|th|го|е|of|күні)$/u.test(word))) return undefined;
  }
  if (year === undefined || month === undefined || dayOfMonth === undefined) return undefined;
  return dayOfParts(year, month, dayOfMonth);
}

/** Reads a day with or without a time after it: "09.10.2026 14:30", "9 октября 2026 года в 14:30", "2026-10-09T14:30". */
export function momentAsWritten(text: string): Moment | undefined {
  const trimmed = text.trim();
  const exact = momentOf(trimmed);
  if (exact) return exact;
  const timed = /^(.*?)[\s,]*(?:\b(?:at)\b|в|сағат)?\s*(\d{1,2})[:.](\d{2})(?:\s?(?:ч\.?|сағ\.?))?$/u.exec(trimmed);
  const [, date = '', hours = '', minutes = ''] = timed ?? [];
  const day = timed ? dayAsWritten(date) : undefined;
  if (day !== undefined && Number(hours) < 24 && Number(minutes) < 60)
    return { day, minute: Number(hours) * 60 + Number(minutes) };
  const whole = dayAsWritten(trimmed);
  return whole === undefined ? undefined : { day: whole };
}
