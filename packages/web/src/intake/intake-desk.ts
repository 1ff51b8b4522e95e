import type { CaseFile } from '@zhargy/casefile';
import type { PaperFault, PaperKind, PaperText, Proposal, Remark } from '@zhargy/intake';
import type { Text } from '@zhargy/logic';
import { useSyncExternalStore } from 'react';
import type { Review } from './review.ts';

/** A paper somebody gave, as it was read. */
export interface Paper {
  readonly id: string;
  readonly name: string;
  readonly text: PaperText;
  readonly kind: PaperKind;
  readonly remarks: readonly Remark[];
  readonly sha256?: string;
}

/** Two persons who may be one: of the papers and of the open case. */
export interface MaybeSame {
  /** The id in the open case. */
  readonly known: string;
  readonly inPaper: Text;
  readonly inCase: string;
  /** Their birthdays, ISO days, where they are told. */
  readonly bornInPaper: readonly string[];
  readonly bornInCase: string | undefined;
}

/** What went into the case. */
export interface Built {
  readonly entered: number;
  /** Whom and what the facts are about. */
  readonly about: readonly { readonly list: string; readonly id: string; readonly title: Text }[];
  /** The text of the case just after: only while it stands so can the entering be taken back. */
  readonly after?: string | undefined;
  readonly counts: { readonly given: number; readonly rejected: number; readonly undecided: number };
  readonly leftOut: readonly { readonly proposal: Proposal; readonly why: Text }[];
  readonly disagreed: readonly Proposal[];
  readonly papers: readonly string[];
}

/** The papers on the desk, in memory alone: they stay while pages change and go with the window. */
export interface IntakeDesk {
  readonly papers: readonly Paper[];
  readonly faults: readonly { readonly name: string; readonly fault: PaperFault }[];
  /** The paper that is being read; pages where it has them. */
  readonly reading?: { readonly name: string; readonly done: number; readonly of: number };
  readonly goal: 'open' | 'new';
  /** What is asked before the facts, and what was answered: ids of the case that are the same, or somebody else. */
  readonly maybeSame: readonly MaybeSame[];
  readonly together: readonly string[];
  readonly apart: readonly string[];
  readonly review?: Review;
  /** The text of the case the papers were compared with. */
  readonly comparedWith?: string | undefined;
  readonly into?: CaseFile | undefined;
  /** The line somebody is at. */
  readonly at?: string;
  readonly built?: Built;
}

const cleared: IntakeDesk = { papers: [], faults: [], goal: 'open', maybeSame: [], together: [], apart: [] };

let desk = cleared;
const lookers = new Set<() => void>();

/** Changes what lies on the desk. */
export function become(change: (before: IntakeDesk) => IntakeDesk): void {
  desk = change(desk);
  for (const look of lookers) look();
}

/** Puts every paper away. */
export const putAway = (): void => become(() => cleared);
export const deskNow = (): IntakeDesk => desk;

const subscribe = (look: () => void): (() => void) => {
  lookers.add(look);
  return () => lookers.delete(look);
};

/** What lies on the desk. */
export const useIntakeDesk = (): IntakeDesk => useSyncExternalStore(subscribe, deskNow);
