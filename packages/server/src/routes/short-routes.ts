import type { Fault } from '@zhargy/casefile';
import { interviews, law, nextQuestions, type Interview, type Outlook } from '@zhargy/law';
import {
  calculate,
  citationJson,
  formatCitation,
  type AnyFormula,
  type Finding,
  type Json,
  type Lang,
} from '@zhargy/logic';
import { plainQuestionsFor, questionsOf } from '@zhargy/readings/questions';
import * as z from 'zod';
import { Problem } from '../http/problem.ts';
import { reading, taking, type Route } from '../http/route.ts';
import { askedBy, framed, frameSchema, langQuery, questionQuery } from '../question.ts';
import { findingSchema, findingView } from '../view/finding.ts';
import { citationSchema, markText, missingSchema, missingText } from '../view/spoken.ts';

const citations = (cite: AnyFormula['cite'], lang: Lang): z.infer<typeof citationSchema>[] =>
  cite.map((one) => ({ ...citationJson(one), text: formatCitation(one, lang) }));

const inputSchema = z
  .strictObject({ name: z.string(), says: z.string(), writtenAs: z.string(), optional: z.boolean() })
  .meta({ id: 'Input' });
const formulaSchema = z
  .strictObject({ id: z.string(), says: z.string(), cite: z.array(citationSchema), inputs: z.array(inputSchema) })
  .meta({ id: 'Formula' });
const formulaView = (formula: AnyFormula, lang: Lang): z.infer<typeof formulaSchema> => ({
  id: formula.id,
  says: formula.says[lang],
  cite: citations(formula.cite, lang),
  inputs: Object.entries(formula.inputs).map(([name, input]) => ({
    name,
    says: input.label[lang],
    writtenAs: input.writtenAs,
    optional: input.optional,
  })),
});

const calculationSchema = z
  .strictObject({
    ...frameSchema,
    formula: z.string(),
    says: z.string(),
    value: z.unknown().describe('null while an input is wanting'),
    steps: z.array(z.strictObject({ label: z.string(), value: z.unknown(), cite: z.array(citationSchema) })),
    missing: z.array(missingSchema),
    readings: z.array(z.strictObject({ dispute: z.string(), chosen: z.string(), options: z.array(z.string()) })),
    unverified: z.array(z.string()),
    cite: z.array(citationSchema),
  })
  .meta({ id: 'Calculation' });

const calculationInput = z
  .strictObject({
    inputs: z.record(z.string().max(100), z.unknown()).describe('By name, each as GET /api/calc says it is written'),
  })
  .meta({ id: 'CalculationInputs' });
const answersGiven = z
  .strictObject({
    answers: z.record(z.string().max(100), z.string().max(2000)).describe('By the id of the question'),
  })
  .meta({ id: 'InterviewAnswers' });

/** Inputs by the readers of the formula, every fault at once. @throws Problem */
function inputsOf(formula: AnyFormula, given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const faults: Fault[] = [];
  const inputs: Record<string, unknown> = {};
  for (const [name, written] of Object.entries(given as Readonly<Record<string, Json>>)) {
    // The body was JSON.
    const input = Object.hasOwn(formula.inputs, name) ? formula.inputs[name] : undefined;
    const value = written === null ? undefined : input?.read(written);
    const found = typeof written === 'object' ? {} : { found: String(written) };
    if (!input)
      faults.push({
        code: 'unknownField',
        path: `inputs.${name}`,
        found: name,
        expected: Object.keys(formula.inputs).join(' | '),
      });
    else if (value !== undefined) inputs[name] = value;
    // null is "not known", as in a case file.
    else if (written !== null)
      faults.push({ code: 'wrongType', path: `inputs.${name}`, ...found, expected: input.writtenAs });
  }
  if (faults.length > 0) throw new Problem('faults', faults);
  return inputs;
}

const interviewSchema = z
  .strictObject({
    id: z.string(),
    says: z.string(),
    questions: z.array(
      z.strictObject({
        id: z.string(),
        says: z.string(),
        help: z.string(),
        kind: z.enum(['choice', 'articles', 'day']),
        choices: z.array(z.strictObject({ value: z.string(), says: z.string() })).optional(),
      }),
    ),
  })
  .meta({ id: 'Interview' });
const interviewView = ({ id, says, questions }: Interview, lang: Lang): z.infer<typeof interviewSchema> => ({
  id,
  says: says[lang],
  questions: questions.map((one) => ({
    id: one.id,
    says: one.says[lang],
    help: one.help[lang],
    kind: one.kind,
    ...(one.choices ? { choices: one.choices.map(({ value, says: text }) => ({ value, says: text[lang] })) } : {}),
  })),
});

const outlookSchema = z
  .strictObject({
    act: z.string(),
    about: z.record(z.string(), z.string()),
    standing: z.enum(['open', 'closed', 'depends']),
    against: z.array(findingSchema),
    steps: z.array(findingSchema),
    document: z.array(findingSchema),
    undecided: z.array(findingSchema),
    judged: z.array(findingSchema),
    met: z.array(z.string()).describe('Norms that hold already'),
    presumed: z.array(z.strictObject({ id: z.string(), at: z.array(z.string()), text: z.string() })),
  })
  .meta({ id: 'Outlook' });
function outlookView(outlook: Outlook, lang: Lang): z.infer<typeof outlookSchema> {
  const views = (list: readonly Finding[]) => list.map((f) => findingView(f, lang, 'brief'));
  return {
    act: outlook.act,
    about: { ...outlook.about },
    standing: outlook.standing,
    against: views(outlook.against),
    steps: views(outlook.steps),
    document: views(outlook.document),
    undecided: views(outlook.undecided),
    judged: views(outlook.judged),
    met: outlook.met.map((f) => f.norm),
    presumed: outlook.presumed.map(({ id, at }) => ({ id, at: [...at], text: markText(id, lang) })),
  };
}

const askedSchema = z
  .strictObject({
    ...frameSchema,
    interview: z.string(),
    replies: z.array(
      z.strictObject({
        id: z.string(),
        says: z.string(),
        outlook: outlookSchema,
        deciding: z.array(missingSchema.extend({ question: z.string().optional() })),
      }),
    ),
    ticks: z.array(z.strictObject({ id: z.string(), says: z.string(), taken: z.boolean() })),
    next: z
      .array(z.string())
      .describe(
        'Questions still worth putting, the best first; none once the answers decide, whatever the others would be',
      ),
    file: z.unknown().describe('The case file the answers make: going on types nothing twice'),
  })
  .meta({ id: 'Asked' });

export const shortRoutes: readonly Route[] = [
  reading({
    path: '/api/calc',
    id: 'formulas',
    group: 'short',
    says: {
      kk: 'Барлық есеп және әрқайсысына керегі',
      ru: 'Все расчёты и что для каждого нужно',
      en: 'Every formula and what it needs',
    },
    query: langQuery,
    answer: { status: 200, is: z.strictObject({ formulas: z.array(formulaSchema) }) },
    run: (_request, { lang }) => ({ formulas: law.formulas.map((formula) => formulaView(formula, lang)) }),
  }),
  taking(calculationInput, {
    path: '/api/calc/{formula}',
    inPath: { formula: 'kz.cpc.48.term-end' },
    example: { inputs: { start: '2026-10-09', n: 15, unit: 'days', kind: 'ordinary' } },
    id: 'calc',
    group: 'short',
    says: {
      kk: 'Сома не мерзім: нәтижесі, қадамдары, сілтемелері',
      ru: 'Сумма или срок: итог, ход расчёта, ссылки',
      en: 'A sum or a term: result, working, citations',
    },
    query: questionQuery,
    answer: { status: 200, is: calculationSchema },
    problems: ['badRequest', 'notFound', 'faults'],
    run: ({ path, query, body }, { lang, today }) => {
      const formula = law.formulas.find((one) => one.id === path['formula']);
      if (!formula) throw new Problem('notFound', [{ code: 'nobody', path: 'formula', found: path['formula'] ?? '' }]);
      const asked = askedBy(query, today);
      const readings = asked.readings ?? {};
      const { value, missing, record } = calculate(formula, inputsOf(formula, body.inputs), {
        lawDay: asked.lawOf ?? asked.now,
        readings,
      });
      return framed(asked, {
        formula: formula.id,
        says: formula.says[lang],
        value: value ?? null,
        steps: record.steps.map((one) => ({
          label: one.label[lang],
          value: one.value,
          cite: citations(one.cite, lang),
        })),
        missing: missing.map((one) => ({
          ...one,
          text: formula.inputs[one.at]?.label[lang] ?? missingText(one, lang),
        })),
        readings: record.disputes.map((dispute) => ({
          dispute: dispute.id,
          chosen: readings[dispute.id] ?? dispute.byDefault,
          options: Object.keys(dispute.options),
        })),
        unverified: record.unverified.map((mark) => mark.says[lang]),
        cite: citations(formula.cite, lang),
      });
    },
  }),
  reading({
    path: '/api/ask',
    id: 'interviews',
    group: 'short',
    says: {
      kk: 'Қысқа сұхбаттар мен сұрақтары',
      ru: 'Короткие опросы и их вопросы',
      en: 'The short interviews and their questions',
    },
    query: langQuery,
    answer: { status: 200, is: z.strictObject({ interviews: z.array(interviewSchema) }) },
    run: (_request, { lang }) => ({ interviews: interviews.map((one) => interviewView(one, lang)) }),
  }),
  taking(answersGiven, {
    path: '/api/ask/{interview}',
    inPath: { interview: 'plea' },
    example: { answers: { charges: '188(1)' } },
    id: 'ask',
    group: 'short',
    says: {
      kk: 'Іс файлынсыз бес сұрақ: жол ашық па, не шешеді',
      ru: 'Пять вопросов без файла дела: открыт ли путь, что решает',
      en: 'Five questions without a case file: is the way open, what decides',
    },
    query: questionQuery.pick({ lang: true, now: true }),
    answer: { status: 200, is: askedSchema },
    problems: ['badRequest', 'notFound', 'faults'],
    run: ({ path, query, body }, { lang, today }) => {
      const interview = interviews.find((one) => one.id === path['interview']);
      if (!interview)
        throw new Problem('notFound', [
          {
            code: 'nobody',
            path: 'interview',
            found: path['interview'] ?? '',
            expected: interviews.map((one) => one.id).join(' | '),
          },
        ]);
      const asked = askedBy({ ...query, knownOn: undefined }, today);
      const result = interview.ask(body.answers, asked.now, questionsOf);
      if ('faults' in result)
        throw new Problem(
          'faults',
          result.faults.map(({ question, found, says }) => ({
            code: 'notAllowed',
            path: `answers.${question}`,
            found,
            expected: says[lang],
          })),
        );
      return framed(asked, {
        interview: interview.id,
        replies: result.replies.map((reply) => ({
          id: reply.id,
          says: reply.says[lang],
          outlook: outlookView(reply.outlook, lang),
          deciding: reply.deciding.map(({ missing, question }) => ({
            ...missing,
            text: missingText(missing, lang),
            ...(question === undefined ? {} : { question }),
          })),
        })),
        ticks: result.ticks.map(({ id, says, taken }) => ({ id, says: says[lang], taken })),
        next: (nextQuestions(interview, body.answers, asked.now, plainQuestionsFor) ?? []).map(({ id }) => id),
        file: result.file,
      });
    },
  }),
];
