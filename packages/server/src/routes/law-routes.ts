import { caseSchema, dictionary } from '@zhargy/casefile';
import { coverage, law } from '@zhargy/law';
import { citationJson, formatCitation, type AnyNorm, type Lang } from '@zhargy/logic';
import * as z from 'zod';
import { Problem } from '../http/problem.ts';
import { reading, type Route } from '../http/route.ts';
import { said } from '../http/said.ts';
import { langQuery } from '../question.ts';
import { citationSchema, spoken } from '../view/spoken.ts';

const normLine = { id: z.string(), kind: z.string(), says: z.string(), cite: z.array(citationSchema) };
const normSchema = z
  .strictObject({
    ...normLine,
    lawVersion: z.string(),
    texts: z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() }).describe('The norm in our words'),
    cure: z.string().optional(),
    who: z.string().optional().describe('Who has to do it, for a duty'),
    governs: z.array(z.strictObject({ id: z.string(), says: z.string() })),
    exceptions: z.array(z.strictObject({ id: z.string(), says: z.string(), cite: z.array(citationSchema) })),
  })
  .meta({ id: 'Norm' });

const citations = (cite: AnyNorm['cite'], lang: Lang): z.infer<typeof citationSchema>[] =>
  cite.map((one) => ({ ...citationJson(one), text: formatCitation(one, lang) }));
const line = (norm: AnyNorm, lang: Lang) => ({
  id: norm.id,
  kind: norm.kind,
  says: norm.says[lang],
  cite: citations(norm.cite, lang),
});

function normView(norm: AnyNorm, lang: Lang): z.infer<typeof normSchema> {
  const governs = 'governs' in norm && norm.governs !== undefined ? [norm.governs].flat() : [];
  return {
    ...line(norm, lang),
    lawVersion: law.version,
    texts: { ...norm.says },
    ...('cure' in norm ? { cure: norm.cure[lang] } : {}),
    ...('who' in norm ? { who: norm.who[lang] } : {}),
    governs: governs.map((act) => ({ id: act.id, says: act.says[lang] })),
    exceptions: ('except' in norm ? (norm.except ?? []) : []).map((one) => ({
      id: one.id,
      says: one.says[lang],
      cite: citations(one.cite, lang),
    })),
  };
}

const totals = z.strictObject({ norms: z.int(), guidance: z.int(), elsewhere: z.int(), nothing: z.int() });
const coverageSchema = z
  .strictObject({
    lawVersion: z.string(),
    instruments: z.array(
      z.strictObject({
        instrument: z.string(),
        title: z.string(),
        short: z.string(),
        bySentence: z.boolean(),
        count: z.int().describe('Places of the source: sentences of a resolution, items of a code'),
        totals,
        places: z
          .array(
            z.looseObject({ provision: z.string(), became: z.enum(['norms', 'guidance', 'elsewhere', 'nothing']) }),
          )
          .optional(),
      }),
    ),
  })
  .meta({ id: 'Coverage' });

let schemaOfCases: unknown;

export const lawRoutes: readonly Route[] = [
  reading({
    path: '/api/norms',
    id: 'norms',
    group: 'law',
    says: { kk: 'Нормалар тізімі', ru: 'Перечень норм', en: 'The norms' },
    query: langQuery.extend({
      kind: z
        .string()
        .max(40)
        .optional()
        .meta(
          said(
            'Норманың түрі: requirement, bar, duty, power, limit, content, decision …',
            'Вид нормы: requirement, bar, duty, power, limit, content, decision …',
            'The kind of norm: requirement, bar, duty, power, limit, content, decision …',
          ),
        ),
      instrument: z
        .string()
        .max(40)
        .optional()
        .meta(
          said(
            'Осы дереккөзге сілтейтіндер ғана: kz.cpc',
            'Только ссылающиеся на этот источник: kz.cpc',
            'Only norms that cite this source: kz.cpc',
          ),
        ),
      provision: z
        .string()
        .max(40)
        .optional()
        .meta(
          said(
            '… және осы ережеге не оның бөлігіне: 612, 612.1',
            '… и на это положение или место в нём: 612, 612.1',
            '… and this provision or a place in it: 612, 612.1',
          ),
        ),
      q: z
        .string()
        .max(200)
        .optional()
        .meta(
          said(
            'Норманың мәтініндегі не атауындағы сөздер',
            'Слова из текста нормы или её обозначения',
            'Words that stand in the norm or in its id',
          ),
        ),
    }),
    answer: {
      status: 200,
      is: z.strictObject({ lawVersion: z.string(), norms: z.array(z.strictObject(normLine)) }),
    },
    run: ({ query }, { lang }) => {
      const wanted = query.q?.toLowerCase();
      const cites = (norm: AnyNorm): boolean =>
        norm.cite.some(
          (one) =>
            (query.instrument === undefined || one.instrument.id === query.instrument) &&
            (query.provision === undefined || `${one.path.join('.')}.`.startsWith(`${query.provision}.`)),
        );
      const norms = law.norms
        .filter((norm) => query.kind === undefined || norm.kind === query.kind)
        .filter((norm) => (query.instrument === undefined && query.provision === undefined) || cites(norm))
        .filter((norm) => wanted === undefined || `${norm.id} ${norm.says[lang]}`.toLowerCase().includes(wanted));
      return { lawVersion: law.version, norms: norms.map((norm) => line(norm, lang)) };
    },
  }),
  reading({
    path: '/api/norms/{id}',
    inPath: { id: 'kz.cpc.612-1-1.gravity' },
    id: 'norm',
    group: 'law',
    says: { kk: 'Бір норма', ru: 'Одна норма', en: 'One norm' },
    query: langQuery,
    answer: { status: 200, is: normSchema },
    problems: ['notFound'],
    run: ({ path }, { lang }) => {
      const norm = law.norm(path['id'] ?? '');
      if (!norm) throw new Problem('notFound', [{ code: 'nobody', path: 'id', found: path['id'] ?? '' }]);
      return normView(norm, lang);
    },
  }),
  reading({
    path: '/api/disputes',
    id: 'disputes',
    group: 'law',
    says: {
      kk: 'Дереккөздер түрліше жауап беретін мәселелер',
      ru: 'Вопросы, на которые источники отвечают по-разному',
      en: 'Points the sources answer in more than one way',
    },
    query: langQuery,
    answer: {
      status: 200,
      is: z.strictObject({
        disputes: z.array(
          z.strictObject({
            id: z.string(),
            question: z.string(),
            why: z.string(),
            byDefault: z.string(),
            options: z.array(
              z.strictObject({ name: z.string(), says: z.string(), authority: z.array(citationSchema) }),
            ),
          }),
        ),
      }),
    },
    run: (_request, { lang }) => ({
      disputes: law.disputes.map((one) => ({
        id: one.id,
        question: one.question[lang],
        why: one.why[lang],
        byDefault: one.byDefault,
        options: Object.entries(one.options).map(([name, option]) => ({
          name,
          says: option.says[lang],
          authority: citations(option.authority, lang),
        })),
      })),
    }),
  }),
  reading({
    path: '/api/coverage',
    id: 'coverage',
    group: 'law',
    says: {
      kk: 'Дереккөздерден не қамтылған',
      ru: 'Что из источников охвачено',
      en: 'What of the sources is encoded',
    },
    query: langQuery.extend({
      instrument: z
        .string()
        .max(40)
        .optional()
        .meta(said('Бір дереккөз ғана: kz.cpc', 'Только один источник: kz.cpc', 'One source only: kz.cpc')),
      places: z
        .enum(['true', 'false'])
        .optional()
        .meta(
          said(
            'Әр сөйлем не тармақ, оған не негізделгенімен',
            'Также каждое предложение или пункт и что на нём основано',
            'Also each sentence or item with what rests on it',
          ),
        ),
    }),
    answer: { status: 200, is: coverageSchema },
    problems: ['notFound'],
    run: ({ query }, { lang }) => {
      const rows = coverage().filter((row) => query.instrument === undefined || row.instrument === query.instrument);
      if (rows.length === 0)
        throw new Problem('notFound', [{ code: 'nobody', path: 'instrument', found: query.instrument ?? '' }]);
      return {
        lawVersion: law.version,
        instruments: rows.map(({ places, ...row }) => ({
          ...row,
          title: row.title[lang],
          short: row.short[lang],
          count: places.length,
          ...(query.places === 'true' ? { places: spoken(places, lang) } : {}),
        })),
      };
    },
  }),
  reading({
    path: '/api/schema',
    id: 'schema',
    group: 'law',
    says: {
      kk: 'Іс файлының толық түрінің JSON Schema сипаттамасы',
      ru: 'JSON Schema полной формы файла дела',
      en: 'The JSON Schema of a case file in its full form',
    },
    query: langQuery,
    answer: { status: 200, is: z.looseObject({}) },
    run: () => (schemaOfCases ??= z.toJSONSchema(caseSchema, { unrepresentable: 'any' })) as object, // a JSON Schema is an object
  }),
  reading({
    path: '/api/dictionary',
    id: 'dictionary',
    group: 'law',
    says: {
      kk: 'Деректер сөздігі: атауы, сұрағы, кім біледі, немен дәлелденеді',
      ru: 'Словарь сведений: название, вопрос, кто знает, чем подтверждается',
      en: 'The dictionary of facts: name, question, who can answer, what proves it',
    },
    query: langQuery,
    answer: {
      status: 200,
      is: z.strictObject({
        entities: z.record(
          z.string(),
          z.record(
            z.string(),
            z.looseObject({ label: z.string(), question: z.string(), who: z.array(z.string()), proof: z.string() }),
          ),
        ),
      }),
    },
    run: (_request, { lang }) => ({ entities: spoken(dictionary, lang) }),
  }),
];
