import { runScenarios } from '../../../testing/run-scenarios.ts';
import { acts, norms } from './index.ts';

runScenarios(new URL('./severing-and-joining.scenarios.yaml', import.meta.url), acts, norms);
