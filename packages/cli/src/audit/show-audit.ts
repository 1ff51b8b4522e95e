import { isoOf } from '@zhargy/calendar';
import { faultText } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import type { Lang, Status } from '@zhargy/logic';
import { byMonth, byNorm, byStatus, type Difference } from '@zhargy/readings/audit';
import type { AuditResult } from '../commands/audit.ts';
import { Page } from '../page.ts';
import { say, words } from '../words.ts';
import type { AuditJob } from './job.ts';
import { auditWords as w } from './words.ts';

/** The statuses in the order in which a reader needs them. */
const statuses = [
  'violated',
  'unknown',
  'open',
  'pending',
  'satisfied',
  'notApplicable',
] as const satisfies readonly Status[];

/** An audit as text: totals, norms, months, or what two days of law decide otherwise. */
export function showAudit(result: AuditResult, job: AuditJob, lang: Lang, explain: boolean): string {
  const { audited, badCount, stopped, unconfirmed } = result;
  const page = new Page();
  if (stopped) page.line(say(w.stopped, lang));
  page.line(`${say(w.cases, lang)}: ${audited.cases}, ${say(w.findings, lang)}: ${audited.findings}`);
  if (badCount > 0) showBad(page, result, lang);
  if (unconfirmed.length > 0) page.line(`${say(w.unconfirmed, lang)}: ${unconfirmed.join('; ')}`);
  if (audited.cases === 0) return page.line(say(w.noCases, lang)).toString();
  if (job.compare)
    showDifferences(page, audited.differences, job.compare.map((day) => isoOf(day)).join(' / '), lang, explain);
  else showCounts(page, audited.counts, lang, explain);
  return page.toString();
}

function showBad(page: Page, { bad, badCount }: AuditResult, lang: Lang): void {
  page.line(`${say(w.bad, lang)}: ${badCount}`);
  for (const { source, line, faults, failure } of bad) {
    const place = line === 0 ? source : `${source}:${line}`;
    const [first] = faults;
    const what = first ? faultText(first, lang) : `${say(w.failed, lang)} (${failure ?? ''})`;
    const more = faults.length > 1 ? ` (+${faults.length - 1})` : '';
    page.line(`${place}: ${what}${more}`, 2);
  }
  if (badCount > bad.length) page.line(`${say(w.andMore, lang)}: ${badCount - bad.length}`, 2);
}

const inWords = (given: Readonly<Record<string, number>>, lang: Lang): string =>
  statuses
    .flatMap((status) => (given[status] ? [`${say(words.status[status], lang)} ${given[status]}`] : []))
    .join(', ');

function showCounts(page: Page, counts: AuditResult['audited']['counts'], lang: Lang, explain: boolean): void {
  page.line(`${say(w.byStatus, lang)}: ${inWords(byStatus(counts), lang)}`);
  page.line().line(say(w.byNorm, lang));
  const rows = byNorm(counts);
  const shown = explain ? rows : rows.filter(({ statuses: s }) => (s['violated'] ?? 0) > 0);
  for (const { norm, act, candidate, statuses: given } of shown) {
    const next = candidate ? ` (${say(w.next, lang)})` : '';
    page.line(`${norm}${act === '' ? '' : `, ${law.actName(act, lang)}${next}`}`, 2);
    const says = law.norm(norm)?.says[lang];
    if (says !== undefined) page.line(says, 4);
    page.line(inWords(given, lang), 4);
    if (explain) continue;
    const months = byMonth(
      counts.filter((c) => c.status === 'violated' && c.norm === norm && c.act === act && c.candidate === candidate),
    );
    page.line(months.map(({ month, statuses: s }) => `${month} ${s['violated'] ?? 0}`).join(' · '), 4);
  }
  if (shown.length < rows.length) page.line(`${rows.length - shown.length}: ${say(w.unbroken, lang)}`, 2);
  page.line().line(`${say(w.byMonth, lang)} (${say(w.months, lang)})`);
  for (const { month, statuses: given } of byMonth(counts)) page.line(`${month}  ${inWords(given, lang)}`, 2);
}

const settled: ReadonlySet<string> = new Set(['violated', 'satisfied']);
/** What is decided otherwise comes first, then what became or ceased to be decided, then the rest. */
const weightOf = ({ from, to }: Difference): number => Number(!settled.has(from)) + Number(!settled.has(to));
/** A norm that did not stand on the one day and does not apply on the other decides nothing on either. */
const decidesNothing = ({ from, to }: Difference): boolean =>
  [from, to].every((status) => status === '' || status === 'notApplicable');

function showDifferences(
  page: Page,
  differences: readonly Difference[],
  days: string,
  lang: Lang,
  explain: boolean,
): void {
  page.line().line(`${say(w.differs, lang)}: ${days}`);
  if (differences.length === 0) page.line(say(w.same, lang), 2);
  const told = explain ? differences : differences.filter((one) => !decidesNothing(one));
  const ordered = told.toSorted((a, b) => weightOf(a) - weightOf(b) || b.count - a.count || (a.norm < b.norm ? -1 : 1));
  for (const { norm, act, candidate, from, to, count, witnesses } of ordered) {
    const next = candidate ? ` (${say(w.next, lang)})` : '';
    page.line(`${norm}${act === '' ? '' : `, ${law.actName(act, lang)}${next}`}`, 2);
    const says = law.norm(norm)?.says[lang];
    if (says !== undefined) page.line(says, 4);
    page.line(`${statusName(from, lang)} → ${statusName(to, lang)}: ${count}`, 4);
    page.line(`${say(w.witnesses, lang)}: ${witnesses.map((one) => one.case).join(', ')}`, 4);
  }
  if (told.length < differences.length) page.line(`${differences.length - told.length}: ${say(w.silent, lang)}`, 2);
  const first = ordered.find(({ witnesses }) => witnesses.length > 0);
  const witness = first?.witnesses[0];
  if (!first || !witness) return;
  page.line().line(`${say(w.example, lang)}: ${witness.case}`);
  const about = Object.entries(witness.about).map(([name, id]) => `${name} ${id}`);
  page.line([witness.actId, ...about].filter((text) => text !== '').join(', '), 2);
  const says = law.norm(first.norm)?.says[lang];
  if (says !== undefined) page.line(says, 2);
  page.line(`${statusName(first.from, lang)} → ${statusName(first.to, lang)} (${say(w.confirmed, lang)})`, 2);
}

const statusName = (status: string, lang: Lang): string => {
  const known = statuses.find((one) => one === status);
  return known ? say(words.status[known], lang) : say(w.nothing, lang);
};
