import type { CaseFile } from '@zhargy/casefile';
import type { Json } from '@zhargy/logic';
import type { FactChange } from '../edit-text.ts';
import { readAnswer, type Answer } from './answer.ts';
import { freshId } from './draft.ts';
import { begunLists } from './referrers.ts';
import { formFieldsOf, type FactField, type SectionName } from './form-fields.ts';

/** One field of a short line: a fact of the entry, or of the role that goes in with a person. */
export interface QuickField {
  readonly of: SectionName;
  readonly field: FactField;
  /** Without it there is no entry. */
  readonly required: boolean;
}

const lines: Readonly<
  Partial<Record<SectionName, readonly (readonly [of: SectionName, name: string, required?: true])[]>>
> = {
  persons: [
    ['persons', 'name', true],
    ['roles', 'as'],
    ['roles', 'of'],
    ['persons', 'birthDate'],
  ],
  roles: [
    ['roles', 'person', true],
    ['roles', 'as', true],
    ['roles', 'of'],
    ['roles', 'from'],
  ],
  offences: [
    ['offences', 'title', true],
    ['offences', 'from'],
    ['offences', 'to'],
    ['offences', 'harmAmount'],
  ],
  charges: [
    ['charges', 'person', true],
    ['charges', 'offence'],
    ['charges', 'article'],
    ['charges', 'broughtOn'],
  ],
  custody: [
    ['custody', 'person', true],
    ['custody', 'measure', true],
    ['custody', 'from'],
    ['custody', 'to'],
  ],
  agreements: [
    ['agreements', 'form', true],
    ['agreements', 'party', true],
    ['agreements', 'prosecutor'],
    ['agreements', 'counsel'],
  ],
  claims: [
    ['claims', 'by', true],
    ['claims', 'amount'],
  ],
  relatedCases: [
    ['relatedCases', 'number', true],
    ['relatedCases', 'relation'],
  ],
};

/** The fields of the short line of a section; nothing where an entry takes its whole form. */
export function quickLineOf(section: SectionName): readonly QuickField[] | undefined {
  return lines[section]?.flatMap(([of, name, required]) => {
    const field = formFieldsOf(of).find((one) => one.is === 'fact' && one.path.join('.') === name);
    return field?.is === 'fact' ? [{ of, field, required: required === true }] : [];
  });
}

export const quickKey = ({ of, field }: QuickField): string => `${of}/${field.path.join('/')}`;

/** What a short line comes to: the changes that add the entry, or the fields that are wrong. */
export type QuickRead =
  | { readonly id: string; readonly changes: readonly FactChange[] }
  | { readonly faults: ReadonlyMap<string, 'unread' | 'required'> };

/** Reads a short line into an entry of the file, with its role where one is named. */
export function readQuickLine(
  file: CaseFile,
  section: SectionName,
  fields: readonly QuickField[],
  answers: Readonly<Record<string, Answer>>,
): QuickRead {
  const faults = new Map<string, 'unread' | 'required'>();
  const made: Partial<Record<SectionName, Record<string, Json>>> = {};
  for (const one of fields) {
    const key = quickKey(one);
    const read = readAnswer(one.field.kind, answers[key] ?? { is: 'written', text: '' });
    if (read.is === 'unread') faults.set(key, 'unread');
    else if (read.is === 'value') (made[one.of] ??= {})[one.field.path.join('.')] = read.value;
    else if (one.required) faults.set(key, 'required');
  }
  // Whom somebody acts for says nothing without the role he has.
  const role = made['roles'];
  const lone = fields.find((one) => one.of === 'roles' && one.field.path[0] === 'as');
  if (section === 'persons' && role && role['as'] === undefined && lone) faults.set(quickKey(lone), 'required');
  if (faults.size > 0) return { faults };
  const id = freshId(file, section);
  const changes: FactChange[] = [{ path: [section, id], value: made[section] ?? {} }];
  if (section === 'persons' && role)
    changes.push({ path: ['roles', freshId(file, 'roles')], value: { person: id, ...role } });
  return {
    id,
    changes: [
      ...changes,
      ...begunLists(
        file,
        changes.map(({ path }) => path[0] ?? ''),
      ),
    ],
  };
}
