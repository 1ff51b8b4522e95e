import type { caseShape } from '../schema.ts';
import type { FactEntry, Labels } from './entry.ts';

const theFile = { kk: 'іс материалдары', ru: 'материалы дела', en: 'the case file' };
const register = {
  kk: 'Сотқа дейінгі тергеп-тексерулердің бірыңғай тізілімінен үзінді',
  ru: 'выписка из Единого реестра досудебных расследований',
  en: 'an extract from the Unified Register of Pre-trial Investigations',
};
const rulings = {
  kk: 'істегі қаулылар мен хаттамалар',
  ru: 'постановления и протоколы дела',
  en: 'the rulings and records in the file',
};

/** Facts of the case itself. */
export const proceedingEntries = {
  number: {
    label: { kk: 'істің нөмірі', ru: 'номер дела', en: 'case number' },
    question: { kk: 'Істің нөмірі қандай?', ru: 'Каков номер дела?', en: 'What is the number of the case?' },
    who: ['registry', 'investigator', 'court'],
    proof: register,
  },
  language: {
    label: { kk: 'сот ісін жүргізу тілі', ru: 'язык судопроизводства', en: 'language of the proceeding' },
    question: {
      kk: 'Іс қай тілде жүргізіледі?',
      ru: 'На каком языке ведётся производство по делу?',
      en: 'In which language is the case conducted?',
    },
    who: ['court', 'investigator'],
    proof: {
      kk: 'сот ісін жүргізу тілін белгілеу туралы қаулы',
      ru: 'постановление об установлении языка судопроизводства',
      en: 'the ruling that sets the language of the proceeding',
    },
    values: {
      kk: { kk: 'қазақ тілі', ru: 'казахский', en: 'Kazakh' },
      ru: { kk: 'орыс тілі', ru: 'русский', en: 'Russian' },
      other: { kk: 'өзге тіл', ru: 'иной язык', en: 'another language' },
    } satisfies Labels<typeof caseShape.proceeding.shape.language>,
  },
  form: {
    label: { kk: 'іс жүргізу нысаны', ru: 'форма производства', en: 'form of the proceeding' },
    question: {
      kk: 'Сотқа дейінгі іс жүргізу қандай нысанда өтті?',
      ru: 'В какой форме велось досудебное производство?',
      en: 'In what form was the pre-trial proceeding held?',
    },
    who: ['investigator', 'prosecutor', 'court'],
    proof: register,
    values: {
      investigation: { kk: 'алдын ала тергеу', ru: 'предварительное следствие', en: 'preliminary investigation' },
      inquiry: { kk: 'анықтау', ru: 'дознание', en: 'inquiry' },
      accelerated: {
        kk: 'жеделдетілген сотқа дейінгі тергеп-тексеру',
        ru: 'ускоренное досудебное расследование',
        en: 'accelerated pre-trial investigation',
      },
      protocol: { kk: 'хаттамалық нысан', ru: 'протокольная форма', en: 'record (protocol) form' },
      private: { kk: 'жекеше айыптау', ru: 'частное обвинение', en: 'private prosecution' },
    } satisfies Labels<typeof caseShape.proceeding.shape.form>,
  },
  court: {
    label: { kk: 'істі қарайтын сот', ru: 'суд, рассматривающий дело', en: 'court that hears the case' },
    question: { kk: 'Істі қай сот қарайды?', ru: 'Какой суд рассматривает дело?', en: 'Which court hears the case?' },
    who: ['registry', 'court', 'prosecutor'],
    proof: {
      kk: 'істі сотқа жіберу туралы құжат немесе сот қаулысы',
      ru: 'документ о направлении дела в суд или постановление суда',
      en: 'the paper that sent the case to court, or a ruling of the court',
    },
  },
  registeredOn: {
    label: {
      kk: 'бірыңғай тізілімде тіркелген күн',
      ru: 'день регистрации в едином реестре',
      en: 'day of registration in the unified register',
    },
    question: {
      kk: 'Құқық бұзушылық туралы арыз, хабар немесе рапорт тізілімде қай күні тіркелді?',
      ru: 'Когда заявление, сообщение или рапорт о правонарушении зарегистрированы в реестре?',
      en: 'On what day was the report of the offence registered?',
    },
    who: ['investigator', 'registry', 'prosecutor'],
    proof: register,
  },
  termExtendedTo: {
    label: {
      kk: 'ұзартылған тергеп-тексеру мерзімі, басынан бастап',
      ru: 'продлённый срок расследования, считая от начала',
      en: 'extended term of the investigation, counted from its beginning',
    },
    question: {
      kk: 'Прокурор тергеп-тексеру мерзімін барлығы қанша айға дейін ұзартты немесе қандай мерзім белгіледі?',
      ru: 'До скольких месяцев всего прокурор продлил срок расследования либо какой срок установил?',
      en: 'To how many months in all did the prosecutor extend the term of the investigation, or what term did he set?',
    },
    who: ['prosecutor', 'investigator'],
    proof: {
      kk: 'мерзімді ұзарту туралы қаулы',
      ru: 'постановление о продлении срока',
      en: 'the ruling that extends the term',
    },
  },
  proceduralCosts: {
    label: { kk: 'процестік шығындардың болуы', ru: 'наличие процессуальных издержек', en: 'procedural costs' },
    question: {
      kk: 'Іс бойынша процестік шығындар бар ма?',
      ru: 'Есть ли по делу процессуальные издержки?',
      en: 'Are there procedural costs in the case?',
    },
    who: ['court', 'investigator', 'prosecutor'],
    proof: {
      kk: 'процестік шығындар туралы анықтама',
      ru: 'справка о процессуальных издержках',
      en: 'the statement of procedural costs',
    },
  },
} satisfies Record<keyof typeof caseShape.proceeding.shape, FactEntry>;

/** The parts of a case file: what the case itself is, and each list with the question that makes it whole. */
export const caseEntries = {
  proceeding: {
    label: { kk: 'іс жүргізу туралы деректер', ru: 'сведения о производстве', en: 'the proceeding' },
    question: {
      kk: 'Бұл қандай іс және ол қалай жүргізіледі?',
      ru: 'Что это за дело и как оно ведётся?',
      en: 'What case is it and how is it conducted?',
    },
    who: ['registry', 'investigator', 'court'],
    proof: register,
  },
  persons: {
    label: { kk: 'адамдар тізімі', ru: 'перечень лиц', en: 'list of persons' },
    question: {
      kk: 'Іске қандай адамдар қатысты?',
      ru: 'Какие лица связаны с делом?',
      en: 'Which persons are connected with the case?',
    },
    who: ['investigator', 'court', 'prosecutor'],
    proof: theFile,
  },
  roles: {
    label: { kk: 'процестегі рөлдер тізімі', ru: 'перечень процессуальных ролей', en: 'list of roles' },
    question: {
      kk: 'Іске кім қандай рөлде қатысады?',
      ru: 'Кто и в какой роли участвует в деле?',
      en: 'Who takes part in the case, and in what role?',
    },
    who: ['investigator', 'court', 'prosecutor'],
    proof: rulings,
  },
  offences: {
    label: { kk: 'құқық бұзушылықтар тізімі', ru: 'перечень правонарушений', en: 'list of offences' },
    question: {
      kk: 'Іс қандай әрекеттер туралы?',
      ru: 'О каких деяниях идёт дело?',
      en: 'What deeds is the case about?',
    },
    who: ['investigator', 'prosecutor', 'court'],
    proof: rulings,
  },
  charges: {
    label: { kk: 'күдіктер мен айыптаулар тізімі', ru: 'перечень подозрений и обвинений', en: 'list of charges' },
    question: {
      kk: 'Кімге қандай күдік немесе айып тағылды?',
      ru: 'Кому и какие предъявлены подозрения или обвинения?',
      en: 'Who is charged with what?',
    },
    who: ['investigator', 'prosecutor', 'court'],
    proof: rulings,
  },
  agreements: {
    label: { kk: 'процестік келісімдер тізімі', ru: 'перечень процессуальных соглашений', en: 'list of agreements' },
    question: {
      kk: 'Қандай процестік келісімдер жасалды?',
      ru: 'Какие процессуальные соглашения заключены?',
      en: 'Which procedural agreements were made?',
    },
    who: ['prosecutor', 'defence'],
    proof: theFile,
  },
  claims: {
    label: { kk: 'азаматтық талаптар тізімі', ru: 'перечень гражданских исков', en: 'list of civil claims' },
    question: {
      kk: 'Іс бойынша қандай азаматтық талаптар қойылды?',
      ru: 'Какие гражданские иски заявлены по делу?',
      en: 'Which civil claims were brought in the case?',
    },
    who: ['victim', 'court', 'investigator'],
    proof: theFile,
  },
  sentences: {
    label: { kk: 'тағайындалған жазалар тізімі', ru: 'перечень назначенных наказаний', en: 'list of sentences' },
    question: {
      kk: 'Кімге қандай жаза тағайындалды?',
      ru: 'Кому и какие наказания назначены?',
      en: 'Who was sentenced to what?',
    },
    who: ['court', 'registry'],
    proof: { kk: 'үкімдер', ru: 'приговоры', en: 'the judgments' },
  },
  sanctions: {
    label: {
      kk: 'қолмен жазылған санкциялар тізімі',
      ru: 'перечень санкций, внесённых вручную',
      en: 'list of sanctions',
    },
    question: {
      kk: 'Баптардың санкциялары қандай?',
      ru: 'Каковы санкции статей?',
      en: 'What are the sanctions of the articles?',
    },
    who: ['prosecutor', 'court', 'defence'],
    proof: {
      kk: 'Қылмыстық кодекстің сол күнгі мәтіні',
      ru: 'текст Уголовного кодекса на тот день',
      en: 'the text of the Criminal Code of that day',
    },
  },
  custody: {
    label: {
      kk: 'ұстау және қамау уақыттарының тізімі',
      ru: 'перечень периодов задержания и стражи',
      en: 'list of times in detention and custody',
    },
    question: {
      kk: 'Кім қай уақытта ұсталды, күзетпен немесе үйқамақта болды?',
      ru: 'Кто и когда был задержан, содержался под стражей или домашним арестом?',
      en: 'Who was detained, in custody or under house arrest, and when?',
    },
    who: ['investigator', 'court', 'registry'],
    proof: rulings,
  },
  relatedCases: {
    label: { kk: 'байланысты істер тізімі', ru: 'перечень связанных дел', en: 'list of related cases' },
    question: {
      kk: 'Осы іспен қандай басқа істер байланысты?',
      ru: 'Какие другие дела связаны с этим?',
      en: 'Which other cases are linked with this one?',
    },
    who: ['registry', 'prosecutor', 'investigator'],
    proof: register,
  },
  requests: {
    label: {
      kk: 'халықаралық құқықтық көмек туралы сұрау салулар тізімі',
      ru: 'перечень запросов о международной правовой помощи',
      en: 'list of requests for legal assistance',
    },
    question: {
      kk: 'Қандай халықаралық құқықтық көмек сұралды?',
      ru: 'Какая международная правовая помощь запрошена?',
      en: 'What international legal assistance was requested?',
    },
    who: ['prosecutor', 'investigator', 'court'],
    proof: theFile,
  },
  acts: {
    label: { kk: 'жасалған іс-әрекеттер тізімі', ru: 'перечень совершённых актов', en: 'list of acts done' },
    question: {
      kk: 'Іс бойынша кім, қашан, не істеді?',
      ru: 'Кто, когда и что сделал по делу?',
      en: 'Who did what in the case, and when?',
    },
    who: ['investigator', 'prosecutor', 'court', 'defence'],
    proof: rulings,
  },
  circumstances: {
    label: {
      kk: 'істі аяқтайтын мән-жайлар тізімі',
      ru: 'перечень обстоятельств, прекращающих дело',
      en: 'list of circumstances that end the case',
    },
    question: {
      kk: 'Істі тоқтататын немесе жауаптылықтан босататын мән-жайлар бар ма?',
      ru: 'Есть ли обстоятельства, которые прекращают дело или освобождают от ответственности?',
      en: 'Are there circumstances that end the case or release from liability?',
    },
    who: ['investigator', 'prosecutor', 'court'],
    proof: theFile,
  },
  contents: {
    label: {
      kk: 'құжаттар мазмұнының элементтері',
      ru: 'перечень элементов содержания документов',
      en: 'list of elements of documents',
    },
    question: {
      kk: 'Құжат мәтінінде қандай элементтер бар?',
      ru: 'Какие элементы есть в тексте документа?',
      en: 'Which elements does the text of the document hold?',
    },
    who: ['court', 'prosecutor', 'defence'],
    proof: { kk: 'құжаттың мәтіні', ru: 'текст документа', en: 'the text of the document' },
  },
  assessments: {
    label: { kk: 'берілген бағалар тізімі', ru: 'перечень данных оценок', en: 'list of assessments' },
    question: {
      kk: 'Сот, прокурор немесе тергеуші нені қалай бағалады?',
      ru: 'Что и как оценили суд, прокурор или следователь?',
      en: 'What did the court, the prosecutor or the investigator assess, and how?',
    },
    who: ['court', 'prosecutor', 'investigator'],
    proof: {
      kk: 'шешімдердің уәждеу бөлігі',
      ru: 'мотивировочные части решений',
      en: 'the reasoning of the decisions',
    },
  },
  renderings: {
    label: { kk: 'мәтіндердің аудармалары', ru: 'переводы текстов дела', en: 'renderings of texts' },
    question: {
      kk: 'Файлдағы мәтіндер басқа тілде қалай жазылады?',
      ru: 'Как тексты дела звучат на другом языке?',
      en: 'How are the texts of the file put in another language?',
    },
    who: ['court', 'prosecutor', 'defence'],
    proof: { kk: 'аударма', ru: 'перевод', en: 'the translation' },
  },
} satisfies Record<keyof typeof caseShape, FactEntry>;
