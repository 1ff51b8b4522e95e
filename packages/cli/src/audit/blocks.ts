import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Block, Piece } from './job.ts';

/** How many cases are judged at once, and how many bytes may wait for the end of a line. */
const linesABlock = 1000;
const bytesABlock = 8_000_000;
const longestLine = 4_000_000;
const lineEnd = 10;

/** The files to read, and how large they are as they stand on the disk. */
export interface Sources {
  readonly files: readonly string[];
  readonly bytes: number;
}

const isLines = (name: string): boolean => /\.jsonl(?:\.gz)?$/.test(name);
const isCase = (name: string): boolean => /\.(?:yaml|yml|json)$/.test(name);

/** A folder of case files and of files of cases, with all folders in it, or one file; nothing where it cannot be opened. */
export function sourcesAt(path: string): Sources | undefined {
  try {
    const files = statSync(path).isDirectory() ? filesIn(path) : [path];
    return { files, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
  } catch {
    return undefined;
  }
}

/** Hidden folders, and links to others, are not entered. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : filesIn(path);
      const wanted = isLines(entry.name) || isCase(entry.name);
      return wanted && (entry.isFile() || (entry.isSymbolicLink() && statSync(path).isFile())) ? [path] : [];
    });
}

/** The cases of all files, some at a time, each piece in memory of its own; `read` is told how many bytes of the disk they took. */
export async function* blocksOf({ files }: Sources, read: (bytes: number) => void): AsyncGenerator<Block> {
  let single: Piece[] = [];
  for (const file of files) {
    if (isLines(file)) {
      for await (const piece of linesOf(file, read)) yield [piece];
      continue;
    }
    const bytes = Uint8Array.from(readFileSync(file));
    read(bytes.length);
    single.push({ source: file, firstLine: 0, bytes });
    if (single.length < linesABlock) continue;
    yield single;
    single = [];
  }
  if (single.length > 0) yield single;
}

async function* linesOf(file: string, read: (bytes: number) => void): AsyncGenerator<Piece> {
  const disk = createReadStream(file, { highWaterMark: 1_000_000 });
  disk.on('data', (chunk: Buffer | string) => read(chunk.length));
  const plain: Readable = file.endsWith('.gz') ? disk.pipe(createGunzip({ chunkSize: 1_000_000 })) : disk;
  disk.on('error', (error) => plain.destroy(error));
  let held: Uint8Array[] = [];
  let bytes = 0;
  let lines = 0;
  let line = 1;
  /** A line too long to be a case is cut short, so that it is refused without being held in memory. */
  let inLine = 0;
  const block = (): Piece => {
    const whole = new Uint8Array(bytes);
    let filled = 0;
    for (const part of held) {
      whole.set(part, filled);
      filled += part.length;
    }
    const made: Piece = { source: file, firstLine: line, bytes: whole };
    line += lines;
    held = [];
    bytes = 0;
    lines = 0;
    return made;
  };
  for await (const chunk of plain as AsyncIterable<Buffer>) {
    let from = 0;
    while (from < chunk.length) {
      const end = chunk.indexOf(lineEnd, from);
      const to = end < 0 ? chunk.length : end + 1;
      const room = Math.max(0, longestLine - inLine);
      const part = chunk.subarray(from, Math.min(to, from + room));
      held.push(part);
      bytes += part.length;
      inLine += to - from;
      from = to;
      if (end < 0) continue;
      if (inLine > longestLine) {
        held.push(Buffer.of(lineEnd));
        bytes += 1;
      }
      inLine = 0;
      lines += 1;
      if (lines >= linesABlock || bytes >= bytesABlock) yield block();
    }
  }
  if (bytes > 0) yield block();
}
