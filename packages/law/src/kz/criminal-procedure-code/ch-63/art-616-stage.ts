import { best, contains, and, is, momentOfAct, not, some, types, where, type Cond, type Expr } from '@zhargy/logic';
import type { Moment } from '@zhargy/calendar';
import { c, type AgreementFacts } from '@zhargy/casefile';
import { inCourtAt, sentToCourtAt } from '../in-court.ts';

/** The case had gone to court by the act under judgment: what article 629 says of an agreement made there applies. */
export const pastInvestigation: Cond = sentToCourtAt(momentOfAct);

/** Conclusions of the agreement: the first text and its later revisions. */
export const conclusionsOf = (g: AgreementFacts) =>
  where(c.acts, (a) => and(is(a.kind, 'concludeAgreement'), contains(a.about, g.id)));

/** The moment the agreement was first concluded; unknown while no conclusion is recorded. */
export const firstConcludedOn = (g: AgreementFacts): Expr<Moment> =>
  best(conclusionsOf(g), { which: 'first', by: (a) => a.on, type: types.moment, is: (a) => a.on });

/** The agreement was concluded before the case went to court, or after it had come back. */
export const concludedPretrial = (g: AgreementFacts): Cond => some(conclusionsOf(g), (k) => not(sentToCourtAt(k.on)));

/** The agreement was concluded while the case was before the court that tries it. */
export const concludedInCourt = (g: AgreementFacts): Cond => some(conclusionsOf(g), (k) => inCourtAt(k.on, g.party));
