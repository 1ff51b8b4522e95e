import { theorems } from '@zhargy/law/theorems';
import type { Lang } from '@zhargy/logic';
import { jsonText } from '../json-text.ts';
import type { Options } from '../options.ts';
import { Page } from '../page.ts';
import { allFound, proveChapter, showChapter, type ChapterProofs } from '../prove/chapter-proofs.ts';
import { pleaActs, pleaNorms } from '../prove/plea-chapter.ts';
import { decisions, proveEverywhere, type DecisionResult } from '../prove/prove-decision.ts';
import { allShown, proveAmendments, showAmendments } from '../prove/show-amendments.ts';
import { proveTerms, type TermResult } from '../prove/prove-terms.ts';
import { proveTheorem, type TheoremResult } from '../prove/prove-theorem.ts';
import { proveWords } from '../prove/prove-words.ts';
import { say } from '../words.ts';
import type { Answer } from './check.ts';

interface Proofs {
  readonly theorems: readonly TheoremResult[];
  readonly decisions: readonly DecisionResult[];
  readonly chapter?: ChapterProofs;
  readonly terms: readonly TermResult[];
}

/**
 * Proves the named theorems, the decisions and the terms for every case of lists of three; `--all` looks at
 * the grounds, exceptions and conflicts of the plea chapter as well. Ends with 1 where anything was not proved: what the solver could not decide was not.
 */
export async function prove(name: string | undefined, options: Options): Promise<Answer> {
  const meant = (id: string): boolean => name === undefined || id === name || id.includes(name);
  if (options.amendments) return amendments(meant, options);
  const named = theorems.filter(({ id }) => meant(id));
  const deciding = decisions.filter(({ norm }) => meant(norm.id));
  const withTerms = name === undefined || name === 'terms';
  const inChapter = options.all && [...pleaNorms, ...pleaActs].some(({ id }) => meant(id));
  if (named.length === 0 && deciding.length === 0 && !withTerms && !inChapter)
    return { out: `${name ?? ''}: ${say(proveWords.nothing, options.lang)}\n`, code: 3 };
  const proved: TheoremResult[] = [];
  const decided: DecisionResult[] = [];
  for (const theorem of named) proved.push(await proveTheorem(theorem));
  for (const decision of deciding) decided.push(...(await proveEverywhere(decision)));
  const proofs: Proofs = {
    theorems: proved,
    decisions: decided,
    terms: withTerms ? proveTerms() : [],
    ...(options.all ? { chapter: await proveChapter(meant) } : {}),
  };
  const good =
    proofs.theorems.every((one) => one.proved && one.falls) &&
    [...proofs.decisions, ...proofs.terms].every((one) => one.proved) &&
    (!proofs.chapter || allFound(proofs.chapter));
  return { out: options.json ? jsonText(proofs) : written(proofs, options.lang), code: good ? 0 : 1 };
}

/** The cases that show each change of the law; `--out` keeps them in a folder. */
async function amendments(meant: (norm: string) => boolean, options: Options): Promise<Answer> {
  const results = await proveAmendments(meant, options.out);
  const code = allShown(results) ? 0 : 1;
  if (options.json)
    return { out: jsonText(results.map(({ change, ...rest }) => ({ norm: change.norm.id, ...rest }))), code };
  const page = new Page();
  showAmendments(results, options.lang, page);
  return { out: page.toString(), code };
}

function written(proofs: Proofs, lang: Lang): string {
  const page = new Page();
  const w = (key: keyof typeof proveWords): string => say(proveWords[key], lang);
  const verdict = (proved: boolean): string => (proved ? w('proved') : w('failed'));
  const note = (text: string | undefined): void => {
    if (text !== undefined && text !== '') page.line(text, 4);
  };
  const against = (witness: unknown): void => {
    if (witness !== undefined) page.line(`${w('against')}: ${JSON.stringify(witness)}`, 4);
  };
  if (proofs.theorems.length > 0) page.line(w('theorems'));
  for (const result of proofs.theorems) {
    const stated = theorems.find(({ id }) => id === result.id);
    if (!stated) continue;
    const bounded = stated.withinExamples ? ` (${w('bounded')})` : '';
    page.line(`${say(stated.says, lang)}: ${verdict(result.proved)}${bounded}`, 2);
    if (result.proved) {
      const looked = [`${w('stretches')}: ${String(result.days ?? 0)}`];
      if (result.readings) looked.push(`${w('otherReadings')}: ${String(result.readings)}`);
      page.line(looked.join('; '), 4);
      for (const name of stated.fallsUnder ?? []) page.line(`${w('fallsUnder')} ${name}`, 4);
    }
    if (result.proved) page.line(`${result.falls ? w('falls') : w('stands')} ${stated.without}`, 4);
    if (!(result.proved && result.falls)) note(result.note);
    if (!result.proved) against(result.witness);
  }
  if (proofs.decisions.length > 0) page.line(w('decisions'));
  const proved = proofs.decisions.filter((result) => result.proved);
  for (const [question, results] of Map.groupBy(proved, (one) => `${one.norm}: ${w(one.question)}`))
    page.line(
      `${question}: ${w('proved')} (${String(results.length)})${results.every((one) => one.anyLength) ? '' : ` (${w('listsOfThree')})`}`,
      2,
    );
  for (const result of proofs.decisions.filter((one) => !one.proved)) {
    const where = [result.norm, result.day, ...(result.reading === undefined ? [] : [result.reading])].join(', ');
    page.line(`${where}: ${w(result.question)}: ${w('failed')}`, 2);
    note(result.note);
    against(result.witness);
  }
  if (proofs.chapter) showChapter(proofs.chapter, lang, page);
  if (proofs.terms.length > 0) page.line(w('terms'));
  for (const result of proofs.terms) {
    page.line(`${w(result.property)}: ${verdict(result.proved)}`, 2);
    page.line(`${w('cases')}: ${String(result.counted)}`, 4);
    note(result.note);
  }
  return page.toString();
}
