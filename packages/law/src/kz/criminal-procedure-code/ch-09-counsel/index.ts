import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import { counselSecured, counselTakesPart } from './art-067.ts';
import { noWaiver, waiveCounsel, waiver, waiverWithAgreement } from './art-069.ts';

export { counselElsewhere as elsewhere } from './elsewhere.ts';

export const acts: readonly ActKind[] = [waiveCounsel];
export const norms: readonly AnyNorm[] = [counselTakesPart, counselSecured, waiver, noWaiver];
export const formulas: readonly AnyFormula[] = [];
export const disputes: readonly Dispute[] = [waiverWithAgreement];
