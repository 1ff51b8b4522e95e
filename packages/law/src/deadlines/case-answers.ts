import type { AnyNorm, Finding, PreparedCase, Question } from '@zhargy/logic';
import { law } from '../rule-set.ts';
import { allTerms } from './all-terms.ts';

export type About = Readonly<Record<string, string>>;
export const aboutKey = (about: About): string =>
  JSON.stringify(Object.entries(about).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
/** The subjects of the norm alone, without the members of inner lists. */
export const ownAbout = (about: About, norm: AnyNorm | undefined): About => {
  const own = new Set(norm && 'for' in norm ? norm.for.list.map((subject) => subject.name) : []);
  return Object.fromEntries(Object.entries(about).filter(([name]) => own.has(name)));
};

function add(to: Map<string, Finding[]>, key: string, finding: Finding): void {
  const known = to.get(key);
  if (known) known.push(finding);
  else to.set(key, [finding]);
}

/** What the engine says of the whole file, taken together by norm and subjects. */
export class Answers {
  readonly #of = new Map<string, Finding[]>();
  readonly #under = new Map<string, Finding[]>();
  constructor(findings: readonly Finding[]) {
    for (const finding of findings) {
      add(this.#of, `${finding.norm}|${aboutKey(finding.about)}`, finding);
      add(this.#under, finding.norm, finding);
    }
  }
  /** Everything said under a norm. */
  under(norm: string): readonly Finding[] {
    return this.#under.get(norm) ?? [];
  }
  of(norm: string, about: About): readonly Finding[] {
    return this.#of.get(`${norm}|${aboutKey(about)}`) ?? [];
  }
}

/** The acts a norm limits, by id. */
export const governedBy = (norm: AnyNorm): readonly string[] =>
  'governs' in norm ? [norm.governs].flat().map((act) => act.id) : [];

/** What is known of one file: findings of the law, and counts of its terms. */
export interface Context {
  readonly file: PreparedCase;
  readonly question: Question;
  readonly recorded: Answers;
  readonly candidates: Answers;
  /** Findings of the counting engine, by key, under a law date and perhaps another reading. */
  counts(
    question: Question,
    other: { readonly dispute: string; readonly name: string } | undefined,
  ): ReadonlyMap<string, Finding>;
  readonly acts: ReadonlyMap<string, string>;
}

/** The key of the finding that says whether a duty was done. */
export const doneKey = (norm: AnyNorm, about: About): string => `${norm.id}#done||${aboutKey(ownAbout(about, norm))}`;

export const findingKey = (finding: Finding): string =>
  `${finding.norm}|${finding.act?.id ?? ''}|${aboutKey(finding.about)}`;

function countsUnder(file: PreparedCase, asked: Question): Context['counts'] {
  const kept = new Map<string, ReadonlyMap<string, Finding>>();
  return (question, other) => {
    const key = `${question.lawOf ?? 'now'}|${other ? `${other.dispute}=${other.name}` : ''}`;
    const known = kept.get(key);
    if (known) return known;
    const readings = other ? { ...asked.readings, [other.dispute]: other.name } : (asked.readings ?? {});
    const found = new Map(
      allTerms()
        .engine.check(file, { ...question, readings })
        .map((finding) => [findingKey(finding), finding]),
    );
    kept.set(key, found);
    return found;
  };
}

/** Asks everything about a file once. */
export function contextOf(file: PreparedCase, question: Question): Context {
  const limited = allTerms().found.flatMap((t) => (t.role === 'act' ? governedBy(t.norm) : []));
  const candidates = law.engine
    .candidates(file, { ...question, acts: [...new Set(limited)] })
    .flatMap((candidate) => candidate.findings);
  return {
    file,
    question,
    recorded: new Answers(law.engine.check(file, question)),
    candidates: new Answers(candidates),
    counts: countsUnder(file, question),
    acts: new Map(file.acts.map((act) => [act.record.id, act.kind])),
  };
}
