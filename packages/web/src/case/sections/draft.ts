import type { CaseFile } from '@zhargy/casefile';
import type { Lang } from '@zhargy/logic';
import type { FactChange } from '../edit-text.ts';
import { answerOf, blankAnswer, readAnswer, sameAnswer, type Answer } from './answer.ts';
import type { FactField, FormField, RowsField, SectionName } from './form-fields.ts';

export type Data = Readonly<Record<string, unknown>>;
export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entities of a list of the file. */
export const entitiesOf = (file: CaseFile | Data, section: string): readonly Data[] => {
  const found: unknown = file[section];
  return Array.isArray(found) ? found.filter(isData) : [];
};

/** Facts of an entity by their way inside it, written as one text; ids hold no slash. */
export const keyOf = (path: readonly string[]): string => path.join('/');

/** What stands in the form of one entity: an answer for each fact, and the members of the lists inside it. */
export interface Draft {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly rows: Readonly<Record<string, readonly string[]>>;
}

/** Where the facts of an entity stand: "charges.c1"; the proceeding is its own place. */
export const placeOf = (section: SectionName, id: string): string => (id === '' ? section : `${section}.${id}`);

/** The form of an entity as the file has it. */
export function draftOf(fields: readonly FormField[], entity: Data, outside: OutsideFacts, lang: Lang): Draft {
  const answers: Record<string, Answer> = {};
  const rows: Record<string, readonly string[]> = {};
  const fill = (some: readonly FormField[], base: readonly string[], data: Data): void => {
    for (const field of some) {
      const path = [...base, ...field.path];
      if (field.is === 'group') fill(field.fields, base, data);
      else if (field.is === 'rows') {
        const members = membersAt(data, field.path);
        const ids = members.map((member) => String(member['id']));
        rows[keyOf(path)] = ids;
        for (const [i, id] of ids.entries()) fill(field.fields, [...path, id], members[i] ?? {});
      } else
        answers[keyOf(path)] = outside.has(path)
          ? { is: 'notApplicable' }
          : answerOf(field.kind, valueAt(data, field.path), lang);
    }
  };
  fill(fields, [], entity);
  return { answers, rows };
}

/** Which facts of the entity the file marks as not applicable. */
export interface OutsideFacts {
  has(path: readonly string[]): boolean;
}
export function outsideFacts(file: CaseFile, place: string): OutsideFacts {
  const marked = new Set(file.notApplicable ?? []);
  return { has: (path) => marked.has([place, ...path].join('.')) };
}

function valueAt(data: Data, path: readonly string[]): unknown {
  let at: unknown = data;
  for (const key of path) at = isData(at) ? at[key] : undefined;
  return at;
}
function membersAt(data: Data, path: readonly string[]): readonly Data[] {
  const found = valueAt(data, path);
  return Array.isArray(found) ? found.filter(isData) : [];
}

/** Every fact of a form with the members its lists have now, each with its way inside the entity. */
export function factsOf(fields: readonly FormField[], draft: Draft): readonly FactField[] {
  const found: FactField[] = [];
  const walk = (some: readonly FormField[], base: readonly string[]): void => {
    for (const field of some) {
      const path = [...base, ...field.path];
      if (field.is === 'fact') found.push({ ...field, path });
      else if (field.is === 'group') walk(field.fields, base);
      else for (const id of draft.rows[keyOf(path)] ?? []) walk(field.fields, [...path, id]);
    }
  };
  walk(fields, []);
  return found;
}

export const answerAt = (draft: Draft, path: readonly string[]): Answer => draft.answers[keyOf(path)] ?? blankAnswer;

/** Puts an answer into a form. */
export function withAnswer(draft: Draft, path: readonly string[], answer: Answer): Draft {
  return { ...draft, answers: { ...draft.answers, [keyOf(path)]: answer } };
}

/** Adds an empty member to a list inside the entity; its id is used by no other member of that list. */
export function withRow(draft: Draft, path: readonly string[], name: string): Draft {
  const ids = draft.rows[keyOf(path)] ?? [];
  let n = ids.length + 1;
  while (ids.includes(`${name}${n}`)) n += 1;
  return { ...draft, rows: { ...draft.rows, [keyOf(path)]: [...ids, `${name}${n}`] } };
}
export function withoutRow(draft: Draft, path: readonly string[], id: string): Draft {
  const ids = draft.rows[keyOf(path)] ?? [];
  return { ...draft, rows: { ...draft.rows, [keyOf(path)]: ids.filter((one) => one !== id) } };
}

/** A fact whose answer cannot be read. */
export interface Unread {
  readonly field: FactField;
}

/** What a form changes in the file. */
export interface FormChanges {
  readonly changes: readonly FactChange[];
  readonly unread: readonly Unread[];
  /** Facts that had an answer and now have none: they leave the file only because somebody emptied them. */
  readonly emptied: readonly FactField[];
  /** The list of facts that do not apply, when it changes. */
  readonly notApplicable: readonly string[] | undefined;
}

/** Compares a form with what the file had: only what was changed is written, a fact left alone stays as it was. */
export function changesOf(
  fields: readonly FormField[],
  before: Draft,
  after: Draft,
  at: { readonly section: SectionName; readonly id: string; readonly marked: readonly string[] },
): FormChanges {
  const base = at.id === '' ? [at.section] : [at.section, at.id];
  const changes: FactChange[] = [];
  const unread: Unread[] = [];
  const emptied: FactField[] = [];
  const marked = new Set(at.marked);
  // Members that went: with them go the marks of their facts.
  const kept = new Set(factsOf(fields, after).map(({ path }) => keyOf(path)));
  for (const key of Object.keys(before.rows))
    for (const id of before.rows[key] ?? [])
      if (!(after.rows[key] ?? []).includes(id)) {
        const path = [...base, ...key.split('/'), id];
        changes.push({ path, value: undefined });
        for (const place of marked) if (place.startsWith(`${path.join('.')}.`)) marked.delete(place);
      }
  for (const key of Object.keys(after.rows)) {
    const fresh = (after.rows[key] ?? []).filter((id) => !(before.rows[key] ?? []).includes(id));
    for (const id of fresh) changes.push({ path: [...base, ...key.split('/'), id], value: {} });
  }
  for (const field of factsOf(fields, after)) {
    const was = answerAt(before, field.path);
    const now = answerAt(after, field.path);
    if (!kept.has(keyOf(field.path)) || sameAnswer(was, now)) continue;
    const path = [...base, ...field.path];
    const place = path.join('.');
    const read = readAnswer(field.kind, now);
    if (read.is === 'unread') {
      unread.push({ field });
      continue;
    }
    if (was.is === 'notApplicable') marked.delete(place);
    if (read.is === 'notApplicable') marked.add(place);
    if (read.is === 'value') changes.push({ path, value: read.value });
    else if (readAnswer(field.kind, was).is === 'value') {
      changes.push({ path, value: undefined });
      if (read.is === 'blank') emptied.push(field);
    } else if (read.is === 'blank' && was.is === 'notApplicable') emptied.push(field);
  }
  const now = [...marked];
  const same = now.length === at.marked.length && now.every((place) => at.marked.includes(place));
  return { changes, unread, emptied, notApplicable: same ? undefined : now };
}

/** The changes of a form with the list of facts that do not apply. */
export function allChanges({ changes, notApplicable }: FormChanges): readonly FactChange[] {
  if (notApplicable === undefined) return changes;
  return [...changes, { path: ['notApplicable'], value: notApplicable.length > 0 ? [...notApplicable] : undefined }];
}

/** A short id for a new entity: the sign of its list and the next number nobody in the file has. */
export function freshId(file: CaseFile, section: SectionName): string {
  const begins = signs[section] ?? section;
  const taken = new Set<string>();
  for (const value of Object.values(file))
    if (Array.isArray(value)) for (const member of value) if (isData(member)) taken.add(String(member['id']));
  let n = entitiesOf(file, section).length + 1;
  while (taken.has(`${begins}${n}`)) n += 1;
  return `${begins}${n}`;
}
const signs: Readonly<Partial<Record<SectionName, string>>> = {
  persons: 'p',
  roles: 'r',
  offences: 'o',
  charges: 'c',
  agreements: 'g',
  claims: 'm',
  sentences: 's',
  sanctions: 'n',
  custody: 'u',
  relatedCases: 'k',
  requests: 'q',
  acts: 'a',
  circumstances: 't',
  contents: 'd',
  assessments: 'e',
  renderings: 'y',
};

/** Whether a list inside the form has something in it. */
export const rowsOf = (draft: Draft, field: RowsField, base: readonly string[]): readonly string[] =>
  draft.rows[keyOf([...base, ...field.path])] ?? [];
