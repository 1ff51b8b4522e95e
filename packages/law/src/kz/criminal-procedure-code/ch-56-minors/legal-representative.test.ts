import { runScenarios } from '../../../testing/run-scenarios.ts';
import { concludeAny } from '../ch-24-investigation/any-agreement.ts';
import { norms } from './index.ts';

runScenarios(new URL('./legal-representative.scenarios.yaml', import.meta.url), concludeAny, norms);
