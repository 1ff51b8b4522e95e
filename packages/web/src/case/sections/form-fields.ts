import { caseShape, entryOf, type FactEntry, type Shape } from '@zhargy/casefile';

/** How a fact is entered, told from the schema. `long`: text of several lines. `codes`: short codes, apart by commas. */
export type InputKind =
  | { readonly is: 'day' | 'moment' | 'truth' | 'text' | 'long' | 'count' | 'amount' | 'period' | 'article' | 'codes' }
  | { readonly is: 'choice' | 'choices'; readonly values: readonly string[] }
  /** One or several of the file's entities; `to`: of which kind, "any" for all. */
  | { readonly is: 'ref' | 'refs'; readonly to: string };

/** One fact of a form, with its way inside the entity and its entry of the dictionary. */
export interface FactField {
  readonly is: 'fact';
  readonly path: readonly string[];
  /** The fact by the names of the schema: "charge.article", "act.filed.received". */
  readonly fact: string;
  readonly kind: InputKind;
  readonly entry: FactEntry | undefined;
}
/** Facts under one name. */
export interface GroupField {
  readonly is: 'group';
  readonly path: readonly string[];
  readonly entry: FactEntry | undefined;
  readonly fields: readonly FormField[];
}
/** A list inside an entity; the paths of its fields begin at a member. */
export interface RowsField {
  readonly is: 'rows';
  readonly path: readonly string[];
  readonly entry: FactEntry | undefined;
  readonly fields: readonly FormField[];
}
export type FormField = FactField | GroupField | RowsField;

/** A list of the case file, or its one group. */
export type SectionName = Extract<keyof typeof caseShape, string>;

/** The lists of the case file, in the order of a file; the group of the proceeding stands before them. */
export const sectionNames = Object.keys(caseShape) as readonly SectionName[]; // the keys of the shape and nothing else

/** Texts that take more than a line. */
const long = new Set([
  'offence.description',
  'offence.circumstances',
  'agreement.otherTerms',
  'agreement.transferWay',
  'act.stated',
  'rendering.kk',
  'rendering.ru',
  'rendering.en',
  'mitigatingCircumstance.says',
  'undertaking.says',
  'agreedAsset.says',
]);
const articles = new Set(['charge.article', 'sanction.article', 'act.article']);

const kindOf = (spec: Shape[string] & { is: 'field' }, fact: string): InputKind => {
  const { name } = spec.type;
  if (spec.to !== undefined) {
    if (fact === 'act.grounds') return { is: 'codes' };
    return { is: name === 'list' ? 'refs' : 'ref', to: spec.to };
  }
  if (spec.values) return { is: name === 'list' ? 'choices' : 'choice', values: spec.values };
  if (articles.has(fact)) return { is: 'article' };
  if (long.has(fact)) return { is: 'long' };
  if (name === 'day' || name === 'moment' || name === 'truth') return { is: name };
  if (name === 'count' || name === 'amount' || name === 'period') return { is: name };
  return { is: 'text' };
};

function fieldsOf(entity: string, shape: Shape, prefix: readonly string[]): readonly FormField[] {
  return Object.entries(shape).map(([key, spec]): FormField => {
    const path = [...prefix, key];
    const fact = `${entity}.${path.join('.')}`;
    const entry = entryOf(fact);
    if (spec.is === 'group') return { is: 'group', path, entry, fields: fieldsOf(entity, spec.shape, path) };
    if (spec.is === 'items') return { is: 'rows', path, entry, fields: fieldsOf(spec.name, spec.shape, []) };
    return { is: 'fact', path, fact, kind: kindOf(spec, fact), entry };
  });
}

const made = new Map<SectionName, readonly FormField[]>();

/** The fields of one entity of a list, or of the proceeding, in the order of the schema. */
export function formFieldsOf(section: SectionName): readonly FormField[] {
  const known = made.get(section);
  if (known) return known;
  const spec = caseShape[section];
  const fields = spec.is === 'group' ? fieldsOf('case', spec.shape, [section]) : fieldsOf(spec.name, spec.shape, []);
  // The proceeding's facts are named from the case, but its form begins at the proceeding.
  const own = spec.is === 'group' ? fields.map((field) => ({ ...field, path: field.path.slice(1) })) : fields;
  made.set(section, own);
  return own;
}

/** The list whose entities are of a kind: "persons" for "person". */
export function sectionOf(entity: string): SectionName | undefined {
  return sectionNames.find((name) => {
    const spec = caseShape[name];
    return spec.is === 'items' && spec.name === entity;
  });
}

/** What the entities of a list are in the schema: "person" for "persons". */
export function entityOfSection(section: SectionName): string {
  const spec = caseShape[section];
  return spec.is === 'items' ? spec.name : 'case';
}
