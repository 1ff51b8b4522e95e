import type { Column, Test } from './column.ts';

/**
 * Rows of a case: the case itself, or the members of a list, one row for each member within each row of the frame
 * around it.
 */
export interface Frame {
  readonly id: number;
  /** Absent for the case itself. */
  readonly parent: Frame | undefined;
  /** The frame, this one's parent or above, whose member holds the list. */
  readonly owner: Frame | undefined;
  readonly field: string;
  readonly entity: string;
  /** The id of the one member wanted, where it is known: a frame of at most one row each. */
  readonly key: Column | undefined;
  /** Columns of the list's own frame: members for which one is false are left out. */
  readonly filters: readonly Column[];
  /** A frame of the same members as its parent, one row each, of those rows for which this holds. */
  readonly keep: Test | undefined;
  /** The frame of all members of the list, without parent, key or filter; itself where it is one. */
  readonly base: Frame;
}

/** The frames from the case down to this one, both included. */
export function chainOf(frame: Frame): readonly Frame[] {
  return frame.parent ? [...chainOf(frame.parent), frame] : [frame];
}

/** How deep a frame stands; the case is 0. */
export const depthOfFrame = (frame: Frame): number => (frame.parent ? depthOfFrame(frame.parent) + 1 : 0);

export const isBase = (frame: Frame): boolean => frame.base === frame;
