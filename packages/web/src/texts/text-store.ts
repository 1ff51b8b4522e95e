import { openDB, type IDBPDatabase } from 'idb';
import type { SplitText } from '@zhargy/texts';

/** A text as it is kept on the device. */
export interface KeptText {
  readonly id: string;
  /** The name of the file it came from. */
  readonly name: string;
  readonly text: SplitText;
}

const database = 'zhargy-official-texts';
const table = 'texts';

/** Texts kept on the device before; none where nothing was ever kept, and none where the browser refuses. */
export async function keptTexts(): Promise<readonly KeptText[]> {
  try {
    // Looking must not leave a database behind.
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === database)) return [];
    return await within(async (db) => (await db.getAll(table)).filter(isKept));
  } catch {
    return [];
  }
}

/** Keeps a text; throws where the browser refuses or has no room. */
export const keepText = (text: KeptText): Promise<unknown> => within((db) => db.put(table, text));

/** Removes a kept text; throws where the browser refuses. */
export const forgetText = (id: string): Promise<unknown> => within((db) => db.delete(table, id));

async function within<T>(does: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  const db = await openDB(database, 1, {
    upgrade(fresh) {
      fresh.createObjectStore(table, { keyPath: 'id' });
    },
  });
  try {
    return await does(db);
  } finally {
    db.close();
  }
}

/** What is kept was written here, but a later version of the pages may meet an earlier one. */
function isKept(value: unknown): value is KeptText {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('text' in value)) return false;
  const { text } = value;
  return typeof text === 'object' && text !== null && 'pieces' in text && Array.isArray(text.pieces) && 'lang' in text;
}
