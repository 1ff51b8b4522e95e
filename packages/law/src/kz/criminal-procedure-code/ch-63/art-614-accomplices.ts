import { and, bar, not, same, some, where, type Cond, type Many } from '@zhargy/logic';
import { c, type ChargeFacts } from '@zhargy/casefile';
import { continueInConciliation, pleaAndParty, setConciliatoryHearing } from './acts.ts';
import { law180 } from './amending-laws.ts';
import { agreementAlive } from './art-614-withdrawal.ts';
import { chargesOf } from './charges-at-the-act.ts';
import { inComplicity, pleasCovering, withinThisCase } from '../../resolution-2016-4-plea/para-02-accomplices.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

/** A plea the accomplice has taken back in time is none. */
const hasPlea = (x: ChargeFacts): Cond => some(pleasCovering(x), (g) => agreementAlive(g));

/** Accomplices who stand in this case: the text names suspects, accused sent to court and defendants only. */
const accomplicesHere = (ch: ChargeFacts): Many<ChargeFacts> =>
  where(c.charges, (x) =>
    and(same(x.offence, ch.offence), not(same(x.person, ch.person)), inComplicity(x), withinThisCase(x)),
  );

/** Not with every accomplice of the case: no conciliatory proceeding. No such limit before law 180-VI. */
export const accompliceWithoutPlea = bar({
  id: 'kz.cpc.614-1-2.accomplice-without-plea',
  for: pleaAndParty,
  governs: [setConciliatoryHearing, continueInConciliation],
  cite: [cpc.art(614, 1, 2).since(law180), cpc.art(622).since(law180)],
  bars: ({ g }) => some(where(chargesOf(g), inComplicity), (ch) => some(accomplicesHere(ch), (x) => not(hasPlea(x)))),
  says: {
    kk: 'Сыбайлас қатысып жасалған қылмыс бойынша осы істегі біреумен де мәміле жасалмаса, келісімдік іс жүргізу қолданылмайды',
    ru: 'По делу о соучастии согласительное производство не применяется, если хотя бы с одним из соучастников этого дела сделки нет',
    en: 'In a case of complicity there is no conciliatory proceeding while one accomplice of the case has no plea',
  },
  cure: {
    kk: 'Істі жалпы тәртіппен қараңыз немесе қалғандарымен де мәміле жасалуын күтіңіз',
    ru: 'Рассматривайте дело в общем порядке либо дождитесь сделки и с остальными',
    en: 'Hear the case in the ordinary way, or wait until the others conclude pleas as well',
  },
});
