import { fact } from '../field.ts';

/** Kinds of recorded acts: what anyone did in the case. */
export const actKinds = [
  'recogniseSuspect',
  'changeCharge',
  'dropCharge',
  'recogniseVictim',
  'severCase',
  'joinCases',
  /** A person disputes a charge, its evidence or the harm; and the contrary. */
  'contestCharge',
  'agreeWithCharge',
  'identifyAccomplice',
  'terminateAgainst',
  'petitionForAgreement',
  'forwardPetition',
  'explainRights',
  'consent',
  'objectToAgreement',
  'concludeAgreement',
  'approveAgreement',
  'withdrawFromAgreement',
  'expressDisagreement',
  'claimInnocence',
  'claimCoercion',
  'sendCaseToCourt',
  'setConciliatoryHearing',
  'continueInConciliation',
  'retireToDeliberate',
  'preliminaryHearing',
  'decideOnArrivedAgreement',
  'decideConciliation',
  'decideOnAgreementAtTrial',
  'returnToProsecutor',
  'judgment',
  'ruling',
  'appeal',
  'withdrawAppeal',
  'returnAppeal',
  'appellateReview',
  'cassationFiling',
  'withdrawCassationFiling',
  'returnCassationFiling',
  'petitionToExecutionCourt',
  'executionHearing',
] as const;

/** One recorded act. Which fields matter depends on its kind. */
export const actShape = {
  kind: fact.oneOf(...actKinds),
  by: fact.ref('person'),
  /** In whose interest a representative or counsel acted. */
  onBehalfOf: fact.ref('person'),
  to: fact.ref('person'),
  /** Everything the act is about: persons, charges, agreements, acts, offences, relatedCases. */
  about: fact.refs('any'),
  on: fact.moment(),
  form: fact.oneOf('written', 'oral', 'letter', 'ruling'),
  /** The outcome, where the act decides something. */
  outcome: fact.text(),
  /** Grounds the act names, as short codes such as "489-1-3". */
  grounds: fact.refs('any'),
  subject: fact.oneOf('victimRights', 'agreementConsequences', 'both'),
  article: fact.text(),
  /** The category of the new qualification, for an act that changes a charge. */
  category: fact.oneOf('misdemeanour', 'minor', 'medium', 'grave', 'especiallyGrave'),
  instance: fact.oneOf('first', 'appellate', 'cassation', 'investigatingJudge'),
  /** What a judgment or ruling is. */
  sort: fact.oneOf(
    'conviction',
    'acquittal',
    'termination',
    'private',
    'compulsoryMedical',
    'execution',
    'complaint',
    'protest',
    'other',
  ),
  /** Persons a decision, appeal or review concerns. */
  concerns: fact.refs('person'),
  direction: fact.oneOf('worse', 'better', 'neither'),
  inForceFrom: fact.day(),
  resubmits: fact.ref('act'),
  reviews: fact.ref('act'),
  /** The official's post is that of a head of a prosecutor's office or another approver. */
  office: fact.oneOf(
    'prosecutorGeneral',
    'deputyProsecutorGeneral',
    'chiefMilitary',
    'chiefTransport',
    'regional',
    'district',
    'other',
  ),
  closedSession: fact.truth(),
  /** What a petition to the court of execution asks for. */
  asks: fact.oneOf('parole', 'replacement', 'reduction', 'releaseFromServing'),
  /** Which court it went to. */
  forum: fact.oneOf('districtAtPlaceOfExecution', 'otherDistrict', 'specialised', 'conciliation'),
  onlyRetroactivityOrAmnesty: fact.truth(),
  recordedIn: fact.group({
    kind: fact.oneOf('investigativeRecord', 'sessionRecord', 'separateDocument', 'none'),
    place: fact.text(),
    date: fact.day(),
    startTime: fact.text(),
    endTime: fact.text(),
    officer: fact.text(),
    participantsNamed: fact.truth(),
    signatures: fact.oneOf('all', 'refusalCertified', 'missing'),
    attachedToFile: fact.truth(),
  }),
  filed: fact.group({
    signed: fact.day(),
    posted: fact.day(),
    handedOver: fact.day(),
    received: fact.day(),
    toJudge: fact.moment(),
    /** How it was handed in: decides which of the dates above counts for the term. */
    channel: fact.oneOf('post', 'directly', 'electronic', 'custodyAdministration', 'medicalAdministration'),
  }),
};
