import { runScenarios } from '../../../testing/run-scenarios.ts';
import { setConciliatoryHearing } from '../ch-63/acts.ts';
import { acts, norms } from './index.ts';

runScenarios(new URL('./art-623-arrival.scenarios.yaml', import.meta.url), [...acts, setConciliatoryHearing], norms);
runScenarios(new URL('./conciliatory-hearing.scenarios.yaml', import.meta.url), acts, norms);
