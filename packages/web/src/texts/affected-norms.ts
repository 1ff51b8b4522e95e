import type { InstrumentCoverage } from '@zhargy/law';
import { touches, type Change } from '@zhargy/texts';

/** A norm that cites something that changed, with the provisions in question. */
export interface Affected {
  readonly norm: string;
  readonly provisions: readonly string[];
}

/** Norms that cite a changed provision, what holds it or what it holds; those that only name the whole article as well. */
export function affectedNorms(changes: readonly Change[], row: InstrumentCoverage): readonly Affected[] {
  const found = new Map<string, Set<string>>();
  for (const { provision } of changes)
    for (const place of row.places) {
      if (!touches(place.provision, provision)) continue;
      for (const norm of [...place.norms, ...place.guidance, ...place.named])
        found.set(norm, (found.get(norm) ?? new Set()).add(provision));
    }
  return [...found].map(([norm, provisions]) => ({ norm, provisions: [...provisions] }));
}
