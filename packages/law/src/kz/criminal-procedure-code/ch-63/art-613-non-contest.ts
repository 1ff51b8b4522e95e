import {
  and,
  best,
  contains,
  every,
  oneOf,
  precedesAct,
  requirement,
  same,
  types,
  where,
  yes,
  type Cond,
} from '@zhargy/logic';
import { c, type ChargeFacts } from '@zhargy/casefile';
import { concludePlea, pleaAndParty } from './acts.ts';
import { liveCrimesOf } from './charges-at-the-act.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';

/** The last word of the person on this charge before the act was not a dispute; who said nothing does not dispute. */
export const notContested = (ch: ChargeFacts): Cond =>
  best(
    where(c.acts, (a) =>
      and(
        oneOf(a.kind, ['contestCharge', 'agreeWithCharge', 'admitGuilt']),
        same(a.by, ch.person),
        contains(a.about, ch.id),
        precedesAct(a.on),
      ),
    ),
    {
      which: 'last',
      by: (a) => a.on,
      type: types.moment,
      is: (a): Cond => oneOf(a.kind, ['agreeWithCharge', 'admitGuilt']),
      orElse: yes,
    },
  );

/** Formal admission of guilt may not be demanded: not disputing is enough (NR 4/2016 para 14). */
export const nonContest = requirement({
  id: 'kz.cpc.613-1-2.non-contest',
  for: pleaAndParty,
  governs: concludePlea,
  cite: [cpc.art(613, 1, 2), cpc.art(613, 2, 1), cpc.art(615, 3, 3), sc2016.p(2, 2), sc2016.p(14).s(2)],
  holds: ({ p }) => every(liveCrimesOf(p), notContested),
  says: {
    kk: 'Адам жиынтықтағы бірде-бір қылмыс бойынша күдікке, айыптауға, дәлелдемелерге және зиянға дауласпайды',
    ru: 'Лицо не оспаривает подозрение, обвинение, доказательства и вред ни по одному из преступлений совокупности',
    en: 'The person disputes neither charge, evidence nor harm for any crime of the aggregate',
  },
  cure: {
    kk: 'Дауласу сақталса, мәміле жасалмайды; іс жалпы тәртіппен жүргізіледі',
    ru: 'Пока спор сохраняется, сделка не заключается; дело ведётся в общем порядке',
    en: 'While the dispute lasts no plea is concluded; the case goes on in the ordinary way',
  },
});
