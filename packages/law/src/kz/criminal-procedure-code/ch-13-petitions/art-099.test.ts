import { runScenarios } from '../../../testing/run-scenarios.ts';
import { acts } from '../ch-63/index.ts';
import { norms } from './index.ts';

runScenarios(new URL('./art-099.scenarios.yaml', import.meta.url), acts, norms);
