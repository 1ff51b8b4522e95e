import { entryAt, factKinds, prepare, type CaseFile } from '@zhargy/casefile';
import type { Finding, Missing } from '@zhargy/logic';
import { questionsOf } from '@zhargy/readings/questions';
import { draftOf, entitiesOf, factsOf, isData, outsideFacts, placeOf, type Data } from './draft.ts';
import { readAnswer } from './answer.ts';
import { formFieldsOf, sectionNames, type SectionName } from './form-fields.ts';
import { wholeOf, type Whole } from './referrers.ts';

/** A fact some norm asks for and does not find. */
export interface Asked {
  /** Its place by ids: "charges.c1.article"; the name of a list that is not there. */
  readonly at: string;
  readonly why: Missing['why'];
  /** The norms that ask. */
  readonly norms: readonly string[];
}

/** What one section of the case file holds, in numbers that can be counted; never a share of an unknown whole. */
export interface SectionState {
  readonly section: SectionName;
  /** Entities of the list; the proceeding is one as soon as it has a fact. */
  readonly entities: number;
  /** The list stands in the file, if only as an empty one. */
  readonly there: boolean;
  readonly given: number;
  readonly unknown: number;
  readonly notApplicable: number;
  readonly asked: readonly Asked[];
  readonly whole: Whole;
}

/**
 * What norms that speak ask for and do not find, by place, the best to ask first, then what the file declares unknown;
 * facts of acts nobody has done yet belong to no section.
 */
export function askedIn(file: CaseFile, findings: readonly Finding[]): ReadonlyMap<string, Asked> {
  const speaking = findings.filter(({ status }) => status !== 'notApplicable');
  const questions = questionsOf(prepare(file), speaking, { facts: factKinds });
  const order = new Map(questions.map(({ at }, i) => [at, i]));
  const found = new Map<string, { why: Missing['why']; norms: Set<string> }>();
  for (const finding of speaking) {
    for (const { at, why, doubt } of finding.missing) {
      if (doubt !== undefined || !sectionNames.some((name) => at === name || at.startsWith(`${name}.`))) continue;
      if (why !== 'notAsked' && why !== 'declaredUnknown' && why !== 'listAbsent' && why !== 'listOpen') continue;
      const known = found.get(at);
      if (known) known.norms.add(finding.norm);
      else found.set(at, { why, norms: new Set([finding.norm]) });
    }
  }
  const asked = [...found].filter(([at, { why }]) => why === 'declaredUnknown' || order.has(at));
  const rank = (at: string): number => order.get(at) ?? questions.length;
  return new Map(
    asked.toSorted(([a], [b]) => rank(a) - rank(b)).map(([at, { why, norms }]) => [at, { at, why, norms: [...norms] }]),
  );
}

/** The sections of a case file, each with what is given, declared unknown and asked for. */
export function sectionStates(file: CaseFile, findings: readonly Finding[]): readonly SectionState[] {
  const asked = [...askedIn(file, findings).values()];
  return sectionNames.map((section) => {
    const value: unknown = file[section];
    const group = section === 'proceeding';
    const members: readonly (readonly [string, Data])[] = group
      ? [['', isData(value) ? value : {}]]
      : entitiesOf(file, section).map((member) => [String(member['id']), member]);
    const fields = formFieldsOf(section);
    const counts = { given: 0, unknown: 0, notApplicable: 0 };
    for (const [id, member] of members) {
      const draft = draftOf(fields, member, outsideFacts(file, placeOf(section, id)), 'en');
      for (const { path, kind } of factsOf(fields, draft)) {
        const answer = draft.answers[path.join('/')];
        if (answer?.is === 'unknown') counts.unknown += 1;
        else if (answer?.is === 'notApplicable') counts.notApplicable += 1;
        else if (answer && readAnswer(kind, answer).is !== 'blank') counts.given += 1;
      }
    }
    return {
      section,
      entities: group ? (counts.given + counts.unknown + counts.notApplicable > 0 ? 1 : 0) : members.length,
      there: group ? isData(value) : Array.isArray(value),
      ...counts,
      asked: asked.filter(({ at }) => at === section || at.startsWith(`${section}.`)),
      whole: group ? 'unsaid' : wholeOf(file, section),
    };
  });
}

/** What is asked of one entity: the names of its facts, without its own place. */
export function askedOf(asked: readonly Asked[], place: string): ReadonlyMap<string, Asked> {
  const found = new Map<string, Asked>();
  for (const one of asked) if (one.at.startsWith(`${place}.`)) found.set(one.at.slice(place.length + 1), one);
  return found;
}

/** The first facts to ask for, by name, for a line of a section. */
export function askedNames(asked: readonly Asked[], lang: 'kk' | 'ru' | 'en', most = 4): readonly string[] {
  const names = new Set<string>();
  for (const { at } of asked) {
    const label = entryAt(at)?.label[lang];
    if (label !== undefined) names.add(label);
    if (names.size === most) break;
  }
  return [...names];
}
