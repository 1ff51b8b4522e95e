import { runScenarios } from '../../../testing/run-scenarios.ts';
import {
  allReturnedLate,
  allWithdrawn,
  notAppealed,
  reviewedForOthers,
} from '../../resolution-2025-1-cassation/para-04-appellate-order.ts';
import { appellateOrder } from './art-484-appellate-order.ts';
import { fileCassation } from './filings.ts';

runScenarios(
  new URL('./art-484-appellate-order.scenarios.yaml', import.meta.url),
  [fileCassation],
  [appellateOrder, notAppealed, allWithdrawn, allReturnedLate, reviewedForOthers],
);
