/**
 * Memory for the columns of one batch, taken from the front and given back all at once, so that batch after batch is
 * judged in the same memory. Whoever opens a room keeps nothing of what was made in it.
 */
export class Room {
  #chunks: ArrayBuffer[] = [];
  #chunk = 0;
  #used = 0;

  /** How many bytes it has come to. */
  get size(): number {
    return this.#chunks.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  /** Bytes of a whole number of words of eight; what they held before is left in them. */
  take(bytes: number): { readonly buffer: ArrayBuffer; readonly from: number } {
    const wanted = (bytes + 7) & ~7;
    for (;;) {
      const chunk = this.#chunks[this.#chunk];
      if (!chunk) break;
      if (this.#used + wanted <= chunk.byteLength) {
        const from = this.#used;
        this.#used += wanted;
        return { buffer: chunk, from };
      }
      this.#chunk += 1;
      this.#used = 0;
    }
    const made = new ArrayBuffer(Math.max(chunkSize, wanted));
    this.#chunks.push(made);
    this.#used = wanted;
    return { buffer: made, from: 0 };
  }

  /** All of it is free again. */
  empty(): void {
    this.#chunk = 0;
    this.#used = 0;
  }
}

const chunkSize = 4_000_000;
/** The room in which columns are being worked out; without one, arrays are left to the collector of garbage. */
let current: Room | undefined;

/** Does some work in a room; afterwards all of it is free again. */
export function inRoom<T>(room: Room, work: () => T): T {
  const before = current;
  current = room;
  try {
    return work();
  } finally {
    current = before;
    room.empty();
  }
}

/** Whole numbers, all 0. */
export function zeroInts(length: number): Int32Array {
  return current ? rawInts(length).fill(0) : new Int32Array(length);
}
/** Whole numbers of which every one will be written. */
export function rawInts(length: number): Int32Array {
  if (!current) return new Int32Array(length);
  const { buffer, from } = current.take(length * 4);
  return new Int32Array(buffer, from, length);
}
/** Words of bits of which every one will be written. */
export function rawWords(length: number): Uint32Array {
  if (!current) return new Uint32Array(length);
  const { buffer, from } = current.take(length * 4);
  return new Uint32Array(buffer, from, length);
}
let nothings = new Uint8Array(0);
/** A byte a row, all 0 and never to be written: why the rows of a column are not known, where all of them are. */
export function noMasks(rows: number): Uint8Array {
  const room = ((rows + 31) >>> 5) * 32;
  if (nothings.length < room) nothings = new Uint8Array(room * 2);
  return nothings.subarray(0, rows);
}
export const isNoMasks = (masks: Uint8Array): boolean => masks.buffer === nothings.buffer;

/** A byte a row with room up to whole words of 32 rows; what stands there is left. */
export function rawBytes(rows: number): Uint8Array {
  const room = ((rows + 31) >>> 5) * 32;
  if (!current) return new Uint8Array(new ArrayBuffer(room), 0, rows);
  const { buffer, from } = current.take(room);
  return new Uint8Array(buffer, from, rows);
}
