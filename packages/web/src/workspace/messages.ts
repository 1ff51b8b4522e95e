import type { Workspace } from './port.ts';

/** A question on its way to the engine: which of the port, what is given with it, and a number the answer bears too. */
export type Asked = {
  readonly [Name in keyof Workspace]: {
    readonly number: number;
    readonly ask: Name;
    readonly given: Parameters<Workspace[Name]>;
  };
}[keyof Workspace];

/** What comes back: the answer of a question or why there is none; `ready`, once, when the engine can be asked. */
export type Told =
  | { readonly ready: true }
  | { readonly number: number; readonly answer: Awaited<ReturnType<Workspace[keyof Workspace]>> }
  | { readonly number: number; readonly fault: string };
