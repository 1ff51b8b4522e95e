import {
  before,
  best,
  contains,
  and,
  is,
  momentOfAct,
  not,
  some,
  types,
  where,
  wholeCase,
  type Cond,
  type Expr,
} from '@zhargy/logic';
import type { Moment } from '@zhargy/calendar';
import { c, type AgreementFacts } from '@zhargy/casefile';
import { inCourtAt } from '../ch-64/trial-stage-agreement.ts';

/** The case is in court at the moment of the act under judgment. */
export const inCourtAtTheAct: Cond = inCourtAt(momentOfAct);

/** Conclusions of the agreement: the first text and its later revisions. */
export const conclusionsOf = (g: AgreementFacts) =>
  where(c.acts, (a) => and(is(a.kind, 'concludeAgreement'), contains(a.about, g.id)));

/** The moment the agreement was first concluded; unknown while no conclusion is recorded. */
export const firstConcludedOn = (g: AgreementFacts): Expr<Moment> =>
  best(conclusionsOf(g), { which: 'first', by: (a) => a.on, type: types.moment, is: (a) => a.on });

/** The agreement was concluded while the case was not in court. */
export const concludedPretrial = (g: AgreementFacts): Cond => some(conclusionsOf(g), (k) => not(inCourtAt(k.on)));

/** The agreement was concluded while the case was in court. */
export const concludedInCourt = (g: AgreementFacts): Cond => some(conclusionsOf(g), (k) => inCourtAt(k.on));

/** The case was sent to court after the agreement had been concluded. */
export const sentAfter = (g: AgreementFacts): Cond =>
  some(
    wholeCase(
      where(c.acts, (a) => is(a.kind, 'sendCaseToCourt')),
      'a case is sent to court as a whole',
    ),
    (s) => before(firstConcludedOn(g), s.on),
  );
