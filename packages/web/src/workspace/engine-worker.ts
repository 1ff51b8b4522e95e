import { engineWorkspace } from './engine-workspace.ts';
import type { Asked, Told } from './messages.ts';
import { askBy } from './pass-on.ts';

// The engine beside the page: it answers one question after another and knows nothing else of the page.
const tell = (told: Told): void => self.postMessage(told);

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { number, ask, given } = data;
  askBy(engineWorkspace, ask, given).then(
    // The answer of the question asked, and so one of the answers of the port.
    (answer) => tell({ number, answer: answer as Extract<Told, { readonly answer: unknown }>['answer'] }),
    (error: unknown) => tell({ number, fault: String(error) }),
  );
});
tell({ ready: true });
