import { nameOfPlace } from '@zhargy/casefile';
import { law, type InterviewQuestion, type Outlook } from '@zhargy/law';
import { formatCitation, type Finding, type Lang, type Missing } from '@zhargy/logic';
import { outlookWords as w } from './outlook-words.ts';
import type { Page } from './page.ts';

/** The standing of an act in one line, and why: norms with their citations, facts that decide, steps, judgments. */
export function showOutlook(
  page: Page,
  outlook: Outlook,
  lang: Lang,
  questionOf: (m: Missing) => InterviewQuestion | undefined,
): void {
  page.line(w.standing[outlook.standing][lang], 2);
  group(page, w.because[lang], outlook.against, lang);
  if (outlook.standing === 'depends') {
    page.line(`${w.deciding[lang]}:`, 2);
    // Several facts may be one question.
    const lines = outlook.missing.map((missing) => {
      const question = questionOf(missing);
      return question ? `${question.says[lang]} (${question.id}=…)` : nameOfPlace(missing.at, lang);
    });
    for (const line of [...new Set(lines)].slice(0, 8)) page.line(`- ${line}`, 4);
  }
  // What closes it no step makes good.
  if (outlook.standing === 'closed') return;
  group(page, w.steps[lang], outlook.steps, lang);
  group(page, w.document[lang], outlook.document, lang);
  group(page, w.judged[lang], outlook.judged, lang);
}

function group(page: Page, title: string, findings: readonly Finding[], lang: Lang): void {
  if (findings.length === 0) return;
  page.line(`${title}:`, 2);
  const seen = new Set<string>();
  for (const finding of findings) {
    const norm = law.norm(finding.norm);
    if (!norm || seen.has(norm.id)) continue;
    seen.add(norm.id);
    const cites = norm.cite.slice(0, 3).map((cite) => formatCitation(cite, lang));
    page.line(`- ${norm.says[lang]} (${cites.join('; ')})`, 4);
  }
}

/** What is taken for granted, each presumption once. */
export function presumptionsOf(outlooks: readonly Outlook[], lang: Lang): readonly string[] {
  const ids = new Set(outlooks.flatMap((o) => o.presumed.map((p) => p.id)));
  return [...ids].map((id) => law.says(id)?.[lang] ?? id);
}
