import type { Text } from '@zhargy/logic';
import type { SectionName } from './form-fields.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** What a section of the case file is called, what one entry of it is, and what it is for. */
export interface SectionWords {
  readonly title: Text;
  /** "Add …" */
  readonly add: Text;
  readonly about: Text;
}

export const sectionWords: Readonly<Record<SectionName, SectionWords>> = {
  proceeding: {
    title: t('Іс жүргізу', 'Производство по делу', 'The proceeding'),
    add: t('Деректерді енгізу', 'Внести сведения', 'Enter the facts'),
    about: t(
      'Нөмірі, тілі, нысаны, тіркелген күні, шығындары',
      'Номер, язык, форма, день регистрации, издержки',
      'Number, language, form, day of registration, costs',
    ),
  },
  persons: {
    title: t('Адамдар мен ұйымдар', 'Лица', 'Persons'),
    add: t('Адам қосу', 'Добавить лицо', 'Add a person'),
    about: t(
      'Іске қатысы бар әрбір адам мен ұйым',
      'Каждый человек и каждая организация в деле',
      'Everybody and every organisation in the case',
    ),
  },
  roles: {
    title: t('Процестік жағдайлар', 'Процессуальные роли', 'Roles'),
    add: t('Процестік жағдай қосу', 'Добавить роль', 'Add a role'),
    about: t('Кім кім және қай күннен бастап', 'Кто есть кто и с какого дня', 'Who is who, and since when'),
  },
  offences: {
    title: t('Құқық бұзушылықтар (эпизодтар)', 'Правонарушения (эпизоды)', 'Offences (episodes)'),
    add: t('Эпизод қосу', 'Добавить эпизод', 'Add an offence'),
    about: t(
      'Не болғаны, қашан, қандай зиян келгені',
      'Что произошло, когда и с каким вредом',
      'What happened, when, and what harm it did',
    ),
  },
  charges: {
    title: t('Күдіктер мен айыптаулар', 'Подозрения и обвинения', 'Charges'),
    add: t('Айыптау қосу', 'Добавить обвинение', 'Add a charge'),
    about: t(
      'Кім не үшін айыпталады, қай бап бойынша',
      'Кто в чём обвиняется и по какой статье',
      'Who is charged with what, under which article',
    ),
  },
  agreements: {
    title: t('Процестік келісімдер', 'Процессуальные соглашения', 'Agreements'),
    add: t('Келісім қосу', 'Добавить соглашение', 'Add an agreement'),
    about: t(
      'Мәмілелер, ынтымақтастық, активтерді қайтару',
      'Сделки, сотрудничество, возврат активов',
      'Pleas, cooperation, return of assets',
    ),
  },
  claims: {
    title: t('Азаматтық талаптар', 'Гражданские иски', 'Civil claims'),
    add: t('Талап қосу', 'Добавить иск', 'Add a claim'),
    about: t('Кім кімге, қандай сомаға', 'Кто к кому и на какую сумму', 'Who claims what from whom'),
  },
  sentences: {
    title: t('Тағайындалған жазалар', 'Назначенные наказания', 'Sentences'),
    add: t('Жаза қосу', 'Добавить наказание', 'Add a sentence'),
    about: t(
      'Осы іс бойынша және бұрынғы үкімдер бойынша',
      'По этому делу и по прежним приговорам',
      'Of this case and of earlier judgments',
    ),
  },
  sanctions: {
    title: t('Баптардың санкциялары', 'Санкции статей', 'Sanctions of articles'),
    add: t('Санкция қосу', 'Добавить санкцию', 'Add a sanction'),
    about: t(
      'Тізілімде жоқ баптар үшін ғана',
      'Только для статей, которых нет в реестре',
      'Only for articles the register does not have',
    ),
  },
  custody: {
    title: t('Ұстау және бұлтартпау шаралары', 'Задержание и меры пресечения', 'Detention and restraint'),
    add: t('Кезең қосу', 'Добавить отрезок', 'Add a stretch'),
    about: t(
      'Әр адам қай күннен қай күнге дейін ұсталды',
      'Кто, с какого и по какой день удерживался',
      'Who was held, from which day to which',
    ),
  },
  relatedCases: {
    title: t('Байланысты істер', 'Связанные дела', 'Related cases'),
    add: t('Іс қосу', 'Добавить дело', 'Add a case'),
    about: t(
      'Бөлінген, біріктірілген, бұрынғы үкімдер',
      'Выделенные, соединённые, прежние приговоры',
      'Severed, joined, earlier sentences',
    ),
  },
  requests: {
    title: t('Халықаралық сұрау салулар', 'Международные запросы', 'Requests abroad'),
    add: t('Сұрау салу қосу', 'Добавить запрос', 'Add a request'),
    about: t(
      'Құқықтық көмек, ұстап беру, тапсыру',
      'Правовая помощь, выдача, передача',
      'Legal assistance, extradition, transfer',
    ),
  },
  acts: {
    title: t('Жасалған әрекеттер', 'Совершённые действия', 'Acts done'),
    add: t('Әрекет қосу', 'Добавить действие', 'Add an act'),
    about: t(
      'Іс бойынша кім не істегені, қай күні',
      'Кто что сделал по делу и в какой день',
      'Who did what in the case, and when',
    ),
  },
  circumstances: {
    title: t('Істі тоқтататын мән-жайлар', 'Обстоятельства, прекращающие дело', 'Circumstances that end the case'),
    add: t('Мән-жай қосу', 'Добавить обстоятельство', 'Add a circumstance'),
    about: t(
      'Тоқтату және жауаптылықтан босату негіздері',
      'Основания прекращения и освобождения',
      'Grounds of an end or of a release',
    ),
  },
  contents: {
    title: t('Құжаттардың мазмұны', 'Содержание документов', 'What the documents say'),
    add: t('Элемент қосу', 'Добавить элемент', 'Add an element'),
    about: t(
      'Құжат мәтінінен не табылды, не табылмады',
      'Что в тексте документа есть и чего нет',
      'What a text holds and what it does not',
    ),
  },
  assessments: {
    title: t('Берілген бағалар', 'Данные оценки', 'Judgments made'),
    add: t('Баға қосу', 'Добавить оценку', 'Add an assessment'),
    about: t(
      'Сот, прокурор немесе тергеуші ғана шешетін мәселелер',
      'Вопросы, решить которые может лишь суд, прокурор или следователь',
      'Questions only the court, prosecutor or investigator can answer',
    ),
  },
  renderings: {
    title: t('Мәтіндердің аудармалары', 'Переводы текстов', 'Renderings of texts'),
    add: t('Аударма қосу', 'Добавить перевод', 'Add a rendering'),
    about: t(
      'Іс мәтіндерінің өзге тілдегі сөздері',
      'Слова дела на другом языке',
      'Texts of the file in another language',
    ),
  },
};

/** The sections in the order a lawyer builds a case, under headings. */
export const chaptersOfFile: readonly { readonly title: Text; readonly sections: readonly SectionName[] }[] = [
  {
    title: t('Іс және адамдар', 'Дело и люди', 'The case and its people'),
    sections: ['proceeding', 'persons', 'roles'],
  },
  { title: t('Айыптау', 'Обвинение', 'The charge'), sections: ['offences', 'charges', 'sanctions', 'circumstances'] },
  {
    title: t('Істің барысы', 'Ход дела', 'The course of the case'),
    sections: ['custody', 'acts', 'agreements', 'claims', 'requests', 'relatedCases'],
  },
  { title: t('Үкім', 'Приговор', 'The judgment'), sections: ['sentences'] },
  {
    title: t('Мәтіндер мен бағалар', 'Тексты и оценки', 'Texts and judgments'),
    sections: ['contents', 'assessments', 'renderings'],
  },
];

/** Facts a form shows at once; the others stand under "more" until they are given or asked for. */
export const firstFacts: Readonly<Partial<Record<SectionName, readonly string[]>>> = {
  persons: ['name', 'kind', 'sex', 'birthDate', 'identified', 'speaksCaseLanguage'],
  roles: ['person', 'as', 'of', 'offences', 'from', 'to', 'takesPart'],
  offences: ['title', 'from', 'to', 'place', 'harmAmount', 'causedDeath'],
  charges: ['person', 'offence', 'article', 'broughtOn', 'victims', 'fault', 'stage', 'complicity'],
  agreements: [
    'form',
    'party',
    'charges',
    'prosecutor',
    'counsel',
    'punishment',
    'claimAgreed',
    'admissionOfGuilt',
    'talkWithCounsel',
  ],
  sentences: ['person', 'act', 'main', 'inForceFrom', 'institution'],
  relatedCases: ['number', 'relation', 'persons', 'judgment', 'givenOn'],
  requests: ['direction', 'on', 'state', 'subject', 'madeBy', 'stage', 'treatyBasis'],
  circumstances: ['person', 'code', 'personObjects'],
};
