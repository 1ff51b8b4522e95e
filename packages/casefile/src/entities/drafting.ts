import { fact } from '../field.ts';
import { punishmentShape } from '../punishment.ts';

/** What the papers of an agreement say of a person, beside the name and the date of birth. */
export const personInPapers = {
  birthPlace: fact.text(),
  residence: fact.text(),
  occupation: fact.text(),
  /** Post, rank and office of an official; the bar of an advocate; the authority of a representative. */
  position: fact.text(),
};

/** The deed as an agreement describes it. */
export const offenceInPapers = {
  /** What was done, in a sentence or a few. */
  description: fact.text(),
  /** The other facts that must be proved: way, motive, consequences. */
  circumstances: fact.text(),
};

/** What the text of an agreement says that no norm asks of the file itself. */
export const agreementInPapers = {
  drawnUpOn: fact.day(),
  drawnUpAt: fact.text(),
  /** Mitigating circumstances the agreement names; an empty list where none were found. */
  mitigating: fact.items('mitigatingCircumstance', {
    /** The circumstance in words. */
    says: fact.text(),
    /** Its place in the Criminal Code, as "53(1)(9)". */
    article: fact.text(),
  }),
  /** Rules of the Criminal Code that may be applied if the agreement is kept: "55(3), 64". */
  applicableRules: fact.text(),
  /** What the person undertakes to do after the agreement is concluded. */
  undertakings: fact.items('undertaking', {
    kind: fact.oneOf('makeGoodHarm', 'payCosts', 'appear', 'reportMoves', 'undergoTreatment', 'other'),
    amount: fact.amount(),
    by: fact.day(),
    /** In words, where the kind does not say it. */
    says: fact.text(),
  }),
  /** In an agreement made in court on several crimes: the punishment for each. */
  forCharges: fact.items('agreedForCharge', { charge: fact.ref('charge'), punishment: fact.group(punishmentShape) }),
  /** The agreement holds a term on compulsory treatment for dependence. */
  compulsoryTreatment: fact.truth(),
  /** Who bears the procedural costs by the agreement. */
  costsBorneBy: fact.oneOf('convict', 'state', 'shared'),
  /** Assets to be returned under an agreement on the return of assets. */
  assets: fact.items('agreedAsset', {
    /** What it is, with what tells it from others. */
    says: fact.text(),
    place: fact.text(),
    amount: fact.amount(),
  }),
  /** Where the assets go, and how. */
  assetsGoTo: fact.oneOf('specialStateFund', 'managingCompany'),
  transferWay: fact.text(),
  /** Terms beside those the law lists, in words. */
  otherTerms: fact.text(),
};

/** What an act says in the words of the one who acts: terms of a victim, reasons of a refusal, what a petition proposes. */
export const actInPapers = {
  stated: fact.text(),
};

/** A text of the file in the words of another language; `of`: the place of the fact it renders. */
export const renderingShape = {
  of: fact.text(),
  kk: fact.text(),
  ru: fact.text(),
  en: fact.text(),
};
