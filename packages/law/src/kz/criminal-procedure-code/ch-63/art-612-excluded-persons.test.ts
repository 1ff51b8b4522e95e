import { runScenarios } from '../../../testing/run-scenarios.ts';
import { concludeCooperation } from '../ch-24-investigation/any-agreement.ts';
import { acts, norms } from './index.ts';

runScenarios(
  new URL('./art-612-excluded-persons.scenarios.yaml', import.meta.url),
  [...acts, concludeCooperation],
  norms,
);
