import {
  and,
  contains,
  exists,
  lit,
  not,
  oneOf,
  power,
  precedesAct,
  same,
  some,
  where,
  type Cond,
} from '@zhargy/logic';
import { c, type AgreementFacts } from '@zhargy/casefile';
import { anotherGround } from '../criminal-procedure-code/ch-11-recusal/art-087-judge.ts';
import { decideOnArrivedAgreement } from '../criminal-procedure-code/ch-64/art-623-arrival.ts';
import { agreementInCourt, decideConciliation } from '../criminal-procedure-code/ch-64/art-626-decisions.ts';
import { thisAct } from '../criminal-procedure-code/ch-63/this-act.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../instruments/resolutions.ts';

/** This judge already returned a case with an agreement of the same person for want of grounds. */
const returnedBefore = (g: AgreementFacts): Cond =>
  some(
    where(c.agreements, (h) => same(h.party, g.party)),
    (h) =>
      exists(
        where(c.acts, (a) =>
          and(
            oneOf(a.kind, ['decideOnArrivedAgreement', 'decideConciliation']),
            contains(a.about, h.id),
            same(a.outcome, lit.text('returnNoGrounds')),
            same(a.by, thisAct.by),
            precedesAct(a.on),
          ),
        ),
      ),
  );

/** Para 29: the return alone is no ground of recusal; any other ground of article 87 stays one. */
export const sameJudge = power({
  id: 'kz.sc.2016-4.29.same-judge',
  for: agreementInCourt,
  governs: [decideOnArrivedAgreement, decideConciliation],
  cite: [sc2016.p(29).s(1), cpc.art(87, 1)],
  when: ({ g }) => returnedBefore(g),
  holds: ({ g }) => not(anotherGround(g)),
  says: {
    kk: 'Істі негіз болмағандықтан қайтарған судья жаңа келісіммен келген істі қарай алады',
    ru: 'Судья, вернувший дело за отсутствием оснований, вправе рассмотреть его с новым соглашением',
    en: 'The judge who returned the case for want of grounds may hear it with a new agreement',
  },
  cure: {
    kk: '87-баптың басқа негізі болса, судья өздігінен бас тартады',
    ru: 'При ином основании статьи 87 судья заявляет самоотвод',
    en: 'On another ground of article 87 the judge steps aside',
  },
});
