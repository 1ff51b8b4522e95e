import { askBy, passOn } from './pass-on.ts';
import type { Workspace } from './port.ts';
import { workerWorkspace } from './worker-workspace.ts';

/** The worker of these pages: of a site by its address, of the one file by the text of the page's own script. */
function startWorker(): Worker {
  const own = document.querySelector('script[type=module]:not([src])')?.textContent;
  if (own === undefined || own === null || own === '')
    return new Worker(
      new URL(import.meta.env.DEV ? 'src/workspace/engine-worker.ts' : 'engine-worker.js', document.baseURI),
      { type: 'module' },
    );
  // A file of the disk may start no module there, only a plain script: its own names stay inside a function.
  const plain = `(() => { 'use strict';${own.replaceAll(/\bimport\.meta\b/g, '({})')}\n})()`;
  return new Worker(URL.createObjectURL(new Blob([plain], { type: 'text/javascript' })));
}

let engine: Promise<Workspace> | undefined;

/** Starts the engine beside the page; where the browser allows no worker, in the page itself. */
export function startEngine(): Promise<Workspace> {
  engine ??= (async () => workerWorkspace(startWorker()))().catch(
    async () => (await import('./engine-workspace.ts')).engineWorkspace,
  );
  return engine;
}

/** The engine, started with the first question it is asked. */
export const laterWorkspace = passOn(async (name, given) => askBy(await startEngine(), name, given));
