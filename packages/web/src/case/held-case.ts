import type { Status } from '@zhargy/logic';
import type { Scenario } from './what-if/scenario.ts';

/** A document that proves a fact; its id in the case decides whether two statements come from one source. */
export interface Proof {
  readonly id: string;
  readonly title?: string | undefined;
  /** ISO day. */
  readonly date?: string | undefined;
  /** Where in it: a page, a paragraph, the words themselves. */
  readonly where?: string | undefined;
  /** SHA-256 of the file of the document, where there is one. */
  readonly sha256?: string | undefined;
}

/** What somebody decided about a finding, and what it said then: a decision stands only while it says the same. */
export interface FindingDecision {
  /** `findingKey` of the finding. */
  readonly key: string;
  readonly norm: string;
  /** The recorded act the finding is on, by id. */
  readonly act?: string | undefined;
  readonly about: Readonly<Record<string, string>>;
  readonly status: Status;
  readonly lawVersion: string;
  readonly decision: 'accepted' | 'waived';
  readonly reason: string;
  /** ISO day of the decision. */
  readonly on: string;
}

/** Where the open case came from: nowhere kept yet, or a saved case as of one entry of its journal. */
export type Origin =
  | { readonly is: 'unsaved' }
  | { readonly is: 'saved'; readonly store: 'device' | 'server'; readonly id: string; readonly seq: number };

/** A place and the document that proves what stands there. */
export interface Proven {
  readonly path: readonly string[];
  readonly proof: Proof;
}

/** What the norms of the case are asked with: ISO days as entered ('' for today and for the law of each act), readings. */
export interface CaseQuestion {
  readonly now: string;
  readonly lawOf: string;
  readonly readings: Readonly<Record<string, string>>;
}

type Step = Pick<HeldCase, 'text' | 'decisions' | 'proven'>;

/** The one open case in memory: its text, what was decided, what proves what, and the way back. */
export interface HeldCase {
  readonly text: string | undefined;
  readonly name: string;
  readonly decisions: readonly FindingDecision[];
  readonly proven: readonly Proven[];
  readonly origin: Origin;
  /** Something changed since the case was opened or saved. */
  readonly changed: boolean;
  readonly question: CaseQuestion;
  /** The fact somebody wants to see: the part that shows it puts the focus there. */
  readonly shown: readonly string[] | undefined;
  /** Facts imagined to be otherwise; they are no part of the case. */
  readonly scenarios: readonly Scenario[];
  readonly steps: readonly Step[];
}

/** A case file nothing is known in yet: a list that stands in it, even an empty one, would already say something. */
export const emptyCase = 'proceeding: {}\n';

export const noCase: HeldCase = {
  text: undefined,
  name: 'case.yaml',
  decisions: [],
  proven: [],
  origin: { is: 'unsaved' },
  changed: false,
  question: { now: '', lawOf: '', readings: {} },
  shown: undefined,
  scenarios: [],
  steps: [],
};

const mostSteps = 200;
const samePath = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((step, i) => step === b[i]);
/** Whether a path leads into what stands at another. */
export const within = (path: readonly string[], whole: readonly string[]): boolean =>
  whole.every((step, i) => step === path[i]);

/** A further state, and the way back to the one before. */
export const stepped = (held: HeldCase, next: Partial<Step>): HeldCase => ({
  ...held,
  ...next,
  changed: true,
  steps: [...held.steps.slice(-mostSteps + 1), { text: held.text, decisions: held.decisions, proven: held.proven }],
});

/** Another case, whole; what was held before is forgotten. */
export const opened = (
  text: string,
  name: string,
  more: {
    readonly decisions?: readonly FindingDecision[];
    readonly origin?: Origin;
    readonly proven?: readonly Proven[];
  } = {},
): HeldCase => ({ ...noCase, text, name, ...more });

/** The same case with its text written anew, by hand: one step back. */
export const rewritten = (held: HeldCase, text: string): HeldCase =>
  text === held.text ? held : stepped(held, { text });

export function undone(held: HeldCase): HeldCase {
  const last = held.steps.at(-1);
  return last ? { ...held, ...last, changed: true, steps: held.steps.slice(0, -1) } : held;
}

/** Keeps what was decided of findings, in the place of earlier decisions of them; together one step back. @throws RangeError without a reason */
export function decided(held: HeldCase, decisions: readonly FindingDecision[]): HeldCase {
  if (decisions.some(({ reason }) => reason.trim() === '')) throw new RangeError('a decision needs a reason');
  const kept = held.decisions.filter(({ key }) => !decisions.some((one) => one.key === key));
  return stepped(held, { decisions: [...kept, ...decisions] });
}

export const undecided = (held: HeldCase, keys: readonly string[]): HeldCase =>
  held.decisions.some(({ key }) => keys.includes(key))
    ? stepped(held, { decisions: held.decisions.filter(({ key }) => !keys.includes(key)) })
    : held;

/** What proves the fact at a path: the document given for it or for the entry it lies in. */
export const proofOf = (held: Pick<HeldCase, 'proven'>, path: readonly string[]): Proof | undefined =>
  held.proven.findLast((one) => samePath(one.path, path) || within(path, one.path))?.proof;
