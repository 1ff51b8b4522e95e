import { zipSync, type Zippable } from 'fflate';

/** One file of an archive. */
export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The earliest moment a ZIP can hold; every file bears it, so that equal files give equal archives. */
const epoch = new Date(1980, 0, 1);

/** Files in one archive, in the order given; names in UTF-8. */
export function zipOf(files: readonly ZipFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { name, bytes } of files) {
    if (Object.hasOwn(entries, name)) throw new RangeError(`two files are called ${name}`);
    entries[name] = [bytes, { mtime: epoch, level: 6 }];
  }
  return zipSync(entries);
}
