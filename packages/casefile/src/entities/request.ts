import { fact } from '../field.ts';

/** A request for international legal assistance. */
export const requestShape = {
  direction: fact.oneOf('outgoing', 'incoming'),
  on: fact.day(),
  /** ISO 3166 code of the other state. */
  state: fact.text(),
  subject: fact.oneOf(
    'action',
    'extradition',
    'temporaryExtradition',
    'transit',
    'transferOfProceedings',
    'temporaryTransferOfPrisoner',
    'transferOfConvict',
    'transferOfMentallyIll',
    'recognitionOfSentence',
    'jointTeam',
  ),
  madeBy: fact.oneOf('court', 'preTrialBody'),
  stage: fact.oneOf('preTrial', 'trial', 'afterFinalJudgment'),
  treatyBasis: fact.oneOf(
    'none',
    'minskWithProtocol',
    'minskWithoutProtocol',
    'prosecutorsAgreement',
    'chisinau',
    'bilateral',
    'otherTreaty',
  ),
  reservation: fact.truth(),
  sanctionRequesting: fact.truth(),
  sanctionRequested: fact.truth(),
  exactPlaceKnown: fact.truth(),
  regionKnown: fact.truth(),
  stateHasRegions: fact.truth(),
  writtenReciprocityGuarantee: fact.truth(),
  centralBodyRefused: fact.truth(),
  urgent: fact.truth(),
  /** When it was sent by e-mail, fax or the like, and when the original was posted after it. */
  sentElectronically: fact.moment(),
  originalPosted: fact.moment(),
};
