import { runScenarios } from '../../testing/run-scenarios.ts';
import { imprisonmentForCharge } from './art-055-of-charge.ts';

runScenarios(new URL('./art-055-of-charge.scenarios.yaml', import.meta.url), [], [imprisonmentForCharge]);
