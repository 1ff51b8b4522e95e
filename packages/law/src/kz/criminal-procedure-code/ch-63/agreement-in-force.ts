import {
  and,
  at,
  before,
  contains,
  definition,
  exists,
  is,
  none,
  not,
  or,
  precedesAct,
  requirement,
  some,
  unknowable,
  where,
  wholeCase,
  type Cond,
} from '@zhargy/logic';
import { c, type ActFacts, type AgreementFacts } from '@zhargy/casefile';
import { judgmentStoodAt } from '../in-court.ts';
import { turnedDown } from '../stage-of-case.ts';
import { continueInConciliation, pleaAndParty, setConciliatoryHearing } from './acts.ts';
import { law23 } from './amending-laws.ts';
import { agreementAlive } from './art-614-withdrawal.ts';
import { conclusionsOf, firstConcludedOn } from './art-616-stage.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';

const sendings = wholeCase(
  where(c.acts, (a) => is(a.kind, 'sendCaseToCourt')),
  'a case is sent to court as a whole',
);

/** Signed with somebody who was not a convict then: under a judgment that stands no plea is concluded (para 31). */
const validlyConcluded = (g: AgreementFacts): Cond =>
  some(conclusionsOf(g), (k) => and(precedesAct(k.on), not(judgmentStoodAt(k.on, g.party))));

const concludedAnewAfter = (g: AgreementFacts, earlier: ActFacts): Cond =>
  some(conclusionsOf(g), (k) => and(before(earlier.on, k.on), precedesAct(k.on)));

/** The case came back from court after it went there with the agreement, has not gone there again, and no decision says why. */
const cameBack = (g: AgreementFacts): Cond =>
  some(
    wholeCase(
      where(c.acts, (r) => is(r.kind, 'returnToProsecutor')),
      'a case is returned as a whole',
    ),
    (r) =>
      and(
        precedesAct(r.on),
        some(sendings, (s) => and(before(firstConcludedOn(g), s.on), before(s.on, r.on))),
        none(sendings, (s) => and(before(r.on, s.on), precedesAct(s.on))),
        not(concludedAnewAfter(g, r)),
      ),
  );

/** 617(3), 617-5(3): circumstances the agreement does not provide for came out and it was not concluded anew. */
const overtaken = (g: AgreementFacts): Cond =>
  some(
    where(c.acts, (f) => and(is(f.kind, 'findNewCircumstances'), contains(f.about, g.id))),
    (f) => and(precedesAct(f.on), before(firstConcludedOn(g), f.on), not(concludedAnewAfter(g, f))),
  );

/**
 * The agreement stands: concluded with somebody who could conclude it, not withdrawn from in time, not replaced, not
 * overtaken by new circumstances, and not turned down by the court. What follows from an agreement, and what is due after
 * it, follows while it stands; after a return article 626(2) brings back the ordinary investigation.
 */
export const agreementInForce = definition({
  id: 'kz.cpc.614.agreement-in-force',
  cite: [
    cpc.art(614, 2),
    cpc.art(617, 3),
    cpc.art('617-5', 3).since(law23),
    cpc.art(623, 1, 2),
    cpc.art(623, 1, 3),
    cpc.art(626, 2),
    cpc.art(628, 2),
    sc2016.p(31).s(1, 2),
  ],
  says: {
    kk: 'Келісім күшінде: одан бас тартылмаған, ол ауыстырылмаған, сот оны қабылдамай қайтармаған',
    ru: 'Соглашение действует: от него не отказались, его не заменили, суд его не отклонил и дело с ним не вернул',
    en: 'The agreement stands: not withdrawn from, not replaced, not turned down or returned by the court',
  },
  is: (g: AgreementFacts): Cond =>
    and(
      agreementAlive(g),
      validlyConcluded(g),
      not(turnedDown(g)),
      not(overtaken(g)),
      or(not(cameBack(g)), unknowable('acts', 'why the case was returned')),
    ),
});

/** The case went to court with the agreement while it stood. */
export const sentInForce = (g: AgreementFacts): Cond =>
  some(sendings, (s) => and(before(firstConcludedOn(g), s.on), at(s.on, agreementInForce(g))));

/** A duty that follows from an agreement binds while the agreement stands; what was done under it stays done. */
export const whileInForce = (g: AgreementFacts, done: Cond): Cond =>
  or(and(exists(conclusionsOf(g)), done), agreementInForce(g));

/** The conciliatory proceeding needs an agreement that stands: concluded, not withdrawn from in time, not replaced. */
export const agreementStands = requirement({
  id: 'kz.cpc.622.agreement-stands',
  for: pleaAndParty,
  governs: [setConciliatoryHearing, continueInConciliation],
  cite: [cpc.art(622), cpc.art(614, 2), sc2016.p(15).s(1)],
  holds: ({ g }) => agreementInForce(g),
  says: {
    kk: 'Келісімдік іс жүргізу үшін келісім жасалған және одан уақытында бас тартылмаған болуға тиіс',
    ru: 'Для согласительного производства соглашение должно быть заключено и от него вовремя не отказались',
    en: 'For the conciliatory proceeding the agreement must be concluded and not withdrawn from in time',
  },
  cure: {
    kk: 'Тарап уақытында бас тартса, іс жалпы тәртіппен тергеуге прокурорға қайтарылады',
    ru: 'При своевременном отказе дело возвращается прокурору для расследования в общем порядке',
    en: 'After a withdrawal in time the case goes back to the prosecutor for the ordinary investigation',
  },
});
