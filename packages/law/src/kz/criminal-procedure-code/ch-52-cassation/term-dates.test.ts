import { runScenarios } from '../../../testing/run-scenarios.ts';
import { countedOn, letterBy, yearEnds } from './term-dates.ts';
import { fileCassation } from './filings.ts';

runScenarios(new URL('./term-dates.scenarios.yaml', import.meta.url), [fileCassation], [letterBy, yearEnds, countedOn]);
