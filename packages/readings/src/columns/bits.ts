import { rawWords } from './room.ts';

/** One bit a row, 32 rows a word; bits beyond the last row mean nothing. */
export type Bits = Uint32Array;

/** How many words hold so many rows. */
export const wordsFor = (rows: number): number => (rows + 31) >>> 5;

export const noBits = (rows: number): Bits => rawWords(wordsFor(rows)).fill(0);
export const allBits = (rows: number): Bits => rawWords(wordsFor(rows)).fill(0xffff_ffff);
/** Bits of which every word will be written. */
export const rawBits = (rows: number): Bits => rawWords(wordsFor(rows));

export const hasBit = (bits: Bits, row: number): boolean => (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;

export function setBit(bits: Bits, row: number): void {
  const word = row >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (row & 31));
}

/** The rows of which the bit is set, in order. */
export function rowsWith(bits: Bits, rows: number, into: Int32Array): number {
  let n = 0;
  for (let word = 0; word < bits.length; word += 1) {
    let left = bits[word] ?? 0;
    while (left !== 0) {
      const row = word * 32 + 31 - Math.clz32(left & -left);
      left &= left - 1;
      if (row >= rows) return n;
      into[n] = row;
      n += 1;
    }
  }
  return n;
}
