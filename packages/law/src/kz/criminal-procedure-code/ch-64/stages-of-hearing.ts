import {
  and,
  before,
  best,
  contains,
  exists,
  firstOf,
  is,
  lit,
  oneOf,
  or,
  types,
  where,
  type Expr,
  type Many,
} from '@zhargy/logic';
import type { Day, Moment } from '@zhargy/calendar';
import { c, type ActFacts, type AgreementFacts } from '@zhargy/casefile';
import { concludedOn } from './trial-stage-agreement.ts';

/** Recorded acts of one kind that name the agreement. */
export const actsOn = (
  kind: 'conciliatoryHearing' | 'extendHearingTerm' | 'setPreliminaryHearing' | 'decideConciliation' | 'notify',
  g: AgreementFacts,
): Many<ActFacts> => where(c.acts, (a) => and(is(a.kind, kind), contains(a.about, g.id)));

/** The day on which the case reached the court with this agreement: the first sending after it was concluded. */
export const arrivedOn = (g: AgreementFacts): Expr<Day> =>
  best(
    where(c.acts, (a) => and(is(a.kind, 'sendCaseToCourt'), before(concludedOn(g), a.on))),
    { which: 'first', by: (a) => a.on, type: types.moment, is: (a) => a.filed.received },
  );

/** Decisions, by their outcome, to hear the case in conciliation. */
const decided = (g: AgreementFacts): Many<ActFacts> =>
  where(c.acts, (a) =>
    and(
      oneOf(a.kind, ['decideOnArrivedAgreement', 'decideOnAgreementAtTrial']),
      contains(a.about, g.id),
      oneOf(a.outcome, ['setHearing', 'continue']),
    ),
  );
/** The same recorded as a ruling of its own. */
const ruled = (g: AgreementFacts): Many<ActFacts> =>
  where(c.acts, (a) =>
    and(oneOf(a.kind, ['setConciliatoryHearing', 'continueInConciliation']), contains(a.about, g.id)),
  );
const momentOfLast = (over: Many<ActFacts>): Expr<Moment> =>
  best(over, { which: 'last', by: (a) => a.on, type: types.moment, is: (a) => a.on });

/** Rulings to hear the case in conciliation, as a list: by a decision with that outcome, or of their own kind. */
export const settings = (g: AgreementFacts): Many<ActFacts> =>
  where(c.acts, (a) =>
    and(
      oneOf(a.kind, [
        'setConciliatoryHearing',
        'continueInConciliation',
        'decideOnArrivedAgreement',
        'decideOnAgreementAtTrial',
      ]),
      contains(a.about, g.id),
      or(
        oneOf(a.kind, ['setConciliatoryHearing', 'continueInConciliation']),
        oneOf(a.outcome, ['setHearing', 'continue']),
      ),
    ),
  );

/** When the hearing in conciliation was ordered. */
export const setOn = (g: AgreementFacts): Expr<Moment> =>
  firstOf([
    { when: exists(decided(g)), out: momentOfLast(decided(g)) },
    { when: exists(ruled(g)), out: momentOfLast(ruled(g)) },
  ]);

/** When the hearing in conciliation was opened. */
export const openedOn = (g: AgreementFacts): Expr<Moment> =>
  best(actsOn('conciliatoryHearing', g), {
    which: 'first',
    by: (a) => a.on,
    type: types.moment,
    is: (a) => a.on,
  });

/** Days of a term as the formulas of article 48 take them. */
export const inDays = { unit: lit.text<'days'>('days'), kind: lit.text<'ordinary'>('ordinary') } as const;
