import {
  about,
  and,
  contains,
  exists,
  not,
  oneOf,
  or,
  presume,
  same,
  where,
  type Cond,
  type Many,
  type Presumption,
} from '@zhargy/logic';
import { c, type PersonFacts } from '@zhargy/casefile';

const otherPart: Presumption = {
  id: 'person.other-part-only',
  says: {
    kk: 'істе тек өзге қатысушы ретінде көрсетілген адамға қатысты қылмыстық қудалау жоқ деп есептеледі',
    ru: 'лицо, указанное в деле только иным участником, считается не преследуемым по этому делу',
    en: 'a person the file shows only in another part of the case is taken not to be prosecuted in it',
  },
  cite: [],
};

type Role =
  | 'suspect'
  | 'accused'
  | 'defendant'
  | 'convict'
  | 'acquitted'
  | 'victim'
  | 'civilPlaintiff'
  | 'civilDefendant'
  | 'counsel'
  | 'legalRepresentative'
  | 'representative'
  | 'prosecutor'
  | 'investigator'
  | 'inquirer'
  | 'judge'
  | 'secretary'
  | 'translator'
  | 'teacher'
  | 'psychologist';
const holds = (p: PersonFacts, as: readonly Role[]): Cond =>
  exists(where(c.roles, (r) => and(same(r.person, p.id), oneOf(r.as, as))));
const prosecuted: readonly Role[] = ['suspect', 'accused', 'defendant', 'convict', 'acquitted'];
const others: readonly Role[] = [
  'victim',
  'civilPlaintiff',
  'civilDefendant',
  'counsel',
  'legalRepresentative',
  'representative',
  'prosecutor',
  'investigator',
  'inquirer',
  'judge',
  'secretary',
  'translator',
  'teacher',
  'psychologist',
];

/**
 * A relation in which only a prosecuted person can stand. Where a list that would tell is not in the file, those whom the
 * file shows in another part alone do not stand in it.
 */
export const ofProsecuted = (p: PersonFacts, relation: Cond): Cond =>
  and(relation, or(presume(otherPart, relation, false), not(holds(p, others)), holds(p, prosecuted)));

/** Persons who are or were prosecuted in the case: by status, by a charge, by an agreement, or by a ruling about them. */
export const accusedPersons: Many<PersonFacts> = where(c.persons, (p) =>
  or(
    holds(p, prosecuted),
    ofProsecuted(
      p,
      or(
        exists(where(c.charges, (ch) => same(ch.person, p.id))),
        exists(where(c.agreements, (g) => same(g.party, p.id))),
        exists(
          where(c.acts, (a) =>
            and(oneOf(a.kind, ['recogniseSuspect', 'qualifyDeed', 'interrogateSuspect']), contains(a.about, p.id)),
          ),
        ),
      ),
    ),
  ),
);
/** One of them. */
export const accusedPerson = about({ p: accusedPersons });
