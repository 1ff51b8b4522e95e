import type { Period } from '@zhargy/calendar';
import { formula, param, types, type ValueType } from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';

/** Categories of criminal offences, misdemeanours apart from the four of crimes (CC 10, 11). */
export const categories = ['misdemeanour', 'minor', 'medium', 'grave', 'especiallyGrave'] as const;
export type Category = (typeof categories)[number];

const years = (n: number): number => n * 12;

/**
 * The category of a crime by the longest imprisonment of its sanction and the form of guilt (CC 11). Limits are
 * inclusive. A sanction without imprisonment is for `noImprisonment`; a misdemeanour is one by the article itself.
 */
export const categoryBySanction = formula({
  id: 'kz.cc.11.category',
  says: {
    kk: 'Қылмыстың санаты баптың санкциясындағы бас бостандығынан айырудың ең ұзақ мерзімі мен кінә нысанына қарай айқындалады',
    ru: 'Категория преступления определяется наибольшим сроком лишения свободы по санкции и формой вины',
    en: 'The category of a crime follows from the longest imprisonment of the sanction and the form of guilt',
  },
  cite: [cc.art(11, 1), cc.art(11, 2), cc.art(11, 3), cc.art(11, 4), cc.art(11, 5)],
  inputs: {
    maxImprisonment: param.period({
      kk: 'бас бостандығынан айырудың ең ұзақ мерзімі',
      ru: 'наибольший срок лишения свободы',
      en: 'longest imprisonment',
    }),
    fault: param.oneOf({ kk: 'кінә нысаны', ru: 'форма вины', en: 'form of guilt' }, ['intentional', 'negligent']),
  },
  result: types.text as ValueType<Category>,
  work: (x, pad): Category => {
    const months = longest(x.maxImprisonment);
    const label = { kk: 'санаты', ru: 'категория', en: 'category' };
    if (months > years(12) && x.fault === 'intentional') return pad.step(label, 'especiallyGrave', cc.art(11, 5));
    if (months > years(5))
      return pad.step(label, x.fault === 'negligent' ? 'medium' : 'grave', cc.art(11, x.fault === 'negligent' ? 3 : 4));
    if (months > years(2))
      return pad.step(label, x.fault === 'negligent' ? 'minor' : 'medium', cc.art(11, x.fault === 'negligent' ? 2 : 3));
    return pad.step(label, 'minor', cc.art(11, 2));
  },
});

/** Months of a limit; limits of sanctions are whole months, a remainder of days only ever lengthens them. */
const longest = (p: Period): number => p.months + (p.days > 0 ? 1 : 0);
