import { provisionKey, type Citation, type Instrument, type Text } from '@zhargy/logic';
import { law } from './rule-set.ts';

export interface CoverageRow {
  readonly instrument: string;
  readonly title: Text;
  /** Provisions a norm or a formula cites. */
  readonly cited: readonly {
    readonly provision: string;
    readonly by: readonly string[];
    readonly sentences: readonly number[];
  }[];
  /** How many provisions of the instrument are listed. */
  readonly of: number;
}

/** Which provisions of each instrument the norms cite, computed from the norms themselves. */
export function coverage(): readonly CoverageRow[] {
  const rows = new Map<Instrument, Map<string, { by: Set<string>; sentences: Set<number> }>>();
  const note = (cite: Citation, by: string): void => {
    const row = rows.get(cite.instrument) ?? new Map<string, { by: Set<string>; sentences: Set<number> }>();
    rows.set(cite.instrument, row);
    const key = provisionKey(cite);
    const entry = row.get(key) ?? { by: new Set<string>(), sentences: new Set<number>() };
    row.set(key, entry);
    entry.by.add(by);
    for (const n of cite.sentences) entry.sentences.add(n);
  };
  for (const norm of law.norms) for (const cite of norm.cite) note(cite, norm.id);
  for (const formula of law.formulas) for (const cite of formula.cite) note(cite, formula.id);
  return [...rows].map(([instrument, cited]) => ({
    instrument: instrument.id,
    title: instrument.title,
    cited: [...cited]
      .map(([provision, entry]) => ({
        provision,
        by: [...entry.by].toSorted(),
        sentences: [...entry.sentences].toSorted((a, b) => a - b),
      }))
      .toSorted((a, b) => inNumericOrder(a.provision, b.provision)),
    of: instrument.provisions.size,
  }));
}

/** "36" before "36-1" before "37.2": place by place, as numbers. */
function inNumericOrder(a: string, b: string): number {
  const x = a.split(/[.-]/).map(Number);
  const y = b.split(/[.-]/).map(Number);
  for (let i = 0; i < Math.max(x.length, y.length); i += 1) {
    const difference = (x[i] ?? -1) - (y[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
