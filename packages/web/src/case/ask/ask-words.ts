import type { Lang, Text } from '@zhargy/logic';
import { formFor } from '../../language/number-words.ts';

/** "41 points wait for these 3 facts", as each language counts. */
export function waitingText(points: number, facts: number, lang: Lang): string {
  if (lang === 'en')
    return `${points} ${points === 1 ? 'point waits' : 'points wait'} for ${facts === 1 ? 'one answer' : `these ${facts} answers`}`;
  if (lang === 'ru') {
    const waits = formFor(points, ['вывод ждёт', 'вывода ждут', 'выводов ждут'], 'ru');
    return `${points} ${waits} ${facts === 1 ? 'одного ответа' : `этих ${facts} ответов`}`;
  }
  return `${points} тұжырым ${facts === 1 ? 'бір жауапты' : `мына ${facts} жауапты`} күтіп тұр`;
}

/** How many findings wait for other facts than those shown. */
export function othersText(points: number, lang: Lang): string {
  if (lang === 'en') return `${points} more ${points === 1 ? 'waits' : 'wait'} for other facts`;
  if (lang === 'ru')
    return `Ещё ${points} ${formFor(points, ['вывод ждёт', 'вывода ждут', 'выводов ждут'], 'ru')} других данных`;
  return `Тағы ${points} тұжырым басқа деректерді күтіп тұр`;
}

/** What an answer does: how many findings wait for it, and how many it settles alone. */
export function weightText(waiting: number, settled: number, lang: Lang): string {
  if (lang === 'en')
    return `${waiting} ${waiting === 1 ? 'finding waits' : 'findings wait'} for it${settled > 0 ? `, ${settled} for nothing else` : ''}`;
  if (lang === 'ru') {
    const waits = formFor(waiting, ['вывод ждёт', 'вывода ждут', 'выводов ждут'], 'ru');
    return `${waiting} ${waits} этого ответа${settled > 0 ? `, из них ${settled} только его` : ''}`;
  }
  return `Осы жауапты ${waiting} тұжырым күтіп тұр${settled > 0 ? `, оның ${settled} тек соны ғана` : ''}`;
}

/** Words of the questions put to whoever knows the case. */
export const askWords = {
  ofLaw: {
    kk: 'дерекке емес, заң мәтінінің анықталуына байланысты тұжырымдар',
    ru: 'выводы, которые ждут не фактов, а выяснения текста закона',
    en: 'findings that wait for a text of the law, not for facts',
  },
  answer: { kk: 'Жауап беру', ru: 'Ответить', en: 'Answer' },
  put: { kk: 'Іске енгізу', ru: 'Внести в дело', en: 'Put into the case' },
  dontKnow: { kk: 'Білмеймін', ru: 'Не знаю', en: 'Don’t know' },
  toFact: { kk: 'Осы дерекке өту', ru: 'Перейти к этому факту', en: 'Go to the fact' },
  answerNeeded: {
    kk: 'Жауапты жазыңыз немесе таңдаңыз',
    ru: 'Впишите или выберите ответ',
    en: 'Write or choose an answer',
  },
  cannotRead: { kk: 'Жауап оқылмады', ru: 'Ответ не прочитан', en: 'The answer cannot be read' },
  declaredUnknown: {
    kk: 'іс файлында белгісіз деп көрсетілген',
    ru: 'в деле указано: неизвестно',
    en: 'the file says it is not known',
  },
  add: { kk: 'Қосу', ru: 'Добавить', en: 'Add' },
  whole: {
    kk: 'Тізім толық, одан басқа жоқ',
    ru: 'Перечень полон, больше никого и ничего',
    en: 'The list is whole, there is no more',
  },
  none: { kk: 'Бұл істе ондай жоқ', ru: 'В этом деле такого нет', en: 'There is none in this case' },
  document: {
    kk: 'Құжаттың мәтінінде не бар екені енгізілмеген',
    ru: 'Не внесено, что есть в тексте документа',
    en: 'What the text of the document holds is not recorded',
  },
  documentQuestion: {
    kk: 'Құжаттың мәтінінде не бар?',
    ru: 'Что есть в тексте этого документа?',
    en: 'What does the text of this document hold?',
  },
  readDocument: {
    kk: 'Құжаттың мазмұнын енгізу',
    ru: 'Внести содержание документа',
    en: 'Record what the document holds',
  },
  readWhole: {
    kk: 'Мәтін толық оқылды: белгіленбегені онда жоқ',
    ru: 'Текст прочитан целиком: неотмеченного в нём нет',
    en: 'The whole text was read: what is not ticked is not in it',
  },
  tickSomething: {
    kk: 'Мәтінде барын белгілеңіз немесе толық оқылғанын көрсетіңіз',
    ru: 'Отметьте, что есть в тексте, или укажите, что он прочитан целиком',
    en: 'Tick what the text holds, or say that the whole of it was read',
  },
  who: { kk: 'Жауап бере алады', ru: 'Может ответить', en: 'Can answer' },
  proof: { kk: 'Дәлелдейді', ru: 'Доказывает', en: 'Proven by' },
  oneByOne: { kk: 'Бір-бірлеп сұрау', ru: 'Спрашивать по одному', en: 'Ask me one by one' },
  together: { kk: 'Сұрақтарды жабу', ru: 'Закрыть вопросы', en: 'Close the questions' },
  nextTitle: { kk: 'Келесі сұрақ', ru: 'Следующий вопрос', en: 'The next question' },
  noQuestions: {
    kk: 'Сұрақ қалмады: жауап беруге болатынның бәріне жауап берілген',
    ru: 'Вопросов не осталось: на всё, на что можно ответить, ответ дан',
    en: 'No questions are left: what can be answered has been answered',
  },
  confirm: {
    kk: 'Әзірге солай деп есептелген: растаңыз',
    ru: 'Пока принято за данное: подтвердите',
    en: 'Taken for granted so far: please confirm',
  },
  questionOf: { kk: 'сұрақ қалды', ru: 'вопросов осталось', en: 'questions left' },
  askAgain: {
    kk: 'Кейінге қалдырылғандарды қайта сұрау',
    ru: 'Спросить отложенное снова',
    en: 'Ask again what was put off',
  },
} satisfies Record<string, Text>;
