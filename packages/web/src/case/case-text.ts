import type { Json } from '@zhargy/logic';
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import { writtenText, writtenValue } from './written-value.ts';

/** Keys and positions from the top of a text. */
export type Way = readonly (string | number)[];
/** The pieces of a text to put something else in place of. */
interface Splice {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/**
 * The text of a case file, changed in place: what is not changed stays as it was written, to the letter. Where a change
 * has no simple place in the text, the text is written anew with its comments.
 */
export class CaseText {
  #text: string;
  #doc: Document;

  /** @throws RangeError for a text that is no map of names and values */
  constructor(text: string) {
    this.#text = text;
    this.#doc = read(text);
  }

  get text(): string {
    return this.#text;
  }
  /** What the text says, as plain data. */
  get data(): Record<string, unknown> {
    return this.#doc.toJS() as Record<string, unknown>; // a map, as tested when the text was read
  }
  /** What stands at a way: nothing, a value, or the form of a list. */
  nodeAt(way: Way): Node | undefined {
    return nodeAt(this.#doc, way);
  }
  /** Where the value at a way stands in the text; of an entry that only its key names, the key. */
  rangeAt(way: Way): readonly [number, number] | undefined {
    const range = this.nodeAt(way)?.range;
    return range ? [range[0], range[1]] : undefined;
  }

  /** Sets or removes what stands at a way; maps on the way to it are made. */
  set(way: Way, value: Json | undefined): void {
    const expected = JSON.stringify(changed(this.data, way, value));
    for (const next of [this.#inPlace(way, value), this.#anew(way, value)]) {
      if (next === undefined) continue;
      const doc = parseDocument(next, { schema: 'core' });
      if (doc.errors.length > 0 || JSON.stringify(doc.toJS()) !== expected) continue;
      this.#text = next;
      this.#doc = doc;
      return;
    }
    // What no way of writing brings about: the plain data still can be written.
    this.#text = writtenValue(JSON.parse(expected) as Json);
    this.#doc = read(this.#text);
  }

  #inPlace(way: Way, value: Json | undefined): string | undefined {
    const splice =
      value === undefined ? removing(this.#doc, this.#text, way) : setting(this.#doc, this.#text, way, value);
    return splice && `${this.#text.slice(0, splice.from)}${splice.by}${this.#text.slice(splice.to)}`;
  }

  #anew(way: Way, value: Json | undefined): string {
    const doc = read(this.#text);
    if (value === undefined) drop(doc, way);
    else {
      const parent = branchAt(doc, way.slice(0, -1));
      const node = doc.createNode(value, { flow: true, aliasDuplicateObjects: false });
      const step = way.at(-1) ?? '';
      const pair = isMap(parent) ? pairAt(parent, step) : undefined;
      if (pair) pair.value = node;
      else if (isMap(parent)) parent.items.push(doc.createPair(String(step), node));
      else if (isSeq(parent)) parent.items[Number(step)] = node;
    }
    return doc.toString({ lineWidth: 0 });
  }
}

function read(text: string): Document {
  const doc = parseDocument(text.trim() === '' ? `${text}{}\n` : text, { schema: 'core' });
  if (doc.errors.length > 0 || !isMap(doc.contents)) throw new RangeError('the text is no case file');
  return doc;
}

const pairAt = (map: YAMLMap, step: string | number): YAMLMap['items'][number] | undefined =>
  map.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));

function nodeAt(doc: Document, way: Way): Node | undefined {
  let node: unknown = doc.contents;
  for (const step of way) {
    if (isAlias(node)) node = node.resolve(doc);
    if (isSeq(node)) node = node.items[Number(step)];
    else if (isMap(node)) node = pairAt(node, step)?.value;
    else return undefined;
  }
  return isNode(node) ? node : undefined;
}

/** Where a value goes, if it has a simple place: over the one that stands there, or after the last one beside it. */
function setting(doc: Document, text: string, way: Way, value: Json): Splice | undefined {
  if (way.some((_, i) => isAlias(nodeAt(doc, way.slice(0, i))))) return undefined;
  const node = nodeAt(doc, way);
  if (node?.range) {
    const [from, to] = node.range;
    const plain = isScalar(node) ? node.type !== 'BLOCK_FOLDED' && node.type !== 'BLOCK_LITERAL' : isInline(node);
    if (!plain || isAlias(node)) return undefined;
    const quoted = text[from] === '"' && typeof value === 'string';
    const by = quoted ? JSON.stringify(value) : writtenValue(value);
    return { from, to, by: from === to && /[^\s]/.test(text[from - 1] ?? ' ') ? ` ${by}` : by };
  }
  const parent = nodeAt(doc, way.slice(0, -1));
  const step = way.at(-1) ?? '';
  // Something that is not there yet takes the maps on the way to it along.
  if (parent === undefined && way.length > 1)
    return typeof step === 'number' ? undefined : setting(doc, text, way.slice(0, -1), { [step]: value });
  if ((!isMap(parent) && !isSeq(parent)) || !parent.range) return undefined;
  const written = isMap(parent) ? `${writtenText(String(step))}: ${writtenValue(value)}` : writtenValue(value);
  const last = lastEnd(parent);
  if (isInline(parent)) {
    const [from, to] = parent.range;
    if (last !== undefined) return { from: last, to: last, by: `, ${written}` };
    return { from, to, by: isMap(parent) ? `{ ${written} }` : `[${written}]` };
  }
  const first = isMap(parent) ? parent.items[0]?.key : parent.items[0];
  if (last === undefined || !isNode(first) || !first.range) return undefined;
  const line = text.lastIndexOf('\n', first.range[0] - 1) + 1;
  const indent = text.slice(line, first.range[0]);
  const at = lineEnd(text, last);
  // The first entry may stand behind a dash of the list around it.
  const before = isMap(parent) ? indent.replaceAll('-', ' ') : indent.replace(/-(?=[^-]*-)/g, ' ');
  return { from: at, to: at, by: `${at > 0 && text[at - 1] !== '\n' ? '\n' : ''}${before}${written}\n` };
}

/** The text of a pair or an entry to take out, with what parts it from the others. */
function removing(doc: Document, text: string, way: Way): Splice | undefined {
  if (way.some((_, i) => isAlias(nodeAt(doc, way.slice(0, i))))) return undefined;
  const parent = nodeAt(doc, way.slice(0, -1));
  const step = way.at(-1) ?? '';
  if (!isMap(parent) && !isSeq(parent)) return undefined;
  const items: readonly unknown[] = parent.items;
  const at = isMap(parent) ? items.indexOf(pairAt(parent, step)) : Number(step);
  const [before, here, after] = [items[at - 1], items[at], items[at + 1]];
  const [from, to] = [startOf(here), endOf(here)];
  if (from === undefined || to === undefined || items.length === 1) return undefined;
  if (isInline(parent)) {
    const last = endOf(before);
    if (last !== undefined) return { from: last, to, by: '' };
    const next = startOf(after);
    return next === undefined ? undefined : { from, to: next, by: '' };
  }
  const line = text.lastIndexOf('\n', from - 1) + 1;
  return /^[ ]*(?:- *)?$/.test(text.slice(line, from)) && !(isMap(parent) && text.slice(line, from).includes('-'))
    ? { from: line, to: lineEnd(text, to), by: '' }
    : undefined;
}

const isInline = (node: unknown): boolean => (isMap(node) || isSeq(node)) && node.flow === true;
const startOf = (item: unknown): number | undefined => {
  const node = isPair(item) ? item.key : item;
  return isNode(node) ? node.range?.[0] : undefined;
};
function endOf(item: unknown): number | undefined {
  const node = isPair(item) ? (item.value ?? item.key) : item;
  if (!isNode(node) || !node.range) return undefined;
  // Of a block the end lies behind the blank lines and comments after it: what counts is the last thing in it.
  return (isMap(node) || isSeq(node)) && node.flow !== true ? (lastEnd(node) ?? node.range[1]) : node.range[1];
}
const lastEnd = (node: { readonly items: readonly unknown[] }): number | undefined =>
  node.items.length === 0 ? undefined : endOf(node.items.at(-1));
/** The beginning of the line after a place. */
const lineEnd = (text: string, at: number): number => {
  if (at > 0 && text[at - 1] === '\n') return at;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
};

/** Plain data with one thing changed. */
function changed(data: unknown, way: Way, value: Json | undefined): unknown {
  const [step, ...rest] = way;
  if (step === undefined) return value;
  if (Array.isArray(data)) {
    const items: unknown[] = [...(data as readonly unknown[])];
    if (rest.length === 0 && value === undefined) items.splice(Number(step), 1);
    else items[Number(step)] = changed(items[Number(step)], rest, value);
    return items;
  }
  const map = { ...(typeof data === 'object' ? (data as Record<string, unknown> | null) : {}) };
  if (rest.length === 0 && value === undefined) delete map[String(step)];
  else map[String(step)] = changed(map[String(step)], rest, value);
  return map;
}

function drop(doc: Document, way: Way): void {
  const parent = nodeAt(doc, way.slice(0, -1));
  const step = way.at(-1) ?? '';
  if (isSeq(parent)) parent.items.splice(Number(step), 1);
  else if (isMap(parent)) parent.items = parent.items.filter((pair) => pair !== pairAt(parent, step));
}

/** The map or list at a way, made where nothing stands yet; what stands for another by an alias becomes a copy of it. */
function branchAt(doc: Document, way: Way): unknown {
  let node: unknown = doc.contents;
  for (const step of way) {
    const parent = node;
    const pair = isMap(parent) ? pairAt(parent, step) : undefined;
    const before: unknown = isSeq(parent) ? parent.items[Number(step)] : pair?.value;
    let next = before;
    if (isAlias(before)) next = doc.createNode(before.resolve(doc)?.toJSON());
    else if (!isMap(before) && !isSeq(before)) next = doc.createNode({});
    if (next !== before) {
      if (pair) pair.value = next;
      else if (isSeq(parent)) parent.items[Number(step)] = next;
      else if (isMap(parent)) parent.items.push(doc.createPair(String(step), next));
    }
    node = next;
  }
  return node;
}
