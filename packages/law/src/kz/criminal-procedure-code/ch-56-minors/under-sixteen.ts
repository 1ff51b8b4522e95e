import { addPeriod, momentOf, type Moment } from '@zhargy/calendar';
import { formula, param, types } from '@zhargy/logic';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

/** Whether a person is under sixteen at a moment; on the sixteenth birthday itself the answer is unknown, as for eighteen. */
export const underSixteen = formula({
  id: 'kz.cpc.538-1.under-sixteen',
  says: {
    kk: 'Адамның әрекет сәтінде он алты жасқа толмауы',
    ru: 'Недостижение лицом шестнадцати лет в момент действия',
    en: 'A person is under sixteen at the moment of an act',
  },
  cite: [cpc.art(538, 1)],
  inputs: {
    birthDate: param.day({ kk: 'туған күні', ru: 'дата рождения', en: 'date of birth' }),
    on: param.record<Moment>({ kk: 'әрекет сәті', ru: 'момент действия', en: 'moment of the act' }, 'YYYY-MM-DD', (v) =>
      typeof v === 'string' ? momentOf(v) : undefined,
    ),
  },
  result: types.truth,
  work: (x, pad): boolean => {
    const birthday = addPeriod(x.birthDate, { months: 16 * 12, days: 0 }, 'clamp');
    if (x.on.day === birthday) return pad.unknown('birthDate', 'sixteenth birthday');
    return pad.step(
      { kk: 'он алтыға толмаған', ru: 'нет шестнадцати лет', en: 'under sixteen' },
      x.on.day < birthday,
      cpc.art(538, 1),
    );
  },
});
