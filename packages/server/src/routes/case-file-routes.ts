import type * as z from 'zod';
import type { QuestionName } from '../judge/judge.ts';
import { takingBytes, type Route } from '../http/route.ts';
import { askedBy, detailQuery } from '../question.ts';
import { actsSchema, checkSchema, deadlinesSchema, waysSchema } from './case-questions.ts';

type About = Pick<Route, 'path' | 'id' | 'says'>;

/** A question about a case file that is sent along; nothing of it is kept. */
const ofSentFile = <S extends z.ZodType>(about: About, schema: S, name: QuestionName): Route =>
  takingBytes('caseFile', {
    ...about,
    group: 'caseFile',
    query: detailQuery,
    answer: { status: 200, is: schema },
    problems: ['badRequest', 'faults', 'tooLarge'],
    run: ({ query, body }, { lang, today, judge }) =>
      judge.answer({
        name,
        of: { asked: askedBy(query, today), lang, detail: query.detail ?? 'brief', act: query.act },
        about: { bytes: body },
      }),
  });

export const caseFileRoutes: readonly Route[] = [
  ofSentFile(
    {
      path: '/api/check',
      id: 'check',
      says: {
        kk: 'Іс файлында жазылғанның заңға сәйкестігі: нормалар, дәлелі мен сілтемесі',
        ru: 'Соответствует ли закону записанное в деле: нормы, основания, ссылки',
        en: 'Whether what a case file records is lawful: norms, reasons, citations',
      },
    },
    checkSchema,
    'check',
  ),
  ofSentFile(
    {
      path: '/api/acts',
      id: 'acts',
      says: {
        kk: 'Қазір қандай әрекет жасауға болады, болмайды, не жетпейді',
        ru: 'Что сейчас можно сделать, что нельзя и почему, каких сведений не хватает',
        en: 'What may be done now, what may not and why, which facts are wanting',
      },
    },
    actsSchema,
    'acts',
  ),
  ofSentFile(
    {
      path: '/api/deadlines',
      id: 'deadlines',
      says: {
        kk: 'Барлық мерзім: басталуы, есебі, соңғы күні',
        ru: 'Все сроки: начало, счёт, последний день',
        en: 'Every time limit: its start, its count, its last day',
      },
    },
    deadlinesSchema,
    'deadlines',
  ),
  ofSentFile(
    {
      path: '/api/ways',
      id: 'ways',
      says: {
        kk: 'Әр айыпталушы үшін істің жүру жолдары қатар қойылып',
        ru: 'Пути, которыми дело может пойти для каждого обвиняемого, рядом',
        en: 'The ways the case can take for each accused person, side by side',
      },
    },
    waysSchema,
    'ways',
  ),
];
