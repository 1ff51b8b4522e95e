import type { Shape } from './field.ts';
import { caseShape } from './schema.ts';

/** Every fact of the schema as "entity.field": "charge.article", "case.proceeding.language". */
export function factNames(): readonly string[] {
  const found = new Set<string>();
  const walk = (entity: string, shape: Shape, prefix: string): void => {
    for (const [key, spec] of Object.entries(shape)) {
      const field = prefix === '' ? key : `${prefix}.${key}`;
      if (spec.is === 'field') found.add(`${entity}.${field}`);
      else if (spec.is === 'group') walk(entity, spec.shape, field);
      else walk(spec.name, spec.shape, '');
    }
  };
  walk('case', caseShape, '');
  return [...found];
}
