import type { CaseFile } from '@zhargy/casefile';
import { actsNow, checked, deadlinesNow, sentFile, waysNow, type CaseAsked } from '../routes/case-questions.ts';

/** The questions that take an engine over a whole case. */
const questions = { check: checked, acts: actsNow, deadlines: deadlinesNow, ways: waysNow } as const;
export type QuestionName = keyof typeof questions;

/** A question about a case: about the bytes of a file that was sent along, or about a file the server has. */
export interface CaseQuestion {
  readonly name: QuestionName;
  readonly of: Omit<CaseAsked, 'file'>;
  readonly about: { readonly bytes: Uint8Array } | { readonly file: CaseFile };
  /** What the answer holds beside. */
  readonly beside?: object;
}

/** The JSON of an answer, made where the answer was. */
export class JsonText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Answers questions about cases, here or elsewhere. */
export interface Judge {
  answer(question: CaseQuestion): Promise<object>;
  close(): Promise<void>;
}

/** The answer to a question. @throws Problem with every fault of a file that was sent */
export function answered({ name, of, about, beside }: CaseQuestion): object {
  const file = 'file' in about ? about.file : sentFile(about.bytes);
  return { ...questions[name]({ ...of, file }), ...beside };
}

/**
 * Waits for one's turn, first come first served. Between two turns the event loop goes round a few times, for it accepts
 * one connection a round: otherwise those that are open already are answered again and again while others wait.
 */
let last: Promise<void> = Promise.resolve();
export const turn = (): Promise<void> =>
  (last = last.then(async () => {
    for (let round = 0; round < 4; round += 1) await new Promise((done) => setImmediate(done));
  }));

/** Answers on the thread that also listens, one question after another. */
export const judgeHere: Judge = {
  answer: async (question) => {
    await turn();
    return answered(question);
  },
  close: () => Promise.resolve(),
};
