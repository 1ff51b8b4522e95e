import type { Become } from '@zhargy/law';
import type { NormKind, Text } from '@zhargy/logic';

export const normWords = {
  title: { kk: 'Нормалар', ru: 'Нормы', en: 'Norms' },
  lead: {
    kk: 'Дереккөздер және олардың әр тармағы неге айналғаны. Нормалар өз сөзімізбен баяндалған.',
    ru: 'Источники и то, чем стало каждое их положение. Нормы изложены своими словами.',
    en: 'The sources, and what each place in them has become. The norms are stated in our own words.',
  },
  find: { kk: 'Нормаларды іздеу', ru: 'Поиск по нормам', en: 'Search the norms' },
  source: { kk: 'Дереккөз', ru: 'Источник', en: 'Source' },
  places: { kk: 'Барлығы', ru: 'Всего мест', en: 'Places' },
  bySentence: {
    kk: 'Қаулылар сөйлем бойынша, кодекстер тармақ бойынша саналады.',
    ru: 'Постановления считаются по предложениям, кодексы — по пунктам.',
    en: 'Resolutions are counted by sentence, codes by item.',
  },
  all: { kk: 'Барлық дереккөздер', ru: 'Все источники', en: 'All sources' },
  openAll: { kk: 'Бәрін ашу', ru: 'Развернуть всё', en: 'Open all' },
  sentence: { kk: 'сөйлем', ru: 'предл.', en: 'sentence' },
  scenarios: { kk: 'Тексеретін мысалдар', ru: 'Проверяющие примеры', en: 'Examples that test it' },
  disputed: { kk: 'даулы', ru: 'спорно', en: 'disputed' },
  unread: { kk: 'оқылмаған редакциясы бар', ru: 'есть непрочитанная редакция', en: 'a version was not read' },
  unverified: { kk: 'тексерілмеген дерегі бар', ru: 'есть непроверенные данные', en: 'rests on unverified data' },
  copy: { kk: 'Сілтемені көшіру', ru: 'Скопировать ссылку', en: 'Copy the citation' },
  copied: { kk: 'Көшірілді', ru: 'Скопировано', en: 'Copied' },
  governs: { kk: 'Реттейтіні', ru: 'Что регулирует', en: 'What it governs' },
  grounds: { kk: 'Негіздері', ru: 'Из чего складывается', en: 'Its grounds' },
  exceptions: { kk: 'Ерекше жағдайлар', ru: 'Исключения', en: 'Exceptions' },
  outcomes: { kk: 'Шешім нұсқалары', ru: 'Варианты решения', en: 'Outcomes' },
  disputes: { kk: 'Даулы мәселелер', ru: 'Спорные вопросы', en: 'Disputes' },
  cure: { kk: 'Бұзылса, не істеу керек', ru: 'Если нарушено', en: 'If it is violated' },
  who: { kk: 'Кім орындайды', ru: 'Кто обязан', en: 'Who has to' },
  why: { kk: 'Неге орындалмайды', ru: 'Почему не исполнимо', en: 'Why it is not executable' },
  cites: { kk: 'Сілтемелер', ru: 'Ссылки', en: 'Citations' },
  calculate: { kk: 'Есептеу', ru: 'Рассчитать', en: 'Calculate' },
  noSuch: { kk: 'Мұндай норма жоқ', ru: 'Такой нормы нет', en: 'There is no such norm' },
  read: { kk: 'Соңғы оқылған редакция', ru: 'Последняя прочитанная редакция', en: 'Redaction last read' },
  nothing: { kk: 'Ештеңе табылмады', ru: 'Ничего не найдено', en: 'Nothing found' },
} satisfies Record<string, Text>;

export const becomeNames: Readonly<Record<Become, Text>> = {
  norms: { kk: 'орындалады', ru: 'исполнимо', en: 'executable' },
  guidance: { kk: 'түсіндірме', ru: 'разъяснение', en: 'guidance' },
  elsewhere: { kk: 'өзге мәселе', ru: 'иной вопрос', en: 'another matter' },
  nothing: { kk: 'қамтылмаған', ru: 'не охвачено', en: 'not covered' },
};

export const kindNames: Readonly<Record<NormKind, Text>> = {
  definition: { kk: 'ұғым', ru: 'понятие', en: 'definition' },
  requirement: { kk: 'талап', ru: 'требование', en: 'requirement' },
  bar: { kk: 'тыйым', ru: 'препятствие', en: 'bar' },
  duty: { kk: 'міндет', ru: 'обязанность', en: 'duty' },
  power: { kk: 'өкілеттік', ru: 'полномочие', en: 'power' },
  limit: { kk: 'шек', ru: 'предел', en: 'limit' },
  content: { kk: 'құжат мазмұны', ru: 'содержание документа', en: 'content of a document' },
  formula: { kk: 'формула', ru: 'расчёт', en: 'formula' },
  consequence: { kk: 'салдар', ru: 'последствие', en: 'consequence' },
  decision: { kk: 'шешім', ru: 'решение', en: 'decision' },
  guidance: { kk: 'түсіндірме', ru: 'разъяснение', en: 'guidance' },
};
