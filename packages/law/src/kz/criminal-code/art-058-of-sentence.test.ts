import { runScenarios } from '../../testing/run-scenarios.ts';
import { finalOfSentence } from './art-058-of-sentence.ts';

runScenarios(new URL('./art-058-of-sentence.scenarios.yaml', import.meta.url), [], [finalOfSentence]);
