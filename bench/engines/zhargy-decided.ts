import { decide, recordOf } from '../small-rule.ts';
import type { Engine } from './engine.ts';

/** True, false or unknown, and nothing else. */
export const engine: Engine = { answer: (facts) => String(decide(recordOf(facts)) ?? 'unknown') };
