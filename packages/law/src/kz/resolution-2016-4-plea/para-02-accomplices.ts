import {
  and,
  contains,
  every,
  exists,
  is,
  lawDay,
  days,
  momentOfAct,
  none,
  not,
  oneOf,
  or,
  presume,
  reading,
  requirement,
  same,
  some,
  the,
  named,
  where,
  yes,
  type Cond,
  type Many,
  type Presumption,
} from '@zhargy/logic';
import { c, type AgreementFacts, type ChargeFacts } from '@zhargy/casefile';
import { concludePlea, pleaAndParty, pleas } from '../criminal-procedure-code/ch-63/acts.ts';
import { sameDay } from '../criminal-procedure-code/ch-63/age-at-the-act.ts';
import { resolutionAmended } from '../criminal-procedure-code/ch-63/amending-laws.ts';
import { chargesOf, endedBeforeAct } from '../criminal-procedure-code/ch-63/charges-at-the-act.ts';
import { countedAccomplices, pleaWithOneAccomplice, sameTime } from '../criminal-procedure-code/ch-63/disputes.ts';
import { thisAct } from '../criminal-procedure-code/ch-63/this-act.ts';
import { sc2016 } from '../instruments/resolutions.ts';

const identified: Presumption = {
  id: 'person.identified-and-alive',
  says: {
    kk: 'айып тағылған адам анықталған және тірі деп есептеледі',
    ru: 'лицо, которому вменено деяние, считается установленным и живым',
    en: 'a person charged is taken to be identified and alive',
  },
  cite: [],
};

/** The charge was brought for a part in a crime committed with others (CC 27, 28). */
export const inComplicity = (ch: ChargeFacts): Cond =>
  oneOf(ch.complicity, ['coPerpetrator', 'organiser', 'instigator', 'aider']);

/** The accomplice is within reach of this case: known, alive, not severed, prosecution not ended. */
export const withinThisCase = (x: ChargeFacts): Cond =>
  and(
    not(endedBeforeAct(x)),
    the(named(c.persons, x.person), (p) => presume(identified, p.identified, true)),
    the(named(c.persons, x.person), (p) => not(presume(identified, days.le(p.deathDate, lawDay), false))),
  );

/** Charges of the other accomplices in the same deed who count. */
export const otherAccomplices = (ch: ChargeFacts): Many<ChargeFacts> =>
  where(c.charges, (x) =>
    and(
      same(x.offence, ch.offence),
      not(same(x.person, ch.person)),
      inComplicity(x),
      reading(countedAccomplices, { inThisCase: withinThisCase(x), everyAccomplice: yes }),
    ),
  );

/** Plea agreements of that accomplice covering his part. */
export const pleasCovering = (x: ChargeFacts): Many<AgreementFacts> =>
  where(pleas, (g) => and(same(g.party, x.person), contains(g.charges, x.id)));
const conclusions = (g: AgreementFacts) =>
  where(c.acts, (a) => and(is(a.kind, 'concludeAgreement'), contains(a.about, g.id)));

/** Concluded on the day of the act under judgment; while that act is only planned, planned together with it. */
const concludedWithThis = (x: ChargeFacts): Cond =>
  or(
    some(pleasCovering(x), (g) => some(conclusions(g), (a) => sameDay.of({ a: a.on, b: momentOfAct }))),
    and(
      some(pleasCovering(x), (g) => none(conclusions(g), () => yes)),
      not(is(thisAct.kind, 'concludeAgreement')),
    ),
  );
const concludedAtAll = (x: ChargeFacts): Cond => some(pleasCovering(x), (g) => exists(conclusions(g)));

/** With accomplices: with all of them and at the same time, not with one alone. */
export const allAccomplices = requirement({
  id: 'kz.sc.2016-4.2-4.all-accomplices',
  for: pleaAndParty,
  governs: concludePlea,
  cite: [sc2016.p(2, 4).s(1, 2).since(resolutionAmended)],
  holds: ({ g }) =>
    reading(pleaWithOneAccomplice, {
      allAtOnce: every(where(chargesOf(g), inComplicity), (ch) =>
        every(otherAccomplices(ch), (x) =>
          reading(sameTime, { oneDay: concludedWithThis(x), anyDay: concludedAtAll(x) }),
        ),
      ),
      trialFormOnly: yes,
    }),
  says: {
    kk: 'Сыбайлас қатысып жасалған қылмыс бойынша мәміле барлық сыбайлас қатысушымен бір мезгілде жасалады',
    ru: 'По преступлению, совершённому в соучастии, сделка заключается со всеми соучастниками одновременно',
    en: 'For a crime committed with accomplices the plea is concluded with all of them at the same time',
  },
  cure: {
    kk: 'Қалған сыбайлас қатысушылармен де сол күні мәміле жасаңыз немесе істі жалпы тәртіппен жүргізіңіз',
    ru: 'Заключите сделку в тот же день и с остальными соучастниками либо ведите дело в общем порядке',
    en: 'Conclude pleas with the other accomplices on the same day, or go on in the ordinary way',
  },
});
