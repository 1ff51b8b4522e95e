import { runScenarios } from '../../../testing/run-scenarios.ts';
import { giveJudgment } from '../../resolution-2018-4-sentence/judgment.ts';
import { acts, norms } from './index.ts';

runScenarios(new URL('./art-627-judgment.scenarios.yaml', import.meta.url), [...acts, giveJudgment], norms);
