import { consequence, exists, not } from '@zhargy/logic';
import { pleaAndParty } from '../criminal-procedure-code/ch-63/acts.ts';
import { victimsOf } from '../criminal-procedure-code/ch-63/victims.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../instruments/resolutions.ts';

/** Nobody was recognised as a victim of the offences covered: the plea needs nobody's consent. */
export const noVictim = consequence({
  id: 'kz.sc.2016-4.12-2.no-victim',
  for: pleaAndParty,
  cite: [sc2016.p(12, 2).s(1), cpc.art(613, 1, 3)],
  follows: ({ g }) => not(exists(victimsOf(g))),
  says: {
    kk: 'Жәбірленуші жоқ іс бойынша мәміле ешкімнің келісуінсіз жасалады',
    ru: 'Когда потерпевшего нет, сделка заключается без чьего-либо согласия',
    en: 'Where there is no victim the plea is concluded without anybody’s consent',
  },
});
