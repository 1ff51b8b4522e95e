import { law } from '@zhargy/law';
import type { CaseFile } from '@zhargy/casefile';
import type { CitationJson } from '@zhargy/logic';
import { packetFacts } from '../packet-facts.ts';
import { atomsOf, inlinesOf, type Block, type DocumentTree, type GapAtom } from '../tree.ts';
import { contentReport, elementsIn, type ContentRow } from './content-report.ts';
import { elementNames } from './element-names.ts';

/** One element of a drafted agreement: whether it stands there, where, and what to do where it does not. */
export interface ContentFinding {
  readonly element: string;
  /** The agreement or the charge. */
  readonly about: string;
  readonly state: ContentRow['state'];
  readonly name: string;
  readonly cite: readonly CitationJson[];
  readonly norm?: string;
  /** The part it stands in: its id and its heading. */
  readonly place?: { readonly part: string; readonly heading: string };
  /** The facts whose gaps make it absent. */
  readonly gaps: readonly Pick<GapAtom, 'path' | 'label'>[];
  /** What to do, from the norm; nothing where it is there. */
  readonly cure?: string;
}

/** Terms an agreement holds only where the parties agreed on them, and elements of one that is made in court. */
const onlyWhereAgreed: ReadonlySet<string> = new Set([
  'compulsoryTreatment',
  'superProfits',
  'finalPunishment',
  'crimePunishment',
  'otherTerms',
]);

/**
 * What stands in a drafted agreement, element by element as the law lists them, from the report on its content. What the law
 * asks for on a condition only (treatment, super-profits, what is added in court) is left out where the text does not hold it.
 */
export function contentFindings(tree: DocumentTree, file: CaseFile, agreement: string): readonly ContentFinding[] {
  const d = packetFacts(file, agreement);
  if (!d) throw new RangeError(`no agreement ${agreement}`);
  const { lang } = tree;
  const charges = d.charges.map((ch) => ch.id);
  const noVictim = d.victims.length === 0;
  const names = elementNames[tree.name === 'asset-agreement' ? 'asset' : 'plea'];
  const places = new Map(tree.blocks.flatMap(placesIn));
  const elements = [...elementsIn(inlinesOf(tree.blocks))];
  return contentReport(tree, { act: 'draft', agreement, charges }).flatMap((row): readonly ContentFinding[] => {
    const known = names[row.element];
    const shown = elements.filter((e) => e.id === row.element && e.about === row.about);
    if (!known || (shown.length === 0 && optional(row.element, d.inCourt, noVictim))) return [];
    // A clause that must not be there is as it should be where it is absent.
    const banned = row.element === 'courtBoundToPunishment';
    const state = banned && row.state === 'absent' ? 'present' : banned ? 'contradictory' : row.state;
    const place = places.get(`${row.element} ${row.about}`);
    const norm = known.norm === undefined ? undefined : law.norm(known.norm);
    const gaps = shown.flatMap((e) => [...atomsOf(e.of)].filter((atom) => atom.is === 'gap'));
    return [
      {
        element: row.element,
        about: row.about,
        state,
        name: known.name[lang],
        cite: known.cite,
        ...(known.norm === undefined ? {} : { norm: known.norm }),
        ...(place === undefined ? {} : { place }),
        gaps: gaps.map(({ path, label }) => ({ path, label })),
        ...(state === 'present' || norm === undefined || !('cure' in norm) ? {} : { cure: norm.cure[lang] }),
      },
    ];
  });
}

const optional = (element: string, inCourt: boolean, noVictim: boolean): boolean =>
  onlyWhereAgreed.has(element) ||
  (inCourt && element === 'consequences') ||
  (element === 'victimConsent' && (inCourt || noVictim));

type Placed = readonly [key: string, place: { readonly part: string; readonly heading: string }];
function placesIn(block: Block): readonly Placed[] {
  if (block.is !== 'part') return [];
  const heading = block.number === undefined ? block.heading : `${block.number} ${block.heading}`;
  const own = [...elementsIn(inlinesOf(block.blocks))].map((e): Placed => [
    `${e.id} ${e.about}`,
    { part: block.id, heading },
  ]);
  return own;
}
