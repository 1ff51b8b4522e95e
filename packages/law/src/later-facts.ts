/** Facts of the case file that no norm reads yet, kept for the chapters still to come. */
export const laterFacts: ReadonlySet<string> = new Set([]);
