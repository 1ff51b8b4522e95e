import { formFieldsOf, sectionNames, type FactField, type FormField } from '../sections/form-fields.ts';

/** The field of a form in which the fact at a path is entered; its own path goes on from its entity. Nothing where no form has it. */
export function fieldAt(path: readonly string[]): FactField | undefined {
  const [first = '', ...rest] = path;
  const section = sectionNames.find((name) => name === first);
  if (!section) return undefined;
  return fieldIn(formFieldsOf(section), section === 'proceeding' ? rest : rest.slice(1), []);
}

const begins = (path: readonly string[], by: readonly string[]): boolean => by.every((step, i) => step === path[i]);

function fieldIn(
  fields: readonly FormField[],
  path: readonly string[],
  base: readonly string[],
): FactField | undefined {
  for (const field of fields) {
    if (field.is === 'fact' && field.path.length === path.length && begins(path, field.path))
      return { ...field, path: [...base, ...path] };
    if (field.is === 'group') {
      const found = fieldIn(field.fields, path, base);
      if (found) return found;
    }
    if (field.is === 'rows' && begins(path, field.path)) {
      // Behind the name of the list stands the id of its member.
      const member = path.slice(0, field.path.length + 1);
      const found = fieldIn(field.fields, path.slice(member.length), [...base, ...member]);
      if (found) return found;
    }
  }
  return undefined;
}
