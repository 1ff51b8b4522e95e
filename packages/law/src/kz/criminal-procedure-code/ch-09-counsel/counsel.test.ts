import { runScenarios } from '../../../testing/run-scenarios.ts';
import { concludeAny } from '../ch-24-investigation/any-agreement.ts';
import { acts, norms } from './index.ts';

runScenarios(new URL('./counsel.scenarios.yaml', import.meta.url), [...concludeAny, ...acts], norms);
