import { deskOf, memoryStore, type Desk, type JournalStore } from '@zhargy/desk';
import * as z from 'zod';
import { indexedDbStore } from './indexed-db-store.ts';
import { author, type CaseKeeper } from './keeper.ts';

// Pages allow no code made at run time; the schemas of entries would try it and be refused.
z.config({ jitless: true });

const deskOn = (store: JournalStore): Desk =>
  deskOf({ store, now: () => new Date().toISOString(), newId: () => randomId() });

/** A random id in the form of a UUID, also where the browser makes none by itself. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, i) => (i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte));
  const text = hex.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Keeps cases in this browser. @throws KeeperError where it keeps nothing for this page */
export async function deviceKeeper(): Promise<CaseKeeper> {
  const store = await indexedDbStore();
  const desk = deskOn(store);
  const [ids, listed] = [await store.caseIds(), await store.summaries()];
  if (ids.length !== listed.length) await desk.rebuild();
  return { ...keeperOf(desk), forget: (id) => store.forget(id) };
}

const keeperOf = (desk: Desk): CaseKeeper => ({
  where: 'device',
  cases: () => desk.cases(),
  entries: (id) => desk.entries(id),
  openCase: async (title, more) => {
    // Browsers may clear what a page keeps when room is short: they are asked not to, once something is kept.
    void navigator.storage?.persist?.().catch(() => false);
    return desk.openCase(author, title, more);
  },
  append: (id, expected, wanted) => desk.append(author, id, expected, wanted),
  verify: (id) => desk.verify(id),
  exportCase: (id) => desk.exportCase(id),
  importCase: (bytes) => desk.importCase(bytes),
});

/** A keeper that forgets everything with the page: it makes the journal to be handed over as a file. */
export const passingKeeper = (): CaseKeeper => keeperOf(deskOn(memoryStore()));
