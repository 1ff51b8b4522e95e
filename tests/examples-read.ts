import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { theDay } from '@zhargy/calendar';
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

/** Days around which norms of the plea chapter change. */
export const daysOfChange = [
  '2015-01-01',
  '2016-07-07',
  '2017-07-11',
  '2018-07-12',
  '2019-12-27',
  '2021-12-27',
  '2023-07-12',
  '2025-03-13',
  '2025-07-01',
  '2025-09-16',
  '2026-06-12',
].map(theDay);
