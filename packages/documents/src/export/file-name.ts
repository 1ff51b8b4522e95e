import type { CaseFile } from '@zhargy/casefile';
import { memberOf, textOf } from '../fact-ref.ts';
import type { DocumentTree } from '../tree.ts';

/** Signs no file may bear on one system or another, and what a name may not end with. */
const forbidden = /[\\/:*?"<>|\p{Cc}]/gu;

/** What a paper is called as a file, without its extension: "Возражение потерпевшего, Рахимова Алия Маратовна (ru)". */
export function fileNameOf(file: CaseFile, tree: DocumentTree): string {
  const whom = tree.concerns === undefined ? undefined : textOf(memberOf(file, 'persons', tree.concerns), 'name');
  const said = [tree.title, whom]
    .filter((part) => part !== undefined)
    .join(', ')
    .replaceAll(forbidden, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return `${said.slice(0, 110).trimEnd()} (${tree.lang})`;
}
