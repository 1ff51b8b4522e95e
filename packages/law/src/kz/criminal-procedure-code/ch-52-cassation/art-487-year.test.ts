import { runScenarios } from '../../../testing/run-scenarios.ts';
import { protestAuthor } from './art-486-protest.ts';
import { mayWorsen, year } from './art-487-year.ts';
import { fileCassation } from './filings.ts';

runScenarios(
  new URL('./art-487-year.scenarios.yaml', import.meta.url),
  [fileCassation],
  [year, mayWorsen, protestAuthor],
);
