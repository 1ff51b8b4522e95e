import type { Boundary, Lang, Text } from '@zhargy/logic';

export const versionWords = {
  title: { kk: 'Қай күнгі редакция', ru: 'Редакция на день', en: 'As it reads on a day' },
  slider: { kk: 'Күн', ru: 'День', en: 'The day' },
  date: { kk: 'Күнді жазу', ru: 'Дата', en: 'Date' },
  dateFault: {
    kk: 'Мұндай күн жоқ. Мысалы: 16.09.2025',
    ru: 'Такой даты нет. Например: 16.09.2025',
    en: 'There is no such date. For example: 16.09.2025',
  },
  earlier: { kk: 'Алдыңғы өзгеріс', ru: 'Предыдущее изменение', en: 'Earlier change' },
  later: { kk: 'Келесі өзгеріс', ru: 'Следующее изменение', en: 'Later change' },
  earlierShort: { kk: 'Алдыңғы', ru: 'Предыдущее', en: 'Earlier' },
  laterShort: { kk: 'Келесі', ru: 'Следующее', en: 'Later' },
  today: { kk: 'Бүгін', ru: 'Сегодня', en: 'Today' },
  keys: {
    kk: 'Сызықта ← → келесі өзгеріске, Shift ← → бір күнге жылжытады.',
    ru: 'На шкале ← → переходят к изменению, Shift ← → сдвигают на день.',
    en: 'On the line ← → go to a change, Shift ← → move by a day.',
  },
  stands: { kk: 'күшінде', ru: 'действует', en: 'in force' },
  notYet: { kk: 'әлі күшінде емес', ru: 'ещё не действует', en: 'not yet in force' },
  inDoubt: { kk: 'күшінде екені анық емес', ru: 'действует ли, не ясно', en: 'whether in force is in doubt' },
  nothingStands: {
    kk: 'Бұл күні норманың ешбір мәтіні күшінде емес: норма қолданылмайды.',
    ru: 'В этот день ни один текст нормы не действует: норма не применяется.',
    en: 'On this day none of its texts is in force: the norm does not apply.',
  },
  standDoubt: {
    kk: 'Бұл күні норманың мәтіні күшінде екені анық емес.',
    ru: 'Действует ли в этот день текст нормы, не ясно.',
    en: 'Whether its text is in force on this day is in doubt.',
  },
  afterRead: {
    kk: 'Соңғы оқылған редакция одан бұрын: кейінгі өзгерістер тексерілмеген',
    ru: 'Последняя прочитанная редакция старше этого дня: позднейшие изменения не проверены',
    en: 'The last redaction read is older than this day: later changes were not looked for',
  },
  unread: { kk: 'мәтіні оқылмаған', ru: 'текст не прочитан', en: 'text not read' },
  doubtful: { kk: 'екі редакцияның бірі', ru: 'одна из двух редакций', en: 'one of two versions' },
  changes: { kk: 'Өзгерістері', ru: 'Изменения', en: 'Changes' },
  begins: { kk: 'күшіне енді', ru: 'начали действовать', en: 'came into force' },
  ends: { kk: 'күшін жойды', ru: 'перестали действовать', en: 'ceased to stand' },
  readsOtherwise: {
    kk: 'Машина оқитын шарт қалай өзгерді',
    ru: 'Что изменилось в условии',
    en: 'What changed in the condition',
  },
  sameCondition: {
    kk: 'машина оқитын шарт өзгерген жоқ',
    ru: 'условие не изменилось',
    en: 'the condition reads as before',
  },
  notions: {
    kk: 'Сүйенетін ұғымдары өзгерді',
    ru: 'Изменились понятия, на которые она опирается',
    en: 'Notions it rests on changed',
  },
  before: { kk: 'бұрын', ru: 'было', en: 'before' },
  after: { kk: 'енді', ru: 'стало', en: 'after' },
  proven: { kk: 'күшінде екені дәлелденген күн', ru: 'действие доказано с', en: 'shown in effect by' },
  since: { kk: 'бастап', ru: 'с', en: 'since' },
  none: {
    kk: 'Оқылған редакцияларда өзгеріс жоқ.',
    ru: 'В прочитанных редакциях изменений нет.',
    en: 'No change in the redactions read.',
  },
  goTo: { kk: 'Осы күнге өту', ru: 'Перейти к этому дню', en: 'Go to this day' },
} satisfies Record<string, Text>;

/** How well the day of a boundary is known. */
export const markNames: Readonly<Record<Boundary['mark'], Text>> = {
  effective: { kk: 'қолданысқа енгізілген күні', ru: 'день введения в действие', en: 'the day it took effect' },
  adopted: {
    kk: 'заң қабылданған күн, қолданысқа енгізілуі кейінірек',
    ru: 'день принятия закона, действие началось позже',
    en: 'the day the law was adopted, effect came later',
  },
  mirror: {
    kk: 'сақталған редакцияның күні',
    ru: 'день, которым помечена сохранённая редакция',
    en: 'the day a stored redaction carries',
  },
};

/** The amending acts of a boundary, named as the language names them. */
export const actNames = (laws: readonly string[], lang: Lang): string =>
  laws
    .map((law) =>
      lang === 'en' ? law : law.replaceAll(/\bNR\b/g, lang === 'kk' ? 'НҚ' : 'НП').replaceAll(/\bNo\b/g, '№'),
    )
    .join('; ');
