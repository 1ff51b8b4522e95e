import { runScenarios } from '../../../testing/run-scenarios.ts';
import { forwardPetition } from '../ch-63/acts.ts';
import { acts, norms } from './index.ts';

runScenarios(new URL('./petition-at-trial.scenarios.yaml', import.meta.url), [...acts, forwardPetition], norms);
