import { runScenarios } from '../../../testing/run-scenarios.ts';
import { acts as hearing } from '../ch-64/index.ts';
import { acts, norms } from './index.ts';

runScenarios(new URL('./art-087-judge.scenarios.yaml', import.meta.url), [...acts, ...hearing], norms);
