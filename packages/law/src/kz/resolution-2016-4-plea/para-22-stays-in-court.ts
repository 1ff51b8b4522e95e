import {
  about,
  and,
  bar,
  before,
  consequence,
  contains,
  is,
  lit,
  oneOf,
  or,
  precedesAct,
  not,
  same,
  some,
  where,
  type Cond,
} from '@zhargy/logic';
import { c, type AgreementFacts } from '@zhargy/casefile';
import { forwardPetition, pleas } from '../criminal-procedure-code/ch-63/acts.ts';
import { resolutionAmended } from '../criminal-procedure-code/ch-63/amending-laws.ts';
import { inCourtAt } from '../criminal-procedure-code/in-court.ts';
import { returnsToProsecutor } from '../criminal-procedure-code/ch-64/trial-stage-agreement.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../instruments/resolutions.ts';

const plea = about({ g: pleas });
const askedInCourt = (g: AgreementFacts): Cond =>
  some(
    where(c.acts, (a) => and(is(a.kind, 'petitionForAgreement'), contains(a.about, g.id))),
    (a) => and(precedesAct(a.on), inCourtAt(a.on, g.party)),
  );

/** Para 22: a petition made at the trial does not send the case to the prosecutor; 615(2) is for the pre-trial stage. */
export const notSentToProsecutor = bar({
  id: 'kz.sc.2016-4.22-1.stays-in-court',
  for: plea,
  governs: forwardPetition,
  cite: [sc2016.p(22, 1).s(2, 3).since(resolutionAmended), cpc.art(628, 1).since(resolutionAmended)],
  says: {
    kk: 'Сотта берілген өтінішхат бойынша іс прокурорға жіберілмейді, сотта қалады',
    ru: 'По ходатайству, заявленному в суде, дело прокурору не направляется и остаётся в суде',
    en: 'On a petition made in court the case is not sent to the prosecutor and stays in court',
  },
  cure: {
    kk: 'Істі сотта қалдырып, талқылауда үзіліс жариялаңыз',
    ru: 'Оставьте дело в суде и объявите перерыв',
    en: 'Keep the case in court and break off the trial',
  },
  bars: ({ g }) => askedInCourt(g),
});

const notReached = (g: AgreementFacts) =>
  where(c.acts, (a) => and(is(a.kind, 'agreementNotReached'), contains(a.about, g.id)));
const concludedLater = (g: AgreementFacts): Cond =>
  some(notReached(g), (n) =>
    some(
      where(c.acts, (a) => and(is(a.kind, 'concludeAgreement'), contains(a.about, g.id))),
      (a) => before(n.on, a.on),
    ),
  );

/** Article 628(2), last sentence, with para 22: where the sides do not agree the trial goes on in the ordinary way. */
export const ordinaryWhenNotAgreed = consequence({
  id: 'kz.cpc.628-2.not-agreed',
  for: plea,
  cite: [cpc.art(628, 2), sc2016.p(22, 2).s(2).since(resolutionAmended)],
  says: {
    kk: 'Тараптар келісімге келе алмаса, сот істі жалпы тәртіппен қарауды жалғастырады',
    ru: 'Если стороны не пришли к согласию, суд продолжает рассмотрение дела в общем порядке',
    en: 'Where the sides do not agree the court goes on with the ordinary trial',
  },
  when: ({ g }) => some(notReached(g), (n) => and(precedesAct(n.on), inCourtAt(n.on, g.party))),
  follows: ({ g }) => not(concludedLater(g)),
});

const endedOn = (g: AgreementFacts): Cond =>
  some(
    where(c.acts, (a) =>
      and(oneOf(a.kind, ['decideOnAgreementAtTrial', 'decideConciliation']), contains(a.about, g.id)),
    ),
    (a) => and(precedesAct(a.on), or(same(a.outcome, lit.text('ordinaryTrial')), same(a.outcome, lit.text('refuse')))),
  );
const notReachedInCourt = (g: AgreementFacts): Cond =>
  some(notReached(g), (n) => and(precedesAct(n.on), inCourtAt(n.on, g.party)));

/** Para 22, last sentence: the ordinary trial then goes on upon the indictment there is. */
export const noNewIndictment = consequence({
  id: 'kz.sc.2016-4.22-2.no-new-indictment',
  for: plea,
  cite: [sc2016.p(22, 2).s(3).since(resolutionAmended)],
  says: {
    kk: 'Талқылау жалпы тәртіппен жалғасса, жаңа айыптау актісі керек емес',
    ru: 'Если разбирательство продолжается в общем порядке, новый обвинительный акт не нужен',
    en: 'Where the ordinary trial goes on no new indictment is needed',
  },
  when: ({ g }) => or(notReachedInCourt(g), endedOn(g)),
  follows: ({ g }) => or(notReachedInCourt(g), not(returnsToProsecutor(g))),
});
