import type { CaseFile } from '@zhargy/casefile';
import type { Json, Text } from '@zhargy/logic';
import type { FactChange } from '../../case/edit-text.ts';
import { readAnswer } from '../../case/sections/answer.ts';
import { entitiesOf, freshId } from '../../case/sections/draft.ts';
import { unreadWords } from '../../case/sections/form-words.ts';
import { begunLists } from '../../case/sections/referrers.ts';
import type { SectionName } from '../../case/sections/form-fields.ts';
import { columnsOf, type GridColumn, type GridKind } from './grid-kinds.ts';

/** What is wrong with one cell, counted from nothing. */
export interface CellFault {
  readonly row: number;
  readonly column: number;
  readonly found: string;
  readonly says: Text;
}

/** What the rows of a table come to: changes of the case, and the cells that cannot be read. */
export interface RowsRead {
  readonly changes: readonly FactChange[];
  readonly faults: readonly CellFault[];
}

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const says = {
  required: t('бұл ұяшықты толтырыңыз', 'заполните эту ячейку', 'fill this cell in'),
  nobody: t(
    'істе мұндай адам жоқ: алдымен оны қосыңыз',
    'в деле нет такого лица: сначала внесите его',
    'nobody of this name is in the case: add him first',
  ),
  several: t(
    'бұл есім істе бірнеше адамда бар',
    'это имя носят несколько лиц дела',
    'several persons of the case have this name',
  ),
  noEpisode: t(
    'істе мұндай эпизод жоқ: алдымен оны қосыңыз',
    'в деле нет такого эпизода: сначала внесите его',
    'no episode of this title is in the case: add it first',
  ),
  order: t('соңғы күні бірінші күннен бұрын', 'последний день раньше первого', 'the last day is before the first'),
} as const;

const plain = (text: string): string => text.normalize('NFC').trim().toLocaleLowerCase().replaceAll(/\s+/gu, ' ');
const yes = new Set(['да', 'иә', 'ия', 'yes', 'true', '+']);
const no = new Set(['нет', 'жоқ', 'no', 'false', '-', '–', '—']);
/** How people say in a cell that something is not known. */
const unknown = new Set(['?', 'неизвестно', 'не известно', 'белгісіз', 'unknown', 'not known']);

/** What a row holds, by the keys of its columns. */
type Row = Readonly<Record<string, Json>>;

/** Reads a table into changes of a case; a row that is empty says nothing. Changes are given only where no cell is faulty. */
export function readRows(kind: GridKind, rows: readonly (readonly string[])[], file: CaseFile): RowsRead {
  const faults: CellFault[] = [];
  const columns = columnsOf(kind);
  const into = new Additions(file);
  const read: { readonly at: number; readonly row: Row }[] = [];
  for (const [at, cells] of rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const row: Record<string, Json> = {};
    for (const [i, column] of columns.entries()) {
      const found = (cells[i] ?? '').trim();
      const fault = (what: Text): unknown => faults.push({ row: at, column: i, found, says: what });
      if (found === '') {
        if (column.required) fault(says.required);
        continue;
      }
      const value = readCell(column, found, into);
      if ('fault' in value) fault(value.fault);
      else row[column.key] = value.value;
    }
    const [from, to] = [row['from'], row['to']];
    if (typeof from === 'string' && typeof to === 'string' && to < from)
      faults.push({
        row: at,
        column: columns.findIndex(({ key }) => key === 'to'),
        found: String(cells[columns.findIndex(({ key }) => key === 'to')]),
        says: says.order,
      });
    read.push({ at, row });
  }
  if (faults.length > 0) return { changes: [], faults };
  for (const { at, row } of read) {
    add[kind](row, into);
    for (const { fact, stands } of into.conflicts.splice(0)) {
      const column = columns.findIndex(({ key }) => key === fact);
      faults.push({ row: at, column, found: (rows[at]?.[column] ?? '').trim(), says: differs(stands) });
    }
  }
  if (faults.length > 0) return { changes: [], faults };
  return { changes: into.changes(), faults };
}

function readCell(
  column: GridColumn,
  found: string,
  into: Additions,
): { readonly value: Json } | { readonly fault: Text } {
  const word = plain(found);
  if (unknown.has(word) && !column.required) return { value: null };
  const { takes } = column;
  if (takes === 'person') {
    const ids = into.personsNamed(found);
    const [only] = ids;
    return only === undefined ? { fault: says.nobody } : ids.length > 1 ? { fault: says.several } : { value: only };
  }
  if (takes === 'offences') {
    const ids = found
      .split(/\s*[;\n]\s*/u)
      .filter((one) => one !== '')
      .map((one) => into.episodeNamed(one));
    return ids.includes(undefined) ? { fault: says.noEpisode } : { value: ids.filter((id) => id !== undefined) };
  }
  if (takes.is === 'truth')
    return yes.has(word) ? { value: true } : no.has(word) ? { value: false } : { fault: yesOrNo };
  if (takes.is === 'choice') {
    const value = takes.values.find(
      (one) => plain(one) === word || namesOf(column.words[one]).some((name) => plain(name) === word),
    );
    return value === undefined ? { fault: oneOf(column) } : { value };
  }
  const answer = readAnswer(takes, { is: 'written', text: found });
  if (answer.is === 'value') return { value: answer.value };
  return { fault: unreadWords[takes.is in unreadWords ? (takes.is as keyof typeof unreadWords) : 'other'] }; // tested just before
}

const namesOf = (text: Text | undefined): readonly string[] => (text ? [text.kk, text.ru, text.en] : []);
const yesOrNo = t('«иә», «жоқ» немесе «?» деп жазыңыз', 'напишите «да», «нет» или «?»', 'write "yes", "no" or "?"');

/** What the case, or a row above, says of the same person. */
const differs = (stands: string): Text =>
  t(
    `осы адам туралы басқа дерек бар: ${stands}`,
    `об этом лице уже указано иное: ${stands}`,
    `something else is said of this person already: ${stands}`,
  );

/** Tells which words a cell may hold. */
function oneOf({ words }: GridColumn): Text {
  const list = (lang: 'kk' | 'ru' | 'en'): string =>
    Object.values(words)
      .map((text) => text[lang])
      .join('; ');
  return t(`мыналардың бірін жазыңыз: ${list('kk')}`, `напишите одно из: ${list('ru')}`, `write one of: ${list('en')}`);
}

/** Entries to be added to a case, which rows find by name before they are written. */
class Additions {
  readonly #file: CaseFile;
  /** Facts of persons that a row states otherwise than the case or an earlier row. */
  readonly conflicts: { readonly fact: string; readonly stands: string }[] = [];
  readonly #filled: FactChange[] = [];
  readonly #added = new Map<SectionName, Record<string, Json>[]>();

  constructor(file: CaseFile) {
    this.#file = file;
  }

  #all(section: SectionName): readonly Readonly<Record<string, unknown>>[] {
    return [...entitiesOf(this.#file, section), ...(this.#added.get(section) ?? [])];
  }

  personsNamed(name: string): readonly string[] {
    return this.#all('persons')
      .filter((one) => plain(String(one['name'] ?? '')) === plain(name))
      .map((one) => String(one['id']));
  }

  episodeNamed(title: string): string | undefined {
    const found = this.#all('offences').find(
      (one) => plain(String(one['title'] ?? '')) === plain(title) || one['id'] === title,
    );
    return found && String(found['id']);
  }

  /** Adds an entry, or finds one that says the same in the named facts; gives its id. */
  put(section: SectionName, facts: Readonly<Record<string, Json | undefined>>, same: readonly string[] = []): string {
    const given: Record<string, Json> = {};
    for (const [name, value] of Object.entries(facts)) if (value !== undefined) given[name] = value;
    const known =
      same.length > 0 && this.#all(section).find((one) => same.every((name) => sameValue(one[name], given[name])));
    if (known) return String(known['id']);
    const added = this.#added.get(section) ?? [];
    this.#added.set(section, added);
    const id = freshId(
      {
        ...this.#file,
        ...Object.fromEntries(
          [...this.#added].map(([name, some]) => [name, [...entitiesOf(this.#file, name), ...some]]),
        ),
      },
      section,
    );
    added.push({ id, ...given });
    return id;
  }

  /** A person by name: a new one, or one of the case whose silent facts are filled in. A fact that says something else is a conflict. */
  person(facts: Readonly<Record<string, Json | undefined>>): string {
    const id = this.put('persons', facts, ['name']);
    const known = this.#all('persons').find((one) => one['id'] === id) ?? {};
    for (const [name, value] of Object.entries(facts)) {
      if (value === undefined || value === null || sameValue(known[name], value)) continue;
      const own = this.#added.get('persons')?.find((one) => one['id'] === id);
      if (known[name] !== undefined && known[name] !== null)
        this.conflicts.push({ fact: name, stands: String(known[name] as Json) });
      else if (own) own[name] = value;
      else this.#filled.push({ path: ['persons', id, name], value });
    }
    return id;
  }

  changes(): readonly FactChange[] {
    const changes = [...this.#added].flatMap(([section, some]) =>
      some.map(({ id, ...facts }): FactChange => ({ path: [section, String(id)], value: facts })),
    );
    return [...changes, ...this.#filled, ...begunLists(this.#file, [...this.#added.keys()])];
  }
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const sameValue = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' ? plain(a) === plain(b) : a === b;

const add: Readonly<Record<GridKind, (row: Row, into: Additions) => void>> = {
  accused: (row, into) => {
    const person = into.person({ name: row['name'], birthDate: row['birthDate'] });
    if (row['as'] !== undefined) into.put('roles', { person, as: row['as'] }, ['person', 'as']);
    const { offence, article, broughtOn, counsel } = row;
    // One article and several episodes are as many charges.
    const deeds: readonly (Json | undefined)[] = isList(offence) ? offence : [offence];
    for (const deed of article === undefined && offence === undefined ? [] : deeds)
      into.put('charges', { person, offence: deed, article, broughtOn });
    if (counsel === undefined || counsel === null) return;
    into.put('roles', { person: into.person({ name: counsel }), as: 'counsel', of: person }, ['person', 'as', 'of']);
  },
  episodes: (row, into) => {
    into.put('offences', row);
  },
  victims: (row, into) => {
    const { name, kind, birthDate, offences, takesPart, amount } = row;
    const person = into.person({ name, kind, birthDate });
    into.put('roles', { person, as: 'victim', offences, takesPart }, ['person', 'as']);
    if (amount !== undefined) into.put('claims', { by: person, amount });
  },
  custody: (row, into) => {
    into.put('custody', row);
  },
};
