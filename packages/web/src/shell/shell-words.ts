import type { Text } from '@zhargy/logic';

/** What stands around every page. */
export const shellWords = {
  name: { kk: 'Жарғы', ru: 'Жаргы', en: 'Zhargy' },
  skip: { kk: 'Негізгі бөлімге өту', ru: 'К содержанию', en: 'Skip to content' },
  sections: { kk: 'Бөлімдер', ru: 'Разделы', en: 'Sections' },
  calculators: { kk: 'Есептеу', ru: 'Расчёты', en: 'Calculate' },
  questions: { kk: 'Сұрақтар', ru: 'Вопросы', en: 'Questions' },
  intake: { kk: 'Құжат оқу', ru: 'Разбор бумаг', en: 'Read papers' },
  papers: { kk: 'Құжат жазу', ru: 'Составить', en: 'Write papers' },
  case: { kk: 'Іс', ru: 'Дело', en: 'Case' },
  cases: { kk: 'Істерім', ru: 'Мои дела', en: 'My cases' },
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

/** The keys, as the help shows them; two letters in one box are pressed one after the other. */
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
    keys: ['a', 'w'],
    says: {
      kk: 'іс тұжырымымен келісу, оны ескермеу (себебімен)',
      ru: 'согласиться с выводом по делу, отклонить его (с обоснованием)',
      en: 'accept or waive a finding of the case, with a reason',
    },
  },
  {
    keys: ['c', 'Shift C'],
    says: {
      kk: 'таңдалған орынның сілтемесін қазақша (Shift: орысша) көшіру',
      ru: 'скопировать ссылку на место по-русски (Shift: по-казахски)',
      en: 'copy the citation of the place in Kazakh (Shift: in Russian)',
    },
  },
  { keys: ['g s'], says: { kk: 'басты бетке', ru: 'на главную', en: 'go to the start' } },
  { keys: ['g c'], says: { kk: 'ашық іске', ru: 'к открытому делу', en: 'go to the open case' } },
  { keys: ['g m'], says: { kk: 'менің істеріме', ru: 'к моим делам', en: 'go to my cases' } },
  { keys: ['g n'], says: { kk: 'нормаларға', ru: 'к нормам', en: 'go to the norms' } },
  { keys: ['g d'], says: { kk: 'есептеулерге', ru: 'к расчётам', en: 'go to the calculators' } },
  { keys: ['g q'], says: { kk: 'бес сұраққа', ru: 'к пяти вопросам', en: 'go to the five questions' } },
  { keys: ['g p'], says: { kk: 'құжат жазуға', ru: 'к составлению бумаг', en: 'go to writing papers' } },
  { keys: ['g i'], says: { kk: 'құжат оқуға', ru: 'к разбору бумаг', en: 'go to reading papers' } },
  { keys: ['?'], says: { kk: 'осы анықтама', ru: 'эта справка', en: 'this help' } },
  { keys: ['Esc'], says: { kk: 'терезені жабу', ru: 'закрыть окно', en: 'close a window' } },
];
