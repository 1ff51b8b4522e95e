/**
 * Numbers for rows of whole numbers, equal rows one number: an open table of what was seen, without an object a row.
 */
export class Tuples {
  readonly width: number;
  #seen: Int32Array;
  #table: Int32Array;
  size = 0;

  constructor(width: number) {
    this.width = width;
    this.#seen = new Int32Array(width * 64);
    this.#table = new Int32Array(256).fill(-1);
  }

  /** The number of these numbers, as they stand in the first places of `row`; a new one where they were not seen. */
  numberOf(row: Int32Array): number {
    const width = this.width;
    const table = this.#table;
    const seen = this.#seen;
    const last = table.length - 1;
    let at = hashOf(row, 0, width) & last;
    for (;;) {
      const found = table[at] ?? -1;
      if (found < 0) break;
      let i = 0;
      const from = found * width;
      while (i < width && seen[from + i] === row[i]) i += 1;
      if (i === width) return found;
      at = (at + 1) & last;
    }
    const made = this.size;
    table[at] = made;
    this.size += 1;
    if (this.size * width > seen.length) {
      this.#seen = new Int32Array(seen.length * 2);
      this.#seen.set(seen);
    }
    for (let i = 0; i < width; i += 1) this.#seen[made * width + i] = row[i] ?? 0;
    if (this.size * 2 > table.length) this.#widen();
    return made;
  }

  #widen(): void {
    const table = new Int32Array(this.#table.length * 4).fill(-1);
    const last = table.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      let at = hashOf(this.#seen, number * this.width, this.width) & last;
      while ((table[at] ?? -1) >= 0) at = (at + 1) & last;
      table[at] = number;
    }
    this.#table = table;
  }
}

function hashOf(numbers: Int32Array, from: number, width: number): number {
  let hash = 0x811c_9dc5;
  for (let i = 0; i < width; i += 1) {
    hash = Math.imul(hash ^ (numbers[from + i] ?? 0), 0x85eb_ca6b);
    hash ^= hash >>> 15;
  }
  return hash ^ (hash >>> 13);
}
