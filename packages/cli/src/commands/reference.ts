import { caseSchema } from '@zhargy/casefile';
import { coverage as coverageOf, law } from '@zhargy/law';
import { calculate, formatCitation, citationJson, type Json } from '@zhargy/logic';
import * as z from 'zod';
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
    else mistakes.push(param ? `${pair}: ${param.writtenAs}` : `${pair}: ${Object.keys(formula.inputs).join(', ')}`);
  }
  if (mistakes.length > 0) return { out: `${mistakes.join('\n')}\n`, code: 3 };
  const result = calculate(formula, inputs, { lawDay: options.lawOf ?? options.now, readings: options.readings });
  const code = result.value === undefined ? 2 : 0;
  const steps = result.record.steps.map((s) => ({ label: s.label, value: s.value, cite: s.cite.map(citationJson) }));
  if (options.json) {
    const json: Json = JSON.parse(
      JSON.stringify({ formula: formula.id, value: result.value ?? null, missing: result.missing, steps }),
    ) as Json; // plain data both ways
    return { out: `${JSON.stringify(json, null, 2)}\n`, code };
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

/** One norm: its words in three languages, citations and versions. */
export function norm(options: Options): Answer {
  const wanted = options.operands[0];
  const found = wanted === undefined ? undefined : law.norm(wanted);
  const page = new Page();
  if (!found) {
    for (const n of law.norms) page.line(`${n.id}  (${n.kind})`);
    return { out: page.toString(), code: wanted === undefined ? 0 : 3 };
  }
  if (options.json) {
    const { id, kind, says } = found;
    return { out: `${JSON.stringify({ id, kind, says, cite: found.cite.map(citationJson) }, null, 2)}\n`, code: 0 };
  }
  page.line(`${found.id}  (${found.kind})`);
  for (const lang of ['kk', 'ru', 'en'] as const) page.line(`${lang}: ${found.says[lang]}`, 2);
  for (const cite of found.cite) page.line(formatCitation(cite, options.lang), 2);
  return { out: page.toString(), code: 0 };
}

/** What of each instrument is encoded, by provision and, for resolutions, by paragraph. */
export function coverage(options: Options): Answer {
  const rows = coverageOf();
  if (options.json) return { out: `${JSON.stringify(rows, null, 2)}\n`, code: 0 };
  const page = new Page();
  for (const row of rows) {
    page.line(`${row.title[options.lang]}`);
    page.line(
      `${row.cited.length} / ${row.of}: ${row.cited.map((p) => (options.sentences ? `${p.provision}${p.sentences.length > 0 ? `[${p.sentences.join(',')}]` : ''}` : p.provision)).join(' ')}`,
      2,
    );
  }
  if (options.byReading)
    for (const d of law.disputes)
      page.line(`${d.id}: ${d.question[options.lang]}`).line(
        Object.entries(d.options)
          .map(([name, o]) => `${name}${name === d.byDefault ? '*' : ''}: ${o.says[options.lang]}`)
          .join(' | '),
        2,
      );
  return { out: page.toString(), code: 0 };
}

/** The JSON Schema of a case file in its full form. */
export const schema = (): Answer => ({
  out: `${JSON.stringify(z.toJSONSchema(caseSchema, { unrepresentable: 'any' }), null, 2)}\n`,
  code: 0,
});
