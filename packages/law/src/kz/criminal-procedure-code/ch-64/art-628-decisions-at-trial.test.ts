import { runScenarios } from '../../../testing/run-scenarios.ts';
import { norms as trial } from '../ch-42-main-trial/index.ts';
import { acts, norms } from './index.ts';

runScenarios(new URL('./art-628-decisions-at-trial.scenarios.yaml', import.meta.url), acts, [...norms, ...trial]);
