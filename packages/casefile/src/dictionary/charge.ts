import type { Text } from '@zhargy/logic';
import type { chargeShape } from '../schema.ts';
import type { FactEntry, Labels } from './entry.ts';

const chargeActs: Text = {
  kk: 'күдіктінің іс-әрекетін саралау туралы қаулы, айыптау хаттамасы немесе айыптау актісі',
  ru: 'постановление о квалификации деяния подозреваемого, протокол обвинения или обвинительный акт',
  en: 'ruling on the qualification of the deed, charge protocol or indictment',
};
const sanction: Text = {
  kk: 'Қылмыстық кодекс бабының іс-әрекет жасалған күнгі санкциясы',
  ru: 'санкция статьи Уголовного кодекса в редакции на день деяния',
  en: 'sanction of the article of the Criminal Code as of the day of the deed',
};
const victimAge: Text = {
  kk: 'айыптау актісі және жәбірленушінің туу туралы куәлігі',
  ru: 'обвинительный акт и свидетельство о рождении потерпевшего',
  en: 'indictment and birth certificate of the victim',
};

/** The facts of a suspicion or charge: one person, one deed, one article. */
export const chargeEntries = {
  person: {
    label: {
      kk: 'күдік келтірілген немесе айып тағылған адам',
      ru: 'лицо, которому предъявлено подозрение или обвинение',
      en: 'person charged',
    },
    question: {
      kk: 'Күдік кімге келтірілді немесе айып кімге тағылды?',
      ru: 'Кому предъявлено подозрение или обвинение?',
      en: 'Against whom is the charge brought?',
    },
    who: ['investigator', 'prosecutor'],
    proof: chargeActs,
  },
  offence: {
    label: { kk: 'айыптаудағы іс-әрекет', ru: 'вменяемое деяние', en: 'deed charged' },
    question: {
      kk: 'Адам қай іс-әрекет үшін айыпталады?',
      ru: 'Какое деяние вменяется лицу?',
      en: 'Which deed is the person charged with?',
    },
    who: ['investigator', 'prosecutor'],
    proof: chargeActs,
  },
  article: {
    label: { kk: 'алғашқы саралау', ru: 'первоначальная квалификация', en: 'first legal qualification' },
    question: {
      kk: 'Іс-әрекет бастапқыда Қылмыстық кодекстің қай бабы, бөлігі және тармағы бойынша сараланды?',
      ru: 'По какой статье, части и пункту Уголовного кодекса деяние квалифицировано первоначально?',
      en: 'Under which article, part and point of the Criminal Code was the deed first qualified?',
    },
    who: ['investigator', 'prosecutor'],
    proof: chargeActs,
  },
  broughtOn: {
    label: { kk: 'күдік хабарланған немесе айып тағылған күн', ru: 'день предъявления', en: 'day brought' },
    question: {
      kk: 'Күдік қай күні хабарланды немесе айып қай күні тағылды?',
      ru: 'Когда объявлено подозрение или предъявлено обвинение?',
      en: 'On what day was the suspicion announced or the charge brought?',
    },
    who: ['investigator', 'prosecutor'],
    proof: chargeActs,
  },
  victims: {
    label: { kk: 'жәбірленушілер', ru: 'потерпевшие', en: 'victims' },
    question: {
      kk: 'Осы айыптау бойынша жәбірленушілер кімдер?',
      ru: 'Кто является потерпевшим по этому обвинению?',
      en: 'Who are the victims under this charge?',
    },
    who: ['investigator', 'prosecutor', 'victim'],
    proof: {
      kk: 'адамды жәбірленуші деп тану туралы қаулы',
      ru: 'постановление о признании потерпевшим',
      en: 'ruling recognising the person as a victim',
    },
  },
  fault: {
    label: { kk: 'кінә нысаны', ru: 'форма вины', en: 'form of guilt' },
    question: {
      kk: 'Іс-әрекет қасақана ма, әлде абайсызда жасалды ма?',
      ru: 'Деяние совершено умышленно или по неосторожности?',
      en: 'Was the deed intentional or negligent?',
    },
    who: ['prosecutor', 'investigator', 'court'],
    proof: chargeActs,
    values: {
      intentional: { kk: 'қасақана', ru: 'умышленно', en: 'intentional' },
      negligent: { kk: 'абайсызда', ru: 'по неосторожности', en: 'negligent' },
    } satisfies Labels<typeof chargeShape.fault>,
  },
  stage: {
    label: {
      kk: 'қылмыстық құқық бұзушылықтың сатысы',
      ru: 'стадия уголовного правонарушения',
      en: 'stage of the offence',
    },
    question: {
      kk: 'Қылмыстық құқық бұзушылық аяқталған ба, әлде дайындалу немесе оқталу сатысында қалды ма?',
      ru: 'Уголовное правонарушение окончено или остановлено на стадии приготовления либо покушения?',
      en: 'Was the offence completed, or did it end as preparation or attempt?',
    },
    who: ['prosecutor', 'investigator', 'court'],
    proof: chargeActs,
    values: {
      completed: { kk: 'аяқталған', ru: 'оконченное', en: 'completed' },
      preparation: { kk: 'дайындалу', ru: 'приготовление', en: 'preparation' },
      attempt: { kk: 'оқталу', ru: 'покушение', en: 'attempt' },
    } satisfies Labels<typeof chargeShape.stage>,
  },
  complicity: {
    label: { kk: 'сыбайлас қатысудағы рөлі', ru: 'роль в соучастии', en: 'part in complicity' },
    question: {
      kk: 'Адам жеке өзі әрекет етті ме, әлде сыбайлас қатысушы болды ма, болса, қандай рөлде?',
      ru: 'Лицо действовало в одиночку или в соучастии и, если в соучастии, в какой роли?',
      en: 'Did the person act alone or as an accomplice, and in what part?',
    },
    who: ['prosecutor', 'investigator', 'court'],
    proof: chargeActs,
    values: {
      sole: { kk: 'жалғыз орындаушы', ru: 'единственный исполнитель', en: 'sole perpetrator' },
      coPerpetrator: { kk: 'бірлесіп орындаушы', ru: 'соисполнитель', en: 'co-perpetrator' },
      organiser: { kk: 'ұйымдастырушы', ru: 'организатор', en: 'organiser' },
      instigator: { kk: 'айдап салушы', ru: 'подстрекатель', en: 'instigator' },
      aider: { kk: 'көмектесуші', ru: 'пособник', en: 'aider' },
    } satisfies Labels<typeof chargeShape.complicity>,
  },
  category: {
    label: {
      kk: 'қылмыстық құқық бұзушылықтың санаты',
      ru: 'категория уголовного правонарушения',
      en: 'category of the offence',
    },
    question: {
      kk: 'Қылмыстық құқық бұзушылық қай санатқа жатады?',
      ru: 'К какой категории относится уголовное правонарушение?',
      en: 'To which category does the offence belong?',
    },
    who: ['prosecutor', 'court', 'investigator'],
    proof: sanction,
    values: {
      misdemeanour: { kk: 'қылмыстық теріс қылық', ru: 'уголовный проступок', en: 'criminal misdemeanour' },
      minor: { kk: 'онша ауыр емес қылмыс', ru: 'преступление небольшой тяжести', en: 'crime of minor gravity' },
      medium: { kk: 'ауырлығы орташа қылмыс', ru: 'преступление средней тяжести', en: 'crime of medium gravity' },
      grave: { kk: 'ауыр қылмыс', ru: 'тяжкое преступление', en: 'grave crime' },
      especiallyGrave: { kk: 'аса ауыр қылмыс', ru: 'особо тяжкое преступление', en: 'especially grave crime' },
    } satisfies Labels<typeof chargeShape.category>,
  },
  maxImprisonment: {
    label: {
      kk: 'санкциядағы бас бостандығынан айырудың ең ұзақ мерзімі',
      ru: 'максимальный срок лишения свободы по санкции',
      en: 'longest imprisonment of the sanction',
    },
    question: {
      kk: 'Баптың санкциясында бас бостандығынан айырудың ең ұзақ мерзімі қандай?',
      ru: 'Каков наибольший срок лишения свободы в санкции статьи?',
      en: 'What is the longest imprisonment named in the sanction of the article?',
    },
    who: ['prosecutor', 'court', 'defence'],
    proof: sanction,
  },
  minImprisonment: {
    label: {
      kk: 'санкциядағы бас бостандығынан айырудың ең қысқа мерзімі',
      ru: 'минимальный срок лишения свободы по санкции',
      en: 'shortest imprisonment of the sanction',
    },
    question: {
      kk: 'Баптың санкциясында бас бостандығынан айырудың ең қысқа мерзімі көрсетілген бе, көрсетілсе, қандай?',
      ru: 'Назван ли в санкции статьи наименьший срок лишения свободы и, если да, какой?',
      en: 'Does the sanction of the article name a shortest imprisonment, and if so, which?',
    },
    who: ['prosecutor', 'court', 'defence'],
    proof: sanction,
  },
  lifeInSanction: {
    label: {
      kk: 'санкциядағы өмір бойына бас бостандығынан айыру',
      ru: 'пожизненное лишение свободы в санкции',
      en: 'life imprisonment in the sanction',
    },
    question: {
      kk: 'Баптың санкциясында өмір бойына бас бостандығынан айыру көзделген бе?',
      ru: 'Предусмотрено ли санкцией статьи пожизненное лишение свободы?',
      en: 'Does the sanction of the article provide for life imprisonment?',
    },
    who: ['prosecutor', 'court', 'defence'],
    proof: sanction,
    values: {
      none: { kk: 'көзделмеген', ru: 'не предусмотрено', en: 'not provided' },
      alternative: { kk: 'баламалы жаза ретінде', ru: 'как альтернатива', en: 'as an alternative' },
      only: { kk: 'жалғыз жаза ретінде', ru: 'как единственное наказание', en: 'as the only punishment' },
    } satisfies Labels<typeof chargeShape.lifeInSanction>,
  },
  againstLifeOrHealth: {
    label: {
      kk: 'адамның өміріне немесе денсаулығына қарсы',
      ru: 'против жизни или здоровья человека',
      en: 'against life or health',
    },
    question: {
      kk: 'Айыптаудағы іс-әрекет адамның өміріне немесе денсаулығына қол сұға ма?',
      ru: 'Посягает ли вменяемое деяние на жизнь или здоровье человека?',
      en: 'Is the deed charged directed against the life or health of a person?',
    },
    who: ['prosecutor', 'investigator', 'court'],
    proof: chargeActs,
  },
  intentionalKilling: {
    label: {
      kk: 'адамды қасақана өлтіру',
      ru: 'умышленное причинение смерти',
      en: 'intentional killing',
    },
    question: {
      kk: 'Адамға біреуді қасақана өлтіргені үшін айып тағылған ба?',
      ru: 'Вменяется ли лицу умышленное причинение смерти другому человеку?',
      en: 'Is the person charged with the intentional killing of another?',
    },
    who: ['prosecutor', 'investigator', 'court'],
    proof: chargeActs,
  },
  sexualAgainstMinor: {
    label: {
      kk: 'кәмелетке толмағанның жыныстық қол сұғылмаушылығына қарсы',
      ru: 'против половой неприкосновенности несовершеннолетнего',
      en: 'sexual offence against a minor',
    },
    question: {
      kk: 'Айыптаудағы іс-әрекет кәмелетке толмағанның жыныстық қол сұғылмаушылығына қарсы бағытталған ба?',
      ru: 'Посягает ли вменяемое деяние на половую неприкосновенность несовершеннолетнего?',
      en: 'Is the deed charged directed against the sexual inviolability of a minor?',
    },
    who: ['prosecutor', 'investigator', 'court'],
    proof: victimAge,
  },
  violenceAgainstMinor: {
    label: {
      kk: 'кәмелетке толмағанға күш қолдану',
      ru: 'насилие в отношении несовершеннолетнего',
      en: 'violence against a minor',
    },
    question: {
      kk: 'Адамға кәмелетке толмағанға қатысты күш қолдану арқылы жасалған іс-әрекет үшін айып тағылған ба?',
      ru: 'Вменяется ли лицу деяние, связанное с насилием в отношении несовершеннолетнего?',
      en: 'Is the person charged with a deed involving violence against a minor?',
    },
    who: ['prosecutor', 'investigator', 'court'],
    proof: victimAge,
  },
  specialKinds: {
    label: {
      kk: 'татуласу қолданылмайтын қылмыс түрлері',
      ru: 'виды преступлений, исключающие примирение',
      en: 'kinds of crime that exclude reconciliation',
    },
    question: {
      kk: 'Айыптаудағы қылмыс мына түрлердің қайсысына жатады: азаптау, сыбайлас жемқорлық, террористік, экстремистік, қылмыстық топ құрамында жасалған, адам саудасы?',
      ru: 'К каким из видов относится преступление: пытки, коррупционное, террористическое, экстремистское, в составе преступной группы, торговля людьми?',
      en: 'To which of these kinds does the crime belong: torture, corruption, terrorist, extremist, in a criminal group, human trafficking?',
    },
    who: ['prosecutor', 'court'],
    proof: chargeActs,
    values: {
      torture: { kk: 'азаптау', ru: 'пытки', en: 'torture' },
      corruption: { kk: 'сыбайлас жемқорлық қылмысы', ru: 'коррупционное преступление', en: 'corruption crime' },
      terrorist: { kk: 'террористік қылмыс', ru: 'террористическое преступление', en: 'terrorist crime' },
      extremist: { kk: 'экстремистік қылмыс', ru: 'экстремистское преступление', en: 'extremist crime' },
      criminalGroup: {
        kk: 'қылмыстық топ құрамында жасалған қылмыс',
        ru: 'преступление в составе преступной группы',
        en: 'crime committed in a criminal group',
      },
      humanTrafficking: {
        kk: 'адам саудасына байланысты қылмыс',
        ru: 'преступление, связанное с торговлей людьми',
        en: 'crime connected with human trafficking',
      },
    },
  },
  fineInSanction: {
    label: { kk: 'санкцияда айыппұл бар', ru: 'штраф в санкции', en: 'fine in the sanction' },
    question: {
      kk: 'Баптың санкциясында негізгі жаза ретінде айыппұл көзделген бе?',
      ru: 'Предусмотрен ли санкцией статьи штраф как основное наказание?',
      en: 'Does the sanction of the article name a fine as a main punishment?',
    },
    who: ['prosecutor', 'court', 'defence'],
    proof: sanction,
  },
  obligatoryAdditional: {
    label: {
      kk: 'міндетті қосымша жаза',
      ru: 'обязательное дополнительное наказание',
      en: 'obligatory additional punishment',
    },
    question: {
      kk: 'Баптың санкциясы қандай қосымша жазаны міндетті түрде тағайындауды талап етеді?',
      ru: 'Какое дополнительное наказание санкция статьи требует назначить обязательно?',
      en: 'Which additional punishment does the sanction of the article make obligatory?',
    },
    who: ['prosecutor', 'court', 'defence'],
    proof: sanction,
    values: {
      none: { kk: 'жоқ', ru: 'никакое', en: 'none' },
      deprivationFixed: {
        kk: 'нақты мерзімге белгілі бір құқықтан айыру',
        ru: 'лишение права на точный срок',
        en: 'deprivation of a right for a fixed term',
      },
      deprivationOpen: {
        kk: 'мерзімі нақты көрсетілмеген құқықтан айыру',
        ru: 'лишение права без точного срока',
        en: 'deprivation of a right without a fixed term',
      },
      other: { kk: 'өзге қосымша жаза', ru: 'иное дополнительное наказание', en: 'another additional punishment' },
    } satisfies Labels<typeof chargeShape.obligatoryAdditional>,
  },
} satisfies Record<keyof typeof chargeShape, FactEntry>;
