/**
 * Reading of papers: a ruling, an indictment, a petition, a consent or an agreement goes in, proposed facts of the case file
 * with their quotes come out. Nothing here decides: a person accepts what the paper says. No network, no clock.
 * @module
 */
export { accept, withChanges, type Accepted, type AcceptedStep, type PaperProof, type Proof } from './accept.ts';
export { compare, type Compared, type Disagreement, type PaperReading } from './join/compare.ts';
export { kindOfPaper, paperKindNames, paperKinds, type KindFound, type PaperKind } from './kind/kinds.ts';
export type { PaperFault, PaperFaultCode, PaperLanguage, PaperText, Paragraph, PlaceInPaper, Quote } from './paper.ts';
export type { ReadOptions } from './read/pdf.ts';
export { confidenceNames, pagePlace as placeText } from './place-text.ts';
export type { Confidence, EntityNamed, FactChange, Proposal, ProposeOptions, Remark } from './proposal.ts';
export { propose, remarks } from './propose.ts';
export { limits } from './read/faults.ts';
export { readPaper, readPastedText } from './read/read-paper.ts';
