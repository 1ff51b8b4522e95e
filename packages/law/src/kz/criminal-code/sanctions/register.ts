import { law349, law84 } from './amending-laws.ts';
import { lifeAndHealth } from './chapter-01-life-health.ts';
import { sexualAndLiberty } from './chapter-01-sexual-liberty.ts';
import { property } from './chapter-06-property.ts';
import { publicSafety } from './chapter-10-public-safety.ts';
import { transport } from './chapter-14-transport.ts';
import { corruption } from './chapter-15-corruption.ts';
import { government } from './chapter-16-government.ts';
import { justice } from './chapter-17-justice.ts';
import { familyAndPeace } from './chapters-02-04-family-peace.ts';
import { economyAndService } from './chapters-08-09-economy-service.ts';
import { healthAndNature } from './chapters-11-13-health-nature.ts';
import { readUntil } from './redactions.ts';
import type { EditionBoundary, IsoDate, SanctionRow } from './types.ts';

/** Every row read from the Special Part. An article that is not here is outside the extent of the register. */
export const sanctionRegister: readonly SanctionRow[] = [
  ...lifeAndHealth,
  ...sexualAndLiberty,
  ...familyAndPeace,
  ...property,
  ...economyAndService,
  ...publicSafety,
  ...healthAndNature,
  ...transport,
  ...corruption,
  ...government,
  ...justice,
];

/** Articles that left the Code and whose text was not read. */
const removedArticles: Readonly<Record<string, EditionBoundary>> = { '108': law84, '109': law84, '130': law349 };

/** What the register is asked for: an article as a charge names it. */
export interface SanctionRef {
  readonly article: string;
  readonly part?: string;
  readonly items: readonly string[];
}

/**
 * How sure the answer is. `read`: the sanction was read in a redaction of that stretch. `between`: read before and after an amendment
 * with the same result, or the day lies between an adoption and its proven effect. `unread`: the text of that day was not read.
 * `notInForce`: the part was not in the Code that day. `outsideExtent`: the register knows no such article or part.
 */
export type Certainty = 'read' | 'between' | 'unread' | 'notInForce' | 'outsideExtent';

export interface SanctionAnswer {
  /** The sanctions that may apply. More than one: see `depends`, or two texts are possible that day. */
  readonly rows: readonly SanctionRow[];
  readonly certainty: Certainty;
  /** What of the charge would choose between the rows. */
  readonly depends: readonly ('part' | 'items' | 'feature')[];
  /** The day is later than the newest redaction read; a change since then would not be known. */
  readonly afterLastReading: boolean;
}

/** The rows of the register by article: one answer looks at a few of them. */
const byArticle = Map.groupBy(sanctionRegister, ({ article }) => article);

/** The sanctions of an article part on a day (the day of the offence, CC 5). Pure; never guesses a missing row. */
export function sanctionsOf(ref: SanctionRef, day: IsoDate): SanctionAnswer {
  const afterLastReading = day > readUntil;
  const none = (certainty: Certainty): SanctionAnswer => ({ rows: [], certainty, depends: [], afterLastReading });
  const named = (byArticle.get(ref.article) ?? []).filter(
    (row) => ref.part === undefined || row.part === ref.part || (row.part === null && ref.part === '1'),
  );
  if (named.length === 0) {
    const removal = removedArticles[ref.article];
    if (removal === undefined) return none('outsideExtent');
    return none(day >= removal.provenBy ? 'notInForce' : 'unread');
  }
  const possible = named.filter((row) => mayApply(row, day));
  if (possible.length === 0) return none(absent(named, day) ? 'notInForce' : 'unread');
  const rows = ofItems(possible, ref.items);
  if (rows.length === 0) return none('unread');
  const sure = rows.every((row) => surelyApplies(row, day) && wasRead(row, day));
  return { rows, certainty: sure ? 'read' : 'between', depends: dependsOn(rows, ref), afterLastReading };
}

/** The article parts the register has rows of, as "188(3)" or "102". */
export function registerExtent(): readonly string[] {
  return [...new Set(sanctionRegister.map(({ article, part }) => (part === null ? article : `${article}(${part})`)))];
}

const earliest = (boundary: EditionBoundary): IsoDate => boundary.notBefore ?? boundary.on;

const mayApply = ({ from, to }: SanctionRow, day: IsoDate): boolean =>
  day >= earliest(from) && (to === null || day < to.provenBy);

const surelyApplies = ({ from, to }: SanctionRow, day: IsoDate): boolean =>
  day >= from.provenBy && (to === null || day < earliest(to));

/** Every text of the article that may have stood that day inside the row was read. */
function wasRead(row: SanctionRow, day: IsoDate): boolean {
  const starts = [row.from, ...row.amendedWithin];
  return starts.every((start, i) => {
    const end = starts[i + 1] ?? row.to ?? undefined;
    const stood = day >= earliest(start) && (end === undefined || day < end.provenBy);
    if (!stood) return true;
    return row.source.some(
      ({ version }) => version >= start.shownFrom && (end === undefined || version < end.shownFrom),
    );
  });
}

/** The part had not come into the Code yet, or had left it. */
function absent(rows: readonly SanctionRow[], day: IsoDate): boolean {
  const first = rows.reduce((a, b) => (a.from.on <= b.from.on ? a : b));
  const notYet = first.introduced && day < earliest(first.from);
  return notYet || rows.some(({ removed, to }) => removed && to !== null && day >= to.provenBy);
}

/** Rows of the items charged; without items, or with items of both sorts, all of them. */
function ofItems(rows: readonly SanctionRow[], items: readonly string[]): readonly SanctionRow[] {
  if (items.length === 0) return rows;
  const special = rows.filter((row) => row.items.some((item) => items.includes(item)));
  const covered = new Set(special.flatMap((row) => row.items));
  const general = rows.filter((row) => row.items.length === 0);
  if (special.length === 0) return general;
  return items.every((item) => covered.has(item)) ? special : [...general, ...special];
}

function dependsOn(rows: readonly SanctionRow[], ref: SanctionRef): SanctionAnswer['depends'] {
  const depends: ('part' | 'items' | 'feature')[] = [];
  if (ref.part === undefined && new Set(rows.map(({ part }) => part)).size > 1) depends.push('part');
  if (
    rows.some(({ items }) => items.length > 0) &&
    rows.some(({ items, feature }) => items.length === 0 && feature === undefined)
  )
    depends.push('items');
  if (rows.some(({ feature }) => feature !== undefined)) depends.push('feature');
  return depends;
}
