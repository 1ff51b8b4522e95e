import type { Text } from '@zhargy/logic';

export const startWords = {
  title: { kk: 'Не істеу керек?', ru: 'Что нужно сделать?', en: 'What needs doing?' },
  lead: {
    kk: 'Процестік келісімдер, үкім және кассация нормалары — орындалатын түрде: істің деректері бойынша не істеуге болады, не істеу керек және қай мерзімде. Тіркелу де, іс файлы да қажет емес.',
    ru: 'Нормы о процессуальных соглашениях, приговоре и кассации в исполнимом виде: что по данным дела можно, что нужно и к какому сроку. Ни учётной записи, ни файла дела не нужно.',
    en: 'The norms of procedural agreements, of the judgment and of cassation, made executable: what the facts of a case allow, what they require, and by when. No account and no case file are needed.',
  },
  date: { kk: 'Күнді не мөлшерді табу', ru: 'Найти дату или размер', en: 'Find a date or a number' },
  dateSays: {
    kk: 'Мерзімнің соңғы күні, санат, жаза шегі, қамауда болған уақыт, ескіру мерзімі, төлем',
    ru: 'Последний день срока, категория, пределы наказания, зачёт стражи, давность, платёж',
    en: 'The last day of a term, category, limits of punishment, credit of custody, limitation, payment',
  },
  pleaSays: {
    kk: 'Бес сұрақ, жауабы: ашық, жабық немесе қай дерек шешеді — себептерімен',
    ru: 'Пять вопросов; ответ: открыто, закрыто или какой факт решает, — с основаниями',
    en: 'Five questions; the answer is open, closed, or which fact decides, with the reasons',
  },
  victimSays: {
    kk: 'Жәбірленушінің құқықтары мен келісімі туралы сұрақтар',
    ru: 'Вопросы о правах потерпевшего и его согласии',
    en: 'Questions about the victim’s rights and consent',
  },
  check: { kk: 'Істі тексеру', ru: 'Проверить дело', en: 'Check a case' },
  checkSays: {
    kk: 'Іс файлын ашыңыз: бұзылғаны, жетпейтіні, мерзімдері, мүмкін жолдары',
    ru: 'Откройте файл дела: что нарушено, чего не хватает, сроки и возможные пути',
    en: 'Open a case file: what is violated, what is missing, the deadlines, the ways it can take',
  },
  look: { kk: 'Тармақты табу', ru: 'Найти норму', en: 'Look up a paragraph' },
  lookSays: {
    kk: 'Норма үш тілде, негіздері мен даулары, қай бөлігі орындалатыны',
    ru: 'Норма на трёх языках, её условия и споры, что в ней исполнимо',
    en: 'A norm in three languages, its grounds and disputes, which parts of it are executable',
  },
} satisfies Record<string, Text>;
