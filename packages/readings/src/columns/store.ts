import type { PreparedCase, Rec } from '@zhargy/logic';
import { why } from '../plan/column.ts';
import type { Frame } from '../plan/frame.ts';
import { Symbols } from './symbols.ts';
import { Filler, kindOf, type Vector } from './vector.ts';

/** The members of one list of all cases of a batch, those of one owner beside each other. */
export interface Members {
  readonly count: number;
  /** Where the members of each owner begin; one longer than there are owners. */
  readonly starts: Int32Array;
  /** Numbers of the ids. */
  readonly ids: Int32Array;
  /** By owner: why the list may not be whole; 0 where it is. */
  readonly missing: Uint8Array;
}

/** The facts of a batch of cases, column by column. */
export interface Store {
  readonly cases: number;
  readonly symbols: Symbols;
  /** The members of a list, by its place; the cases themselves at ''. */
  members(place: string): Members;
  fact(place: string, field: string, type: string | undefined): Vector;
}

/** Where the list of a frame stands in a case: "acts", "agreements/additional"; '' for the case itself. */
export function placeOf({ base }: Frame): string {
  const { owner, field } = base;
  if (!owner) return '';
  const above = placeOf(owner);
  return above === '' ? field : `${above}/${field}`;
}

/** The facts of prepared cases, column by column: each when it is first asked for. */
export function storeOf(cases: readonly PreparedCase[]): Store {
  const symbols = new Symbols();
  const made = new Map<string, { readonly records: readonly Rec[]; readonly members: Members }>();
  const facts = new Map<string, Vector>();
  const root = cases.map((c) => c.root);
  made.set('', { records: root, members: theCases(root.length, symbols) });

  const at = (place: string): { readonly records: readonly Rec[]; readonly members: Members } => {
    const known = made.get(place);
    if (known) return known;
    const cut = place.lastIndexOf('/');
    const field = place.slice(cut + 1);
    const owners = at(cut < 0 ? '' : place.slice(0, cut)).records;
    const records: Rec[] = [];
    const starts = new Int32Array(owners.length + 1);
    const missing = new Uint8Array(owners.length);
    for (const [i, owner] of owners.entries()) {
      starts[i] = records.length;
      const list = owner.lists[field];
      missing[i] = !list || list.completeness === 'absent' ? why.soft : list.completeness === 'open' ? why.hard : 0;
      for (const member of list?.members ?? []) records.push(member);
    }
    starts[owners.length] = records.length;
    const ids = Int32Array.from(records, ({ id }) => symbols.codeOf(id));
    const found = { records, members: { count: records.length, starts, ids, missing } };
    made.set(place, found);
    return found;
  };
  return {
    cases: cases.length,
    symbols,
    members: (place) => at(place).members,
    fact(place, field, type) {
      const key = `${place}.${field}`;
      const known = facts.get(key);
      if (known) return known;
      const { records } = at(place);
      const column = new Filler(kindOf(type), records.length, symbols);
      for (const [row, { values, states }] of records.entries()) {
        const value = values[field];
        if (value === undefined) column.miss(row, states[field] === undefined ? why.soft : why.hard);
        else column.put(row, value);
      }
      const found = column.done();
      facts.set(key, found);
      return found;
    },
  };
}

/** The cases themselves as the members of no list. */
export const theCases = (count: number, symbols: Symbols): Members => ({
  count,
  starts: Int32Array.of(0, count),
  ids: new Int32Array(count).fill(symbols.codeOf('case')),
  missing: new Uint8Array(1),
});
