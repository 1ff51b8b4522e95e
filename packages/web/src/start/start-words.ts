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
  plea: {
    kk: 'Мұны істеуге бола ма? Кінәні мойындау мәмілесі',
    ru: 'Можно ли это? Сделка о признании вины',
    en: 'May this be done? A plea agreement',
  },
  victim: {
    kk: 'Мен жәбірленушімін: менің құқықтарым мен келісуім',
    ru: 'Я потерпевший: мои права и моё согласие',
    en: 'I am the victim: my rights and my consent',
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
  paper: { kk: 'Қолымда құжат бар', ru: 'У меня есть документ', en: 'I have a paper' },
  paperSays: {
    kk: 'PDF, DOCX не мәтін: істің деректері әр орнымен бірге шығады, қабылдағаныңыз ғана іске енеді',
    ru: 'PDF, DOCX или текст: факты дела с местом каждого; в дело входит лишь то, что вы приняли',
    en: 'PDF, DOCX or text: the facts of the case, each with its place; only what you accept enters the case',
  },
  write: { kk: 'Құжат жазу', ru: 'Составить документ', en: 'Write a paper' },
  writeSays: {
    kk: 'Келісім, өтінішхат, шағым, қаулы — істің деректерінен, қазақша да, орысша да',
    ru: 'Соглашение, ходатайство, жалоба, постановление из данных дела, по-казахски и по-русски',
    en: 'An agreement, petition, appeal or ruling out of the facts of the case, in Kazakh and in Russian',
  },
  open: { kk: 'Істі ашу', ru: 'Открыть дело', en: 'Open a case' },
  openSays: {
    kk: 'Бұзылғаны, жетпейтіні, мерзімдері, мүмкін жолдары; жаңа іс те осында басталады',
    ru: 'Что нарушено, чего не хватает, сроки и возможные пути; здесь же начинают новое',
    en: 'What is violated, what is missing, the deadlines, the ways it can take; a new one starts here too',
  },
  cases: { kk: 'Менің істерім', ru: 'Мои дела', en: 'My cases' },
  casesSays: {
    kk: 'Сақталған істер: осы құрылғыда не ұйымның серверінде',
    ru: 'Сохранённые дела: на этом устройстве или на сервере вашей организации',
    en: 'Saved cases: on this device, or on the server of your organisation',
  },
  look: { kk: 'Тармақты табу', ru: 'Найти норму', en: 'Look up a paragraph' },
  lookSays: {
    kk: 'Норма үш тілде, негіздері мен даулары, қай бөлігі орындалатыны',
    ru: 'Норма на трёх языках, её условия и споры, что в ней исполнимо',
    en: 'A norm in three languages, its grounds and disputes, which parts of it are executable',
  },
} satisfies Record<string, Text>;
