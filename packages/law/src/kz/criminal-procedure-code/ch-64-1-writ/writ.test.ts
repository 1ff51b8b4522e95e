import { runScenarios } from '../../../testing/run-scenarios.ts';
import { acts, norms } from './index.ts';

for (const table of ['art-629-1', 'art-629-3', 'art-629-4', 'art-629-6'])
  runScenarios(new URL(`./${table}.scenarios.yaml`, import.meta.url), acts, norms);
