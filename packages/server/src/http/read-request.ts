import type { Fault, FaultCode } from '@zhargy/casefile';
import * as z from 'zod';
import { Problem } from './problem.ts';

const deepest = 64;

/** Reads a JSON body by a schema. @throws Problem with every fault. */
export function readJson<S extends z.ZodType>(bytes: unknown, schema: S): z.output<S> {
  const data = parsed(bytes instanceof Uint8Array ? bytes : new Uint8Array());
  const result = z.safeParse(schema, data, { reportInput: true });
  if (result.success) return result.data;
  throw new Problem('faults', result.error.issues.flatMap(faultsOf));
}

function parsed(bytes: Uint8Array): unknown {
  const fault = (code: FaultCode): Problem => new Problem('faults', [{ code, path: '' }]);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fault('encoding');
  }
  if (text.trim() === '') throw fault('empty');
  if (nesting(text) > deepest) throw fault('depth');
  try {
    return JSON.parse(text);
  } catch {
    throw fault('syntax');
  }
}

/** Depth of brackets outside of texts, before anything recursive looks at them. */
function nesting(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [found] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (found === '[' || found === '{') depth += 1;
    else if (found === ']' || found === '}') depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
}

/** Reads the parameters of a query; one that may be repeated is a list. @throws Problem with every fault. */
export function readQuery(search: string, schema: z.ZodObject): unknown {
  const given: Record<string, string | string[]> = {};
  const faults: Fault[] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    const known: unknown = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
    if (known === undefined) {
      faults.push({ code: 'unknownField', path: name, found: name, expected: Object.keys(schema.shape).join(' | ') });
      continue;
    }
    const before = given[name];
    if (isList(known)) given[name] = [...(Array.isArray(before) ? before : []), value];
    else if (before === undefined) given[name] = value;
    else faults.push({ code: 'tooMany', path: name, found: value });
  }
  const result = schema.safeParse(given, { reportInput: true });
  if (!result.success) faults.push(...result.error.issues.flatMap(faultsOf));
  if (faults.length > 0) throw new Problem('badRequest', faults);
  return result.data;
}

function isList(schema: unknown): boolean {
  if (schema instanceof z.ZodOptional) return isList(schema.unwrap());
  return schema instanceof z.ZodArray;
}

/** The codes a schema may give as its message. */
const named: readonly FaultCode[] = ['date', 'moment', 'id', 'encoding', 'notAllowed'];

function faultsOf(issue: z.core.$ZodIssue): readonly Fault[] {
  const path = issue.path.map(String).join('.');
  const found =
    typeof issue.input === 'string' || typeof issue.input === 'number'
      ? { found: String(issue.input).slice(0, 200) }
      : {};
  const fault = (code: FaultCode, expected?: string): readonly Fault[] => [
    { code, path, ...found, ...(expected === undefined ? {} : { expected }) },
  ];
  const own = named.find((code) => code === issue.message);
  if (own) return fault(own, issue.code === 'custom' ? expectedIn(issue) : undefined);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknownField',
        path: path === '' ? key : `${path}.${key}`,
        found: key,
      }));
    case 'invalid_value':
      return fault('notAllowed', issue.values.map(String).join(' | '));
    case 'invalid_type':
      return fault('wrongType', issue.expected);
    case 'too_big':
      return fault('tooMany', `≤ ${issue.maximum}`);
    case 'too_small':
      return fault('empty');
    case 'invalid_format':
      return fault(issue.format === 'date' ? 'date' : 'wrongType', issue.format);
    case 'invalid_union':
      return unionFaults(issue) ?? fault(issue.errors.length === 0 ? 'notAllowed' : 'wrongType');
    default:
      return fault('wrongType');
  }
}

/** Of the shapes a value may have, the one it comes nearest to tells what is wrong with it. */
function unionFaults(issue: z.core.$ZodIssueInvalidUnion): readonly Fault[] | undefined {
  const nearest = issue.errors.toSorted((a, b) => a.length - b.length)[0];
  if (!nearest || nearest.every((inner) => inner.path.length === 0 && inner.code === 'invalid_type')) return undefined;
  return nearest.flatMap((inner) => faultsOf({ ...inner, path: [...issue.path, ...inner.path] }));
}

const expectedIn = (issue: { readonly params?: Readonly<Record<string, unknown>> | undefined }): string | undefined => {
  const expected = issue.params?.['expected'];
  return typeof expected === 'string' ? expected : undefined;
};
