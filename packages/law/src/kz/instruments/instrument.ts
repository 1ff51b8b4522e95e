import { citation, type Citation, type Instrument } from '@zhargy/logic';

/** Provisions that exist, written as "612(1)(1,2,3)": an article, its parts, their items. One entry a part. */
export function provisionsOf(entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const entry of entries) {
    const match = /^([\d-]+)(?:\(([\d-]+)\))?(?:\(([\d,\s-]+)\))?$/.exec(entry);
    if (!match) throw new RangeError(`not a provision: ${entry}`);
    const [, article = '', part, items] = match;
    found.add(article);
    if (part !== undefined) found.add(`${article}.${part}`);
    for (const item of items?.split(',') ?? []) found.add(`${article}.${part ?? ''}.${item.trim()}`);
  }
  return found;
}

/** A code or law, cited by article, part and item. */
export interface Code extends Instrument {
  art(article: number | string, part?: number | string, item?: number | string): Citation;
}
/** A resolution, cited by paragraph and subparagraph. */
export interface Resolution extends Instrument {
  p(paragraph: number | string, subparagraph?: number | string): Citation;
}

export function code(spec: Instrument): Code {
  const instrument: Code = {
    ...spec,
    art: (...path) =>
      citation(
        instrument,
        path.filter((step) => step !== undefined),
      ),
  };
  return instrument;
}

export function resolution(spec: Instrument): Resolution {
  const instrument: Resolution = {
    ...spec,
    p: (...path) =>
      citation(
        instrument,
        path.filter((step) => step !== undefined),
      ),
  };
  return instrument;
}
