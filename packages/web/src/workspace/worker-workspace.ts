import type { Asked, Told } from './messages.ts';
import { passOn } from './pass-on.ts';
import type { Workspace } from './port.ts';

/**
 * The engine in a worker: what is asked here is answered there, while the page stays free. Rejects where no worker
 * starts; whoever asked has the engine in the page then.
 */
export async function workerWorkspace(worker: Worker): Promise<Workspace> {
  const open = new Map<number, { readonly settle: (answer: unknown) => void; readonly fail: (error: Error) => void }>();
  await new Promise<void>((ready, fail) => {
    worker.addEventListener('error', (event) => fail(new Error(`no engine in the worker: ${event.message}`)), {
      once: true,
    });
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if ('ready' in data) {
        ready();
        return;
      }
      const asker = open.get(data.number);
      open.delete(data.number);
      if ('fault' in data) asker?.fail(new Error(data.fault));
      else asker?.settle(data.answer);
    });
  });
  let last = 0;
  return passOn(
    (ask, given) =>
      new Promise((settle, fail) => {
        last += 1;
        open.set(last, { settle, fail });
        worker.postMessage({ number: last, ask, given } as Asked); // what is given came through the port with its question
      }),
  );
}
