import { canonicalRef, describeRefError, parseRefs } from '@zhargy/casefile';
import { dayOf, isoOf, type Day } from '@zhargy/calendar';
import type { Text } from '@zhargy/logic';

/** A charge as somebody wrote it down: the article, and the day of the deed where one stands beside it. */
export interface WrittenCharge {
  readonly article: string;
  readonly deed: Day | undefined;
}

/**
 * Reads charges written one a line or parted by semicolons: "ст. 188 ч. 2; 190-бап 3-бөлік, 19.01.2026". The last day
 * of the deed may follow, as 2026-01-19 or 19.01.2026: the category of a crime goes by the law of that day.
 */
export function chargesAsWritten(
  text: string,
):
  | { readonly charges: readonly WrittenCharge[] }
  | { readonly faults: readonly { readonly found: string; readonly says: Text }[] } {
  const charges: WrittenCharge[] = [];
  const faults: { found: string; says: Text }[] = [];
  for (const piece of text
    .split(/[;\n]/)
    .map((p) => p.trim())
    .filter((p) => p !== '')) {
    const { rest, deed } = withoutDay(piece);
    if (deed === 'none') {
      faults.push({ found: piece, says: { kk: 'мұндай күн жоқ', ru: 'такой даты нет', en: 'there is no such date' } });
      continue;
    }
    const parsed = parseRefs(rest);
    if (!parsed.ok) {
      const { error } = parsed;
      faults.push({
        found: piece,
        says: {
          kk: describeRefError(error, 'kk'),
          ru: describeRefError(error, 'ru'),
          en: describeRefError(error, 'en'),
        },
      });
      continue;
    }
    for (const ref of parsed.refs)
      if (ref.code === 'cpc')
        faults.push({
          found: piece,
          says: {
            kk: 'айып ҚК бойынша тағылады',
            ru: 'обвинение предъявляют по УК',
            en: 'a charge is under the Criminal Code',
          },
        });
      else charges.push({ article: canonicalRef(ref), deed });
  }
  return faults.length > 0 ? { faults } : { charges };
}

/** Takes the date off the end of a line; `none` for a date that does not exist. */
function withoutDay(piece: string): { readonly rest: string; readonly deed: Day | undefined | 'none' } {
  const match = /[\s,]*(?:(\d{4}-\d{2}-\d{2})|(\d{2})\.(\d{2})\.(\d{4}))\s*(?:г\.?|ж\.?)?\s*$/u.exec(piece);
  if (!match) return { rest: piece, deed: undefined };
  const [, iso, d, m, y] = match;
  const rest = piece.slice(0, match.index);
  return { rest, deed: dayOf(iso ?? `${y}-${m}-${d}`) ?? 'none' };
}

/** The day as a case file writes it. */
export const written = (day: Day): string => isoOf(day);
