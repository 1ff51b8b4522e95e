import type { Text } from '@zhargy/logic';
import type { offenceShape } from '../schema.ts';
import { offencePaperEntries } from './drafting.ts';
import type { FactEntry } from './entry.ts';

const indictment: Text = {
  kk: 'күдіктінің іс-әрекетін саралау туралы қаулы немесе айыптау актісі',
  ru: 'постановление о квалификации деяния подозреваемого или обвинительный акт',
  en: 'ruling on the qualification of the deed or indictment',
};
const medicalReport: Text = {
  kk: 'сот-медициналық сараптама қорытындысы',
  ru: 'заключение судебно-медицинской экспертизы',
  en: 'report of the forensic medical examination',
};

/** The facts of a deed, whoever did it. */
export const offenceEntries = {
  title: {
    label: { kk: 'іс-әрекеттің қысқаша атауы', ru: 'краткое название деяния', en: 'short name of the deed' },
    question: {
      kk: 'Іс-әрекетті іс ішінде қалай қысқаша атауға болады?',
      ru: 'Как кратко обозначить это деяние в деле?',
      en: 'How is this deed to be named in short?',
    },
    who: ['investigator', 'prosecutor'],
    proof: indictment,
  },
  from: {
    label: { kk: 'іс-әрекеттің басталған күні', ru: 'день начала деяния', en: 'first day of the deed' },
    question: {
      kk: 'Іс-әрекет қай күні басталды?',
      ru: 'Когда деяние началось?',
      en: 'On what day did the deed begin?',
    },
    who: ['investigator', 'prosecutor', 'victim'],
    proof: indictment,
  },
  to: {
    label: { kk: 'іс-әрекеттің аяқталған күні', ru: 'день окончания деяния', en: 'last day of the deed' },
    question: {
      kk: 'Іс-әрекет қай күні аяқталды немесе тоқтатылды?',
      ru: 'Когда деяние окончено или пресечено?',
      en: 'On what day was the deed finished or stopped?',
    },
    who: ['investigator', 'prosecutor', 'victim'],
    proof: indictment,
  },
  place: {
    label: { kk: 'іс-әрекет жасалған жер', ru: 'место совершения деяния', en: 'place of the deed' },
    question: {
      kk: 'Іс-әрекет қай жерде жасалды?',
      ru: 'Где совершено деяние?',
      en: 'Where was the deed done?',
    },
    who: ['investigator', 'prosecutor', 'victim'],
    proof: {
      kk: 'оқиға болған жерді қарап-тексеру хаттамасы немесе айыптау актісі',
      ru: 'протокол осмотра места происшествия или обвинительный акт',
      en: 'record of the inspection of the scene or indictment',
    },
  },
  harmAmount: {
    label: { kk: 'келтірілген залалдың сомасы', ru: 'сумма причиненного ущерба', en: 'amount of the damage' },
    question: {
      kk: 'Іс-әрекеттен қандай сомаға мүліктік залал келді?',
      ru: 'На какую сумму деянием причинен имущественный ущерб?',
      en: 'What is the amount of the damage to property caused by the deed?',
    },
    who: ['victim', 'investigator', 'prosecutor'],
    proof: {
      kk: 'бағалау туралы есеп, сараптама қорытындысы немесе залал мөлшері туралы анықтама',
      ru: 'отчет об оценке, заключение экспертизы или справка о размере ущерба',
      en: 'valuation report, expert report or statement of the amount of damage',
    },
  },
  causedDeath: {
    label: { kk: 'адам өліміне әкеп соқты', ru: 'повлекло смерть человека', en: 'caused a death' },
    question: {
      kk: 'Іс-әрекет адамның өліміне әкеп соқты ма?',
      ru: 'Повлекло ли деяние смерть человека?',
      en: 'Did the deed cause the death of a person?',
    },
    who: ['investigator', 'prosecutor', 'victim'],
    proof: medicalReport,
  },
  againstLifeOrHealth: {
    label: {
      kk: 'адамның өміріне немесе денсаулығына қарсы іс-әрекет',
      ru: 'деяние против жизни или здоровья',
      en: 'deed against life or health',
    },
    question: {
      kk: 'Іс-әрекет адамның өміріне немесе денсаулығына қол сұға ма?',
      ru: 'Посягает ли деяние на жизнь или здоровье человека?',
      en: 'Is the deed directed against the life or health of a person?',
    },
    who: ['prosecutor', 'investigator', 'court'],
    proof: indictment,
  },
  violence: {
    label: { kk: 'күш қолданылды', ru: 'применено насилие', en: 'violence was used' },
    question: {
      kk: 'Іс-әрекетті жасау кезінде күш қолданылды ма?',
      ru: 'Применялось ли при совершении деяния насилие?',
      en: 'Was violence used in the deed?',
    },
    who: ['investigator', 'prosecutor', 'victim'],
    proof: medicalReport,
  },
  graveHarmToHealth: {
    label: { kk: 'денсаулыққа ауыр зиян', ru: 'тяжкий вред здоровью', en: 'grave harm to health' },
    question: {
      kk: 'Іс-әрекет адам денсаулығына ауыр зиян келтірді ме?',
      ru: 'Причинён ли деянием тяжкий вред здоровью человека?',
      en: 'Did the deed cause grave harm to the health of a person?',
    },
    who: ['investigator', 'prosecutor', 'victim'],
    proof: medicalReport,
  },
  roadAccidentDeathOf: {
    label: {
      kk: 'жол-көлік оқиғасында қаза тапқандар',
      ru: 'погибшие в дорожно-транспортном происшествии',
      en: 'dead in a road accident',
    },
    question: {
      kk: 'Абайсызда болған жол-көлік оқиғасында кім қаза тапты?',
      ru: 'Кто погиб в дорожно-транспортном происшествии, совершённом по неосторожности?',
      en: 'Who died in the road accident caused by negligence?',
    },
    who: ['investigator', 'prosecutor'],
    proof: medicalReport,
    values: {
      nobody: { kk: 'ешкім', ru: 'никто', en: 'nobody' },
      closeRelatives: {
        kk: 'айыпталушының жақын туыстары',
        ru: 'близкие родственники обвиняемого',
        en: 'close relatives of the accused',
      },
      spouse: { kk: 'айыпталушының жұбайы', ru: 'супруг (супруга) обвиняемого', en: 'the spouse of the accused' },
      others: { kk: 'өзге адамдар', ru: 'иные лица', en: 'other persons' },
    },
  },
  ...offencePaperEntries,
} satisfies Record<keyof typeof offenceShape, FactEntry>;
