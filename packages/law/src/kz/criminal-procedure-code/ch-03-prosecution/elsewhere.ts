import type { Elsewhere } from '../../../elsewhere.ts';
import { elsewhere } from '../../../elsewhere.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

/** Parts of articles 35 and 36 on which nothing in conciliation turns. */
export const prosecutionElsewhere: readonly Elsewhere[] = [
  elsewhere({
    cite: [cpc.art(35, 3), cpc.art(35, 5), cpc.art(35, 6), cpc.art(35, 9)],
    why: {
      kk: 'Зиян келтірудің құқыққа сыйымдылығы, жасқа толмау, сотқа дейін тоқтату және материалдарды жіберу жалпы қағидаларға жатады',
      ru: 'Правомерное причинение вреда, недостижение возраста, прекращение до суда и направление материалов относятся к общим правилам',
      en: 'Lawful harm, being under age, ending before court and passing materials on belong to the general rules',
    },
  }),
  elsewhere({
    cite: [cpc.art(36, 2), cpc.art(36, 6)],
    why: {
      kk: 'Прокурордың 36-бап бойынша қудалаудан бас тартуы және кепілгерлік келісімдік іс жүргізудің шешіміне кірмейді',
      ru: 'Отказ прокурора по статье 36 и поручительство не входят в решения согласительного производства',
      en: 'The waiver of prosecution under article 36 and surety are no decisions of conciliation',
    },
  }),
];
