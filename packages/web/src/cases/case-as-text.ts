import type { Decision, Known } from '@zhargy/desk';
import { dayOfInstant, findingKey } from '@zhargy/desk';
import { isoOf } from '@zhargy/calendar';
import { stringify } from 'yaml';
import type { FindingDecision } from '../case/open-case.tsx';

/** The case file of a journal as text that people read and write. */
export const textOfFile = (file: Known['file']): string =>
  Object.keys(file).length === 0 ? '' : stringify(file, { lineWidth: 0, schema: 'core' });

/** Decisions of a journal as the open case holds them. */
export const decisionsOf = (decisions: readonly Decision[]): readonly FindingDecision[] =>
  decisions.map(({ at, decision, reason, finding: { act, ...finding } }) => ({
    ...finding,
    ...(act === undefined ? {} : { act }),
    key: findingKey({ ...finding, act }),
    decision,
    reason,
    on: isoOf(dayOfInstant(at)),
  }));

/** A name for a file, from the title of a case: no signs that a disk does not take. */
export function fileName(title: string, ending: string): string {
  const plain = title
    .replaceAll(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
  return `${plain === '' ? 'case' : plain}.${ending}`;
}
