import type { KnownInstrument } from '@zhargy/texts';
import { instruments } from '../lawbook/citation-text.ts';
import { documentNames } from '../norms/official-text.ts';

/** The sources of the norms, as an added text may turn out to be one of them. */
export const knownInstruments = (): readonly KnownInstrument[] =>
  [...instruments().values()].map(({ id, title }) => ({ id, title, documents: documentNames(id) }));
