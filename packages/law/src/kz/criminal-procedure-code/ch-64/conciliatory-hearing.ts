import { act, and, lit, same, single, where, type Expr } from '@zhargy/logic';
import { c } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { agreementInCourt } from './art-626-decisions.ts';
import { beforeTheCourt } from '../stage-of-case.ts';

/** The court session in conciliation; recorded on the day and hour it was opened, its course in the elements of its record. */
export const holdConciliatoryHearing = act({
  id: 'holdConciliatoryHearing',
  says: {
    kk: 'келісімдік іс жүргізуде сот отырысын өткізу',
    ru: 'проведение судебного заседания в согласительном производстве',
    en: 'holding the court session in conciliation',
  },
  recordedAs: 'conciliatoryHearing',
  by: ['judge'],
  roles: agreementInCourt,
  possible: ({ g }) => beforeTheCourt(g),
  cite: [cpc.art(624), cpc.art(625, 1)],
});

/** At what place, by the record, a step of the session came. */
export const placeOf = (step: string): Expr<number> =>
  single(
    where(c.contents, (x) => and(same(x.act, thisAct.id), same(x.element, lit.text(step)))),
    (x) => x.order,
  );
