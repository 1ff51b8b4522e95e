import type { Period } from '@zhargy/calendar';
import {
  and,
  assessment,
  cond,
  contains,
  definition,
  every,
  exists,
  formula,
  is,
  lawDay,
  lit,
  named,
  or,
  oneOf,
  param,
  quantity,
  same,
  some,
  the,
  types,
  unknowable,
  where,
  yes,
  type Cond,
  type Expr,
  type Text,
} from '@zhargy/logic';
import { c, type ChargeFacts, type PersonFacts } from '@zhargy/casefile';
import { cc } from '../instruments/criminal-code.ts';
import { agedThroughDeed } from './age-at-the-deed.ts';
import { categoryOf } from './category-of-charge.ts';
import { permittedForCharge } from './art-055.ts';
import { intentionalKilling, sexualAgainstMinor, violenceAgainstMinor } from './crime-by-article.ts';
import { crimes, lifeImprisonment, longestImprisonment, shortestImprisonment } from './sanction-of-charge.ts';

const agedFrom = (p: PersonFacts, ch: ChargeFacts, atLeast: number, below: number): Cond =>
  the(named(c.offences, ch.offence), (o) =>
    agedThroughDeed.of({
      birthDate: p.birthDate,
      from: o.from,
      to: o.to,
      atLeast: lit.count(atLeast),
      below: lit.count(below),
    }),
  );

/** This accused was under eighteen throughout this deed. */
export const accusedWasMinor = definition({
  id: 'kz.cc.55-8.accused-was-minor',
  cite: [cc.art(55, 8)],
  says: {
    kk: 'Осы айыпталушы әрекет жасалған кезде он сегіз жасқа толмаған',
    ru: 'Этому обвиняемому во время деяния не было восемнадцати лет',
    en: 'This accused was under eighteen at the time of the deed',
  },
  is: (ch: ChargeFacts): Cond => the(named(c.persons, ch.person), (p) => agedFrom(p, ch, 0, 18)),
});

/** Every victim of this charge was from fourteen to seventeen throughout the deed. Victims of other charges do not count. */
export const victimsWereFrom14To17 = definition({
  id: 'kz.cc.55-8.victims-14-17',
  cite: [cc.art(55, 8)],
  says: {
    kk: 'Осы айыптау бойынша әрбір жәбірленуші он төрт пен он сегіз жас аралығында болған',
    ru: 'Каждому потерпевшему по этому обвинению было от четырнадцати до восемнадцати лет',
    en: 'Every victim of this charge was from fourteen to seventeen years old',
  },
  is: (ch: ChargeFacts): Cond => {
    const victims = where(c.persons, (p) => contains(ch.victims, p.id));
    // A crime against a minor has a victim: an empty list is a gap in the file, not an answer.
    return cond(
      exists(victims),
      every(victims, (p) => agedFrom(p, ch, 14, 18)),
      unknowable('charge.victims', 'noVictimNamed'),
    );
  },
});

const court = (what: string, ch: ChargeFacts, asks: Text): Cond =>
  assessment(
    { id: `kz.cc.55.${what}`, by: 'court', cite: [cc.art(55, 2), cc.art(55, 4)], asks },
    the(
      where(c.assessments, (a) => and(same(a.what, lit.text(what)), same<string>(a.about, ch.id))),
      (a) => a.value,
    ),
  );

/** Months of a limit of imprisonment. A limit of the Code is made of whole years or months. */
const monthsOf = formula({
  id: 'kz.cc.55.months-of-limit',
  says: { kk: 'Санкция шегі аймен', ru: 'Предел санкции в месяцах', en: 'The limit of the sanction in months' },
  cite: [cc.art(46, 3)],
  inputs: { limit: param.period({ kk: 'шек', ru: 'предел', en: 'limit' }) },
  result: types.count,
  work: (x, pad): number => {
    const limit: Period = x.limit;
    return limit.days === 0 ? limit.months : pad.unknown('limit', 'wholeMonthsNeeded');
  },
});
const months = (limit: Expr<Period>): Expr<number> => monthsOf.of({ limit });

const accusedOf = (ch: ChargeFacts, body: (p: PersonFacts) => Cond): Cond => the(named(c.persons, ch.person), body);

/** The limits of imprisonment in the sanction of the charge. */
const sanctionOf = (ch: ChargeFacts) => ({
  minimum: months(shortestImprisonment(ch)),
  maximum: months(longestImprisonment(ch)),
  kindIsStrictest: yes,
  life: lifeImprisonment(ch),
});

/** 55(2, 4): circumstances that only the court can find. */
const foundByCourt = (ch: ChargeFacts) => ({
  mitigating: court('mitigating', ch, {
    kk: 'Сот жеңілдететін мән-жайды таныды ма?',
    ru: 'Признал ли суд смягчающее обстоятельство?',
    en: 'Did the court find a mitigating circumstance?',
  }),
  aggravating: court('aggravating', ch, {
    kk: 'Сот ауырлататын мән-жайды таныды ма?',
    ru: 'Признал ли суд отягчающее обстоятельство?',
    en: 'Did the court find an aggravating circumstance?',
  }),
  aggravatingIsElement: court('aggravatingIsElement', ch, {
    kk: 'Ауырлататын мән-жай құқық бұзушылық белгісі ме?',
    ru: 'Является ли отягчающее обстоятельство признаком состава?',
    en: 'Is an aggravating circumstance an element of the offence?',
  }),
  exceptional: court('exceptional', ch, {
    kk: 'Сот ерекше мән-жайларды таныды ма?',
    ru: 'Признал ли суд исключительные обстоятельства?',
    en: 'Did the court find exceptional circumstances?',
  }),
});

/** The case went in the accelerated form, or an agreement on this charge has its conditions fulfilled. */
const agreedOrAccelerated = (ch: ChargeFacts): Cond =>
  or(
    is(c.proceeding.form, 'accelerated'),
    some(
      where(c.agreements, (g) => and(same(g.party, ch.person), contains(g.charges, ch.id))),
      (g) => g.conditionsFulfilled,
    ),
  );

/** 55(8): the crimes for which the article is closed, in whole or in part. */
const crimeNamedIn55 = (ch: ChargeFacts) => ({
  intentionalKilling: intentionalKilling(ch),
  sexualAgainstMinor: sexualAgainstMinor(ch),
  violenceAgainstMinor: violenceAgainstMinor(ch),
});

/** 46(4-1), 55(9): a woman, a person of the first or second disability group, a man of 63 or older. */
const accusedIsSpared = (ch: ChargeFacts): Cond =>
  accusedOf(ch, (p) =>
    or(
      is(p.sex, 'female'),
      oneOf(p.disabilityGroup, ['first', 'second']),
      and(
        is(p.sex, 'male'),
        agedThroughDeed.of({
          birthDate: p.birthDate,
          from: lawDay,
          to: lawDay,
          atLeast: lit.count(63),
          below: lit.count(130),
        }),
      ),
    ),
  );

/** The permitted term of imprisonment for one charge of the case, with the facts of this accused and these victims. */
export const imprisonmentForCharge = quantity({
  id: 'kz.cc.55.imprisonment-for-charge',
  for: crimes,
  formula: permittedForCharge,
  from: ({ ch }) => ({
    deed: the(named(c.offences, ch.offence), (o) => o.to),
    judged: lawDay,
    category: categoryOf(ch),
    stage: ch.stage,
    ...sanctionOf(ch),
    againstLifeOrHealth: ch.againstLifeOrHealth,
    ...foundByCourt(ch),
    agreedOrAccelerated: agreedOrAccelerated(ch),
    ...crimeNamedIn55(ch),
    offenderMinor: accusedWasMinor(ch),
    victimsFrom14To17: victimsWereFrom14To17(ch),
    spared: accusedIsSpared(ch),
  }),
});
