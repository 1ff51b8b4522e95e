import {
  act,
  and,
  contains,
  decision,
  is,
  lit,
  not,
  or,
  precedesAct,
  requirement,
  same,
  some,
  thisActVar,
  where,
  wholeCase,
  type Cond,
  type Text,
} from '@zhargy/logic';
import { actShape, c, factsFor, type AgreementFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';
import { setConciliatoryHearing } from '../ch-63/acts.ts';
import { conciliationGrounds } from './art-622-grounds.ts';
import { renewed, repairable } from './art-626-conditions.ts';
import { agreementInCourt } from './art-626-decisions.ts';
import { disagreesBeyondRepair } from './court-views.ts';
import { beforeTheCourt, concludedInCourt } from '../stage-of-case.ts';

const says: Readonly<Record<string, Text>> = {
  setHearing: {
    kk: 'келісімдік іс жүргізуде талқылауды тағайындау',
    ru: 'назначить разбирательство в согласительном производстве',
    en: 'set the conciliatory hearing',
  },
  returnNoGrounds: {
    kk: 'негіз болмағандықтан істі прокурорға қайтару',
    ru: 'вернуть дело прокурору: нет оснований',
    en: 'return the case to the prosecutor: no grounds',
  },
  returnForNewAgreement: {
    kk: 'жаңа келісім жасау үшін прокурорға қайтару',
    ru: 'вернуть прокурору для нового соглашения',
    en: 'return for a new agreement',
  },
  refuseNewAgreement: {
    kk: 'жаңа келісіммен келіспей, бас тартып, прокурорға жіберу',
    ru: 'отказать, не согласившись с новым соглашением, и направить прокурору',
    en: 'refuse, disagreeing with the new agreement, and send to the prosecutor',
  },
};
const word = (name: string): Text => says[name] ?? { kk: name, ru: name, en: name };

/** The judge's first decision on a case that came to court with an agreement. */
export const decideOnArrivedAgreement = act({
  id: 'decideOnArrivedAgreement',
  says: {
    kk: 'келісіммен келіп түскен іс бойынша судьяның шешімі',
    ru: 'решение судьи по делу, поступившему с соглашением',
    en: "the judge's decision on a case that arrived with an agreement",
  },
  recordedAs: 'decideOnArrivedAgreement',
  by: ['judge'],
  roles: agreementInCourt,
  possible: ({ g }) => and(beforeTheCourt(g), not(concludedInCourt(g))),
  cite: [cpc.art(623, 1)],
  outcomes: says,
});

const recorded = factsFor(actShape, thisActVar);
const grounds = (g: AgreementFacts): Cond => conciliationGrounds(g);
const anyDisagreement = (g: AgreementFacts): Cond => or(disagreesBeyondRepair(g), repairable(g));

/** Article 623(1), (3): a punishment found too harsh may be put right by the judgment (para 23), so it only may send the case back. */
export const decisionsOnArrival = decision({
  id: 'kz.cpc.623.decision',
  for: agreementInCourt,
  governs: decideOnArrivedAgreement,
  cite: [cpc.art(623, 1), cpc.art(623, 3)],
  says: {
    kk: 'Судья келісімнің заңға сәйкестігін тексеріп, талқылау тағайындайды немесе істі қайтарады',
    ru: 'Судья проверяет законность соглашения и назначает разбирательство либо возвращает дело',
    en: 'The judge checks the agreement and sets the hearing or returns the case',
  },
  cure: {
    kk: 'Мән-жайларға сәйкес қаулы шығарыңыз',
    ru: 'Вынесите постановление, отвечающее обстоятельствам',
    en: 'Give the ruling that fits the circumstances',
  },
  outcome: () => recorded.outcome,
  options: {
    setHearing: {
      says: word('setHearing'),
      cite: [cpc.art(623, 1, 1)],
      must: ({ g }) => and(grounds(g), not(anyDisagreement(g))),
      may: ({ g }) => and(grounds(g), not(disagreesBeyondRepair(g))),
    },
    returnNoGrounds: {
      says: word('returnNoGrounds'),
      cite: [cpc.art(623, 1, 2), sc2016.p(6).s(1), sc2016.p(7).s(1)],
      must: ({ g }) => not(grounds(g)),
    },
    returnForNewAgreement: {
      says: word('returnForNewAgreement'),
      cite: [cpc.art(623, 1, 3), cpc.art(623, 2), sc2016.p(24).s(2), sc2016.p(16).s(2)],
      must: ({ g }) => and(grounds(g), disagreesBeyondRepair(g), not(renewed(g))),
      may: ({ g }) => and(grounds(g), anyDisagreement(g), not(renewed(g))),
    },
    refuseNewAgreement: {
      says: word('refuseNewAgreement'),
      cite: [cpc.art(623, 3)],
      must: ({ g }) => and(grounds(g), disagreesBeyondRepair(g), renewed(g)),
      may: ({ g }) => and(grounds(g), anyDisagreement(g), renewed(g)),
    },
  },
  choices: [
    { between: ['setHearing', 'returnForNewAgreement'], cite: [sc2016.p(23), sc2016.p(16).s(2)] },
    { between: ['setHearing', 'refuseNewAgreement'], cite: [sc2016.p(23), cpc.art(623, 3)] },
  ],
});

/** Article 623(1)(1) where the ruling to set the hearing is recorded as an act of its own: the same conditions. */
export const setOnGrounds = requirement({
  id: 'kz.cpc.623-1-1.set-on-grounds',
  for: agreementInCourt,
  governs: setConciliatoryHearing,
  cite: [cpc.art(623, 1, 1), cpc.art(622)],
  says: {
    kk: 'Келісімдік талқылау оған негіз болғанда және сот келісім шарттарымен келіскенде тағайындалады',
    ru: 'Согласительное разбирательство назначается, если для него есть основания и суд согласен с условиями соглашения',
    en: 'The conciliatory hearing is set where there are grounds for it and the court agrees with the terms',
  },
  cure: {
    kk: 'Негіз болмаса немесе сот шарттармен келіспесе, істі алдын ала тыңдаудан кейін прокурорға қайтарыңыз',
    ru: 'Если оснований нет или суд не согласен с условиями, верните дело прокурору после предварительного слушания',
    en: 'Without grounds, or where the court disagrees with the terms, return the case after a preliminary hearing',
  },
  holds: ({ g }) => and(grounds(g), not(disagreesBeyondRepair(g))),
});

/** Article 623(4): a return is decided at a preliminary hearing. */
export const preliminaryHearing = requirement({
  id: 'kz.cpc.623-4.preliminary-hearing',
  for: agreementInCourt,
  governs: decideOnArrivedAgreement,
  cite: [cpc.art(623, 4), cpc.art(321, 1), sc2016.p(6).s(1), sc2016.p(7).s(1)],
  says: {
    kk: 'Істі прокурорға қайтару туралы шешім алдын ала тыңдауда қабылданады',
    ru: 'Решение о возвращении дела прокурору принимается на предварительном слушании',
    en: 'A return to the prosecutor is decided at a preliminary hearing',
  },
  cure: {
    kk: 'Алдын ала тыңдау өткізіңіз',
    ru: 'Проведите предварительное слушание',
    en: 'Hold a preliminary hearing',
  },
  when: () =>
    or(same(recorded.outcome, lit.text('returnNoGrounds')), same(recorded.outcome, lit.text('returnForNewAgreement'))),
  holds: ({ g }) =>
    some(
      wholeCase(
        where(c.acts, (a) => is(a.kind, 'preliminaryHearing')),
        'a preliminary hearing is held for the case as a whole',
      ),
      (h) =>
        and(
          precedesAct(h.on),
          some(
            where(c.acts, (a) => and(is(a.kind, 'concludeAgreement'), contains(a.about, g.id))),
            (a) => precedesAct(a.on),
          ),
        ),
    ),
});
