import {
  and,
  before,
  contains,
  exists,
  is,
  none,
  not,
  oneOf,
  or,
  same,
  some,
  unknowable,
  where,
  wholeCase,
  type Cond,
  type Expr,
  type Id,
} from '@zhargy/logic';
import type { Moment } from '@zhargy/calendar';
import { c, type ActFacts } from '@zhargy/casefile';

type Person = Expr<Id<'person'>>;

const sendings = wholeCase(
  where(c.acts, (a) => is(a.kind, 'sendCaseToCourt')),
  'a case is sent to court as a whole',
);
const returns = wholeCase(
  where(c.acts, (a) => is(a.kind, 'returnToProsecutor')),
  'a case is returned as a whole',
);
const switches = wholeCase(
  where(c.acts, (a) => is(a.kind, 'switchToFirstInstanceRules')),
  'the appellate court goes over to the rules of the first instance for the case as a whole',
);

/** The case had gone to court by a moment and had not come back: the pre-trial stage was over, whatever came of the trial. */
export const sentToCourtAt = (moment: Expr<Moment>): Cond =>
  some(sendings, (s) =>
    and(
      before(s.on, moment),
      none(returns, (r) => and(before(s.on, r.on), before(r.on, moment))),
    ),
  );

const setAsideAt = (decision: ActFacts, moment: Expr<Moment>): Cond =>
  some(
    where(c.acts, (r) => and(is(r.kind, 'reverseJudgment'), contains(r.about, decision.id))),
    (r) => before(r.on, moment),
  );
const judgmentsOf = (person: Person) =>
  where(c.acts, (j) => and(is(j.kind, 'judgment'), is(j.instance, 'first'), contains(j.concerns, person)));
/** Decisions in conciliation that are judgments; where the judgment itself is recorded, it alone counts. */
const decidedFor = (person: Person) =>
  where(c.acts, (d) =>
    and(
      is(d.kind, 'decideConciliation'),
      oneOf(d.outcome, ['convict', 'convictReleasing', 'acquit']),
      exists(where(c.agreements, (g) => and(same(g.party, person), contains(d.about, g.id)))),
    ),
  );

/** A judgment of the first instance over the person, in conciliation or otherwise, stood at a moment. */
export const judgmentStoodAt = (moment: Expr<Moment>, person: Person): Cond =>
  or(
    some(judgmentsOf(person), (j) => and(before(j.on, moment), not(setAsideAt(j, moment)))),
    and(
      none(judgmentsOf(person), (j) => before(j.on, moment)),
      some(decidedFor(person), (d) => and(before(d.on, moment), not(setAsideAt(d, moment)))),
    ),
  );
/** A judgment of the first instance over the person had been set aside by a moment. */
const setAsideOnce = (moment: Expr<Moment>, person: Person): Cond =>
  some(judgmentsOf(person), (j) => and(before(j.on, moment), setAsideAt(j, moment)));
const onFirstInstanceRules = (moment: Expr<Moment>): Cond => some(switches, (a) => before(a.on, moment));
/** Set aside, and nothing tells whether the appellate court or a court of the first instance goes on with the case. */
const whichCourt = unknowable('acts', 'after a reversal');

/**
 * The case of the person was before the court that tries it, at a moment: sent there and not returned, with no judgment
 * standing. On appeal that is so only after the judgment was set aside and the court went over to the rules of the first
 * instance (article 429).
 */
export const inCourtAt = (moment: Expr<Moment>, person: Person): Cond =>
  and(
    sentToCourtAt(moment),
    not(judgmentStoodAt(moment, person)),
    or(not(setAsideOnce(moment, person)), onFirstInstanceRules(moment), whichCourt),
  );

/** The same for the main trial of the first instance alone, of which article 628 speaks. */
export const inMainTrialAt = (moment: Expr<Moment>, person: Person): Cond =>
  and(
    sentToCourtAt(moment),
    not(judgmentStoodAt(moment, person)),
    or(not(setAsideOnce(moment, person)), and(not(onFirstInstanceRules(moment)), whichCourt)),
  );
