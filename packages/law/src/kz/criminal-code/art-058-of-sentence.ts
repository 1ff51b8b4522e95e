import {
  about,
  collect,
  cond,
  count,
  counts,
  is,
  lawDay,
  lit,
  named,
  oneOf,
  quantity,
  the,
  where,
} from '@zhargy/logic';
import { c } from '@zhargy/casefile';
import { categoryOf } from './category-of-charge.ts';
import { finalForAggregate } from './art-058.ts';

/** Sentences for at least two offences. */
const aggregates = about({ s: where(c.sentences, (s) => counts.lt(lit.count(1), count(s.charges))) });

/** The permitted final main punishment of a sentence for several offences, from the punishments it imposes for each of them. */
export const finalOfSentence = quantity({
  id: 'kz.cc.58.final-of-sentence',
  for: aggregates,
  formula: finalForAggregate,
  from: ({ s }) => ({
    judged: lawDay,
    offences: collect(s.charges, (x) => ({
      category: the(named(c.charges, x.charge), categoryOf),
      deed: the(named(c.charges, x.charge), (ch) => the(named(c.offences, ch.offence), (o) => o.to)),
      kind: x.main.kind,
      size: cond(
        oneOf(x.main.kind, ['fine', 'correctiveWorks']),
        x.main.mci,
        cond(
          is(x.main.kind, 'communityService'),
          x.main.hours,
          cond(is(x.main.kind, 'arrest'), x.main.days, lit.count(0)),
        ),
      ),
      term: x.main.period,
      sanction: the(named(c.charges, x.charge), (ch) => ch.maxImprisonment),
    })),
  }),
});
