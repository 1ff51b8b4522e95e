import { runScenarios } from '../../../testing/run-scenarios.ts';
import { acts as agreements } from '../ch-63/index.ts';
import { acts as hearing } from '../ch-64/index.ts';
import { acts, norms } from './index.ts';

runScenarios(new URL('./court-entry.scenarios.yaml', import.meta.url), [...acts, ...agreements, ...hearing], norms);
