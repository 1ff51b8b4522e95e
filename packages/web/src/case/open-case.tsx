import { useMemo } from 'react';
import { useCaseKeeper } from './case-keeper.tsx';
import type { FactChange } from './edit-text.ts';
import { edited, type ProvenBy } from './edited-case.ts';
import type { Scenario } from './what-if/scenario.ts';
import {
  decided,
  noCase,
  opened,
  rewritten,
  undecided,
  undone,
  type CaseQuestion,
  type FindingDecision,
  type Origin,
  type Proven,
} from './held-case.ts';

export type { FactChange } from './edit-text.ts';
export type { ProvenBy } from './edited-case.ts';
export type { CaseQuestion, FindingDecision, Origin, Proof, Proven } from './held-case.ts';

/** The one open case, in memory alone: pages change it through this and nothing is kept until it is saved. */
export interface OpenCase {
  /** The case file as YAML or JSON: the truth. Nothing when no case is open. */
  readonly text: string | undefined;
  readonly name: string;
  readonly decisions: readonly FindingDecision[];
  readonly proven: readonly Proven[];
  readonly origin: Origin;
  /** Whether anything changed since it was opened or saved. */
  readonly changed: boolean;
  /** The dates and readings the case is asked with; they are no part of the case. */
  readonly question: CaseQuestion;
  /** With a name: another case, unsaved. Without: the text of this case written anew. Nothing closes the case. */
  put(text: string | undefined, name?: string): void;
  /** A case that was kept somewhere, with what was decided in it. */
  open(of: {
    readonly text: string;
    readonly name: string;
    readonly decisions?: readonly FindingDecision[];
    readonly proven?: readonly Proven[];
    readonly origin?: Origin;
  }): void;
  /** Changes facts; together they are one step back, whatever number of documents proves them. @throws RangeError for a path no case file has */
  edit(changes: readonly FactChange[], provenBy?: ProvenBy): void;
  undo(): void;
  readonly canUndo: boolean;
  /** Decides on findings; on several at once it is one step back. @throws RangeError without a reason */
  decide(decisions: FindingDecision | readonly FindingDecision[]): void;
  undecide(keys: string | readonly string[]): void;
  /** Kept as it stands; with the title it was kept under. */
  markSaved(origin: Origin, name?: string): void;
  ask(question: Partial<CaseQuestion>): void;
  /** Scenarios of "what if": imagining writes nothing into the case. */
  readonly scenarios: readonly Scenario[];
  imagine(scenarios: readonly Scenario[]): void;
  /** The fact to put the focus on, by its path, or a term as `deadlines` and its id; the part that has put it there says so with nothing. */
  readonly shown: readonly string[] | undefined;
  show(path: readonly string[] | undefined): void;
}

/** The open case; `text` is nothing when none is. */
export function useOpenCase(): OpenCase {
  const { held, become } = useCaseKeeper();
  return useMemo(() => {
    const { steps, ...shown } = held;
    return {
      ...shown,
      canUndo: steps.length > 0,
      put: (text, name) =>
        become((before) =>
          text === undefined
            ? noCase
            : name !== undefined || before.text === undefined
              ? opened(text, name ?? noCase.name)
              : rewritten(before, text),
        ),
      open: ({ text, name, ...more }) => become(() => opened(text, name, more)),
      edit: (changes, provenBy) => become((before) => edited(before, changes, provenBy)),
      undo: () => become(undone),
      decide: (decisions) => become((before) => decided(before, [decisions].flat())),
      undecide: (keys) => become((before) => undecided(before, [keys].flat())),
      markSaved: (origin, name) =>
        become((before) => ({ ...before, origin, changed: false, name: name ?? before.name })),
      ask: (question) => become((before) => ({ ...before, question: { ...before.question, ...question } })),
      imagine: (scenarios) => become((before) => ({ ...before, scenarios })),
      show: (path) => become((before) => ({ ...before, shown: path })),
    };
  }, [held, become]);
}
