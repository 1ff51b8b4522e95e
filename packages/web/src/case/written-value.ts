import type { Json } from '@zhargy/logic';
import { parse } from 'yaml';

/** A value as a person writes it on one line of a case file: words bare where they can be, lists in brackets. */
export function writtenValue(value: Json): string {
  if (typeof value === 'string') return writtenText(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(writtenValue).join(', ')}]`;
  const fields = Object.entries(value).map(([key, inner]) => `${writtenText(key)}: ${writtenValue(inner)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** Text without quotes where it is read back as the same text, in brackets too. */
export function writtenText(text: string): string {
  const bare = /^[\p{L}\p{N}«№](?:[^\n\r\t:#,[\]{}"'`|>&*!%@\\]|:(?=[^\s,[\]{}]))*$/u.test(text) && !/\s$/.test(text);
  return bare && parse(text, { schema: 'core' }) === text ? text : JSON.stringify(text);
}
