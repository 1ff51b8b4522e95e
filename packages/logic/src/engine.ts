import type { Day, Moment } from '@zhargy/calendar';
import type { ActKind } from './act.ts';
import type { Because } from './because.ts';
import type { Finding } from './finding.ts';
import { lowering, type Lowered } from './lower.ts';
import { judge } from './judge.ts';
import { frameFor, type Frame } from './memo.ts';
import { actsGoverned, bindSubjects, makeReady, type BoundSubject, type Ready } from './ready.ts';
import type { AnyNorm } from './norm.ts';
import type { Rec, Scope } from './scope.ts';
import { caseVar, thisActVar } from './roots.ts';
import type { Text } from './text.ts';
import { endOf } from './types.ts';

/** A case made ready: the case record and its recorded acts in the order of the file. */
export interface PreparedCase {
  readonly root: Rec;
  readonly acts: readonly {
    readonly record: Rec;
    readonly kind: string;
    readonly about: readonly string[];
    readonly on: Moment | undefined;
  }[];
}

export interface Question {
  /** The day of the question; its end counts as now. */
  readonly now: Day;
  /** The law date for acts not yet done and for duties; the day of the question when absent. */
  readonly lawOf?: Day;
  /** Only findings on these kinds of acts. */
  readonly acts?: readonly string[];
  readonly readings?: Readonly<Record<string, string>>;
  readonly visible?: ReadonlySet<string>;
}

/** Available: nothing stands against it. Needs facts: an answer is missing. Blocked: a norm excludes it. */
export type Availability = 'available' | 'blocked' | 'needsFacts';
export interface CandidateAct {
  readonly act: string;
  readonly about: Readonly<Record<string, string>>;
  readonly availability: Availability;
  readonly findings: readonly Finding[];
}

export interface Engine {
  readonly version: string;
  readonly norms: readonly AnyNorm[];
  /** What the presumptions and marks of the findings given so far say, by id. */
  readonly words: ReadonlyMap<string, Text>;
  readonly acts: readonly ActKind[];
  /** Findings on every recorded act, and on duties, consequences and quantities of the case. */
  check(file: PreparedCase, question: Question): readonly Finding[];
  /** What may be done now: each act for each of its possible subjects, where the case has a place for it. */
  candidates(file: PreparedCase, question: Question): readonly CandidateAct[];
}

/** Makes an engine of a set of norms: lowers them once, groups them by act and by subjects. */
export function engineOf(acts: readonly ActKind[], norms: readonly AnyNorm[], version: string): Engine {
  const to = lowering();
  const words = new Map<string, Text>();
  // What governs an act is made ready when that act is first asked about.
  const readyFor = (group: readonly AnyNorm[]): readonly Group[] =>
    grouped(group.flatMap((norm) => makeReady(norm, to)));
  const byAct = new Map<ActKind, BoundAct>();
  const boundAct = (act: ActKind): BoundAct => {
    const known = byAct.get(act);
    if (known) return known;
    const { list, names } = bindSubjects(act.roles, to);
    const possible = act.possible?.(act.roles.facts as never); // the act was typed with exactly these roles
    const made: BoundAct = {
      act,
      roles: list,
      possible: possible && to.lower(to.canon.within(names, possible.node)),
      norms: readyFor(norms.filter((norm) => actsGoverned(norm).includes(act))),
    };
    byAct.set(act, made);
    return made;
  };
  let ungoverned: readonly Group[] | undefined;
  const free = (): readonly Group[] =>
    (ungoverned ??= readyFor(norms.filter((norm) => actsGoverned(norm).length === 0)));
  const caseSlot = to.slot(caseVar);
  const actSlot = to.slot(thisActVar);

  const scopeFor = (file: PreparedCase, q: Question, frame?: Frame): Scope => {
    const slots: (Rec | undefined)[] = [];
    slots[caseSlot] = file.root;
    const moment = endOf(q.now);
    const lawDay = q.lawOf ?? q.now;
    const readings = q.readings ?? asByDefault;
    return {
      slots,
      moment,
      now: moment,
      lawDay,
      readings,
      frame: frame ?? (to.remembers ? frameFor(lawDay, moment) : undefined),
      ...(q.visible ? { visible: q.visible } : {}),
    };
  };

  const run = (
    groups: readonly Group[],
    s: Scope,
    fixed: Readonly<Record<string, string>>,
    act: Finding['act'],
    candidate: boolean,
    found: Finding[],
  ): void => {
    for (const { subjects, norms: list } of groups)
      enumerate(subjects, 0, s, fixed, nobody, certain, (about, unrelated) => {
        for (const r of list) {
          const finding = judge(r, s, { about, act, unrelated, candidate, version, words });
          if (finding) found.push(finding);
        }
      });
  };

  const asked = (q: Question): readonly ActKind[] => (q.acts ? acts.filter((act) => q.acts?.includes(act.id)) : acts);

  return {
    version,
    words,
    norms,
    acts,
    check(file, q) {
      const found: Finding[] = [];
      const start = scopeFor(file, q);
      for (const recorded of file.acts)
        for (const kind of asked(q)) {
          if (kind.recordedAs !== recorded.kind) continue;
          const { roles, norms: governing } = boundAct(kind);
          const s = scopeFor(file, q, start.frame);
          s.moment = recorded.on;
          s.lawDay = q.lawOf ?? recorded.on?.day;
          // An act without a date remembers for itself alone: what it does not know names its own missing date.
          s.frame = recorded.on ? s.frame?.at(recorded.on).underLaw(s.lawDay) : frameFor(s.lawDay, undefined);
          s.slots[actSlot] = recorded.record;
          const act = { kind: kind.id, id: recorded.record.id };
          enumerate(roles, 0, s, nobody, nobody, certain, (about, unrelated) => {
            if (unrelated.length > 0 || !Object.values(about).every((id) => recorded.about.includes(id))) return;
            run(governing, s, about, act, false, found);
          });
        }
      if (!q.acts) run(free(), start, nobody, undefined, false, found);
      return sorted(found);
    },
    candidates(file, q) {
      const found: CandidateAct[] = [];
      const { frame } = scopeFor(file, q);
      for (const kind of asked(q)) {
        const { roles, possible, norms: governing } = boundAct(kind);
        const s = scopeFor(file, q, frame);
        s.slots[actSlot] = planned;
        const act = { kind: kind.id, id: 'candidate' };
        enumerate(roles, 0, s, nobody, nobody, certain, (about, unrelated) => {
          if (unrelated.length > 0) return;
          const done =
            kind.once &&
            file.acts.some(
              (a) => a.kind === kind.recordedAs && Object.values(about).every((id) => a.about.includes(id)),
            );
          if (done || possible?.evaluate(s) === false) return;
          const findings: Finding[] = [];
          run(governing, s, about, act, true, findings);
          const ordered = sorted(findings);
          found.push({ act: kind.id, about, availability: availability(ordered), findings: ordered });
        });
      }
      return found;
    },
  };
}

/** An act that nobody has done yet: it has no facts of its own. */
const planned: Rec = { id: 'candidate', at: 'candidate', values: {}, states: {}, lists: {} };
const asByDefault: Readonly<Record<string, string>> = {};
const nobody: Readonly<Record<string, string>> = {};
const certain: readonly Because[] = [];

/** Norms about the same subjects, which are bound once for all of them. */
interface Group {
  readonly subjects: readonly BoundSubject[];
  readonly norms: readonly Ready[];
}
interface BoundAct {
  readonly act: ActKind;
  readonly roles: readonly BoundSubject[];
  readonly possible: Lowered | undefined;
  readonly norms: readonly Group[];
}

function grouped(norms: readonly Ready[]): readonly Group[] {
  const groups = new Map<readonly BoundSubject[], Ready[]>();
  for (const r of norms) {
    const group = groups.get(r.subjects);
    if (group) group.push(r);
    else groups.set(r.subjects, [r]);
  }
  return [...groups].map(([subjects, list]) => ({ subjects, norms: list }));
}

function availability(findings: readonly Finding[]): Availability {
  if (findings.some((f) => f.status === 'violated')) return 'blocked';
  return findings.some((f) => f.status === 'unknown') ? 'needsFacts' : 'available';
}

/** By act, then norm, then whom it is about. */
function sorted(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const keyed = findings.map((finding) => ({ finding, key: orderKey(finding) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map((k) => k.finding);
}
const orderKey = (f: Finding): string =>
  `${f.act?.id ?? '~'}|${f.norm}|${JSON.stringify(Object.entries(f.about).toSorted(([a], [b]) => (a < b ? -1 : 1)))}`;

/** Binds the subjects one after another; `unrelated` tells which relations on the way are unknown, and why. */
function enumerate(
  subjects: readonly BoundSubject[],
  index: number,
  s: Scope,
  fixed: Readonly<Record<string, string>>,
  about: Readonly<Record<string, string>>,
  unrelated: readonly Because[],
  each: (about: Readonly<Record<string, string>>, unrelated: readonly Because[]) => void,
): void {
  const subject = subjects[index];
  if (!subject) {
    each(about, unrelated);
    return;
  }
  const { name, slot, guard, key: named } = subject;
  const key = named?.evaluate(s);
  const list = s.slots[subject.owner]?.lists[subject.field];
  const only = fixed[name] ?? (typeof key === 'string' ? key : undefined);
  const one = only === undefined ? undefined : list?.byId.get(only);
  const members = only === undefined ? (list?.members ?? []) : one ? [one] : [];
  const kept = s.slots[slot];
  for (const member of members) {
    if (named && key !== undefined && key !== member.id) continue;
    s.slots[slot] = member;
    const nameless = named !== undefined && key === undefined;
    const belongs = nameless ? undefined : guard.evaluate(s);
    if (belongs === false) continue;
    const doubts = belongs === true ? unrelated : [...unrelated, (nameless ? named : guard).explain(s)];
    enumerate(subjects, index + 1, s, fixed, { ...about, [name]: member.id }, doubts, each);
  }
  s.slots[slot] = kept;
}
