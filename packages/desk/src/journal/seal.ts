import { stable, type Json } from '@zhargy/logic';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** What stands in `previous` of the first entry. */
export const beginning = '0'.repeat(64);

/** Canonical JSON of plain data: keys in the order of their code units, no blanks; members that are not there are left out. */
export const canonical = (data: unknown): string => stable(JSON.parse(JSON.stringify(data)) as Json); // JSON both ways

/** The SHA-256 of an entry without its own hash, in hexadecimal. */
export const hashOf = (entry: object): string => bytesToHex(sha256(new TextEncoder().encode(canonical(entry))));

/** An entry with its hash, and the line by which it is stored and exported. */
export function seal<E extends object>(
  entry: E,
): { readonly sealed: E & { readonly hash: string }; readonly line: string } {
  const sealed = { ...entry, hash: hashOf(entry) };
  return { sealed, line: canonical(sealed) };
}
