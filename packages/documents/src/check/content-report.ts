import { agreementItems, assetItems } from '@zhargy/law';
import { atomsOf, inlinesOf, type Block, type DocumentTree, type ElementInline, type Inline } from '../tree.ts';

/** One row of a report on the text of an act, as the case file keeps them under `contents`. */
export interface ContentRow {
  readonly id: string;
  readonly act: string;
  readonly element: string;
  readonly about: string;
  readonly state: 'present' | 'absent' | 'contradictory';
  readonly value?: string;
  /** Position in the document, counted from 1; only of what is there. */
  readonly order?: number;
}

/** Elements beside the list of the law that norms ask the text about; a plea must not bind the court. */
const further = {
  plea: {
    items: agreementItems,
    ofAgreement: ['proceduralCosts', 'compulsoryTreatment', 'finalPunishment', 'courtBoundToPunishment'],
    ofCrime: ['crimePunishment'],
  },
  asset: { items: assetItems, ofAgreement: ['superProfits'], ofCrime: [] },
} as const;

/**
 * What a drafted agreement holds, element by element: an element with a gap in it is absent, one that stands there with two
 * values is contradictory. A fact of the case file never makes an element present; only the text does.
 */
export function contentReport(
  tree: DocumentTree,
  {
    act,
    agreement,
    charges,
  }: { readonly act: string; readonly agreement: string; readonly charges: readonly string[] },
): readonly ContentRow[] {
  const found = new Map<string, ElementInline[]>();
  for (const inline of elementsIn(inlinesOf(tree.blocks))) {
    const key = `${inline.id} ${inline.about}`;
    found.set(key, [...(found.get(key) ?? []), inline]);
  }
  const order = new Map([...found.keys()].map((key, i) => [key, i + 1]));
  const rows = wantedOf(tree.name === 'asset-agreement' ? 'asset' : 'plea', agreement, charges).map(
    ([element, about], i): ContentRow => {
      const key = `${element} ${about}`;
      const shown = found.get(key) ?? [];
      const values = new Set(shown.flatMap((e) => e.value ?? []));
      const head = { id: `draft-${i + 1}`, act, element, about };
      if (values.size > 1) return { ...head, state: 'contradictory' };
      if (shown.length === 0 || !shown.every(isWhole)) return { ...head, state: 'absent' };
      const [value] = values;
      return { ...head, state: 'present', order: order.get(key) ?? 0, ...(value === undefined ? {} : { value }) };
    },
  );
  return rows;
}

function wantedOf(
  form: 'plea' | 'asset',
  agreement: string,
  charges: readonly string[],
): readonly (readonly [string, string])[] {
  const { items, ofAgreement, ofCrime } = further[form];
  const per = (item: { readonly per: string }): readonly string[] => (item.per === 'crime' ? charges : [agreement]);
  return [
    ...items.flatMap((item) => item.elements.flatMap((e) => per(item).map((about) => [e.id, about] as const))),
    ...ofAgreement.map((id) => [id, agreement] as const),
    ...ofCrime.flatMap((id) => charges.map((ch) => [id, ch] as const)),
  ];
}

/** Every element of the text, those inside other elements too. */
export function* elementsIn(inlines: Iterable<Inline>): Generator<ElementInline> {
  for (const inline of inlines)
    if (inline.is === 'element') {
      yield inline;
      yield* elementsIn(inline.of);
    }
}

/** Something is said, and nothing in it is missing. */
function isWhole(element: ElementInline): boolean {
  const atoms = [...atomsOf(element.of)];
  return atoms.some((atom) => atom.text.trim() !== '') && atoms.every((atom) => atom.is !== 'gap');
}

/** The same text without one element: what a careless hand may have struck out. */
export function withoutElement(tree: DocumentTree, element: string, about: string): DocumentTree {
  const cut = (inlines: readonly Inline[]): readonly Inline[] =>
    inlines.flatMap((inline): readonly Inline[] => {
      if (inline.is !== 'element') return [inline];
      return inline.id === element && inline.about === about ? [] : [{ ...inline, of: cut(inline.of) }];
    });
  const cutBlock = (block: Block): Block => {
    switch (block.is) {
      case 'mark':
      case 'blank':
        return block;
      case 'title':
        return block.under ? { ...block, under: cut(block.under) } : block;
      case 'para':
      case 'point':
      case 'item':
        return { ...block, text: cut(block.text) };
      case 'dateline':
        return { ...block, place: cut(block.place), date: cut(block.date) };
      case 'addressee':
      case 'fields':
        return { ...block, rows: block.rows.map((row) => ({ ...row, text: cut(row.text) })) };
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map(cut)) };
      case 'signatures':
        return { ...block, rows: block.rows.map((row) => ({ ...row, name: cut(row.name) })) };
      case 'part':
        return { ...block, blocks: block.blocks.map(cutBlock) };
    }
  };
  return { ...tree, blocks: tree.blocks.map(cutBlock) };
}
