import type { actShape } from '../entities/act.ts';
import type { FactEntry } from './entry.ts';

const claimPapers = {
  kk: 'талап қою арызы және соманы растайтын құжаттар',
  ru: 'исковое заявление и документы, подтверждающие сумму',
  en: 'the statement of claim and the papers that prove the sum',
};

/** Facts of an act by which a sum is claimed, and of a ruling the prosecutor agrees to. */
export const actClaimEntries = {
  amount: {
    label: { kk: 'талап етілген сома', ru: 'заявленная сумма', en: 'sum claimed' },
    question: { kk: 'Қандай сома талап етілді?', ru: 'Какая сумма заявлена?', en: 'What sum is claimed?' },
    who: ['victim', 'court'],
    proof: claimPapers,
  },
  basisArose: {
    label: {
      kk: 'талаптың негізі туындаған күн',
      ru: 'день возникновения основания требования',
      en: 'day the ground of the claim arose',
    },
    question: {
      kk: 'Талап етілген соманың негізі (мысалы, емделу шығысы) қай күні туындады?',
      ru: 'Когда возникло обстоятельство, на котором основана сумма (например, расходы на лечение)?',
      en: 'On what day did the circumstance behind the sum (the cost of treatment, say) arise?',
    },
    who: ['victim', 'court'],
    proof: claimPapers,
  },
  agreedByProsecutor: {
    label: { kk: 'прокурордың келісуі', ru: 'согласование прокурором', en: "prosecutor's agreement" },
    question: {
      kk: 'Қаулыға прокурор келісім берді ме?',
      ru: 'Согласовано ли постановление прокурором?',
      en: 'Did the prosecutor agree to the ruling?',
    },
    who: ['prosecutor', 'investigator'],
    proof: {
      kk: 'қаулыдағы прокурордың белгісі',
      ru: 'отметка прокурора на постановлении',
      en: "the prosecutor's mark on the ruling",
    },
  },
} satisfies Partial<Record<keyof typeof actShape, FactEntry>>;
