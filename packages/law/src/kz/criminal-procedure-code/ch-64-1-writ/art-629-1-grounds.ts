import {
  and,
  assessment,
  best,
  conditionByVersion,
  contains,
  definition,
  every,
  exists,
  is,
  lit,
  momentOfAct,
  no,
  not,
  oneOf,
  or,
  precedesAct,
  presume,
  same,
  some,
  the,
  types,
  where,
  yes,
  type Cond,
  type Many,
  type Presumption,
  type Text,
} from '@zhargy/logic';
import { c, type ChargeFacts, type PersonFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { underAge } from '../ch-63/age-at-the-act.ts';
import { categoryAtAct, liveChargesOf } from '../ch-63/charges-at-the-act.ts';
import { held, onBehalfOf } from '../ch-63/victims.ts';
import { actsOn } from './acts.ts';
import { law118, law292 } from './amending-laws.ts';
import { hasFine } from './art-629-1-sanction.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** Only misdemeanours and crimes of minor gravity. */
export const lightOffencesOnly = (p: PersonFacts): Cond =>
  and(
    exists(liveChargesOf(p)),
    every(liveChargesOf(p), (ch) => oneOf(categoryAtAct(ch), ['misdemeanour', 'minor'])),
  );

/** Item 1: the fact of the offence and the person who did it are established by the evidence. */
export const factAndPersonProved = (p: PersonFacts): Cond =>
  assessment(
    {
      id: 'investigator.factAndPersonProved',
      by: 'investigator',
      cite: [cpc.art('629-1', 2, 1)],
      asks: t(
        'Құқық бұзушылық фактісі мен оны жасаған адам дәлелдемелермен анықталды ма?',
        'Установлены ли доказательствами факт правонарушения и совершившее его лицо?',
        'Are the fact of the offence and the person who did it established by the evidence?',
      ),
    },
    the(
      where(c.assessments, (a) => and(same(a.what, lit.text('factAndPersonProved')), same(a.about, p.id))),
      (a) => a.value,
    ),
  );

/** The last word of the person on this charge is agreement: silence is not enough here. */
const agrees = (ch: ChargeFacts): Cond =>
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
      orElse: no,
    },
  );
/** Item 2: the suspect disputes no evidence and agrees with the qualification and the amount of harm. */
export const suspectAgrees = (p: PersonFacts): Cond => every(liveChargesOf(p), agrees);

/** Item 3, its first half, and part 4: each offence may be punished by a fine. */
export const everySanctionHasFine = (p: PersonFacts): Cond => every(liveChargesOf(p), hasFine);
/** Item 3, its second half: an obligatory loss of a right is no obstacle where the sanction fixes its term. */
export const fixedDeprivationOnly = (p: PersonFacts): Cond =>
  every(liveChargesOf(p), (ch) => not(is(ch.obligatoryAdditional, 'deprivationOpen')));

/** Item 4, its first half: the suspect asks for it. */
export const suspectPetitions = (p: PersonFacts): Cond =>
  some(actsOn(p, 'petitionForWrit'), (a) => and(same(a.by, p.id), precedesAct(a.on)));

const hasRole = (q: PersonFacts, as: 'civilPlaintiff' | 'civilDefendant'): Cond =>
  exists(where(c.roles, (r) => and(is(r.as, as), same(r.person, q.id), held(r))));
/** Victims of the offences of this person. */
export const victimsOfPerson = (p: PersonFacts): Many<PersonFacts> =>
  where(c.persons, (v) =>
    exists(
      where(c.roles, (r) =>
        and(
          is(r.as, 'victim'),
          same(r.person, v.id),
          held(r),
          some(liveChargesOf(p), (ch) => contains(r.offences, ch.offence)),
        ),
      ),
    ),
  );
/** The parties to the civil claims in the case, if there are any. */
export const civilParties: Many<PersonFacts> = where(c.persons, (q) =>
  or(hasRole(q, 'civilPlaintiff'), hasRole(q, 'civilDefendant')),
);
const consented = (p: PersonFacts, q: PersonFacts): Cond =>
  exists(
    where(c.acts, (a) =>
      and(is(a.kind, 'consentToWrit'), contains(a.about, p.id), onBehalfOf(a, q), precedesAct(a.on)),
    ),
  );
/** Item 4, its second half: victims and parties to a civil claim agree to no examination of evidence and no summons. */
export const othersConsent = (p: PersonFacts): Cond =>
  and(
    every(victimsOfPerson(p), (v) => consented(p, v)),
    every(civilParties, (q) => consented(p, q)),
  );

const notStated: Presumption = {
  id: 'writ.nothing-excludes',
  says: t(
    'іс файлында айтылмаса, адамның ауруы, кемістігі, иммунитеті және өтелмеген үкімі жоқ деп есептеледі',
    'если в деле не сказано иное, у лица нет расстройства, недостатков, иммунитета и неотбытого приговора',
    'unless the file says otherwise the person is not ill, disabled or immune and serves no other sentence',
  ),
  cite: [cpc.art('629-1', 3), cpc.art('629-1', 4)],
};

/** Part 3, item 1: fell mentally ill after the offence. */
export const fellIll = (p: PersonFacts): Cond => presume(notStated, p.mentallyIllAfter, false);
/** Part 3, item 2: a minor, or one who cannot himself use the right to defence. */
export const cannotDefendHimself = (p: PersonFacts): Cond =>
  or(underAge.of({ birthDate: p.birthDate, on: momentOfAct }), not(presume(notStated, p.ableToDefendOwnRights, true)));
/** Part 3, item 3: privileges or immunity. */
export const immune = (p: PersonFacts): Cond => presume(notStated, p.immunity, false);
/**
 * Part 3, item 4: confiscation, loss of rank or expulsion must be added. Until 292-VI the loss of a right to hold an office stood
 * in this list as well.
 */
export const barredByAddition = (p: PersonFacts): Cond =>
  some(liveChargesOf(p), (ch) =>
    conditionByVersion([
      { from: law118, is: oneOf(ch.obligatoryAdditional, ['other', 'deprivationFixed', 'deprivationOpen']) },
      { from: law292, is: is(ch.obligatoryAdditional, 'other') },
    ]),
  );
/** Part 4: cumulative sentences (CC 60). */
export const cumulativeSentences = (p: PersonFacts): Cond => presume(notStated, p.earlierSentenceUnserved, false);
/** Part 5: a judgment by writ in this case was set aside on the disagreement of the convict. */
export const setAsideBefore = (p: PersonFacts): Cond =>
  exists(where(actsOn(p, 'setAsideWritJudgment'), (a) => precedesAct(a.on)));

/** All grounds of part 2 together: what the prosecutor and the court look for. */
export const writGrounds = definition({
  id: 'kz.cpc.629-1-2.grounds',
  cite: [cpc.art('629-1', 2).since(law118)],
  says: t(
    'Бұйрықтық іс жүргізу негіздерінің жиынтығы бар',
    'Есть совокупность оснований приказного производства',
    'All grounds of writ proceedings are there',
  ),
  is: (p: PersonFacts): Cond =>
    and(
      lightOffencesOnly(p),
      factAndPersonProved(p),
      suspectAgrees(p),
      everySanctionHasFine(p),
      conditionByVersion([
        { from: law118, is: yes },
        { from: law292, is: fixedDeprivationOnly(p) },
      ]),
      suspectPetitions(p),
      othersConsent(p),
    ),
});

/** Anything of parts 3 to 5 that excludes writ proceedings. */
export const writExcluded = definition({
  id: 'kz.cpc.629-1-3.excluded',
  cite: [cpc.art('629-1', 3).since(law118), cpc.art('629-1', 4).since(law118), cpc.art('629-1', 5).since(law118)],
  says: t(
    'Бұйрықтық іс жүргізуге кедергі мән-жай бар',
    'Есть обстоятельство, исключающее приказное производство',
    'Something excludes writ proceedings',
  ),
  is: (p: PersonFacts): Cond =>
    or(fellIll(p), cannotDefendHimself(p), immune(p), barredByAddition(p), cumulativeSentences(p), setAsideBefore(p)),
});
