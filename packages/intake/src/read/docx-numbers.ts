import { SaxesParser } from 'saxes';

/** One level of a list of a Word file. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.", "%1.%2)". */
  readonly text: string;
}
interface NumberedList {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly overrides: ReadonlyMap<number, number>;
}

/** Writes the numbers Word does not keep in the text: each call counts on. */
export type NumberWriter = (numId: string, level: number) => string;

interface Draft {
  start: number;
  format: string;
  text: string;
}

/** The lists of `word/numbering.xml`; a file without one has no numbers to write. Throws where the XML is broken. */
export function numbersOf(xml: string | undefined): NumberWriter {
  const lists = xml === undefined ? new Map<string, NumberedList>() : read(xml);
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return (numId, level) => {
    const list = lists.get(numId);
    const own = list?.levels.get(level);
    if (!list || !own) return '';
    if (own.format === 'bullet') return '–';
    if (own.format === 'none') return '';
    const counts = counters.get(list.abstract) ?? [];
    counters.set(list.abstract, counts);
    if (!begun.has(numId)) {
      begun.add(numId);
      for (const [at, start] of list.overrides) counts[at] = start - 1;
    }
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    return own.text.replaceAll(/%(\d)/g, (_all, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels.get(at);
      return shown ? written(counts[at] ?? shown.start, shown.format) : '';
    });
  };
}

function read(xml: string): Map<string, NumberedList> {
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, NumberedList>();
  let levels: Map<number, Level> | undefined;
  let level: Draft | undefined;
  let at = 0;
  let num: { id: string; abstract: string; overrides: Map<number, number> } | undefined;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const value = String(attributes['w:val'] ?? '');
    if (name === 'w:abstractNum') {
      levels = new Map();
      abstracts.set(String(attributes['w:abstractNumId']), levels);
    } else if (name === 'w:lvl') {
      at = Number(attributes['w:ilvl'] ?? 0);
      level = { start: 1, format: 'decimal', text: '' };
    } else if (name === 'w:start' && level) level.start = Number(value) || 1;
    else if (name === 'w:numFmt' && level) level.format = value;
    else if (name === 'w:lvlText' && level) level.text = value;
    else if (name === 'w:num') num = { id: String(attributes['w:numId']), abstract: '', overrides: new Map() };
    else if (name === 'w:abstractNumId' && num) num.abstract = value;
    else if (name === 'w:lvlOverride') at = Number(attributes['w:ilvl'] ?? 0);
    else if (name === 'w:startOverride' && num) num.overrides.set(at, Number(value) || 1);
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:lvl' && level) {
      if (!num) levels?.set(at, level);
      level = undefined;
    } else if (name === 'w:num' && num) {
      lists.set(num.id, { ...num, levels: abstracts.get(num.abstract) ?? new Map<number, Level>() });
      num = undefined;
    }
  });
  parser.write(xml).close();
  return lists;
}

const russian = 'абвгдежзиклмнопрстуфхцчшщэюя';
const latin = 'abcdefghijklmnopqrstuvwxyz';

function written(n: number, format: string): string {
  const lower =
    format.startsWith('upper') || format === 'russianUpper' ? (s: string) => s.toUpperCase() : (s: string) => s;
  if (/letter$/i.test(format)) return lower(letter(n, latin));
  if (format.startsWith('russian')) return lower(letter(n, russian));
  if (/roman$/i.test(format)) return lower(roman(n));
  return format === 'decimalZero' ? String(n).padStart(2, '0') : String(n);
}

const letter = (n: number, alphabet: string): string =>
  (alphabet[(n - 1) % alphabet.length] ?? '').repeat(Math.min(9, Math.floor((n - 1) / alphabet.length) + 1));

function roman(n: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = Math.min(n, 3999);
  let text = '';
  for (const [value, sign] of signs)
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  return text;
}
