import { law } from '@zhargy/law';
import { formatCitation, type Finding, type Lang, type Status } from '@zhargy/logic';
import type { Page } from './page.ts';
import { caveats, presumptionText, readingText, showFinding, subjectsText } from './show-finding.ts';
import { say, words } from './words.ts';

/** Findings that are the same but for those they speak of. */
export interface Same {
  readonly finding: Finding;
  readonly subjects: readonly Finding['about'][];
}

/** Puts findings together that differ in nothing but their subjects; each stands where the first of them stood. */
export function together(
  findings: readonly Finding[],
  sameness: (finding: Finding) => unknown = allBut,
): readonly Same[] {
  const groups = Map.groupBy(findings, (finding) => JSON.stringify(sameness(finding)));
  return [...groups.values()].flatMap((group) => {
    const [finding] = group;
    return finding ? [{ finding, subjects: group.map((f) => f.about) }] : [];
  });
}

const allBut = ({ about: _about, ...rest }: Finding): unknown => rest;

/** The order in which a reader needs them: what is wrong, what is not known, what somebody weighs, what runs, values. */
const order: readonly ((finding: Finding) => boolean)[] = [
  (f) => f.status === 'violated',
  (f) => f.status === 'unknown',
  (f) => f.status === 'open',
  (f) => f.status === 'pending',
  (f) => f.status === 'satisfied' && f.value !== undefined,
];

/**
 * Findings as text: in full what is violated, unknown, open, pending or a value, then in a line each what is satisfied,
 * and the number of each status. `explain` shows everything in full.
 */
export function showFindings(page: Page, findings: readonly Finding[], lang: Lang, explain: boolean): void {
  const rank = (finding: Finding): number => {
    const found = order.findIndex((belongs) => belongs(finding));
    return found < 0 ? order.length + (finding.status === 'notApplicable' ? 1 : 0) : found;
  };
  const notRead = explain ? [] : findings.filter(textNotRead);
  const inFull = findings.filter((f) => (rank(f) < order.length || explain) && !notRead.includes(f));
  const heading = headings(page, lang);
  for (const { finding, subjects } of together(inFull.toSorted((a, b) => rank(a) - rank(b)))) {
    heading(finding, rank(finding));
    showFinding(page, finding, law.norm(finding.norm), lang, explain, subjects);
  }
  unreadTexts(page, notRead, lang);
  if (!explain)
    satisfied(
      page,
      findings.filter((f) => rank(f) === order.length),
      lang,
    );
  tally(page, findings, lang);
}

/** Nothing is known of what the document holds: every norm on its content says the same. */
const textNotRead = (f: Finding): boolean =>
  f.kind === 'content' && f.status === 'unknown' && f.missing.every((m) => m.at === 'contents');

/** One line a document whose text nobody has read, instead of one a requirement. */
function unreadTexts(page: Page, findings: readonly Finding[], lang: Lang): void {
  for (const [act, all] of Map.groupBy(findings, (f) => f.act?.id ?? '')) {
    const [first] = all;
    if (!first) continue;
    const name = first.act ? `${act} · ${law.actName(first.act.kind, lang)}` : say(words.beyondActs, lang);
    page.line().line(name);
    page.line(`${say(words.status.unknown, lang)}  ${say(words.textNotRead, lang)}: ${all.length} (--explain)`, 2);
  }
}

/** Names the act before its first finding of each rank. */
function headings(page: Page, lang: Lang): (finding: Finding, rank: number) => void {
  let last = '';
  return (finding, rank) => {
    const act = finding.act
      ? `${finding.act.id} · ${law.actName(finding.act.kind, lang)}`
      : say(words.beyondActs, lang);
    const now = `${rank} ${act}`;
    if (now === last) return;
    if (last !== '') page.line();
    page.line(act);
    last = now;
  };
}

/** What holds: a line each, with the numbers of the presumptions it rests on, which stand below. */
function satisfied(page: Page, findings: readonly Finding[], lang: Lang): void {
  if (findings.length === 0) return;
  const presumptions: string[] = [];
  const numbers = (finding: Finding): readonly number[] => {
    const found = finding.presumed.map((p) => {
      const text = presumptionText(p.id, finding, lang);
      if (!presumptions.includes(text)) presumptions.push(text);
      return presumptions.indexOf(text) + 1;
    });
    return [...new Set(found)].toSorted((a, b) => a - b);
  };
  const below = (finding: Finding): readonly string[] => [
    ...(finding.due === undefined ? [] : [`${say(words.due, lang)}: ${finding.due}`]),
    ...finding.readings.filter((r) => Object.keys(r.wouldChange).length > 0).map((r) => readingText(r, lang)),
    ...caveats(finding, lang),
  ];
  const shown = (f: Finding): unknown => [f.norm, f.act ?? null, f.lawDate, numbers(f), below(f)];
  const heading = headings(page, lang);
  page.line();
  for (const { finding, subjects } of together(findings, shown)) {
    heading(finding, 0);
    const norm = law.norm(finding.norm);
    const [cite, ...more] = norm?.cite ?? [];
    const cited = cite ? ` (${formatCitation(cite, lang)}${more.length > 0 ? `; +${more.length}` : ''})` : '';
    const rests = numbers(finding);
    const presuming = rests.length === 0 ? '' : ` — ${say(words.presuming, lang)} ${rests.join(', ')}`;
    page.line(
      `${say(words.status.satisfied, lang)}  ${norm?.says[lang] ?? finding.norm}${cited} ${subjectsText(subjects)}`.trimEnd() +
        presuming,
      2,
    );
    for (const line of below(finding)) page.line(line, 6);
  }
  if (presumptions.length === 0) return;
  page.line().line(`${say(words.presumptions, lang)}:`);
  for (const [i, text] of presumptions.entries()) page.line(`${i + 1}. ${text}`, 2);
}

const statuses: readonly Status[] = ['violated', 'unknown', 'open', 'pending', 'satisfied', 'notApplicable'];

/** How many findings of each status there are, in one line. */
function tally(page: Page, findings: readonly Finding[], lang: Lang): void {
  const counts = statuses.flatMap((status) => {
    const count = findings.filter((f) => f.status === status).length;
    return count === 0 ? [] : [`${say(words.status[status], lang)} ${count}`];
  });
  page.line().line(counts.join(' · '));
}
