import { isoOf, type Day, type Moment } from '@zhargy/calendar';
import type { ActKind } from './act.ts';
import type { Because } from './because.ts';
import type { Finding } from './finding.ts';
import { lowering, type Lowering } from './lower.ts';
import { judge } from './judge.ts';
import { makeReady, type Ready } from './ready.ts';
import type { AnyNorm } from './norm.ts';
import type { Rec, Scope } from './scope.ts';
import type { Subjects } from './subjects.ts';
import { caseVar, thisActVar } from './roots.ts';
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
  readonly acts: readonly ActKind[];
  /** Findings on every recorded act, and on duties, consequences and quantities of the case. */
  check(file: PreparedCase, question: Question): readonly Finding[];
  /** What may be done now: each act for each of its possible subjects. */
  candidates(file: PreparedCase, question: Question): readonly CandidateAct[];
}

/** Makes an engine of a set of norms: lowers them once, groups them by act and by subjects. */
export function engineOf(acts: readonly ActKind[], norms: readonly AnyNorm[], version: string): Engine {
  const to = lowering();
  const ready = norms.flatMap((norm) => makeReady(norm, to));
  const byAct = new Map(acts.map((act) => [act, ready.filter((r) => r.governs.includes(act))]));
  const free = ready.filter((r) => r.governs.length === 0);
  const caseSlot = to.slot(caseVar);
  const actSlot = to.slot(thisActVar);

  const scopeFor = (file: PreparedCase, q: Question): Scope => {
    const slots: (Rec | undefined)[] = Array.from({ length: to.size });
    slots[caseSlot] = file.root;
    return {
      slots,
      moment: endOf(q.now),
      now: endOf(q.now),
      lawDay: q.lawOf ?? q.now,
      readings: q.readings ?? {},
      ...(q.visible ? { visible: q.visible } : {}),
    };
  };

  const run = (
    group: readonly Ready[],
    s: Scope,
    fixed: Readonly<Record<string, string>>,
    act: Finding['act'],
    candidate: boolean,
  ): Finding[] => {
    const found: Finding[] = [];
    const bySubjects = new Map<Subjects<unknown>, Ready[]>();
    for (const r of group) bySubjects.set(r.subjects, [...(bySubjects.get(r.subjects) ?? []), r]);
    for (const [subjects, list] of bySubjects)
      enumerate(subjects, 0, s, to, fixed, {}, [], (about, unrelated) => {
        for (const r of list) {
          const finding = judge(r, s, { about, act, unrelated, candidate, version });
          if (finding) found.push(finding);
        }
      });
    return found;
  };

  const actKinds = (q: Question): readonly ActKind[] => (q.acts ? acts.filter((a) => q.acts?.includes(a.id)) : acts);

  return {
    version,
    norms,
    acts,
    check(file, q) {
      const found: Finding[] = [];
      for (const recorded of file.acts)
        for (const kind of actKinds(q)) {
          if (kind.recordedAs !== recorded.kind) continue;
          const s = scopeFor(file, q);
          s.moment = recorded.on;
          s.lawDay = q.lawOf ?? recorded.on?.day;
          s.slots[actSlot] = recorded.record;
          enumerate(kind.roles, 0, s, to, {}, {}, [], (about, unrelated) => {
            if (unrelated.length > 0 || !Object.values(about).every((id) => recorded.about.includes(id))) return;
            found.push(...run(byAct.get(kind) ?? [], s, about, { kind: kind.id, id: recorded.record.id }, false));
          });
        }
      if (!q.acts) found.push(...run(free, scopeFor(file, q), {}, undefined, false));
      return found.toSorted(inOrder);
    },
    candidates(file, q) {
      const found: CandidateAct[] = [];
      for (const kind of actKinds(q)) {
        const s = scopeFor(file, q);
        s.slots[actSlot] = { id: 'candidate', at: 'candidate', values: {}, states: {}, lists: {} };
        enumerate(kind.roles, 0, s, to, {}, {}, [], (about, unrelated) => {
          if (unrelated.length > 0) return;
          const done =
            kind.once &&
            file.acts.some(
              (a) => a.kind === kind.recordedAs && Object.values(about).every((id) => a.about.includes(id)),
            );
          if (done) return;
          const findings = run(byAct.get(kind) ?? [], s, about, { kind: kind.id, id: 'candidate' }, true).toSorted(
            inOrder,
          );
          found.push({ act: kind.id, about, availability: availability(findings), findings });
        });
      }
      return found;
    },
  };
}

function availability(findings: readonly Finding[]): Availability {
  if (findings.some((f) => f.status === 'violated')) return 'blocked';
  return findings.some((f) => f.status === 'unknown') ? 'needsFacts' : 'available';
}

const inOrder = (a: Finding, b: Finding): number => {
  const key = (f: Finding): string =>
    `${f.act?.id ?? '~'}|${f.norm}|${JSON.stringify(Object.entries(f.about).toSorted(([a], [b]) => (a < b ? -1 : 1)))}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
};

/** Binds the subjects one after another; `unrelated` tells which relations on the way are unknown, and why. */
function enumerate(
  subjects: Subjects<unknown>,
  index: number,
  s: Scope,
  to: Lowering,
  fixed: Readonly<Record<string, string>>,
  about: Readonly<Record<string, string>>,
  unrelated: readonly Because[],
  each: (about: Readonly<Record<string, string>>, unrelated: readonly Because[]) => void,
): void {
  const subject = subjects.list[index];
  if (!subject) {
    each(about, unrelated);
    return;
  }
  const { relation } = subject;
  const owner = s.slots[to.slot(relation.source.of)];
  const slot = to.slot(relation.member);
  const guard = to.lower({ kind: 'and', args: { parts: relation.guards } });
  const named = relation.key ? to.lower(relation.key) : undefined;
  const key = named?.evaluate(s);
  const members = owner?.lists[relation.source.field]?.members ?? [];
  const kept = s.slots[slot];
  for (const member of members) {
    if (fixed[subject.name] !== undefined && fixed[subject.name] !== member.id) continue;
    if (relation.key && key !== undefined && key !== member.id) continue;
    s.slots[slot] = member;
    const belongs = relation.key && key === undefined ? undefined : guard.evaluate(s);
    if (belongs === false) continue;
    const doubt = belongs === true ? [] : [(named && key === undefined ? named : guard).explain(s)];
    enumerate(
      subjects,
      index + 1,
      s,
      to,
      fixed,
      { ...about, [subject.name]: member.id },
      [...unrelated, ...doubt],
      each,
    );
  }
  s.slots[slot] = kept;
}

/** The law date of a scope, as written in findings. */
export const lawDate = (s: Scope): string | null => (s.lawDay === undefined ? null : isoOf(s.lawDay));
