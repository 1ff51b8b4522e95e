import type { SplitText } from '@zhargy/texts';
import { useSyncExternalStore } from 'react';
import { forgetText, keepText, keptTexts, type KeptText } from './text-store.ts';

/** An official text the user added: in memory, and on the device as well once the user says so. */
export interface AddedText extends KeptText {
  readonly kept: boolean;
}

let texts: readonly AddedText[] = [];
let asked = false;
const watchers = new Set<() => void>();

function set(next: readonly AddedText[]): void {
  texts = next;
  for (const watcher of watchers) watcher();
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  if (!asked) {
    asked = true;
    void keptTexts().then((kept) => {
      const here = new Set(texts.map(({ id }) => id));
      set([...texts, ...kept.filter(({ id }) => !here.has(id)).map((text) => ({ ...text, kept: true }))]);
    });
  }
  return () => watchers.delete(watcher);
}

/** The texts added so far, on whatever page. */
export const useAddedTexts = (): readonly AddedText[] => useSyncExternalStore(watch, () => texts);

/** Adds a text; the same text twice is one. Gives its id. */
export function addText(name: string, text: SplitText): string {
  const id = nameOf(text);
  if (!texts.some((one) => one.id === id)) set([...texts, { id, name, text, kept: false }]);
  return id;
}

/** Says otherwise what a text is: of which source, or of which day. A kept text is kept with it. */
export async function correctText(
  id: string,
  change: Partial<Pick<SplitText, 'instrument' | 'edition'>>,
): Promise<void> {
  const found = texts.find((one) => one.id === id);
  if (!found) return;
  const corrected = { ...found, text: { ...found.text, ...change } };
  set(texts.map((one) => (one.id === id ? corrected : one)));
  if (found.kept) await keepText(kept(corrected));
}

/** Keeps a text on the device; false where the browser refuses: the text stays in the page. */
export async function keepAdded(id: string): Promise<boolean> {
  const found = texts.find((one) => one.id === id);
  if (!found) return false;
  try {
    await keepText(kept(found));
  } catch {
    return false;
  }
  set(texts.map((one) => (one.id === id ? { ...one, kept: true } : one)));
  return true;
}

/** Removes a text from the page and from the device; false where the browser did not let go of it. */
export async function removeAdded(id: string): Promise<boolean> {
  const found = texts.find((one) => one.id === id);
  set(texts.filter((one) => one.id !== id));
  if (found?.kept !== true) return true;
  try {
    await forgetText(id);
    return true;
  } catch {
    return false;
  }
}

const kept = ({ id, name, text }: AddedText): KeptText => ({ id, name, text });

/** A name made of the text itself: the same text has the same name. */
function nameOf(text: SplitText): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (const piece of text.pieces)
    for (let i = 0; i < piece.text.length; i += 1) {
      a = Math.imul(a ^ piece.text.charCodeAt(i), 0x01000193);
      b = Math.imul(b ^ piece.text.charCodeAt(i) ^ (a >>> 16), 0x85ebca6b);
    }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
