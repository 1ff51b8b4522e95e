import { runScenarios } from '../../testing/run-scenarios.ts';
import { releaseNorms } from './release-and-limitation.ts';

for (const table of ['art-010-013', 'art-067', 'art-068', 'art-071-of-charge'])
  runScenarios(new URL(`./${table}.scenarios.yaml`, import.meta.url), [], releaseNorms);
