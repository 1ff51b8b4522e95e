import type { Become } from '@zhargy/law';
import type { Text } from '@zhargy/logic';

export const normWords = {
  title: { kk: 'Нормалар', ru: 'Нормы', en: 'Norms' },
  lead: {
    kk: 'Дереккөздер және олардың әр тармағы неге айналғаны. Нормалар өз сөзімізбен баяндалған.',
    ru: 'Источники и то, чем стало каждое их положение. Нормы изложены своими словами.',
    en: 'The sources, and what each place in them has become. The norms are stated in our own words.',
  },
  find: { kk: 'Нормаларды іздеу', ru: 'Поиск по нормам', en: 'Search the norms' },
  findInside: { kk: 'Осы дереккөзден іздеу ( / )', ru: 'Поиск в этом источнике ( / )', en: 'Search this source ( / )' },
  filter: { kk: 'Қайсысын көрсету', ru: 'Что показать', en: 'What to show' },
  everything: { kk: 'бәрі', ru: 'всё', en: 'everything' },
  shown: { kk: 'Көрсетілгені', ru: 'Показано', en: 'Shown' },
  of: { kk: '/', ru: 'из', en: 'of' },
  places: { kk: 'Барлығы', ru: 'Всего мест', en: 'Places' },
  bySentence: {
    kk: 'Қаулылар сөйлем бойынша, кодекстер тармақ бойынша саналады.',
    ru: 'Постановления считаются по предложениям, кодексы — по пунктам.',
    en: 'Resolutions are counted by sentence, codes by item.',
  },
  all: { kk: 'Барлық дереккөздер', ru: 'Все источники', en: 'All sources' },
  openAll: { kk: 'Бәрін ашу', ru: 'Развернуть всё', en: 'Open all' },
  closeAll: { kk: 'Бәрін жабу', ru: 'Свернуть всё', en: 'Close all' },
  sentence: { kk: 'сөйлем', ru: 'предл.', en: 'sentence' },
  copy: { kk: 'Сілтемені көшіру', ru: 'Скопировать ссылку', en: 'Copy the citation' },
  copied: { kk: 'Көшірілді', ru: 'Скопировано', en: 'Copied' },
  notCopied: { kk: 'Көшірілмеді, мәтіні', ru: 'Не скопировано, текст', en: 'Not copied, the text' },
  cites: { kk: 'Сілтемелер', ru: 'Ссылки', en: 'Citations' },
  says: { kk: 'Норма', ru: 'Норма', en: 'The norm' },
  inLanguage: { kk: 'Қай тілде', ru: 'На каком языке', en: 'In which language' },
  calculate: { kk: 'Есептеу', ru: 'Рассчитать', en: 'Calculate' },
  noSuch: { kk: 'Мұндай норма жоқ', ru: 'Такой нормы нет', en: 'There is no such norm' },
  nothing: { kk: 'Ештеңе табылмады', ru: 'Ничего не найдено', en: 'Nothing found' },
  byDefault: { kk: 'әдепкі түсіндіру', ru: 'по умолчанию', en: 'the default' },
  dependsOn: { kk: 'Неге байланысты', ru: 'От чего зависит', en: 'What it depends on' },
  mustBeShown: {
    kk: 'көрсетілмейінше ескерілмейді',
    ru: 'не учитывается, пока не показано',
    en: 'counts only once it is shown',
  },
  mustBeExcluded: {
    kk: 'жоқ екені анықталмайынша норма белгісіз',
    ru: 'пока не исключено, норма неизвестна',
    en: 'until it is excluded the norm is not known',
  },
  asks: { kk: 'Кім бағалайды', ru: 'Кто оценивает', en: 'Who weighs it' },
  tests: { kk: 'Тексеретін сценарийлер', ru: 'Проверяющие сценарии', en: 'Scenarios that test it' },
  rows: { kk: 'жолдар', ru: 'строки', en: 'rows' },
  examples: { kk: 'Көрсететін мысал істер', ru: 'Примеры дел, где она видна', en: 'Example cases that show it' },
  noTests: {
    kk: 'Бұл норманы ешбір сценарий мен мысал іс тікелей тексермейді.',
    ru: 'Ни сценарий, ни пример дела эту норму прямо не проверяют.',
    en: 'No scenario and no example case tests this norm directly.',
  },
  addTexts: { kk: 'Ресми мәтіндер', ru: 'Официальные тексты', en: 'Official texts' },
  addTextsSays: {
    kk: 'Деректер қорынан сақталған ресми мәтінді қосыңыз: ол біздің баяндаудың жанында көрінеді.',
    ru: 'Добавьте официальный текст, сохранённый из базы: он будет стоять рядом с нашим изложением.',
    en: 'Add an official text saved from the database of law: it will stand beside our statement.',
  },
  added: { kk: 'Сіз қосқан ресми мәтін', ru: 'Официальный текст, добавленный вами', en: 'The official text you added' },
} satisfies Record<string, Text>;

export const becomeNames: Readonly<Record<Become, Text>> = {
  norms: { kk: 'орындалады', ru: 'исполнимо', en: 'executable' },
  guidance: { kk: 'түсіндірме', ru: 'разъяснение', en: 'guidance' },
  elsewhere: { kk: 'өзге мәселе', ru: 'иной вопрос', en: 'another matter' },
  nothing: { kk: 'қамтылмаған', ru: 'не охвачено', en: 'not covered' },
};
