import type { Text } from '@zhargy/logic';
import type { circumstanceShape } from '../schema.ts';
import type { FactEntry, Labels } from './entry.ts';

/** A ground of the article on circumstances that exclude the proceeding, by its item. */
const item = (n: number): Text => ({
  kk: `ҚПК 35-бабы 1-бөлігінің ${n}) тармағы`,
  ru: `пункт ${n}) части 1 статьи 35 УПК`,
  en: `CPC article 35, part 1, item ${n}`,
});

/** A ground of the Criminal Code, by its article and, where it has several, its part. */
const ofCode = (article: number, part?: number): Text =>
  part === undefined
    ? { kk: `ҚК ${article}-бабы`, ru: `статья ${article} УК`, en: `CC article ${article}` }
    : {
        kk: `ҚК ${article}-бабының ${part}-бөлігі`,
        ru: `часть ${part} статьи ${article} УК`,
        en: `CC article ${article}, part ${part}`,
      };

/** Facts of a circumstance that ends the case or allows a release from liability. */
export const circumstanceEntries = {
  person: {
    label: { kk: 'мән-жай қатысты адам', ru: 'лицо, которого касается обстоятельство', en: 'person concerned' },
    question: {
      kk: 'Мән-жай кімге қатысты?',
      ru: 'Кого касается обстоятельство?',
      en: 'Whom does the circumstance concern?',
    },
    who: ['investigator', 'prosecutor', 'court'],
    proof: { kk: 'іс материалдары', ru: 'материалы дела', en: 'the case file' },
  },
  code: {
    label: { kk: 'заңдағы негіз', ru: 'основание по закону', en: 'ground in the law' },
    question: {
      kk: 'Істі тоқтатуға немесе адамды жауаптылықтан босатуға қандай негіз бар?',
      ru: 'Какое есть основание прекратить дело или освободить лицо от ответственности?',
      en: 'On what ground may the case end or the person be released from liability?',
    },
    who: ['prosecutor', 'investigator', 'court', 'defence'],
    proof: {
      kk: 'мән-жайды растайтын іс материалдары',
      ru: 'материалы дела, подтверждающие обстоятельство',
      en: 'the materials that establish the circumstance',
    },
    values: {
      'cpc-35-1-1': item(1),
      'cpc-35-1-2': item(2),
      'cpc-35-1-3': item(3),
      'cpc-35-1-4': item(4),
      'cpc-35-1-5': item(5),
      'cpc-35-1-6': item(6),
      'cpc-35-1-7': item(7),
      'cpc-35-1-8': item(8),
      'cpc-35-1-9': item(9),
      'cpc-35-1-10': item(10),
      'cpc-35-1-11': item(11),
      'cc-65': ofCode(65),
      'cc-66': ofCode(66),
      'cc-68-1': ofCode(68, 1),
      'cc-68-2': ofCode(68, 2),
      'cc-68-3': ofCode(68, 3),
      'cc-70': ofCode(70),
      'cc-83': ofCode(83),
    } satisfies Labels<typeof circumstanceShape.code>,
  },
  personObjects: {
    label: { kk: 'адамның қарсылығы', ru: 'возражение лица', en: 'objection of the person' },
    question: {
      kk: 'Адам істі осы негізбен тоқтатуға қарсы ма?',
      ru: 'Возражает ли лицо против прекращения дела по этому основанию?',
      en: 'Does the person object to the end of the case on this ground?',
    },
    who: ['defence', 'court', 'prosecutor'],
    proof: {
      kk: 'адамның арызы немесе отырыс хаттамасы',
      ru: 'заявление лица или протокол заседания',
      en: "the person's statement or the record of the session",
    },
  },
  reconciled: {
    label: { kk: 'татуласу', ru: 'примирение', en: 'reconciliation' },
    question: {
      kk: 'Адам жәбірленушімен татуласты ма?',
      ru: 'Примирилось ли лицо с потерпевшим?',
      en: 'Has the person been reconciled with the victim?',
    },
    who: ['victim', 'defence', 'court'],
    proof: {
      kk: 'татуласу туралы арыз немесе медиация тәртібімен жасалған келісім',
      ru: 'заявление о примирении или соглашение, заключённое в порядке медиации',
      en: 'the statement of reconciliation or the mediated settlement',
    },
  },
  harmMadeGood: {
    label: { kk: 'зиянның өтелуі', ru: 'заглаживание вреда', en: 'harm made good' },
    question: {
      kk: 'Келтірілген зиян өтелді ме?',
      ru: 'Заглажен ли причинённый вред?',
      en: 'Has the harm been made good?',
    },
    who: ['victim', 'defence'],
    proof: {
      kk: 'жәбірленушінің қолхаты немесе төлем құжаты',
      ru: 'расписка потерпевшего или платёжный документ',
      en: "the victim's receipt or the proof of payment",
    },
  },
  excludedFromReconciliation: {
    label: {
      kk: 'татуласуға байланысты босатылмайтын құқық бұзушылық',
      ru: 'правонарушение без освобождения за примирением',
      en: 'excluded from reconciliation',
    },
    question: {
      kk: 'Құқық бұзушылық татуласуға байланысты босату қолданылмайтындардың қатарына жата ма (ҚК 68-бабының 4-бөлігі)?',
      ru: 'Относится ли правонарушение к тем, за которые в связи с примирением не освобождают (часть 4 статьи 68 УК)?',
      en: 'Is the offence one for which reconciliation releases nobody (CC article 68, part 4)?',
    },
    who: ['prosecutor', 'court'],
    proof: {
      kk: 'айыптаудың саралануы мен мән-жайлары',
      ru: 'квалификация и обстоятельства обвинения',
      en: 'the qualification and circumstances of the charge',
    },
  },
  afterEarlierRelease: {
    label: {
      kk: 'бұрын татуласуға байланысты босатылу',
      ru: 'прежнее освобождение в связи с примирением',
      en: 'earlier release by reconciliation',
    },
    question: {
      kk: 'Іс-әрекет бұрын татуласуға байланысты босатылғаннан кейін, алдыңғы құқық бұзушылықтың ескіру мерзімі ішінде жасалды ма?',
      ru: 'Совершено ли деяние после прежнего освобождения в связи с примирением в пределах срока давности по прежнему правонарушению?',
      en: 'Was the deed done after an earlier release by reconciliation, within the limitation period of the earlier offence?',
    },
    who: ['prosecutor', 'registry'],
    proof: {
      kk: 'қылмыстық жауаптылыққа тарту туралы есептік мәліметтер',
      ru: 'учётные сведения о привлечении к ответственности',
      en: 'records of earlier prosecutions',
    },
  },
  repented: {
    label: { kk: 'шын жүректен өкіну', ru: 'чистосердечное раскаяние', en: 'sincere repentance' },
    question: {
      kk: 'Адам шын жүректен өкінді ме?',
      ru: 'Раскаялось ли лицо чистосердечно?',
      en: 'Has the person sincerely repented?',
    },
    who: ['court', 'prosecutor'],
    proof: {
      kk: 'жауап алу хаттамалары мен арыздар',
      ru: 'протоколы допросов и заявления',
      en: 'records of interrogation and statements',
    },
  },
  firstTime: {
    label: {
      kk: 'осындай ауырлықтағы қылмыс алғаш рет',
      ru: 'впервые преступление этой тяжести',
      en: 'first crime of this gravity',
    },
    question: {
      kk: 'Адам мұндай ауырлықтағы қылмысты алғаш рет жасады ма?',
      ru: 'Впервые ли лицо совершило преступление этой тяжести?',
      en: 'Is it the first crime of this gravity the person has committed?',
    },
    who: ['prosecutor', 'registry'],
    proof: { kk: 'сотталғандығы туралы мәлімет', ru: 'сведения о судимости', en: 'record of convictions' },
  },
} satisfies Record<keyof typeof circumstanceShape, FactEntry>;
