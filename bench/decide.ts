import type { Day } from '@zhargy/calendar';
import {
  bindSubjects,
  caseVar,
  endOf,
  frameFor,
  lowering,
  makeReady,
  thisActVar,
  type ActKind,
  type AnyNorm,
  type BoundSubject,
  type PreparedCase,
  type Ready,
  type Rec,
  type Scope,
} from '@zhargy/logic';

/** What a norm says of an act that may be done, for the records bound: kept (true), broken (false), or not known. */
export type Said = (norm: string, about: Readonly<Record<string, string>>, kept: boolean | undefined) => void;

export interface Decider {
  /** Evaluates each expression and each ground of each norm for each binding; how many that were. */
  run(file: PreparedCase, day: Day, say?: Said): number;
}

const candidate: Rec = { id: 'candidate', at: 'candidate', values: {}, states: {}, lists: {} };

/**
 * The same lowered expressions as those that are explained, read as true, false or unknown and nothing else: requirements and bars on
 * an act that nobody has done yet. Who is bound is found out in each run.
 */
export function decider(act: ActKind, norms: readonly AnyNorm[]): Decider {
  const to = lowering();
  const roles = bindSubjects(act.roles, to).list;
  const groups = new Map<readonly BoundSubject[], Ready[]>();
  for (const r of norms.flatMap((norm) => makeReady(norm, to)))
    groups.set(r.subjects, [...(groups.get(r.subjects) ?? []), r]);
  const caseSlot = to.slot(caseVar);
  const actSlot = to.slot(thisActVar);

  /** Binds subjects one after another; `fixed` are those of the act. */
  const bind = (
    subjects: readonly BoundSubject[],
    index: number,
    s: Scope,
    fixed: ReadonlyMap<string, string>,
    certain: boolean,
    each: (certain: boolean) => void,
  ): void => {
    const subject = subjects[index];
    if (!subject) {
      each(certain);
      return;
    }
    const { slot, guard } = subject;
    const list = s.slots[subject.owner]?.lists[subject.field];
    const key = subject.key?.evaluate(s);
    const only = fixed.get(subject.name) ?? (typeof key === 'string' ? key : undefined);
    const one = only === undefined ? undefined : list?.byId.get(only);
    const kept = s.slots[slot];
    for (const member of only === undefined ? (list?.members ?? []) : one ? [one] : []) {
      s.slots[slot] = member;
      const belongs = subject.key && key === undefined ? undefined : guard.evaluate(s);
      if (belongs !== false) bind(subjects, index + 1, s, fixed, certain && belongs === true, each);
    }
    s.slots[slot] = kept;
  };
  /** How many expressions and grounds were evaluated. */
  const judge = (r: Ready, s: Scope, certain: boolean, say: Said | undefined): number => {
    const { stands } = r.texts(s.lawDay);
    if (stands === false) return 0;
    const { when } = r.conditions;
    const speaks = when ? when.evaluate(s) : true;
    if (speaks === false) return 1;
    let answer: unknown;
    for (const part of Object.values(r.body.parts)) answer = part.evaluate(s);
    for (const ground of r.body.grounds) ground.run.evaluate(s);
    if (say) {
      const kept = typeof answer === 'boolean' ? answer !== (r.kind === 'bar') : undefined;
      const told = certain && speaks === true && !(kept === false && stands === undefined) ? kept : undefined;
      say(r.id, Object.fromEntries(r.subjects.map((b) => [b.name, s.slots[b.slot]?.id ?? ''])), told);
    }
    return (when ? 2 : 1) + r.body.grounds.length;
  };
  return {
    run(file, day, say) {
      const slots: (Rec | undefined)[] = Array.from({ length: to.size });
      slots[caseSlot] = file.root;
      slots[actSlot] = candidate;
      const moment = endOf(day);
      const s: Scope = { slots, moment, now: moment, lawDay: day, readings: {}, frame: frameFor(day, moment) };
      let count = 0;
      bind(roles, 0, s, new Map(), true, (mayBeDone) => {
        const about = new Map(roles.map((b) => [b.name, s.slots[b.slot]?.id ?? '']));
        const done = file.acts.some(
          (a) => a.kind === act.recordedAs && [...about.values()].every((id) => a.about.includes(id)),
        );
        if (!mayBeDone || (act.once && done)) return;
        for (const [subjects, group] of groups)
          bind(subjects, 0, s, about, true, (certain) => {
            for (const r of group) count += judge(r, s, certain, say);
          });
      });
      return count;
    },
  };
}
