import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { elsewhere as belongs, type Elsewhere } from '../../../elsewhere.ts';
import { limitsOfAgreement, reasonedByArticle627 } from './art-397-reasons.ts';

export const acts: readonly ActKind[] = [];
export const norms: readonly AnyNorm[] = [limitsOfAgreement, reasonedByArticle627];
export const formulas: readonly AnyFormula[] = [];
export const disputes: readonly Dispute[] = [];
/** The reasoning of a judgment in the ordinary way. */
export const elsewhere: readonly Elsewhere[] = [
  belongs({
    cite: [cpc.art(397, 2), cpc.art(397, 3), cpc.art(397, 4)],
    why: {
      kk: 'жалпы тәртіптегі үкімнің уәждері: келісім бойынша үкім 627-бапқа сай жазылады',
      ru: 'мотивы приговора в общем порядке: приговор по соглашению составляется по статье 627',
      en: 'the reasons of an ordinary judgment: one on an agreement follows article 627',
    },
  }),
];
