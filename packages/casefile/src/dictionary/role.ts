import type { Text } from '@zhargy/logic';
import type { roleShape } from '../schema.ts';
import type { FactEntry, Labels } from './entry.ts';

const roleNames: Labels<typeof roleShape.as> = {
  suspect: { kk: 'күдікті', ru: 'подозреваемый', en: 'suspect' },
  accused: { kk: 'айыпталушы', ru: 'обвиняемый', en: 'accused' },
  defendant: { kk: 'сотталушы', ru: 'подсудимый', en: 'defendant on trial' },
  convict: { kk: 'сотталған адам', ru: 'осужденный', en: 'convicted person' },
  acquitted: { kk: 'ақталған адам', ru: 'оправданный', en: 'acquitted person' },
  victim: { kk: 'жәбірленуші', ru: 'потерпевший', en: 'victim' },
  privateProsecutor: { kk: 'жеке айыптаушы', ru: 'частный обвинитель', en: 'private prosecutor' },
  civilPlaintiff: { kk: 'азаматтық талапкер', ru: 'гражданский истец', en: 'civil plaintiff' },
  civilDefendant: { kk: 'азаматтық жауапкер', ru: 'гражданский ответчик', en: 'civil defendant' },
  counsel: { kk: 'қорғаушы', ru: 'защитник', en: 'defence counsel' },
  legalRepresentative: { kk: 'заңды өкіл', ru: 'законный представитель', en: 'legal representative' },
  representative: { kk: 'өкіл', ru: 'представитель', en: 'representative' },
  prosecutor: { kk: 'прокурор', ru: 'прокурор', en: 'prosecutor' },
  prosecutorGeneral: { kk: 'Бас Прокурор', ru: 'Генеральный Прокурор', en: 'Prosecutor General' },
  deputyProsecutorGeneral: {
    kk: 'Бас Прокурордың орынбасары',
    ru: 'заместитель Генерального Прокурора',
    en: 'Deputy Prosecutor General',
  },
  investigator: { kk: 'тергеуші', ru: 'следователь', en: 'investigator' },
  inquirer: { kk: 'анықтаушы', ru: 'дознаватель', en: 'inquiry officer' },
  judge: { kk: 'судья', ru: 'судья', en: 'judge' },
  secretary: {
    kk: 'сот отырысының хатшысы',
    ru: 'секретарь судебного заседания',
    en: 'secretary of the court session',
  },
  interestedPerson: { kk: 'мүдделі адам', ru: 'заинтересованное лицо', en: 'interested person' },
  translator: { kk: 'аудармашы', ru: 'переводчик', en: 'interpreter' },
  witness: { kk: 'куә', ru: 'свидетель', en: 'witness' },
  witnessWithRightToDefence: {
    kk: 'қорғалуға құқығы бар куә',
    ru: 'свидетель, имеющий право на защиту',
    en: 'witness with the right to defence',
  },
  teacher: { kk: 'педагог', ru: 'педагог', en: 'teacher' },
  psychologist: { kk: 'психолог', ru: 'психолог', en: 'psychologist' },
};
const powers: Text = {
  kk: 'қорғау (өкілдік ету) туралы хабарлама, сенімхат немесе қатысуға жіберу туралы қаулы',
  ru: 'уведомление о защите (представительстве), доверенность или постановление о допуске к участию',
  en: 'notice of defence (representation), power of attorney or ruling admitting the person',
};
const roleActs: Text = {
  kk: 'процестік жағдайды айқындайтын қаулы немесе хаттама',
  ru: 'постановление или протокол, определяющие процессуальное положение',
  en: 'ruling or record that fixes the procedural position',
};

/** The facts of a part somebody plays in the proceeding. */
export const roleEntries = {
  person: {
    label: { kk: 'процеске қатысушы адам', ru: 'лицо, участвующее в процессе', en: 'person who has the role' },
    question: {
      kk: 'Осы процестік жағдайдағы адам кім?',
      ru: 'Кто занимает это процессуальное положение?',
      en: 'Who has this procedural role?',
    },
    who: ['investigator', 'prosecutor', 'court'],
    proof: roleActs,
  },
  as: {
    label: { kk: 'процестік жағдайы', ru: 'процессуальное положение', en: 'procedural role' },
    question: {
      kk: 'Адам іске қандай процестік жағдайда қатысады?',
      ru: 'В каком процессуальном положении лицо участвует в деле?',
      en: 'In what procedural role does the person take part in the case?',
    },
    who: ['investigator', 'prosecutor', 'court'],
    proof: roleActs,
    values: roleNames,
  },
  of: {
    label: {
      kk: 'қорғалатын немесе өкілдік берілген адам',
      ru: 'защищаемое или представляемое лицо',
      en: 'person acted for',
    },
    question: {
      kk: 'Қорғаушы немесе өкіл кімнің мүддесін білдіреді?',
      ru: 'Чьи интересы защищает или представляет этот участник?',
      en: 'For whom does counsel or the representative act?',
    },
    who: ['defence', 'victim', 'investigator'],
    proof: powers,
  },
  offences: {
    label: {
      kk: 'зиян келтірген қылмыстық құқық бұзушылықтар',
      ru: 'уголовные правонарушения, причинившие вред',
      en: 'offences that caused the harm',
    },
    question: {
      kk: 'Жәбірленушіге қай қылмыстық құқық бұзушылықтардан зиян келді?',
      ru: 'Какими уголовными правонарушениями причинен вред потерпевшему?',
      en: 'Which offences harmed the victim?',
    },
    who: ['investigator', 'prosecutor', 'victim'],
    proof: {
      kk: 'адамды жәбірленуші деп тану туралы қаулы',
      ru: 'постановление о признании потерпевшим',
      en: 'ruling recognising the person as a victim',
    },
  },
  takesPart: {
    label: { kk: 'іске қатысады', ru: 'участвует в деле', en: 'takes part in the case' },
    question: {
      kk: 'Жәбірленуші іс бойынша іс жүргізуге қатыса ма?',
      ru: 'Участвует ли потерпевший в производстве по делу?',
      en: 'Does the victim take part in the proceeding?',
    },
    who: ['court', 'prosecutor', 'victim'],
    proof: {
      kk: 'жәбірленушіні тану туралы қаулы, хабарлау туралы белгілер, сот отырысының хаттамасы',
      ru: 'постановление о признании потерпевшим, отметки об извещении, протокол судебного заседания',
      en: 'ruling recognising the victim, marks of notification, record of the court session',
    },
  },
  basis: {
    label: { kk: 'өкілдік ету негізі', ru: 'основание представительства', en: 'basis of the representation' },
    question: {
      kk: 'Адам қандай негізде өкілдік етеді?',
      ru: 'На каком основании лицо представляет другого?',
      en: 'On what basis does the person represent another?',
    },
    who: ['defence', 'victim', 'investigator'],
    proof: {
      kk: 'туыстықты, қамқоршылықты немесе лауазымды растайтын құжат, сенімхат немесе адвокаттың хабарламасы',
      ru: 'документ о родстве, опеке или должности, доверенность либо уведомление адвоката',
      en: 'document on kinship, guardianship or office, power of attorney or notice of the advocate',
    },
    values: {
      parent: { kk: 'ата-анасы', ru: 'родитель', en: 'parent' },
      adopter: { kk: 'бала асырап алушы', ru: 'усыновитель', en: 'adopter' },
      guardian: { kk: 'қорғаншы', ru: 'опекун', en: 'guardian' },
      trustee: { kk: 'қамқоршы', ru: 'попечитель', en: 'trustee' },
      carer: {
        kk: 'адамды асырауындағы ұйымның немесе тұлғаның өкілі',
        ru: 'представитель организации или лицо, на попечении которых находится гражданин',
        en: 'organisation or person in whose care the person is',
      },
      head: { kk: 'ұйымның басшысы', ru: 'руководитель организации', en: 'head of the organisation' },
      powerOfAttorney: { kk: 'сенімхат', ru: 'доверенность', en: 'power of attorney' },
      advocateWarrant: {
        kk: 'адвокаттың қорғау (өкілдік ету) туралы хабарламасы немесе ордері',
        ru: 'уведомление адвоката о защите (представительстве) или ордер',
        en: 'notice of defence (representation) or warrant of the advocate',
      },
      relative: { kk: 'туысы', ru: 'родственник', en: 'relative' },
      guardianshipBody: {
        kk: 'қорғаншылық және қамқоршылық органы',
        ru: 'орган опеки и попечительства',
        en: 'guardianship body',
      },
      other: { kk: 'өзге негіз', ru: 'иное основание', en: 'other basis' },
    } satisfies Labels<typeof roleShape.basis>,
  },
  authorityCoversConsent: {
    label: {
      kk: 'өкілеттігі келісім беруді қамтиды',
      ru: 'полномочия включают дачу согласия',
      en: 'authority covers consent',
    },
    question: {
      kk: 'Өкілге өкілдік берген адамның атынан келісім білдіру құқығы берілген бе?',
      ru: 'Уполномочен ли представитель выражать согласие от имени представляемого?',
      en: 'Is the representative authorised to give consent for the person represented?',
    },
    who: ['victim', 'defence', 'court'],
    proof: {
      kk: 'осындай құқық тікелей көрсетілген сенімхат',
      ru: 'доверенность, в которой это право прямо оговорено',
      en: 'power of attorney that names this right expressly',
    },
  },
  advocate: {
    label: { kk: 'адвокат', ru: 'адвокат', en: 'is an advocate' },
    question: {
      kk: 'Бұл адам адвокат па?',
      ru: 'Является ли это лицо адвокатом?',
      en: 'Is this person an advocate?',
    },
    who: ['defence', 'registry', 'investigator'],
    proof: {
      kk: 'адвокат куәлігі және қорғау (өкілдік ету) туралы хабарлама',
      ru: 'удостоверение адвоката и уведомление о защите (представительстве)',
      en: "advocate's certificate and notice of defence (representation)",
    },
  },
  from: {
    label: { kk: 'қатысуының басталған күні', ru: 'дата начала участия', en: 'first day of the role' },
    question: {
      kk: 'Адам осы процестік жағдайға қай күннен бастап ие?',
      ru: 'С какого дня лицо занимает это процессуальное положение?',
      en: 'Since what day has the person had this role?',
    },
    who: ['investigator', 'prosecutor', 'court'],
    proof: roleActs,
  },
  to: {
    label: { kk: 'қатысуының аяқталған күні', ru: 'дата окончания участия', en: 'last day of the role' },
    question: {
      kk: 'Адамның осы процестік жағдайы тоқтатылды ма, тоқтатылса, қай күні?',
      ru: 'Прекратилось ли это процессуальное положение и, если да, когда?',
      en: 'Has this role ended, and if so, on what day?',
    },
    who: ['investigator', 'prosecutor', 'court'],
    proof: {
      kk: 'қорғаушыдан бас тарту, ауыстыру немесе процестік жағдайды өзгерту туралы қаулы не хаттама',
      ru: 'постановление или протокол об отказе от защитника, замене либо изменении процессуального положения',
      en: 'ruling or record on waiver of counsel, replacement or change of the role',
    },
  },
} satisfies Record<keyof typeof roleShape, FactEntry>;
