import type { Text } from '@zhargy/logic';

export const questionWords = {
  answers: { kk: 'Жауаптар', ru: 'Ответы', en: 'Answers' },
  result: { kk: 'Қорытынды', ru: 'Итог', en: 'Result' },
  open: { kk: 'Ашық', ru: 'Открыто', en: 'Open' },
  closed: { kk: 'Жабық', ru: 'Закрыто', en: 'Closed' },
  depends: { kk: 'Бір дерек шешеді', ru: 'Решает неизвестный факт', en: 'A fact decides' },
  because: { kk: 'Себебі', ru: 'Потому что', en: 'Because' },
  deciding: { kk: 'Не шешеді', ru: 'Что решает', en: 'What decides' },
  steps: { kk: 'Алдымен істелетіні', ru: 'Сначала нужно', en: 'To be done first' },
  document: { kk: 'Құжатта болуға тиіс', ru: 'В документе должно быть', en: 'The document has to hold' },
  judged: { kk: 'Өзгелердің бағалауында', ru: 'Оценивают другие', en: 'For others to weigh' },
  ticks: { kk: 'Мынадай деп есептелді', ru: 'Принято за данное', en: 'Taken for granted' },
  ticksSay: {
    kk: 'Белгіні алып тастасаңыз, жауап сол болжамсыз шығады.',
    ru: 'Снимите отметку — ответ будет без этого допущения.',
    en: 'Untick it and the answer does without it.',
  },
  presumed: { kk: 'Заң болжайтыны', ru: 'Предполагается', en: 'Presumed' },
  goOn: { kk: 'Іс файлында жалғастыру', ru: 'Продолжить в файле дела', en: 'Go on in a case file' },
  goOnSays: {
    kk: 'Жауаптар іс файлына айналады: ештеңені қайта терудің қажеті жоқ.',
    ru: 'Ответы становятся файлом дела: набирать заново ничего не нужно.',
    en: 'The answers become a case file: nothing is typed twice.',
  },
  dontKnow: { kk: 'білмеймін', ru: 'не знаю', en: 'don’t know' },
  other: { kk: 'Басқа сұрақтар', ru: 'Другие вопросы', en: 'Other questions' },
  noSuch: { kk: 'Мұндай сұрақ жоқ', ru: 'Таких вопросов нет', en: 'There are no such questions' },
  nextOne: { kk: 'Келесі сұрақ', ru: 'Следующий вопрос', en: 'Next question' },
  settled: {
    kk: 'Басқа сұрақтың жауабы нәтижені өзгертпейді.',
    ru: 'Ответ на другие вопросы итога не изменит.',
    en: 'No answer to another question would change the result.',
  },
  notNeeded: {
    kk: 'Сұрау қажет емес: нәтиже өзгермейді',
    ru: 'Спрашивать незачем: итог не изменится',
    en: 'Need not be asked: the result would not change',
  },
  clear: { kk: 'Қайта бастау', ru: 'Начать заново', en: 'Start again' },
} satisfies Record<string, Text>;
