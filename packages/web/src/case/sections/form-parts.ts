import type { Draft } from './draft.ts';
import { answerAt, keyOf } from './draft.ts';
import type { Asked } from './completeness.ts';
import { factsOfActKind } from './act-fields.ts';
import type { FormField, SectionName } from './form-fields.ts';
import { firstFacts } from './section-names.ts';

/** A form in two parts: what is shown at once, and what stands under "more". */
export interface FormParts {
  readonly first: readonly FormField[];
  readonly more: readonly FormField[];
  /** What an act can be said to be before its kind is known: nothing but the kind. */
  readonly kindWanted: boolean;
}

/**
 * Which fields stand where. Shown at once: the main facts of the section, whatever has an answer already, whatever a norm
 * asks for; of an act, the facts the norms read of its kind.
 */
export function partsOfForm(
  section: SectionName,
  fields: readonly FormField[],
  before: Draft,
  draft: Draft,
  asked: ReadonlyMap<string, Asked>,
): FormParts {
  const kind = answerAt(draft, ['kind']);
  const kindWanted = section === 'acts' && !(kind.is === 'written' && kind.text !== '');
  if (kindWanted) return { first: fields.filter(({ path }) => path[0] === 'kind'), more: [], kindWanted };
  const read = section === 'acts' && kind.is === 'written' ? factsOfActKind(kind.text)?.facts : undefined;
  const main = read
    ? new Set(['kind', ...read])
    : new Set(firstFacts[section] ?? fields.map(({ path }) => path[0] ?? ''));
  const isFirst = (field: FormField): boolean => {
    const name = field.path.join('.');
    if (main.has(name)) return true;
    if (field.is === 'fact') {
      if (asked.has(name)) return true;
      const was = answerAt(before, field.path);
      return was.is !== 'written' || was.text !== '';
    }
    if (field.is === 'group') return field.fields.some(isFirst);
    return (
      (before.rows[keyOf(field.path)] ?? []).length > 0 ||
      [...asked.keys()].some((at) => at.startsWith(`${name}.`) || at === name)
    );
  };
  const split = (some: readonly FormField[], wanted: boolean): readonly FormField[] =>
    some.flatMap((field): readonly FormField[] => {
      // Of a group an act's kind may need single facts only: the rest of the group stands under "more".
      if (field.is === 'group' && !main.has(field.path.join('.'))) {
        const inside = field.fields.filter((one) => isFirst(one) === wanted);
        return inside.length > 0 ? [{ ...field, fields: inside }] : [];
      }
      return isFirst(field) === wanted ? [field] : [];
    });
  return { first: split(fields, true), more: split(fields, false), kindWanted };
}
