import { runScenarios } from '../../testing/run-scenarios.ts';
import { decideConciliation } from '../criminal-procedure-code/ch-64/art-626-decisions.ts';
import { treatmentByClauseOnly } from './para-16-treatment.ts';

runScenarios(
  new URL('./para-16-treatment.scenarios.yaml', import.meta.url),
  [decideConciliation],
  [treatmentByClauseOnly],
);
