import { faultText, type Fault } from '@zhargy/casefile';
import type { Lang } from '@zhargy/logic';
import { entitiesOf, isData, keyOf } from './draft.ts';
import type { SectionName } from './form-fields.ts';
import { writtenFile } from './written-file.ts';

/** Faults of the file a form would make: those of its own facts by their keys, and the rest in words. */
export interface NextFaults {
  readonly own: ReadonlyMap<string, string>;
  readonly others: readonly string[];
}

/** Tells which faults of the changed text belong to facts of one entity. */
export function faultsOfEntity(
  text: string,
  faults: readonly Fault[],
  { section, id }: { readonly section: SectionName; readonly id: string },
  lang: Lang,
): NextFaults {
  const file = writtenFile(text);
  const at = entitiesOf(file, section).findIndex((one) => one['id'] === id);
  const prefix = id === '' ? section : `${section}.${at}`;
  const own = new Map<string, string>();
  const others: string[] = [];
  for (const fault of faults) {
    const { line: _line, column: _column, ...rest } = fault;
    if (fault.path.startsWith(`${prefix}.`)) {
      const steps = fault.path.slice(prefix.length + 1).split('.');
      own.set(
        keyOf(factWay(steps, id === '' ? file[section] : entitiesOf(file, section)[at])),
        faultText({ ...rest, path: '' }, lang),
      );
    } else others.push(faultText(rest, lang));
  }
  return { own, others };
}

/** The way to a fact: members of lists by their ids; the position inside a fact that is a list is left out. */
function factWay(steps: readonly string[], entity: unknown): readonly string[] {
  const way: string[] = [];
  let at: unknown = entity;
  for (const step of steps) {
    if (Array.isArray(at)) {
      const member: unknown = at[Number(step)];
      if (!isData(member)) return way;
      way.push(String(member['id']));
      at = member;
    } else {
      way.push(step);
      at = isData(at) ? at[step] : undefined;
    }
  }
  return way;
}
