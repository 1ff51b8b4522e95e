import { runScenarios } from '../../testing/run-scenarios.ts';
import { acts, norms } from '../criminal-procedure-code/ch-63/index.ts';

runScenarios(new URL('./para-10-explanations.scenarios.yaml', import.meta.url), acts, norms);
