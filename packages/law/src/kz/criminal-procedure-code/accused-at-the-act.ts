import {
  about,
  and,
  contains,
  exists,
  is,
  lit,
  momentOfAct,
  none,
  not,
  or,
  precedesAct,
  same,
  some,
  where,
  yes,
  type Cond,
  type Many,
} from '@zhargy/logic';
import { c, type ActFacts, type ChargeFacts, type PersonFacts } from '@zhargy/casefile';
import { broughtByAct, endedBeforeAct } from './ch-63/charges-at-the-act.ts';
import { inCourtAt } from './ch-64/trial-stage-agreement.ts';

/** Everybody charged in the case. */
export const chargedPersons: Many<PersonFacts> = where(c.persons, (p) =>
  exists(where(c.charges, (ch) => same(ch.person, p.id))),
);
/** One of them. */
export const chargedPerson = about({ p: chargedPersons });

/** Charges of anybody that stood at the act. */
export const liveCharges: Many<ChargeFacts> = where(c.charges, (ch) => and(broughtByAct(ch), not(endedBeforeAct(ch))));

/** The case was with a court at the act: sent there before, and not returned in between. */
export const inCourtAtTheAct: Cond = inCourtAt(momentOfAct);

/** Nothing that set this decision aside came before the act. */
const stands = (decision: ActFacts): Cond =>
  none(
    where(c.acts, (r) => and(is(r.kind, 'reverseJudgment'), contains(r.about, decision.id), precedesAct(r.on))),
    () => yes,
  );

/** A judgment of first instance about this person, in conciliation or otherwise, stood at the act. */
export const judgedBefore = (p: PersonFacts): Cond =>
  or(
    some(
      where(c.acts, (a) => and(is(a.kind, 'judgment'), is(a.instance, 'first'), contains(a.concerns, p.id))),
      (a) => and(precedesAct(a.on), stands(a)),
    ),
    some(
      where(c.acts, (a) =>
        and(
          is(a.kind, 'decideConciliation'),
          or(same(a.outcome, lit.text('convict')), same(a.outcome, lit.text('acquit'))),
          exists(where(c.agreements, (g) => and(same(g.party, p.id), contains(a.about, g.id)))),
        ),
      ),
      (a) => and(precedesAct(a.on), stands(a)),
    ),
  );
