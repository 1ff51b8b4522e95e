import {
  about,
  act,
  and,
  atLeast,
  exists,
  is,
  named,
  not,
  oneOf,
  thisActVar,
  wholeCase,
  type Cond,
  type Exception,
} from '@zhargy/logic';
import { actShape, c, factsFor, type SentenceFacts } from '@zhargy/casefile';
import { conditional } from '../criminal-code/conditional-sentence.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import { onTrial } from '../criminal-procedure-code/stage-of-case.ts';

/** The sentence of one defendant; the recorded judgment names it among what it is about. */
export const sentence = about({ s: wholeCase(c.sentences, 'the judgment names the sentences it gives by their ids') });
/** The sentence of one defendant and each charge it decides. */
export const sentenceAndCharge = about(
  { s: wholeCase(c.sentences, 'the judgment names the sentences it gives by their ids') },
  ({ s }) => ({ sc: s.charges }),
);
export type SentenceAndCharge = typeof sentenceAndCharge.facts;

/** The judgment under check. */
export const recorded = factsFor(actShape, thisActVar);

/** Giving the judgment. The five outcomes are the forms a conviction may take (CPC 393(2)). */
export const giveJudgment = act({
  id: 'giveJudgment',
  says: { kk: 'үкім шығару', ru: 'постановление приговора', en: 'giving the judgment' },
  recordedAs: 'judgment',
  by: ['judge'],
  roles: sentence,
  possible: ({ s }) => onTrial(s.person),
  cite: [cpc.art(393, 2)],
  outcomes: {
    punishment: {
      kk: 'өтелуге тиіс жазамен',
      ru: 'с наказанием, подлежащим отбыванию',
      en: 'with a punishment to be served',
    },
    releasedFromLiability: {
      kk: 'қылмыстық жауаптылықтан босатумен',
      ru: 'с освобождением от уголовной ответственности',
      en: 'with release from liability',
    },
    releasedFromServing: {
      kk: 'жазаны өтеуден босатумен',
      ru: 'с освобождением от отбывания наказания',
      en: 'with release from serving',
    },
    withoutPunishment: { kk: 'жаза тағайындамай', ru: 'без назначения наказания', en: 'without punishment' },
    deferred: { kk: 'жазаны өтеуді кейінге қалдырумен', ru: 'с отсрочкой отбывания наказания', en: 'with deferral' },
  },
});

export const convicts: Cond = is(recorded.sort, 'conviction');
export const acquits: Cond = is(recorded.sort, 'acquittal');
/** A punishment is imposed, be it served, deferred or remitted. */
export const punishes: Cond = oneOf(recorded.outcome, ['punishment', 'releasedFromServing', 'deferred']);
/** Imprisonment to be served in an institution. */
export const imprisons = (s: SentenceFacts): Cond =>
  and(punishes, is(s.main.kind, 'imprisonment'), not(conditional(s.main)));
/** More than one offence is punished, so that a final punishment must be named. */
export const aggregate = (s: SentenceFacts): Cond =>
  and(
    punishes,
    atLeast(2, s.charges, (sc) => exists(named(c.charges, sc.charge))),
  );

/** A sentence on an agreement has an operative part of its own. */
export const byAgreement: Exception<{ readonly s: SentenceFacts }> = {
  id: 'kz.cpc.627',
  cite: [cpc.art(627)],
  says: {
    kk: 'келісім бойынша үкімнің қарар бөлігі 627-бапқа сай жазылады',
    ru: 'резолютивная часть приговора по соглашению составляется по статье 627',
    en: 'the operative part of a sentence on an agreement follows article 627',
  },
  when: ({ s }) => exists(named(c.agreements, s.agreement)),
  unknownMeans: 'mustBeShown',
};
