import { comparePeriods, compareRatios, ratio, sumPeriods, type Period } from '@zhargy/calendar';
import {
  about,
  and,
  collect,
  cond,
  contains,
  exists,
  formula,
  is,
  lawDay,
  limit,
  lit,
  named,
  not,
  oneOf,
  or,
  param,
  precedesAct,
  quantity,
  requirement,
  same,
  the,
  thisActVar,
  types,
  where,
  type Cond,
  type Expr,
  type Many,
  type Pad,
  type Text,
} from '@zhargy/logic';
import { actShape, c, factsFor, type AgreementFacts, type PersonFacts, type SentenceFacts } from '@zhargy/casefile';
import {
  executionHearing,
  petitionToExecutionCourt,
} from '../criminal-procedure-code/ch-51-execution/cooperation-at-execution.ts';
import { cc } from '../instruments/criminal-code.ts';
import { agedThroughDeed } from './age-at-the-deed.ts';
import { accusedWasMinor, victimsWereFrom14To17 } from './art-055-of-charge.ts';
import { leastBeforeParole, type LeastServed } from './art-072.ts';
import { mostReduction, type MostCut } from './art-073.ts';
import { categoryOf } from './category-of-charge.ts';
import { conditional } from './conditional-sentence.ts';
import { sexualAgainstMinor } from './crime-by-article.ts';
import type { PerformedForm, ServedOffence } from './execution-benefit.ts';

const l = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const recorded = factsFor(actShape, thisActVar);

/** The sentence rests on the agreement; one on cooperation may also be made by a convict who already serves it (CPC 612(1)(2)). */
const restsOn = (s: SentenceFacts, g: AgreementFacts): Cond => or(same(s.agreement, g.id), is(g.form, 'cooperation'));

const sentencesOf = (g: AgreementFacts, kinds: readonly ('imprisonment' | 'life')[]): Many<SentenceFacts> =>
  where(c.sentences, (s) => and(same(s.person, g.party), restsOn(s, g), oneOf(s.main.kind, kinds)));

/** Parole and a cut of the term do not arise for imprisonment that is not really served. */
const reallyServed = (s: SentenceFacts): Cond => not(conditional(s.main));

/** An agreement and the imprisonment its party serves. */
const serving = about({ g: where(c.agreements, (g) => oneOf(g.form, ['plea', 'cooperation', 'asset'])) }, ({ g }) => ({
  s: sentencesOf(g, ['imprisonment', 'life']),
}));
const servingTerm = about(
  { g: where(c.agreements, (g) => oneOf(g.form, ['plea', 'cooperation', 'asset'])) },
  ({ g }) => ({
    s: sentencesOf(g, ['imprisonment']),
  }),
);

/** The form of the agreement when all its terms are performed. */
const performed = (g: AgreementFacts): Expr<PerformedForm> =>
  cond<PerformedForm>(g.conditionsFulfilled, g.form, lit.text<PerformedForm>('none'));

const offences = (s: SentenceFacts): Expr<readonly ServedOffence[]> =>
  collect(s.charges, (x) => {
    const charge = named(c.charges, x.charge);
    return {
      category: the(charge, categoryOf),
      deed: the(charge, (ch) => the(named(c.offences, ch.offence), (o) => o.to)),
      againstLifeOrHealth: the(charge, (ch) => ch.againstLifeOrHealth),
      sexualAgainstMinor: the(charge, (ch) => sexualAgainstMinor(ch)),
      offenderMinor: the(charge, (ch) => accusedWasMinor(ch)),
      victimsFrom14To17: the(charge, (ch) => victimsWereFrom14To17(ch)),
    };
  });

const ofAge = (p: PersonFacts, years: number): Cond =>
  agedThroughDeed.of({
    birthDate: p.birthDate,
    from: lawDay,
    to: lawDay,
    atLeast: lit.count(years),
    below: lit.count(130),
  });

/** The persons article 72(4) favours, as far as the file knows them. */
const easierTerms = (p: PersonFacts): Cond =>
  or(
    oneOf(p.disabilityGroup, ['first', 'second']),
    and(is(p.sex, 'female'), or(p.pregnant, not(is(p.smallChild, 'none')), ofAge(p, 58))),
    and(is(p.sex, 'male'), or(is(p.smallChild, 'raisedAlone'), ofAge(p, 63))),
  );

const least = (g: AgreementFacts, s: SentenceFacts): Parameters<typeof leastBeforeParole.of>[0] => ({
  kind: cond<'imprisonment' | 'life'>(is(s.main.kind, 'life'), lit.text('life'), lit.text('imprisonment')),
  term: s.main.period,
  offences: offences(s),
  performed: performed(g),
  easier: the(named(c.persons, g.party), easierTerms),
  decided: lawDay,
});

/** How long the party to an agreement has to serve before conditional early release. */
export const paroleOfParty = quantity({
  id: 'kz.cc.72.least-served-of-party',
  for: serving,
  formula: leastBeforeParole,
  when: ({ s }) => reallyServed(s),
  from: ({ g, s }) => least(g, s),
});

/** Compares a term with a bound that may have a rest of a month and of a day: at least, below, or not to be told. */
function against(term: Period, whole: Period, rest: boolean, pad: Pad): -1 | 0 | 1 {
  const order = comparePeriods(term, whole);
  if (order === undefined) return pad.unknown('term', 'noOrderOfTerms');
  if (!rest || order === -1) return order;
  // The rest is less than a month and a day together.
  const beyond = comparePeriods(term, sumPeriods(whole, { months: 1, days: 1 }));
  return beyond === 1 || beyond === 0 ? 1 : pad.unknown('term', 'aRestOfAMonthDecides');
}
const hasRest = (x: {
  readonly restMonths: LeastServed['restMonths'];
  readonly restDays: LeastServed['restDays'];
}): boolean => compareRatios(x.restMonths, ratio(0)) !== 0 || compareRatios(x.restDays, ratio(0)) !== 0;

const servedEnough = formula({
  id: 'kz.cc.72.served-enough',
  says: l('жеткілікті мерзім өтелген', 'отбыта достаточная часть срока', 'enough of the term has been served'),
  cite: [cc.art(72, 3), cc.art(72, 4), cc.art(72, 6)],
  inputs: {
    least: param.record<LeastServed>(l('кемінде', 'не менее', 'at least'), '-', () => undefined),
    served: param.period(l('өтелген мерзім', 'отбытый срок', 'term served')),
  },
  result: types.truth,
  work: (x, pad): boolean => against(x.served, x.least.least, hasRest(x.least), pad) >= 0,
});

const cutAllowed = formula({
  id: 'kz.cc.73-4.cut-allowed',
  says: l('қысқарту шектен аспайды', 'сокращение не превышает предела', 'the cut is within the limit'),
  cite: [cc.art(73, 4)],
  inputs: {
    most: param.record<MostCut>(l('ең көбі', 'не более', 'at most'), '-', () => undefined),
    cut: param.period(l('қысқартылған мерзім', 'на сколько сокращён срок', 'cut')),
  },
  result: types.truth,
  work: (x, pad): boolean => {
    const order = comparePeriods(x.cut, x.most.most);
    if (order === undefined) return pad.unknown('term', 'noOrderOfTerms');
    if (order !== 1) return true;
    // Above the whole part; a rest of a month may still cover it.
    return hasRest(x.most) ? against(x.cut, x.most.most, true, pad) < 0 : false;
  },
});

/** A petition for parole comes when the convict has served what article 72 asks. */
export const servedBeforePetition = requirement({
  id: 'kz.cc.72.served-before-petition',
  for: serving,
  governs: petitionToExecutionCourt,
  cite: [cc.art(72, 3), cc.art(72, 4), cc.art(72, 5), cc.art(72, 6)],
  says: l(
    'Шартты түрде мерзімінен бұрын босату жазаның заңда белгіленген бөлігі өтелгеннен кейін ғана сұралады',
    'Условно-досрочное освобождение возможно лишь после отбытия установленной законом части срока',
    'Conditional early release comes only after the part of the term the law sets has been served',
  ),
  cure: l(
    'Қажетті мерзім өтелгеннен кейін жүгініңіз',
    'Обратитесь после отбытия необходимой части срока',
    'Apply when the required part has been served',
  ),
  when: ({ s }) => and(is(recorded.asks, 'parole'), reallyServed(s)),
  holds: ({ g, s }) => servedEnough.of({ least: leastBeforeParole.of(least(g, s)), served: recorded.servedTerm }),
});

const cut = (g: AgreementFacts, s: SentenceFacts, unserved: Expr<Period>): Parameters<typeof mostReduction.of>[0] => ({
  unserved,
  offences: offences(s),
  performed: performed(g),
  decided: lawDay,
});

/** How much of the unserved term a petition for reduction may win at most. */
export const reductionOfParty = quantity({
  id: 'kz.cc.73-4.most-cut-of-party',
  for: about({ g: where(c.agreements, (g) => oneOf(g.form, ['plea', 'cooperation', 'asset'])) }, ({ g }) => ({
    s: sentencesOf(g, ['imprisonment']),
    a: where(c.acts, (a) =>
      and(is(a.kind, 'petitionToExecutionCourt'), is(a.asks, 'reduction'), contains(a.about, g.id)),
    ),
  })),
  formula: mostReduction,
  when: ({ s }) => reallyServed(s),
  from: ({ g, s, a }) => cut(g, s, a.unservedTerm),
});

/** The court cuts the unserved term by no more than article 73(4) allows. */
export const cutWithinLimit = limit({
  id: 'kz.cc.73-4.cut-within-limit',
  for: servingTerm,
  governs: executionHearing,
  cite: [cc.art(73, 4)],
  says: l(
    'Сот жазаның өтелмеген бөлігін заңда белгіленген үлестен асырмай қысқартады',
    'Суд сокращает неотбытую часть срока не более чем на установленную законом долю',
    'The court cuts the unserved term by no more than the share the law sets',
  ),
  cure: l(
    'Мерзімді 73-баптың 4-бөлігіндегі шекте ғана қысқартыңыз',
    'Сократите срок в пределах части 4 статьи 73 УК',
    'Cut the term within the limit of article 73(4)',
  ),
  when: ({ g, s }) =>
    and(
      exists(
        where(c.acts, (a) =>
          and(
            is(a.kind, 'petitionToExecutionCourt'),
            contains(a.about, g.id),
            is(a.asks, 'reduction'),
            precedesAct(a.on),
          ),
        ),
      ),
      reallyServed(s),
    ),
  holds: ({ g, s }) => cutAllowed.of({ most: mostReduction.of(cut(g, s, recorded.unservedTerm)), cut: recorded.cutBy }),
});
