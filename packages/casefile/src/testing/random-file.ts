import { isoOf, theDay, type Day } from '@zhargy/calendar';
import type { Field, Items, Shape } from '../field.ts';
import type { CaseFile } from '../prepare.ts';
import { caseShape } from '../schema.ts';
import { pick, type Chance } from './chance.ts';
import { dayNear, KnownInFile } from './known-in-file.ts';
import { deedsIn } from './deeds.ts';
import { papersIn } from './paper.ts';
import { isData, membersIn, Pool, type Data, type Material } from './pool.ts';
import { withTwin } from './twin.ts';
import { viewsIn } from './views.ts';

/** How often a single fact or list is disturbed; 1 is the usual measure, 0 changes nothing. */
export interface Disturbance {
  readonly measure?: number;
  /** How often a file gains many acts, papers or judgments that fit together; usually every seventh time each. */
  readonly rich?: number;
}

/**
 * A random case file: one of the given files, now and then with twins of its persons, charges or agreements, with
 * acts, papers and judgments that nobody wrote down, with members nobody wrote down, and with facts taken away, declared unknown, not applicable or
 * changed, lists emptied, opened, confirmed, absent or grown, days moved to the days on which the law changed or to the
 * ends of terms. Some files are full: most of what is asked is answered, with any answer.
 */
export function randomFile(
  chance: Chance,
  material: Material,
  { measure = 1, rich = 0.15 }: Disturbance = {},
): CaseFile {
  const pool = new Pool(material);
  let base = pick(chance, material.files) ?? {};
  while (chance() < 0.2 * measure) base = withTwin(base, chance);
  const marks: Marks = { incomplete: [], complete: [], notApplicable: [] };
  const shift = chance() < 0.4 * measure ? Math.round((chance() - 0.7) * 3000) : 0;
  const full = chance() < 0.15 * measure ? 0.4 : 0.03;
  const known = new KnownInFile(base);
  const made = new Maker(chance, pool, known, { measure, shift, full }, marks).entity(caseShape, base, '', '');
  // These stay as they are: one row that nobody can place would leave all the others in doubt.
  const joined = (file: CaseFile, list: string, members: () => readonly Data[]): CaseFile =>
    chance() < rich ? { ...file, [list]: [...membersIn(file[list]), ...members()] } : file;
  const acted = joined(made, 'acts', () => deedsIn(made, chance, pool, known));
  const written = joined(acted, 'contents', () => papersIn(acted, chance, pool, known));
  return {
    ...joined(written, 'assessments', () => viewsIn(chance, pool, known)),
    ...(marks.incomplete.length > 0 ? { incomplete: marks.incomplete } : {}),
    ...(marks.complete.length > 0 ? { complete: marks.complete } : {}),
    ...(marks.notApplicable.length > 0 ? { notApplicable: marks.notApplicable } : {}),
  };
}

interface Marks {
  readonly incomplete: string[];
  readonly complete: string[];
  readonly notApplicable: string[];
}

interface Manner {
  readonly measure: number;
  /** Days by which the whole file is moved. */
  readonly shift: number;
  /** How often a fact nobody gave is answered. */
  readonly full: number;
}

/** The lists that gain invented members more often than others: what somebody did, and what a paper says. */
const livelier: ReadonlyMap<string, number> = new Map([
  ['acts', 0.25],
  ['contents', 0.03],
  ['assessments', 0.15],
  ['circumstances', 0.1],
]);

class Maker {
  readonly #chance: Chance;
  readonly #pool: Pool;
  readonly #known: KnownInFile;
  readonly #manner: Manner;
  readonly #marks: Marks;
  constructor(chance: Chance, pool: Pool, known: KnownInFile, manner: Manner, marks: Marks) {
    this.#chance = chance;
    this.#pool = pool;
    this.#known = known;
    this.#manner = manner;
    this.#marks = marks;
  }

  #happens(often: number): boolean {
    return this.#chance() < often * this.#manner.measure;
  }

  entity(shape: Shape, data: Data, path: string, place: string): Data {
    const made: Data = {};
    if (typeof data['id'] === 'string') made['id'] = data['id'];
    for (const [key, spec] of Object.entries(shape)) {
      const at = path === '' ? key : `${path}.${key}`;
      const here = place === '' ? key : `${place}.${key}`;
      const value = data[key];
      if (spec.is === 'group') {
        const inner = this.entity(spec.shape, isData(value) ? value : {}, at, here);
        if (Object.keys(inner).length > 0) made[key] = inner;
      } else if (spec.is === 'items') {
        const list = this.#list(spec, value, at, here);
        if (list) made[key] = list;
      } else {
        const one = this.#fact(spec, value, at, here);
        if (one !== undefined) made[key] = one;
      }
    }
    return made;
  }

  #fact(spec: Field<unknown>, value: unknown, at: string, here: string): unknown {
    if (this.#happens(0.01)) return null;
    if (this.#happens(0.005)) {
      this.#marks.notApplicable.push(here);
      return undefined;
    }
    if (value === undefined || value === null) return this.#happens(this.#manner.full) ? this.#drawn(spec, at) : value;
    if (this.#happens(0.06)) return undefined;
    if (this.#happens(0.05)) return this.#drawn(spec, at) ?? value;
    const type = spec.type.name;
    if ((type === 'day' || type === 'moment') && typeof value === 'string') return this.#moved(value);
    return value;
  }

  /** Any answer: of the words that are allowed, of the ids and days of the file, of the words of norms, of other files. */
  #drawn({ type: { name: type }, values, to }: Field<unknown>, at: string): unknown {
    if (type === 'truth') return this.#chance() < 0.5;
    if (values) return type === 'list' ? values.filter(() => this.#chance() < 0.3) : pick(this.#chance, values);
    if (to !== undefined) {
      const which = this.#chance();
      const there = this.#known.references(at);
      if (which < 0.5 && there.length > 0) return pick(this.#chance, there);
      if (which < 0.8) return this.#named(this.#known.ids(to), type === 'list');
    }
    const half = this.#chance() < 0.5;
    if ((type === 'day' || type === 'moment') && half) return this.#dayOfInterest();
    const words = this.#pool.words(at);
    if (words.length > 0 && half) {
      const word = pick(this.#chance, words);
      return type === 'list' ? [word] : word;
    }
    return pick(this.#chance, this.#pool.values(at));
  }

  #named(ids: readonly string[], list: boolean): unknown {
    if (!list) return pick(this.#chance, ids);
    const named = Array.from({ length: Math.floor(this.#chance() * 4) }, () => pick(this.#chance, ids));
    return [...new Set(named)].filter((id) => id !== undefined);
  }

  /** A day on which the law changed or some term ends, or the day before or after. */
  #dayOfInterest(): string | undefined {
    if (this.#chance() < 0.5) return dayNear(this.#chance, this.#known);
    const day = pick(this.#chance, this.#pool.days);
    return day === undefined ? undefined : isoOf((day + Math.floor(this.#chance() * 3) - 1) as Day); // days are numbers
  }

  /** The whole file moved in time, and now and then one day of it to a day of interest, or its hour left out. */
  #moved(value: string): string {
    const [date = value, hour] = value.split('T');
    const day = this.#happens(0.05)
      ? (this.#dayOfInterest() ?? date)
      : isoOf((theDay(date) + this.#manner.shift) as Day); // days are numbers
    return hour === undefined || this.#happens(0.05) ? day : `${day}T${hour}`;
  }

  #list(spec: Items<Shape>, value: unknown, at: string, here: string): readonly Data[] | undefined {
    const added = this.#added(spec, at, here);
    if (!Array.isArray(value)) return added.length > 0 ? added : this.#happens(0.02) ? [] : undefined;
    if (this.#happens(0.03)) return undefined;
    const said = this.#chance() / this.#manner.measure;
    if (said < 0.05) this.#marks.incomplete.push(here);
    else if (said < 0.1) this.#marks.complete.push(here);
    if (this.#happens(0.02)) return [];
    const items: readonly unknown[] = value;
    const made = items.filter(isData).filter(() => !this.#happens(0.05));
    const other = this.#happens(0.08) ? pick(this.#chance, this.#pool.values(`${at}[]`)) : undefined;
    const all = isData(other) && !made.some((item) => item['id'] === other['id']) ? [...made, other] : made;
    const kept = all.map((item) => this.entity(spec.shape, item, at, `${here}.${String(item['id'])}`));
    return [...kept, ...added];
  }

  /** Members nobody wrote down: a few, or in a full file many, most of their facts answered. */
  #added(spec: Items<Shape>, at: string, here: string): readonly Data[] {
    const often = livelier.get(at);
    const lively = often !== undefined && this.#manner.full > 0.1;
    if (!this.#happens(lively ? 0.7 : (often ?? 0.01))) return [];
    const { measure, shift } = this.#manner;
    const maker = new Maker(this.#chance, this.#pool, this.#known, { measure, shift, full: 0.7 }, this.#marks);
    const many = 1 + Math.floor(this.#chance() ** 2 * (lively ? 12 : 3));
    return Array.from({ length: many }, (_, i) => {
      const id = `${spec.name}-${this.#chance().toString(36).slice(2, 7)}${i}`;
      this.#known.learn(spec.name, id);
      return maker.entity(spec.shape, { id }, at, `${here}.${id}`);
    });
  }
}
