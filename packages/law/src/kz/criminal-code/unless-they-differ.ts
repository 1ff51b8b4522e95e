import { expr, type Expr, type ValueType } from '@zhargy/logic';

/**
 * The first known of several accounts of one thing; unknown when two known ones differ. Unlike nesting pairs, no account is lost
 * behind a difference of two others.
 */
export const unlessTheyDiffer = <T>(accounts: readonly Expr<T>[], type: ValueType<T>): Expr<T> =>
  expr({
    kind: 'agreed',
    // Every account yields a T, so its own type compares and writes them.
    args: { parts: accounts.map((account) => account.node), type: type as ValueType<unknown> },
  });
