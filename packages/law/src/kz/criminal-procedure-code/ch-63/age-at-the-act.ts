import { addPeriod, momentOf, type Moment } from '@zhargy/calendar';
import { formula, param, types } from '@zhargy/logic';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

/**
 * Whether a person is under eighteen at a moment. On the eighteenth birthday itself the answer is unknown: the rule
 * that says whether the age is reached on that day or on the next was not read.
 */
export const underAge = formula({
  id: 'kz.cpc.76-2.under-age',
  says: {
    kk: 'Адамның әрекет сәтінде он сегіз жасқа толмауы',
    ru: 'Недостижение лицом восемнадцати лет в момент действия',
    en: 'A person is under eighteen at the moment of an act',
  },
  cite: [cpc.art(76, 2)],
  inputs: {
    birthDate: param.day({ kk: 'туған күні', ru: 'дата рождения', en: 'date of birth' }),
    on: param.record<Moment>({ kk: 'әрекет сәті', ru: 'момент действия', en: 'moment of the act' }, 'YYYY-MM-DD', (v) =>
      typeof v === 'string' ? momentOf(v) : undefined,
    ),
  },
  result: types.truth,
  work: (x, pad): boolean => {
    const birthday = addPeriod(x.birthDate, { months: 18 * 12, days: 0 }, 'clamp');
    if (x.on.day === birthday) return pad.unknown('birthDate', 'eighteenth birthday');
    return pad.step(
      { kk: 'кәмелетке толмаған', ru: 'несовершеннолетний', en: 'under age' },
      x.on.day < birthday,
      cpc.art(76, 2),
    );
  },
});

/** Whether two moments fall on one day. */
export const sameDay = formula({
  id: 'kz.same-day',
  says: {
    kk: 'Екі сәттің бір күнге келуі',
    ru: 'Два момента приходятся на один день',
    en: 'Two moments fall on one day',
  },
  cite: [cpc.art(614, 1, 2)],
  inputs: {
    a: param.record<Moment>({ kk: 'бірінші сәт', ru: 'первый момент', en: 'first moment' }, 'YYYY-MM-DD', (v) =>
      typeof v === 'string' ? momentOf(v) : undefined,
    ),
    b: param.record<Moment>({ kk: 'екінші сәт', ru: 'второй момент', en: 'second moment' }, 'YYYY-MM-DD', (v) =>
      typeof v === 'string' ? momentOf(v) : undefined,
    ),
  },
  result: types.truth,
  work: (x) => x.a.day === x.b.day,
});

/** The day of a moment. */
export const dayOfAct = formula({
  id: 'kz.day-of-moment',
  says: { kk: 'Сәттің күні', ru: 'День момента', en: 'The day of a moment' },
  cite: [cpc.art(614, 1, 3)],
  inputs: {
    on: param.record<Moment>({ kk: 'сәт', ru: 'момент', en: 'moment' }, 'YYYY-MM-DD', (v) =>
      typeof v === 'string' ? momentOf(v) : undefined,
    ),
  },
  result: types.day,
  work: (x) => x.on.day,
});
