import type { relatedCaseShape } from '../schema.ts';
import type { FactEntry } from './entry.ts';

const itsDecision = {
  kk: 'сол іс бойынша сот актісінің көшірмесі',
  ru: 'копия судебного акта по тому делу',
  en: 'a copy of the judicial act in that case',
};

/** Facts of another case linked with this one. */
export const relatedCaseEntries = {
  number: {
    label: { kk: 'істің нөмірі', ru: 'номер дела', en: 'case number' },
    question: {
      kk: 'Байланысты істің нөмірі қандай?',
      ru: 'Каков номер связанного дела?',
      en: 'What is the number of the related case?',
    },
    who: ['investigator', 'prosecutor', 'registry'],
    proof: {
      kk: 'істің мұқабасы немесе бірыңғай тізілімнен үзінді',
      ru: 'обложка дела или выписка из единого реестра',
      en: 'the cover of the case or an extract from the unified register',
    },
  },
  relation: {
    label: { kk: 'осы іспен байланысы', ru: 'связь с настоящим делом', en: 'link with this case' },
    question: {
      kk: 'Ол іс осы іспен қалай байланысты?',
      ru: 'Как то дело связано с настоящим?',
      en: 'How is that case linked with this one?',
    },
    who: ['investigator', 'prosecutor', 'court'],
    proof: {
      kk: 'бөліп шығару, біріктіру туралы қаулы немесе үкім',
      ru: 'постановление о выделении, соединении или приговор',
      en: 'the ruling on severance or joinder, or the judgment',
    },
    values: {
      severedFrom: {
        kk: 'осы іс содан бөліп шығарылған',
        ru: 'из него выделено настоящее дело',
        en: 'this case was severed from it',
      },
      severedInto: {
        kk: 'ол осы істен бөліп шығарылған',
        ru: 'выделено из настоящего дела',
        en: 'severed from this case',
      },
      joined: { kk: 'осы іспен біріктірілген', ru: 'соединено с настоящим делом', en: 'joined with this case' },
      uncovered: {
        kk: 'ынтымақтастық нәтижесінде ашылған',
        ru: 'раскрыто благодаря сотрудничеству',
        en: 'uncovered by cooperation',
      },
      earlierSentence: {
        kk: 'бұрынғы үкім шығарылған',
        ru: 'по нему вынесен прежний приговор',
        en: 'gave an earlier sentence',
      },
    },
  },
  persons: {
    label: { kk: 'сол істегі адамдар', ru: 'лица по тому делу', en: 'persons in that case' },
    question: { kk: 'Ол іс кімдерге қатысты?', ru: 'В отношении кого то дело?', en: 'Whom does that case concern?' },
    who: ['prosecutor', 'investigator', 'court'],
    proof: itsDecision,
  },
  judgment: {
    label: { kk: 'істің нәтижесі', ru: 'исход дела', en: 'result of the case' },
    question: { kk: 'Ол іс немен аяқталды?', ru: 'Чем завершилось то дело?', en: 'How did that case end?' },
    who: ['court', 'prosecutor'],
    proof: itsDecision,
    values: {
      conviction: { kk: 'айыптау үкімі', ru: 'обвинительный приговор', en: 'conviction' },
      acquittal: { kk: 'ақтау үкімі', ru: 'оправдательный приговор', en: 'acquittal' },
      termination: { kk: 'іс тоқтатылды', ru: 'дело прекращено', en: 'case terminated' },
      none: { kk: 'шешім жоқ', ru: 'решения нет', en: 'no decision' },
    },
  },
  givenOn: {
    label: { kk: 'шешім шығарылған күн', ru: 'день вынесения решения', en: 'day of the decision' },
    question: {
      kk: 'Сол іс бойынша шешім қай күні шығарылды?',
      ru: 'Когда вынесено решение по тому делу?',
      en: 'On what day was the decision in that case given?',
    },
    who: ['court', 'registry'],
    proof: itsDecision,
  },
  inForceSince: {
    label: { kk: 'заңды күшіне енген күні', ru: 'день вступления в законную силу', en: 'in legal force since' },
    question: {
      kk: 'Сол шешім заңды күшіне қай күні енді?',
      ru: 'Когда то решение вступило в законную силу?',
      en: 'When did that decision enter into force?',
    },
    who: ['court', 'registry'],
    proof: {
      kk: 'күшіне енгені туралы сот белгісі',
      ru: 'отметка суда о вступлении в силу',
      en: "the court's note of entry into force",
    },
  },
  heardBy: {
    label: {
      kk: 'сол істі бірінші сатыда қараған судья',
      ru: 'судья, рассматривавший то дело',
      en: 'judge who heard that case',
    },
    question: {
      kk: 'Ол істі бірінші сатыдағы сотта қай судья қарады?',
      ru: 'Какой судья участвовал в рассмотрении того дела по первой инстанции?',
      en: 'Which judge took part in hearing that case at first instance?',
    },
    who: ['court', 'registry'],
    proof: itsDecision,
  },
  coversExposedPersons: {
    label: { kk: 'әшкереленген адамдарды қамтуы', ru: 'охват изобличённых лиц', en: 'covers the exposed persons' },
    question: {
      kk: 'Үкім келісім тарапы әшкерелеген адамдардың бәрін қамти ма?',
      ru: 'Охватывает ли приговор всех лиц, изобличённых стороной соглашения?',
      en: 'Does the judgment cover everyone the party to the agreement exposed?',
    },
    who: ['prosecutor', 'court'],
    proof: itsDecision,
    values: {
      all: { kk: 'барлығын', ru: 'всех', en: 'all' },
      some: { kk: 'кейбірін', ru: 'некоторых', en: 'some' },
      none: { kk: 'ешкімді', ru: 'никого', en: 'none' },
    },
  },
  proof: {
    label: { kk: 'растайтын құжат', ru: 'подтверждающий документ', en: 'proof' },
    question: {
      kk: 'Сол істің нәтижесі қандай құжатпен расталады?',
      ru: 'Каким документом подтверждён исход того дела?',
      en: 'What document proves the result of that case?',
    },
    who: ['prosecutor', 'defence', 'registry'],
    proof: itsDecision,
  },
  sealed: {
    label: { kk: 'құпия', ru: 'засекречено', en: 'sealed' },
    question: {
      kk: 'Сол істің материалдары құпияландырылған ба?',
      ru: 'Засекречены ли материалы того дела?',
      en: 'Are the materials of that case sealed?',
    },
    who: ['prosecutor', 'court'],
    proof: {
      kk: 'материалдардағы құпиялық белгісі',
      ru: 'гриф секретности на материалах',
      en: 'the mark of secrecy on the materials',
    },
  },
} satisfies Record<keyof typeof relatedCaseShape, FactEntry>;
