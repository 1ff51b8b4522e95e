import type { PreparedCase, Rec } from '@zhargy/logic';

/** The same case with a count of how often a fact of it is looked at. */
export function watched(file: PreparedCase): { readonly file: PreparedCase; reads(): number } {
  let reads = 0;
  const known = new Map<Rec, Rec>();
  const watch = (record: Rec): Rec => {
    const before = known.get(record);
    if (before) return before;
    const values = new Proxy(record.values, {
      get: (target, key) => {
        reads += 1;
        return target[String(key)];
      },
    });
    const lists = Object.fromEntries(
      Object.entries(record.lists).map(([name, list]) => {
        const members = list.members.map(watch);
        return [name, { ...list, members, byId: new Map(members.map((m) => [m.id, m])) }];
      }),
    );
    const made: Rec = { ...record, values, lists };
    known.set(record, made);
    return made;
  };
  const root = watch(file.root);
  const acts = file.acts.map((act) => ({ ...act, record: watch(act.record) }));
  return { file: { root, acts }, reads: () => reads };
}
