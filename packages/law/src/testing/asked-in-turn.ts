import type { QuestionsOf } from '../outlook/wanted.ts';

/** Facts as the findings name them, one after another: for tests in which their order is no matter. */
export const inTurn: QuestionsOf = (_file, findings) =>
  findings.flatMap((finding) => finding.missing.map(({ at }) => ({ at, kind: 'fact' })));
