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
import { c, type ActFacts, type PersonFacts } from '@zhargy/casefile';
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

const holdsRole = (p: PersonFacts, roles: readonly ('suspect' | 'accused' | 'defendant' | 'convict')[]): Cond =>
  some(
    where(c.roles, (r) => and(oneOf(r.as, roles), same(r.person, p.id))),
    held,
  );

/** A suspect, accused or defendant at the act under judgment: the file states the status, or recorded acts gave it. */
export const hasStanding = definition({
  id: 'kz.cpc.64.standing',
  cite: [cpc.art(64, 1), cpc.art(65, 1), cpc.art(65, 2)],
  says: {
    kk: 'Адам күдікті, айыпталушы немесе сотталушы',
    ru: 'Лицо — подозреваемый, обвиняемый или подсудимый',
    en: 'The person is a suspect, an accused or a defendant',
  },
  is: (p: PersonFacts): Cond => or(holdsRole(p, ['suspect', 'accused', 'defendant']), becameSuspect(p)),
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
  is: (p: PersonFacts): Cond => and(holdsRole(p, ['convict']), not(holdsRole(p, ['suspect', 'accused', 'defendant']))),
});
