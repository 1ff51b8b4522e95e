import { storeChecks } from '@zhargy/desk/testing';
import { indexedDbStore } from '../src/cases/indexed-db-store.ts';

/** Runs one of the checks that every store has to pass, on a new store of the browser; gives what failed. */
async function runCheck(number: number): Promise<string> {
  const check = storeChecks[number];
  if (!check) return 'no such check';
  const store = await indexedDbStore(`check-${number}-${Math.random()}`);
  try {
    await check.run(store);
    return '';
  } catch (error) {
    return String(error);
  } finally {
    await store.close();
  }
}

Object.assign(window, { runCheck });
