import { canonicalRef, parseRefs } from '@zhargy/casefile';
import { dayAsWritten, isoOf } from '@zhargy/calendar';
import type { Json, Text } from '@zhargy/logic';
import { sumsIn } from '../find/sums.ts';
import type { CellKind } from './columns.ts';

/** What a cell should hold. */
export const expectations: Readonly<Record<CellKind, Text>> = {
  name: { kk: 'тегі мен аты', ru: 'фамилия и имя', en: 'surname and name' },
  day: { kk: 'күн, мысалы 28.03.2026', ru: 'дата, например 28.03.2026', en: 'a date such as 28.03.2026' },
  text: { kk: 'мәтін (20 000 таңбаға дейін)', ru: 'текст (до 20 000 знаков)', en: 'text (20,000 characters at most)' },
  article: {
    kk: 'ҚК бабы, мысалы 188(2)(3) немесе 188-баптың 2-бөлігі',
    ru: 'статья УК, например 188(2)(3) или п. 3 ч. 2 ст. 188',
    en: 'an article of the Criminal Code such as 188(2)(3)',
  },
  sum: {
    kk: 'теңгемен сома, мысалы 485 000',
    ru: 'сумма в тенге, например 485 000',
    en: 'a sum in tenge such as 485 000',
  },
  measure: {
    kk: 'ұстап алу, күзетпен ұстау немесе үйқамақ',
    ru: 'задержание, содержание под стражей или домашний арест',
    en: 'detention, custody or house arrest',
  },
  number: { kk: 'эпизодтың реттік нөмірі', ru: 'порядковый номер эпизода', en: 'the number of the episode' },
  standing: {
    kk: 'күдікті, айыпталушы немесе сотталушы',
    ru: 'подозреваемый, обвиняемый или подсудимый',
    en: 'suspect, accused or defendant',
  },
};

const measures: readonly (readonly [string, RegExp])[] = [
  ['houseArrest', /домашн|үйқамақ|house/iu],
  ['custody', /страж|арест|күзет|қамау|қамақ|custody|remand/iu],
  ['detention', /задерж|ұста|detention|detain/iu],
];
const standings: readonly (readonly [string, RegExp])[] = [
  ['suspect', /подозрев|күдікті|suspect/iu],
  ['accused', /обвин|айыпталушы|accused/iu],
  ['defendant', /подсуд|сотталушы|defendant/iu],
];

/** A cell as the case file writes it; several articles make several values; undefined where it is not what the column asks for. */
export function cellValues(kind: CellKind, written: string): readonly Json[] | undefined {
  switch (kind) {
    case 'name':
      return /^\p{L}[\p{L}'’. -]{1,150}$/u.test(written) || /[«»"]|ТОО|ЖШС|АО|АҚ/u.test(written)
        ? [written.slice(0, 500)]
        : undefined;
    case 'text':
      return written.length <= 20_000 ? [written] : undefined;
    case 'day': {
      const read = dayAsWritten(written);
      return read === undefined ? undefined : [isoOf(read)];
    }
    case 'sum': {
      const [sum, another] = sumsIn(/тенге|теңге|тг|₸|KZT/iu.test(written) ? written : `${written} тенге`);
      return sum && !another && !sum.disputed && sum.from === 0 && /^\d/u.test(written) ? [sum.amount] : undefined;
    }
    case 'number': {
      const match = /^№?\s*(\d{1,4})$/u.exec(written);
      return match ? [Number(match[1])] : undefined;
    }
    case 'measure': {
      const found = measures.find(([, re]) => re.test(written));
      return found ? [found[0]] : undefined;
    }
    case 'standing': {
      const found = standings.find(([, re]) => re.test(written));
      return found ? [found[0]] : undefined;
    }
    case 'article': {
      const parsed = parseRefs(written);
      if (!parsed.ok || parsed.refs.some((ref) => ref.code === 'cpc')) return undefined;
      // Article 24 names the stage, article 28 the part in it: in a table they would need a column of their own.
      return parsed.refs.some((ref) => Number.parseInt(ref.article, 10) < 99)
        ? undefined
        : parsed.refs.map((ref) => canonicalRef({ ...ref, code: undefined }));
    }
  }
}
