import {
  formatCitation,
  leavesOf,
  textNotReadSince,
  type AnyNorm,
  type Finding,
  type Lang,
  type Missing,
} from '@zhargy/logic';
import { nameOfPlace } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import { plainValueText } from '@zhargy/wording';
import { factsText } from './facts-text.ts';
import type { Page } from './page.ts';
import { say, words } from './words.ts';

export function why(missing: Missing, lang: Lang): string {
  if (missing.doubt?.kind === 'unread') return `${say(words.unread, lang)}: ${missing.doubt.why[lang]}`;
  if (missing.doubt?.kind === 'boundary')
    return `${say(words.doubt, lang)}: ${missing.doubt.law}, ${missing.doubt.on} … ${missing.doubt.provenBy}`;
  return `${nameOfPlace(missing.at, lang)} [${say(words.why[missing.why], lang)}]${missing.note ? ` ${missing.note}` : ''}`;
}

/** Those a finding speaks of, as "[g=g1 p=p1]"; several groups of them stand in one pair of brackets. */
export function subjectsText(subjects: readonly Finding['about'][]): string {
  const texts = subjects
    .map((about) =>
      Object.entries(about)
        .map(([role, id]) => `${role}=${id}`)
        .join(' '),
    )
    .filter((text) => text !== '');
  return texts.length === 0 ? '' : `[${texts.join('; ')}]`;
}

/**
 * A finding as lines: status, about whom, the norm in our words, its citations, and why. `subjects`: all those about
 * whom the same was found, the finding's own among them.
 */
export function showFinding(
  page: Page,
  finding: Finding,
  norm: AnyNorm | undefined,
  lang: Lang,
  explain: boolean,
  subjects: readonly Finding['about'][] = [finding.about],
): void {
  const waits = finding.status === 'pending' && finding.act?.id === 'candidate';
  const status = waits ? words.dependsOnAct : words.status[finding.status];
  page.line(`${say(status, lang)}  ${finding.norm}  ${subjectsText(subjects)}`.trimEnd(), 2);
  if (norm) {
    page.line(norm.says[lang], 4);
    page.line(
      `${norm.cite.map((cite) => formatCitation(cite, lang)).join('; ')}${finding.lawDate ? ` (${say(words.law, lang)} ${finding.lawDate})` : ''}`,
      4,
    );
  }
  if (finding.value !== undefined) page.line(`${say(words.value, lang)}: ${plainValueText(finding.value, lang)}`, 4);
  if (finding.due) page.line(`${say(words.due, lang)}: ${finding.due}`, 4);
  const outcomes = law.acts.find((a) => a.id === finding.act?.kind)?.outcomes;
  for (const [name, modality] of Object.entries(finding.options ?? {}))
    page.line(
      `${outcomes?.[name]?.[lang] ?? name}: ${say(words.modality[modality], lang)}${finding.outcome === name ? ' ←' : ''}`,
      6,
    );
  const decided = finding.status === 'violated' || explain;
  if (decided) {
    const leaves = leavesOf(finding.reason);
    const shown = explain ? leaves : leaves.slice(0, 6);
    const more = leaves.length > shown.length ? `; +${leaves.length - shown.length} (--explain)` : '';
    if (leaves.length > 0) page.line(`${say(words.because, lang)}: ${factsText(shown, lang)}${more}`, 4);
  }
  if (finding.missing.length > 0)
    page.line(`${say(words.missing, lang)}: ${finding.missing.map((m) => why(m, lang)).join('; ')}`, 4);
  for (const a of finding.assessments)
    page.line(
      `${say(words.asks[a.by as keyof typeof words.asks], lang)}: ${law.says(a.id, finding.norm)?.[lang] ?? a.id}`,
      4,
    );
  for (const reading of finding.readings) page.line(readingText(reading, lang), 4);
  if (finding.presumed.length > 0 && finding.status !== 'notApplicable') {
    const places = new Map<string, Set<string>>();
    for (const p of finding.presumed) places.set(p.id, new Set([...(places.get(p.id) ?? []), ...p.at]));
    const lines = [...places].map(([id, at]) => `${presumptionText(id, finding, lang)} (${[...at].join(', ')})`);
    page.line(`${say(words.presuming, lang)}: ${lines.join('; ')}`, 4);
  }
  for (const line of caveats(finding, lang)) page.line(line, 4);
  if (finding.status === 'violated' && norm && 'cure' in norm)
    page.line(`${say(words.cure, lang)}: ${norm.cure[lang]}`, 4);
  if (explain || finding.kind === 'formula')
    for (const step of finding.steps ?? []) page.line(`· ${step.label[lang]}: ${plainValueText(step.value, lang)}`, 6);
}

/** A dispute a finding rests on: the reading taken, and what another one would change. */
export function readingText(reading: Finding['readings'][number], lang: Lang): string {
  const changes = Object.entries(reading.wouldChange).map(
    ([name, status]) => `${name} → ${say(words.status[status], lang)}`,
  );
  const more = changes.length > 0 ? `; ${say(words.changes, lang)}: ${changes.join(', ')}` : '';
  return `${say(words.reading, lang)} ${reading.dispute} = ${reading.chosen}${more}`;
}

export const presumptionText = (id: string, finding: Finding, lang: Lang): string =>
  law.says(id, finding.norm)?.[lang] ?? id;

/** What a finding rests on that nobody verified, and versions of the law in doubt. */
export function caveats(finding: Finding, lang: Lang): readonly string[] {
  const unverified = finding.unverified.filter((id) => !id.startsWith(textNotReadSince));
  const says = unverified.map((id) => law.says(id, finding.norm)?.[lang] ?? id).join('; ');
  return [
    ...(says === '' ? [] : [`${say(words.unverified, lang)}: ${says}`]),
    ...finding.doubts.flatMap((doubt) =>
      doubt.kind === 'boundary' ? [`${say(words.doubt, lang)}: ${doubt.law}, ${doubt.on} … ${doubt.provenBy}`] : [],
    ),
  ];
}

/** One line at the end: which texts were last read before the law date of a finding. */
export function showReadings(page: Page, findings: readonly Finding[], lang: Lang): void {
  const marks = new Set(findings.flatMap((f) => f.unverified.filter((id) => id.startsWith(textNotReadSince))));
  if (marks.size === 0) return;
  const texts = [...marks].toSorted().map((mark) => mark.slice(textNotReadSince.length).replace(':', ' '));
  page.line().line(`${say(words.notReadSince, lang)}: ${texts.join(', ')}`);
}
