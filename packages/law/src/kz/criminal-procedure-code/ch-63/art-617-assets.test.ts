import { runScenarios } from '../../../testing/run-scenarios.ts';
import { acts, norms } from './index.ts';

runScenarios(new URL('./art-617-assets.scenarios.yaml', import.meta.url), acts, norms);
runScenarios(new URL('./art-617-4-text.scenarios.yaml', import.meta.url), acts, norms);
