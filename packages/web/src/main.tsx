import { show } from './show.tsx';
import './style/tokens.css';
import './style/page.css';

// The one file is its own worker: the same script without a document is the engine.
if ('document' in globalThis) show();
else void import('./workspace/engine-worker.ts');
