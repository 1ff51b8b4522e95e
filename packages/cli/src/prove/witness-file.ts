import { readCaseFile } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import { formatCitation, type Lang, type Text } from '@zhargy/logic';
import { answerWords } from '@zhargy/wording/answers';
import { dayText } from '@zhargy/wording/days';
import { parse, stringify } from 'yaml';
import * as z from 'zod';
import { proveWords } from './prove-words.ts';
import type { Witness } from './witness.ts';

const shape = z.strictObject({
  title: z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() }),
  norm: z.string(),
  laws: z.array(z.string()),
  lastDay: z.iso.date(),
  firstDay: z.iso.date(),
  asked: z.enum(['recorded', 'candidates', 'case']),
  act: z.string().optional(),
  about: z.record(z.string(), z.string()),
  dated: z.array(z.string()),
  now: z.iso.date().optional(),
  readings: z.record(z.string(), z.string()).optional(),
  was: z.string(),
  is: z.string(),
  case: z.record(z.string(), z.unknown()),
});

/** Which norm, by which law, what it said on the last day before and what it says from the first day after. */
export function titleOf({ norm: id, laws, lastDay, firstDay, was, is }: Witness): Text {
  const norm = law.norm(id);
  const [cite] = norm?.cite ?? [];
  const status = (of: string, lang: Lang): string => {
    const known = Object.entries(answerWords.status).find(([name]) => name === of)?.[1] ?? proveWords.noSuchNorm;
    return known[lang].toLocaleLowerCase(lang);
  };
  const title = (lang: Lang): string =>
    [
      `${cite ? formatCitation(cite, lang) : id} (${laws.join(', ')}): ${norm?.says[lang] ?? id}.`,
      `${dayText(lastDay, lang)}: ${status(was, lang)};`,
      `${dayText(firstDay, lang)}: ${status(is, lang)}.`,
    ].join(' ');
  return { kk: title('kk'), ru: title('ru'), en: title('en') };
}

/** The name of the file a witness is kept in. */
export const fileNameOf = ({ norm, firstDay }: Pick<Witness, 'norm' | 'firstDay'>): string =>
  `${norm}.${firstDay}.yaml`;

/** A witness as a file that a lawyer can read. */
export const witnessText = (witness: Witness): string =>
  stringify({ title: titleOf(witness), ...witness }, { lineWidth: 0, aliasDuplicateObjects: false });

/** Reads a witness; throws with the fault where it is none, or where its case is no case file. */
export function readWitness(text: string): Witness & { readonly title: Text } {
  const { act, now, readings, ...read } = shape.parse(parse(text));
  const file = readCaseFile(new TextEncoder().encode(stringify(read.case)));
  if (!('file' in file)) throw new RangeError(JSON.stringify(file));
  return {
    ...read,
    ...(act === undefined ? {} : { act }),
    ...(now === undefined ? {} : { now }),
    ...(readings === undefined ? {} : { readings }),
  };
}
