import type { Period } from '@zhargy/calendar';
import {
  about,
  formula,
  lawDay,
  named,
  oneOf,
  param,
  quantity,
  structured,
  the,
  types,
  where,
  type Expr,
  type ValueType,
} from '@zhargy/logic';
import { c, type ChargeFacts } from '@zhargy/casefile';
import { cc } from '../instruments/criminal-code.ts';
import { sanctionNotMilder } from './art-055-readings.ts';
import { categoryOf } from './category-of-charge.ts';
import { articleOf, chargedArticle, writtenForArticle } from './charged-article.ts';
import {
  lifeInSanction,
  lifeOf,
  longestOf,
  sanctionByArticle,
  sanctionByArticleSilently,
  shortestOf,
  type LifeInSanction,
  type Sanction,
} from './sanction-by-article.ts';
import { byOwnRows, entered } from './sanction-by-hand.ts';
import { generalLimits } from './sanctions/index.ts';
import { unlessTheyDiffer } from './unless-they-differ.ts';

/** A limit the file gives for the charge alone: as of the day of the deed, so that a later law is not looked at. */
const limitByHand = formula({
  id: 'kz.cc.sanction-limit-by-hand',
  says: {
    kk: 'Айыптауға қолмен жазылған санкция шегі',
    ru: 'Предел санкции, внесённый в обвинение вручную',
    en: 'A limit of the sanction entered for the charge by hand',
  },
  cite: [cc.art(5), cc.art(6, 1)],
  inputs: { limit: param.period({ kk: 'шек', ru: 'предел', en: 'limit' }) },
  result: types.period,
  work: (x, pad): Period => {
    const { limit } = x;
    pad.presume(sanctionNotMilder, 'charge');
    return limit;
  },
});

const lifeType = types.text as ValueType<LifeInSanction>; // one of three words

const asCharged = (ch: ChargeFacts): Parameters<typeof sanctionByArticle.of>[0] => ({
  article: chargedArticle.of({ written: articleOf(ch) }),
  deed: the(named(c.offences, ch.offence), (o) => o.to),
  judged: lawDay,
});
/** The sanction of the register for a charge on the law date; its texts are shown with the longest imprisonment, not again with the rest. */
const registered = (ch: ChargeFacts): Expr<Sanction> => sanctionByArticle.of(asCharged(ch));
const registeredSilently = (ch: ChargeFacts): Expr<Sanction> => sanctionByArticleSilently.of(asCharged(ch));

/** The longest imprisonment of the sanction: by the register, else by what the file says, marked; unknown where they differ. */
export const longestImprisonment = (ch: ChargeFacts): Expr<Period> =>
  unlessTheyDiffer(
    [
      longestOf.of({ sanction: registered(ch) }),
      entered(byOwnRows(ch).max, types.period),
      entered(limitByHand.of({ limit: writtenForArticle(ch, ch.maxImprisonment, types.period) }), types.period),
    ],
    types.period,
  );

/** The least imprisonment: what the sanction names, and never less than the General Part allows (CC 46(3); six months in both its editions). */
const leastTerm = formula({
  id: 'kz.cc.sanction-least-term',
  says: {
    kk: 'Бас бостандығынан айырудың төменгі шегі',
    ru: 'Нижний предел лишения свободы',
    en: 'The lower limit of imprisonment',
  },
  cite: [cc.art(46, 3)],
  inputs: { named: param.period({ kk: 'санкциядағы шек', ru: 'предел в санкции', en: 'limit of the sanction' }) },
  result: types.period,
  work: (x, pad): Period => {
    const { months, days } = x.named;
    if (days > 0) return pad.unknown('limit', 'wholeMonthsNeeded');
    return { months: Math.max(months, generalLimits[1].crime.imprisonment.min), days: 0 };
  },
});

/** The shortest imprisonment of the sanction, where it names none that of the General Part; found in the same way. */
export const shortestImprisonment = (ch: ChargeFacts): Expr<Period> =>
  unlessTheyDiffer(
    [
      leastTerm.of({ named: shortestOf.of({ sanction: registeredSilently(ch) }) }),
      entered(leastTerm.of({ named: byOwnRows(ch).min }), types.period),
      entered(
        leastTerm.of({ named: limitByHand.of({ limit: writtenForArticle(ch, ch.minImprisonment, types.period) }) }),
        types.period,
      ),
    ],
    types.period,
  );

/** Whether the sanction has life imprisonment; found in the same way. */
export const lifeImprisonment = (ch: ChargeFacts): Expr<LifeInSanction> =>
  unlessTheyDiffer<LifeInSanction>(
    [
      lifeOf.of({ sanction: registeredSilently(ch) }),
      entered<LifeInSanction>(byOwnRows(ch).life, lifeType),
      entered<LifeInSanction>(writtenForArticle<LifeInSanction>(ch, ch.lifeInSanction, lifeType), lifeType),
    ],
    lifeType,
  );

const labels = {
  min: { kk: 'ең қысқа мерзім', ru: 'наименьший срок', en: 'shortest term' },
  max: { kk: 'ең ұзақ мерзім', ru: 'наибольший срок', en: 'longest term' },
} as const;

/** Limits of imprisonment for a charge; none where the sanction has nothing but life. */
interface Limits {
  readonly life: LifeInSanction;
  readonly min: Period | undefined;
  readonly max: Period | undefined;
}

/** The limits of imprisonment that stand for a charge; the working shows the texts of the register with all their punishments. */
export const imprisonmentLimits = formula({
  id: 'kz.cc.sanction-limits',
  says: {
    kk: 'Айыптау бабының санкциясындағы бас бостандығынан айыру шектері',
    ru: 'Пределы лишения свободы по санкции статьи обвинения',
    en: 'The limits of imprisonment in the sanction of the charge',
  },
  cite: [cc.art(5), cc.art(6, 1), cc.art(46, 3), cc.art(52, 2)],
  inputs: {
    life: param.oneOf(
      {
        kk: 'өмір бойына бас бостандығынан айыру',
        ru: 'пожизненное лишение свободы',
        en: 'life imprisonment',
      },
      lifeInSanction,
    ),
    min: param.period(labels.min),
    max: param.period(labels.max),
  },
  result: structured<Limits>('limits', ({ life, min, max }) => ({
    life,
    min: min ? types.period.json(min) : null,
    max: max ? types.period.json(max) : null,
  })),
  work: (x, pad): Limits => {
    const { life } = x;
    if (life === 'only') return { life, min: undefined, max: undefined };
    const { min, max } = x;
    pad.step(labels.min, types.period.json(min), cc.art(46, 3));
    pad.step(labels.max, types.period.json(max), cc.art(52, 2));
    return { life, min, max };
  },
});

/** Charges of crimes: the sanction of a misdemeanour has no imprisonment. */
export const crimes = about({
  ch: where(c.charges, (ch) => oneOf(categoryOf(ch), ['minor', 'medium', 'grave', 'especiallyGrave'])),
});

/** The sanction of each charge: from the register, else from the file and marked so. */
export const sanctionOfCharge = quantity({
  id: 'kz.cc.sanction.of-charge',
  for: crimes,
  formula: imprisonmentLimits,
  from: ({ ch }) => ({ life: lifeImprisonment(ch), min: shortestImprisonment(ch), max: longestImprisonment(ch) }),
});
