import { nameOfPlace } from '@zhargy/casefile';
import { bodySchema, proofSchema, type Conflict, type Known, type Sealed, type Summary } from '@zhargy/desk';
import type { Lang } from '@zhargy/logic';
import * as z from 'zod';

export const summarySchema = z
  .strictObject({
    case: z.string(),
    title: z.string(),
    number: z.string().nullable().describe('Of the proceeding, where the file has one'),
    entries: z.int().describe('The number of the last entry: what the next write has to expect'),
    head: z.string().describe('The hash of the last entry; kept elsewhere it proves that nothing was cut off'),
    openedAt: z.string(),
    changedAt: z.string(),
  })
  .meta({ id: 'CaseSummary' });
export const summaryView = (summary: Summary): z.infer<typeof summarySchema> => ({ ...summary });

export const entryAnswerSchema = z
  .strictObject({
    case: z.string(),
    seq: z.int(),
    previous: z.string(),
    at: z.string(),
    by: z.string(),
    learnedOn: z.string().optional(),
    body: bodySchema,
    hash: z.string(),
  })
  .meta({ id: 'Entry' });
export const entryView = (entry: Sealed): Sealed => entry;

const givenSchema = z.strictObject({
  value: z.unknown(),
  from: z.array(z.strictObject({ entry: z.int(), by: z.string(), proof: proofSchema.optional() })),
});
export const conflictSchema = z
  .strictObject({
    at: z.string(),
    place: z.array(z.string()),
    text: z.string(),
    given: z.array(givenSchema),
  })
  .meta({ id: 'Conflict' });
export const conflictView = ({ at, place, given }: Conflict, lang: Lang): z.infer<typeof conflictSchema> => ({
  at,
  place: [...place],
  text: nameOfPlace(at, lang),
  given: given.map(({ value, from }) => ({ value, from: from.map((one) => ({ ...one })) })),
});

const danglingSchema = z.strictObject({ at: z.string(), found: z.string(), text: z.string() }).meta({ id: 'Dangling' });

export const fileSchema = z
  .strictObject({
    case: z.string(),
    title: z.string(),
    last: z.int().describe('The number of the last entry in view'),
    knownOn: z.string().nullable(),
    file: z.unknown().describe('The case file in its full form'),
    conflicts: z.array(conflictSchema).describe('Documents that disagree: both are kept, the value is unknown'),
    dangling: z.array(danglingSchema).describe('References to what is no longer there: unknown'),
    lapsed: z.array(z.string()).describe('Lists that changed after they were confirmed to be whole'),
    provenance: z
      .record(
        z.string(),
        z.array(
          z.strictObject({
            entry: z.int(),
            by: z.string(),
            became: z.enum(['stands', 'withdrawn', 'undone', 'replaced']),
            statement: z.unknown(),
            proof: proofSchema.optional(),
          }),
        ),
      )
      .describe('By place: everything ever said about it, and by which document'),
    notes: z.array(z.strictObject({ entry: z.int(), by: z.string(), at: z.string(), text: z.string() })),
  })
  .meta({ id: 'KnownFile' });

/** The file of a case as its journal has it, with where each fact comes from. */
export function fileView(
  id: string,
  state: Known,
  knownOn: string | undefined,
  lang: Lang,
): z.infer<typeof fileSchema> {
  return {
    case: id,
    title: state.title,
    last: state.last,
    knownOn: knownOn ?? null,
    file: state.file,
    conflicts: state.conflicts.map((one) => conflictView(one, lang)),
    dangling: state.dangling.map((one) => ({ ...one, text: nameOfPlace(one.at, lang) })),
    lapsed: [...state.lapsed],
    provenance: Object.fromEntries(
      [...state.provenance].map(([place, said]) => [
        place,
        said.map(({ entry, by, became, statement, proof }) => ({
          entry,
          by,
          became,
          statement,
          ...(proof ? { proof } : {}),
        })),
      ]),
    ),
    notes: state.notes.map((note) => ({ ...note })),
  };
}
