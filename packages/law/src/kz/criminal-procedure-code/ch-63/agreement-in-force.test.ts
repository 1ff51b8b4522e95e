import { runScenarios } from '../../../testing/run-scenarios.ts';
import { norms as participants } from '../ch-09-participants/index.ts';
import { norms as investigation } from '../ch-24-investigation/index.ts';
import { acts as conciliationActs, norms as conciliation } from '../ch-64/index.ts';
import { acts, norms } from './index.ts';

runScenarios(
  new URL('./agreement-in-force.scenarios.yaml', import.meta.url),
  [...acts, ...conciliationActs],
  [...norms, ...conciliation, ...participants, ...investigation],
);
