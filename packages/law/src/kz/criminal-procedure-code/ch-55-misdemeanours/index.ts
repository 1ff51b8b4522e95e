import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { elsewhere as belongs, type Elsewhere } from '../../../elsewhere.ts';
import { formOfJoinedCase, notByProtocol, recordInTenDays } from './art-526-form.ts';

export const acts: readonly ActKind[] = [];
export const norms: readonly AnyNorm[] = [formOfJoinedCase, notByProtocol, recordInTenDays];
export const formulas: readonly AnyFormula[] = [];
export const disputes: readonly Dispute[] = [];
/** The terms of the record before 292-VI. */
export const elsewhere: readonly Elsewhere[] = [
  belongs({
    cite: [cpc.art(526, 2), cpc.art(526, 3)],
    why: {
      kk: '2019 жылға дейінгі хаттама жасау мерзімдері: келісімге байланысты сұрақ оларға тірелмейді',
      ru: 'сроки составления протокола до 2019 года: от них вопросы о соглашениях не зависят',
      en: 'terms of the record before 2019, on which no question about agreements turns',
    },
  }),
];
