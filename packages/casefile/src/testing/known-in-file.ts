import { addMonths, isoOf, theDay, type Day } from '@zhargy/calendar';
import type { Shape } from '../field.ts';
import type { CaseFile } from '../prepare.ts';
import { caseShape } from '../schema.ts';
import { pick, type Chance } from './chance.ts';
import { isData, membersIn } from './pool.ts';

/** What a file itself offers its facts: the ids they may name, the days it speaks of, and what stands at the same place. */
export class KnownInFile {
  readonly #ids = new Map<string, string[]>();
  readonly #references = new Map<string, unknown[]>();
  readonly days: Day[] = [];

  constructor(file: CaseFile) {
    this.#walk(caseShape, file, '');
  }

  /** The ids of an entity, or of everything under `any`. */
  ids(entity: string): readonly string[] {
    return this.#ids.get(entity) ?? [];
  }

  /** The references that stand at a place of the file. */
  references(at: string): readonly unknown[] {
    return this.#references.get(at) ?? [];
  }

  /** From now on the file has this member as well. */
  learn(entity: string, id: string): void {
    put(this.#ids, 'any', id);
    put(this.#ids, entity, id);
  }

  #walk(shape: Shape, data: unknown, path: string): void {
    if (!isData(data)) return;
    for (const [key, spec] of Object.entries(shape)) {
      const value = data[key];
      if (value === undefined || value === null) continue;
      const at = path === '' ? key : `${path}.${key}`;
      if (spec.is === 'group') this.#walk(spec.shape, value, at);
      else if (spec.is === 'items')
        for (const member of membersIn(value)) {
          if (typeof member['id'] === 'string') this.learn(spec.name, member['id']);
          this.#walk(spec.shape, member, at);
        }
      else if (spec.to !== undefined) put(this.#references, at, value);
      else if ((spec.type.name === 'day' || spec.type.name === 'moment') && typeof value === 'string')
        this.days.push(theDay(value.slice(0, 10)));
    }
  }
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Lengths that terms of procedure have: days, months, and years of age. */
const inDays = [0, 1, 2, 3, 5, 7, 10, 15, 20, 30] as const;
const inMonths = [1, 2, 3, 6, 12, 14 * 12, 16 * 12, 18 * 12] as const;

/** A day at the end of some term from another day of the file, or one day before or after it. */
export function dayNear(chance: Chance, { days }: KnownInFile): string | undefined {
  const from = pick(chance, days);
  if (from === undefined) return undefined;
  const back = chance() < 0.5 ? -1 : 1;
  const end =
    chance() < 0.6
      ? from + back * (pick(chance, inDays) ?? 0)
      : addMonths(from, back * (pick(chance, inMonths) ?? 0), 'clamp');
  return isoOf((end + Math.floor(chance() * 3) - 1) as Day); // days are numbers
}
