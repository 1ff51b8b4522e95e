import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

/** The one case file on the desk: its text, in memory alone. */
export interface Desk {
  readonly text: string | undefined;
  readonly name: string;
  put(text: string | undefined, name?: string): void;
}

const Current = createContext<Desk | undefined>(undefined);

/** Keeps the case file while pages change; closing the window forgets it. */
export function CaseDesk({ children }: { readonly children: ReactNode }) {
  const [held, setHeld] = useState<{ readonly text: string | undefined; readonly name: string }>({
    text: undefined,
    name: 'case.yaml',
  });
  const desk = useMemo<Desk>(
    () => ({ ...held, put: (text, name) => setHeld((before) => ({ text, name: name ?? before.name })) }),
    [held],
  );
  return <Current value={desk}>{children}</Current>;
}

export function useCaseDesk(): Desk {
  const desk = useContext(Current);
  if (!desk) throw new Error('a page stands outside the desk');
  return desk;
}
