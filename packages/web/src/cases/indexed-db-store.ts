import { follows, lastChangedFirst, type JournalStore, type StoredEntry, type Summary } from '@zhargy/desk';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { KeeperError } from './keeper.ts';

interface Tables extends DBSchema {
  readonly entry: { readonly key: [string, number]; readonly value: StoredEntry };
  readonly summary: { readonly key: string; readonly value: Summary };
}

const version = 1;

/** A store in the browser, and the one thing a server's does not do: to forget a case altogether. */
export interface BrowserStore extends JournalStore {
  forget(id: string): Promise<void>;
}

/**
 * Journals in IndexedDB, each append one transaction that asks for its flush to the disk. Entries are added and read,
 * never changed; only a whole case is forgotten.
 * @throws KeeperError where the browser keeps nothing for this page
 */
export async function indexedDbStore(name = 'zhargy-cases'): Promise<BrowserStore> {
  const db = await opened(name);
  const rangeOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, -Infinity], [id, Infinity]);
  return {
    append: (entries, summary) =>
      told(async () => {
        const work = db.transaction(['entry', 'summary'], 'readwrite', { durability: 'strict' });
        const table = work.objectStore('entry');
        const last = await table.openCursor(rangeOf(entries[0].case), 'prev');
        if (!follows(last?.value, entries)) {
          await work.done;
          return false;
        }
        const written = [...entries.map((entry) => table.add(entry)), work.objectStore('summary').put(summary)];
        await Promise.all([...written, work.done]);
        return true;
      }),
    lines: (id) => told(async () => (await db.getAll('entry', rangeOf(id))).map((entry) => entry.line)),
    summaries: () => told(async () => (await db.getAll('summary')).toSorted(lastChangedFirst)),
    replaceSummaries: (made) =>
      told(async () => {
        const work = db.transaction('summary', 'readwrite', { durability: 'strict' });
        const written = [work.store.clear(), ...made.map((summary) => work.store.put(summary))];
        await Promise.all([...written, work.done]);
      }),
    caseIds: () =>
      told(async () =>
        [...new Set((await db.getAllKeys('entry')).map(([id]) => id))].toSorted((a, b) => (a < b ? -1 : 1)),
      ),
    forget: (id) =>
      told(async () => {
        const work = db.transaction(['entry', 'summary'], 'readwrite', { durability: 'strict' });
        const gone = [work.objectStore('entry').delete(rangeOf(id)), work.objectStore('summary').delete(id)];
        await Promise.all([...gone, work.done]);
      }),
    close: () => {
      db.close();
      return Promise.resolve();
    },
  };
}

async function opened(name: string): Promise<IDBPDatabase<Tables>> {
  return told(async () => {
    if (typeof indexedDB !== 'object') throw new KeeperError('refused');
    const db: IDBPDatabase<Tables> = await openDB<Tables>(name, version, {
      upgrade: (made) => {
        made.createObjectStore('entry', { keyPath: ['case', 'seq'] });
        made.createObjectStore('summary', { keyPath: 'case' });
      },
      // A newer page in another window wants to change the store: this one stands aside and is told at its next step.
      blocking: () => db.close(),
    });
    return db;
  });
}

/** What browsers say when they refuse, as one of few codes. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof KeeperError || !(error instanceof DOMException)) throw error;
    if (error.name === 'QuotaExceededError') throw new KeeperError('full');
    throw new KeeperError(error.name === 'VersionError' ? 'later' : 'refused');
  }
}
