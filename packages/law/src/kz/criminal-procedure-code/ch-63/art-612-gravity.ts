import { about, act, and, contains, every, is, named, not, oneOf, requirement, same, where, type Cond } from '@zhargy/logic';
import { c, type AgreementFacts, type PersonFacts } from '@zhargy/casefile';
import { categoryOf } from '../../criminal-code/art-011.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';

/** Agreements in the form of a plea. */
export const pleas = where(c.agreements, (g) => is(g.form, 'plea'));
/** A plea and the person it is made with. */
export const pleaAndParty = about({ g: pleas }, ({ g }) => ({ p: named(c.persons, g.party) }));

/** Charges of this person for crimes: misdemeanours go their own way (para 5). */
const crimesChargedTo = (p: PersonFacts) => where(c.charges, (ch) => and(same(ch.person, p.id), not(is(categoryOf(ch), 'misdemeanour'))));

/** Concluding a plea agreement. */
export const concludePlea = act({
  id: 'concludePlea',
  says: {
    kk: 'кінәні мойындау туралы мәміле нысанында процестік келісім жасасу',
    ru: 'заключение процессуального соглашения в форме сделки о признании вины',
    en: 'concluding a procedural agreement in the form of a plea bargain',
  },
  recordedAs: 'concludeAgreement',
  by: ['prosecutor'],
  roles: about({ g: pleas }),
  cite: [cpc.art(612, 1, 1)],
  once: true,
});

/** The agreement covers only what the party is charged with. */
export const coversOwnCharges = (g: AgreementFacts): Cond =>
  every(where(c.charges, (ch) => contains(g.charges, ch.id)), (ch) => same(ch.person, g.party));

export const gravity = requirement({
  id: 'kz.cpc.612-1-1.gravity',
  for: pleaAndParty,
  governs: concludePlea,
  cite: [cpc.art(612, 1, 1), sc2016.p(2, 1)],
  holds: ({ p }) => every(crimesChargedTo(p), (ch) => oneOf(categoryOf(ch), ['minor', 'medium', 'grave'])),
  says: {
    kk: 'Мәміле онша ауыр емес, ауырлығы орташа немесе ауыр қылмыстар бойынша ғана жасалады',
    ru: 'Сделка заключается только по преступлениям небольшой, средней тяжести и тяжким',
    en: 'A plea agreement is possible only for crimes of minor or medium gravity and grave crimes',
  },
  cure: {
    kk: 'Аса ауыр қылмыс бойынша айып болса, кінәні мойындау туралы мәміле жасалмайды; ынтымақтастық туралы келісім мүмкіндігін тексеріңіз',
    ru: 'При обвинении в особо тяжком преступлении сделка не заключается; проверьте возможность соглашения о сотрудничестве',
    en: 'With an especially grave charge no plea is concluded; check whether a cooperation agreement is possible',
  },
});
