import type { claimShape } from '../schema.ts';
import type { FactEntry } from './entry.ts';

const theClaim = { kk: 'азаматтық талап қою арызы', ru: 'исковое заявление', en: 'the statement of claim' };

/** Facts of a civil claim in the criminal case. */
export const claimEntries = {
  by: {
    label: { kk: 'азаматтық талапкер', ru: 'гражданский истец', en: 'civil plaintiff' },
    question: {
      kk: 'Азаматтық талапты кім қойды?',
      ru: 'Кто заявил гражданский иск?',
      en: 'Who brought the civil claim?',
    },
    who: ['court', 'investigator', 'victim'],
    proof: theClaim,
  },
  against: {
    label: { kk: 'азаматтық жауапкерлер', ru: 'гражданские ответчики', en: 'civil defendants' },
    question: {
      kk: 'Азаматтық талап кімге қойылды?',
      ru: 'К кому предъявлен гражданский иск?',
      en: 'Against whom is the claim?',
    },
    who: ['court', 'investigator', 'victim'],
    proof: theClaim,
  },
  amount: {
    label: { kk: 'талап сомасы', ru: 'сумма иска', en: 'amount of the claim' },
    question: {
      kk: 'Талап қандай сомаға қойылды?',
      ru: 'На какую сумму заявлен иск?',
      en: 'For what amount is the claim?',
    },
    who: ['victim', 'court'],
    proof: theClaim,
  },
} satisfies Record<keyof typeof claimShape, FactEntry>;
