import { runScenarios } from '../../../testing/run-scenarios.ts';
import { acts as joining } from '../ch-05-conduct-of-case/index.ts';
import { acts, norms } from './index.ts';

runScenarios(new URL('./art-526-form.scenarios.yaml', import.meta.url), [...acts, ...joining], norms);
