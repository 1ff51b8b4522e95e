import { dayOf, isoOf, type Day } from '@zhargy/calendar';
import { law } from '@zhargy/law';
import type { Question } from '@zhargy/logic';
import * as z from 'zod';
import { said } from './http/said.ts';

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
    .meta(
      said(
        'Жауаптың тілі; көрсетілмесе, Accept-Language бойынша',
        'Язык ответа; если не указан, по Accept-Language',
        'The language of the answer; Accept-Language where it is left out',
      ),
    ),
});

/** What every question about a case may say beside the case. */
export const questionQuery = langQuery.extend({
  now: day
    .optional()
    .meta(
      said(
        'Сұрақ қойылған күн; әйтпесе Алматыдағы бүгін',
        'День вопроса; иначе сегодня в Алматы',
        'The day of the question; today in Almaty',
      ),
    ),
  knownOn: day
    .optional()
    .meta(
      said(
        'Кейінгі күндерге жазылған әрекеттер ескерілмейді; әйтпесе сұрақ күні',
        'Действия, записанные на более поздние дни, не учитываются; иначе день вопроса',
        'Acts recorded for later days are left out; the day of the question',
      ),
    ),
  lawOf: day
    .optional()
    .meta(
      said(
        'Әлі жасалмағанға қолданылатын заңның күні; әйтпесе сұрақ күні',
        'На какой день брать закон для ещё не сделанного; иначе день вопроса',
        'The law of this day for what is not yet done; the day of the question',
      ),
    ),
  reading: z
    .array(reading)
    .max(50)
    .optional()
    .meta(
      said(
        'Даулы мәселенің басқа түсіндірмесі, қанша рет болса да: DISPUTE=NAME',
        'Иное толкование спорного места, сколько угодно раз: DISPUTE=NAME',
        'Another reading of a dispute, any number of times: DISPUTE=NAME',
      ),
    ),
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
    .meta(
      said(
        'Осы әрекет қана, әлі жасалмаған деп',
        'Только это действие, как ещё не совершённое',
        'Only this kind of act, as one that is not yet done',
      ),
    ),
  detail: z
    .enum(['brief', 'reasons', 'full'])
    .optional()
    .meta(
      said(
        'brief: бұзылғаны деректерімен, қалғаны деректерсіз, қолданылмайтыны жоқ; reasons: әр тұжырым деректерімен; full: әр тұжырым командалық жол беретін түрде де',
        'brief: нарушенное со сведениями, остальное без них, неприменимого нет; reasons: каждый вывод со сведениями; full: также каждый вывод в том виде, в каком его даёт командная строка',
        'brief: what is violated with its facts, all else without, nothing that does not apply; reasons: every finding with its facts; full: also each finding as the command line gives it',
      ),
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
