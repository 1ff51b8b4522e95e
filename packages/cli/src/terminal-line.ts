import { readSync } from 'node:fs';
import { isatty } from 'node:tty';

/** Whether somebody sits at a terminal; asking `process.stdin` itself would make its pipe one that does not wait. */
export const isTerminal = (): boolean => isatty(0);

/** One line of the input, without blanks around it; nothing at its end. */
export function readLine(): string | undefined {
  const bytes: number[] = [];
  const one = new Uint8Array(1);
  for (;;) {
    const read = readByte(one);
    if (read === 0 && bytes.length === 0) return undefined;
    const [byte = 10] = one;
    if (read === 0 || byte === 10) break;
    bytes.push(byte);
  }
  return new TextDecoder().decode(new Uint8Array(bytes)).trim();
}

/** How many bytes were read: one, or none at the end of the input. Where nothing is there yet, it waits. */
function readByte(into: Uint8Array): number {
  for (;;)
    try {
      return readSync(0, into);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
}
