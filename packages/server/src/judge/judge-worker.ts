import { Problem } from '../http/problem.ts';
import { answered, type CaseQuestion } from './judge.ts';
import type { FromWorker } from './judge-pool.ts';

/** One question, answered on a thread of its own. A mistake of the server is thrown as it is. */
export function judge(question: CaseQuestion): FromWorker {
  try {
    return { json: JSON.stringify(answered(question)) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { code, faults, more } = error;
    return { code, faults, more };
  }
}
