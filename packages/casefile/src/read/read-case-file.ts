import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import * as z from 'zod';
import { schemaOf } from '../field.ts';
import type { CaseFile } from '../prepare.ts';
import { caseShape } from '../schema.ts';
import type { Fault, FaultCode } from './fault.ts';
import { crossFaults } from './references.ts';
import { expand, type Expanded } from './short-forms.ts';

export type ReadResult = { readonly file: CaseFile } | { readonly faults: readonly Fault[] };

const largest = 2_000_000;
const deepest = 40;
const places = z.array(z.string().max(200)).max(1000).optional();

/** The schema of a case file in its full form. */
export const caseSchema: z.ZodObject = schemaOf(caseShape).extend({
  incomplete: places,
  complete: places,
  notApplicable: places,
});

/** Reads a case file from bytes: YAML or JSON in UTF-8. All faults at once; the file is taken whole or not at all. */
export function readCaseFile(bytes: Uint8Array): ReadResult {
  if (bytes.length > largest) return one('tooLarge', { expected: `≤ ${largest} B`, found: `${bytes.length} B` });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return one('encoding');
  }
  if (text.includes('\u0000')) return one('encoding');
  if (text.trim() === '') return one('empty');
  if (nesting(text) > deepest * 2) return one('depth', { expected: `≤ ${deepest}` });
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, uniqueKeys: true, schema: 'core', prettyErrors: false });
  const place = (offset: number): Pick<Fault, 'line' | 'column'> => {
    const at = lines.linePos(offset);
    return { line: at.line, column: at.col };
  };
  if (doc.errors.length > 0)
    return {
      faults: doc.errors.map((e) => ({
        code: 'syntax',
        path: '',
        ...place(e.pos[0]),
        syntax: e.code,
        found: e.message.split('\n')[0] ?? e.code,
      })),
    };
  const structure = structureFault(doc);
  if (structure) {
    const { code, at, ...more } = structure;
    return one(code, { ...more, ...(at === undefined ? {} : place(at)) });
  }
  if (!isMap(doc.contents)) return one('notACase', { line: 1, column: 1 });
  const written = doc.toJS({ maxAliasCount: 100 }) as Record<string, unknown>; // a map, as tested above
  const expanded = expand(written);
  const parsed = caseSchema.safeParse(expanded.file, { reportInput: true });
  const faults = [...(parsed.success ? [] : parsed.error.issues.flatMap(faultsOf)), ...crossFaults(expanded.file)];
  if (faults.length > 0)
    return {
      faults: faults
        .map((f) => located(f, doc, expanded, place))
        .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
    };
  return { file: expanded.file as CaseFile }; // the schema accepted it
}

const one = (code: FaultCode, more: Partial<Fault> = {}): ReadResult => ({ faults: [{ code, path: '', ...more }] });

/** Depth of brackets and of indentation, before anything recursive looks at the text. */
function nesting(text: string): number {
  let depth = 0;
  let deepestSeen = 0;
  for (const char of text) {
    if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth = Math.max(0, depth - 1);
    if (depth > deepestSeen) deepestSeen = depth;
  }
  for (const match of text.matchAll(/^((?: |- )+)/gm))
    deepestSeen = Math.max(deepestSeen, Math.floor((match[1] ?? '').length / 2));
  return deepestSeen;
}

/** Tags of plain data; anything else would be read as something a case file does not have. */
const plainTags = /^tag:yaml\.org,2002:(?:map|seq|str|int|float|bool|null)$/;

interface StructureFault extends Pick<Fault, 'code' | 'syntax' | 'found'> {
  readonly at?: number;
}

/** What a case file may not hold although YAML may: many aliases or ones to nothing, depth, keys that are no words, foreign tags. */
function structureFault(doc: Document): StructureFault | undefined {
  let aliases = 0;
  let depth = 0;
  let foreign: StructureFault | undefined;
  visit(doc, {
    Alias: (_key, alias) => {
      aliases += 1;
      if (aliases <= 50 && alias.resolve(doc) === undefined) foreign ??= { code: 'aliases', at: alias.range?.[0] ?? 0 };
    },
    Pair: (_key, { key }) => {
      if (isNode(key) && !isScalar(key))
        foreign ??= { code: 'syntax', syntax: 'NON_STRING_KEY', at: key.range?.[0] ?? 0 };
    },
    Node: (_key, node, path) => {
      depth = Math.max(depth, path.length);
      if (!isAlias(node) && node.tag !== undefined && !plainTags.test(node.tag))
        foreign ??= { code: 'syntax', syntax: 'TAG_RESOLVE_FAILED', found: node.tag, at: node.range?.[0] ?? 0 };
    },
  });
  return aliases > 50 ? { code: 'aliases' } : depth > deepest * 2 ? { code: 'depth' } : foreign;
}

function faultsOf(issue: z.core.$ZodIssue): readonly Fault[] {
  const path = issue.path.map(String).join('.');
  const found = typeof issue.input === 'string' || typeof issue.input === 'number' ? String(issue.input) : undefined;
  const base = { path, ...(found === undefined ? {} : { found }) };
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ code: 'unknownField', path: path === '' ? key : `${path}.${key}`, found: key }));
  if (issue.code === 'invalid_value')
    return [{ ...base, code: 'notAllowed', expected: issue.values.map(String).join(' | ') }];
  if (issue.code === 'custom' || issue.code === 'invalid_format') {
    const named = (['date', 'moment', 'period', 'amount', 'id'] as const).find((name) => name === issue.message);
    return [{ ...base, code: named ?? 'wrongType' }];
  }
  if (issue.code === 'invalid_union') return [{ ...base, code: 'wrongType', expected: '123 | "123"' }];
  if (issue.code === 'too_big') return [{ ...base, code: 'tooMany', expected: `≤ ${issue.maximum}` }];
  if (issue.code === 'invalid_type')
    return [
      {
        ...base,
        code: issue.path.at(-1) === 'id' && issue.input === undefined ? 'missingId' : 'wrongType',
        expected: issue.expected,
      },
    ];
  return [{ ...base, code: 'wrongType' }];
}

/** Faults of a key rather than of the value under it. */
const ofKeys: ReadonlySet<FaultCode> = new Set(['unknownField', 'id', 'reservedId', 'duplicateId']);

/** Finds where a fault stands in the text: the deepest node on its way that was written. */
function located(
  fault: Fault,
  doc: Document,
  expanded: Expanded,
  place: (offset: number) => Pick<Fault, 'line' | 'column'>,
): Fault {
  const way = wayTo(fault.path.split('.'), expanded);
  const isId = way.at(-1) === 'id';
  // An id that was written as a value stands there; one written as the key of its entity, at that key.
  if (ofKeys.has(fault.code) && !(isId && doc.hasIn(way))) {
    const key = keyAt(doc, isId ? way.slice(0, -1) : way);
    if (key?.range) return { ...fault, ...place(key.range[0]) };
  }
  for (let length = way.length; length > 0; length -= 1) {
    const node = doc.getIn(way.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    const shown =
      isScalar(node) && fault.found === undefined && node.value !== null ? { found: String(node.value) } : {};
    return { ...fault, ...(length === way.length ? shown : {}), ...place(node.range[0]) };
  }
  return { ...fault, line: 1, column: 1 };
}

/** The way to a place of the full form in what was written, by the longest beginning whose origin is known. */
function wayTo(parts: readonly string[], expanded: Expanded): readonly (string | number)[] {
  for (let length = parts.length; length > 0; length -= 1) {
    const origin = expanded.origin.get(parts.slice(0, length).join('.'));
    if (origin) return [...origin, ...parts.slice(length).map(step)];
  }
  return parts.map(step);
}

/** The key under which a value stands in a map. */
function keyAt(doc: Document, path: readonly (string | number)[]): Node | undefined {
  const parent = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const key = parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(path.at(-1)))?.key;
  return isNode(key) ? key : undefined;
}

const step = (part: string): string | number => (/^\d+$/.test(part) ? Number(part) : part);
