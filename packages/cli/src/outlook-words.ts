/** What the command line says of acts that nobody has done yet, and of the short interviews. */
export const outlookWords = {
  standing: {
    open: { kk: 'АШЫҚ', ru: 'ОТКРЫТО', en: 'OPEN' },
    closed: { kk: 'ЖАБЫҚ', ru: 'ЗАКРЫТО', en: 'CLOSED' },
    depends: { kk: 'БІР ДЕРЕК ШЕШЕДІ', ru: 'РЕШАЕТ НЕИЗВЕСТНЫЙ ФАКТ', en: 'A FACT DECIDES' },
  },
  because: { kk: 'Себебі', ru: 'Потому что', en: 'Because' },
  deciding: { kk: 'Мына дерек шешеді', ru: 'Решает', en: 'What decides' },
  steps: { kk: 'Алдымен істелетіні', ru: 'Сначала нужно', en: 'To be done first' },
  document: { kk: 'Құжатта болуға тиіс', ru: 'В документе должно быть', en: 'The document has to hold' },
  judged: { kk: 'Өзгенің бағалауында', ru: 'Оценивают другие', en: 'For somebody to weigh' },
  ticks: { kk: 'Мынадай деп есептеледі', ru: 'Принято за данное', en: 'Taken for granted' },
  answers: { kk: 'Жауаптар', ru: 'Ответы', en: 'Answers' },
  goOn: {
    kk: 'Жалғастыру: --save ФАЙЛ.yaml жауаптарды іс файлына жазады',
    ru: 'Продолжить: --save ФАЙЛ.yaml запишет ответы в файл дела',
    en: 'Go on: --save FILE.yaml writes the answers as a case file',
  },
  saved: { kk: 'Жазылды', ru: 'Записано', en: 'Written' },
  exists: {
    kk: 'файл бұрыннан бар, үстінен жазылмайды',
    ru: 'файл уже есть, перезаписан не будет',
    en: 'the file exists and is not written over',
  },
  cannotSave: { kk: 'файлды жазу мүмкін емес', ru: 'файл нельзя записать', en: 'the file cannot be written' },
  which: { kk: 'қай сұхбат', ru: 'какой опрос', en: 'which interview' },
  mistakes: { kk: 'түсініксіз жауаптар', ru: 'непонятные ответы', en: 'answers that cannot be read' },
  notGiven: { kk: 'жауап жоқ', ru: 'без ответа', en: 'not answered' },
  notNeeded: {
    kk: 'сұрау қажет емес: нәтиже өзгермейді',
    ru: 'спрашивать незачем: итог не изменится',
    en: 'need not be asked: the result would not change',
  },
  today: { kk: 'бүгін', ru: 'сегодня', en: 'today' },
  emptyToday: { kk: 'бос жол: бүгін', ru: 'пустая строка: сегодня', en: 'an empty line: today' },
  otherwise: { kk: 'олай емес болса', ru: 'если это не так', en: 'if it is not so' },
  presumed: { kk: 'Заң бойынша болжанады', ru: 'Предполагается', en: 'Presumed' },
} as const;
