import type { Period } from '@zhargy/calendar';
import {
  about,
  and,
  collect,
  cond,
  count,
  counts,
  exists,
  formula,
  is,
  lawDay,
  limit,
  lit,
  named,
  not,
  oneOf,
  param,
  quantity,
  same,
  structured,
  the,
  where,
  type Expr,
  type Text,
} from '@zhargy/logic';
import { c, type SentenceFacts } from '@zhargy/casefile';
import { cc } from '../instruments/criminal-code.ts';
import { convicts, giveJudgment, punishes, sentence } from '../resolution-2018-4-sentence/judgment.ts';
import { choiceForAggregate, type Chosen } from './art-058-choice.ts';
import { finalForAggregate } from './art-058.ts';
import { addedKinds } from './art-061.ts';
import { categoryOf } from './category-of-charge.ts';
import { givenInEarlierCase } from './earlier-sentence.ts';
import { longestImprisonment } from './sanction-of-charge.ts';

const l = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** Sentences for at least two offences. */
const aggregates = about({ s: where(c.sentences, (s) => counts.lt(lit.count(1), count(s.charges))) });

type Main = SentenceFacts['main'];

/** The size of a punishment that is not a term: MCI, hours or days by its kind. */
export const sizeOf = (main: Main): Expr<number> =>
  cond(
    oneOf(main.kind, ['fine', 'correctiveWorks']),
    main.mci,
    cond(is(main.kind, 'communityService'), main.hours, cond(is(main.kind, 'arrest'), main.days, lit.count(0))),
  );

/** The offences of a sentence with the punishment imposed for each. */
export const offencesOf = (s: SentenceFacts) =>
  collect(s.charges, (x) => ({
    category: the(named(c.charges, x.charge), categoryOf),
    deed: the(named(c.charges, x.charge), (ch) => the(named(c.offences, ch.offence), (o) => o.to)),
    kind: x.main.kind,
    size: sizeOf(x.main),
    term: x.main.period,
    sanction: the(named(c.charges, x.charge), longestImprisonment),
  }));

/** The permitted final main punishment of a sentence for several offences, from the punishments it imposes for each of them. */
export const finalOfSentence = quantity({
  id: 'kz.cc.58.final-of-sentence',
  for: aggregates,
  formula: finalForAggregate,
  from: ({ s }) => ({ judged: lawDay, offences: offencesOf(s) }),
});

const finalPunishment = formula({
  id: 'kz.cc.58.final-imposed',
  says: l('тағайындалған түпкілікті жаза', 'назначенное окончательное наказание', 'final punishment imposed'),
  cite: [cc.art(58, 1)],
  inputs: {
    kind: param.text(l('түрі', 'вид', 'kind')),
    size: param.count(l('мөлшері', 'размер', 'size')),
    term: param.period(l('мерзімі', 'срок', 'term')),
  },
  result: structured<Chosen>('final', ({ kind, size }) => ({ kind, size })),
  work: (x, pad): Chosen => {
    const kind = [...addedKinds, 'life' as const].find((known) => known === x.kind);
    if (!kind) return pad.unknown('sentence.main.kind', 'notAddedWithOthers');
    const none: Period = { months: 0, days: 0 };
    if (kind === 'restriction' || kind === 'imprisonment') return { kind, size: 0, term: x.term };
    return { kind, size: kind === 'life' ? 0 : x.size, term: none };
  },
});

/** The final main punishment a sentence states. */
export const finalImposed = (s: SentenceFacts): Expr<Chosen> =>
  finalPunishment.of({ kind: s.main.kind, size: sizeOf(s.main), term: s.main.period });

/** Sentences this person got in earlier cases the file names. */
export const earlierSentencesOf = (s: SentenceFacts) =>
  where(c.sentences, (e) => and(same(e.person, s.person), not(same<string>(e.id, s.id)), givenInEarlierCase(e)));

/** The final punishment of a judgment for several offences lies within what article 58 permits. */
export const finalWithin = limit({
  id: 'kz.cc.58.final-within',
  for: sentence,
  governs: giveJudgment,
  cite: [cc.art(58, 1), cc.art(58, 2), cc.art(58, 3), cc.art(58, 4)],
  says: l(
    'Бірнеше құқық бұзушылық үшін түпкілікті жаза 58-бапта рұқсат етілген шектерде тағайындалады',
    'Окончательное наказание за несколько правонарушений назначается в пределах, допущенных статьёй 58 УК',
    'The final punishment for several offences is imposed within the limits article 58 permits',
  ),
  cure: l(
    'Түпкілікті жазаны жиынтық қағидалары бойынша тағайындаңыз',
    'Назначьте окончательное наказание по правилам совокупности',
    'Impose the final punishment by the rules for an aggregate',
  ),
  when: ({ s }) =>
    and(convicts, punishes, counts.lt(lit.count(1), count(s.charges)), not(exists(earlierSentencesOf(s)))),
  holds: ({ s }) => choiceForAggregate.of({ judged: lawDay, offences: offencesOf(s), chosen: finalImposed(s) }),
});
