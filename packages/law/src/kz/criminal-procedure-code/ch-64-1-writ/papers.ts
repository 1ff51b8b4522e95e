import {
  and,
  contains,
  definition,
  exists,
  is,
  not,
  or,
  presume,
  same,
  the,
  where,
  type Cond,
  type Many,
  type Presumption,
} from '@zhargy/logic';
import { c, type ActFacts, type PersonFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { termKept } from '../ch-06-time-limits/index.ts';
import { code } from '../ch-52-cassation/filings.ts';
import { held } from '../ch-63/victims.ts';
import { law118 } from './amending-laws.ts';
import { victimsOfPerson } from './art-629-1-grounds.ts';

const nothingOfTheFine: Presumption = {
  id: 'writ.not-about-the-fine-alone',
  says: {
    kk: 'негіздері айтылмаған өтінішхат айыппұл мөлшері туралы емес деп есептеледі',
    ru: 'ходатайство, в котором основания не названы, считается заявленным не о размере штрафа',
    en: 'a petition that names no ground is taken not to be about the size of the fine',
  },
  cite: [cpc.art('629-6', 2)],
};

/** The paper speaks of the size of the fine: code `fine-size` among its grounds. */
export const ofFineSize = (a: ActFacts): Cond => contains(a.grounds, code('fine-size'));
/** The paper speaks of the civil claim: code `civil-claim` among its grounds. */
export const ofCivilClaim = (a: ActFacts): Cond => contains(a.grounds, code('civil-claim'));

const receiptsBy = (who: ActFacts['by'], j: ActFacts): Many<ActFacts> =>
  where(c.acts, (r) => and(is(r.kind, 'receiveWritJudgment'), contains(r.about, j.id), same(r.by, who)));

/** The paper was handed in within seven days of the day its author received a copy of the act. */
export const inSevenDays = (a: ActFacts, j: ActFacts): Cond =>
  the(receiptsBy(a.by, j), (r) => termKept(a.filed, { start: r.on, unit: 'days', n: 7 }));

/** Whoever received a copy of the act. */
export const received = (q: PersonFacts, j: ActFacts): Many<ActFacts> => receiptsBy(q.id, j);

/** A disagreement that takes effect: by the convict, in time, and not about the size of the fine. */
export const effectiveDisagreement = definition({
  id: 'kz.cpc.629-6-2.effective-disagreement',
  cite: [cpc.art('629-6', 2).since(law118)],
  says: {
    kk: 'Сотталған адамның жеті тәулік ішінде берген, айыппұл мөлшерінен өзге мәселе бойынша келіспеуі',
    ru: 'Несогласие осуждённого, заявленное в семь суток и не о размере штрафа',
    en: 'A disagreement of the convict, made within seven days and not about the size of the fine',
  },
  is: (d: ActFacts, p: PersonFacts, j: ActFacts): Cond =>
    and(same(d.by, p.id), inSevenDays(d, j), not(presume(nothingOfTheFine, ofFineSize(d), false))),
});

const counselFor = (q: PersonFacts, p: PersonFacts): Cond =>
  exists(where(c.roles, (r) => and(is(r.as, 'counsel'), same(r.of, p.id), same(r.person, q.id), held(r))));
const isProsecutor = (q: PersonFacts): Cond =>
  exists(where(c.roles, (r) => and(is(r.as, 'prosecutor'), same(r.person, q.id), held(r))));

/** Those to whom the court sends its acts in any case: convict, counsel, victims, prosecutor. */
export const addressees = (p: PersonFacts): Many<PersonFacts> =>
  where(c.persons, (q) =>
    or(same(q.id, p.id), counselFor(q, p), isProsecutor(q), exists(where(victimsOfPerson(p), (v) => same(v.id, q.id)))),
  );
