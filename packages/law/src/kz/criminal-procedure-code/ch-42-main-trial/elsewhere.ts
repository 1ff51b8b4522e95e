import type { Elsewhere } from '../../../elsewhere.ts';
import { elsewhere } from '../../../elsewhere.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

/** Parts of articles 337, 340 and 341 on which nothing about agreements turns. */
export const mainTrialElsewhere: readonly Elsewhere[] = [
  elsewhere({
    cite: [cpc.art(337, 1), cpc.art(337, 2), cpc.art(337, 3), cpc.art(337, 4), cpc.art(337, 5)],
    why: {
      kk: 'Мемлекеттік айыптаушының жалпы талқылауға қатысуы; келісімдік тәртіпте 624-бап қолданылады',
      ru: 'Участие обвинителя в общем разбирательстве; в согласительном порядке действует статья 624',
      en: 'The part of the state prosecutor in the ordinary trial; in conciliation article 624 applies',
    },
  }),
  elsewhere({
    cite: [cpc.art(340, 1), cpc.art(340, 3), cpc.art(340, 4), cpc.art(340, 5), cpc.art(340, 6)],
    why: {
      kk: 'Жалпы талқылаудың шектері, істерді біріктіру және ауырлау айып тағу жалпы тәртіпке жатады',
      ru: 'Пределы общего разбирательства, соединение дел и более тяжкое обвинение относятся к общему порядку',
      en: 'The limits of the ordinary trial, joinder and a heavier charge belong to the ordinary procedure',
    },
  }),
  elsewhere({
    cite: [cpc.art(341, 2), cpc.art(341, 3), cpc.art(341, 4)],
    why: {
      kk: 'Жаңа айыптау актісіне байланысты кейінге қалдыру, тоқтата тұру және іздеу жалпы тәртіпке жатады',
      ru: 'Отложение из-за нового акта, приостановление и розыск относятся к общему порядку',
      en: 'Putting off for a new indictment, suspension and search belong to the ordinary procedure',
    },
  }),
];
