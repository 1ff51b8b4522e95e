import {
  and,
  conditionByVersion,
  contains,
  days,
  definition,
  exists,
  is,
  lawDay,
  none,
  not,
  oneOf,
  or,
  precedesAct,
  presume,
  same,
  some,
  where,
  type Cond,
  type Many,
  type Presumption,
} from '@zhargy/logic';
import { c, type ActFacts, type PersonFacts, type RoleFacts } from '@zhargy/casefile';
import { categoryAtAct, liveChargesOf } from '../ch-63/charges-at-the-act.ts';
import { held } from '../ch-63/victims.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { agreedRulings, codeBegins } from './amending-laws.ts';

const notDetained: Presumption = {
  id: 'person.not-detained',
  says: {
    kk: 'ұстау туралы мәлімет жоқ болса, адам ұсталмаған деп есептеледі',
    ru: 'если о задержании не сказано, лицо считается незадержанным',
    en: 'unless the file tells of a detention, the person is taken not to have been detained',
  },
  cite: [],
};

const actsOn = (p: PersonFacts, kind: 'recogniseSuspect' | 'qualifyDeed' | 'interrogateSuspect'): Many<ActFacts> =>
  where(c.acts, (a) => and(is(a.kind, kind), contains(a.about, p.id), precedesAct(a.on)));

const ruled = (p: PersonFacts, kind: 'recogniseSuspect' | 'qualifyDeed'): Cond =>
  conditionByVersion([
    { from: codeBegins, is: exists(actsOn(p, kind)) },
    { from: agreedRulings, is: some(actsOn(p, kind), (a) => a.agreedByProsecutor) },
  ]);

/** Questioning made a suspect in misdemeanours only; later also elsewhere, until the prosecutor refuses to agree. */
const questioned = (p: PersonFacts): Cond =>
  conditionByVersion([
    {
      from: codeBegins,
      is: and(
        exists(actsOn(p, 'interrogateSuspect')),
        some(liveChargesOf(p), (ch) => is(categoryAtAct(ch), 'misdemeanour')),
      ),
    },
    {
      from: agreedRulings,
      is: and(
        exists(actsOn(p, 'interrogateSuspect')),
        none(actsOn(p, 'recogniseSuspect'), (r) => not(r.agreedByProsecutor)),
      ),
    },
  ]);

const detained = (p: PersonFacts): Cond =>
  presume(
    notDetained,
    some(
      where(c.custody, (x) => and(same(x.person, p.id), is(x.measure, 'detention'))),
      (x) => days.le(x.from, lawDay),
    ),
    false,
  );

/** Made a suspect by a recorded act before the act under judgment. */
export const becameSuspect = definition({
  id: 'kz.cpc.64-1.became-suspect',
  cite: [
    cpc.art(64, 1, 1),
    cpc.art(64, 1, '1-1').since(agreedRulings),
    cpc.art(64, 1, 2),
    cpc.art(64, 1, 3),
    cpc.art(64, 1, 4),
    cpc.art(64, 8),
  ],
  says: {
    kk: 'Адам қаулымен, ұстаумен, саралаумен немесе күдікті ретінде жауап алумен күдікті болды',
    ru: 'Лицо стало подозреваемым: по постановлению, задержанию, квалификации деяния или допросу в этом качестве',
    en: 'The person became a suspect: by a ruling, detention, qualification of the deed or questioning as a suspect',
  },
  is: (p: PersonFacts): Cond =>
    and(
      or(ruled(p, 'recogniseSuspect'), ruled(p, 'qualifyDeed'), questioned(p), detained(p)),
      none(
        where(c.acts, (a) => and(is(a.kind, 'terminateAgainst'), contains(a.about, p.id), precedesAct(a.on))),
        (a) => not(exists(where(c.charges, (ch) => contains(a.about, ch.id)))),
      ),
    ),
});

/** Recorded convictions of this person: a judgment, or the decision in conciliation that convicts the party. */
const convictions = (p: PersonFacts): Many<ActFacts> =>
  where(c.acts, (a) =>
    or(
      and(is(a.kind, 'judgment'), is(a.sort, 'conviction'), contains(a.concerns, p.id)),
      and(
        is(a.kind, 'decideConciliation'),
        oneOf(a.outcome, ['convict', 'convictReleasing']),
        exists(where(c.agreements, (g) => and(same(g.party, p.id), contains(a.about, g.id)))),
      ),
    ),
  );
/** Convicted before the act by a decision that had not been set aside by then (65(3)). */
const convicted = (p: PersonFacts): Cond =>
  some(convictions(p), (a) =>
    and(
      precedesAct(a.on),
      not(exists(where(c.acts, (r) => and(is(r.kind, 'reverseJudgment'), contains(r.about, a.id), precedesAct(r.on))))),
    ),
  );
/** Recorded as recognised a suspect, and not before the act. */
const recognisedLater = (p: PersonFacts): Cond => {
  const recognised = where(c.acts, (a) => and(is(a.kind, 'recogniseSuspect'), contains(a.about, p.id)));
  return and(
    exists(recognised),
    none(recognised, (a) => precedesAct(a.on)),
  );
};

const roles = (p: PersonFacts, as: readonly ('suspect' | 'accused' | 'defendant' | 'convict')[]): Many<RoleFacts> =>
  where(c.roles, (r) => and(oneOf(r.as, as), same(r.person, p.id)));

/** The status of a suspect, accused or defendant as stated: without dates it reaches neither behind the recorded act that gave it nor past a conviction. */
const stated = (p: PersonFacts): Cond =>
  and(some(roles(p, ['suspect', 'accused', 'defendant']), held), not(recognisedLater(p)), not(convicted(p)));

/** A convict whose recorded conviction came later: on the day of the act he stood trial, or was suspected, for it. */
const convictLater = (p: PersonFacts): Cond =>
  and(exists(roles(p, ['convict'])), exists(convictions(p)), not(convicted(p)), not(recognisedLater(p)));

/** A suspect, accused or defendant at the act under judgment: the file states the status, or recorded acts gave it. */
export const hasStanding = definition({
  id: 'kz.cpc.64.standing',
  cite: [cpc.art(64, 1), cpc.art(65, 1), cpc.art(65, 2), cpc.art(65, 3)],
  says: {
    kk: 'Адам күдікті, айыпталушы немесе сотталушы',
    ru: 'Лицо — подозреваемый, обвиняемый или подсудимый',
    en: 'The person is a suspect, an accused or a defendant',
  },
  is: (p: PersonFacts): Cond => or(stated(p), convictLater(p), and(becameSuspect(p), not(convicted(p)))),
});

/** Convicted in this case, and not on trial again after the judgment was set aside. */
export const isConvict = definition({
  id: 'kz.cpc.65-3.convict-status',
  cite: [cpc.art(65, 3)],
  says: {
    kk: 'Адам осы іс бойынша сотталған',
    ru: 'Лицо — осуждённый по этому делу',
    en: 'The person is a convict in this case',
  },
  is: (p: PersonFacts): Cond =>
    or(
      convicted(p),
      // stated without a recorded conviction: the file says no more than the status
      and(some(roles(p, ['convict']), held), not(exists(convictions(p))), not(stated(p))),
    ),
});
