import { describe, it } from 'node:test';
import type { JournalStore } from '../store/port.ts';
import { storeChecks } from './store-checks.ts';

/** What every store of journals has to do, run against each adapter. `open` gives a new, empty store. */
export function storeContract(name: string, open: () => Promise<JournalStore>): void {
  describe(`a store of journals: ${name}`, () => {
    for (const { says, run } of storeChecks)
      it(says, async () => {
        const store = await open();
        try {
          await run(store);
        } finally {
          await store.close();
        }
      });
  });
}
