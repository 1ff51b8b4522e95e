/** A stretch of a text, from its first character to the one after its last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const shortened =
  /(?:^|[\s(«"./-])(?:г|гг|ст|ч|п|пп|ул|д|кв|мкр|обл|р|рн|тг|тыс|млн|млрд|ж|жж|т|им|с|пос|м|б|к|корп|оф|стр|руб|тел|т\.е|т\.д|и\.о|др|тт|№|нач|зам|гр|мес|сут|кг|см|ТОО|рес|[А-ЯЁӘҒҚҢӨҰҮҺІA-Z])$/iu;

/** The sentences of a paragraph. A full stop after an abbreviation or an initial ends none; a semicolon ends one. */
export function sentencesOf(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const mark of text.matchAll(/[.!?;]+["»)]*(?=\s|$)/gu)) {
    const end = mark.index + mark[0].length;
    const before = text.slice(from, mark.index);
    const next = /\S/u.exec(text.slice(end))?.[0] ?? '';
    if (mark[0].startsWith('.') && next !== '') {
      if (/[\p{Ll},;)]/u.test(next)) continue;
      if (shortened.test(before.slice(-12))) continue;
      // "1. " at the head of a point
      if (/^\s*\d{1,2}(?:\.\d{1,2})?$/u.test(before)) continue;
    }
    if (text.slice(from, end).trim() !== '') found.push({ from, to: end });
    from = end;
  }
  if (text.slice(from).trim() !== '') found.push({ from, to: text.length });
  return found;
}

/** The stretch of a list that a position lies in. */
export const stretchAt = <S extends Stretch>(stretches: readonly S[], at: number): S | undefined =>
  stretches.find(({ from, to }) => from <= at && at < to);

/** Every match of a pattern with its place; the pattern needs the flag g. */
export const matchesIn = (text: string, pattern: RegExp): readonly RegExpExecArray[] => [...text.matchAll(pattern)];
