import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import {
  concludeAssetAgreement,
  concludePlea,
  continueInConciliation,
  explainToVictim,
  forwardPetition,
  setConciliatoryHearing,
  withdraw,
} from './acts.ts';
import { sameDay, underAge } from './age-at-the-act.ts';
import { agreementStands } from './agreement-in-force.ts';
import { assetFormExists } from './art-612-asset-form.ts';
import { assetGravity, coversCrimesOnly, gravity } from './art-612-gravity.ts';
import { consent, noRefusal } from './art-613-consent.ts';
import { nonContest } from './art-613-non-contest.ts';
import { accompliceWithoutPlea } from './art-614-accomplices.ts';
import { withdrawnFromConcluded } from './art-614-617-concluded.ts';
import { textActs, textDisputes, textNorms } from './art-616-and-617.ts';
import { withdrawal } from './art-614-withdrawal.ts';
import { allAccomplices } from '../../resolution-2016-4-plea/para-02-accomplices.ts';
import {
  consequencesExplained,
  recordComplete,
  rightsExplained,
} from '../../resolution-2016-4-plea/para-10-explanations.ts';
import { assetActs, assetDisputes, assetFormulas, assetNorms } from './art-617-assets.ts';
import { conclusionActs, conclusionDisputes, conclusionFormulas, conclusionNorms } from './conclusion.ts';
import * as reasons from './disputes.ts';

export const acts: readonly ActKind[] = [
  concludePlea,
  concludeAssetAgreement,
  forwardPetition,
  explainToVictim,
  withdraw,
  setConciliatoryHearing,
  continueInConciliation,
  ...assetActs,
  ...conclusionActs,
  ...textActs,
];
export const norms: readonly AnyNorm[] = [
  gravity,
  coversCrimesOnly,
  assetGravity,
  assetFormExists,
  nonContest,
  consent,
  noRefusal,
  withdrawal,
  withdrawnFromConcluded,
  agreementStands,
  accompliceWithoutPlea,
  allAccomplices,
  rightsExplained,
  consequencesExplained,
  recordComplete,
  ...assetNorms,
  ...conclusionNorms,
  ...textNorms,
];
export const formulas: readonly AnyFormula[] = [underAge, sameDay, ...assetFormulas, ...conclusionFormulas];
export const disputes: readonly Dispute[] = [
  ...Object.values(reasons),
  ...assetDisputes,
  ...conclusionDisputes,
  ...textDisputes,
];
