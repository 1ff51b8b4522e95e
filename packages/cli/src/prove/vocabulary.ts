import { caseShape, type Field, type Shape } from '@zhargy/casefile';
import type { FieldSpec, Vocabulary, Wording } from '@zhargy/readings/smt';

/** Examples of what facts of unlimited words may say: articles of every category of crime, terms of every length. */
const examples: Readonly<Record<string, readonly unknown[]>> = {
  article: ['188(1)', '188(2)', '189(4)', '99(2)', '296(1)'],
  period: ['6m', '2y', '5y', '8y', '12y', '15y'],
  amount: ['0', '1000', '2500000'],
};

/** What the facts of a case file may say. */
export function vocabularyOf(shape: Shape = caseShape): Vocabulary {
  const entities = new Map<string, Shape>([['case', shape]]);
  const gather = (of: Shape): void => {
    for (const spec of Object.values(of)) {
      if (spec.is === 'field') continue;
      if (spec.is === 'items') entities.set(spec.name, spec.shape);
      gather(spec.shape);
    }
  };
  gather(shape);
  const fields = new Map<string, FieldSpec>();
  return {
    lists: Object.entries(shape).flatMap(([field, spec]) =>
      spec.is === 'items' ? [{ field, entity: spec.name }] : [],
    ),
    field(entity, path) {
      const key = `${entity} ${path}`;
      const known = fields.get(key);
      if (known) return known;
      const of = entities.get(entity);
      const found = of && fieldAt(of, path);
      if (!found) throw new RangeError(`no fact ${path} of ${entity}`);
      const made = specOf(found, path.split('.').at(-1) ?? '');
      fields.set(key, made);
      return made;
    },
  };
}

function fieldAt(shape: Shape, path: string): Field<unknown> | undefined {
  const [first = '', ...rest] = path.split('.');
  const spec = shape[first];
  if (spec?.is === 'field') return rest.length === 0 ? spec : undefined;
  return spec?.is === 'group' ? fieldAt(spec.shape, rest.join('.')) : undefined;
}

function specOf(field: Field<unknown>, name: string): FieldSpec {
  const samples = (examples[name === 'article' ? 'article' : field.type.name] ?? []).flatMap((written): Wording[] => {
    const value = field.read(written);
    return value === undefined ? [] : [{ written, value }];
  });
  return {
    ...(field.values ? { values: field.values } : {}),
    ...(field.to === undefined ? {} : { to: field.to }),
    ...(samples.length > 0 ? { samples } : {}),
  };
}
