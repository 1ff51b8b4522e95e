import { caseShape, type CaseFile } from '@zhargy/casefile';
import type { FactChange } from '../proposal.ts';

/**
 * The change that says which lists are not whole. A list of a case file counts as whole once it is given; what a paper or a table
 * adds to it is what that paper knows. Lists the file calls complete, or gave as whole before, stay as they are.
 */
export function incompleteAfter(changes: readonly FactChange[], into: CaseFile | undefined): FactChange | undefined {
  const before = into?.incomplete ?? [];
  const whole = new Set(into?.complete ?? []);
  const places = new Set<string>();
  for (const { path } of changes) {
    const [list = '', id = '', field = '', inner] = path;
    if (!isList(list)) continue;
    if (!whole.has(list) && (!Array.isArray(into?.[list]) || before.includes(list))) places.add(list);
    // Punishments added to an agreement are a list of their own.
    const nested = `${list}.${id}.${field}`;
    if (list === 'agreements' && field === 'additional' && inner !== undefined && !whole.has(nested))
      places.add(nested);
  }
  const added = [...places].filter((place) => !before.includes(place));
  return added.length === 0 ? undefined : { path: ['incomplete'], value: [...before, ...added] };
}

const isList = (name: string): boolean =>
  Object.hasOwn(caseShape, name) && caseShape[name as keyof typeof caseShape].is === 'items'; // tested just now
