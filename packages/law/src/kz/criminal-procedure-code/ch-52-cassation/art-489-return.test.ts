import { runScenarios } from '../../../testing/run-scenarios.ts';
import { complaintOnly, form, lateGround, mayRefile, term, withdrawnGround } from './art-489-return.ts';
import { returnFiling } from './filings.ts';

runScenarios(
  new URL('./art-489-return.scenarios.yaml', import.meta.url),
  [returnFiling],
  [form, term, lateGround, withdrawnGround, complaintOnly, mayRefile],
);
