import type { Text } from '@zhargy/logic';

/** What the audit of many cases and the making of synthetic ones say. */
export const auditWords = {
  // A label before a number needs no plural of any language.
  cases: { kk: 'Істер', ru: 'Дел', en: 'Cases' },
  findings: { kk: 'қорытындылар', ru: 'выводов', en: 'findings' },
  aSecond: { kk: 'секундына', ru: 'в секунду', en: 'a second' },
  left: { kk: 'қалды', ru: 'осталось', en: 'left' },
  bad: { kk: 'Оқылмаған істер', ru: 'Не прочитано дел', en: 'Cases not read' },
  andMore: { kk: 'тағы', ru: 'и ещё', en: 'and more' },
  failed: { kk: 'бағалау мүмкін болмады', ru: 'оценить не удалось', en: 'could not be judged' },
  stopped: {
    kk: 'Тоқтатылды: төменде тоқтағанға дейін саналғаны ғана.',
    ru: 'Остановлено: ниже только то, что было подсчитано до остановки.',
    en: 'Stopped: below is only what had been counted by then.',
  },
  byStatus: { kk: 'Қорытындылар', ru: 'Выводы', en: 'Findings' },
  byNorm: { kk: 'Нормалар бойынша', ru: 'По нормам', en: 'By norm' },
  byMonth: { kk: 'Айлар бойынша', ru: 'По месяцам', en: 'By month' },
  months: {
    kk: 'әрекет жасалған ай; әрекеті жоқ норма үшін сұрақ қойылған ай',
    ru: 'месяц действия; для нормы без действия месяц вопроса',
    en: 'the month of the act; for a norm without an act, of the question',
  },
  unbroken: {
    kk: 'бұзылмаған нормалар көрсетілмеген (--explain бәрін көрсетеді)',
    ru: 'нормы без нарушений не показаны (--explain покажет все)',
    en: 'norms without a violation are not shown (--explain shows all)',
  },
  differs: {
    kk: 'Екі күннің заңы бойынша басқаша шешілетіні',
    ru: 'Что по праву двух дней решается иначе',
    en: 'What the law of the two days decides otherwise',
  },
  silent: {
    kk: 'бір күні үнсіз, екінші күні қолданылмайтын норма көрсетілмеген (--explain бәрін көрсетеді)',
    ru: 'норм, которые в один день молчат, а в другой неприменимы, не показано (--explain покажет все)',
    en: 'norms silent on one day and not applicable on the other are not shown (--explain shows all)',
  },
  same: {
    kk: 'айырмашылық жоқ',
    ru: 'различий нет',
    en: 'no difference',
  },
  nothing: { kk: 'үнсіз', ru: 'молчит', en: 'silent' },
  witnesses: { kk: 'істер', ru: 'дела', en: 'cases' },
  example: { kk: 'Мысалы', ru: 'Пример', en: 'Example' },
  next: { kk: 'келесі әрекет', ru: 'возможное действие', en: 'possible act' },
  noCases: {
    kk: 'бірде-бір іс оқылмады',
    ru: 'ни одного дела прочитать не удалось',
    en: 'no case could be read',
  },
  compare: {
    kk: 'екі күн, үтірмен (2025-01-01,2026-01-01)',
    ru: 'два дня через запятую (2025-01-01,2026-01-01)',
    en: 'two days with a comma (2025-01-01,2026-01-01)',
  },
  notBoth: {
    kk: '--compare және --law-of бірге берілмейді',
    ru: '--compare и --law-of вместе не задаются',
    en: '--compare and --law-of cannot both be given',
  },
  number: { kk: 'оң бүтін сан', ru: 'целое положительное число', en: 'a whole number above 0' },
  notWritten: {
    kk: 'жазылмады: соңына дейін жетпей тоқтатылды',
    ru: 'не записано: остановлено до конца',
    en: 'not written: stopped before the end',
  },
  confirmed: {
    kk: 'түсіндіретін қозғалтқыш растады',
    ru: 'подтверждено объясняющим движком',
    en: 'confirmed by the engine that explains',
  },
  unconfirmed: {
    kk: 'түсіндіретін қозғалтқыш растамады (бағдарлама қатесі)',
    ru: 'объясняющий движок не подтвердил (ошибка программы)',
    en: 'not confirmed by the engine that explains (a fault of the program)',
  },
  cannotWrite: { kk: 'жазу мүмкін емес', ru: 'записать нельзя', en: 'cannot be written' },
  written: { kk: 'жазылған істер', ru: 'записано дел', en: 'cases written' },
} as const satisfies Readonly<Record<string, Text>>;
