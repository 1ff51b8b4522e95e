import {
  actsGoverned,
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
  type Lowered,
  type PreparedCase,
  type Question,
  type Ready,
  type Rec,
  type Scope,
} from '@zhargy/logic';
import type { Day, Moment } from '@zhargy/calendar';
import { place, type Findings } from './places.ts';

/**
 * The same norms decided without a word of explanation: every expression is evaluated, none explained. What is not
 * decided is one answer here: why, and so whether it is unknown, open or pending, only reasons tell.
 */
export function decider(acts: readonly ActKind[], norms: readonly AnyNorm[]): Decider {
  const to = lowering();
  const ready = (of: readonly AnyNorm[]): readonly Ready[] => of.flatMap((norm) => makeReady(norm, to));
  const bound = acts.map((kind): Governed => {
    const { list, names } = bindSubjects(kind.roles, to);
    const possible = kind.possible?.(kind.roles.facts as never); // the act was typed with exactly these roles
    return {
      kind,
      roles: list,
      possible: possible && to.lower(to.canon.within(names, possible.node)),
      norms: ready(norms.filter((norm) => actsGoverned(norm).includes(kind))),
    };
  });
  const free = ready(norms.filter((norm) => actsGoverned(norm).length === 0));
  const caseSlot = to.slot(caseVar);
  const actSlot = to.slot(thisActVar);

  return (of, file, question, found) => {
    const asked = question.acts ? bound.filter(({ kind }) => question.acts?.includes(kind.id)) : bound;
    const asOf = (moment: Moment | undefined, lawDay: Day | undefined, act?: Rec): Scope => {
      const slots: (Rec | undefined)[] = [];
      slots[caseSlot] = file.root;
      slots[actSlot] = act;
      const scope = { slots, moment, now: endOf(question.now), lawDay, readings: question.readings ?? {} };
      return to.remembers ? { ...scope, frame: frameFor(lawDay, moment) } : scope;
    };
    const run = (list: readonly Ready[], s: Scope, fixed: About, kind: string, actId: string): void => {
      for (const r of list)
        bind(r.subjects, s, fixed, (about, certain) => {
          const is = verdict(r, s, { certain, act: kind !== '', candidate: actId === 'candidate' });
          if (is === undefined) return;
          const sorted = Object.fromEntries(Object.entries(about).toSorted(([a], [b]) => (a < b ? -1 : 1)));
          found.set(place(of, r.id, kind, actId, JSON.stringify(sorted)), is);
        });
    };
    for (const { kind, roles, possible, norms: governing } of asked) {
      for (const { record, kind: recorded, about: named, on: moment } of file.acts) {
        if (recorded !== kind.recordedAs) continue;
        const s = asOf(moment, question.lawOf ?? moment?.day, record);
        bind(roles, s, {}, (about, certain) => {
          if (certain && Object.values(about).every((id) => named.includes(id)))
            run(governing, s, about, kind.id, record.id);
        });
      }
      const s = asOf(endOf(question.now), question.lawOf ?? question.now, planned);
      bind(roles, s, {}, (about, certain) => {
        const done = (): boolean =>
          kind.once === true &&
          file.acts.some((a) => a.kind === kind.recordedAs && Object.values(about).every((id) => a.about.includes(id)));
        if (certain && !done() && possible?.evaluate(s) !== false) run(governing, s, about, kind.id, 'candidate');
      });
    }
    if (!question.acts) run(free, asOf(endOf(question.now), question.lawOf ?? question.now), {}, '', '');
  };
}

export type Decider = (of: number, file: PreparedCase, question: Question, found: Findings) => void;

interface Governed {
  readonly kind: ActKind;
  readonly roles: readonly BoundSubject[];
  readonly possible: Lowered | undefined;
  readonly norms: readonly Ready[];
}
type About = Readonly<Record<string, string>>;
const planned: Rec = { id: 'candidate', at: 'candidate', values: {}, states: {}, lists: {} };

/** Binds the subjects one after another; calls back with whether every relation on the way is certain. */
function bind(
  subjects: readonly BoundSubject[],
  s: Scope,
  fixed: About,
  back: (about: About, certain: boolean) => void,
  about: About = {},
  certain = true,
): void {
  const [subject, ...later] = subjects;
  if (!subject) {
    back(about, certain);
    return;
  }
  const key = subject.key?.evaluate(s);
  const kept = s.slots[subject.slot];
  for (const member of s.slots[subject.owner]?.lists[subject.field]?.members ?? []) {
    const { [subject.name]: only } = fixed;
    if ((only !== undefined && member.id !== only) || (key !== undefined && key !== member.id)) continue;
    s.slots[subject.slot] = member;
    const nameless = subject.key !== undefined && key === undefined;
    const belongs = nameless ? undefined : subject.guard.evaluate(s);
    if (belongs !== false)
      bind(later, s, fixed, back, { ...about, [subject.name]: member.id }, certain && belongs === true);
  }
  s.slots[subject.slot] = kept;
}

interface Here {
  readonly certain: boolean;
  readonly act: boolean;
  readonly candidate: boolean;
}

function verdict(r: Ready, s: Scope, here: Here): string | undefined {
  const { stands } = r.texts(s.lawDay);
  if (stands === false) return undefined;
  const when = r.conditions.when?.evaluate(s);
  if (r.conditions.when && when !== true) return when === false ? 'notApplicable' : 'undecided';
  const live = r.conditions.except.map((one) => ({ live: one.when.evaluate(s), spec: one.spec }));
  if (live.some((one) => one.live === true)) return 'notApplicable';
  if (live.some((one) => one.live === undefined && one.spec.unknownMeans === 'mustBeExcluded')) return 'undecided';
  const is = ruled(r, s, here);
  if (is === 'notApplicable') return is;
  return !here.certain || (stands === undefined && is === 'violated') ? 'undecided' : is;
}

function ruled(r: Ready, s: Scope, here: Here): string {
  const part = (name: string): unknown => r.body.parts[name]?.evaluate(s);
  const either = (value: unknown, yes: string, no: string): string =>
    value === undefined ? 'undecided' : value === true ? yes : no;
  switch (r.kind) {
    case 'duty': {
      const [inTime, done, by] = [part('doneInTime'), part('done'), part('by')];
      if (inTime === true) return 'satisfied';
      if (done === true && inTime === false) return 'violated';
      if (done === false && by !== undefined && s.now !== undefined && (by as Day) < s.now.day) return 'violated'; // terms are days
      return 'undecided';
    }
    case 'decision':
      return chosen(r, s, here);
    case 'consequence':
      return either(part('follows'), 'satisfied', 'notApplicable');
    case 'formula':
      return part('value') === undefined ? 'undecided' : 'satisfied';
    case 'bar':
      return either(part('bars'), 'violated', 'satisfied');
    default:
      return either(part('holds'), 'satisfied', 'violated');
  }
}

/** A decision: what each option is, and whether the one that was chosen, if any, was the right one. */
function chosen(r: Ready, s: Scope, { act, candidate }: Here): string {
  const value = (lowered: Lowered | undefined): unknown => (lowered ? lowered.evaluate(s) : false);
  const options = new Map(
    r.body.options.map((option) => {
      const [must, mustNot, may] = [value(option.must), value(option.mustNot), value(option.may)];
      if (must === true) return [option.name, 'must'] as const;
      if (mustNot === true || (must === false && may === false)) return [option.name, 'mustNot'] as const;
      return [option.name, must === false && mustNot === false && may === true ? 'may' : 'undecided'] as const;
    }),
  );
  const others = (name: string, is: string): boolean =>
    [...options].some(([other, how]) => other !== name && how === is);
  const outcome = r.body.parts['outcome']?.evaluate(s);
  if (typeof outcome === 'string') {
    const own = options.get(outcome);
    if (own === undefined || own === 'mustNot' || others(outcome, 'must')) return 'violated';
    if (own === 'must') return 'satisfied';
    return own === 'may' && !others(outcome, 'undecided') ? 'satisfied' : 'undecided';
  }
  if (act && !candidate) return 'undecided';
  const all = [...options.values()];
  return all.includes('must') || !all.includes('undecided') ? 'satisfied' : 'undecided';
}
