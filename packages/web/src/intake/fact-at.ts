import { formFieldsOf, sectionNames, type FactField, type FormField } from '../case/sections/form-fields.ts';

/** The fact at a path of the case file, as forms enter it; nothing for a path that leads to no single fact. */
export function factFieldAt(path: readonly string[]): FactField | undefined {
  const [name, ...rest] = path;
  const section = sectionNames.find((one) => one === name);
  if (section === undefined) return undefined;
  // After the name of a list stands the id of its entity.
  return within(formFieldsOf(section), section === 'proceeding' ? rest : rest.slice(1));
}

function within(fields: readonly FormField[], path: readonly string[]): FactField | undefined {
  for (const field of fields) {
    const starts = field.path.every((step, i) => step === path[i]);
    if (!starts) continue;
    if (field.is === 'fact') {
      if (field.path.length === path.length) return field;
    } else {
      const found =
        field.is === 'group' ? within(field.fields, path) : within(field.fields, path.slice(field.path.length + 1));
      if (found) return found;
    }
  }
  return undefined;
}
