import {
  confidenceNames,
  kindOfPaper,
  paperKindNames,
  paperKinds,
  placeText,
  propose,
  readPaper,
  readPastedText,
  remarks,
  type Quote,
} from '@zhargy/intake';
import type { Lang } from '@zhargy/logic';
import * as z from 'zod';
import { Problem } from '../http/problem.ts';
import { taking, type Route } from '../http/route.ts';
import { langQuery } from '../question.ts';
import { fileIn, fileWritten } from './sent-file.ts';

const intakeBody = z
  .strictObject({
    text: z.string().min(1).max(3_000_000).optional().describe('The text of a paper; or its file in `bytes`'),
    bytes: z.base64().max(7_500_000).optional().describe('A DOCX, a PDF with a text layer, or plain text, in base64'),
    name: z.string().max(300).optional().describe('The name of the file'),
    file: fileWritten.optional().describe('The case file the facts would go to'),
  })
  .refine(({ text, bytes }) => (text === undefined) !== (bytes === undefined), {
    message: 'notAllowed',
    path: ['text'],
    params: { expected: 'text | bytes' },
  })
  .meta({ id: 'PaperToRead' });

const quoteSchema = z.strictObject({
  text: z.string(),
  place: z.string().describe('Page and paragraph in words'),
  paragraph: z.int(),
  page: z.int().optional(),
  from: z.int().describe('In the text of the paragraph'),
  to: z.int(),
});
const confidence = z.enum(['certain', 'likely', 'guess']);

const intakeSchema = z
  .strictObject({
    kind: z.enum(paperKinds),
    kindText: z.string(),
    sure: confidence,
    language: z.enum(['kk', 'ru', 'mixed']),
    paragraphs: z.int(),
    notes: z.array(z.string()).describe('How it was read: what was left out'),
    proposals: z
      .array(
        z.strictObject({
          id: z.string(),
          path: z.array(z.string()).describe('Names and ids: ["persons", "p1", "birthDate"]'),
          value: z.unknown(),
          along: z.array(z.strictObject({ path: z.array(z.string()), value: z.unknown() })),
          fact: z.string(),
          label: z.string(),
          entity: z.strictObject({ list: z.string(), id: z.string(), title: z.string() }).optional(),
          quotes: z.array(quoteSchema),
          confidence,
          confidenceText: z.string(),
          why: z.string(),
          already: z.enum(['same', 'differs']).optional().describe('What the case file says at that place'),
        }),
      )
      .describe('Nothing of it is in a case file before somebody accepts it'),
    remarks: z.array(z.strictObject({ about: z.string(), label: z.string(), quote: quoteSchema })),
  })
  .meta({ id: 'PaperRead' });

const quoteView = ({ text, place }: Quote, lang: Lang): z.infer<typeof quoteSchema> => {
  const { paragraph, page, from, to } = place;
  return { text, place: placeText(place, lang), paragraph, ...(page === undefined ? {} : { page }), from, to };
};

export const intakeRoutes: readonly Route[] = [
  taking(intakeBody, {
    path: '/api/intake',
    id: 'intake',
    group: 'documents',
    says: {
      kk: 'Құжатты оқу: ұсынылатын деректер, әрқайсысы дәйексөзімен; ештеңе қабылданбайды және сақталмайды',
      ru: 'Чтение бумаги: предлагаемые сведения, каждое с цитатой; ничего не принимается и не хранится',
      en: 'Read a paper: proposed facts, each with its quote; nothing is accepted and nothing kept',
    },
    query: langQuery,
    example: { text: 'Подозреваемый Ахметов Болат Серикович, 02.01.1990 года рождения, заявил ходатайство.' },
    answer: { status: 200, is: intakeSchema },
    problems: ['badRequest', 'faults', 'unreadable', 'tooLarge'],
    judges: true,
    run: async ({ body }, { lang }): Promise<z.infer<typeof intakeSchema>> => {
      const into = body.file === undefined ? {} : { into: fileIn(body.file) };
      const paper =
        body.text === undefined
          ? await readPaper(new Uint8Array(Buffer.from(body.bytes ?? '', 'base64')), body.name)
          : readPastedText(body.text, body.name);
      if (paper.is === 'fault')
        throw new Problem('unreadable', [], { paper: { code: paper.code, says: paper.says, cure: paper.cure } });
      const { kind, sure } = kindOfPaper(paper);
      return {
        kind,
        kindText: paperKindNames[kind][lang],
        sure,
        language: paper.language,
        paragraphs: paper.paragraphs.length,
        notes: paper.notes.map((note) => note[lang]),
        proposals: propose(paper, into).map((one) => ({
          id: one.id,
          path: [...one.path],
          value: one.value,
          along: one.along.map(({ path, value }) => ({ path: [...path], value: value ?? null })),
          fact: one.fact,
          label: one.label[lang],
          ...(one.entity ? { entity: { ...one.entity, title: one.entity.title[lang] } } : {}),
          quotes: one.quotes.map((quote) => quoteView(quote, lang)),
          confidence: one.confidence,
          confidenceText: confidenceNames[one.confidence][lang],
          why: one.why[lang],
          ...(one.already === undefined ? {} : { already: one.already }),
        })),
        remarks: remarks(paper, into).map(({ about, label, quote }) => ({
          about,
          label: label[lang],
          quote: quoteView(quote, lang),
        })),
      };
    },
  }),
];
