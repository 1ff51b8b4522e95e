import type { Lang, Text } from '@zhargy/logic';
import { syntaxTexts, type SyntaxCode } from './syntax-words.ts';

/** Why a case file cannot be used. Every fault names its place; nothing is half-imported. */
export type FaultCode =
  | 'empty'
  | 'tooLarge'
  | 'encoding'
  | 'syntax'
  | 'aliases'
  | 'depth'
  | 'notACase'
  | 'unknownField'
  | 'wrongType'
  | 'notAllowed'
  | 'date'
  | 'moment'
  | 'period'
  | 'amount'
  | 'id'
  | 'reservedId'
  | 'duplicateId'
  | 'sameElement'
  | 'nobody'
  | 'rolesExclude'
  | 'outOfOrder'
  | 'article'
  | 'missingId'
  | 'tooMany';

export interface Fault {
  readonly code: FaultCode;
  /** Where in the file, by keys and positions: "charges.0.article". */
  readonly path: string;
  /** Counted from 1; absent where there is no text. */
  readonly line?: number;
  readonly column?: number;
  /** For a fault of YAML or JSON itself: which, by the code of the parser. */
  readonly syntax?: SyntaxCode;
  /** What stood there, and what was expected, where that helps. */
  readonly found?: string;
  readonly expected?: string;
}

const texts: Readonly<Record<FaultCode, Text>> = {
  empty: { kk: 'файл бос', ru: 'файл пуст', en: 'the file is empty' },
  tooLarge: { kk: 'файл тым үлкен', ru: 'файл слишком велик', en: 'the file is too large' },
  encoding: { kk: 'файл UTF-8 мәтіні емес', ru: 'файл не является текстом в UTF-8', en: 'the file is not UTF-8 text' },
  syntax: {
    kk: 'YAML не JSON жазылуы қате',
    ru: 'ошибка записи YAML или JSON',
    en: 'the YAML or JSON cannot be read',
  },
  aliases: { kk: 'сілтемелер тым көп', ru: 'слишком много ссылок внутри файла', en: 'too many aliases' },
  depth: { kk: 'деңгейлер тым терең', ru: 'слишком глубокая вложенность', en: 'nested too deeply' },
  notACase: {
    kk: 'іс файлы өрістер тізімі болуы тиіс',
    ru: 'файл дела должен быть набором полей',
    en: 'a case file is a set of fields',
  },
  unknownField: { kk: 'мұндай өріс жоқ', ru: 'такого поля нет', en: 'there is no such field' },
  wrongType: { kk: 'мәннің түрі қате', ru: 'значение не того вида', en: 'the value is of another kind' },
  notAllowed: {
    kk: 'мұндай мән рұқсат етілмеген',
    ru: 'такое значение не допускается',
    en: 'the value is not one of those allowed',
  },
  date: {
    kk: 'мұндай күн жоқ (ЖЖЖЖ-АА-КК)',
    ru: 'такой даты нет (ГГГГ-ММ-ДД)',
    en: 'there is no such date (YYYY-MM-DD)',
  },
  moment: { kk: 'мұндай күн не уақыт жоқ', ru: 'такой даты или времени нет', en: 'there is no such date or time' },
  period: { kk: 'мерзім былай жазылады: 3y6m10d', ru: 'срок пишется так: 3y6m10d', en: 'a term is written 3y6m10d' },
  amount: { kk: 'сома теңгемен жазылады', ru: 'сумма пишется в тенге', en: 'a sum is written in tenge' },
  id: {
    kk: 'белгілеуіш әріптен не цифрдан басталады',
    ru: 'обозначение начинается с буквы или цифры',
    en: 'an id begins with a letter or digit',
  },
  sameElement: {
    kk: 'құжаттың осы бөлігі туралы бұрын айтылған',
    ru: 'об этом элементе документа уже сказано',
    en: 'this element of the document is described already',
  },
  reservedId: {
    kk: 'бұл белгілеуіш әлі жасалмаған актіге арналған: басқасын беріңіз',
    ru: 'это обозначение занято актом, которого ещё нет: дайте другое',
    en: 'this id is kept for an act not yet done: give another',
  },
  duplicateId: { kk: 'белгілеуіш қайталанған', ru: 'обозначение повторяется', en: 'the id is used twice' },
  nobody: {
    kk: 'файлда мұндай ешкім не ештеңе жоқ',
    ru: 'в файле нет такого лица или предмета',
    en: 'nothing in the file has this id',
  },
  rolesExclude: {
    kk: 'бұл рөлдер бір адамда бірге болмайды',
    ru: 'эти роли несовместимы у одного лица',
    en: 'one person cannot have both roles',
  },
  outOfOrder: { kk: 'күндердің реті қате', ru: 'даты идут не по порядку', en: 'the dates are out of order' },
  article: { kk: 'бап танылмады', ru: 'статья не распознана', en: 'the article cannot be read' },
  missingId: { kk: 'белгілеуіш (id) жоқ', ru: 'нет обозначения (id)', en: 'an id is missing' },
  tooMany: { kk: 'тізім тым ұзын', ru: 'перечень слишком длинный', en: 'the list is too long' },
};

const words = {
  expected: { kk: 'күтілгені', ru: 'ожидалось', en: 'expected' },
  line: { kk: 'жол', ru: 'строка', en: 'line' },
} as const;

/** A fault as one line in the user's language. */
export function faultText(fault: Fault, lang: Lang): string {
  const place = fault.line === undefined ? '' : `${words.line[lang]} ${fault.line}:${fault.column ?? 1} `;
  const found = fault.found === undefined ? '' : ` «${fault.found.slice(0, 60)}»`;
  const expected = fault.expected === undefined ? '' : ` (${words.expected[lang]}: ${fault.expected})`;
  if (fault.syntax !== undefined) {
    const own = fault.found === undefined ? '' : ` (${fault.found})`;
    return `${place}${texts.syntax[lang]}: ${syntaxTexts[fault.syntax][lang]}${own}`;
  }
  const subject = fault.path === '' ? place : `${place}${fault.path}: `;
  return `${subject}${texts[fault.code][lang]}${found}${expected}`;
}
