import type { Opened, Refused, Summary, Verified, Wanted, Written } from '@zhargy/desk';

/** Where a case can be kept: in this browser, or by the server that gave the page. */
export type Where = 'device' | 'server';

/** What keeps cases. Nothing reaches it but what somebody saves on purpose. */
export interface CaseKeeper {
  readonly where: Where;
  cases(): Promise<readonly Summary[]>;
  entries(id: string): Promise<Opened>;
  openCase(title: string, more: readonly Wanted[]): Promise<Written | Refused>;
  /** Writes after the entry expected to be the last: all or nothing. */
  append(id: string, expected: number, wanted: readonly Wanted[]): Promise<Written | Refused>;
  verify(id: string): Promise<Verified | undefined>;
  /** The journal as JSON Lines. */
  exportCase(id: string): Promise<string | undefined>;
  importCase(bytes: Uint8Array): Promise<Written | Refused>;
  /** Takes a case out with everything said in it; only where the one who asks owns the store. */
  forget?(id: string): Promise<void>;
}

/**
 * A keeper that cannot be reached or used. `refused`: the browser keeps nothing for this page; `later`: a later version
 * of the program wrote the store; `full`: there is no room; `unreachable`: the server does not answer.
 */
export class KeeperError extends Error {
  readonly code: 'refused' | 'later' | 'full' | 'unreachable';
  constructor(code: KeeperError['code']) {
    super(code);
    this.name = 'KeeperError';
    this.code = code;
  }
}

/** The author of what is written here until people sign in. */
export const author = 'local';

/** One kept case as addresses name it: where, and its id. Never anything of what it holds. */
export const addressOf = (where: Where, id: string): string => `${where}-${id}`;

export function keptAt(address: string): { readonly where: Where; readonly id: string } | undefined {
  const [, where, id] = /^(device|server)-(.+)$/s.exec(address) ?? [];
  return (where === 'device' || where === 'server') && id !== undefined ? { where, id } : undefined;
}
