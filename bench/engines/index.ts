import type { Engine } from './engine.ts';

type Loaded = { readonly engine: Engine };

/** Every engine, loaded only when it is asked for: Zhargy first, then its peers. */
export const engines = {
  'zhargy, decided': (): Promise<Loaded> => import('./zhargy-decided.ts'),
  'zhargy, explained': (): Promise<Loaded> => import('./zhargy-explained.ts'),
  'json-rules-engine': (): Promise<Loaded> => import('./json-rules-engine.ts'),
  '@gorules/zen-engine': (): Promise<Loaded> => import('./zen-engine.ts'),
  publicodes: (): Promise<Loaded> => import('./publicodes.ts'),
  feelin: (): Promise<Loaded> => import('./feelin.ts'),
  'tau-prolog': (): Promise<Loaded> => import('./tau-prolog.ts'),
} as const;
export type EngineName = keyof typeof engines;
export const engineNames = Object.keys(engines) as EngineName[]; // the keys above
