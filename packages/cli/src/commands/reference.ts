import { caseSchema } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import { calculate, formatCitation, citationJson, type Json } from '@zhargy/logic';
import * as z from 'zod';
import { jsonText } from '../json-text.ts';
import type { Options } from '../options.ts';
import { Page } from '../page.ts';
import { say, words } from '../words.ts';
import type { Answer } from './check.ts';

/** A formula on inputs given as key=value: result, working, citations, readings. */
export function calc(options: Options): Answer {
  const [name, ...pairs] = options.operands;
  const formula = law.formulas.find((f) => f.id === name);
  const page = new Page();
  if (!formula) {
    if (name !== undefined) page.line(`${name}: ${say(words.calc.noSuch, options.lang)}:`).line();
    for (const f of law.formulas) {
      page.line(f.id).line(f.says[options.lang], 2);
      for (const [key, p] of Object.entries(f.inputs))
        page.line(`${key}=${p.writtenAs}${p.optional ? ' ?' : ''}  ${p.label[options.lang]}`, 4);
    }
    return { out: page.toString(), code: name === undefined ? 0 : 3 };
  }
  const inputs: Record<string, unknown> = {};
  const mistakes: string[] = [];
  for (const pair of pairs) {
    const cut = pair.indexOf('=');
    const key = pair.slice(0, Math.max(cut, 0));
    const param = formula.inputs[key];
    const value = param?.read(pair.slice(cut + 1));
    if (param && value !== undefined) inputs[key] = value;
    else if (param)
      mistakes.push(
        `${pair}: ${param.label[options.lang]} — ${say(words.options.written, options.lang)} ${param.writtenAs}`,
      );
    else
      mistakes.push(
        `${pair}: ${say(words.calc.noInput, options.lang)}: ${Object.keys(formula.inputs)
          .map((input) => `${input}=…`)
          .join(' ')}`,
      );
  }
  for (const mistake of mistakes) page.line(mistake);
  if (mistakes.length > 0) return { out: page.toString(), code: 3 };
  const result = calculate(formula, inputs, { lawDay: options.lawOf ?? options.now, readings: options.readings });
  const code = result.value === undefined ? 2 : 0;
  const steps = result.record.steps.map((s) => ({ label: s.label, value: s.value, cite: s.cite.map(citationJson) }));
  if (options.json) {
    const json: Json = JSON.parse(
      JSON.stringify({ formula: formula.id, value: result.value ?? null, missing: result.missing, steps }),
    ) as Json; // plain data both ways
    return { out: jsonText(json), code };
  }
  page.line(formula.says[options.lang]);
  for (const s of result.record.steps)
    page.line(
      `· ${s.label[options.lang]}: ${JSON.stringify(s.value)}${s.cite.length > 0 ? ` — ${s.cite.map((cite) => formatCitation(cite, options.lang)).join('; ')}` : ''}`,
      2,
    );
  if (result.value === undefined)
    page.line(
      `${say(words.status.unknown, options.lang)}: ${result.missing.map((m) => `${m.at}${m.note ? ` (${m.note})` : ''}`).join(', ')}`,
    );
  else page.line(`= ${JSON.stringify(result.value)}`);
  page.line(formula.cite.map((cite) => formatCitation(cite, options.lang)).join('; '), 2);
  for (const d of result.record.disputes)
    page.line(
      `${say(words.reading, options.lang)} ${d.id}: ${Object.keys(d.options).join(' | ')} (${options.readings[d.id] ?? d.byDefault})`,
      2,
    );
  for (const u of result.record.unverified)
    page.line(`${say(words.unverified, options.lang)}: ${u.says[options.lang]}`, 2);
  return { out: page.toString(), code };
}

/** The JSON Schema of a case file in its full form. */
export const schema = (): Answer => ({
  out: `${JSON.stringify(z.toJSONSchema(caseSchema, { unrepresentable: 'any' }), null, 2)}\n`,
  code: 0,
});
