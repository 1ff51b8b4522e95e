import type { Fault } from '@zhargy/casefile';
import { faultText } from '@zhargy/casefile';
import type { Lang, Text } from '@zhargy/logic';
import * as z from 'zod';

/** Every way a request can fail, by its code. */
export const problems = {
  badRequest: {
    status: 400,
    says: { kk: 'сұрау түсініксіз', ru: 'запрос нельзя понять', en: 'the request cannot be read' },
  },
  crossSite: {
    status: 403,
    says: {
      kk: 'сұрау өзге сайттан келген',
      ru: 'запрос пришёл с другого сайта',
      en: 'the request comes from another site',
    },
  },
  notFound: { status: 404, says: { kk: 'мұндай ештеңе жоқ', ru: 'такого нет', en: 'there is no such thing' } },
  behind: {
    status: 409,
    says: {
      kk: 'журналға бұл арада басқа жазба енгізілген',
      ru: 'в журнал тем временем внесена другая запись',
      en: 'another entry was written to the journal meanwhile',
    },
  },
  journalBroken: {
    status: 409,
    says: { kk: 'журналдың тізбегі үзілген', ru: 'цепь журнала нарушена', en: 'the chain of the journal is broken' },
  },
  viewFaults: {
    status: 409,
    says: {
      kk: 'сол күнгі деректерден іс файлы құралмайды',
      ru: 'из известного на этот день файл дела не складывается',
      en: 'what was known on that day makes no valid case file',
    },
  },
  tooLarge: {
    status: 413,
    says: { kk: 'сұрау тым үлкен', ru: 'запрос слишком велик', en: 'the request is too large' },
  },
  mediaType: {
    status: 415,
    says: {
      kk: 'мазмұнның мұндай түрі қабылданбайды',
      ru: 'содержимое такого вида не принимается',
      en: 'content of this kind is not taken',
    },
  },
  misdirected: {
    status: 421,
    says: {
      kk: 'сервер бұл атпен жауап бермейді',
      ru: 'под этим именем сервер не отвечает',
      en: 'the server does not answer under this name',
    },
  },
  unreadable: {
    status: 422,
    says: { kk: 'құжат оқылмайды', ru: 'бумагу нельзя прочитать', en: 'the paper cannot be read' },
  },
  faults: {
    status: 422,
    says: { kk: 'берілгенде қателер бар', ru: 'в присланном есть ошибки', en: 'what was sent has faults' },
  },
  failed: { status: 500, says: { kk: 'сервердегі қате', ru: 'ошибка на сервере', en: 'the server made a mistake' } },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly says: Text }>>;

export type ProblemCode = keyof typeof problems;

/** Thrown by a handler to answer with a problem; nothing of it is logged. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly faults: readonly Fault[];
  readonly more: ProblemMore;
  constructor(code: ProblemCode, faults: readonly Fault[] = [], more: ProblemMore = {}) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.faults = faults;
    this.more = more;
  }
}

interface ProblemMore {
  /** The number of the last entry, for `behind`. */
  readonly last?: number;
  /** Where a chain breaks, for `journalBroken`. */
  /** Why a paper cannot be read, and what to do, for `unreadable`. */
  readonly paper?: { readonly code: string; readonly says: Text; readonly cure: Text };
  readonly broken?: { readonly entry: number | null; readonly line: number | null; readonly fault: string };
}

const faultSchema = z
  .strictObject({
    code: z.string().describe('What is wrong, as the command line has it'),
    path: z.string().describe('Where: keys and positions of a file, names of parameters'),
    line: z.int().optional(),
    column: z.int().optional(),
    syntax: z.string().optional(),
    found: z.string().optional(),
    expected: z.string().optional(),
    text: z.string().describe('The fault as one line in the language of the answer'),
  })
  .meta({ id: 'Fault' });

/** RFC 9457: what every failed request is answered with, as application/problem+json. */
export const problemSchema = z
  .strictObject({
    type: z.string().describe('A place on the documentation page'),
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]), // the keys of the table above
    faults: z.array(faultSchema).optional(),
    paper: z.strictObject({ code: z.string(), text: z.string(), cure: z.string() }).optional(),
    last: z.int().optional(),
    broken: z.strictObject({ entry: z.int().nullable(), line: z.int().nullable(), fault: z.string() }).optional(),
  })
  .meta({ id: 'Problem' });

/** The answer to a failed request in the language of its viewer. */
export function problemBody({ code, faults, more }: Problem, lang: Lang): z.infer<typeof problemSchema> {
  const { status, says } = problems[code];
  const { paper, ...others } = more;
  return {
    type: `/api#problem-${code}`,
    title: says[lang],
    status,
    code,
    ...(faults.length > 0 ? { faults: faults.map((fault) => ({ ...fault, text: faultText(fault, lang) })) } : {}),
    ...(paper ? { paper: { code: paper.code, text: paper.says[lang], cure: paper.cure[lang] } } : {}),
    ...others,
  };
}
