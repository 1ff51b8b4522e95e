import { comparePeriods, isoOf, subtractPeriods, type Period } from '@zhargy/calendar';
import {
  about,
  and,
  collect,
  every,
  formula,
  is,
  lawDay,
  limit,
  named,
  not,
  param,
  quantity,
  some,
  the,
  types,
  where,
  type Cond,
  type Pad,
  type Text,
} from '@zhargy/logic';
import { c, punishmentKinds, type SentenceFacts } from '@zhargy/casefile';
import { cc } from '../instruments/criminal-code.ts';
import { convicts, giveJudgment, punishes } from '../resolution-2018-4-sentence/judgment.ts';
import { categories } from './art-011.ts';
import { foundLater } from './art-058-additional.ts';
import { choiceForAggregate, type Chosen } from './art-058-choice.ts';
import { earlierSentencesOf, finalImposed, offencesOf, sizeOf } from './art-058-of-sentence.ts';
import { finalForAggregate, finalType, type Final, type Imposed } from './art-058.ts';
import { sentencedOffences, type SentencedOffence } from './art-060.ts';
import { categoryOf } from './category-of-charge.ts';
import { givenInEarlierCase } from './earlier-sentence.ts';
import { longestImprisonment } from './sanction-of-charge.ts';

const l = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

interface Earlier {
  readonly earlier: readonly SentencedOffence[];
  readonly earlierKind: (typeof punishmentKinds)[number];
  readonly earlierSize: number;
  readonly earlierTerm: Period;
}

/** The earlier sentence as one punishment of the aggregate: its final main punishment, with its gravest offence for the rule. */
function asOne(x: Earlier, pad: Pad): Imposed {
  const rank = (o: SentencedOffence): number => categories.indexOf(o.category);
  const [first, ...others] = x.earlier;
  if (!first) return pad.unknown('earlier', 'noOffenceOfTheEarlierSentence');
  const gravest = others.reduce((best, o) => (rank(o) > rank(best) ? o : best), first);
  const especially = x.earlier.filter((o) => o.category === 'especiallyGrave');
  // Article 58(4) turns on the longest sanction among especially grave crimes.
  const sanction = especially.map((o) => o.sanction).reduce((a, b) => (longer(b, a) ? b : a), { months: 0, days: 0 });
  const deed = x.earlier.map((o) => o.deed).reduce((a, b) => (b < a ? b : a));
  const byTerm = x.earlierKind === 'restriction' || x.earlierKind === 'imprisonment';
  pad.step(
    l('бұрынғы үкім бойынша жаза', 'наказание по прежнему приговору', 'punishment of the earlier sentence'),
    { kind: x.earlierKind, gravest: gravest.category, deed: isoOf(deed) },
    cc.art(58, 6),
  );
  return {
    category: gravest.category,
    deed,
    kind: x.earlierKind,
    size: byTerm ? 0 : x.earlierSize,
    term: byTerm ? x.earlierTerm : { months: 0, days: 0 },
    sanction,
  };
}
const longer = (a: Period, b: Period): boolean => a.months > b.months || (a.months === b.months && a.days > b.days);

const inputs = {
  ...finalForAggregate.inputs,
  earlier: sentencedOffences(
    l(
      'бұрынғы үкімдегі құқық бұзушылықтар',
      'правонарушения по прежнему приговору',
      'offences of the earlier sentence',
    ),
  ),
  earlierKind: param.oneOf(
    l('бұрынғы жаза түрі', 'вид прежнего наказания', 'kind of the earlier punishment'),
    punishmentKinds,
  ),
  earlierSize: param.count(l('бұрынғы жаза мөлшері', 'размер прежнего наказания', 'size of the earlier punishment'), {
    optional: true,
  }),
  earlierTerm: param.period(l('бұрынғы жаза мерзімі', 'срок прежнего наказания', 'term of the earlier punishment'), {
    optional: true,
  }),
};

/** The final main punishment permitted when an offence older than an earlier sentence is found after it. */
const finalAfterEarlier = formula({
  id: 'kz.cc.58-6.final',
  says: l(
    'Бірінші үкімге дейін жасалған құқық бұзушылық кейін анықталса, түпкілікті жаза екі үкім бойынша жиынтық қағидаларымен тағайындалады',
    'Если после приговора выявлено правонарушение, совершённое до него, окончательное наказание назначается по правилам совокупности с наказанием по первому приговору',
    'Where an offence older than a sentence is found after it, the final punishment follows the rules for an aggregate together with that of the first sentence',
  ),
  cite: [cc.art(58, 6), cc.art(58, 1), cc.art(58, 2), cc.art(58, 3), cc.art(58, 4), cc.art(61, 1)],
  inputs,
  result: finalType,
  work: (x, pad): Final => finalForAggregate.work({ judged: x.judged, offences: [...x.offences, asOne(x, pad)] }, pad),
});

const choiceAfterEarlier = formula({
  id: 'kz.cc.58-6.choice',
  says: finalAfterEarlier.says,
  cite: finalAfterEarlier.cite,
  inputs: {
    ...inputs,
    chosen: param.record<Chosen>(
      l('түпкілікті жаза', 'окончательное наказание', 'final punishment'),
      '-',
      () => undefined,
    ),
  },
  result: types.truth,
  work: (x, pad): boolean =>
    choiceForAggregate.work({ judged: x.judged, offences: [...x.offences, asOne(x, pad)], chosen: x.chosen }, pad),
});

const both = (s: SentenceFacts, e: SentenceFacts): Parameters<typeof finalAfterEarlier.of>[0] => ({
  judged: lawDay,
  offences: offencesOf(s),
  earlier: collect(e.charges, (x) => ({
    category: the(named(c.charges, x.charge), categoryOf),
    deed: the(named(c.charges, x.charge), (ch) => the(named(c.offences, ch.offence), (o) => o.to)),
    sanction: the(named(c.charges, x.charge), longestImprisonment),
  })),
  earlierKind: e.main.kind,
  earlierSize: sizeOf(e.main),
  earlierTerm: e.main.period,
});

/** Every offence of the new sentence is older than the earlier conviction. */
const allOlder = (s: SentenceFacts, e: SentenceFacts): Cond =>
  and(
    not(givenInEarlierCase(s)),
    some(named(c.relatedCases, e.earlierCase), (k) =>
      and(is(k.relation, 'earlierSentence'), is(k.judgment, 'conviction')),
    ),
    every(s.charges, (x) =>
      foundLater.of({
        deed: the(named(c.charges, x.charge), (ch) => the(named(c.offences, ch.offence), (o) => o.to)),
        firstSentence: the(named(c.relatedCases, e.earlierCase), (k) => k.givenOn),
      }),
    ),
  );

/** A sentence of this case and one this person got in an earlier case. */
export const withEarlier = about({ s: where(c.sentences, (s) => not(givenInEarlierCase(s))) }, ({ s }) => ({
  e: earlierSentencesOf(s),
}));

/** The permitted final punishment of a sentence together with an earlier one. */
export const finalWithEarlier = quantity({
  id: 'kz.cc.58-6.final-of-sentence',
  for: withEarlier,
  formula: finalAfterEarlier,
  when: ({ s, e }) => allOlder(s, e),
  from: ({ s, e }) => both(s, e),
});

/** The final punishment of the judgment lies within what article 58 permits for both sentences. */
export const finalWithinEarlier = limit({
  id: 'kz.cc.58-6.final-within',
  for: withEarlier,
  governs: giveJudgment,
  cite: [cc.art(58, 6)],
  says: finalAfterEarlier.says,
  cure: l(
    'Түпкілікті жазаны бірінші үкіммен бірге жиынтық қағидалары бойынша тағайындаңыз',
    'Назначьте окончательное наказание вместе с наказанием по первому приговору по правилам совокупности',
    'Impose the final punishment together with that of the first sentence by the rules for an aggregate',
  ),
  when: ({ s, e }) => and(convicts, punishes, allOlder(s, e)),
  holds: ({ s, e }) => choiceAfterEarlier.of({ ...both(s, e), chosen: finalImposed(s) }),
});

const leftAfterServed = formula({
  id: 'kz.cc.58-6.left',
  says: l(
    'Түпкілікті мерзімге бірінші үкім бойынша өтелген жаза есептеледі',
    'В окончательный срок засчитывается наказание, отбытое по первому приговору',
    'What was served under the first sentence is credited to the final term',
  ),
  cite: [cc.art(58, 6)],
  inputs: {
    final: param.period(l('түпкілікті мерзім', 'окончательный срок', 'final term')),
    served: param.period(l('өтелген мерзім', 'отбытый срок', 'term served')),
  },
  result: types.period,
  work: (x, pad): Period => {
    const order = comparePeriods(x.served, x.final);
    if (order === undefined) return pad.unknown('sentence.served', 'noOrderOfTerms');
    const left = order === 1 ? { months: 0, days: 0 } : subtractPeriods(x.final, x.served);
    if (left.days < 0)
      return pad.unknown('sentence.served', 'how many days a month has depends on where the term begins');
    pad.step(l('қалған мерзім', 'остаток', 'left'), types.period.json(left), cc.art(58, 6));
    return left;
  },
});

/** What is left to serve of the final term after what was served under the first sentence. */
export const leftWithEarlier = quantity({
  id: 'kz.cc.58-6.left-to-serve',
  for: withEarlier,
  formula: leftAfterServed,
  when: ({ s, e }) => allOlder(s, e),
  from: ({ s, e }) => ({ final: s.main.period, served: e.served }),
});
