import { runScenarios } from '../../../testing/run-scenarios.ts';
import { accusedByPlea } from '../ch-09-participants/art-065-accused.ts';
import { concludePlea } from './acts.ts';
import { textActs, textNorms } from './art-616-and-617.ts';

runScenarios(
  new URL('./art-617.scenarios.yaml', import.meta.url),
  [concludePlea, ...textActs],
  [...textNorms, accusedByPlea],
);
