import type { ActKind, CandidateAct, Engine, Finding, PreparedCase, Question } from '@zhargy/logic';
import { openingsOf, type ActMeant, type Opening } from './bindings.ts';

/** An act asked about: not yet done, for all its subjects or some; or a recorded one. */
export type ActTarget =
  | { readonly act: string; readonly about?: Readonly<Record<string, string>> }
  | { readonly recorded: string };

/** What is found about an act, and why more might be. */
export interface Resting {
  readonly findings: readonly Finding[];
  readonly meant: readonly ActMeant[];
  readonly openings: readonly Opening[];
}

/** The findings on the target, and why others may be missing. @throws RangeError where there is no such act */
export function resting(engine: Engine, file: PreparedCase, question: Question, target: ActTarget): Resting {
  if ('recorded' in target) {
    const record = file.acts.find(({ record: { id } }) => id === target.recorded);
    if (!record) return { findings: [], meant: [], openings: [{ at: 'acts', why: 'nobody', norms: [''] }] };
    const kinds = engine.acts.filter(({ recordedAs }) => recordedAs === record.kind);
    const meant = kinds.map((act): ActMeant => ({ act, recorded: record }));
    const findings = engine
      .check(file, { ...question, acts: kinds.map(({ id }) => id) })
      .filter(({ act }) => act?.id === target.recorded);
    const own = ['kind', 'about', 'on'].map((field): Opening => ({
      at: `${record.record.at}.${field}`,
      why: 'nobody',
      norms: [''],
    }));
    return {
      findings,
      meant,
      openings: [...own, ...meant.flatMap((one) => openingsOf(engine, file, question, one))],
    };
  }
  const act = engine.acts.find(({ id }) => id === target.act);
  if (!act) throw new RangeError(`there is no act ${target.act}`);
  const meant: ActMeant = { act, ...(target.about ? { about: target.about } : {}) };
  const found = candidatesOf(engine, file, question, act, target.about);
  return {
    findings: found.flatMap(({ findings }) => findings),
    meant: [meant],
    openings: openingsOf(engine, file, question, meant),
  };
}

const candidatesOf = (
  engine: Engine,
  file: PreparedCase,
  question: Question,
  act: ActKind,
  about: Readonly<Record<string, string>> = {},
): readonly CandidateAct[] =>
  engine
    .candidates(file, { ...question, acts: [act.id] })
    .filter((one) => Object.entries(about).every(([role, id]) => one.about[role] === id));

/** Of the findings that exclude the act the one that takes least for granted; nothing where none does. */
export function closingOf(
  findings: readonly Finding[],
  closes: (norm: string) => boolean = () => true,
): Finding | undefined {
  return findings
    .filter(({ status, norm }) => status === 'violated' && closes(norm))
    .toSorted((a, b) => a.presumed.length - b.presumed.length)[0];
}
