import { about, and, exists, momentOfAct, not, same, where, type Cond, type Many } from '@zhargy/logic';
import { c, type ChargeFacts, type PersonFacts } from '@zhargy/casefile';
import { ofProsecuted } from './accused-persons.ts';
import { broughtByAct, endedBeforeAct } from './ch-63/charges-at-the-act.ts';
import { inCourtAt, judgmentStoodAt } from './in-court.ts';

/** Everybody charged in the case. */
export const chargedPersons: Many<PersonFacts> = where(c.persons, (p) =>
  ofProsecuted(p, exists(where(c.charges, (ch) => same(ch.person, p.id)))),
);
/** One of them. */
export const chargedPerson = about({ p: chargedPersons });

/** Charges of anybody that stood at the act. */
export const liveCharges: Many<ChargeFacts> = where(c.charges, (ch) => and(broughtByAct(ch), not(endedBeforeAct(ch))));

/** The case of the person was before the court that tries it, at the act. */
export const inCourtAtTheAct = (p: PersonFacts): Cond => inCourtAt(momentOfAct, p.id);

/** A judgment of first instance about this person, in conciliation or otherwise, stood at the act. */
export const judgedBefore = (p: PersonFacts): Cond => judgmentStoodAt(momentOfAct, p.id);
