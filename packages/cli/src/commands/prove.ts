import { law } from '@zhargy/law';
import { theorems } from '@zhargy/law/theorems';
import type { Lang } from '@zhargy/logic';
import { jsonText } from '../json-text.ts';
import type { Options } from '../options.ts';
import { Page } from '../page.ts';
import { decisions, proveEverywhere, type DecisionResult } from '../prove/prove-decision.ts';
import { reachGrounds, type GroundResult } from '../prove/prove-grounds.ts';
import { proveTerms, type TermResult } from '../prove/prove-terms.ts';
import { proveTheorem, type TheoremResult } from '../prove/prove-theorem.ts';
import { proveWords } from '../prove/prove-words.ts';
import { say } from '../words.ts';
import type { Answer } from './check.ts';

/** The acts whose grounds are looked at with `--all`. */
const groundsOf = ['concludePlea'];

interface Proofs {
  readonly theorems: readonly TheoremResult[];
  readonly decisions: readonly DecisionResult[];
  readonly grounds: readonly GroundResult[];
  readonly terms: readonly TermResult[];
}

/**
 * Proves the named theorems, the decisions and the terms for every case of lists of three; `--all` looks at
 * grounds as well. Ends with 1 where anything was not proved: what the solver could not decide was not.
 */
export async function prove(name: string | undefined, options: Options): Promise<Answer> {
  const meant = (id: string): boolean => name === undefined || id === name || id.includes(name);
  const named = theorems.filter(({ id }) => meant(id));
  const deciding = decisions.filter(({ norm }) => meant(norm.id));
  const withTerms = name === undefined || name === 'terms';
  if (named.length === 0 && deciding.length === 0 && !withTerms)
    return { out: `${name ?? ''}: ${say(proveWords.nothing, options.lang)}\n`, code: 3 };
  const proofs: { -readonly [K in keyof Proofs]: Proofs[K][number][] } = {
    theorems: [],
    decisions: [],
    grounds: [],
    terms: withTerms ? [...proveTerms()] : [],
  };
  for (const theorem of named) proofs.theorems.push(await proveTheorem(theorem));
  for (const decision of deciding) proofs.decisions.push(...(await proveEverywhere(decision)));
  if (options.all && name === undefined)
    for (const act of law.acts.filter(({ id }) => groundsOf.includes(id)))
      proofs.grounds.push(...(await reachGrounds(act)));
  // A ground that no small case reaches is told, not refused: it may hold whatever the case is.
  const good =
    proofs.theorems.every(({ proved, falls }) => proved && falls) &&
    [...proofs.decisions, ...proofs.terms].every(({ proved }) => proved);
  return { out: options.json ? jsonText(proofs) : written(proofs, options.lang), code: good ? 0 : 1 };
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
  if (proofs.grounds.length > 0) {
    page.line(w('grounds'));
    const missed = proofs.grounds.filter(({ reached }) => !reached);
    page.line(
      `${w('reached')}: ${String(proofs.grounds.length - missed.length)} / ${String(proofs.grounds.length)}`,
      2,
    );
    for (const { ground, value, note: text } of missed) {
      page.line(`${ground}: ${w('notReached')} (${String(value)})`, 2);
      note(text);
    }
  }
  if (proofs.terms.length > 0) page.line(w('terms'));
  for (const result of proofs.terms) {
    page.line(`${w(result.property)}: ${verdict(result.proved)}`, 2);
    page.line(`${w('cases')}: ${String(result.counted)}`, 4);
    note(result.note);
  }
  return page.toString();
}
