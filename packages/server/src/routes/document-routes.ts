import { contentFindings, contentsSheet, differences, htmlOf, type DocumentTree } from '@zhargy/documents/drafts';
import { languages } from '@zhargy/logic';
import * as z from 'zod';
import { taking, type Plain, type Route } from '../http/route.ts';
import { dayIn, langQuery, questionQuery } from '../question.ts';
import { citationSchema, spoken } from '../view/spoken.ts';
import { draftedFor, papersAsked, type Drafted } from './drafted.ts';
import { exampleFile } from './example-bodies.ts';

const mediaTypes = {
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  zip: 'application/zip',
} as const;
type Format = keyof typeof mediaTypes;

const documentsBody = papersAsked
  .extend({
    format: z
      .enum(['html', 'docx', 'pdf', 'zip'])
      .describe('Several papers or languages come as ZIP; zip: each paper in every format with a sheet of contents'),
  })
  .meta({ id: 'PapersWanted' });

const reportBody = papersAsked.meta({ id: 'PapersToReport' });

const reportSchema = z
  .strictObject({
    agreement: z.string().nullable(),
    papers: z.array(
      z.strictObject({
        name: z.string(),
        title: z.string(),
        lang: z.enum(languages),
        fileName: z.string(),
        act: z.string().nullable().describe('The recorded act the paper belongs to'),
        concerns: z.string().nullable(),
        gaps: z.array(z.strictObject({ path: z.string(), label: z.string(), why: z.string() })),
        content: z
          .array(
            z.strictObject({
              element: z.string(),
              about: z.string(),
              state: z.enum(['present', 'absent', 'contradictory']),
              name: z.string(),
              cite: z.array(citationSchema),
              norm: z.string().optional(),
              place: z.strictObject({ part: z.string(), heading: z.string() }).optional(),
              gaps: z.array(z.strictObject({ path: z.string(), label: z.string() })),
              cure: z.string().optional(),
            }),
          )
          .describe('Of an agreement: each element the law asks for, and whether the text holds it'),
      }),
    ),
    differences: z
      .array(
        z.strictObject({
          what: z.string(),
          path: z.string(),
          found: z.record(z.string(), z.string()),
          paper: z.string(),
        }),
      )
      .describe('Where two languages of one paper do not say the same'),
  })
  .meta({ id: 'PapersReport' });

const query = langQuery.extend({ now: questionQuery.shape.now });
const agreementPapers: ReadonlySet<string> = new Set(['agreement', 'asset-agreement']);

export const documentRoutes: readonly Route[] = [
  taking(documentsBody, {
    path: '/api/documents',
    id: 'documents',
    group: 'documents',
    says: {
      kk: 'Процестік келісімнің құжаттары: HTML, DOCX, PDF немесе барлығы ZIP түрінде',
      ru: 'Документы процессуального соглашения: HTML, DOCX, PDF или всё вместе в ZIP',
      en: 'Papers of a procedural agreement: HTML, DOCX, PDF, or all of them as ZIP',
    },
    query,
    example: { file: exampleFile, paper: 'petition', languages: ['kk'], format: 'html' },
    answer: {
      status: 200,
      is: { mediaType: mediaTypes.html, also: [mediaTypes.docx, mediaTypes.pdf, mediaTypes.zip] },
    },
    problems: ['badRequest', 'faults', 'tooLarge'],
    judges: true,
    run: async ({ query: { now }, body }, { lang, today }) => {
      const { file, agreement, drafted } = draftedFor(body, lang, dayIn(now) ?? today);
      const { format } = body;
      const all = drafted.flatMap(({ trees }) => trees);
      const [only] = all;
      if (format !== 'zip' && all.length === 1 && only) return plain(format, only.file, await bytesOf(only, format));
      const files =
        format === 'zip' && agreement !== undefined
          ? await archives(drafted, (one) => contentsSheet(file, agreement, one.trees, one.lang))
          : await separately(drafted, format === 'zip' ? ['html', 'docx', 'pdf'] : [format]);
      const { zipOf } = await import('@zhargy/documents/files');
      return plain('zip', agreement ?? 'answer', zipOf(files));
    },
  }),
  taking(reportBody, {
    path: '/api/documents/report',
    id: 'documents-report',
    group: 'documents',
    says: {
      kk: 'Жасалатын құжаттарда не бар, не жоқ: бос орындар, келісім мазмұны, тілдердің сәйкестігі',
      ru: 'Что в составляемых документах есть и чего нет: пробелы, содержание соглашения, совпадение языков',
      en: 'What the drafted papers hold and lack: gaps, the content of the agreement, whether languages agree',
    },
    query,
    example: { file: exampleFile, paper: 'agreement', languages: ['kk', 'ru'] },
    answer: { status: 200, is: reportSchema },
    problems: ['badRequest', 'faults', 'tooLarge'],
    judges: true,
    run: ({ query: { now }, body }, { lang, today }): z.infer<typeof reportSchema> => {
      const { file, agreement, drafted } = draftedFor(body, lang, dayIn(now) ?? today);
      return {
        agreement: agreement ?? null,
        papers: drafted.flatMap(({ lang: of, trees }) =>
          trees.map((tree) => ({
            name: tree.name,
            title: tree.title,
            lang: of,
            fileName: tree.file,
            act: tree.act ?? null,
            concerns: tree.concerns ?? null,
            gaps: tree.gaps.map(({ path, label, why }) => ({ path, label, why })),
            content:
              agreement !== undefined && agreementPapers.has(tree.name)
                ? contentFindings(tree, file, agreement).map(({ cite, gaps, ...row }) => ({
                    ...row,
                    cite: spoken(cite, of) as z.infer<typeof citationSchema>[], // citations with their words
                    gaps: [...gaps],
                  }))
                : [],
          })),
        ),
        differences: Object.values(
          Object.groupBy(
            drafted.flatMap(({ trees }) => trees),
            ({ name, concerns }) => `${name} ${concerns ?? ''}`,
          ),
        ).flatMap((same = []) =>
          differences(same).map((one) => ({ ...one, found: { ...one.found }, paper: same[0]?.name ?? '' })),
        ),
      };
    },
  }),
];

const plain = (format: Format, name: string, bytes: Uint8Array): Plain => ({
  mediaType: mediaTypes[format],
  bytes,
  fileName: `${name}.${format}`,
});

async function bytesOf(tree: DocumentTree, format: Exclude<Format, 'zip'>): Promise<Uint8Array> {
  if (format === 'html') return new TextEncoder().encode(htmlOf(tree));
  // Those who write DOCX and PDF are loaded when somebody first asks for one.
  if (format === 'docx') return (await import('@zhargy/documents/files')).docxOf(tree);
  return (await import('@zhargy/documents/pdf')).pdfOf(tree);
}

interface InZip {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function separately(
  drafted: readonly Drafted[],
  formats: readonly Exclude<Format, 'zip'>[],
): Promise<readonly InZip[]> {
  const files: InZip[] = [];
  for (const { trees } of drafted)
    for (const tree of trees)
      for (const format of formats) files.push({ name: `${tree.file}.${format}`, bytes: await bytesOf(tree, format) });
  return files;
}

/** For each language the packet with its sheet of contents first. */
async function archives(
  drafted: readonly Drafted[],
  contents: (of: Drafted) => DocumentTree,
): Promise<readonly InZip[]> {
  const files: InZip[] = [];
  for (const one of drafted)
    for (const [i, tree] of [contents(one), ...one.trees].entries())
      for (const format of ['html', 'docx', 'pdf'] as const)
        files.push({
          name: `${one.lang}/${String(i).padStart(2, '0')}.${tree.file}.${format}`,
          bytes: await bytesOf(tree, format),
        });
  return files;
}
