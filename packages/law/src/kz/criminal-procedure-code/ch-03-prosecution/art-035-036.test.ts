import { runScenarios } from '../../../testing/run-scenarios.ts';
import { decideConciliation } from '../ch-64/index.ts';
import { acts, norms } from './index.ts';

runScenarios(new URL('./art-035-036.scenarios.yaml', import.meta.url), [...acts, decideConciliation], norms);
