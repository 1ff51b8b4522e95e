import type { Text } from '@zhargy/logic';
import type { Tier } from './tiers.ts';

/** What each tier is called, and what it means for whoever reads it. */
export const tierWords: Readonly<Record<Tier, { readonly name: Text; readonly says: Text }>> = {
  mustFix: {
    name: { kk: 'Түзету керек', ru: 'Нужно исправить', en: 'Must fix' },
    says: {
      kk: 'Норма бұзылған немесе мерзім өтіп кеткен',
      ru: 'Норма нарушена или срок пропущен',
      en: 'A norm is broken or a term was missed',
    },
  },
  cannotJudge: {
    name: { kk: 'Әзірге айту мүмкін емес', ru: 'Пока нельзя судить', en: 'Cannot judge yet' },
    says: { kk: 'Дерек жетпейді', ru: 'Не хватает данных', en: 'Facts are missing' },
  },
  weighed: {
    name: { kk: 'Бағалау керек', ru: 'Нужна оценка', en: 'For somebody to weigh' },
    says: {
      kk: 'Заң бұл сұрақты соттың немесе лауазымды адамның бағалауына қалдырған',
      ru: 'Закон оставляет это на усмотрение суда или должностного лица',
      en: 'The law leaves it to the court or an official',
    },
  },
  running: {
    name: { kk: 'Мерзімі өтуде', ru: 'Срок ещё течёт', en: 'Still running' },
    says: { kk: 'Орындауға әлі уақыт бар', ru: 'Исполнить ещё можно', en: 'There is still time' },
  },
  holds: {
    name: { kk: 'Сақталған', ru: 'Соблюдено', en: 'Holds' },
    says: { kk: 'Қарсы ештеңе жоқ', ru: 'Возражений нет', en: 'Nothing against it' },
  },
  outside: {
    name: { kk: 'Қолданылмайды', ru: 'Неприменимо', en: 'Does not apply' },
    says: { kk: 'Бұл іске қатысы жоқ', ru: 'К этому делу не относится', en: 'Not a matter of this case' },
  },
};

export const findingWords = {
  groupBy: { kk: 'Топтау', ru: 'Группировать', en: 'Group' },
  byAct: { kk: 'әрекет бойынша', ru: 'по действиям', en: 'by act' },
  byPerson: { kk: 'адам бойынша', ru: 'по лицам', en: 'by person' },
  beyondActs: {
    kk: 'Міндеттер, салдарлар және мәндер',
    ru: 'Обязанности, последствия и величины',
    en: 'Duties, consequences and values',
  },
  beyondPersons: { kk: 'Бүкіл іс бойынша', ru: 'По делу в целом', en: 'The case as a whole' },
  more: { kk: 'Тағы көрсету', ru: 'Показать ещё', en: 'Show more' },
  fewer: { kk: 'Азырақ көрсету', ru: 'Свернуть', en: 'Show fewer' },
  withDecision: { kk: 'шешім қабылданған', ru: 'с решением', en: 'decided on' },
  nothingPressing: {
    kk: 'Іске енгізілген деректер бойынша бұзушылық табылған жоқ',
    ru: 'Среди записанного нарушений не найдено',
    en: 'Among what is recorded no violation was found',
  },
  stillUnknown: {
    kk: 'дерек жетпегендіктен айту мүмкін болмаған тұжырымдар',
    ru: 'выводов, о которых пока нельзя судить',
    en: 'findings that cannot be judged yet',
  },
  because: { kk: 'Не шешеді', ru: 'Что это решает', en: 'What decides' },
  allOf: { kk: 'бәрі бірге', ru: 'всё вместе', en: 'all of these' },
  oneOf: { kk: 'осылардың кемінде біреуі', ru: 'хотя бы одно из этого', en: 'at least one of these' },
  byItself: {
    kk: 'Нормадан тікелей шығады, жеке дерекке сүйенбейді',
    ru: 'Следует из самой нормы, без отдельных фактов',
    en: 'Follows from the norm itself, from no single fact',
  },
  missing: { kk: 'Жетпейтіні', ru: 'Не хватает', en: 'Missing' },
  presuming: { kk: 'Мынадай деп есептелді', ru: 'Предполагается', en: 'Taken for granted' },
  unverified: { kk: 'Тексерілмеген', ru: 'Не проверено', en: 'Not verified' },
  doubt: { kk: 'Редакциясы күмәнді', ru: 'Редакция под сомнением', en: 'Version in doubt' },
  cure: { kk: 'Не істеу керек', ru: 'Что сделать', en: 'What to do' },
  who: { kk: 'Кім', ru: 'Кто', en: 'Who' },
  due: { kk: 'Мерзімі', ru: 'Срок', en: 'Due' },
  value: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
  outcomes: { kk: 'Шешім нұсқалары', ru: 'Варианты решения', en: 'Outcomes' },
  lawDate: { kk: 'заң күні', ru: 'закон на', en: 'law of' },
  toFact: { kk: 'дерекке өту', ru: 'перейти к факту', en: 'go to the fact' },
  otherReading: {
    kk: 'Басқа түсіндірме бойынша',
    ru: 'При ином толковании',
    en: 'By another reading',
  },
  wouldBe: { kk: 'бұл тұжырым мынадай болар еді', ru: 'этот вывод стал бы таким', en: 'this finding would be' },
  alsoChanges: {
    kk: 'Істегі басқа тұжырымдар да өзгерер еді',
    ru: 'Изменились бы и другие выводы дела',
    en: 'Other findings of the case would change too',
  },
  changesNothing: {
    kk: 'Бұл істе ештеңе өзгермейді',
    ru: 'В этом деле ничего не изменится',
    en: 'It changes nothing in this case',
  },
  accept: { kk: 'Келісу', ru: 'Согласиться', en: 'Accept' },
  waive: { kk: 'Ескермеу', ru: 'Отклонить', en: 'Waive' },
  accepted: { kk: 'келісілді', ru: 'принято', en: 'accepted' },
  waived: { kk: 'ескерілмеді', ru: 'отклонено', en: 'waived' },
  decidedBefore: {
    kk: 'шешім тұжырым басқаша болған кезде қабылданған',
    ru: 'решение принято, когда вывод был иным',
    en: 'decided when it said otherwise',
  },
  itWas: { kk: 'сонда', ru: 'тогда', en: 'then' },
  reason: { kk: 'Себебі', ru: 'Обоснование', en: 'Reason' },
  reasonOfAccept: { kk: 'Неге келісесіз', ru: 'Почему вы согласны', en: 'Why you accept it' },
  reasonOfWaive: { kk: 'Неге ескермейсіз', ru: 'Почему вы отклоняете', en: 'Why you waive it' },
  reasonNeeded: {
    kk: 'Себебін жазыңыз: шешім онсыз қабылданбайды',
    ru: 'Напишите обоснование: без него решение не принимается',
    en: 'Write the reason: there is no decision without one',
  },
  decide: { kk: 'Шешімді енгізу', ru: 'Записать решение', en: 'Record the decision' },
  cancel: { kk: 'Болдырмау', ru: 'Отмена', en: 'Cancel' },
  takeBack: { kk: 'Шешімді алып тастау', ru: 'Снять решение', en: 'Take the decision back' },
  forAll: {
    kk: 'Шешім осы жолдағы барлық тұжырымға қатысты',
    ru: 'Решение относится ко всем выводам этой строки',
    en: 'The decision is on every finding of this line',
  },
  changedNow: { kk: 'өзгерген тұжырымдар', ru: 'изменилось выводов', en: 'findings changed' },
  noneChanged: { kk: 'тұжырымдар өзгерген жоқ', ru: 'выводы не изменились', en: 'no finding changed' },
  recorded: { kk: 'Іске енгізілді', ru: 'Внесено в дело', en: 'Put into the case' },
} satisfies Record<string, Text>;
