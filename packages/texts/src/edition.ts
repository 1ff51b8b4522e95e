import { dayOf, isoOf } from '@zhargy/calendar';
import type { ReadPage } from './line.ts';
import type { Piece } from './split-text.ts';

/** Which edition a text is, and by what: its address, its own words, or only the latest change it tells of. */
export interface Edition {
  /** ISO day. With `lastChange` the edition is not older than this day. */
  readonly on: string;
  readonly by: 'address' | 'stated' | 'lastChange';
}

const dotted = String.raw`(\d{1,2})\.(\d{1,2})\.(\d{4})`;

/** The edition of a text; undefined where nothing tells. */
export function editionOf(page: ReadPage, pieces: readonly Piece[]): Edition | undefined {
  const address = new RegExp(String.raw`[/.]${dotted}(?:\D|$)`).exec(page.address ?? '');
  const fromAddress = address && iso(address[1], address[2], address[3]);
  if (fromAddress !== undefined && fromAddress !== null) return { on: fromAddress, by: 'address' };
  const head = [
    page.title ?? '',
    ...pieces
      .slice(0, 60)
      .filter((p) => p.kind === 'preface')
      .map((p) => p.text),
  ].join('\n');
  const stated =
    new RegExp(String.raw`по состоянию на\s+${dotted}`, 'i').exec(head) ??
    new RegExp(String.raw`${dotted}\s*(?:ж\.|жылғы)?\s*(?:жағдай|күнгі жағдай|редакция)`, 'i').exec(head) ??
    new RegExp(String.raw`(?:редакци[яи] (?:от|на)|as of)\s+${dotted}`, 'i').exec(head);
  const fromWords = stated && iso(stated[1], stated[2], stated[3]);
  if (fromWords !== undefined && fromWords !== null) return { on: fromWords, by: 'stated' };
  const changes = pieces
    .filter((p) => p.kind === 'footnote')
    .flatMap((p) => [...p.text.matchAll(new RegExp(String.raw`(?:от|ҚР|dated|of)\s+${dotted}`, 'g'))])
    .flatMap((m) => iso(m[1], m[2], m[3]) ?? []);
  const latest = changes.toSorted().at(-1);
  return latest === undefined ? undefined : { on: latest, by: 'lastChange' };
}

function iso(day = '', month = '', year = ''): string | undefined {
  const found = dayOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return found === undefined ? undefined : isoOf(found);
}
