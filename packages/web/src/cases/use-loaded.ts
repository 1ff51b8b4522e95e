import { useCallback, useEffect, useState } from 'react';

/** What was loaded, or the error; `again` loads it anew. What was there stays until the new is. */
export interface Loaded<T> {
  readonly value: T | undefined;
  readonly error: unknown;
  readonly again: () => void;
}

/** Loads something for a page, anew when its key changes and when the window comes back to the front. */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<{ readonly value?: T; readonly error?: unknown }>({});
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((n) => n + 1), []);
  useEffect(() => {
    let current = true;
    load().then(
      (value) => current && setState({ value }),
      (error: unknown) => current && setState({ error }),
    );
    return () => {
      current = false;
    };
    // The key stands for everything that is loaded.
  }, [key, turn]);
  useEffect(() => {
    // Another window may have written meanwhile.
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [again]);
  return { value: state.value, error: state.error, again };
}
