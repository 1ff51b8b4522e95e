import { dayOf, isoOf, type Day } from '@zhargy/calendar';
import { law } from '@zhargy/law';
import type { Question } from '@zhargy/logic';
import * as z from 'zod';

/** A day in a query: "2026-07-01". */
const day = z
  .string()
  .refine((text) => dayOf(text) !== undefined, { message: 'date' })
  .meta({ format: 'date', example: '2026-07-01' });

const reading = z
  .string()
  .superRefine((text, context) => {
    const [id = '', name = ''] = text.split('=');
    const dispute = law.disputes.find((one) => one.id === id);
    if (dispute && Object.hasOwn(dispute.options, name)) return;
    const names = dispute ? Object.keys(dispute.options) : law.disputes.map((one) => one.id);
    context.addIssue({ code: 'custom', message: 'notAllowed', params: { expected: names.join(' | ') } });
  })
  .meta({ example: 'DISPUTE=NAME' });

export const langQuery = z.strictObject({
  lang: z
    .enum(['kk', 'ru', 'en'])
    .optional()
    .describe('The language of the answer; Accept-Language where it is left out'),
});

/** What every question about a case may say beside the case. */
export const questionQuery = langQuery.extend({
  now: day.optional().describe('The day of the question; today in Almaty'),
  knownOn: day.optional().describe('Acts recorded for later days are left out; the day of the question'),
  lawOf: day.optional().describe('The law of this day for what is not yet done; the day of the question'),
  reading: z.array(reading).max(50).optional().describe('Another reading of a dispute, any number of times'),
});
export type AskedQuery = z.output<typeof questionQuery>;

export const detailQuery = questionQuery.extend({
  act: z
    .string()
    .refine((id) => law.acts.some((act) => act.id === id), {
      message: 'notAllowed',
      params: { expected: law.acts.map((act) => act.id).join(' | ') },
    })
    .optional()
    .describe('Only this kind of act, as one that is not yet done'),
  detail: z
    .enum(['brief', 'reasons', 'full'])
    .optional()
    .describe(
      'brief: what is violated with its facts, all else without, nothing that does not apply. reasons: the facts of every finding, and findings that do not apply. full: also each finding as the command line gives it',
    ),
});
export type Detail = 'brief' | 'reasons' | 'full';

export interface Asked extends Question {
  readonly knownOn: Day;
}

/** The question a query asks; what it leaves out is taken from the day of the question. */
export function askedBy(query: AskedQuery, today: Day): Asked {
  const now = dayIn(query.now) ?? today;
  const lawOf = dayIn(query.lawOf);
  return {
    now,
    knownOn: dayIn(query.knownOn) ?? now,
    readings: Object.fromEntries((query.reading ?? []).map((pair) => pair.split('=') as [string, string])), // two halves, as the schema found
    ...(lawOf === undefined ? {} : { lawOf }),
  };
}

export const dayIn = (text: string | undefined): Day | undefined => (text === undefined ? undefined : dayOf(text));

/** The frame of every answer: the rule set that gave it and the day it was asked for. */
export const framed = <T extends object>(
  asked: { readonly now: Day },
  answer: T,
): { lawVersion: string; now: string } & T => ({
  lawVersion: law.version,
  now: isoOf(asked.now),
  ...answer,
});
export const frameSchema = { lawVersion: z.string(), now: z.iso.date() };
