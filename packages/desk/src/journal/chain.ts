import { beginning, canonical, hashOf } from './seal.ts';

/** Why a chain does not hold. */
export type ChainFault =
  | 'notText'
  | 'lineEnd'
  | 'notJson'
  | 'notCanonical'
  | 'notAnEntry'
  | 'otherCase'
  | 'sequence'
  | 'time'
  | 'link'
  | 'hash'
  | 'header'
  | 'count'
  | 'head';

/** The first thing that does not hold: the entry by its number in the chain, and the line of the export, from 1. */
export interface Broken {
  readonly ok: false;
  readonly fault: ChainFault;
  readonly entry: number | null;
  readonly line: number | null;
}
export interface Whole {
  readonly ok: true;
  readonly case: string;
  readonly entries: number;
  /** The hash of the last entry: whoever kept it elsewhere can tell that nothing was cut off. */
  readonly head: string;
  readonly from: string;
  readonly to: string;
}
export type Verified = Whole | Broken;

interface Link {
  readonly case: string;
  readonly seq: number;
  readonly previous: string;
  readonly at: string;
  readonly by: string;
  readonly body: object;
  readonly hash: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isLink(data: unknown): data is Link {
  if (!isObject(data)) return false;
  const texts = ['case', 'previous', 'at', 'by', 'hash'].every((key) => typeof data[key] === 'string');
  return texts && Number.isSafeInteger(data['seq']) && isObject(data['body']);
}

/** Reads one line back; it must be written exactly as it would be written again. */
function parsed(line: string): { readonly data: unknown } | { readonly fault: 'notJson' | 'notCanonical' } {
  try {
    const data: unknown = JSON.parse(line);
    return canonical(data) === line ? { data } : { fault: 'notCanonical' };
  } catch {
    return { fault: 'notJson' }; // nested more deeply than a program can walk counts as well
  }
}

/** Walks a chain given as the lines of its entries. `head`: a hash kept elsewhere, to find that the end was cut off. */
export function verifyLines(lines: readonly string[], head?: string): Verified {
  let before: Link | undefined;
  for (const [i, line] of lines.entries()) {
    const broken = (fault: ChainFault): Broken => ({ ok: false, fault, entry: i + 1, line: i + 1 });
    const read = parsed(line);
    if ('fault' in read) return broken(read.fault);
    if (!isLink(read.data)) return broken('notAnEntry');
    const link: Link = read.data;
    const { hash, ...content } = link;
    if (link.seq !== i + 1) return broken('sequence');
    if (before && link.case !== before.case) return broken('otherCase');
    if (link.previous !== (before?.hash ?? beginning)) return broken('link');
    if (hashOf(content) !== hash) return broken('hash');
    if (before && link.at < before.at) return broken('time');
    before = link;
  }
  if (!before) return { ok: false, fault: 'count', entry: null, line: null };
  if (head !== undefined && before.hash !== head)
    return { ok: false, fault: 'head', entry: lines.length, line: lines.length };
  const first = JSON.parse(lines[0] ?? '') as Link; // the walk above found it to be one
  return { ok: true, case: before.case, entries: lines.length, head: before.hash, from: first.at, to: before.at };
}

const format = 'zhargy-journal/1';

/** One case as JSON Lines: a header that names the case, the number of entries and the last hash, then each entry. */
export function exported(lines: readonly string[]): string {
  const whole = verifyLines(lines);
  const last = whole.ok ? whole : { case: '', entries: lines.length, head: beginning };
  const header = canonical({ format, case: last.case, entries: last.entries, head: last.head });
  return `${[header, ...lines].join('\n')}\n`;
}

/** What an export holds, checked by nothing but itself. Any byte changed, added or left out is found. */
export function verifyExport(bytes: Uint8Array, head?: string): Verified & { readonly lines?: readonly string[] } {
  const broken = (fault: ChainFault, line: number | null): Broken => ({ ok: false, fault, entry: null, line });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return broken('notText', null);
  }
  const [first = '', ...lines] = text.split('\n');
  if (lines.pop() !== '') return broken('lineEnd', null);
  const read = parsed(first);
  const header = 'data' in read && isObject(read.data) ? read.data : undefined;
  if (!header || header['format'] !== format || Object.keys(header).length !== 4) return broken('header', 1);
  const chain = verifyLines(lines, head);
  if (!chain.ok) return { ...chain, line: chain.line === null ? null : chain.line + 1 };
  if (header['case'] !== chain.case) return broken('otherCase', 1);
  if (header['entries'] !== chain.entries) return broken('count', 1);
  return header['head'] === chain.head ? { ...chain, lines } : broken('head', 1);
}
