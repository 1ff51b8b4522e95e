import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { Workspace } from './port.ts';

const Current = createContext<Workspace | undefined>(undefined);

/** Gives the pages below it something that answers. */
export function WorkspaceProvider({ value, children }: { readonly value: Workspace; readonly children: ReactNode }) {
  return <Current value={value}>{children}</Current>;
}

/** What answers the questions of a page. */
export function useWorkspace(): Workspace {
  const workspace = useContext(Current);
  if (!workspace) throw new Error('a page stands outside the workspace');
  return workspace;
}

/** The latest answer to a question that changes with `key`; the answer before it stays until the new one is there. */
export function useAnswer<T>(key: string, ask: (workspace: Workspace) => Promise<T> | undefined): T | undefined {
  const workspace = useWorkspace();
  const [answer, setAnswer] = useState<T>();
  useEffect(() => {
    let current = true;
    const asked = ask(workspace);
    if (asked)
      asked.then(
        (found) => {
          if (current) setAnswer(found);
        },
        (error: unknown) => {
          console.error(error);
        },
      );
    else setAnswer(undefined);
    return () => {
      current = false;
    };
    // The key stands for everything the question is made of.
  }, [workspace, key]);
  return answer;
}
