import type { Day } from '@zhargy/calendar';
import type { Dispute, NodeOf, Text, ValueType } from '@zhargy/logic';
import type { Frame } from './frame.ts';

/**
 * Why a value is not known, as a set of bits. An unknown of `soft` bits alone may be presumed away; a judgment that
 * belongs to somebody, and a fact that was asked and could not be told, may not.
 */
export const why = {
  /** Nobody was asked, a list is absent, nobody is there. */
  soft: 1,
  /** Asked and not known, an open list, no order, a tie, a text not read, accounts that differ. */
  hard: 2,
  /** Somebody's judgment that was not given. */
  judgment: 4,
  /** A fact of the very act that is not yet done. */
  own: 8,
} as const;

/** All bits of `why`. */
export const anyWhy = 15;

/** What a test of three-valued columns comes to is always true or false. */
export type Test =
  | ColumnTest
  | { readonly is: 'all'; readonly of: readonly Test[] }
  | { readonly is: 'any'; readonly of: readonly Test[] }
  | { readonly is: 'not'; readonly of: Test };

/** A test of one column. */
export interface ColumnTest {
  readonly is: 'true' | 'false' | 'unknown' | 'known' | 'judgmentOnly' | 'ownOnly';
  readonly of: Column;
}

/** A quantity that is constant between days: the value from each day on; `before` until the first. */
export interface Steps<T> {
  readonly before: T;
  readonly from: readonly { readonly on: Day; readonly is: T }[];
  /** For a day that is not known. */
  readonly undated: T;
}

/**
 * What a column of a frame holds, row by row, from other columns. A column of a frame above is read at the row
 * within which this row stands; columns of a list's own frame are read at the member.
 */
export interface Operations {
  /** A value written in the norm. */
  literal: { readonly value: unknown };
  /** A column of the list's own members, read at the member of this frame. */
  via: { readonly of: Column };
  /** Never known, for these reasons. */
  unknown: { readonly mask: number };
  /** A fact of the member of the frame. */
  fact: { readonly field: string };
  /** The id of the member of the frame. */
  id: Record<never, never>;
  /** A part of the question: its day, the end of its day as a moment, the law date if one was named. */
  asked: { readonly which: 'today' | 'now' | 'lawOf' };
  not: { readonly of: Column };
  and: { readonly parts: readonly Column[] };
  or: { readonly parts: readonly Column[] };
  cond: { readonly when: Column; readonly then: Column; readonly otherwise: Column };
  compare: {
    readonly a: Column;
    readonly b: Column;
    readonly test: 'lt' | 'le' | 'eq';
    readonly by: ValueType<unknown>;
  };
  oneOf: { readonly of: Column; readonly values: readonly string[] };
  contains: { readonly list: Column; readonly item: Column };
  /** From the members of a frame below: whether each, some, or enough of those that belong satisfy the body. */
  every: { readonly over: Members; readonly body: Column };
  some: { readonly over: Members; readonly body: Column };
  atLeast: { readonly over: Members; readonly body: Column; readonly n: number };
  count: { readonly over: Members };
  the: { readonly over: Members; readonly body: Column; readonly single: boolean };
  best: {
    readonly over: Members;
    readonly key: Column;
    readonly body: Column;
    readonly which: 'first' | 'last';
    readonly by: ValueType<unknown>;
    readonly orElse?: Column;
  };
  collect: { readonly over: Members; readonly fields: Readonly<Record<string, Column>> };
  agreed: { readonly parts: readonly Column[]; readonly by: ValueType<unknown> };
  /** The first row that applies; where earlier rows are in doubt, what all that may apply agree on. */
  table: { readonly rows: readonly { readonly when: Column; readonly out: Column }[] };
  /** By the version of a day; sets name versions, a `null` among them stands for a text not in force or not read. */
  versions: {
    readonly on: Column;
    readonly sets: Steps<readonly (number | null)[]>;
    readonly bodies: readonly (Column | undefined)[];
    readonly by: ValueType<unknown>;
  };
  /** Whether a text stood on a day: yes, no, in doubt. */
  stands: { readonly on: Column; readonly when: Steps<boolean | undefined> };
  /** The value of one column; where it is unknown, for the reasons of the other as well. */
  dated: { readonly of: Column; readonly on: Column };
  /** The value of a column; where it is unknown, for these reasons alone. */
  because: { readonly of: Column; readonly mask: number };
  dayOfMoment: { readonly of: Column };
  presume: { readonly of: Column; readonly value: unknown };
  /** Never known: the reasons of all that are unknown, of those whose condition holds. */
  wanting: { readonly of: readonly { readonly column: Column; readonly if?: Test }[] };
  /** The outcome of the first row whose test holds; never unknown. `null` where none holds. */
  first: { readonly rows: readonly { readonly if: Test; readonly is: string | null }[] };
  /** Work that no reading looks into: a function of its inputs, the law date and the chosen readings. */
  work: {
    readonly of: NodeOf<'working'>['args'];
    readonly inputs: Readonly<Record<string, Column>>;
    readonly lawDay: Column;
  };
}

export type Operation = keyof Operations;

/** The members of a list below a frame, with the conditions of belonging, all columns of that frame or above. */
export interface Members {
  readonly frame: Frame;
  readonly guards: readonly Column[];
  /** The id of the only member that can belong. While it is unknown nobody certainly belongs. */
  readonly key: Column | undefined;
}

type OneColumn<K extends Operation> = {
  readonly id: number;
  readonly frame: Frame;
  readonly op: K;
  readonly args: Operations[K];
  /** What its values are; absent where nothing says. */
  readonly type: string | undefined;
};
/** One column of a plan. Equal columns are one object. */
export type Column = { [K in Operation]: OneColumn<K> }[Operation];
export type ColumnOf<K extends Operation> = OneColumn<K>;

/** What one norm says of its subjects: one verdict for each row of a frame. */
export interface Verdict {
  readonly norm: string;
  readonly kind: string;
  /** The act it governs here; absent for a norm about the case. */
  readonly act?: string;
  readonly candidate: boolean;
  readonly frame: Frame;
  /** Whether the row is a binding of the act and the norm at all. */
  readonly speaks: Test;
  /** A column of `first`: the status, or `null` where the text did not stand. */
  readonly status: Column;
  /** The column that holds each id of `about`. */
  readonly about: Readonly<Record<string, Column>>;
  /** The id of the recorded act. */
  readonly actId?: Column;
  /** The expressions of the norm by role, each at its place in the plan. */
  readonly parts: Readonly<Record<string, Column>>;
  /** A decision: how each option stands. */
  readonly options: Readonly<Record<string, Column>>;
  /** Grounds inside it, by id. */
  readonly grounds: Readonly<Record<string, Column>>;
}

/** A set of norms as columns over frames, for one choice of readings. */
export interface Plan {
  readonly version: string;
  readonly readings: Readonly<Record<string, string>>;
  readonly root: Frame;
  readonly frames: readonly Frame[];
  /** In an order in which each stands after all it is made of. */
  readonly columns: readonly Column[];
  readonly verdicts: readonly Verdict[];
  readonly disputes: readonly Dispute[];
  readonly words: Readonly<Record<string, Text>>;
}
