import type { NodeOf } from '@zhargy/logic';
import type { Column } from '../plan/column.ts';
import type { Frame } from '../plan/frame.ts';

/**
 * Numbers columns and frames by what they say: two of one number say the same, although their workings were written
 * down twice. Workings of one name, one type of result and one text are one function.
 */
export function likeness(): (column: Column) => number {
  const numbers = new Map<string, number>();
  const done = new Map<object, number>();
  const numbered = (thing: object, text: () => string): number => {
    const known = done.get(thing);
    if (known !== undefined) return known;
    const key = text();
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    done.set(thing, number);
    return number;
  };
  const ofColumn = (column: Column): number =>
    numbered(column, () => `${column.op} ${String(ofFrame(column.frame))} ${keyOf(column.args)}`);
  const ofFrame = (frame: Frame): number =>
    numbered(frame, () =>
      [
        'frame',
        frame.parent ? ofFrame(frame.parent) : '',
        frame.owner ? ofFrame(frame.owner) : '',
        frame.field,
        frame.key ? ofColumn(frame.key) : '',
        frame.filters.map(ofColumn).join(','),
        frame.keep ? keyOf(frame.keep) : '',
      ].join(' '),
    );
  const keyOf = (value: unknown): string => {
    if (typeof value === 'string') return JSON.stringify(value);
    if (typeof value !== 'object' || value === null)
      return typeof value === 'bigint' ? `${String(value)}n` : String(value);
    if ('op' in value && 'frame' in value && 'id' in value) return `c${String(ofColumn(value as Column))}`; // only columns have these three
    if ('base' in value && 'filters' in value) return `f${String(ofFrame(value as Frame))}`; // only frames have these two
    if (Array.isArray(value)) return `[${value.map(keyOf).join(',')}]`;
    if ('work' in value) return workName(value as NodeOf<'working'>['args']); // only workings do work
    if ('equal' in value) return `type ${'name' in value ? String(value.name) : ''}`;
    return `{${Object.entries(value)
      .map(([name, part]) => `${name}:${keyOf(part)}`)
      .join(',')}}`;
  };
  return ofColumn;
}

/** The name of a working, which tells it from every other. */
export const workName = ({ name, type, work }: NodeOf<'working'>['args']): string =>
  `${name} ${type.name} ${String(work)}`;
