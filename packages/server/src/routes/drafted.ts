import { isoOf, type Day } from '@zhargy/calendar';
import { asKnownOn, prepare, type CaseFile, type Fault } from '@zhargy/casefile';
import { answerSheet, draftPacket, papers, type DocumentTree } from '@zhargy/documents/drafts';
import { law } from '@zhargy/law';
import { languages, type Lang } from '@zhargy/logic';
import * as z from 'zod';
import { Problem } from '../http/problem.ts';
import { fileIn, fileWritten } from './sent-file.ts';

/** Names of the papers, with the whole packet and the sheet of answers. */
const paperNames = ['packet', 'answer', ...papers.map((paper) => paper.name)] as const;

/** Which papers are asked for, in which languages. */
export const papersAsked = z.strictObject({
  file: fileWritten,
  agreement: z.string().max(64).optional().describe('The id of the agreement; not needed where the file has one alone'),
  paper: z
    .string()
    .refine((name) => paperNames.includes(name), {
      message: 'notAllowed',
      params: { expected: paperNames.join(' | ') },
    })
    .optional()
    .describe(`${paperNames.join(' | ')}; the packet where it is left out`),
  concerns: z.string().max(64).optional().describe('Of a paper made for each victim: only that of this one'),
  languages: z.array(z.enum(languages)).min(1).max(3).optional().describe('The language of the answer where left out'),
});
export type PapersAsked = z.infer<typeof papersAsked>;

/** Papers drafted in one language. */
export interface Drafted {
  readonly lang: Lang;
  readonly trees: readonly DocumentTree[];
}

interface Draft {
  readonly file: CaseFile;
  readonly agreement: string | undefined;
  readonly drafted: readonly Drafted[];
}

/** Drafts what is asked for, in each language. @throws Problem with every fault */
export function draftedFor(asked: PapersAsked, lang: Lang, today: Day): Draft {
  const file = asKnownOn(fileIn(asked.file), today);
  const wanted = [...new Set(asked.languages ?? [lang])];
  if (asked.paper === 'answer')
    return {
      file,
      agreement: undefined,
      drafted: wanted.map((one) => ({ lang: one, trees: [answerIn(file, one, today)] })),
    };
  const agreement = agreementOf(file, asked.agreement);
  const paper = asked.paper === undefined || asked.paper === 'packet' ? {} : { paper: asked.paper };
  const drafted = wanted.map((one): Drafted => {
    const made = draftPacket(file, { agreement, lang: one, ...paper });
    if ('refused' in made)
      throw fault({ code: 'notAllowed', path: 'paper', found: asked.paper ?? '', expected: paperNames.join(' | ') });
    return {
      lang: one,
      trees: made.trees.filter((tree) => asked.concerns === undefined || tree.concerns === asked.concerns),
    };
  });
  if (drafted.every(({ trees }) => trees.length === 0))
    throw fault({ code: 'nobody', path: 'concerns', found: asked.concerns ?? '' });
  return { file, agreement, drafted };
}

const fault = (one: Fault): Problem => new Problem('faults', [one]);

function answerIn(file: CaseFile, lang: Lang, today: Day): DocumentTree {
  const findings = law.engine.check(prepare(file), { now: today });
  return answerSheet(file, { findings, on: isoOf(today), lang });
}

/** The agreement meant: the one named, or the only one. */
function agreementOf(file: CaseFile, named: string | undefined): string {
  const list: unknown = file['agreements'];
  const ids = Array.isArray(list) ? list.map((one: { readonly id: string }) => one.id) : []; // a valid file: each has an id
  const [only] = ids;
  if (named === undefined && ids.length === 1 && only !== undefined) return only;
  if (named !== undefined && ids.includes(named)) return named;
  throw fault(
    named === undefined || ids.length === 0
      ? { code: 'empty', path: 'agreement', expected: ids.join(' | ') }
      : { code: 'nobody', path: 'agreement', found: named, expected: ids.join(' | ') },
  );
}
