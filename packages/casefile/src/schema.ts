import { fact, rootFacts, type EntityFacts, type FactsOf } from './field.ts';
import { punishmentKinds, punishmentShape } from './punishment.ts';
import { actShape } from './entities/act.ts';
import { agreementInPapers, offenceInPapers, personInPapers, renderingShape } from './entities/drafting.ts';
import { requestShape } from './entities/request.ts';
import { sanctionShape } from './entities/sanction.ts';

const categories = ['misdemeanour', 'minor', 'medium', 'grave', 'especiallyGrave'] as const;
const institutions = ['minimum', 'medium', 'maximum', 'emergency', 'complete'] as const;

export const personShape = {
  name: fact.text(),
  kind: fact.oneOf('human', 'entity'),
  sex: fact.oneOf('female', 'male'),
  birthDate: fact.day(),
  deathDate: fact.day(),
  /** False for an accomplice nobody has identified. */
  identified: fact.truth(),
  ableToDefendOwnRights: fact.truth(),
  /** Knows the language of the proceeding. */
  speaksCaseLanguage: fact.truth(),
  disabilityGroup: fact.oneOf('none', 'first', 'second', 'third'),
  insaneAtTheAct: fact.truth(),
  mentallyIllAfter: fact.truth(),
  /** Privileges or immunity from criminal prosecution. */
  immunity: fact.truth(),
  /** Another sentence is not fully served, so that punishments would be joined under CC 60. */
  earlierSentenceUnserved: fact.truth(),
  pregnant: fact.truth(),
  /** A small child: one's own or another's, raised with others or alone. */
  smallChild: fact.oneOf('none', 'own', 'ownAlone', 'raised', 'raisedAlone'),
  /** Signs of retarded mental development in a minor. */
  developmentDelay: fact.truth(),
  ...personInPapers,
};

export const roleShape = {
  person: fact.ref('person'),
  as: fact.oneOf(
    'suspect',
    'accused',
    'defendant',
    'convict',
    'acquitted',
    'victim',
    'privateProsecutor',
    'civilPlaintiff',
    'civilDefendant',
    'counsel',
    'legalRepresentative',
    'representative',
    'prosecutor',
    'prosecutorGeneral',
    'deputyProsecutorGeneral',
    'investigator',
    'inquirer',
    'judge',
    'secretary',
    'interestedPerson',
    'translator',
    'witness',
    'witnessWithRightToDefence',
    'teacher',
    'psychologist',
  ),
  /** Whom counsel or a representative acts for. */
  of: fact.ref('person'),
  /** For a victim: the offences that harmed him. */
  offences: fact.refs('offence'),
  /** A victim who takes part in the case. */
  takesPart: fact.truth(),
  basis: fact.oneOf(
    'parent',
    'adopter',
    'guardian',
    'trustee',
    'carer',
    'head',
    'powerOfAttorney',
    'advocateWarrant',
    'relative',
    'guardianshipBody',
    'other',
  ),
  authorityCoversConsent: fact.truth(),
  advocate: fact.truth(),
  from: fact.day(),
  to: fact.day(),
};

export const offenceShape = {
  title: fact.text(),
  from: fact.day(),
  /** The last day of the deed; the day whose substantive law counts. */
  to: fact.day(),
  place: fact.text(),
  harmAmount: fact.amount(),
  causedDeath: fact.truth(),
  againstLifeOrHealth: fact.truth(),
  violence: fact.truth(),
  graveHarmToHealth: fact.truth(),
  /** Whose death a road accident caused by negligence, where that is the only death. */
  roadAccidentDeathOf: fact.oneOf('nobody', 'closeRelatives', 'spouse', 'others'),
  ...offenceInPapers,
};

export const chargeShape = {
  person: fact.ref('person'),
  offence: fact.ref('offence'),
  /** The article as qualified when the charge was first brought; changed only by acts. */
  article: fact.text(),
  /** The day the suspicion was announced or the charge brought. */
  broughtOn: fact.day(),
  victims: fact.refs('person'),
  fault: fact.oneOf('intentional', 'negligent'),
  stage: fact.oneOf('completed', 'preparation', 'attempt'),
  complicity: fact.oneOf('sole', 'coPerpetrator', 'organiser', 'instigator', 'aider'),
  /** The category as stated by hand, where the sanction table does not reach. */
  category: fact.oneOf(...categories),
  /** The longest imprisonment of the sanction, given by hand. */
  maxImprisonment: fact.period(),
  /** The shortest imprisonment of the sanction, given by hand; no time where it names none. */
  minImprisonment: fact.period(),
  lifeInSanction: fact.oneOf('none', 'alternative', 'only'),
  againstLifeOrHealth: fact.truth(),
  intentionalKilling: fact.truth(),
  sexualAgainstMinor: fact.truth(),
  violenceAgainstMinor: fact.truth(),
  /** Which of the kinds that bar reconciliation the crime belongs to; an empty list where it is none of them. */
  specialKinds: fact.someOf('torture', 'corruption', 'terrorist', 'extremist', 'criminalGroup', 'humanTrafficking'),
  /** A fine stands among the main punishments of the sanction. */
  fineInSanction: fact.truth(),
  /** The additional punishment the sanction makes obligatory; a term is fixed where the sanction names one size only. */
  obligatoryAdditional: fact.oneOf('none', 'deprivationFixed', 'deprivationOpen', 'other'),
};

export const agreementShape = {
  form: fact.oneOf('plea', 'cooperation', 'asset'),
  party: fact.ref('person'),
  charges: fact.refs('charge'),
  prosecutor: fact.ref('person'),
  counsel: fact.ref('person'),
  supersedes: fact.ref('agreement'),
  punishment: fact.group(punishmentShape),
  /** Additional punishments the prosecutor undertook to ask for. */
  additional: fact.items('agreedAdditional', {
    kind: fact.oneOf(...punishmentKinds),
    mandatory: fact.truth(),
    period: fact.period(),
  }),
  claimAgreed: fact.amount(),
  /** What the prosecutor did about an admission of guilt when the agreement was prepared. */
  admissionOfGuilt: fact.oneOf('notAsked', 'offered', 'demanded'),
  conditionsFulfilled: fact.truth(),
  /** The talk with counsel alone, before signing: held, not wanted, or not allowed. */
  talkWithCounsel: fact.oneOf('held', 'declined', 'refused'),
  target: fact.oneOf('especiallyGrave', 'criminalGroup', 'extremist', 'terrorist', 'other'),
  relatedCase: fact.ref('relatedCase'),
  /** The day by which the assets have to be handed over. */
  performBy: fact.day(),
  /** The person drew super-profits from non-competitive conditions or from a concentration of the market. */
  superProfits: fact.truth(),
  /** The parties agreed on terms beside those the law lists. */
  otherTermsAgreed: fact.truth(),
  ...agreementInPapers,
};

export const claimShape = {
  by: fact.ref('person'),
  against: fact.refs('person'),
  amount: fact.amount(),
};

export const sentenceShape = {
  person: fact.ref('person'),
  act: fact.ref('act'),
  agreement: fact.ref('agreement'),
  main: fact.group(punishmentShape),
  charges: fact.items('sentencedCharge', { charge: fact.ref('charge'), main: fact.group(punishmentShape) }),
  additional: fact.items('additionalPunishment', {
    kind: fact.oneOf(...punishmentKinds),
    mandatory: fact.truth(),
    period: fact.period(),
  }),
  institution: fact.oneOf(...institutions),
  inForceFrom: fact.day(),
  /** What the judgment credits for detention, custody and house arrest, in the unit of the punishment: days, hours or MCI. */
  credited: fact.count(),
  /** The case in which an earlier sentence was given; absent for a sentence of this case. */
  earlierCase: fact.ref('relatedCase'),
  /** What has been served under an earlier sentence. */
  served: fact.period(),
  compulsoryPayment: fact.amount(),
  /** A payment already collected under an earlier sentence that is set off. */
  paymentCollected: fact.amount(),
  /** Compulsory treatment for dependence on alcohol, drugs or other substances was ordered. */
  compulsoryTreatment: fact.truth(),
};

export const custodyShape = {
  person: fact.ref('person'),
  measure: fact.oneOf(
    'detention',
    'custody',
    'houseArrest',
    'medicalInstitution',
    'custodyAbroad',
    'compulsoryTreatment',
  ),
  from: fact.day(),
  /** The last day; absent while it lasts. */
  to: fact.day(),
};

export const relatedCaseShape = {
  number: fact.text(),
  relation: fact.oneOf('severedFrom', 'severedInto', 'joined', 'uncovered', 'earlierSentence'),
  persons: fact.refs('person'),
  judgment: fact.oneOf('conviction', 'acquittal', 'termination', 'none'),
  givenOn: fact.day(),
  inForceSince: fact.day(),
  coversExposedPersons: fact.oneOf('all', 'some', 'none'),
  proof: fact.text(),
  sealed: fact.truth(),
  /** The judge who took part in hearing that case at first instance. */
  heardBy: fact.ref('person'),
};

/** A circumstance found in the case that ends it, or allows a release from liability, by the article that names it. */
export const circumstanceShape = {
  person: fact.ref('person'),
  code: fact.oneOf(
    'cpc-35-1-1',
    'cpc-35-1-2',
    'cpc-35-1-3',
    'cpc-35-1-4',
    'cpc-35-1-5',
    'cpc-35-1-6',
    'cpc-35-1-7',
    'cpc-35-1-8',
    'cpc-35-1-9',
    'cpc-35-1-10',
    'cpc-35-1-11',
    'cc-65',
    'cc-66',
    'cc-68-1',
    'cc-68-2',
    'cc-68-3',
    'cc-70',
    'cc-83',
  ),
  /** The person objects to the end of the case on this ground. */
  personObjects: fact.truth(),
  reconciled: fact.truth(),
  harmMadeGood: fact.truth(),
  /** The offence is one of those for which reconciliation releases nobody (CC 68(4)). */
  excludedFromReconciliation: fact.truth(),
  /** Done after an earlier release by reconciliation, within the period of limitation of that earlier offence. */
  afterEarlierRelease: fact.truth(),
  repented: fact.truth(),
  /** Never before has the person committed a crime of this gravity. */
  firstTime: fact.truth(),
};

/** One element of a document, as found in its text: content norms read nothing else. */
export const contentShape = {
  act: fact.ref('act'),
  element: fact.text(),
  about: fact.text(),
  state: fact.oneOf('present', 'absent', 'notFound', 'contradictory'),
  value: fact.text(),
  /** Position in the document, counted from 1. */
  order: fact.count(),
};

/** A judgment somebody made: whose, about whom or what, in which act. */
export const assessmentShape = {
  what: fact.text(),
  by: fact.oneOf('court', 'prosecutor', 'investigator'),
  about: fact.text(),
  act: fact.ref('act'),
  value: fact.truth(),
};

/** The case file: the only source of facts. Everything is optional but ids, because a file is always incomplete. */
export const caseShape = {
  proceeding: fact.group({
    number: fact.text(),
    language: fact.oneOf('kk', 'ru', 'other'),
    form: fact.oneOf('investigation', 'inquiry', 'accelerated', 'protocol', 'private'),
    court: fact.text(),
    /** The day of registration in the Unified Register of Pre-trial Investigations. */
    registeredOn: fact.day(),
    /** The whole length to which the prosecutor extended the term of the investigation, or which he set (CPC 192). */
    termExtendedTo: fact.period(),
    /** There are procedural costs in the case. */
    proceduralCosts: fact.truth(),
  }),
  persons: fact.items('person', personShape),
  roles: fact.items('role', roleShape),
  offences: fact.items('offence', offenceShape),
  charges: fact.items('charge', chargeShape),
  agreements: fact.items('agreement', agreementShape),
  claims: fact.items('claim', claimShape),
  sentences: fact.items('sentence', sentenceShape),
  sanctions: fact.items('sanction', sanctionShape),
  custody: fact.items('custody', custodyShape),
  relatedCases: fact.items('relatedCase', relatedCaseShape),
  requests: fact.items('request', requestShape),
  acts: fact.items('act', actShape),
  circumstances: fact.items('circumstance', circumstanceShape),
  contents: fact.items('content', contentShape),
  assessments: fact.items('assessment', assessmentShape),
  renderings: fact.items('rendering', renderingShape),
};

export interface PersonFacts extends EntityFacts<typeof personShape, 'person'> {}
export interface RoleFacts extends EntityFacts<typeof roleShape, 'role'> {}
export interface OffenceFacts extends EntityFacts<typeof offenceShape, 'offence'> {}
export interface ChargeFacts extends EntityFacts<typeof chargeShape, 'charge'> {}
export interface AgreementFacts extends EntityFacts<typeof agreementShape, 'agreement'> {}
export interface SentenceFacts extends EntityFacts<typeof sentenceShape, 'sentence'> {}
export interface SanctionFacts extends EntityFacts<typeof sanctionShape, 'sanction'> {}
export interface CustodyFacts extends EntityFacts<typeof custodyShape, 'custody'> {}
export interface RelatedCaseFacts extends EntityFacts<typeof relatedCaseShape, 'relatedCase'> {}
export interface RequestFacts extends EntityFacts<typeof requestShape, 'request'> {}
export interface ActFacts extends EntityFacts<typeof actShape, 'act'> {}
export interface CircumstanceFacts extends EntityFacts<typeof circumstanceShape> {}
export interface ContentFacts extends EntityFacts<typeof contentShape, 'content'> {}
export interface CaseFacts extends FactsOf<typeof caseShape> {}

/** The facts of the case: `c.persons`, `c.proceeding.language`. */
export const c: CaseFacts = rootFacts(caseShape);
