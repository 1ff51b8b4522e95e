import type { actShape } from '../entities/act.ts';
import type { FactEntry } from './entry.ts';

const record = {
  kk: 'әрекеттің хаттамасы немесе құжаттың өзі',
  ru: 'протокол действия или сам документ',
  en: 'the record of the act or the document itself',
};

/** Facts of how an act was done: who took part, who signed, what came with it. */
export const actConclusionEntries = {
  present: {
    label: { kk: 'әрекетке қатысқандар', ru: 'кто участвовал', en: 'who took part' },
    question: {
      kk: 'Әрекетке кімдер қатысты?',
      ru: 'Кто участвовал в совершении акта?',
      en: 'Who took part in the act?',
    },
    who: ['prosecutor', 'investigator', 'defence', 'court'],
    proof: record,
  },
  signedBy: {
    label: { kk: 'қол қойғандар', ru: 'кем подписан', en: 'signed by' },
    question: { kk: 'Құжатқа кімдер қол қойды?', ru: 'Кем подписан документ?', en: 'Who signed the document?' },
    who: ['prosecutor', 'defence', 'court'],
    proof: {
      kk: 'құжаттағы қолтаңбалар',
      ru: 'подписи на документе',
      en: 'the signatures on the document',
    },
  },
  forLackOfMeans: {
    label: {
      kk: 'қорғаушыдан қаражат болмағандықтан бас тартылды',
      ru: 'отказ от защитника из-за отсутствия средств',
      en: 'waived for lack of means',
    },
    question: {
      kk: 'Адам заң көмегіне төлейтін қаражаты болмағандықтан қорғаушыдан бас тартты ма?',
      ru: 'Отказалось ли лицо от защитника потому, что нечем оплатить юридическую помощь?',
      en: 'Did the person waive counsel because there was no money to pay for legal help?',
    },
    who: ['defence', 'investigator', 'court'],
    proof: {
      kk: 'қорғаушыдан бас тарту туралы өтініш немесе хаттама',
      ru: 'заявление об отказе от защитника или протокол',
      en: 'the written waiver or the record',
    },
  },
  accompaniedBy: {
    label: {
      kk: 'іспен бірге жіберілген айыптау құжаты',
      ru: 'обвинительный документ, направленный с делом',
      en: 'charging document sent with the case',
    },
    question: {
      kk: 'Іс сотқа айыптау актісімен немесе айыптау хаттамасымен жіберілді ме?',
      ru: 'Направлено ли дело в суд с обвинительным актом или протоколом обвинения?',
      en: 'Was the case sent to court with an indictment or a charge protocol?',
    },
    who: ['prosecutor', 'court'],
    proof: { kk: 'ілеспе хат', ru: 'сопроводительное письмо', en: 'the covering letter' },
    values: {
      none: { kk: 'онсыз', ru: 'без него', en: 'none' },
      indictment: { kk: 'айыптау актісі', ru: 'обвинительный акт', en: 'indictment' },
      chargeProtocol: { kk: 'айыптау хаттамасы', ru: 'протокол обвинения', en: 'charge protocol' },
    },
  },
  technicalMeans: {
    label: {
      kk: 'ғылыми-техникалық құралдар қолданылды',
      ru: 'применялись научно-технические средства',
      en: 'technical means were used',
    },
    question: {
      kk: 'Әрекет кезінде дыбыс-бейнежазба немесе өзге ғылыми-техникалық құралдар қолданылды ма?',
      ru: 'Применялись ли при действии звуко- и видеозапись или иные научно-технические средства?',
      en: 'Were sound or video recording or other technical means used?',
    },
    who: ['investigator', 'prosecutor'],
    proof: record,
  },
} satisfies Partial<Record<keyof typeof actShape, FactEntry>>;
