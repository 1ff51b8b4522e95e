import type { CaseFile } from '@zhargy/casefile';
import { agreementItems, assetItems } from '@zhargy/law';
import type { Finding, Json, Text } from '@zhargy/logic';
import type { FactChange } from '../edit-text.ts';
import { entitiesOf, freshId } from '../sections/draft.ts';
import { begunLists } from '../sections/referrers.ts';

/** One element the text of an agreement should hold, for the agreement or for a charge. */
export interface AskedElement {
  readonly element: string;
  /** The agreement or the charge, by its id. */
  readonly about: string;
  readonly name: Text;
}

const lists = { '616-1': agreementItems, '617-4-1': assetItems };

/** The item of the list of the law a norm stands for. */
function itemOf(norm: string): (typeof agreementItems)[number] | undefined {
  const [, list = '', item = ''] = /^kz\.cpc\.(616-1|617-4-1)-(\d+)\./.exec(norm) ?? [];
  const items: readonly (typeof agreementItems)[number][] = lists[list as keyof typeof lists] ?? []; // what the expression lets through
  return items.find((one) => one.item === Number(item));
}

/**
 * What the waiting norms on the content of an agreement look for in its text and do not find recorded, each once, in the order
 * of the items of articles 616 and 617-4. Nothing where no norm is such an item: what it asks is entered in the form of contents.
 */
export function askedElements(
  waiting: readonly Finding[],
  document: string,
  file: CaseFile,
): readonly AskedElement[] | undefined {
  const found = new Map<string, AskedElement>();
  const there = new Set(
    entitiesOf(file, 'contents')
      .filter((one) => one['act'] === document)
      .map((one) => `${String(one['element'])} ${String(one['about'])}`),
  );
  const items = waiting.flatMap((finding) => {
    const item = itemOf(finding.norm);
    const about = finding.about[item?.per === 'crime' ? 'ch' : 'g'];
    return item && about !== undefined ? [{ item, about }] : [];
  });
  for (const { item, about } of items.toSorted((a, b) => a.item.item - b.item.item)) {
    for (const { id, name } of item.elements) {
      const key = `${id} ${about}`;
      if (!there.has(key)) found.set(key, { element: id, about, name });
    }
  }
  return found.size === 0 ? undefined : [...found.values()];
}

/** The changes that record what a reader saw in the text: each element as there or not there. */
export function contentChanges(
  file: CaseFile,
  document: string,
  seen: readonly { readonly of: AskedElement; readonly state: 'present' | 'absent' }[],
): readonly FactChange[] {
  let grown = file;
  const changes = seen.map(({ of, state }): FactChange => {
    const id = freshId(grown, 'contents');
    grown = { ...grown, contents: [...entitiesOf(grown, 'contents'), { id }] as Json } as CaseFile; // only its ids are looked at
    return { path: ['contents', id], value: { act: document, element: of.element, about: of.about, state } };
  });
  return [...changes, ...begunLists(file, ['contents'])];
}
