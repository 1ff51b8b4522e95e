/** Months as people write them, by the beginnings that tell them apart, in Kazakh, Russian and English. */
const months: readonly (readonly string[])[] = [
  ['қаңтар', 'январ', 'january', 'jan'],
  ['ақпан', 'феврал', 'february', 'feb'],
  ['наурыз', 'март', 'march', 'mar'],
  ['сәуір', 'апрел', 'april', 'apr'],
  ['мамыр', 'май', 'мая', 'мае', 'may'],
  ['маусым', 'июн', 'june', 'jun'],
  ['шілде', 'июл', 'july', 'jul'],
  ['тамыз', 'август', 'august', 'aug'],
  ['қыркүйек', 'сентябр', 'september', 'sep', 'sept'],
  ['қазан', 'октябр', 'october', 'oct'],
  ['қараша', 'ноябр', 'november', 'nov'],
  ['желтоқсан', 'декабр', 'december', 'dec'],
];

/** Endings of the cases a month can stand in. */
const endings =
  /^(?:|ь|я|ю|е|ем|ём|а|у|ы|і|да|де|та|те|дағы|дегі|тағы|тегі|нан|нен|дан|ден|тан|тен|ға|ге|қа|ке|ның|нің|дың|дің|тың|тің)$/u;

/** The number 1..12 of a month written as a word, in any of the three languages and in any case of it. */
export function monthNamed(word: string): number | undefined {
  const lower = word.toLowerCase();
  const found = months.findIndex((names) =>
    names.some((name) => lower.startsWith(name) && endings.test(lower.slice(name.length))),
  );
  return found < 0 ? undefined : found + 1;
}

/** What a word beside a number of a term counts. */
const units: readonly (readonly [unit: 'years' | 'months' | 'days', words: RegExp])[] = [
  ['years', /^(?:y|yrs?|years?|г|гг|год|года|году|лет|годов|ж|жыл\p{L}{0,4})$/u],
  ['months', /^(?:m|mos?|months?|м|мес|месяц|месяца|месяцев|месяцах|ай|айға|айдың|айды)$/u],
  ['days', /^(?:d|days?|д|дн|дня|дней|день|сут|сутки|суток|күн|күнге|күннің|тәул|тәулік|тәулікке)$/u],
];

/** The unit a word of a term names: years, months or days in any of the three languages. */
export const unitNamed = (word: string): 'years' | 'months' | 'days' | undefined =>
  units.find(([, words]) => words.test(word.toLowerCase()))?.[0];
