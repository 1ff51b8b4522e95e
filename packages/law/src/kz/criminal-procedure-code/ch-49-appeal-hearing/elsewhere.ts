import type { Elsewhere } from '../../../elsewhere.ts';
import { elsewhere } from '../../../elsewhere.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

/** Parts of articles 429-436 on which nothing about agreements turns. */
export const appealElsewhere: readonly Elsewhere[] = [
  elsewhere({
    cite: [cpc.art(429, 1), cpc.art(429, 3), cpc.art(429, 6), cpc.art(429, 7), cpc.art(429, 8), cpc.art(429, 9)],
    why: {
      kk: 'Апелляциялық отырыстың жалпы барысы; келісімге қатысты ережелер 429-баптың 2, 4 және 5-бөліктерінде',
      ru: 'Общий ход апелляционного заседания; об соглашении говорят части 2, 4 и 5 статьи 429',
      en: 'The general course of the appellate session; agreements are the matter of 429(2), (4) and (5)',
    },
  }),
  elsewhere({
    cite: [
      ...[1, 2, 3, 4, 5, 6, 7].map((n) => cpc.art(430, 1, n)),
      cpc.art(430, 1),
      cpc.art(430, 2),
      cpc.art(431, 2),
      cpc.art(431, 3),
      cpc.art(436, 4),
    ],
    why: {
      kk: 'Апелляциялық соттың дәлелдемелерге қатысты өкілеттіктері, нашарлатуға тыйым және жеке қаулы жалпы тәртіпке жатады',
      ru: 'Полномочия по доказательствам, запрет ухудшения и частное постановление относятся к общему порядку апелляции',
      en: 'Powers over evidence, the bar on worsening and special rulings belong to appeal in general',
    },
  }),
  elsewhere({
    cite: [cpc.art(431, 1, 5), cpc.art(431, 1, 6), cpc.art(431, 1, 7), cpc.art(431, 1, 10), cpc.art(436, 2)],
    why: {
      kk: 'Ақтау үкімі, алқабилер үкімі, қаулылар және зерттелмеген дәлелдемелер туралы: келісімдік тәртіпте мұндай шешім де, тергеу де жоқ',
      ru: 'Об оправдании, вердикте присяжных, постановлениях и неисследованных доказательствах: в согласительном порядке их нет',
      en: 'On acquittals, jury judgments, rulings and unexamined evidence: conciliation knows none of them',
    },
  }),
];
