import { runScenarios } from '../../../testing/run-scenarios.ts';
import { acts, norms } from './index.ts';

runScenarios(new URL('./art-615-check.scenarios.yaml', import.meta.url), acts, norms);
