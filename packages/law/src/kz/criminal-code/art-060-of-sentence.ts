import {
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
  periods,
  quantity,
  some,
  the,
  types,
  type Cond,
  type Text,
} from '@zhargy/logic';
import { c, type SentenceFacts } from '@zhargy/casefile';
import { cc } from '../instruments/criminal-code.ts';
import { convicts, giveJudgment, punishes } from '../resolution-2018-4-sentence/judgment.ts';
import { withEarlier } from './art-058-6.ts';
import { foundLater } from './art-058-additional.ts';
import { liesWithin, type Chosen } from './art-058-choice.ts';
import { finalImposed, sizeOf } from './art-058-of-sentence.ts';
import { finalForSentences } from './art-060.ts';
import { categoryOf } from './category-of-charge.ts';
import { givenInEarlierCase } from './earlier-sentence.ts';
import { longestImprisonment } from './sanction-of-charge.ts';

const l = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

const rows = (s: SentenceFacts) =>
  collect(s.charges, (x) => ({
    category: the(named(c.charges, x.charge), categoryOf),
    deed: the(named(c.charges, x.charge), (ch) => the(named(c.offences, ch.offence), (o) => o.to)),
    sanction: the(named(c.charges, x.charge), longestImprisonment),
  }));

/** The new offence was committed after the earlier sentence and before its punishment was served. */
const newOffence = (s: SentenceFacts, e: SentenceFacts): Cond =>
  and(
    not(givenInEarlierCase(s)),
    some(named(c.relatedCases, e.earlierCase), (k) =>
      and(is(k.relation, 'earlierSentence'), is(k.judgment, 'conviction')),
    ),
    every(s.charges, (x) =>
      not(
        foundLater.of({
          deed: the(named(c.charges, x.charge), (ch) => the(named(c.offences, ch.offence), (o) => o.to)),
          firstSentence: the(named(c.relatedCases, e.earlierCase), (k) => k.givenOn),
        }),
      ),
    ),
    periods.lt(e.served, e.main.period),
  );

/** The one punishment imposed for the new offence; several have a final one of their own, for which the file has no place. */
const both = (s: SentenceFacts, e: SentenceFacts): Parameters<typeof finalForSentences.of>[0] => ({
  judged: lawDay,
  deed: the(s.charges, (x) => the(named(c.charges, x.charge), (ch) => the(named(c.offences, ch.offence), (o) => o.to))),
  newKind: the(s.charges, (x) => x.main.kind),
  newSize: the(s.charges, (x) => sizeOf(x.main)),
  newTerm: the(s.charges, (x) => x.main.period),
  formerKind: e.main.kind,
  formerTerm: e.main.period,
  served: e.served,
  offences: rows(s),
  formerOffences: rows(e),
});

/** The permitted final punishment for a new offence together with the unserved part of an earlier sentence. */
export const finalOfSentences = quantity({
  id: 'kz.cc.60.final-of-sentence',
  for: withEarlier,
  formula: finalForSentences,
  when: ({ s, e }) => newOffence(s, e),
  from: ({ s, e }) => both(s, e),
});

const choiceForSentences = formula({
  id: 'kz.cc.60.choice',
  says: finalForSentences.says,
  cite: finalForSentences.cite,
  inputs: {
    ...finalForSentences.inputs,
    chosen: param.record<Chosen>(
      l('түпкілікті жаза', 'окончательное наказание', 'final punishment'),
      '-',
      () => undefined,
    ),
  },
  result: types.truth,
  work: (x, pad): boolean =>
    liesWithin(finalForSentences.work(x, pad), x.chosen, { rule: cc.art(60, 4), life: cc.art(60, 3) }, pad),
});

/** The final punishment of the judgment lies within what article 60 permits. */
export const finalOfSentencesWithin = limit({
  id: 'kz.cc.60.final-within',
  for: withEarlier,
  governs: giveJudgment,
  cite: [cc.art(60, 1), cc.art(60, 2), cc.art(60, 3), cc.art(60, 4)],
  says: finalForSentences.says,
  cure: l(
    'Түпкілікті жазаны үкімдер жиынтығы бойынша тағайындаңыз',
    'Назначьте окончательное наказание по совокупности приговоров',
    'Impose the final punishment for cumulative sentences',
  ),
  when: ({ s, e }) => and(convicts, punishes, newOffence(s, e)),
  holds: ({ s, e }) => choiceForSentences.of({ ...both(s, e), chosen: finalImposed(s) }),
});
