import type { Moment } from '@zhargy/calendar';
import type { Completeness, FactState, PreparedCase, Rec, RecList } from '@zhargy/logic';
import type { Shape } from './field.ts';
import { caseShape } from './schema.ts';

/** A case file as valid JSON: the schema's fields, and what the file says about itself. */
export interface CaseFile {
  readonly [key: string]: unknown;
  /** Lists the file says are not whole, by place: "acts", "sentences.s1.charges". */
  readonly incomplete?: readonly string[] | undefined;
  /** Lists somebody confirmed to be whole. */
  readonly complete?: readonly string[] | undefined;
  /** Facts that do not apply to this case, by place. */
  readonly notApplicable?: readonly string[] | undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Makes a valid file ready for evaluation: values instead of text, lists with their completeness, acts apart. */
export function prepare(file: CaseFile): PreparedCase {
  const open = new Set(file.incomplete ?? []);
  const whole = new Set(file.complete ?? []);
  const outside = new Set(file.notApplicable ?? []);

  const record = (id: string, at: string, shape: Shape, data: unknown): Rec => {
    const values: Record<string, unknown> = {};
    const states: Record<string, FactState> = {};
    const lists: Record<string, RecList> = {};
    const fill = (inner: Shape, source: unknown, prefix: string): void => {
      const given = isObject(source) ? source : {};
      for (const [key, spec] of Object.entries(inner)) {
        const field = prefix === '' ? key : `${prefix}.${key}`;
        const place = at === '' ? field : `${at}.${field}`;
        const value = given[key];
        if (spec.is === 'group') fill(spec.shape, value, field);
        else if (spec.is === 'items') {
          const members = (Array.isArray(value) ? value : []).flatMap((item: unknown) =>
            isObject(item) && typeof item['id'] === 'string'
              ? [record(item['id'], `${place}.${item['id']}`, spec.shape, item)]
              : [],
          );
          const completeness: Completeness = !Array.isArray(value)
            ? 'absent'
            : open.has(place)
              ? 'open'
              : whole.has(place)
                ? 'confirmed'
                : 'closed';
          lists[field] = { at: place, members, byId: new Map(members.map((m) => [m.id, m])), completeness };
        } else if (outside.has(place)) states[field] = 'notApplicable';
        else if (value === null) states[field] = 'declaredUnknown';
        else if (value !== undefined) {
          const read = spec.read(value);
          if (read !== undefined) values[field] = read;
        }
      }
    };
    fill(shape, data, '');
    return { id, at, values, states, lists };
  };

  const root = record('case', '', caseShape, file);
  const acts = (root.lists['acts']?.members ?? []).map((act) => ({
    record: act,
    kind: String(act.values['kind'] ?? ''),
    about: (act.values['about'] as readonly string[] | undefined) ?? [], // read by the field of ids
    on: act.values['on'] as Moment | undefined, // read by the field of moments
  }));
  return { root, acts };
}
