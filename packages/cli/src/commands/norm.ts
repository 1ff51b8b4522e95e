import { law } from '@zhargy/law';
import { actsGoverned, citationJson, formatCitation, type AnyNorm, type Citation, type Lang } from '@zhargy/logic';
import { entityNames, insideOf, kindNames, normHeadings, normOutline } from '@zhargy/wording';
import { jsonText } from '../json-text.ts';
import type { Options } from '../options.ts';
import { normWords } from '../norm-words.ts';
import { Page } from '../page.ts';
import type { Answer } from './check.ts';

/** How many lines of the outline are shown without `--explain`. */
const most = 60;

/** One norm: its words, what it governs, grounds, disputes, citations, and how the machine reads it; or all ids. */
export function norm(options: Options): Answer {
  const [wanted] = options.operands;
  const { lang } = options;
  const page = new Page();
  if (wanted === undefined) {
    for (const n of law.norms) page.line(`${n.id}  (${kindNames[n.kind][lang]})`);
    return { out: page.toString(), code: 0 };
  }
  const found = law.norm(wanted);
  if (!found) {
    page.line(`${wanted}: ${normWords.noSuch[lang]}:`);
    for (const n of alike(wanted)) page.line(n.id, 2);
    return { out: page.toString(), code: 3 };
  }
  if (options.json) return { out: jsonText(described(found)), code: 0 };
  page.line(`${found.id} — ${kindNames[found.kind][lang]}`);
  for (const other of ['kk', 'ru', 'en'] as const) page.line(`${other}: ${found.says[other]}`, 2);
  page.line(cited(found.cite, lang), 2);
  show(page, found, lang);
  reads(page, found, lang, options.explain);
  return { out: page.toString(), code: 0 };
}

const cited = (cites: readonly Citation[], lang: Lang): string =>
  cites.map((cite) => formatCitation(cite, lang)).join('; ');

/** Norms whose id shares most with the one asked for: its longest beginning that any has. */
function alike(wanted: string): readonly AnyNorm[] {
  for (let length = wanted.length; length > 0; length -= 1) {
    const near = law.norms.filter((n) => n.id.includes(wanted.slice(0, length)));
    if (near.length > 0) return near.slice(0, 12);
  }
  return [];
}

function described(found: AnyNorm): unknown {
  const { grounds, disputes } = insideOf(found);
  return {
    id: found.id,
    kind: found.kind,
    says: found.says,
    cite: found.cite.map(citationJson),
    governs: actsGoverned(found).map((act) => act.id),
    grounds: grounds.map(({ id, says, cite }) => ({ id, says, cite: cite.map(citationJson) })),
    disputes: disputes.map(({ id, question, byDefault, options }) => ({
      id,
      question,
      byDefault,
      options: Object.entries(options).map(([name, { says }]) => ({ name, says })),
    })),
  };
}

function show(page: Page, found: AnyNorm, lang: Lang): void {
  const line = (label: string, text: string): void => {
    if (text !== '') page.line(`${label}: ${text}`, 2);
  };
  const governed = actsGoverned(found).map((act) => act.says[lang]);
  line(normHeadings.governs[lang], governed.join('; '));
  if (found.kind === 'guidance') line(normHeadings.why[lang], found.why[lang]);
  if (found.kind === 'guidance' || found.kind === 'definition') return;
  const subjects = found.for.list.map(
    ({ name, relation }) => `${name} — ${entityNames[relation.member.entity]?.[lang] ?? relation.member.entity}`,
  );
  line(normHeadings.about[lang], subjects.join('; '));
  if (found.kind === 'duty') line(normHeadings.who[lang], found.who[lang]);
  if ('cure' in found) line(normHeadings.cure[lang], found.cure[lang]);
  const list = (title: string, rows: readonly (readonly [text: string, cite: readonly Citation[]])[]): void => {
    if (rows.length === 0) return;
    page.line().line(`${title}:`);
    for (const [text, cite] of rows) page.line(`- ${text}${cite.length === 0 ? '' : ` (${cited(cite, lang)})`}`, 2);
  };
  const { grounds, disputes } = insideOf(found);
  list(
    normHeadings.grounds[lang],
    grounds.map((ground) => [ground.says[lang] || ground.id, ground.cite]),
  );
  list(
    normHeadings.exceptions[lang],
    (found.except ?? []).map((exception) => [exception.says[lang], exception.cite]),
  );
  if (found.kind === 'decision')
    list(
      normHeadings.outcomes[lang],
      Object.values(found.options).map((option) => [option.says[lang], option.cite]),
    );
  if (disputes.length === 0) return;
  page.line().line(`${normHeadings.disputes[lang]}:`);
  for (const dispute of disputes) {
    page.line(`- ${dispute.id}: ${dispute.question[lang]}`, 2);
    for (const [name, option] of Object.entries(dispute.options))
      page.line(
        `${name}${name === dispute.byDefault ? '*' : ''}: ${option.says[lang]}${option.authority.length === 0 ? '' : ` (${cited(option.authority, lang)})`}`,
        6,
      );
  }
}

/** The expressions of a norm as an outline, cut where it is long. */
function reads(page: Page, found: AnyNorm, lang: Lang, explain: boolean): void {
  const lines = normOutline(found, lang).flatMap(({ title, lines: inside }) => [
    { depth: 0, text: `${title}:` },
    ...inside.map(({ depth, text }) => ({ depth: depth + 1, text })),
  ]);
  if (lines.length === 0) return;
  page.line().line(`${normHeadings.reads[lang]}:`);
  const shown = explain ? lines : lines.slice(0, most);
  for (const { depth, text } of shown) page.line(text, 2 + 2 * Math.min(depth, 20));
  if (lines.length > shown.length)
    page.line(`… ${normWords.more[lang].replace('#', String(lines.length - shown.length))}`, 2);
}
