import type { ActKind } from './act.ts';
import { provisionKey, type Citation } from './citation.ts';
import { citedBy, guardsOf } from './cited.ts';
import type { AnyFormula } from './formula.ts';
import type { AnyNorm } from './norm.ts';
import { partsOf, type Node } from './node.ts';
import { stable, type Json } from './types.ts';
import { expressionsOf } from './ready.ts';
import { languages, type Text } from './text.ts';

/** What the analyser refuses, and where. */
export interface Complaint {
  readonly code:
    | 'duplicateId'
    | 'missingText'
    | 'unknownProvision'
    | 'unknownSentence'
    | 'bareList'
    | 'neverValid'
    | 'unusedFact'
    | 'actWithoutNorms'
    | 'formulaWithoutInputs'
    | 'conflict';
  readonly at: string;
  readonly what: string;
}

export interface Analysed {
  readonly acts: readonly ActKind[];
  readonly norms: readonly AnyNorm[];
  readonly formulas: readonly AnyFormula[];
  /** Facts of the case file by entity and field, and those declared for a chapter still to come. */
  readonly facts: readonly string[];
  readonly later: ReadonlySet<string>;
}

/** Looks at norms before any case does. Cycles cannot be built at all: a definition that reaches itself throws. */
export function analyse(set: Analysed): readonly Complaint[] {
  const found: Complaint[] = [];
  const used = new Set<string>();
  duplicates([...set.norms, ...set.acts], found);
  for (const norm of set.norms) {
    texts(norm.id, norm.says, found);
    if ('cure' in norm) texts(norm.id, norm.cure, found);
    cites(norm.id, norm.cite, found);
    for (const { cite, by } of citedBy(norm)) citation(by === norm.id ? by : `${norm.id} ${by}`, cite, found);
    if (norm.kind === 'guidance' || norm.kind === 'definition') continue;
    for (const subject of norm.for.list)
      for (const guard of guardsOf(subject.relation)) walk(guard, norm.id, used, found);
    for (const [name, e] of Object.entries(expressionsOf(norm))) walk(e.node, `${norm.id}.${name}`, used, found);
  }
  for (const act of set.acts) {
    texts(act.id, act.says, found);
    citations(act.id, act.cite, found);
    for (const subject of act.roles.list)
      for (const guard of guardsOf(subject.relation)) walk(guard, act.id, used, found);
    const possible = act.possible?.(act.roles.facts as never); // the act was typed with exactly these roles
    if (possible) walk(possible.node, `${act.id}.possible`, used, found);
    const governed = set.norms.some(
      (n) => 'governs' in n && n.governs !== undefined && [n.governs].flat().includes(act),
    );
    if (!governed) found.push({ code: 'actWithoutNorms', at: act.id, what: 'no norm governs it' });
  }
  for (const formula of set.formulas) {
    texts(formula.id, formula.says, found);
    citations(formula.id, formula.cite, found);
    if (Object.keys(formula.inputs).length === 0)
      found.push({ code: 'formulaWithoutInputs', at: formula.id, what: 'it declares no input' });
  }
  for (const fact of set.facts)
    if (!used.has(fact) && !set.later.has(fact)) found.push({ code: 'unusedFact', at: fact, what: 'no norm reads it' });
  return [...found, ...conflicts(set.norms)];
}

function duplicates(items: readonly { readonly id: string }[], found: Complaint[]): void {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) found.push({ code: 'duplicateId', at: id, what: 'used twice' });
    seen.add(id);
  }
}

function texts(at: string, text: Text, found: Complaint[]): void {
  for (const lang of languages) if (text[lang].trim() === '') found.push({ code: 'missingText', at, what: lang });
}

function cites(at: string, list: readonly Citation[], found: Complaint[]): void {
  if (list.length === 0) found.push({ code: 'unknownProvision', at, what: 'nothing is cited' });
}

function citations(at: string, list: readonly Citation[], found: Complaint[]): void {
  cites(at, list, found);
  for (const cite of list) citation(at, cite, found);
}

function citation(at: string, cite: Citation, found: Complaint[]): void {
  const place = `${cite.instrument.id} ${provisionKey(cite)}`;
  if (!cite.instrument.provisions.has(provisionKey(cite))) found.push({ code: 'unknownProvision', at, what: place });
  else
    for (const n of sentencesBeyond(cite)) found.push({ code: 'unknownSentence', at, what: `${place} sentence ${n}` });
  if (cite.from && cite.to && cite.to.on <= cite.from.on) found.push({ code: 'neverValid', at, what: place });
}

/** Sentences cited that the outline of the text does not have; a text without an outline has none to compare with. */
function sentencesBeyond(cite: Citation): readonly number[] {
  const { sentences } = cite.instrument;
  if (Object.keys(sentences).length === 0) return [];
  const last = sentences[provisionKey(cite)] ?? 0;
  return cite.sentences.filter((n) => !Number.isInteger(n) || n < 1 || n > last);
}

function walk(node: Node, at: string, used: Set<string>, found: Complaint[]): void {
  if (node.kind === 'fact') used.add(`${node.args.of.entity}.${node.args.field}`);
  if (node.kind === 'chain') used.add(`${node.args.member.entity}.${node.args.link}`);
  if (node.kind === 'ground' || node.kind === 'use')
    cites(`${at} ${node.kind === 'ground' ? node.args.id : node.args.name}`, node.args.cite, found);
  if (node.kind === 'ground') texts(node.args.id, node.args.says, found);
  const over = 'over' in node.args ? node.args.over : undefined;
  if (over && over.guards.length === 0 && !over.key && over.source.of.entity === 'case' && over.wholeCase === undefined)
    found.push({ code: 'bareList', at, what: over.source.field });
  for (const part of partsOf(node)) walk(part, at, used, found);
}

/** Norms about the same act and subjects whose conditions are the same and whose demands are opposite. */
function conflicts(norms: readonly AnyNorm[]): readonly Complaint[] {
  const seen = new Map<string, { readonly id: string; readonly wants: boolean }>();
  const found: Complaint[] = [];
  for (const norm of norms) {
    if (norm.kind !== 'requirement' && norm.kind !== 'bar' && norm.kind !== 'limit') continue;
    const expressions = expressionsOf(norm);
    const condition = expressions['holds'] ?? expressions['bars'];
    if (!condition) continue;
    const negated = condition.node.kind === 'not';
    const core = condition.node.kind === 'not' ? condition.node.args.of : condition.node;
    const wants = (norm.kind !== 'bar') !== negated;
    const key = `${[norm.governs]
      .flat()
      .map((a) => a.id)
      .join()}|${norm.for.list.map((s) => s.name).join()}|${shape(core)}|${expressions['when'] ? shape(expressions['when'].node) : ''}`;
    const other = seen.get(key);
    if (other && other.wants !== wants)
      found.push({ code: 'conflict', at: norm.id, what: `demands the opposite of ${other.id}` });
    seen.set(key, { id: norm.id, wants });
  }
  return found;
}

/** The shape of an expression as text: equal shapes mean the same test of the same facts. */
export function shape(node: Node): string {
  const json = JSON.parse(
    JSON.stringify(node, (key, value: unknown) =>
      key === 'cite' || key === 'says' || key === 'instrument'
        ? undefined
        : typeof value === 'bigint'
          ? `${value}n`
          : value,
    ),
  ) as Json; // what JSON.stringify wrote is JSON
  return stable(json);
}
