import { engineWorkspace } from './engine-workspace.ts';
import type { Asked, Told } from './messages.ts';
import { askBy } from './pass-on.ts';
import { warmEngine } from './warm-engine.ts';

// The engine beside the page: it answers one question after another and knows nothing else of the page.
const tell = (told: Told): void => self.postMessage(told);

let asked = false;
self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  asked = true;
  const { number, ask, given } = data;
  askBy(engineWorkspace, ask, given).then(
    // The answer of the question asked, and so one of the answers of the port.
    (answer) => tell({ number, answer: answer as Extract<Told, { readonly answer: unknown }>['answer'] }),
    (error: unknown) => tell({ number, fault: String(error) }),
  );
});
tell({ ready: true });
// Nobody asked yet: the page is idle. A question that comes first is not kept waiting.
setTimeout(() => {
  if (!asked) void warmEngine();
}, 400);
