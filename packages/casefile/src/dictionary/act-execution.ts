import type { actShape } from '../entities/act.ts';
import type { FactEntry } from './entry.ts';

const certificate = {
  kk: 'жазаны орындайтын мекеменің анықтамасы',
  ru: 'справка учреждения, исполняющего наказание',
  en: 'a certificate of the institution that carries out the punishment',
};

/** Facts of a petition to the court of execution and of its hearing. */
export const actExecutionEntries = {
  servedTerm: {
    label: { kk: 'нақты өтелген мерзім', ru: 'фактически отбытый срок', en: 'term actually served' },
    question: {
      kk: 'Сол күнге дейін жазаның қанша мерзімі нақты өтелді?',
      ru: 'Какой срок наказания фактически отбыт к этому дню?',
      en: 'How much of the term had actually been served by that day?',
    },
    who: ['registry', 'prosecutor', 'court'],
    proof: certificate,
  },
  unservedTerm: {
    label: { kk: 'өтелмеген мерзім', ru: 'неотбытый срок', en: 'unserved term' },
    question: {
      kk: 'Сол күнге жазаның қанша мерзімі өтелмей қалды?',
      ru: 'Какой срок наказания оставался неотбытым к этому дню?',
      en: 'How much of the term was left to serve on that day?',
    },
    who: ['registry', 'prosecutor', 'court'],
    proof: certificate,
  },
  cutBy: {
    label: { kk: 'қысқартылған мерзім', ru: 'на сколько сокращён срок', en: 'cut of the term' },
    question: {
      kk: 'Сот өтелмеген мерзімді қаншаға қысқартты?',
      ru: 'На сколько суд сократил неотбытый срок?',
      en: 'By how much did the court cut the unserved term?',
    },
    who: ['court'],
    proof: {
      kk: 'қаулының қарар бөлігі',
      ru: 'резолютивная часть постановления',
      en: 'the operative part of the ruling',
    },
  },
} satisfies Partial<Record<keyof typeof actShape, FactEntry>>;
