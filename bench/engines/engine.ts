import type { SmallCase } from '../small-case.ts';

export type Facts = Partial<SmallCase>;

/** One engine with the small rule made ready, asked in its plain way. */
export interface Engine {
  /** The answer in words: "true", "false", or what the engine says when it has none. */
  answer(facts: Facts): string | Promise<string>;
}
