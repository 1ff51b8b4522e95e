import * as z from 'zod';

/** The shapes of what a journal holds. Unknown keys are refused: what is not understood is not silently kept. */

const text = (max: number): z.ZodString =>
  z
    .string()
    .max(max)
    .refine((s) => s.isWellFormed(), { message: 'encoding' });
const words = (max: number): z.ZodString => text(max).min(1);
const isoDay = z.iso.date();

export const placeSchema = z.array(words(64)).min(1).max(12).readonly();

/** What may stand as the value of a fact. */
const valueSchema = z.union([z.null(), z.boolean(), z.number(), text(20_000), z.array(text(200)).max(1000)]);

/** A fact; a fact that does not apply; an entity that is there; a list that names everybody, may not, or was confirmed. */
export const statementSchema = z.union([
  z.strictObject({ at: placeSchema, value: valueSchema }),
  z.strictObject({ at: placeSchema, is: z.enum(['notApplicable', 'there', 'given', 'incomplete', 'complete']) }),
]);
export type Statement = z.infer<typeof statementSchema>;

/** A document that proves something: its id in the case decides whether two statements come from one source. */
export const proofSchema = z.strictObject({
  id: words(100),
  title: words(500).optional(),
  date: isoDay.optional(),
  /** Where in it: a page, a paragraph, the words themselves. */
  where: words(2000).optional(),
  /** SHA-256 of the file of the document, where there is one. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});
export type Proof = z.infer<typeof proofSchema>;

/** Which finding a decision is about, and what it said when it was decided on. */
export const findingNamedSchema = z.strictObject({
  norm: words(200),
  act: words(64).optional(),
  about: z.record(words(64), words(64)),
  status: z.enum(['satisfied', 'violated', 'unknown', 'open', 'pending', 'notApplicable']),
  lawVersion: words(64),
});
export type FindingNamed = z.infer<typeof findingNamedSchema>;

export const bodySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opened'), title: words(300) }),
  z.strictObject({ kind: z.literal('titled'), title: words(300) }),
  /** Facts, and the document that proves them; without one they rest on the word of the author. */
  z.strictObject({
    kind: z.literal('asserted'),
    facts: z.array(statementSchema).min(1).max(20_000),
    proof: proofSchema.optional(),
  }),
  /** An act that was done, and the document that records it: its facts stand as they would if asserted. */
  z.strictObject({
    kind: z.literal('acted'),
    act: z.looseObject({ id: words(64) }),
    proof: proofSchema.optional(),
  }),
  /** What an earlier entry stated no longer stands: all of it, or the places named. */
  z.strictObject({
    kind: z.literal('withdrawn'),
    entry: z.int().min(1),
    places: z.array(placeSchema).min(1).max(5000).optional(),
    reason: words(5000),
    proof: proofSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal('decided'),
    finding: findingNamedSchema,
    decision: z.enum(['accepted', 'waived']),
    reason: words(5000),
  }),
  z.strictObject({ kind: z.literal('noted'), text: words(20_000), at: placeSchema.optional() }),
  /** An earlier entry was a mistake of whoever wrote it; also an undoing can be undone. */
  z.strictObject({ kind: z.literal('undone'), entry: z.int().min(1), reason: words(5000).optional() }),
]);
export type Body = z.infer<typeof bodySchema>;

/** One entry. `previous` is the hash of the entry before; the first has sixty-four zeros there. */
export const entrySchema = z.strictObject({
  case: words(64),
  seq: z.int().min(1),
  previous: z.string().regex(/^[0-9a-f]{64}$/),
  /** The moment of writing, by the clock of the desk. */
  at: z.iso.datetime({ precision: 3 }),
  /** Who wrote it. */
  by: words(64),
  /** The day since which the author knew it, where that is before the day of writing. */
  learnedOn: isoDay.optional(),
  body: bodySchema,
});
export type Entry = z.infer<typeof entrySchema>;

/** An entry with its hash. */
export type Sealed = Entry & { readonly hash: string };
