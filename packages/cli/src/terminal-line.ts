import { readSync } from 'node:fs';

/** One line from the terminal, without blanks around it; empty at the end of the input. */
export function readLine(): string {
  const bytes: number[] = [];
  const one = new Uint8Array(1);
  while (readSync(0, one) === 1) {
    const [byte = 10] = one;
    if (byte === 10) break;
    bytes.push(byte);
  }
  return new TextDecoder().decode(new Uint8Array(bytes)).trim();
}
