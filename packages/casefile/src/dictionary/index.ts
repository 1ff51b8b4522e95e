import { actEntries } from './act.ts';
import { filedEntries, recordedInEntries } from './act-record.ts';
import { agreedAdditionalEntries, agreedPunishmentEntries, agreementEntries } from './agreement.ts';
import { assessmentEntries } from './assessment.ts';
import { caseEntries, proceedingEntries } from './case.ts';
import { chargeEntries } from './charge.ts';
import { circumstanceEntries } from './circumstance.ts';
import { claimEntries } from './claim.ts';
import { contentEntries } from './content.ts';
import { custodyEntries } from './custody.ts';
import { renderingEntries } from './drafting.ts';
import {
  agreedAssetEntries,
  agreedForChargeEntries,
  agreedForChargePunishmentEntries,
  mitigatingEntries,
  undertakingEntries,
} from './drafting-agreement.ts';
import { offenceEntries } from './offence.ts';
import { personEntries } from './person.ts';
import { relatedCaseEntries } from './related-case.ts';
import { requestEntries } from './request.ts';
import { roleEntries } from './role.ts';
import { sanctionEntries } from './sanction.ts';
import {
  imposedAdditionalEntries,
  imposedPunishmentEntries,
  sentenceEntries,
  sentencedChargeEntries,
} from './sentence.ts';

export type { FactEntry } from './entry.ts';

/** The dictionary of facts: what each fact of each entity is called, how to ask for it, whom, and what proves it. */
export const dictionary = {
  case: caseEntries,
  person: personEntries,
  role: roleEntries,
  offence: offenceEntries,
  charge: chargeEntries,
  agreement: agreementEntries,
  agreedAdditional: agreedAdditionalEntries,
  mitigatingCircumstance: mitigatingEntries,
  undertaking: undertakingEntries,
  agreedForCharge: agreedForChargeEntries,
  agreedAsset: agreedAssetEntries,
  claim: claimEntries,
  sentence: sentenceEntries,
  sentencedCharge: sentencedChargeEntries,
  additionalPunishment: imposedAdditionalEntries,
  sanction: sanctionEntries,
  custody: custodyEntries,
  relatedCase: relatedCaseEntries,
  request: requestEntries,
  act: actEntries,
  circumstance: circumstanceEntries,
  content: contentEntries,
  assessment: assessmentEntries,
  rendering: renderingEntries,
} as const;

/** The same for facts that belong together under one name, by entity and that name. */
export const groupEntries = {
  'case.proceeding': proceedingEntries,
  'agreement.punishment': agreedPunishmentEntries,
  'agreedForCharge.punishment': agreedForChargePunishmentEntries,
  'sentence.main': imposedPunishmentEntries,
  'sentencedCharge.main': imposedPunishmentEntries,
  'act.recordedIn': recordedInEntries,
  'act.filed': filedEntries,
} as const;
