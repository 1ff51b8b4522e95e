/** Why a text is no reference to an article. */
export type RefErrorCode =
  | 'empty'
  | 'noArticle'
  | 'numberExpected'
  | 'badNumber'
  | 'unknownWord'
  | 'otherCode'
  | 'unclosed'
  | 'unexpected';

/** What would have been understood at that place. */
export type RefExpectation = 'reference' | 'article' | 'number' | 'labelOrNumber' | 'ccOrCpc' | 'closingParenthesis';

/** A fault of a reference: the place is an offset in the text given, in UTF-16 units. */
export interface RefError {
  readonly code: RefErrorCode;
  readonly at: number;
  readonly expected: RefExpectation;
}

/** Languages in which a fault is described. */
export type RefLang = 'kk' | 'ru' | 'en';

const faults: Readonly<Record<RefErrorCode, Readonly<Record<RefLang, string>>>> = {
  empty: { kk: 'сілтеме бос', ru: 'ссылка пуста', en: 'the reference is empty' },
  noArticle: { kk: 'бап көрсетілмеген', ru: 'не указана статья', en: 'no article is named' },
  numberExpected: { kk: 'нөмір жетіспейді', ru: 'не хватает номера', en: 'a number is missing' },
  badNumber: { kk: 'мұндай нөмір болмайды', ru: 'такого номера быть не может', en: 'there can be no such number' },
  unknownWord: { kk: 'белгісіз сөз', ru: 'неизвестное слово', en: 'unknown word' },
  otherCode: { kk: 'басқа кодекс', ru: 'другой кодекс', en: 'another code' },
  unclosed: { kk: 'жақша жабылмаған', ru: 'скобка не закрыта', en: 'a parenthesis is not closed' },
  unexpected: { kk: 'күтпеген таңба', ru: 'неожиданный знак', en: 'unexpected character' },
};

const expectations: Readonly<Record<RefExpectation, Readonly<Record<RefLang, string>>>> = {
  reference: {
    kk: 'мысалы: 188-бап 3-бөлік 2) тармақ',
    ru: 'например: ст. 188 ч. 3 п. 2)',
    en: 'for example: art. 188(3)(2)',
  },
  article: { kk: 'бап нөмірі', ru: 'номер статьи', en: 'the number of an article' },
  number: { kk: 'нөмір', ru: 'номер', en: 'a number' },
  labelOrNumber: {
    kk: 'бап, бөлік, тармақ немесе нөмір',
    ru: 'статья, часть, пункт или номер',
    en: 'article, part, item or a number',
  },
  ccOrCpc: { kk: 'ҚК немесе ҚПК', ru: 'УК или УПК', en: 'the CC or the CPC' },
  closingParenthesis: { kk: 'жабатын жақша', ru: 'закрывающая скобка', en: 'a closing parenthesis' },
};

/** The fault in words: what is wrong, where (counted from one), what was expected. */
export function describeRefError({ code, at, expected }: RefError, lang: RefLang): string {
  const place = { kk: `${at + 1}-таңба`, ru: `знак ${at + 1}`, en: `character ${at + 1}` }[lang];
  const awaited = { kk: 'күтілгені', ru: 'ожидалось', en: 'expected' }[lang];
  return `${faults[code][lang]} (${place}); ${awaited}: ${expectations[expected][lang]}`;
}
