import { kazakhNominatives } from './names-kazakh.ts';
import { firstNames, patronymicReadings, surnameReadings, type Case, type Sex } from './names-russian.ts';
import type { Stretch } from './text-parts.ts';

/** A name a mention can stand for, in the nominative. */
export interface NameReading {
  readonly surname: string;
  /** The first name, or its initial with a full stop. */
  readonly first: string;
  readonly patronymic?: string;
  readonly sex?: Sex;
  /** The cases the written form would be in; Kazakh forms and undeclined names stand in any. */
  readonly cases: readonly Case[];
}

/** A name where it stands in a paragraph. */
export interface Mention extends Stretch {
  readonly paragraph: number;
  /** Written out, or surname with initials, or (only for persons named before) the surname alone. */
  readonly form: 'full' | 'initials' | 'surname';
  readonly readings: readonly NameReading[];
}

const up = '[А-ЯЁӘҒҚҢӨҰҮҺІ]';
const low = '[а-яёәғқңөұүһі]';
const word = `${up}${low}+(?:-${up}${low}+)?`;
const patronymic = `${up}${low}*(?:вич|ьич|мич|кич|лыч|вна|вн[ыеу]|вной|вною|ичн[аыеу]|ичной|ұлы|улы|қызы|кызы)(?:${low}{0,5})(?:[-‑]${low}{2,3})?`;
const capital = `${up}{2,}(?:-${up}{2,})?`;
const capitalPatronymic = `${up}+(?:ВИЧ|ИЧ|ВНА|ВНЫ|ВНЕ|ВНУ|ВНОЙ|ҰЛЫ|УЛЫ|ҚЫЗЫ|КЫЗЫ)(?:А|У|ЕМ|Е|НЫҢ|НІҢ|ҒА|НА|Н)?`;
const apart = '\\s+';
const edge = '(?<![\\p{L}.])';
const end = '(?!\\p{L})';

interface Form {
  readonly re: RegExp;
  readonly order: readonly ('surname' | 'first' | 'patronymic')[];
  readonly form: 'full' | 'initials';
}
const forms: readonly Form[] = [
  {
    re: new RegExp(`(?<!\\p{L})(${word})${apart}(${word})${apart}(${patronymic})${end}`, 'gu'),
    order: ['surname', 'first', 'patronymic'],
    form: 'full',
  },
  {
    re: new RegExp(`(?<!\\p{L})(${capital})${apart}(${capital})${apart}(${capitalPatronymic})${end}`, 'gu'),
    order: ['surname', 'first', 'patronymic'],
    form: 'full',
  },
  {
    re: new RegExp(`(?<!\\p{L})(${word})${apart}(${patronymic})${apart}(${word}(?:[-‑]${low}{2,3})?)${end}`, 'gu'),
    order: ['first', 'patronymic', 'surname'],
    form: 'full',
  },
  {
    re: new RegExp(`(?<!\\p{L})(${word})${apart}(${up})\\.\\s?(?:(${up})\\.?)?${end}(?:[-‑]${low}{2,3}${end})?`, 'gu'),
    order: ['surname', 'first', 'patronymic'],
    form: 'initials',
  },
  {
    re: new RegExp(`${edge}(${up})\\.\\s?(?:(${up})\\.\\s?)?(${word}(?:[-‑]${low}{2,3})?)${end}`, 'gu'),
    order: ['first', 'patronymic', 'surname'],
    form: 'initials',
  },
];

/** Words that begin with a capital letter in papers and are nobody's surname. */
const nobody =
  /^(?:Республик|Казахстан|Қазақстан|Уголовн|Қылмыстық|Кодекс|Статья|Часть|Пункт|Глава|Закон|Конституц|Прокур|Следовател|Судья|Суд$|Суда$|Адвокат|Защитник|Подозреваем|Обвиняем|Потерпевш|Подсудим|Тергеуші|Күдікті|Айыпталушы|Жәбірленуші|Қорғаушы|Астан|Алмат|Шымкент|Постановлени|Протокол|Соглашени|Ходатайств|Согласи|Гражданин|Гражданк|Азамат$|Он$|Она$|Ол$|Согласно|Также|Ранее|Город|Район|Област|Управлени|Департамент|Министерств|Дата|Место|Тенге|МРП|Заңды|Законн)/u;
const streetBefore =
  /(?:(?:ул|пр|пер|мкр|им)\.|улиц\p{L}*|проспект\p{L}*|переул\p{L}*|площад\p{L}*|имени|микрорайон\p{L}*|шоссе|бульвар\p{L}*|парк\p{L}*)\s*[«"]?$/iu;
const streetAfter = /^[»"]?\s*(?:атындағы|көше|даңғыл|алаң|шағынаудан|ауылы|кенті)/iu;

/** Names in a paragraph, in order; `kazakh` tells how their endings are taken off. */
export function mentionsIn(text: string, paragraph: number, kazakh: boolean): readonly Mention[] {
  const found: Mention[] = [];
  for (const { re, order, form } of forms)
    for (const match of text.matchAll(re)) {
      const from = match.index;
      const to = from + match[0].trimEnd().length;
      if (found.some((m) => from < m.to && to > m.from)) continue;
      const part = (name: 'surname' | 'first' | 'patronymic'): string | undefined => match[1 + order.indexOf(name)];
      const surname = titled(part('surname') ?? '');
      if (nobody.test(surname) || streetBefore.test(text.slice(0, from)) || streetAfter.test(text.slice(to))) continue;
      if (surname.length < 2) continue;
      const pieces = { surname, first: titled(part('first') ?? ''), patronymic: titled(part('patronymic') ?? '') };
      if (nobody.test(pieces.first) && form === 'full') continue;
      const readings =
        form === 'full'
          ? kazakh
            ? kazakhFull(pieces, order[2] === 'surname')
            : russianFull(pieces)
          : initials(pieces, kazakh);
      if (readings.length > 0) found.push({ from, to, paragraph, form, readings });
    }
  return found.toSorted((a, b) => a.from - b.from);
}

/** "СЕЙТЖАНОВ" as "Сейтжанов". */
const titled = (name: string): string =>
  name.length > 1 && name === name.toUpperCase()
    ? name
        .split('-')
        .map((p) => p.slice(0, 1) + p.slice(1).toLowerCase())
        .join('-')
    : name;

interface Pieces {
  readonly surname: string;
  readonly first: string;
  readonly patronymic: string;
}

function russianFull({ surname, first, patronymic: written }: Pieces): readonly NameReading[] {
  const found: NameReading[] = [];
  for (const p of patronymicReadings(written)) {
    const fitting = surnameReadings(surname).filter((s) => s.sex === p.sex && s.cases.some((c) => p.cases.includes(c)));
    for (const s of fitting) {
      const cases = s.cases.filter((c) => p.cases.includes(c));
      for (const name of firstNames(first, p.sex, cases))
        found.push({ surname: s.nom, first: name, patronymic: p.nom, sex: p.sex, cases });
    }
    // A surname that is not declined, as Ким or Ли, beside a first name that is.
    if (fitting.length === 0)
      for (const name of firstNames(first, p.sex, p.cases))
        found.push({ surname, first: name, patronymic: p.nom, sex: p.sex, cases: p.cases });
  }
  return unique(found);
}

function kazakhFull({ surname, first, patronymic: written }: Pieces, surnameLast: boolean): readonly NameReading[] {
  const found: NameReading[] = [];
  for (const nom of surnameLast ? [written] : kazakhNominatives(written)) {
    const sex = patronymicReadings(nom).find((p) => p.cases.includes('nom'))?.sex;
    if (sex === undefined) continue;
    const surnames = surnameLast ? kazakhNominatives(surname).filter((s) => sexFits(s, sex)) : [surname];
    for (const s of surnames.slice(0, 1)) found.push({ surname: s, first, patronymic: nom, sex, cases: ['nom'] });
    break;
  }
  return unique(found);
}

const sexFits = (surname: string, sex: Sex): boolean =>
  !/(?:ов|ев|ин)$/u.test(surname) || sex === 'male' ? !/(?:ова|ева|ина)$/u.test(surname) || sex === 'female' : false;

function initials({ surname, first, patronymic: second }: Pieces, kazakh: boolean): readonly NameReading[] {
  const rest = { first: `${first}.`, ...(second === '' ? {} : { patronymic: `${second}.` }) };
  if (kazakh) {
    const [stem = surname] = kazakhNominatives(surname);
    return [{ surname: stem, ...rest, ...sexOf(stem), cases: ['nom'] }];
  }
  const readings = surnameReadings(surname).map(({ nom, sex, cases }) => ({ surname: nom, ...rest, sex, cases }));
  return unique(readings.length > 0 ? readings : [{ surname, ...rest, cases: ['nom'] }]);
}

const sexOf = (surname: string): { readonly sex?: Sex } =>
  /(?:ова|ева|ина|ына|ская|цкая)$/u.test(surname)
    ? { sex: 'female' }
    : /(?:ов|ев|ин|ын|ский|цкий)$/u.test(surname)
      ? { sex: 'male' }
      : {};

/** A capitalised word alone, read as a surname: of use only beside persons who were named in full. */
export function surnameMention(word: string, kazakh: boolean): readonly NameReading[] {
  if (nobody.test(word)) return [];
  const readings = kazakh
    ? kazakhNominatives(word).map((nom) => ({ surname: nom, first: '', ...sexOf(nom), cases: ['nom'] as const }))
    : surnameReadings(word).map(({ nom, sex, cases }) => ({ surname: nom, first: '', sex, cases }));
  return unique(readings);
}

const unique = (readings: readonly NameReading[]): readonly NameReading[] => [
  ...new Map(
    readings.map((r) => [`${r.surname} ${r.first} ${r.patronymic ?? ''} ${r.sex ?? ''} ${r.cases.join()}`, r]),
  ).values(),
];
