import { readCaseFile, type Fault } from '@zhargy/casefile';
import {
  bodySchema,
  placeIn,
  placeSchema,
  proofSchema,
  statementSchema,
  statementsOf,
  type Body,
  type Statement,
  type Wanted,
} from '@zhargy/desk';
import * as z from 'zod';
import { Problem } from '../http/problem.ts';
import { fileWritten } from './sent-file.ts';

/** A place as steps, or as findings write it: "charges.c1.article". */
const placeWritten = z.union([placeSchema, z.string().min(1).max(500)]);
type PlaceWritten = z.infer<typeof placeWritten>;

const [factStatement, markStatement] = statementSchema.options;
const statementWritten = z.union([
  factStatement.extend({ at: placeWritten }),
  markStatement.extend({ at: placeWritten }),
]);

/**
 * What a client may write: the bodies of the journal, places also as text, and a whole case file, which becomes the
 * statements it makes.
 */
const [, titled, asserted, acted, withdrawn, decided, noted, undone] = bodySchema.options;
const bodyWritten = z
  .discriminatedUnion('kind', [
    titled,
    asserted.extend({ facts: z.array(statementWritten).min(1).max(20_000) }),
    acted,
    withdrawn.extend({ places: z.array(placeWritten).min(1).max(5000).optional() }),
    decided,
    noted.extend({ at: placeWritten.optional() }),
    undone,
    z.strictObject({
      kind: z.literal('file'),
      file: fileWritten,
      proof: proofSchema.optional(),
    }),
  ])
  .meta({ id: 'EntryBody' });
type BodyWritten = z.infer<typeof bodyWritten>;

export const wantedSchema = z
  .strictObject({
    body: bodyWritten,
    learnedOn: z.iso.date().optional().describe('Since when it was known, where that is before the day of writing'),
  })
  .meta({ id: 'EntryWanted' });
export type WantedWritten = z.infer<typeof wantedSchema>;

export const writeSchema = z
  .strictObject({
    expected: z.int().min(1).describe('The number of the last entry the writer has seen'),
    entries: z.array(wantedSchema).min(1).max(1000),
  })
  .meta({ id: 'EntriesToWrite' });
export const openSchema = z
  .strictObject({
    title: z.string().min(1).max(300),
    entries: z.array(wantedSchema).max(1000).optional(),
  })
  .meta({ id: 'CaseToOpen' });

/** What a client wrote as entries of the journal. `file`: the case as it stands, to find places in. @throws Problem */
export function wantedFrom(written: readonly WantedWritten[], file: object): readonly Wanted[] {
  const faults: Fault[] = [];
  const wanted = written.map(({ body, learnedOn }, i): Wanted => {
    const path = `entries.${i}.body`;
    const place = (at: PlaceWritten, of: string): readonly string[] => {
      if (typeof at !== 'string') return at;
      const found = placeIn(at, file);
      if (!found) faults.push({ code: 'unknownField', path: of, found: at });
      return found ?? [at];
    };
    return { body: bodyFrom(body, path, place, faults), learnedOn };
  });
  if (faults.length > 0) throw new Problem('faults', faults);
  return wanted;
}

function bodyFrom(
  body: BodyWritten,
  path: string,
  place: (at: PlaceWritten, of: string) => readonly string[],
  faults: Fault[],
): Body {
  switch (body.kind) {
    case 'asserted':
      return {
        ...body,
        facts: body.facts.map((fact, n): Statement => ({ ...fact, at: place(fact.at, `${path}.facts.${n}.at`) })),
      };
    case 'withdrawn': {
      const { places, ...rest } = body;
      return places ? { ...rest, places: places.map((at, n) => place(at, `${path}.places.${n}`)) } : rest;
    }
    case 'noted': {
      const { at, ...rest } = body;
      return at === undefined ? rest : { ...rest, at: place(at, `${path}.at`) };
    }
    case 'file': {
      const { file, proof } = body;
      const read = readCaseFile(new TextEncoder().encode(typeof file === 'string' ? file : JSON.stringify(file)));
      if ('faults' in read) {
        // A place in text nobody wrote helps nobody.
        for (const { line, column, ...fault } of read.faults)
          faults.push({
            ...fault,
            path: [path, 'file', fault.path].filter((step) => step !== '').join('.'),
            ...(typeof file === 'string' && line !== undefined && column !== undefined ? { line, column } : {}),
          });
        return { kind: 'noted', text: path };
      }
      const facts = statementsOf(read.file);
      if (facts.length === 0) faults.push({ code: 'empty', path: `${path}.file` });
      return { kind: 'asserted', facts: [...facts], ...(proof ? { proof } : {}) };
    }
    case 'titled':
    case 'acted':
    case 'decided':
    case 'undone':
      return body;
  }
}
