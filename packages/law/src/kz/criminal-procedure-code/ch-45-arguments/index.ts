import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { elsewhere as belongs, type Elsewhere } from '../../../elsewhere.ts';

// Articles 383(3) and 384(2) are encoded with paragraph 19 of the resolution, which they stand beside.
export const acts: readonly ActKind[] = [];
export const norms: readonly AnyNorm[] = [];
export const formulas: readonly AnyFormula[] = [];
export const disputes: readonly Dispute[] = [];
/** How arguments and the last word go where there are any. */
export const elsewhere: readonly Elsewhere[] = [
  belongs({
    cite: [
      cpc.art(383, 1),
      cpc.art(383, 2),
      cpc.art(383, 4),
      cpc.art(383, 5),
      cpc.art(383, 6),
      cpc.art(383, 7),
      cpc.art(384, 1),
    ],
    why: {
      kk: 'жарыссөз бен соңғы сөздің тәртібі: келісімдік іс жүргізуде олар болмайды',
      ru: 'порядок прений и последнего слова: в согласительном производстве их нет',
      en: 'how arguments and the last word go: conciliation has neither',
    },
  }),
];
