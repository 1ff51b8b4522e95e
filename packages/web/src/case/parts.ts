import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Text } from '@zhargy/logic';
import type { CasePartProps } from './case-view.ts';
import { partNames } from './part-names.ts';

/** One part of the page of a case: `/case/<id>`. It loads when it is first looked at. */
export interface CasePart {
  readonly id: string;
  readonly name: Text;
  readonly Part: LazyExoticComponent<ComponentType<CasePartProps>>;
  /** Whether this part shows the fact at a path; the first that does is gone to, else the text of the file. */
  readonly shows?: (path: readonly string[]) => boolean;
}

const part = (
  id: keyof typeof partNames,
  load: () => Promise<ComponentType<CasePartProps>>,
  more: Pick<CasePart, 'shows'> = {},
): CasePart => ({
  id,
  name: partNames[id],
  Part: lazy(async () => ({ default: await load() })),
  ...more,
});

/** The parts in their order; the first is where a case opens. */
export const caseParts: readonly CasePart[] = [
  part('overview', async () => (await import('./sections/OverviewPart.tsx')).OverviewPart, { shows: () => true }),
  part('people', async () => (await import('./people/PeoplePart.tsx')).PeoplePart),
  part('timeline', async () => (await import('./timeline/TimelinePart.tsx')).TimelinePart),
  part('findings', async () => (await import('./findings/FindingsPart.tsx')).FindingsPart),
  part('acts', async () => (await import('./acts/ActsPart.tsx')).ActsPart),
  part('deadlines', async () => (await import('./deadlines/DeadlinesPart.tsx')).DeadlinesPart),
  part('ways', async () => (await import('../ways/WaysPart.tsx')).WaysPart),
  part('papers', async () => (await import('../papers/CasePapers.tsx')).CasePapers),
  part('what-if', async () => (await import('./what-if/WhatIfPart.tsx')).WhatIfPart),
  part('file', async () => (await import('./file/FilePart.tsx')).FilePart),
];

/** The part that shows a fact. */
export const partShowing = (path: readonly string[]): string =>
  caseParts.find((one) => one.shows?.(path))?.id ?? 'file';
