import type { Shape } from '../field.ts';
import { caseShape } from '../schema.ts';
import * as z from 'zod';
import { readCaseFile, type ReadResult } from './read-case-file.ts';
import { crossFaults } from './references.ts';

/**
 * Reads one case of a file that holds a case a line, as JSON. A case written in full and without a fault is told so
 * quickly; whatever looks unusual in any way is read as every other case file, with its short forms and all its faults.
 */
export function readCaseLine(line: string): ReadResult {
  const file = inFull(line);
  return file && crossFaults(file).length === 0 ? { file } : readCaseFile(new TextEncoder().encode(line));
}

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Longer lines are left to the careful reader, which measures bytes. */
const long = 500_000;
const marks = new Set(['incomplete', 'complete', 'notApplicable']);

function inFull(line: string): Data | undefined {
  if (line.length > long || line.includes('\u0000')) return undefined;
  let written: unknown;
  try {
    written = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isData(written)) return undefined;
  for (const key in written) {
    const value = written[key];
    if (!marks.has(key)) {
      const check = whole.get(key);
      if (!check || !check(value)) return undefined;
    } else if (
      !Array.isArray(value) ||
      value.length > 1000 ||
      !value.every((v) => typeof v === 'string' && v.length <= 200)
    )
      return undefined;
  }
  // A line that comes out as it went in has no name twice; one written otherwise has its names counted.
  const once = JSON.stringify(written) === line || (!spaced.test(line) && colonsIn(line) === keysIn(written));
  return once ? written : undefined;
}

/** A name with room before its colon, which a program does not write: it would not be counted. */
const spaced = /"\s+:/;

/** How many names were written, and ends of texts that look like one: more than that and a line is read with care. */
function colonsIn(line: string): number {
  let count = 0;
  for (let at = line.indexOf('":'); at >= 0; at = line.indexOf('":', at + 2)) count += 1;
  return count;
}

/** How many names stand in a value: fewer than were written where one was written twice. */
function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) for (const item of value as readonly unknown[]) count += keysIn(item);
  else for (const key in value) count += 1 + keysIn((value as Data)[key]);
  return count;
}

type Check = (value: unknown) => boolean;
const ids = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;
const plainId = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const isId: Check = (value) => typeof value === 'string' && (plainId.test(value) || ids.test(value));

function checksOf(shape: Shape): Map<string, Check> {
  const checks = new Map<string, Check>();
  for (const [key, spec] of Object.entries(shape)) {
    const check =
      spec.is === 'group' ? object(checksOf(spec.shape)) : spec.is === 'items' ? list(spec.shape) : fact(spec);
    checks.set(key, (value) => value === null || check(value));
  }
  return checks;
}

const object =
  (checks: ReadonlyMap<string, Check>): Check =>
  (value) => {
    if (!isData(value)) return false;
    for (const key in value) if (checks.get(key)?.(value[key]) !== true) return false;
    return true;
  };

/** A list written as a list, each of its members with an id. */
function list(shape: Shape): Check {
  const member = object(checksOf(shape).set('id', isId));
  return (value) =>
    Array.isArray(value) &&
    value.length <= 5000 &&
    value.every((item: unknown) => isData(item) && item['id'] !== undefined && member(item));
}

/** The quick check of a fact; where its type has none, the schema's own. */
function fact(spec: Extract<Shape[string], { readonly is: 'field' }>): Check {
  const allowed = spec.values && new Set<unknown>(spec.values);
  const { type, to, read } = spec;
  switch (type.name) {
    case 'truth':
      return (value) => typeof value === 'boolean';
    case 'text':
      if (allowed) return (value) => allowed.has(value);
      return to === undefined
        ? (value) => typeof value === 'string' && value.length > 0 && value.length <= 20_000
        : isId;
    case 'list':
      return allowed
        ? (value) => Array.isArray(value) && value.every((item) => allowed.has(item))
        : (value) => Array.isArray(value) && value.every(isId);
    case 'day':
    case 'moment':
      return (value) => typeof value === 'string' && read(value) !== undefined;
    default:
      return (value) => z.safeParse(spec.zod, value).success;
  }
}

const whole = checksOf(caseShape);
