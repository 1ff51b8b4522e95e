import { entryAt, nameOfPlace } from '@zhargy/casefile';
import { law, termMarks, type Deadline, type DeadlineEvent, type TermAccount } from '@zhargy/law';
import { formatCitation, textNotReadSince, type Lang, type Missing } from '@zhargy/logic';
import { dayWithName } from '@zhargy/wording/days';
import { countLines, lastText } from '@zhargy/wording/calendar';
import { leftText, ruleText, stepWords, unknownEnd } from '@zhargy/wording/terms';
import { deadlineWords } from './deadline-words.ts';
import type { Page } from './page.ts';
import { say, words } from './words.ts';

/** A fact as people call it; a fact of an act not yet done has the name it has in any act. */
function factName(place: string, lang: Lang): string {
  const candidate = /^candidate\.(.+)$/.exec(place)?.[1];
  const entry = candidate === undefined ? undefined : entryAt(`acts.candidate.${candidate}`);
  return entry ? entry.label[lang] : nameOfPlace(place, lang);
}

/** What a mark of unverified data says. */
export const markText = (id: string, lang: Lang): string => (law.says(id) ?? termMarks.get(id))?.[lang] ?? id;

/** What is missing, in words: the fact and why nobody knows it, or the doubt about the text. */
export function missingText(missing: Missing, lang: Lang): string {
  const { doubt } = missing;
  if (doubt?.kind === 'unread') return `${say(words.unread, lang)}: ${doubt.why[lang]}`;
  if (doubt?.kind === 'boundary') return `${say(words.doubt, lang)}: ${doubt.law}, ${doubt.on} … ${doubt.provenBy}`;
  if (missing.why === 'nobody') return `${say(deadlineWords.noAct, lang)} (${missing.at})`;
  return `${factName(missing.at, lang)} [${say(words.why[missing.why], lang)}]`;
}

const kindName = (kind: string, lang: Lang): string => entryAt('acts.any.kind')?.values?.[kind]?.[lang] ?? kind;

function eventText(event: DeadlineEvent, lang: Lang): string {
  const act = event.act ? ` · ${event.act.id}: ${kindName(event.act.kind, lang)}` : '';
  const on = event.on === '' ? '?' : dayWithName(event.on, lang);
  return event.at === '' ? on : `${on} — ${nameOfPlace(event.at, lang)}${act}`;
}

/** Days off inside the term: holidays by name, weekends by their number; a day off shown in the count is left out. */
function crossedText(term: TermAccount, lang: Lang): string | undefined {
  const shown = new Set(term.steps.filter((step) => step.why !== 'counted').map((step) => step.day));
  const rest = term.crossed.filter((off) => !shown.has(off.day));
  const weekends = rest.filter((off) => off.why === 'weekend').length;
  const names = rest.filter((off) => off.why !== 'weekend').map((off) => `${off.day} ${off.name?.[lang] ?? ''}`.trim());
  if (rest.length === 0) return undefined;
  return [...names, ...(weekends > 0 ? [`${stepWords['weekend']?.[lang] ?? ''}: ${weekends}`] : [])].join('; ');
}

const cites = (norm: string, lang: Lang): string =>
  (law.norm(norm)?.cite ?? []).map((cite) => formatCitation(cite, lang)).join('; ');

/** One term as lines: where it stands, the norm, start, count, last day, what meets it, what is missing. */
export function showDeadline(page: Page, d: Deadline, lang: Lang): void {
  const left =
    d.daysLeft === null || d.state === 'met' || d.state === 'late' ? '' : `  (${leftText(d.daysLeft, lang)})`;
  const last = d.lastDay === null ? '' : `  ${say(deadlineWords.lastDay, lang)} ${lastText(d, lang)}`;
  page.line(`${say(deadlineWords.state[d.state], lang)}${last}${left}`);
  const norm = law.norm(d.norm);
  if (norm) page.line(norm.says[lang], 2);
  const about = Object.entries(d.about).map(([role, id]) => `${role}=${id}`);
  const dated = d.lawDate === null ? '' : ` (${say(words.law, lang)} ${d.lawDate})`;
  page.line(`${cites(d.norm, lang)}${dated}`, 2);
  page.line(`${d.norm}${about.length > 0 ? `  [${about.join(' ')}]` : ''}`, 2);
  if (d.also.length > 0) page.line(`${say(deadlineWords.also, lang)}: ${d.also.join(', ')}`, 2);
  if (d.starts) page.line(`${say(deadlineWords.starts, lang)}: ${eventText(d.starts, lang)}`, 2);
  const notes = norm && 'term' in norm ? norm.term : undefined;
  if (notes?.starts) page.line(`${say(deadlineWords.startsWith, lang)}: ${notes.starts[lang]}`, 2);
  if (d.term) showCount(page, d.term, lang);
  for (const step of d.steps)
    page.line(`· ${step.label[lang]}: ${typeof step.value === 'string' ? step.value : JSON.stringify(step.value)}`, 4);
  if (d.others) page.line(say(deadlineWords.others, lang), 2);
  const done = d.met.map((event) => eventText(event, lang));
  if (done.length > 0)
    page.line(`${say(d.state === 'met' ? deadlineWords.metBy : deadlineWords.doneBy, lang)}: ${done.join('; ')}`, 2);
  else if (d.act)
    page.line(
      `${say(deadlineWords.limits, lang)}: ${law.actName(d.act.kind, lang)} — ${say(deadlineWords.notRecorded, lang)}`,
      2,
    );
  else if (d.kind === 'duty')
    page.line(`${say(deadlineWords.metBy, lang)}: ${say(deadlineWords.notRecorded, lang)}`, 2);
  if (d.dependsOn.length > 0)
    page.line(`${say(deadlineWords.dependsOn, lang)}: ${d.dependsOn.map((m) => missingText(m, lang)).join('; ')}`, 2);
  if (d.missing.length > 0)
    page.line(`${say(deadlineWords.missing, lang)}: ${d.missing.map((m) => missingText(m, lang)).join('; ')}`, 2);
  for (const stop of d.stops) page.line(`${say(deadlineWords.stops, lang)}: ${stop.says[lang]}`, 2);
  showReadings(page, d, lang);
  const unverified = d.unverified.filter((id) => !id.startsWith(textNotReadSince));
  if (unverified.length > 0)
    page.line(`${say(words.unverified, lang)}: ${unverified.map((id) => markText(id, lang)).join('; ')}`, 2);
  if (d.presumed.length > 0) {
    const presumed = new Set(d.presumed.map((p) => law.says(p.id)?.[lang] ?? p.id));
    page.line(`${say(words.presuming, lang)}: ${[...presumed].join('; ')}`, 2);
  }
}

function showCount(page: Page, term: TermAccount, lang: Lang): void {
  page.line(`${say(deadlineWords.counting, lang)}: ${ruleText(term, lang)}`, 2);
  for (const line of countLines(term, lang)) page.line(line, 4);
  const crossed = crossedText(term, lang);
  if (crossed !== undefined) page.line(`${say(deadlineWords.crossed, lang)}: ${crossed}`, 4);
  if (!term.unknown) return;
  const until =
    term.notBefore === null ? '' : `; ${say(deadlineWords.notBefore, lang)} ${dayWithName(term.notBefore, lang)}`;
  page.line(
    `${say(deadlineWords.missing, lang)}: ${unknownEnd[term.unknown.code]?.[lang] ?? term.unknown.code}${term.unknown.day === null ? '' : ` (${term.unknown.day})`}${until}`,
    2,
  );
}

function showReadings(page: Page, d: Deadline, lang: Lang): void {
  for (const r of d.readings) {
    const days = Object.entries(r.otherwise).map(
      ([name, day]) => `${name} → ${day === null ? '?' : dayWithName(day, lang)}`,
    );
    const changes = Object.entries(r.wouldChange).map(
      ([name, status]) => `${name} → ${say(words.status[status], lang)}`,
    );
    const other = [...days, ...changes];
    const more = other.length > 0 ? `; ${say(deadlineWords.otherwise, lang)}: ${other.join(', ')}` : '';
    page.line(`${say(deadlineWords.reading, lang)} ${r.dispute} = ${r.chosen}${more}`, 2);
  }
}
