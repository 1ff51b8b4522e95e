import type { Workspace } from './port.ts';

/** Every question of the port by its name; one left out does not type-check. */
const asked: Readonly<Record<keyof Workspace, true>> = {
  calculate: true,
  interview: true,
  read: true,
  check: true,
  acts: true,
  deadlines: true,
  ways: true,
  coverage: true,
};

/** Whether a name is one of the questions of the port. */
export const isAsked = (name: string): name is keyof Workspace => Object.hasOwn(asked, name);

/** A workspace that passes every question on, by its name and what was given with it. */
export function passOn(ask: (name: keyof Workspace, given: readonly unknown[]) => Promise<unknown>): Workspace {
  const questions = Object.keys(asked)
    .filter(isAsked)
    .map((name) => [name, (...given: readonly unknown[]) => ask(name, given)]);
  return Object.fromEntries(questions) as unknown as Workspace; // every name of the port, each answered by its own question
}

/** Asks a workspace one question by its name. */
export function askBy(workspace: Workspace, name: keyof Workspace, given: readonly unknown[]): Promise<unknown> {
  const question = workspace[name] as (...given: readonly unknown[]) => Promise<unknown>; // what was given came through the port
  return question(...given);
}
