import { runScenarios } from '../../../testing/run-scenarios.ts';
import { excludedActs, minorCases } from './art-484-excluded.ts';
import { fileCassation } from './filings.ts';

runScenarios(
  new URL('./art-484-excluded.scenarios.yaml', import.meta.url),
  [fileCassation],
  [minorCases, excludedActs],
);
