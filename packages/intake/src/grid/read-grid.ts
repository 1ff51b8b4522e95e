import type { CaseFile } from '@zhargy/casefile';
import type { Json, Text } from '@zhargy/logic';
import { incompleteAfter } from '../join/incomplete.ts';
import { sameName } from '../join/same-entity.ts';
import type { FactChange } from '../proposal.ts';
import { cellValues, expectations } from './cells.ts';
import { gridKinds, type GridColumn, type GridKind } from './columns.ts';
import { tableOf } from './table.ts';

/** A cell that cannot be read, or is missing. Rows are counted from 1 as pasted, the heading included; columns are lettered. */
export interface GridFault {
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly expected: Text;
  readonly says: Text;
}
/** A row that was read: the values of its cells by the keys of the columns. */
export interface GridRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, Json>>;
}
export interface GridReading {
  /** Columns in the order they were pasted; nothing for a column nobody knows. */
  readonly columns: readonly (GridColumn | undefined)[];
  /** Whether the first row names the columns. */
  readonly headed: boolean;
  readonly rows: readonly GridRow[];
  /** What the rows without faults change in the case file. A row with a fault changes nothing. */
  readonly changes: readonly FactChange[];
  readonly faults: readonly GridFault[];
}

const most = 2000;
const texts = {
  wrong: { kk: 'ұяшық оқылмады', ru: 'ячейка не прочитана', en: 'the cell cannot be read' },
  missing: { kk: 'ұяшық бос', ru: 'ячейка пуста', en: 'the cell is empty' },
  unknownPerson: {
    kk: 'іс файлында мұндай адам жоқ немесе бірнешеу',
    ru: 'такого лица в деле нет или их несколько',
    en: 'the case file has no such person, or several',
  },
  unknownEpisode: { kk: 'мұндай эпизод жоқ', ru: 'такого эпизода нет', en: 'there is no such episode' },
  order: {
    kk: 'соңғы күні алғашқысынан бұрын',
    ru: 'последний день раньше первого',
    en: 'the last day is before the first',
  },
  tooMany: {
    kk: 'жолдар тым көп (шегі 2000)',
    ru: 'слишком много строк (предел 2000)',
    en: 'too many rows (2000 at most)',
  },
} as const satisfies Record<string, Text>;

/**
 * Reads a table pasted from a spreadsheet: TSV, or CSV with commas or semicolons. The first row names the columns in any of the
 * three languages and any order, or is a row already, in the order of `gridKinds`. Faults are told by cell; dates and sums are read
 * as people write them. People and episodes named in a row are looked up in the case file given in `into`.
 */
export function readGrid(kind: GridKind, text: string, options: { readonly into?: CaseFile } = {}): GridReading {
  const table = tableOf(text);
  const { columns, headed } = columnsOf(kind, table[0] ?? []);
  const faults: GridFault[] = [];
  const rows: GridRow[] = [];
  const writer = new Writer(options.into ?? {});
  if (table.length > most)
    faults.push({
      row: most + 1,
      column: 'A',
      found: String(table.length),
      expected: expectations.text,
      says: texts.tooMany,
    });
  for (const [i, cells] of table.slice(0, most).entries()) {
    if ((headed && i === 0) || cells.every((cell) => cell === '')) continue;
    const row = i + 1;
    const own: GridFault[] = [];
    const values: Record<string, Json> = {};
    const fault = (column: number, found: string, says: Text): unknown =>
      own.push({ row, column: letter(column), found, expected: expectations[columns[column]?.cell ?? 'text'], says });
    for (const [at, column] of columns.entries()) {
      const written = (cells[at] ?? '').trim();
      if (!column) continue;
      if (written === '' || /^[-–—]$/u.test(written)) {
        if (column.required) fault(at, written, texts.missing);
        continue;
      }
      const read = cellValues(column.cell, written);
      if (read === undefined) fault(at, written, texts.wrong);
      else values[column.key] = column.cell === 'article' ? read : (read[0] ?? null);
    }
    for (const { key, title } of gridKinds[kind].columns.filter((c) => c.required && !columns.includes(c)))
      own.push({
        row,
        column: '–',
        found: '',
        expected: title,
        says: {
          kk: `«${title.kk}» бағаны жоқ`,
          ru: `нет столбца «${title.ru}»`,
          en: `no column "${title.en}" (${key})`,
        },
      });
    if (typeof values['from'] === 'string' && typeof values['to'] === 'string' && values['to'] < values['from'])
      fault(
        columns.findIndex((c) => c?.key === 'to'),
        values['to'],
        texts.order,
      );
    if (own.length === 0) {
      const refused = writer.row(kind, values);
      if (refused)
        fault(
          columns.findIndex((c) => c?.key === refused),
          String(values[refused]),
          refused === 'episode' ? texts.unknownEpisode : texts.unknownPerson,
        );
    }
    rows.push({ row, cells: values });
    faults.push(...own);
  }
  const changes = writer.changes;
  const open = incompleteAfter(changes, options.into);
  return { columns, headed, rows, changes: open ? [...changes, open] : changes, faults };
}

const letter = (column: number): string =>
  column < 0 ? '–' : column < 26 ? String.fromCharCode(65 + column) : `A${letter(column - 26)}`;

/** The columns by the first row, where at least two of its cells (or its only one) are names of columns and none is a value. */
function columnsOf(
  kind: GridKind,
  head: readonly string[],
): { readonly columns: readonly (GridColumn | undefined)[]; readonly headed: boolean } {
  const { columns } = gridKinds[kind];
  const used = new Set<GridColumn>();
  const found = head.map((cell) => {
    const plain = cell.replaceAll('*', '').trim();
    if (plain === '' || plain.length > 60 || /\d{2}/u.test(plain)) return undefined;
    const exact = columns.find(
      (c) => !used.has(c) && Object.values(c.title).some((t: string) => t.toLowerCase() === plain.toLowerCase()),
    );
    const column =
      exact ??
      columns.find(
        (c) => !used.has(c) && c.known.test(plain) && !(c.cell === 'name' && /^\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(plain)),
      );
    if (column) used.add(column);
    return column;
  });
  const named = found.filter((c) => c !== undefined).length;
  const filled = head.filter((cell) => cell.trim() !== '').length;
  return named >= 2 || (named === 1 && filled === 1) ? { columns: found, headed: true } : { columns, headed: false };
}

interface Person {
  readonly id: string;
  readonly name: string;
}

/** Turns rows into changes; ids go on from those of the case file. */
class Writer {
  readonly changes: FactChange[] = [];
  readonly #taken = new Set<string>();
  readonly #persons: Person[] = [];
  readonly #offences: string[] = [];

  constructor(into: CaseFile) {
    for (const [list, members] of Object.entries(into))
      if (Array.isArray(members))
        for (const member of members as readonly unknown[]) {
          if (typeof member !== 'object' || member === null || !('id' in member) || typeof member.id !== 'string')
            continue;
          this.#taken.add(member.id);
          if (list === 'offences') this.#offences.push(member.id);
          if (list === 'persons' && 'name' in member && typeof member.name === 'string')
            this.#persons.push({ id: member.id, name: member.name });
        }
  }

  /** Writes a row; the key of a cell that points to nobody, where one does. */
  row(kind: GridKind, cells: Readonly<Record<string, Json>>): string | undefined {
    const name = typeof cells['name'] === 'string' ? cells['name'] : undefined;
    if (kind === 'accused' && name !== undefined) {
      const person = this.#person(name, cells['birthDate']);
      if (person === undefined) return 'name';
      this.#add('roles', 'r', { person, as: cells['standing'] ?? 'suspect' });
      for (const article of articles(cells)) this.#add('charges', 'c', { person, article });
    } else if (kind === 'victims' && name !== undefined) {
      const episode = cells['episode'];
      const offence = typeof episode === 'number' ? this.#offences[episode - 1] : undefined;
      if (episode !== undefined && offence === undefined) return 'episode';
      const person = this.#person(name, cells['birthDate']);
      if (person === undefined) return 'name';
      this.#add('roles', 'r', { person, as: 'victim', ...(offence === undefined ? {} : { offences: [offence] }) });
      if (cells['consentOn'] !== undefined)
        this.#add('acts', 'a', { kind: 'consent', by: person, on: cells['consentOn'] });
    } else if (kind === 'custody' && name !== undefined) {
      const person = this.#known(name);
      if (person === undefined) return 'name';
      this.#add('custody', 'u', { person, ...only(cells, ['measure', 'from', 'to']) });
    } else if (kind === 'episodes') {
      const person = name === undefined ? undefined : this.#known(name);
      if (name !== undefined && person === undefined) return 'name';
      const to = cells['to'] ?? cells['from'];
      const offence = this.#add('offences', 'o', {
        ...only(cells, ['from', 'place', 'harmAmount']),
        ...(to === undefined ? {} : { to }),
      });
      this.#offences.push(offence);
      for (const article of articles(cells))
        this.#add('charges', 'c', { ...(person === undefined ? {} : { person }), offence, article });
    }
    return undefined;
  }

  /** The person of the file of exactly this name, or a new one; undefined where several could be meant. */
  #person(name: string, birthDate: Json | undefined): string | undefined {
    const alike = this.#persons.filter((p) => sameName(p.name, name));
    if (alike.length > 1) return undefined;
    const known = alike[0]?.id;
    const organisation = /[«»"]|(?:^|\s)(?:ТОО|ЖШС|АО|АҚ|ИП|ЖК)(?:\s|$)/u.test(name);
    if (known === undefined) {
      const id = this.#add('persons', 'p', {
        name,
        kind: organisation ? 'entity' : 'human',
        ...(birthDate === undefined ? {} : { birthDate }),
      });
      this.#persons.push({ id, name });
      return id;
    }
    if (birthDate !== undefined) this.changes.push({ path: ['persons', known, 'birthDate'], value: birthDate });
    return known;
  }

  #known(name: string): string | undefined {
    const alike = this.#persons.filter((p) => sameName(p.name, name));
    return alike.length === 1 ? alike[0]?.id : undefined;
  }

  #add(list: string, begin: string, facts: Readonly<Record<string, Json>>): string {
    let n = 1;
    while (this.#taken.has(`${begin}${n}`)) n += 1;
    const id = `${begin}${n}`;
    this.#taken.add(id);
    for (const [field, value] of Object.entries(facts)) this.changes.push({ path: [list, id, field], value });
    return id;
  }
}

const articles = (cells: Readonly<Record<string, Json>>): readonly string[] => {
  const given = cells['article'];
  return Array.isArray(given) ? (given as readonly Json[]).filter((a): a is string => typeof a === 'string') : [];
};
const only = (cells: Readonly<Record<string, Json>>, keys: readonly string[]): Readonly<Record<string, Json>> =>
  Object.fromEntries(keys.flatMap((key) => (cells[key] === undefined ? [] : [[key, cells[key]]])));
