import { fact } from '../field.ts';
import { actInPapers } from './drafting.ts';

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
  /** A court restores a missed term: about the decision or paper, `to` the one who missed it. */
  'restoreTerm',
  'appellateReview',
  'cassationFiling',
  'withdrawCassationFiling',
  'returnCassationFiling',
  'petitionToExecutionCourt',
  'executionHearing',
  /** The court breaks off the trial so that an agreement may be concluded; the sides fail to agree. */
  'interruptTrial',
  'agreementNotReached',
  /** The court ends the case in part; a victim insists on the former charge. */
  'terminatePart',
  'insistOnCharge',
  /** The appellate court sets the judgment aside; it goes over to the rules of the first instance. */
  'reverseJudgment',
  'switchToFirstInstanceRules',
  /** A copy of a judgment is handed over. */
  'handOverJudgment',
  /** Somebody objects to the end of the case. */
  'objectToTermination',
  'appointCounsel',
  'waiveCounsel',
  'considerMeasureOfRestraint',
  'returnToInvestigation',
  'findNewCircumstances',
  'notify',
  'submitAgreementToCourt',
  /** The deed of the suspect is qualified; the person is questioned as a suspect (CPC 64(1)). */
  'qualifyDeed',
  'interrogateSuspect',
  /** The person himself says that he wishes, or agrees, to conclude an agreement. */
  'expressWish',
  /** The prosecutor hears what a participant thinks of concluding the agreement. */
  'hearOpinion',
  /** The prosecutor refuses to conclude the agreement; anybody complains of a decision or an action. */
  'refuseAgreement',
  'complain',
  /** The victim takes his consent back; a civil claim is brought; its amount is changed. */
  'withdrawConsent',
  'fileCivilClaim',
  'changeCivilClaim',
  /** The ruling to hold a preliminary hearing; the conciliatory hearing, from its opening; the ruling that extends its term. */
  'setPreliminaryHearing',
  'conciliatoryHearing',
  'extendHearingTerm',
  /** A copy of a document goes to a person; the inquiry body draws up the record of a misdemeanour. */
  'deliverCopy',
  'drawUpMisdemeanourRecord',
  /** The person has done everything the agreement asks. */
  'performAgreement',
  'resumeProceedings',
  /** Writ proceedings (CPC chapter 64-1). */
  'petitionForWrit',
  'consentToWrit',
  'establishWritGrounds',
  'showCaseFile',
  'writRuling',
  'inquiryHeadOnWrit',
  'writReachesProsecutor',
  'prosecutorOnWrit',
  'writReachesCourt',
  'courtOnWrit',
  'sendWritJudgment',
  'receiveWritJudgment',
  'disagreeWithWritJudgment',
  'setAsideWritJudgment',
  'appealWritJudgment',
  /** The ways of trial (CPC 322, 365, 382). */
  'admitGuilt',
  'insistOnExamination',
  'concludeMediation',
  'setMainTrial',
  'orderShortenedTrial',
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
  subject: fact.oneOf(
    'victimRights',
    'agreementConsequences',
    'both',
    'consequencesAndRightToRefuse',
    'rightToAgreement',
    'termination',
  ),
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
  /** The last day of a break or of a term the act sets. */
  until: fact.day(),
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
  /** Who took part in the act besides the one who did it. */
  present: fact.refs('person'),
  signedBy: fact.refs('person'),
  /** Counsel was waived because there was no money to pay for legal help. */
  forLackOfMeans: fact.truth(),
  /** The charging document that went to court with the case. */
  accompaniedBy: fact.oneOf('none', 'indictment', 'chargeProtocol'),
  /** Sound or video recording or other technical means were used. */
  technicalMeans: fact.truth(),
  /** What a petition to the court of execution asks for. */
  asks: fact.oneOf('parole', 'replacement', 'reduction', 'releaseFromServing'),
  /** The term actually served, and the term not yet served, by the day of such a petition or hearing. */
  servedTerm: fact.period(),
  unservedTerm: fact.period(),
  /** By how much the court cuts the unserved term. */
  cutBy: fact.period(),
  /** Which court it went to. */
  forum: fact.oneOf('districtAtPlaceOfExecution', 'otherDistrict', 'specialised', 'conciliation'),
  onlyRetroactivityOrAmnesty: fact.truth(),
  /** The sum a civil claim asks for, and the day the circumstance on which that sum rests arose. */
  amount: fact.amount(),
  basisArose: fact.day(),
  /** The prosecutor agreed to the ruling (CPC 64(1)). */
  agreedByProsecutor: fact.truth(),
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
  ...actInPapers,
};
