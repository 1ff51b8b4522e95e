import { faultsOfFile, type Desk, type Known, type Refused, type Verified } from '@zhargy/desk';
import * as z from 'zod';
import { Problem } from '../http/problem.ts';
import type { QuestionName } from '../judge/judge.ts';
import { reading, taking, takingBytes, type Route, type Surroundings } from '../http/route.ts';
import { said } from '../http/said.ts';
import { askedBy, dayIn, detailQuery, langQuery } from '../question.ts';
import { actsSchema, checkSchema, deadlinesSchema, waysSchema } from './case-questions.ts';
import { openSchema, wantedFrom, writeSchema } from './case-entries.ts';
import {
  conflictSchema,
  conflictView,
  entryAnswerSchema,
  entryView,
  fileSchema,
  fileView,
  summarySchema,
  summaryView,
} from './case-views.ts';

/** The one user there is until people sign in; every write names its author already. */
const author = 'local';

function refused(why: Refused): never {
  switch (why.why) {
    case 'noCase':
      throw new Problem('notFound', [{ code: 'nobody', path: 'case' }]);
    case 'behind':
      throw new Problem('behind', [], { last: why.last });
    case 'faults':
      throw new Problem('faults', why.faults);
    case 'broken': {
      const { entry, line, fault } = why.broken;
      throw new Problem('journalBroken', [], { broken: { entry, line, fault } });
    }
  }
}
const held = <T extends { readonly ok: true }>(result: T | Refused): T => (result.ok ? result : refused(result));

/** The case of the exported journal that the documentation shows. */
const inPath = { case: 'example' } as const;

const viewQuery = langQuery.extend({
  knownOn: detailQuery.shape.knownOn.meta(
    said(
      'Сол күннің аяғында белгілі болғаны ғана',
      'Только известное к концу этого дня',
      'Only what was known at the end of this day',
    ),
  ),
  upTo: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .optional()
    .meta(
      said(
        'Журнал осы жазбадан кейінгі қалпында',
        'Журнал, каким он был после этой записи',
        'The journal as it stood after this entry',
      ),
    ),
});
const caseQuery = detailQuery.extend({ upTo: viewQuery.shape.upTo });
const numberIn = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

const stateOf = async (
  desk: Desk,
  id: string,
  query: { readonly knownOn?: string | undefined; readonly upTo?: string | undefined },
): Promise<Known> => held(await desk.known(id, { knownOn: dayIn(query.knownOn), upTo: numberIn(query.upTo) }));

const writtenSchema = z
  .strictObject({ ...summarySchema.shape, written: z.array(entryAnswerSchema) })
  .meta({ id: 'Written' });

/** A question about a kept case, answered from what its journal knows. */
const ofKeptCase = (
  name: 'findings' | 'acts' | 'deadlines' | 'ways',
  schema: z.ZodObject,
  question: QuestionName,
): Route =>
  reading({
    path: `/api/cases/{case}/${name}`,
    inPath,
    id: `case-${name}`,
    group: 'cases',
    says: questions[name],
    query: caseQuery,
    answer: { status: 200, is: schema.extend({ conflicts: z.array(conflictSchema) }) },
    problems: ['badRequest', 'notFound', 'journalBroken', 'viewFaults'],
    run: async ({ path, query }, { lang, today, desk, judge }) => {
      const state = await stateOf(desk, path['case'] ?? '', query);
      const faults = faultsOfFile(state);
      if (faults.length > 0) throw new Problem('viewFaults', faults);
      return judge.answer({
        name: question,
        of: {
          asked: askedBy(query, today),
          lang,
          detail: query.detail ?? 'brief',
          act: query.act,
          conflicts: new Set(state.conflicts.map((one) => one.at)),
          decisions: state.decisions,
        },
        about: { file: state.file },
        beside: { conflicts: state.conflicts.map((one) => conflictView(one, lang)) },
      });
    },
  });

const questions = {
  findings: {
    kk: 'Сақталған іс бойынша тұжырымдар және олар туралы шешімдер',
    ru: 'Выводы по сохранённому делу и решения о них',
    en: 'Findings on a kept case, with what was decided about them',
  },
  acts: {
    kk: 'Сақталған іс бойынша қазір не істеуге болады',
    ru: 'Что сейчас можно сделать по сохранённому делу',
    en: 'What may be done now in a kept case',
  },
  deadlines: { kk: 'Сақталған істің мерзімдері', ru: 'Сроки сохранённого дела', en: 'The time limits of a kept case' },
  ways: { kk: 'Сақталған істің жолдары', ru: 'Пути сохранённого дела', en: 'The ways of a kept case' },
} as const;

const verifiedSchema = z
  .strictObject({
    ok: z.boolean(),
    case: z.string().optional(),
    entries: z.int().optional(),
    head: z.string().optional(),
    from: z.string().optional(),
    to: z.string().optional(),
    fault: z.string().optional().describe('Why the chain does not hold'),
    entry: z.int().nullable().optional().describe('The first entry that is broken'),
    line: z.int().nullable().optional(),
  })
  .meta({ id: 'Verified' });

const found = <T>(value: T | undefined): T => value ?? refused({ ok: false, why: 'noCase' });

export const caseRoutes: readonly Route[] = [
  reading({
    path: '/api/cases',
    id: 'cases',
    group: 'cases',
    says: { kk: 'Сақталған істер', ru: 'Сохранённые дела', en: 'The kept cases' },
    query: langQuery,
    answer: { status: 200, is: z.strictObject({ cases: z.array(summarySchema) }) },
    run: async (_request, { desk }) => ({ cases: (await desk.cases()).map(summaryView) }),
  }),
  taking(openSchema, {
    path: '/api/cases',
    example: {
      title: 'Мысал',
      entries: [{ body: { kind: 'asserted', facts: [{ at: 'persons.p1.name', value: 'А.' }], proof: { id: 'd1' } } }],
    },
    id: 'open-case',
    group: 'cases',
    says: {
      kk: 'Іс ашу, бірден жазбаларымен',
      ru: 'Открыть дело, сразу с записями',
      en: 'Open a case, with its first entries',
    },
    query: langQuery,
    answer: { status: 201, is: writtenSchema },
    problems: ['faults', 'tooLarge'],
    run: async ({ body }, { desk }) => {
      const { summary, entries } = held(await desk.openCase(author, body.title, wantedFrom(body.entries ?? [], {})));
      return { ...summary, written: entries.map(entryView) };
    },
  }),
  takingBytes('journal', {
    path: '/api/cases/import',
    id: 'import-case',
    group: 'cases',
    says: {
      kk: 'Шығарылған журналды қабылдау: жаңа іс не осындағы істің жалғасы',
      ru: 'Принять выгруженный журнал: новое дело или продолжение здешнего',
      en: 'Take an exported journal in: a new case, or what follows the one here',
    },
    query: langQuery,
    answer: { status: 201, is: writtenSchema },
    problems: ['behind', 'journalBroken', 'faults', 'tooLarge'],
    run: async ({ body }, { desk }) => {
      const { summary, entries } = held(await desk.importCase(body));
      return { ...summary, written: entries.map(entryView) };
    },
  }),
  reading({
    path: '/api/cases/{case}',
    inPath,
    id: 'case',
    group: 'cases',
    says: { kk: 'Бір іс', ru: 'Одно дело', en: 'One case' },
    query: langQuery,
    answer: { status: 200, is: summarySchema },
    problems: ['notFound'],
    run: async ({ path }, { desk }) =>
      summaryView(found((await desk.cases()).find((summary) => summary.case === path['case']))),
  }),
  reading({
    path: '/api/cases/{case}/entries',
    inPath,
    id: 'entries',
    group: 'cases',
    says: { kk: 'Істің журналы', ru: 'Журнал дела', en: 'The journal of a case' },
    query: langQuery.extend({
      after: viewQuery.shape.upTo.meta(
        said('Осы жазбадан кейінгілер ғана', 'Только записи после этой', 'Only entries after this one'),
      ),
    }),
    answer: { status: 200, is: z.strictObject({ entries: z.array(entryAnswerSchema) }) },
    problems: ['notFound', 'journalBroken'],
    run: async ({ path, query }, { desk }) => {
      const { entries } = held(await desk.entries(path['case'] ?? ''));
      return { entries: entries.slice(numberIn(query.after) ?? 0).map(entryView) };
    },
  }),
  taking(writeSchema, {
    path: '/api/cases/{case}/entries',
    inPath,
    example: { expected: 2, entries: [{ body: { kind: 'noted', text: 'тексерілді' } }] },
    id: 'write-entries',
    group: 'cases',
    says: {
      kk: 'Журналға жазу: дерек, әрекет, қайтарып алу, шешім, белгі, болдырмау',
      ru: 'Внести в журнал: сведения, действие, отзыв, решение, заметку, отмену записи',
      en: 'Write to the journal: facts, an act, a withdrawal, a decision, a note, an undoing',
    },
    query: langQuery,
    answer: { status: 201, is: writtenSchema },
    problems: ['notFound', 'behind', 'journalBroken', 'faults', 'tooLarge'],
    run: async ({ path, body }, { desk }) => {
      const id = path['case'] ?? '';
      const state = await stateOf(desk, id, {});
      const { summary, entries } = held(
        await desk.append(author, id, body.expected, wantedFrom(body.entries, state.file)),
      );
      return { ...summary, written: entries.map(entryView) };
    },
  }),
  reading({
    path: '/api/cases/{case}/file',
    inPath,
    id: 'case-file',
    group: 'cases',
    says: {
      kk: 'Іс файлы: қазіргі не белгілі бір күнгі қалпы, әр деректің қайдан алынғаны',
      ru: 'Файл дела: сейчас или каким он был известен на дату, с источником каждого сведения',
      en: 'The case file now, or as known on a date, with the source of every fact',
    },
    query: viewQuery,
    answer: { status: 200, is: fileSchema },
    problems: ['badRequest', 'notFound', 'journalBroken'],
    run: async ({ path, query }, { lang, desk }) => {
      const id = path['case'] ?? '';
      return fileView(id, await stateOf(desk, id, query), query.knownOn, lang);
    },
  }),
  ofKeptCase('findings', checkSchema, 'check'),
  ofKeptCase('acts', actsSchema, 'acts'),
  ofKeptCase('deadlines', deadlinesSchema, 'deadlines'),
  ofKeptCase('ways', waysSchema, 'ways'),
  reading({
    path: '/api/cases/{case}/verify',
    inPath,
    id: 'verify-case',
    group: 'cases',
    says: { kk: 'Журнал тізбегін тексеру', ru: 'Проверить цепь журнала', en: 'Verify the chain of the journal' },
    query: langQuery,
    answer: { status: 200, is: verifiedSchema },
    problems: ['notFound'],
    run: async ({ path }, { desk }): Promise<Verified> => found(await desk.verify(path['case'] ?? '')),
  }),
  reading({
    path: '/api/cases/{case}/export',
    inPath,
    id: 'export-case',
    group: 'cases',
    says: {
      kk: 'Журналды шығару: JSON Lines, кез келген адам желісіз тексере алады',
      ru: 'Выгрузить журнал: JSON Lines, которые любой проверит без сети',
      en: 'Export the journal: JSON Lines that anybody can verify offline',
    },
    query: langQuery,
    answer: { status: 200, is: { mediaType: 'application/jsonl' } },
    problems: ['notFound'],
    run: async ({ path }, { desk }: Surroundings) => ({
      mediaType: 'application/jsonl',
      text: found(await desk.exportCase(path['case'] ?? '')),
    }),
  }),
];
