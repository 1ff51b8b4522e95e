import { actEntries } from './act.ts';
import { agreementEntries } from './agreement.ts';
import { assessmentEntries } from './assessment.ts';
import { chargeEntries } from './charge.ts';
import { circumstanceEntries } from './circumstance.ts';
import { claimEntries } from './claim.ts';
import { contentEntries } from './content.ts';
import { custodyEntries } from './custody.ts';
import { offenceEntries } from './offence.ts';
import { personEntries } from './person.ts';
import { relatedCaseEntries } from './related-case.ts';
import { requestEntries } from './request.ts';
import { roleEntries } from './role.ts';
import { sentenceEntries } from './sentence.ts';

export type { FactEntry } from './entry.ts';
export { filedEntries, recordedInEntries } from './act-record.ts';

/** The dictionary of facts: what each fact of each entity is called, how to ask for it, whom, and what proves it. */
export const dictionary = {
  person: personEntries,
  role: roleEntries,
  offence: offenceEntries,
  charge: chargeEntries,
  agreement: agreementEntries,
  claim: claimEntries,
  sentence: sentenceEntries,
  custody: custodyEntries,
  relatedCase: relatedCaseEntries,
  request: requestEntries,
  act: actEntries,
  circumstance: circumstanceEntries,
  content: contentEntries,
  assessment: assessmentEntries,
} as const;
