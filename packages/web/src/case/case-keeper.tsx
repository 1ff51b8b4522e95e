import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { noCase, type HeldCase } from './held-case.ts';

interface Keeper {
  readonly held: HeldCase;
  become(next: (before: HeldCase) => HeldCase): void;
}

const Current = createContext<Keeper | undefined>(undefined);

/** Keeps the open case while pages change; closing the window forgets it. It stands around every page and needs no law. */
export function CaseKeeper({ children }: { readonly children: ReactNode }) {
  const [held, setHeld] = useState(noCase);
  // Two changes in one event both count: each goes on from what the one before it left.
  const latest = useRef(held);
  const become = useCallback((next: (before: HeldCase) => HeldCase): void => {
    latest.current = next(latest.current);
    setHeld(latest.current);
  }, []);
  const keeper = useMemo(() => ({ held, become }), [held, become]);
  return <Current value={keeper}>{children}</Current>;
}

/** What `useOpenCase` is made of. */
export function useCaseKeeper(): Keeper {
  const keeper = useContext(Current);
  if (!keeper) throw new Error('a page stands outside the open case');
  return keeper;
}
