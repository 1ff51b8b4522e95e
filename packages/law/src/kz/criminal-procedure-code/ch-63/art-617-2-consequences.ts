import {
  and,
  consequence,
  contains,
  exists,
  is,
  lit,
  not,
  or,
  precedesAct,
  requirement,
  same,
  some,
  where,
  type Cond,
  type Many,
} from '@zhargy/logic';
import { c, type ActFacts, type AgreementFacts } from '@zhargy/casefile';
import { law23 } from './amending-laws.ts';
import { assetAlone, resumeAfterBreach } from './art-617-acts.ts';
import { agreementInForce } from './agreement-in-force.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

/** The agreement is concluded and stands: investigation and trial follow the rules of agreement cases. */
export const assetAgreementFollows = consequence({
  id: 'kz.cpc.617-2-1.consequences',
  for: assetAlone,
  cite: [cpc.art('617-2', 1, 1).since(law23), cpc.art('617-2', 1, 2).since(law23)],
  says: {
    kk: 'Келісім жасалғаннан кейін тергеп-тексеру 192-бапта белгіленген мерзімде аяқталады, ал іс сотта 382-баптың екінші бөлігі мен 64-тарау бойынша қаралады',
    ru: 'После соглашения расследование завершается в сроки статьи 192, а суд рассматривает дело по части второй статьи 382 и главе 64',
    en: 'After the agreement the investigation ends within the terms of article 192, and the trial follows article 382(2) and chapter 64',
  },
  follows: ({ g }) => agreementInForce(g),
});

/** The case, or the prosecution of the party, was terminated with this agreement. */
const terminations = (g: AgreementFacts): Many<ActFacts> =>
  where(c.acts, (a) =>
    and(
      contains(a.about, g.id),
      or(
        is(a.kind, 'terminateAgainst'),
        and(is(a.kind, 'decideConciliation'), same(a.outcome, lit.text('terminateAssets'))),
      ),
    ),
  );
const terminatedBeforeAct = (g: AgreementFacts): Cond => some(terminations(g), (a) => precedesAct(a.on));

/** What was terminated with the agreement comes to life again when its conditions are not kept. */
export const breachResumes = consequence({
  id: 'kz.cpc.617-2-2.breach',
  for: assetAlone,
  cite: [cpc.art('617-2', 2).since(law23)],
  says: {
    kk: 'Келісім шарттары орындалмаса, тоқтатылған тергеп-тексеру немесе қылмыстық қудалау 291-бап тәртібімен қайта басталады',
    ru: 'При невыполнении условий прекращённое расследование или преследование возобновляется в порядке статьи 291',
    en: 'Where the conditions are not kept, the terminated investigation or prosecution is resumed as article 291 provides',
  },
  follows: ({ g }) => and(exists(terminations(g)), not(g.conditionsFulfilled)),
});

/** Resumption rests on a breach, and on nothing less. */
export const resumedForBreach = requirement({
  id: 'kz.cpc.617-2-2.resumption',
  for: assetAlone,
  governs: resumeAfterBreach,
  cite: [cpc.art('617-2', 2).since(law23)],
  holds: ({ g }) => and(terminatedBeforeAct(g), not(g.conditionsFulfilled), not(exists(performed(g)))),
  says: {
    kk: 'Келісіммен тоқтатылған іс оның шарттары орындалмаған жағдайда ғана қайта басталады',
    ru: 'Прекращённое с соглашением дело возобновляется только при невыполнении его условий',
    en: 'A case terminated with the agreement is resumed only where its conditions were not kept',
  },
  cure: {
    kk: 'Қай шарт орындалмағанын көрсетіңіз; шарттардың бәрі орындалса, қайта бастауға негіз жоқ',
    ru: 'Укажите, какое условие не выполнено; при выполнении всех условий оснований для возобновления нет',
    en: 'Name the condition that was not kept; where all were kept there is no ground to resume',
  },
});

/** Acts by which the agreement was fully performed, before the act. */
const performed = (g: AgreementFacts): Many<ActFacts> =>
  where(c.acts, (a) => and(is(a.kind, 'performAgreement'), contains(a.about, g.id), precedesAct(a.on)));
