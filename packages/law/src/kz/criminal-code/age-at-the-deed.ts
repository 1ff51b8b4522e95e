import { addPeriod, type Day } from '@zhargy/calendar';
import { formula, param, types } from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';

/**
 * Whether a person was of a certain age through the whole deed: at least so many years, and less than so many. Unknown when the deed
 * begins at one age and ends at another, or touches a birthday itself: whether an age is reached on that day or the next was not read.
 */
export const agedThroughDeed = formula({
  id: 'kz.cc.age-at-the-deed',
  says: {
    kk: 'Адамның әрекет жасалған кездегі жасы',
    ru: 'Возраст лица во время деяния',
    en: 'The age of a person at the time of the deed',
  },
  cite: [cc.art(5), cc.art(55, 8)],
  inputs: {
    birthDate: param.day({ kk: 'туған күні', ru: 'дата рождения', en: 'date of birth' }),
    from: param.day({ kk: 'әрекеттің бірінші күні', ru: 'первый день деяния', en: 'first day of the deed' }),
    to: param.day({ kk: 'әрекеттің соңғы күні', ru: 'последний день деяния', en: 'last day of the deed' }),
    atLeast: param.count({ kk: 'кемінде, жас', ru: 'не менее лет', en: 'at least, years' }),
    below: param.count({ kk: 'кем, жас', ru: 'менее лет', en: 'less than, years' }),
  },
  result: types.truth,
  work: (x, pad): boolean => {
    const birthday = (years: number): Day => addPeriod(x.birthDate, { months: years * 12, days: 0 }, 'clamp');
    const [lower, upper] = [birthday(x.atLeast), birthday(x.below)];
    const { from, to } = x;
    if (to < from) return pad.unknown('to', 'endsBeforeItBegins');
    const within = from > lower && to < upper;
    const outside = to < lower || from > upper;
    if (!within && !outside) return pad.unknown('birthDate', 'ageChangesDuringTheDeed');
    return pad.step({ kk: 'осы жаста', ru: 'в этом возрасте', en: 'of this age' }, within, cc.art(55, 8));
  },
});
