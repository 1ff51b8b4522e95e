/** A piece of a text as it stands there: offsets from its start, and the line, counted from 1. */
export interface Quote {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly line: number;
}
export interface Sentence {
  readonly text: string;
  readonly from: number;
  /** A line of its own that names what follows: a title or the heading of a part. */
  readonly heading: boolean;
}

const months = {
  ru: 'январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр',
  kk: 'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан',
};
/** A day as people write it in either language. */
export const day = `(?:\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|[«"“]?\\d{1,2}[»"”]?\\s+(?:${months.ru})\\p{L}*\\s+\\d{4}|\\d{4}\\s*(?:жылғы|жылдың|жылы|ж\\.)?\\s*[«"“]?\\d{1,2}[»"”]?(?:-\\p{L}+)?\\s*(?:${months.kk})\\p{L}*)`;
/** A month of a year, where no day is named. */
export const month = `(?:(?:${months.ru})\\p{L}*\\s+\\d{4}|\\d{4}\\s*(?:жылғы|жылдың|жылы|ж\\.)?\\s*(?:${months.kk})\\p{L}*)`;

/** The day a text names, as "1995-08-14"; nothing where it is none. */
export function dayIn(text: string): string | undefined {
  const plain = /(\d{1,2})[./](\d{1,2})[./](\d{4})/.exec(text);
  const pad = (n: string | number): string => String(n).padStart(2, '0');
  if (plain) return `${plain[3]}-${pad(plain[2] ?? '')}-${pad(plain[1] ?? '')}`;
  const lower = text.toLowerCase();
  const year = /\d{4}/.exec(lower)?.[0];
  const dayOfMonth = /(?<!\d)\d{1,2}(?!\d)/.exec(lower)?.[0];
  for (const list of [months.ru, months.kk])
    for (const [i, name] of list.split('|').entries())
      if (year && dayOfMonth && new RegExp(name, 'u').test(lower)) return `${year}-${pad(i + 1)}-${pad(dayOfMonth)}`;
  return undefined;
}

/** Surname with name or initials, either first; not the names of states, codes and offices. */
const noName = `(?!(?:РЕСПУБЛИК|Республик|Казахстан|Қазақстан|Прокуратур|Генеральн|Главн|Кодекс|Уголовн|Қылмыстық|Бас|Жоғарғы|Верховн|Специализ|Район|Город|Област|ПРОЦЕС|СОГЛАШ|КЕЛІС))`;
const word = `${noName}\\p{Lu}[\\p{L}’'-]+`;
const longWord = `${noName}\\p{Lu}[\\p{L}’'-]{2,}`;
export const name = `(?:${word}[ \\t]+(?:${longWord}|\\p{Lu}\\.)(?:[ \\t]*(?:${longWord}|\\p{Lu}\\.))?|\\p{Lu}\\.[ \\t]?(?:\\p{Lu}\\.[ \\t]?)?${word})`;

/** Characters of one sentence: a full stop goes on after an abbreviation of up to three letters. */
export const within = `(?:[^\\n;.]|(?<=(?<!\\p{L})\\p{L}{1,3})\\.|\\.(?=\\d))`;

/** The sentences of a text, items of a list and headings among them. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const heading = isHeading(line);
    if (heading) found.push({ text: line, from: at, heading });
    else
      for (const piece of line.matchAll(new RegExp(`${within}+[;.]?`, 'gu')))
        if (piece[0].trim() !== '') found.push({ text: piece[0], from: at + piece.index, heading: false });
    at += line.length + 1;
  }
  return found;
}

/** A short line with no full stop or colon at its end, numbered or in great letters: "6. Наказание". */
function isHeading(line: string): boolean {
  const text = line.trim();
  if (text === '' || /[:;.,]$/.test(text.replace(/^\d+(?:\.\d+)*\.?\s*/, '')) || text.includes(':')) return false;
  if (text.split(/\s+/).length > 12) return false;
  return /^\d+\.\s*\p{Lu}/u.test(text) || text === text.toUpperCase();
}

/** A place of a text as a quote; `most`: how many characters of it are shown. */
export function quoteOf(text: string, from: number, to: number, most = 200): Quote {
  const cut = text.slice(from, Math.min(to, from + most));
  const lead = cut.length - cut.trimStart().length;
  return {
    text: cut.trim() + (to - from > most ? '…' : ''),
    from: from + lead,
    to,
    line: text.slice(0, from + lead).split('\n').length,
  };
}
