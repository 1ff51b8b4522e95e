import { isoOfMoment, momentOf, type Moment } from '@zhargy/calendar';
import { namedTerms, type NamedTerm } from '@zhargy/law';
import type { Text } from '@zhargy/logic';
import { parse } from 'csv-parse/sync';

/** One cell that could not be read: where it stands, what is in it, what was expected. Rows count from 1, the header included. */
export interface CellFault {
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly expected: Text;
}

/** One row that could be read: a term to be counted. */
export interface TermRow {
  readonly row: number;
  readonly case: string;
  readonly term: NamedTerm;
  readonly start: Moment;
  readonly done: Moment | undefined;
  /** The other inputs of the term's formula, read by their own readers. */
  readonly inputs: Readonly<Record<string, unknown>>;
}

export interface TermTable {
  readonly rows: readonly TermRow[];
  readonly faults: readonly CellFault[];
}

const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

const columns: Readonly<Record<'case' | 'event' | 'start' | 'done', readonly string[]>> = {
  case: ['case', 'case number', 'number', 'іс', 'іс нөмірі', 'іс №', 'дело', 'номер дела', 'дело №', '№ дела'],
  event: ['event', 'term', 'formula', 'мерзім', 'мерзім атауы', 'оқиға', 'срок', 'событие', 'название срока'],
  start: [
    'start',
    'from',
    'starts',
    'басталуы',
    'мерзімнің басталуы',
    'басталған күні',
    'начало',
    'начало срока',
    'дата начала',
  ],
  done: ['done', 'met', 'орындалды', 'орындалуы', 'орындалған күні', 'исполнено', 'исполнение', 'дата исполнения'],
};

/** Words for the units of a term as people write them in a table. */
const units: Readonly<Record<string, readonly string[]>> = {
  hours: ['сағат', 'час', 'часа', 'часов', 'hour'],
  days: ['тәулік', 'күн', 'сутки', 'суток', 'день', 'дня', 'дней', 'day'],
  months: ['ай', 'месяц', 'месяца', 'месяцев', 'month'],
  years: ['жыл', 'год', 'года', 'лет', 'year'],
  ordinary: ['жалпы', 'әдеттегі', 'обычный', 'общий'],
  custody: ['күзет', 'стража', 'под стражей'],
};

const plain = (cell: string): string => cell.trim().toLowerCase().replaceAll('ё', 'е').replaceAll(/\s+/g, ' ');

const dated = text(
  'күн: ЖЖЖЖ-АА-КК немесе КК.АА.ЖЖЖЖ, қажет болса СС:ММ уақытымен',
  'дата ГГГГ-ММ-ДД или ДД.ММ.ГГГГ, при необходимости со временем ЧЧ:ММ',
  'a date YYYY-MM-DD or DD.MM.YYYY, with a time HH:MM where needed',
);

/** Reads "2026-03-17", "17.03.2026", either with "09:30" or "9:30:00" after it; undefined for anything else. */
export function momentInCell(cell: string): Moment | undefined {
  const found =
    /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\.(\d{1,2})\.(\d{4}))(?:[T ]\s*(\d{1,2}):(\d{2})(?::\d{2})?)?$/.exec(
      cell.trim(),
    );
  if (!found) return undefined;
  const two = (part: string | undefined): string => (part ?? '').padStart(2, '0');
  const day = `${found[1] ?? found[6] ?? ''}-${two(found[2] ?? found[5])}-${two(found[3] ?? found[4])}`;
  return momentOf(found[7] === undefined ? day : `${day}T${two(found[7])}:${two(found[8])}`);
}

/** The separator of the header row: a semicolon, as spreadsheets of this country write, a tab or a comma. */
function separatorOf(header: string): string {
  const bare = header.replaceAll(/"[^"]*"/g, '');
  const counted = [';', ',', '\t'].map((mark) => ({ mark, n: bare.split(mark).length }));
  return counted.toSorted((a, b) => b.n - a.n)[0]?.mark ?? ',';
}

/** The cells of the table, row by row, and the rows whose quotes do not close. */
function cellsOf(source: string): {
  readonly cells: readonly (readonly string[])[];
  readonly torn: ReadonlySet<number>;
} {
  const options = {
    delimiter: separatorOf(source.slice(0, Math.max(0, source.search(/[\r\n]|$/)))),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  };
  try {
    return { cells: parse(source, options), torn: new Set() };
  } catch {
    // A quote that never closes swallows the rest: every line is then read by itself.
    const lines = source.split(/\r\n|\r|\n/);
    const torn = new Set(lines.flatMap((line, i) => (line.split('"').length % 2 === 0 ? [i] : [])));
    return {
      cells: lines.map((line, i) => (torn.has(i) ? [line] : (parse(line === '' ? ' ' : line, options)[0] ?? []))),
      torn,
    };
  }
}

/** Reads a list of terms, one a row. What cannot be read is named cell by cell; the other rows are kept. */
export function readTermTable(bytes: Uint8Array): TermTable {
  const faults: CellFault[] = [];
  const bad = (row: number, column: string, found: string, expected: Text): undefined => {
    faults.push({ row, column, found, expected });
    return undefined;
  };
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    bad(1, '-', '-', text('UTF-8 кодтауындағы мәтін', 'текст в кодировке UTF-8', 'text in UTF-8'));
    return { rows: [], faults };
  }
  const { cells, torn } = cellsOf(source);
  const header = (cells[0] ?? []).map((cell) => cell.trim());
  const terms = new Map(namedTerms().map((term) => [term.id, term]));
  const at = (names: readonly string[]): number =>
    header.findIndex((cell) => names.some((name) => plain(name) === plain(cell)));
  const place = { case: at(columns.case), event: at(columns.event), start: at(columns.start), done: at(columns.done) };
  for (const name of ['case', 'event', 'start'] as const)
    if (place[name] < 0)
      bad(
        1,
        name,
        header.join(' | '),
        text(
          `мына бағандардың бірі: ${columns[name].join(', ')}`,
          `один из столбцов: ${columns[name].join(', ')}`,
          `one of the columns: ${columns[name].join(', ')}`,
        ),
      );
  if (faults.length > 0) return { rows: [], faults };

  const rows: TermRow[] = [];
  for (const [i, line] of cells.entries()) {
    if (i === 0 || line.every((cell) => cell.trim() === '')) continue;
    const row = i + 1;
    const cell = (index: number): string => (index < 0 ? '' : (line[index] ?? '').trim());
    const name = (index: number): string => header[index] ?? '';
    if (torn.has(i)) {
      bad(row, '-', line[0] ?? '', text('жабылған тырнақша', 'закрытая кавычка', 'a closing quote'));
      continue;
    }
    const before = faults.length;
    const term = terms.get(cell(place.event)) ?? bad(row, name(place.event), cell(place.event), eventExpected);
    const start = momentInCell(cell(place.start)) ?? bad(row, name(place.start), cell(place.start), dated);
    const doneCell = cell(place.done);
    const done = doneCell === '' ? undefined : (momentInCell(doneCell) ?? bad(row, name(place.done), doneCell, dated));
    const inputs: Record<string, unknown> = {};
    if (term && !term.fixed)
      for (const [key, param] of Object.entries(term.formula.inputs)) {
        const own = key === term.start;
        const index = own ? place.start : at([key, param.label.kk, param.label.ru, param.label.en]);
        const written = cell(index);
        if (written === '' && (own || param.optional)) continue;
        const moment = momentInCell(written);
        const word = Object.keys(units).find((unit) => units[unit]?.includes(plain(written)));
        const value =
          param.read(written) ??
          (moment ? param.read(isoOfMoment(moment)) : undefined) ??
          (word === undefined ? undefined : param.read(word));
        if (value !== undefined) inputs[key] = value;
        else if (!own || start !== undefined)
          bad(
            row,
            index < 0 ? key : name(index),
            written,
            text(
              `${param.label.kk}: ${param.writtenAs}`,
              `${param.label.ru}: ${param.writtenAs}`,
              `${param.label.en}: ${param.writtenAs}`,
            ),
          );
      }
    if (term && start && faults.length === before)
      rows.push({ row, case: cell(place.case), term, start, done, inputs });
  }
  if (rows.length === 0 && faults.length === 0)
    bad(2, '-', '', text('кемінде бір жол', 'хотя бы одна строка', 'at least one row'));
  return { rows, faults };
}

const eventExpected = text(
  '«zhargy calc» тізіміндегі мерзім немесе мерзімі бар норма, мысалы kz.cpc.48.term-end',
  'срок из списка «zhargy calc» или норма со сроком, например kz.cpc.48.term-end',
  'a term of the list of "zhargy calc" or a norm with a term, e.g. kz.cpc.48.term-end',
);
