import { elsewhere, type Elsewhere } from '../../../elsewhere.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

const powers = [
  1,
  2,
  3,
  '3-1',
  4,
  5,
  6,
  7,
  8,
  9,
  '9-1',
  10,
  11,
  '11-1',
  12,
  '12-1',
  13,
  14,
  15,
  16,
  '16-1',
  17,
  18,
  20,
];

/** What chapter 24 says of the term, the prosecutor and the record without bearing on agreements. */
export const investigationElsewhere: readonly Elsewhere[] = [
  elsewhere({
    cite: [1, 4, 5, 6, 7, 8].map((part) => cpc.art(192, part)),
    why: {
      kk: 'Ақылға қонымды мерзім, ұзарту және шағымдану тәртібі: келісімге байланысты сұрақ екінші және үшінші бөліктерде',
      ru: 'Разумный срок, продление и обжалование: с соглашением связаны только части вторая и третья',
      en: 'Reasonable time, extension and complaint: only parts 2 and 3 have to do with agreements',
    },
  }),
  elsewhere({
    cite: [
      ...powers.map((item) => cpc.art(193, 1, item)),
      cpc.art(193, '1-1'),
      ...[2, 3, 4, 5, 6, 7, 8, 9, '9-1', 10, 11].map((item) => cpc.art(193, 2, item)),
      cpc.art(193, 3),
      cpc.art(193, 4),
    ],
    why: {
      kk: 'Прокурордың қадағалау мен қудалаудағы өзге өкілеттіктері; келісім туралы тек 1-бөліктің 19-тармағы мен 2-бөліктің 1-тармағы',
      ru: 'Иные полномочия прокурора по надзору и преследованию; о соглашениях только пункт 19 части 1 и пункт 1 части 2',
      en: 'Other powers of supervision and prosecution; only items 1(19) and 2(1) speak of agreements',
    },
  }),
  elsewhere({
    cite: [cpc.art(199, 9)],
    why: {
      kk: 'Маманның зерттеу нәтижесі бойынша құжаты: құқықтар мен салдарды түсіндіру хаттамасына қатысы жоқ',
      ru: 'Документ специалиста по итогам исследования: к протоколу разъяснения прав и последствий не относится',
      en: 'The paper of a specialist on his examination: it does not concern the record of an explanation',
    },
  }),
];
