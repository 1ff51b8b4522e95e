import { runScenarios } from '../../testing/run-scenarios.ts';
import { giveJudgment } from '../resolution-2018-4-sentence/judgment.ts';
import { finalWithEarlier, finalWithinEarlier, leftWithEarlier } from './art-058-6.ts';
import { finalWithin } from './art-058-of-sentence.ts';

runScenarios(
  new URL('./art-058-6.scenarios.yaml', import.meta.url),
  [giveJudgment],
  [finalWithEarlier, finalWithinEarlier, leftWithEarlier, finalWithin],
);
