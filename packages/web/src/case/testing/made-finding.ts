import type { Finding } from '@zhargy/logic';

/** A finding for tests, with nothing in it but what is given. */
export const madeFinding = (of: Partial<Finding> = {}): Finding => ({
  norm: 'n1',
  kind: 'requirement',
  about: {},
  status: 'violated',
  grounds: [],
  reason: { all: [] },
  missing: [],
  presumed: [],
  assessments: [],
  readings: [],
  unverified: [],
  doubts: [],
  cite: [],
  lawDate: null,
  lawVersion: 'v1',
  ...of,
});

/** A finding that waits for places of the file, by names; "law" stands for a gap in the law. */
export const waitingFinding = (norm: string, ...places: readonly string[]): Finding =>
  madeFinding({
    norm,
    status: 'unknown',
    missing: places.map((at) => ({ at, why: at === 'law' ? 'law' : 'notAsked' })),
  });
