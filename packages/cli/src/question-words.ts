import type { QuestionKind } from '@zhargy/readings/questions';
import type { Lang, Text } from '@zhargy/logic';

/** What the command line says of the questions an act leads to. */
export const questionWords = {
  title: { kk: 'Сұрақтар', ru: 'Вопросы', en: 'Questions' },
  none: {
    kk: 'Сұрақ жоқ: жауап беруге болатынның бәрі белгілі',
    ru: 'Вопросов нет: всё, на что можно ответить, известно',
    en: 'There are no questions: whatever can be answered is known',
  },
  ofCase: { kk: 'Іс бойынша', ru: 'По делу', en: 'On the case' },
  who: { kk: 'жауап береді', ru: 'может ответить', en: 'can answer' },
  norms: { kk: 'күтіп тұрған нормалар', ru: 'ждут нормы', en: 'norms that wait' },
  excludes: {
    kk: 'мына жауап іс-әрекетті жоққа шығарады',
    ru: 'один этот ответ исключит действие',
    en: 'this answer alone excludes the act',
  },
  owner: {
    kk: 'бағалау тек мына тұлғанікі',
    ru: 'оценка принадлежит только',
    en: 'the judgment belongs to nobody but the',
  },
  yes: { kk: 'иә', ru: 'да', en: 'yes' },
  no: { kk: 'жоқ', ru: 'нет', en: 'no' },
  whole: {
    kk: 'тізім толық па? (иә)',
    ru: 'перечень полон? (да)',
    en: 'is the list whole? (yes)',
  },
  listLater: {
    kk: 'тізімге файлдың өзінде қосылады',
    ru: 'дополняется в самом файле',
    en: 'more is added in the file itself',
  },
  wrong: { kk: 'жауап оқылмады', ru: 'ответ не прочитан', en: 'the answer cannot be read' },
  empty: {
    kk: 'бос жол: білмеймін',
    ru: 'пустая строка: не знаю',
    en: 'an empty line: don’t know',
  },
  noFile: {
    kk: 'іс файлы көрсетілмеген: ask ІС-ӘРЕКЕТ ФАЙЛ',
    ru: 'не указан файл дела: ask ДЕЙСТВИЕ ФАЙЛ',
    en: 'the case file is not given: ask ACT FILE',
  },
} satisfies Record<string, Text>;

/** What kind of question it is. */
export const kindWords: Readonly<Record<QuestionKind, Text>> = {
  list: { kk: 'Алдымен: кім және не бар', ru: 'Сначала: кто и что есть', en: 'First: who and what there is' },
  fact: { kk: 'Деректер', ru: 'Факты', en: 'Facts' },
  order: { kk: 'Қайсысы бұрын болған', ru: 'Что было раньше', en: 'Which came first' },
  assessment: { kk: 'Бағалау', ru: 'Оценка', en: 'Judgments' },
  document: { kk: 'Құжаттың мәтіні', ru: 'Текст документа', en: 'The text of a document' },
  presumption: {
    kk: 'Соңында растау: әзірге солай деп есептелген',
    ru: 'Подтвердить в конце: пока принято за данное',
    en: 'To confirm last: taken for granted so far',
  },
};

/** How many findings wait for an answer. */
export function waitsText(waits: number, lang: Lang): string {
  if (lang === 'en') return `${waits} ${waits === 1 ? 'finding waits' : 'findings wait'}`;
  if (lang === 'kk') return `күтіп тұрған тұжырым: ${waits}`;
  return `ждут выводов: ${waits}`;
}

/** Who can answer. */
export const whoWords: Readonly<Record<string, Text>> = {
  court: { kk: 'сот', ru: 'суд', en: 'court' },
  prosecutor: { kk: 'прокурор', ru: 'прокурор', en: 'prosecutor' },
  investigator: { kk: 'тергеуші', ru: 'следователь', en: 'investigator' },
  defence: { kk: 'қорғау тарапы', ru: 'защита', en: 'defence' },
  victim: { kk: 'жәбірленуші', ru: 'потерпевший', en: 'victim' },
  registry: { kk: 'сот кеңсесі', ru: 'канцелярия суда', en: 'court registry' },
};
