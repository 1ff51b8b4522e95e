import type { Text } from '@zhargy/logic';
import type { actKinds } from '../entities/act.ts';

/** What the acts of writ proceedings are called (CPC chapter 64-1). */
export const writActKindTexts = {
  petitionForWrit: {
    kk: 'бұйрықтық іс жүргізу туралы өтінішхат',
    ru: 'ходатайство о приказном производстве',
    en: 'petition for writ proceedings',
  },
  consentToWrit: {
    kk: 'бұйрықтық іс жүргізуге келісу',
    ru: 'согласие на приказное производство',
    en: 'consent to writ proceedings',
  },
  establishWritGrounds: {
    kk: 'бұйрықтық іс жүргізу негіздерін анықтау',
    ru: 'установление оснований приказного производства',
    en: 'establishing the grounds of writ proceedings',
  },
  showCaseFile: {
    kk: 'іс материалдарымен таныстыру',
    ru: 'ознакомление с материалами дела',
    en: 'showing of the case file',
  },
  writRuling: {
    kk: 'бұйрықтық іс жүргізуді қолдану туралы қаулы',
    ru: 'постановление о применении приказного производства',
    en: 'ruling on writ proceedings',
  },
  inquiryHeadOnWrit: {
    kk: 'бұйрықтық іс жүргізу бойынша анықтау органы бастығының шешімі',
    ru: 'решение начальника органа дознания по приказному производству',
    en: 'decision of the head of inquiry on writ proceedings',
  },
  writReachesProsecutor: {
    kk: 'бұйрықтық іс жүргізу ісінің прокурорға түсуі',
    ru: 'поступление дела приказного производства прокурору',
    en: 'arrival of a writ case at the prosecutor',
  },
  prosecutorOnWrit: {
    kk: 'бұйрықтық іс жүргізу бойынша прокурордың шешімі',
    ru: 'решение прокурора по приказному производству',
    en: 'decision of the prosecutor on writ proceedings',
  },
  writReachesCourt: {
    kk: 'бұйрықтық іс жүргізу ісінің сотқа түсуі',
    ru: 'поступление дела приказного производства в суд',
    en: 'arrival of a writ case at the court',
  },
  courtOnWrit: {
    kk: 'бұйрықтық іс жүргізудегі сот шешімі',
    ru: 'решение суда в приказном производстве',
    en: 'decision of the court in writ proceedings',
  },
  sendWritJudgment: {
    kk: 'бұйрықтық іс жүргізудегі үкімнің көшірмесін жіберу',
    ru: 'направление копии приговора приказного производства',
    en: 'sending of the copy of a writ judgment',
  },
  receiveWritJudgment: {
    kk: 'бұйрықтық іс жүргізудегі үкімнің көшірмесін алу',
    ru: 'получение копии приговора приказного производства',
    en: 'receipt of the copy of a writ judgment',
  },
  disagreeWithWritJudgment: {
    kk: 'бұйрықтық іс жүргізудегі үкіммен келіспеу туралы өтінішхат',
    ru: 'ходатайство о несогласии с приговором приказного производства',
    en: 'petition of disagreement with a writ judgment',
  },
  setAsideWritJudgment: {
    kk: 'бұйрықтық іс жүргізудегі үкімнің күшін жою',
    ru: 'отмена приговора приказного производства',
    en: 'setting aside of a writ judgment',
  },
  appealWritJudgment: {
    kk: 'бұйрықтық іс жүргізудегі сот актісіне шағым',
    ru: 'обжалование судебного акта приказного производства',
    en: 'appeal against a court act of writ proceedings',
  },
} satisfies Partial<Record<(typeof actKinds)[number], Text>>;
