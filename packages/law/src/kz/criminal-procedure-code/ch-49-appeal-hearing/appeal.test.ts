import { runScenarios } from '../../../testing/run-scenarios.ts';
import { concludeAssetAgreement, concludePlea } from '../ch-63/acts.ts';
import { acts, norms } from './index.ts';

runScenarios(
  new URL('./appeal.scenarios.yaml', import.meta.url),
  [...acts, concludePlea, concludeAssetAgreement],
  norms,
);
