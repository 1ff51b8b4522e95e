import { momentOf, type Day, type Moment } from '@zhargy/calendar';
import { formula, param, types } from '@zhargy/logic';
import { cpc } from './instruments/criminal-procedure-code.ts';

/** The day on which something happened: terms of days and dates of law look at the day of a moment. */
export const dayOfMoment = formula({
  id: 'kz.day-of-moment',
  says: { kk: 'Оқиға болған күн', ru: 'День события', en: 'The day of a moment' },
  cite: [cpc.art(48, 1)],
  inputs: {
    at: param.record<Moment>({ kk: 'сәт', ru: 'момент', en: 'moment' }, 'YYYY-MM-DD', (v) =>
      typeof v === 'string' ? momentOf(v) : undefined,
    ),
  },
  result: types.day,
  work: (x): Day => x.at.day,
});
