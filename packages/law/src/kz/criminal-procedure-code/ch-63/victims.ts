import {
  about,
  and,
  contains,
  days,
  definition,
  exists,
  is,
  lawDay,
  not,
  oneOf,
  or,
  presume,
  same,
  some,
  unverified,
  where,
  type Cond,
  type Many,
  type Presumption,
  type Unverified,
} from '@zhargy/logic';
import { c, type ActFacts, type AgreementFacts, type PersonFacts, type RoleFacts } from '@zhargy/casefile';
import { pleas } from './acts.ts';
import { chargesOf } from './charges-at-the-act.ts';
import { underAge } from './age-at-the-act.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

const roleStands: Presumption = {
  id: 'role.stands',
  says: {
    kk: 'күндері көрсетілмеген мәртебе әрекет күні болған деп есептеледі',
    ru: 'статус без дат считается имевшимся в день действия',
    en: 'a status without dates is taken to have stood on the day of the act',
  },
  cite: [],
};
/** Unless the file says otherwise, who acts acts in his own name. */
export const actsForHimself: Presumption = {
  id: 'act.own-name',
  says: {
    kk: 'кімнің атынан екені айтылмаса, адам өз атынан әрекет етті деп есептеледі',
    ru: 'если не сказано иное, лицо действовало от своего имени',
    en: 'unless said otherwise, a person acted in his own name',
  },
  cite: [],
};
const able: Presumption = {
  id: 'person.able',
  says: {
    kk: 'адам өз құқықтарын өзі қорғай алады және сот ісін жүргізу тілін біледі деп есептеледі',
    ru: 'лицо считается способным само защищать свои права и владеющим языком судопроизводства',
    en: 'a person is taken to be able to defend his own rights and to know the language of the proceeding',
  },
  cite: [cpc.art(76, 2)],
};
const alive: Presumption = {
  id: 'victim.alive',
  says: {
    kk: 'қайтыс болғаны айтылмаған жәбірленуші тірі деп есептеледі',
    ru: 'потерпевший, о смерти которого не сказано, считается живым',
    en: 'a victim whose death is not stated is taken to be alive',
  },
  cite: [],
};
const headActs: Unverified = {
  id: 'entity.head-without-power',
  says: {
    kk: 'заңды тұлға басшысының сенімхатсыз келісім бере алуы тексерілмеген',
    ru: 'право руководителя юридического лица дать согласие без доверенности не проверено',
    en: 'that the head of an entity may consent without a power of attorney was not verified',
  },
};

/** The role was held on the day of the act. */
export const held = (r: RoleFacts): Cond =>
  presume(roleStands, and(days.le(r.from, lawDay), days.le(lawDay, r.to)), true);

/** Recognised as a victim of an offence the agreement covers: a human being or an entity, by a ruling the role stands for. */
export const recognisedVictim = definition({
  id: 'kz.cpc.71-3.recognised-victim',
  cite: [cpc.art(71, 3), cpc.art(71, 11), cpc.art(71, 12)],
  says: {
    kk: 'Келісім қамтитын қылмыс бойынша жәбірленуші деп танылған адам (қайтыс болған адамның жақыны да) немесе заңды тұлға',
    ru: 'Признанное потерпевшим по охваченному преступлению лицо (в том числе близкий погибшего) или организация',
    en: 'A person (a relative of one who died, too) or an entity recognised as a victim of an offence covered',
  },
  is: (p: PersonFacts, g: AgreementFacts): Cond =>
    exists(
      where(c.roles, (r) =>
        and(
          is(r.as, 'victim'),
          same(r.person, p.id),
          held(r),
          some(chargesOf(g), (ch) => contains(r.offences, ch.offence)),
        ),
      ),
    ),
});

/** Persons recognised as victims of an offence the agreement covers. */
export const victimsOf = (g: AgreementFacts): Many<PersonFacts> => where(c.persons, (p) => recognisedVictim(p, g));

/** A plea and each victim of the offences it covers. */
export const pleaAndVictim = about({ g: pleas }, ({ g }) => ({ v: victimsOf(g) }));

/** The victim's own roles as a victim. */
export const takesPart = (v: PersonFacts): Cond =>
  some(
    where(c.roles, (r) => and(is(r.as, 'victim'), same(r.person, v.id), held(r))),
    (r) => r.takesPart,
  );

/** The act was done by this person, or by another on his behalf. */
export const onBehalfOf = (a: ActFacts, v: PersonFacts): Cond =>
  or(same(a.by, v.id), presume(actsForHimself, same(a.onBehalfOf, v.id), false));

/** The victim is under age, or cannot protect his own rights, or does not know the language: others must take part. */
export const needsRepresentation = (v: PersonFacts, a: ActFacts): Cond =>
  or(
    underAge.of({ birthDate: v.birthDate, on: a.on }),
    not(presume(able, v.ableToDefendOwnRights, true)),
    not(presume(able, v.speaksCaseLanguage, true)),
  );
/** Of these, those for whom a legal representative speaks. */
export const needsLegalRepresentative = (v: PersonFacts, a: ActFacts): Cond =>
  or(underAge.of({ birthDate: v.birthDate, on: a.on }), not(presume(able, v.ableToDefendOwnRights, true)));

const actingFor = (v: PersonFacts, as: 'legalRepresentative' | 'representative'): Many<RoleFacts> =>
  where(c.roles, (r) => and(is(r.as, as), same(r.of, v.id), held(r)));

/** The act was done by a legal representative of the victim. */
export const byLegalRepresentative = (a: ActFacts, v: PersonFacts): Cond =>
  some(actingFor(v, 'legalRepresentative'), (r) => same(r.person, a.by));
/** The act was done by a representative whose authority covers consent to an agreement. */
export const byAuthorisedRepresentative = (a: ActFacts, v: PersonFacts): Cond =>
  some(actingFor(v, 'representative'), (r) => and(same(r.person, a.by), r.authorityCoversConsent));
/** The act was done for an entity by its head, or by a representative with authority for it. */
export const byAgentOfEntity = (a: ActFacts, v: PersonFacts): Cond =>
  or(
    byAuthorisedRepresentative(a, v),
    unverified(
      headActs,
      some(actingFor(v, 'representative'), (r) => and(same(r.person, a.by), is(r.basis, 'head'))),
    ),
  );
/** The victim has died, and a relative admitted to act in his place did the act (CPC 71(11)). */
export const byRelativeOfTheDead = (a: ActFacts, v: PersonFacts): Cond =>
  and(
    presume(alive, days.le(v.deathDate, lawDay), false),
    some(
      where(c.roles, (r) => and(oneOf(r.as, ['representative', 'legalRepresentative']), same(r.of, v.id), held(r))),
      (r) => and(same(r.person, a.by), is(r.basis, 'relative')),
    ),
  );
/** A lawyer represents the victim. */
export const hasLawyer = (v: PersonFacts): Cond => some(actingFor(v, 'representative'), (r) => r.advocate);
