import { isoOf, type Day } from '@zhargy/calendar';
import { doubtKey, merged, allOf, bare, join, unknownFor, type Because } from './because.ts';
import { citationJson } from './citation.ts';
import type { Finding, Modality, Status } from './finding.ts';
import type { Lowered } from './lower.ts';
import type { Dispute } from './node.ts';
import type { Ready } from './ready.ts';
import type { Scope } from './scope.ts';
import type { Text } from './text.ts';
import type { Json } from './types.ts';

export interface Circumstances {
  readonly about: Readonly<Record<string, string>>;
  readonly act: Finding['act'];
  /** Relations between the subjects that the norm requires and nobody can tell; empty when all are certain. */
  readonly unrelated: readonly Because[];
  readonly candidate: boolean;
  readonly version: string;
  /** Gathers what presumptions and marks say, by id: findings carry only the ids. */
  readonly words: Map<string, Text>;
}

interface Verdict {
  readonly status: Status;
  readonly because: Because;
  readonly exception?: string;
  readonly extra?: Partial<Finding>;
  /** Settled by the conditions of the norm, before anything it says was looked at. */
  readonly silent?: true;
}

/** What one norm says of the bound subjects; nothing when its text did not stand on the law date. */
export function judge(r: Ready, s: Scope, c: Circumstances): Finding | undefined {
  const texts = r.texts(s.lawDay);
  const { stands } = texts;
  if (stands === false) return undefined;
  const verdict = decide(r, s, c, stands);
  const { because } = verdict;
  // Of a norm that does not speak there is nothing to say but why.
  const inside = verdict.silent ? r.conditions : r.body;
  for (const { what } of because.presumed) c.words.set(what.id, what.says);
  for (const mark of because.unverified) c.words.set(mark.id, mark.says);
  const finding: Writable<Finding> = {
    norm: r.id,
    kind: r.kind,
    about: c.about,
    status: verdict.status,
    grounds: each(inside.grounds, (g) => {
      const b = g.run.explain(s);
      return { id: g.args.id, value: typeof b.value === 'boolean' ? b.value : null, cite: g.cite, reason: b.reason };
    }),
    reason: because.reason,
    missing: because.missing,
    presumed: each(because.presumed, (p) => ({ id: p.what.id, at: p.at })),
    assessments: each(because.assessments, (a) => ({ id: a.what.id, by: a.what.by, at: a.at })),
    readings: each(
      inside.disputes.length === 0
        ? inside.disputes
        : inside.disputes.filter((d) => because.disputes.includes(d) || because.value === undefined),
      (d) => ({
        dispute: d.id,
        chosen: s.readings[d.id] ?? d.byDefault,
        wouldChange: otherReadings(r, s, c, stands, d, verdict.status),
      }),
    ),
    unverified:
      because.unverified.length === 0 ? texts.notRead : [...because.unverified.map((u) => u.id), ...texts.notRead],
    doubts: texts.doubts.length === 0 ? because.doubts : merged(because.doubts, texts.doubts, doubtKey),
    cite: texts.cite,
    lawDate: texts.day,
    lawVersion: c.version,
  };
  if (c.act) finding.act = c.act;
  if (verdict.exception !== undefined) finding.exception = verdict.exception;
  return verdict.extra ? { ...finding, ...verdict.extra } : finding;
}

/** The same as `map`; most of the lists of a finding are empty, and those are one. */
const each = <T, R>(of: readonly T[], make: (item: T) => R): readonly R[] => (of.length === 0 ? nothing : of.map(make));
const nothing: readonly never[] = [];

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function otherReadings(
  r: Ready,
  s: Scope,
  c: Circumstances,
  stands: boolean | undefined,
  dispute: Dispute,
  status: Status,
): Record<string, Status> {
  const changed: Record<string, Status> = {};
  const chosen = s.readings[dispute.id] ?? dispute.byDefault;
  for (const name of Object.keys(dispute.options)) {
    if (name === chosen) continue;
    const readings = { ...s.readings, [dispute.id]: name };
    const other: Scope = { ...s, readings };
    const there = decide(r, other, c, stands).status;
    if (there !== status) changed[name] = there;
  }
  return changed;
}

function decide(r: Ready, s: Scope, c: Circumstances, stands: boolean | undefined): Verdict {
  const carried: Because[] = [];
  if (r.conditions.when) {
    const when = r.conditions.when.explain(s);
    if (when.value === false) return { status: 'notApplicable', because: when, silent: true };
    if (when.value === undefined) return { status: undecided(when, c.candidate), because: when, silent: true };
    carried.push(when);
  }
  const exceptions = r.conditions.except.map(({ spec, when }) => ({ spec, b: when.explain(s) }));
  for (const { spec, b } of exceptions)
    if (b.value === true) return { status: 'notApplicable', because: b, exception: spec.id, silent: true };
  for (const { spec, b } of exceptions) {
    if (b.value === false) carried.push(b);
    else if (spec.unknownMeans === 'mustBeExcluded')
      return { status: undecided(b, c.candidate), because: b, silent: true };
    else
      carried.push(
        bare(true).resting({
          presumed: [
            { what: { id: `no.${spec.id}`, says: spec.says, cite: spec.cite }, at: b.missing.map((m) => m.at) },
          ],
        }),
      );
  }
  const verdict = rule(r, s, c);
  const because =
    carried.length > 0 && verdict.because.value !== undefined
      ? join(verdict.because.value, allOf(true, [...carried, verdict.because]).reason, [...carried, verdict.because])
      : verdict.because;
  if (verdict.status === 'notApplicable') return { ...verdict, because };
  // Not certainly about these subjects, or not certainly law on that day: nothing can be held against the act.
  if (c.unrelated.length > 0)
    return {
      ...verdict,
      because: allOf(undefined, [...c.unrelated, ...(because.value === undefined ? [because] : [])]),
      status: 'unknown',
    };
  if (stands === undefined && verdict.status === 'violated')
    return {
      ...verdict,
      because: allOf(undefined, [unknownFor({ at: 'law', why: 'law', note: 'the text may not have stood' })]),
      status: 'unknown',
    };
  return { ...verdict, because };
}

function rule(r: Ready, s: Scope, c: Circumstances): Verdict {
  const part = (name: string): Lowered => {
    const found = r.body.parts[name];
    if (!found) throw new RangeError(`${r.id} has no ${name}`);
    return found;
  };
  switch (r.kind) {
    case 'duty':
      return duty(r, s);
    case 'decision':
      return choose(r, s, c);
    case 'consequence': {
      const because = part('follows').explain(s);
      return {
        status:
          because.value === undefined ? undecided(because) : because.value === true ? 'satisfied' : 'notApplicable',
        because,
      };
    }
    case 'formula': {
      const because = part('value').explain(s);
      const steps = because.steps.map((step) => ({
        label: step.label,
        value: step.value,
        cite: step.cite.map(citationJson),
      }));
      if (because.value === undefined) return { status: undecided(because), because, extra: { steps } };
      const json = r.norm.kind === 'formula' ? r.norm.formula.result.json(because.value) : null;
      return { status: 'satisfied', because, extra: { steps, value: json } };
    }
    case 'bar': {
      const because = part('bars').explain(s);
      return {
        status:
          because.value === undefined
            ? undecided(because, c.candidate)
            : because.value === true
              ? 'violated'
              : 'satisfied',
        because,
      };
    }
    default: {
      const because = part('holds').explain(s);
      return {
        status:
          because.value === undefined
            ? undecided(because, c.candidate)
            : because.value === true
              ? 'satisfied'
              : 'violated',
        because,
      };
    }
  }
}

/** Open when only judgments are wanting; pending when only the act itself, not yet done, would tell. */
function undecided(because: Because, candidate = false): Status {
  if (because.missing.length === 0 && because.assessments.length > 0) return 'open';
  const ownFacts = because.missing.length > 0 && because.missing.every((m) => m.at.startsWith('candidate.'));
  return candidate && ownFacts ? 'pending' : 'unknown';
}

function duty(r: Ready, s: Scope): Verdict {
  const inTime = r.body.parts['doneInTime']?.explain(s) ?? bare(undefined);
  const done = r.body.parts['done']?.explain(s) ?? bare(undefined);
  const by = r.body.parts['by']?.explain(s);
  const dueDay = by?.value as Day | undefined; // the builder takes only expressions of days here
  const extra: Partial<Finding> = {
    ...(dueDay === undefined ? {} : { due: isoOf(dueDay) }),
    ...(by && by.steps.length > 0
      ? { steps: by.steps.map((x) => ({ label: x.label, value: x.value, cite: x.cite.map(citationJson) })) }
      : {}),
  };
  if (inTime.value === true) return { status: 'satisfied', because: inTime, extra };
  const late = done.value === true && inTime.value === false;
  if (late) return { status: 'violated', because: allOf(false, [done, inTime]), extra };
  const over = dueDay !== undefined && s.now !== undefined && dueDay < s.now.day;
  if (done.value === false && over)
    return { status: 'violated', because: allOf(false, [done, ...(by ? [by] : [])]), extra };
  if (done.value === false && (dueDay !== undefined || !by)) return { status: 'pending', because: done, extra };
  const wanting = [inTime, done, ...(by ? [by] : [])].filter((b) => b.value === undefined);
  const because = allOf(undefined, wanting);
  return { status: undecided(because), because, extra };
}

function choose(r: Ready, s: Scope, c: Circumstances): Verdict {
  const outcome = r.body.parts['outcome']?.explain(s) ?? bare(undefined);
  const all: Because[] = [];
  const options: Record<string, Modality> = {};
  const reasons: Record<string, Because> = {};
  for (const option of r.body.options) {
    const must = option.must?.explain(s) ?? bare(false);
    const mustNot = option.mustNot?.explain(s) ?? bare(false);
    const may = option.may?.explain(s) ?? bare(false);
    const [modality, because] = modalityOf(must, mustNot, may);
    options[option.name] = modality;
    reasons[option.name] = because;
    all.push(because);
  }
  const chosen = typeof outcome.value === 'string' ? outcome.value : undefined;
  const extra: Partial<Finding> = { options, ...(chosen === undefined ? {} : { outcome: chosen }) };
  const obligatory = Object.keys(options).filter((name) => options[name] === 'must');
  if (chosen !== undefined) {
    const own = reasons[chosen];
    if (!own) return { status: 'violated', because: outcome, extra };
    const other = obligatory.find((name) => name !== chosen);
    const compelled = other === undefined ? undefined : reasons[other];
    if (compelled) return { status: 'violated', because: allOf(false, [compelled, outcome]), extra };
    if (options[chosen] === 'mustNot') return { status: 'violated', because: allOf(false, [own, outcome]), extra };
    if (options[chosen] === 'must' || options[chosen] === 'may') {
      const rivals = Object.keys(options).filter(
        (n) => n !== chosen && (options[n] === 'unknown' || options[n] === 'open'),
      );
      if (options[chosen] === 'must' || rivals.length === 0)
        return { status: 'satisfied', because: allOf(true, [own, outcome]), extra };
      const because = allOf(
        undefined,
        rivals.flatMap((n) => reasons[n] ?? []),
      );
      return { status: undecided(because), because, extra };
    }
    return { status: undecided(own), because: own, extra };
  }
  // A decision was recorded, but not which: whether it was the right one cannot be told.
  if (c.act && !c.candidate) return { status: undecided(outcome), because: outcome, extra };
  const wanting = all.filter((b) => b.value === undefined);
  if (wanting.length === 0 || obligatory.length > 0)
    return {
      status: 'satisfied',
      because: allOf(
        true,
        all.filter((b) => b.value !== undefined),
      ),
      extra,
    };
  const because = allOf(undefined, wanting);
  return { status: undecided(because), because, extra };
}

function modalityOf(must: Because, mustNot: Because, may: Because): readonly [Modality, Because] {
  if (must.value === true) return ['must', must];
  if (mustNot.value === true) return ['mustNot', mustNot.as(false)];
  if (must.value === false && mustNot.value === false && may.value === true)
    return ['may', allOf(true, [may, mustNot])];
  if (must.value === false && may.value === false) return ['mustNot', allOf(false, [must, may])];
  const wanting = [must, mustNot, may].filter((b) => b.value === undefined);
  const because = allOf(undefined, wanting);
  return [because.missing.length === 0 && because.assessments.length > 0 ? 'open' : 'unknown', because];
}

/** A finding's value as plain JSON, for comparisons in tests. */
export const plainValue = (finding: Finding): Json => finding.value ?? null;
