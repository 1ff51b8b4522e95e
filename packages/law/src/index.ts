export { law } from './rule-set.ts';
export { coverage, type CoverageRow } from './coverage.ts';
export { cc } from './kz/instruments/criminal-code.ts';
export { cpc } from './kz/instruments/criminal-procedure-code.ts';
export { sc2016, sc2018, sc2025 } from './kz/instruments/resolutions.ts';
export { laterFacts } from './later-facts.ts';
