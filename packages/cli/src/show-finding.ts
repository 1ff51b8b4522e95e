import { leavesOf, type AnyNorm, type Finding, type Lang, type Missing } from '@zhargy/logic';
import { formatCitation, textNotReadSince } from '@zhargy/logic';
import { nameOfPlace } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import type { Page } from './page.ts';
import { say, words } from './words.ts';

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function why(missing: Missing, lang: Lang): string {
  if (missing.doubt?.kind === 'unread') return `${say(words.unread, lang)}: ${missing.doubt.why[lang]}`;
  if (missing.doubt?.kind === 'boundary')
    return `${say(words.doubt, lang)}: ${missing.doubt.law}, ${missing.doubt.on} … ${missing.doubt.provenBy}`;
  return `${nameOfPlace(missing.at, lang)} [${say(words.why[missing.why], lang)}]${missing.note ? ` ${missing.note}` : ''}`;
}

/** A finding as lines: status, about whom, the norm in our words, its citations, and why. */
export function showFinding(
  page: Page,
  finding: Finding,
  norm: AnyNorm | undefined,
  lang: Lang,
  explain: boolean,
): void {
  const about = Object.entries(finding.about)
    .map(([role, id]) => `${role}=${id}`)
    .join(' ');
  page.line(`${say(words.status[finding.status], lang)}  ${finding.norm}${about === '' ? '' : `  [${about}]`}`, 2);
  if (norm) {
    page.line(norm.says[lang], 4);
    page.line(
      `${norm.cite.map((cite) => formatCitation(cite, lang)).join('; ')}${finding.lawDate ? ` (${say(words.law, lang)} ${finding.lawDate})` : ''}`,
      4,
    );
  }
  if (finding.value !== undefined) page.line(`${say(words.value, lang)}: ${plain(finding.value)}`, 4);
  if (finding.due) page.line(`${say(words.due, lang)}: ${finding.due}`, 4);
  for (const [name, modality] of Object.entries(finding.options ?? {}))
    page.line(`${name}: ${modality}${finding.outcome === name ? ' ←' : ''}`, 6);
  const decided = finding.status === 'violated' || explain;
  if (decided) {
    const leaves = leavesOf(finding.reason);
    const shown = explain ? leaves : leaves.slice(0, 6);
    const more = leaves.length > shown.length ? `; +${leaves.length - shown.length} (--explain)` : '';
    if (leaves.length > 0)
      page.line(`${say(words.because, lang)}: ${shown.map((l) => `${l.at} = ${plain(l.value)}`).join('; ')}${more}`, 4);
  }
  if (finding.missing.length > 0)
    page.line(`${say(words.missing, lang)}: ${finding.missing.map((m) => why(m, lang)).join('; ')}`, 4);
  for (const a of finding.assessments)
    page.line(`${say(words.asks, lang)} ${a.by}: ${law.says(a.id)?.[lang] ?? a.id}`, 4);
  for (const r of finding.readings) {
    const changes = Object.entries(r.wouldChange).map(
      ([name, status]) => `${name} → ${say(words.status[status], lang)}`,
    );
    page.line(
      `${say(words.reading, lang)} ${r.dispute} = ${r.chosen}${changes.length > 0 ? `; ${say(words.changes, lang)}: ${changes.join(', ')}` : ''}`,
      4,
    );
  }
  if (finding.presumed.length > 0 && finding.status !== 'notApplicable') {
    const places = new Map<string, Set<string>>();
    for (const p of finding.presumed) places.set(p.id, new Set([...(places.get(p.id) ?? []), ...p.at]));
    const lines = [...places].map(([id, at]) => `${law.says(id)?.[lang] ?? id} (${[...at].join(', ')})`);
    page.line(`${say(words.presuming, lang)}: ${lines.join('; ')}`, 4);
  }
  const unverified = finding.unverified.filter((id) => !id.startsWith(textNotReadSince));
  if (unverified.length > 0)
    page.line(`${say(words.unverified, lang)}: ${unverified.map((id) => law.says(id)?.[lang] ?? id).join('; ')}`, 4);
  for (const doubt of finding.doubts)
    if (doubt.kind === 'boundary')
      page.line(`${say(words.doubt, lang)}: ${doubt.law}, ${doubt.on} … ${doubt.provenBy}`, 4);
  if (finding.status === 'violated' && norm && 'cure' in norm)
    page.line(`${say(words.cure, lang)}: ${norm.cure[lang]}`, 4);
  if (explain || finding.kind === 'formula')
    for (const step of finding.steps ?? []) page.line(`· ${step.label[lang]}: ${plain(step.value)}`, 6);
}

/** One line at the end: which texts were last read before the law date of a finding. */
export function showReadings(page: Page, findings: readonly Finding[], lang: Lang): void {
  const marks = new Set(findings.flatMap((f) => f.unverified.filter((id) => id.startsWith(textNotReadSince))));
  if (marks.size === 0) return;
  const texts = [...marks].toSorted().map((mark) => mark.slice(textNotReadSince.length).replace(':', ' '));
  page.line().line(`${say(words.notReadSince, lang)}: ${texts.join(', ')}`);
}
