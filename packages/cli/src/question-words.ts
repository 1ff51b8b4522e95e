import type { AnswerKind, QuestionKind } from '@zhargy/readings/questions';
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
  expected: { kk: 'керегі:', ru: 'нужно:', en: 'wanted:' },
  commands: {
    kk: '? — көмек, < — артқа, шығу — жауаптармен аяқтау',
    ru: '? — подсказка, < — назад, выход — закончить с тем, что есть',
    en: '? help, < back, quit: end with the answers so far',
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

/** What is to be written for each kind of fact, and for a list of entries. */
export const expectedWords: Readonly<Record<AnswerKind | 'entries', Text>> = {
  truth: { kk: 'иә немесе жоқ', ru: 'да или нет', en: 'yes or no' },
  choice: { kk: 'файлдағы қысқа атауы', ru: 'краткое имя из файла', en: 'a short name of the file' },
  day: { kk: 'күні: 09.10.2026', ru: 'дата: 09.10.2026', en: 'a day: 09.10.2026' },
  moment: {
    kk: 'күні, болса уақыты: 09.10.2026 14:30',
    ru: 'дата, если есть — время: 09.10.2026 14:30',
    en: 'a day, with the time if there is one: 09.10.2026 14:30',
  },
  count: { kk: 'бүтін сан', ru: 'целое число', en: 'a whole number' },
  amount: { kk: 'теңгемен сома: 4 200 000', ru: 'сумма в тенге: 4 200 000', en: 'a sum in tenge: 4 200 000' },
  period: { kk: 'мерзім: 3y6m', ru: 'срок: 3y6m', en: 'a term: 3y6m' },
  text: { kk: 'мәтін', ru: 'текст', en: 'words' },
  list: {
    kk: 'үтірмен бөлінген атаулар; жоқ — бірде-бірі жоқ',
    ru: 'имена через запятую; нет — ни одного',
    en: 'names apart by commas; no: there are none',
  },
  entries: {
    kk: 'иә — тізім толық; немесе жетпейтіндердің қысқа атаулары: a1, a2',
    ru: 'да — перечень полон; или краткие имена недостающих: a1, a2',
    en: 'yes: the list is whole; or short names of those left out: a1, a2',
  },
};

/** How many questions are left. */
export function leftText(left: number, lang: Lang): string {
  if (lang === 'en') return `Questions left: ${left}`;
  return lang === 'kk' ? `Қалған сұрақ: ${left}` : `Осталось вопросов: ${left}`;
}

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
