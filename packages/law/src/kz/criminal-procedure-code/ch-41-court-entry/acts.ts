import { about, act, wholeCase } from '@zhargy/logic';
import { c } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { agreementInCourt } from '../ch-64/art-626-decisions.ts';
import { accusedPerson } from '../accused-persons.ts';
import { beforeTheCourt, onTrial } from '../stage-of-case.ts';

/** The ruling to hold a preliminary hearing in a case that came with an agreement. */
export const setPreliminaryHearing = act({
  id: 'setPreliminaryHearing',
  says: {
    kk: 'алдын ала тыңдау тағайындау',
    ru: 'назначение предварительного слушания',
    en: 'setting a preliminary hearing',
  },
  recordedAs: 'setPreliminaryHearing',
  by: ['judge'],
  roles: agreementInCourt,
  possible: ({ g }) => beforeTheCourt(g),
  cite: [cpc.art(321, 1)],
});

/** The preliminary hearing of such a case. */
export const holdPreliminaryHearing = act({
  id: 'holdPreliminaryHearing',
  says: {
    kk: 'алдын ала тыңдау өткізу',
    ru: 'проведение предварительного слушания',
    en: 'holding a preliminary hearing',
  },
  recordedAs: 'preliminaryHearing',
  by: ['judge'],
  roles: agreementInCourt,
  possible: ({ g }) => beforeTheCourt(g),
  cite: [cpc.art(321, 2)],
});

/** The prosecutor changes the charge after the case came to court. */
export const changeChargeInCourt = act({
  id: 'changeChargeInCourt',
  says: {
    kk: 'прокурордың сотта айыптауды өзгертуі',
    ru: 'изменение обвинения прокурором в суде',
    en: 'change of the charge by the prosecutor in court',
  },
  recordedAs: 'changeCharge',
  by: ['prosecutor'],
  roles: about({ ch: wholeCase(c.charges, 'the act names the charges it changes') }),
  possible: ({ ch }) => onTrial(ch.person),
  cite: [cpc.art(321, 6)],
});

/** Returning the case to the prosecutor to remove significant breaches. */
export const returnForBreach = act({
  id: 'returnForBreach',
  says: {
    kk: 'елеулі бұзушылықтарды жою үшін істі прокурорға қайтару',
    ru: 'возвращение дела прокурору для устранения существенных нарушений',
    en: 'returning the case to the prosecutor to remove significant breaches',
  },
  recordedAs: 'returnToProsecutor',
  by: ['judge'],
  roles: agreementInCourt,
  possible: ({ g }) => beforeTheCourt(g),
  cite: [cpc.art(323)],
});

/** The judge ends the case as to a person. */
export const endCaseInCourt = act({
  id: 'endCaseInCourt',
  says: {
    kk: 'судьяның істі тоқтатуы',
    ru: 'прекращение дела судьёй',
    en: 'termination of the case by the judge',
  },
  recordedAs: 'terminateAgainst',
  by: ['judge'],
  roles: accusedPerson,
  possible: ({ p }) => onTrial(p.id),
  cite: [cpc.art(327)],
});
