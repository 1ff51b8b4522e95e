import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readCaseFile, type CaseFile } from '@zhargy/casefile';

const folder = new URL('../examples/', import.meta.url);

/** Every example as a case file. */
export const examples: readonly CaseFile[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => {
    const read = readCaseFile(readFileSync(new URL(name, folder)));
    assert.ok('file' in read, name);
    return read.file;
  });
