import { guidance, type ActKind, type AnyFormula, type AnyNorm, type Dispute } from '@zhargy/logic';
import type { Elsewhere } from '../../../elsewhere.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { excludingCircumstance } from '../ch-64/circumstances.ts';
import { courtSettles, groundExplained, noObjection, prosecutorDrops, victimTold } from './art-035-036.ts';
import { prosecutionElsewhere } from './elsewhere.ts';

/** Article 35(2): when the absence of an event or of an offence is made out is weighed by the body that ends the case. */
const provedOrUnproved = guidance({
  id: 'kz.cpc.35-2.proved-or-unproved',
  cite: [cpc.art(35, 2)],
  says: {
    kk: 'Оқиға немесе құрам жоқтығы дәлелденсе де, бары дәлелденбей, дәлелдеме жинау мүмкіндігі таусылса да іс тоқтатылады',
    ru: 'Дело прекращается и при доказанном отсутствии события или состава, и когда их наличие не доказано, а возможности исчерпаны',
    en: 'The case ends both when the absence of event or offence is proved and when its presence is not and no more evidence can be had',
  },
  why: {
    kk: 'Дәлелдемелердің жеткіліктілігін іс жүргізетін орган бағалайды',
    ru: 'Достаточность доказательств оценивает орган, ведущий процесс',
    en: 'Whether the evidence suffices is weighed by the body conducting the proceeding',
  },
});

export const acts: readonly ActKind[] = [];
export const norms: readonly AnyNorm[] = [
  excludingCircumstance,
  provedOrUnproved,
  prosecutorDrops,
  courtSettles,
  groundExplained,
  noObjection,
  victimTold,
];
export const formulas: readonly AnyFormula[] = [];
export const disputes: readonly Dispute[] = [];
export const elsewhere: readonly Elsewhere[] = prosecutionElsewhere;
