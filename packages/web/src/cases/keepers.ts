import type { Summary } from '@zhargy/desk';
import { deviceKeeper } from './device-keeper.ts';
import { KeeperError, type CaseKeeper, type Where } from './keeper.ts';
import { serverKeeper } from './server-keeper.ts';

/** What keeps cases for this page, and why something does not. The server comes first where it keeps cases. */
export interface Keepers {
  readonly list: readonly CaseKeeper[];
  /** Why this browser keeps nothing. */
  readonly refused: KeeperError['code'] | undefined;
}

let opened: Promise<Keepers> | undefined;

/** Opens the stores when somebody first looks for kept cases or saves one; nothing is made before. */
export function keepers(): Promise<Keepers> {
  return (opened ??= open());
}

async function open(): Promise<Keepers> {
  const server = serverKeeper();
  const others = server ? [server] : [];
  try {
    return { list: [...others, await deviceKeeper()], refused: undefined };
  } catch (error) {
    // Another window may have held it: the next look tries again.
    opened = undefined;
    if (!(error instanceof KeeperError)) throw error;
    return { list: others, refused: error.code };
  }
}

/** @throws KeeperError where that place keeps nothing */
export async function keeperAt(where: Where): Promise<CaseKeeper> {
  const { list, refused } = await keepers();
  const found = list.find((keeper) => keeper.where === where);
  if (!found) throw new KeeperError(where === 'device' ? (refused ?? 'refused') : 'unreachable');
  return found;
}

export interface KeptCase extends Summary {
  readonly where: Where;
}

/** All kept cases, the last changed first; a place that does not answer is named instead. */
export async function keptCases(): Promise<{
  readonly cases: readonly KeptCase[];
  readonly failed: readonly { readonly where: Where; readonly code: KeeperError['code'] }[];
}> {
  const { list, refused } = await keepers();
  const failed: { where: Where; code: KeeperError['code'] }[] =
    refused === undefined ? [] : [{ where: 'device', code: refused }];
  const cases: KeptCase[] = [];
  for (const keeper of list)
    try {
      cases.push(...(await keeper.cases()).map((summary) => ({ ...summary, where: keeper.where })));
    } catch (error) {
      if (!(error instanceof KeeperError)) throw error;
      failed.push({ where: keeper.where, code: error.code });
    }
  return { cases: cases.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1)), failed };
}
