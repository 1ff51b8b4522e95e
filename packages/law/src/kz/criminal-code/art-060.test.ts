import { runScenarios } from '../../testing/run-scenarios.ts';
import { giveJudgment } from '../resolution-2018-4-sentence/judgment.ts';
import { finalOfSentences, finalOfSentencesWithin } from './art-060-of-sentence.ts';

runScenarios(
  new URL('./art-060.scenarios.yaml', import.meta.url),
  [giveJudgment],
  [finalOfSentences, finalOfSentencesWithin],
);
