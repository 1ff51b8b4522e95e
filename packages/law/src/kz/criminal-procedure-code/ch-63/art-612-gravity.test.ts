import { runScenarios } from '../../../testing/run-scenarios.ts';
import { concludePlea, gravity } from './art-612-gravity.ts';

runScenarios(new URL('./art-612-gravity.scenarios.yaml', import.meta.url), [concludePlea], [gravity]);
