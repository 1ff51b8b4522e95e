import type { PreparedCase, Rec, RecList } from '@zhargy/logic';

/** Where a place leads in a case: to a list, an entry of one, or a field of an entry. */
export interface Place {
  readonly is: 'list' | 'entry' | 'field';
  /** Names and ids, step by step. */
  readonly path: readonly string[];
  /** The same without ids. */
  readonly names: readonly string[];
  /** The entries on the way, from the case down, with the names of the list each stands in. */
  readonly within: readonly { readonly rec: Rec; readonly names: readonly string[] }[];
  /** The field of the last of them, where it is a field. */
  readonly field: string | undefined;
  readonly list: RecList | undefined;
}

/** Follows a place such as "charges.c1.category". Ids may hold dots: those of the case decide. */
export function placeIn(file: PreparedCase, at: string): Place | undefined {
  const path: string[] = [];
  const names: string[] = [];
  const within: { rec: Rec; names: readonly string[] }[] = [{ rec: file.root, names: [] }];
  let rec = file.root;
  let rest = at;
  for (;;) {
    const own = rec.lists[rest];
    if (own) {
      const steps = rest.split('.');
      return {
        is: 'list',
        path: [...path, ...steps],
        names: [...names, ...steps],
        within,
        field: undefined,
        list: own,
      };
    }
    const into = Object.keys(rec.lists).find((field) => rest.startsWith(`${field}.`));
    if (into === undefined) {
      const steps = rest.split('.');
      return {
        is: 'field',
        path: [...path, ...steps],
        names: [...names, ...steps],
        within,
        field: rest,
        list: undefined,
      };
    }
    const after = rest.slice(into.length + 1);
    const list = rec.lists[into];
    const member = list?.members
      .filter(({ id }) => after === id || after.startsWith(`${id}.`))
      .toSorted((a, b) => b.id.length - a.id.length)[0];
    if (!list || !member) return undefined;
    path.push(...into.split('.'), member.id);
    names.push(...into.split('.'));
    rec = member;
    within.push({ rec, names: [...names] });
    if (after === member.id) return { is: 'entry', path, names, within, field: undefined, list: undefined };
    rest = after.slice(member.id.length + 1);
  }
}

/** The same case with one field of one entry answered. */
export function answered(file: PreparedCase, place: Place, value: unknown): PreparedCase {
  const { field, within } = place;
  if (field === undefined) return file;
  const [first, ...inner] = within;
  if (!first) return file;
  const root = changed(
    first.rec,
    inner.map(({ rec }) => rec),
    field,
    value,
  );
  return {
    root,
    acts: file.acts.map((act) => ({ ...act, record: root.lists['acts']?.byId.get(act.record.id) ?? act.record })),
  };
}

function changed(rec: Rec, inner: readonly Rec[], field: string, value: unknown): Rec {
  const [next, ...deeper] = inner;
  if (!next) {
    const { [field]: _was, ...states } = rec.states;
    return { ...rec, values: { ...rec.values, [field]: value }, states };
  }
  const made = changed(next, deeper, field, value);
  const lists = Object.fromEntries(
    Object.entries(rec.lists).map(([name, list]) => {
      if (list.byId.get(next.id) !== next) return [name, list];
      const members = list.members.map((member) => (member === next ? made : member));
      return [name, { ...list, members, byId: new Map(list.byId).set(made.id, made) }];
    }),
  );
  return { ...rec, lists };
}
