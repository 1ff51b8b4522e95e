import type { Citation, Instrument, Lang } from '@zhargy/logic';

/** Where the official text of a source stands in the state database. */
interface Document {
  readonly name: string;
  /** Its name in the database of the Institute of legislation, where the redactions read come from. */
  readonly other?: string;
}

/** Names of documents in the state database. A source that is not here has no verified one. */
const documents: Readonly<Record<string, Document>> = {
  'kz.cpc': { name: 'K1400000231', other: '81164' },
  'kz.cc': { name: 'K1400000226', other: '81097' },
  'kz.sc.2016-4': { name: 'P160000004S' },
  'kz.sc.2018-4': { name: 'P180000004S' },
  'kz.sc.2025-1': { name: 'P250000001S' },
};

/** Anchors of articles seen in a copy of the Russian page of the CPC with changes up to 16 July 2025. */
const cpcAnchors = new Map(
  [
    ...`10 89 67 583 68 598 389 2843 414 3021 423 3056 433 3127 436 3145 445 3215 446 3218 470 3332 471 3338 472 3345
    476 3361 477 3382 478 3387 483 3437 484 3440 485 3444 486 3459 487 3463 488 3466 489 3473 490 3482 491 3490 492 3506
    493 3510 494 3511 495 3537 496 3538 497 3539 498 3543 498-1 5492 498-2 5503 498-3 5509 498-4 5511 499 3545 500 3556
    501 3561 502 3569`.matchAll(/(\S+)\s+(\d+)/g),
  ].map(([, article = '', anchor = '']) => [article, `z${anchor}`] as const),
);

/** The official address of a citation; `anchored`: whether it leads to the article and not only to the document. */
export function officialAddress(
  cite: Citation,
  lang: Lang,
): { readonly address: string; readonly anchored: boolean } | undefined {
  const found = documents[cite.instrument.id];
  if (!found) return undefined;
  const anchor = lang === 'ru' && cite.instrument.id === 'kz.cpc' ? cpcAnchors.get(cite.path[0] ?? '') : undefined;
  const folder = { kk: 'kaz', ru: 'rus', en: 'eng' }[lang];
  const address = `https://adilet.zan.kz/${folder}/docs/${found.name}`;
  return { address: anchor === undefined ? address : `${address}#${anchor}`, anchored: anchor !== undefined };
}

/** Names under which a source stands in databases of law. */
export const documentNames = (instrument: string): readonly string[] => {
  const found = documents[instrument];
  return found ? [found.name, ...(found.other === undefined ? [] : [found.other])] : [];
};

/** An act known to change a source after the redaction read last, whose text was not read. */
export interface LaterAct {
  readonly number: string;
  /** ISO day of adoption. */
  readonly on: string;
  /** Articles its beginning, as seen in a summary, speaks of; others may be changed as well. */
  readonly articles: readonly string[];
}

const laterActs: Readonly<Record<string, readonly LaterAct[]>> = {
  'kz.cpc': [
    {
      number: '331-VIII',
      on: '2026-07-01',
      articles: ['59', '60', '62', '63', '65', '151', '152', '192', '193'],
    },
  ],
};

/** Later acts of a source that are known and were not read. */
export const laterActsOf = (instrument: Instrument): readonly LaterAct[] => laterActs[instrument.id] ?? [];
