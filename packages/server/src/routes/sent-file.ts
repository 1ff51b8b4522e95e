import { readCaseFile, type CaseFile } from '@zhargy/casefile';
import * as z from 'zod';
import { Problem } from '../http/problem.ts';

/** A case file inside a JSON body: its text, whose faults have lines, or the data. */
export const fileWritten = z
  .union([z.string().max(2_000_000), z.looseObject({})])
  .describe('YAML or JSON text, whose faults have lines; or the data');

/** Reads a case file of a body. @throws Problem with every fault, each under the name of the field */
export function fileIn(written: z.infer<typeof fileWritten>): CaseFile {
  const read = readCaseFile(new TextEncoder().encode(typeof written === 'string' ? written : JSON.stringify(written)));
  if ('file' in read) return read.file;
  throw new Problem(
    'faults',
    // A place in text nobody wrote helps nobody.
    read.faults.map(({ line, column, ...fault }) => ({
      ...fault,
      path: ['file', fault.path].filter((step) => step !== '').join('.'),
      ...(typeof written === 'string' && line !== undefined && column !== undefined ? { line, column } : {}),
    })),
  );
}
