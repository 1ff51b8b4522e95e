import { leavesOf, type AnyNorm, type Finding, type Lang, type Missing } from '@zhargy/logic';
import { formatCitation } from '@zhargy/logic';
import type { Page } from './page.ts';
import { say, words } from './words.ts';

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function why(missing: Missing, lang: Lang): string {
  if (missing.doubt?.kind === 'unread') return `${say(words.unread, lang)}: ${missing.doubt.why[lang]}`;
  if (missing.doubt?.kind === 'boundary')
    return `${say(words.doubt, lang)}: ${missing.doubt.law}, ${missing.doubt.on} … ${missing.doubt.provenBy}`;
  return `${missing.at} [${missing.why}]${missing.note ? ` ${missing.note}` : ''}`;
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
  for (const a of finding.assessments) page.line(`${say(words.asks, lang)} ${a.by}: ${a.id}`, 4);
  for (const r of finding.readings) {
    const changes = Object.entries(r.wouldChange).map(
      ([name, status]) => `${name} → ${say(words.status[status], lang)}`,
    );
    page.line(
      `${say(words.reading, lang)} ${r.dispute} = ${r.chosen}${changes.length > 0 ? `; ${say(words.changes, lang)}: ${changes.join(', ')}` : ''}`,
      4,
    );
  }
  if (finding.presumed.length > 0 && finding.status !== 'notApplicable')
    page.line(
      `${say(words.presuming, lang)}: ${[...new Set(finding.presumed.map((p) => `${p.id} (${p.at.join(', ')})`))].join('; ')}`,
      4,
    );
  if (finding.unverified.length > 0) page.line(`${say(words.unverified, lang)}: ${finding.unverified.join('; ')}`, 4);
  for (const doubt of finding.doubts)
    if (doubt.kind === 'boundary')
      page.line(`${say(words.doubt, lang)}: ${doubt.law}, ${doubt.on} … ${doubt.provenBy}`, 4);
  if (finding.status === 'violated' && norm && 'cure' in norm)
    page.line(`${say(words.cure, lang)}: ${norm.cure[lang]}`, 4);
  if (explain || finding.kind === 'formula')
    for (const step of finding.steps ?? []) page.line(`· ${step.label[lang]}: ${plain(step.value)}`, 6);
}
