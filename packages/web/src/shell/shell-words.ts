import type { Text } from '@zhargy/logic';

/** What stands around every page. */
export const shellWords = {
  name: { kk: 'Жарғы', ru: 'Жаргы', en: 'Zhargy' },
  skip: { kk: 'Негізгі бөлімге өту', ru: 'К содержанию', en: 'Skip to content' },
  sections: { kk: 'Бөлімдер', ru: 'Разделы', en: 'Sections' },
  calculators: { kk: 'Есептеу', ru: 'Расчёты', en: 'Calculators' },
  questions: { kk: 'Бес сұрақ', ru: 'Пять вопросов', en: 'Five questions' },
  check: { kk: 'Істі тексеру', ru: 'Проверка дела', en: 'Check a case' },
  norms: { kk: 'Нормалар', ru: 'Нормы', en: 'Norms' },
  search: { kk: 'Іздеу', ru: 'Поиск', en: 'Search' },
  help: { kk: 'Анықтама', ru: 'Справка', en: 'Help' },
  language: { kk: 'Тіл', ru: 'Язык', en: 'Language' },
  toDark: { kk: 'Күңгірт бет', ru: 'Тёмная страница', en: 'Dark page' },
  toLight: { kk: 'Жарық бет', ru: 'Светлая страница', en: 'Light page' },
  close: { kk: 'Жабу', ru: 'Закрыть', en: 'Close' },
  assists: {
    kk: 'Жарғы көмектеседі, шешім қабылдамайды. Мәтіндер өз сөзімізбен жазылған және ресми мәтінді алмастырмайды.',
    ru: 'Жаргы помогает и ничего не решает. Нормы изложены своими словами и не заменяют официальный текст.',
    en: 'Zhargy assists and decides nothing. The norms are stated in our own words and do not replace the official text.',
  },
  device: {
    kk: 'Енгізілгеннің бәрі осы бетте ғана қалады: ештеңе жіберілмейді, «Сақтау» басылғанша ештеңе сақталмайды.',
    ru: 'Введённое остаётся на этой странице: ничего не отправляется и, пока не нажато «Сохранить», ничего не хранится.',
    en: 'What you enter stays in this page: nothing is sent, and nothing is kept until you press “Save”.',
  },
  version: { kk: 'нормалар жиынтығы', ru: 'свод норм', en: 'rule set' },
  paletteTitle: { kk: 'Іздеу және өту', ru: 'Поиск и переход', en: 'Search and go' },
  palettePrompt: {
    kk: 'Норма, бап, есептеу немесе бет',
    ru: 'Норма, статья, расчёт или страница',
    en: 'A norm, an article, a calculator or a page',
  },
  nothingFound: { kk: 'Ештеңе табылмады', ru: 'Ничего не найдено', en: 'Nothing found' },
  pages: { kk: 'Беттер', ru: 'Страницы', en: 'Pages' },
  working: { kk: 'Жүктелуде…', ru: 'Загрузка…', en: 'Loading…' },
  notFound: { kk: 'Мұндай бет жоқ', ru: 'Такой страницы нет', en: 'There is no such page' },
  toStart: { kk: 'Басты бетке', ru: 'На главную', en: 'To the start' },
  print: { kk: 'Басып шығару', ru: 'Печать', en: 'Print' },
} satisfies Record<string, Text>;

/** The keys, as the help shows them. */
export const keyWords: readonly { readonly keys: readonly string[]; readonly says: Text }[] = [
  {
    keys: ['Ctrl K', '/'],
    says: {
      kk: 'нормаларды, есептеулерді, беттерді іздеу',
      ru: 'поиск норм, расчётов, страниц',
      en: 'search norms, calculators, pages',
    },
  },
  { keys: ['j', 'k'], says: { kk: 'тізімде төмен, жоғары', ru: 'по списку вниз, вверх', en: 'down and up a list' } },
  { keys: ['Enter'], says: { kk: 'ашу', ru: 'открыть', en: 'open' } },
  {
    keys: ['c', 'Shift C'],
    says: {
      kk: 'таңдалған орынның сілтемесін қазақша, орысша көшіру',
      ru: 'скопировать ссылку на место по-казахски, по-русски',
      en: 'copy the citation of the place in Kazakh, in Russian',
    },
  },
  { keys: ['?'], says: { kk: 'осы анықтама', ru: 'эта справка', en: 'this help' } },
  { keys: ['Esc'], says: { kk: 'терезені жабу', ru: 'закрыть окно', en: 'close a window' } },
];
