export { law } from './rule-set.ts';
export { scenariosOf } from './scenario-index.ts';
export { coverage, gapsIn, type Become, type InstrumentCoverage, type PlaceCoverage } from './coverage.ts';
export { conflicts, type Conflict } from './kz/resolution-2016-4-plea/conflicts.ts';
export { cc } from './kz/instruments/criminal-code.ts';
export { cpc } from './kz/instruments/criminal-procedure-code.ts';
export { sc2016, sc2018, sc2025 } from './kz/instruments/resolutions.ts';
export {
  agreementItems,
  type AgreementElement,
  type AgreementItem,
} from './kz/criminal-procedure-code/ch-63/art-616-elements.ts';
export { assetItems } from './kz/criminal-procedure-code/ch-63/art-617-4-elements.ts';
export { numberInKazakh } from './kz/resolution-2018-4-sentence/term-in-words-kk.ts';
export { routeNames } from './kz/legal-assistance-routing/route-names.ts';
export { laterFacts } from './later-facts.ts';
export * from './deadlines/index.ts';
export * from './ask/index.ts';
export { closesPlanned, outlooks, outlookOfRecorded, type Outlook } from './outlook/outlook.ts';
export { neededFacts, wantedFacts, type OutlookQuestion, type QuestionsOf, type WantedFact } from './outlook/wanted.ts';
export * from './ways/index.ts';
