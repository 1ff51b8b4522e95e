import { runScenarios } from '../../testing/run-scenarios.ts';
import { decideConciliation } from '../criminal-procedure-code/ch-64/art-626-decisions.ts';
import { notHarsher } from './para-24-not-harsher.ts';

runScenarios(new URL('./para-24-not-harsher.scenarios.yaml', import.meta.url), [decideConciliation], [notHarsher]);
