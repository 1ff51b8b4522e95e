import { entryAt, formatRefs, nameOfPlace, parseRefs } from '@zhargy/casefile';
import { law, type Figure, type Threat, type Way, type WayNorm, type WayRule, type WaysOfPerson } from '@zhargy/law';
import { formatCitation, type Lang, type Missing } from '@zhargy/logic';
import { outlookWords } from './outlook-words.ts';
import type { Page } from './page.ts';
import { why } from './show-finding.ts';
import { lengthText } from '@zhargy/wording/terms';
import { suppositions } from '@zhargy/wording/ways';
import { punishments, units, waysWords as w } from './ways-words.ts';

/** The ways of one person: a table first, then each way. `whole`: the demands on the document one by one. */
export function showWays(page: Page, of: WaysOfPerson, lang: Lang, whole: boolean): void {
  page.line(of.name === null ? of.person : `${of.name} (${of.person})`);
  for (const { charge, article, main } of of.charges) {
    page.line(`${w.charge[lang]} ${charge}${article === null ? '' : `, ${articleText(article, lang)}`}`, 2);
    page.line(`${w.sanction[lang]}: ${main ? main.map((m) => threat(m, lang)).join('; ') : w.noSanction[lang]}`, 4);
  }
  page.line();
  for (const way of of.ways) page.line(row(way, lang), 2);
  for (const way of of.ways) {
    page.line();
    showWay(page, way, lang, whole);
  }
  const supposed = new Map(
    of.ways
      .filter((way) => way.standing !== 'closed')
      .flatMap((way) => way.caps.flatMap(({ cap }) => cap.supposing.map((s) => [s.at, s] as const))),
  );
  list(
    page,
    w.holdsIf[lang],
    [...supposed.values()].map((s) => supposition(s.at, s.value, lang)),
  );
  const presumed = new Map(of.ways.flatMap((way) => way.presumed.map((p) => [p.id, p.says?.[lang] ?? p.id] as const)));
  list(page, w.presumed[lang], [...presumed.values()]);
}

/** The article as a lawyer of the language writes it; as it stands in the file where it cannot be read. */
function articleText(article: string, lang: Lang): string {
  const parsed = parseRefs(article);
  if (!parsed.ok) return article;
  return formatRefs(
    parsed.refs.map((ref) => ({ ...ref, code: ref.code ?? 'cc' })),
    lang,
  );
}

function list(page: Page, title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  page.line().line(`${title}:`, 2);
  for (const line of lines) page.line(`- ${line}`, 4);
}

/** One line of the table: the way, how it stands, and the shortest reason. */
function row(way: Way, lang: Lang): string {
  const [against] = way.against;
  const norm = against && law.norm(against.norm);
  const reason =
    way.standing === 'taken'
      ? (way.taken?.on ?? '')
      : way.standing === 'closed'
        ? (norm?.cite
            .slice(0, 1)
            .map((cite) => formatCitation(cite, lang))
            .join() ?? '')
        : way.standing === 'depends'
          ? decider(way.deciding[0])
          : '';
  const start = `${way.says[lang].padEnd(37)} ${w.standing[way.standing][lang].padEnd(14)}`;
  return start.length + reason.length + 3 <= 80 ? `${start} ${reason}`.trimEnd() : start.trimEnd();
}

/** What decides first: a law whose date is in doubt, or a fact. */
const decider = (missing: Missing | undefined): string =>
  missing?.doubt?.kind === 'boundary' ? missing.doubt.law : shortPlace(missing?.at ?? '');

/** A place that fits the table: its list and its field. */
const shortPlace = (at: string): string => (at.length <= 24 ? at : at.replace(/^(\w+)\..*\.(\w+)$/, '$1…$2'));

function showWay(page: Page, way: Way, lang: Lang, whole: boolean): void {
  page.line(`${way.says[lang].toUpperCase()}: ${w.standing[way.standing][lang]}`, 2);
  if (way.taken)
    page.line(`${w.takenBy[lang]}: ${way.taken.act}${way.taken.on === null ? '' : `, ${way.taken.on}`}`, 4);
  if (way.because) page.line(way.because[lang], 4);
  norms(page, way.taken ? w.notObserved[lang] : outlookWords.because[lang], way.against, lang, !way.taken);
  if (way.standing === 'closed') return;
  if (way.deciding.length > 0) {
    page.line(`${outlookWords.deciding[lang]}:`, 4);
    for (const missing of way.deciding.slice(0, 8)) page.line(`- ${why(missing, lang)}`, 6);
    if (way.deciding.length > 8) page.line(`- +${way.deciding.length - 8}`, 6);
  }
  for (const { dispute, reading, says } of way.closedUnder)
    page.line(`${w.closedUnder[lang]}: ${says[lang]} (${dispute}=${reading})`, 4);
  if (way.together.length > 0) page.line(`${w.together[lang]}: ${way.together.join(', ')}`, 4);
  agreement(page, way, lang);
  const named = new Set(way.mustAgree.map((a) => a.norm));
  const beside = (of: readonly WayNorm[]): readonly WayNorm[] => of.filter((n) => !named.has(n.norm));
  norms(page, outlookWords.steps[lang], beside(way.steps), lang, false);
  norms(page, outlookWords.judged[lang], beside(way.judged), lang, false);
  if (whole) norms(page, outlookWords.document[lang], way.document, lang, false);
  else if (way.document.length > 0) page.line(`${w.document[lang]}: ${way.document.length} (--explain)`, 4);
  rules(page, w.givenUp[lang], way.givenUp, lang);
  rules(page, w.brings[lang], way.brings, lang);
  rules(page, w.terms[lang], way.terms, lang);
  caps(page, way, lang);
}

const citesOf = (id: string, lang: Lang): string =>
  (law.norm(id)?.cite ?? [])
    .slice(0, 3)
    .map((cite) => formatCitation(cite, lang))
    .join('; ');

/** What it means that a norm stands against the way: its kind says. */
function unmet(id: string, lang: Lang): string {
  const kind = law.norm(id)?.kind;
  const words = kind === 'bar' || kind === 'consequence' || kind === 'requirement' ? w.against[kind] : undefined;
  return words ? `${words[lang]}: ` : '';
}

function norms(page: Page, title: string, of: readonly WayNorm[], lang: Lang, facts: boolean): void {
  if (of.length === 0) return;
  page.line(`${title}:`, 4);
  for (const one of of) {
    page.line(`- ${facts ? unmet(one.norm, lang) : ''}${one.says[lang]} (${citesOf(one.norm, lang)})`, 6);
    if (facts && one.facts.length > 0)
      page.line(
        `${w.facts[lang]}: ${one.facts.map((f) => `${nameOfPlace(f.at, lang)} = ${valueText(f.at, f.value, lang)}`).join('; ')}`,
        8,
      );
    for (const [dispute, readings] of Object.entries(one.otherReadings))
      page.line(`${w.otherReading[lang]}: ${readings.map((name) => `${dispute}=${name}`).join(', ')}`, 8);
  }
}

function agreement(page: Page, way: Way, lang: Lang): void {
  if (way.mustAgree.length === 0) return;
  page.line(`${w.mustAgree[lang]}:`, 4);
  for (const { who, norm, state, persons } of way.mustAgree)
    page.line(
      `- ${who[lang]}: ${w.state[state][lang]}${persons.length > 0 ? ` [${persons.join(', ')}]` : ''} (${citesOf(norm, lang)})`,
      6,
    );
}

function rules(page: Page, title: string, of: readonly WayRule[], lang: Lang): void {
  if (of.length === 0) return;
  page.line(`${title}:`, 4);
  for (const { norm, says, lengths } of of) {
    const lengthsText = lengths.map(({ n, unit }) => lengthText(n, unit, lang)).join(' / ');
    page.line(`- ${lengthsText === '' ? '' : `${lengthsText}: `}${says[lang]} (${citesOf(norm, lang)})`, 6);
  }
}

/** Where the Code gives the share of a performed agreement, and where the limits of the sanction. */
const citeOf = (norm: string, place: string) => law.norm(norm)?.cite.find((cite) => cite.path.join('.') === place);
const ofShare = citeOf('kz.cc.55.imprisonment-for-charge', '55.3');
const ofSanction = citeOf('kz.cc.sanction.of-charge', '52.2');

function caps(page: Page, way: Way, lang: Lang): void {
  if (way.caps.length === 0) return;
  const byAgreement = way.id === 'plea' || way.id === 'assets';
  const cite = byAgreement ? ofShare : ofSanction;
  const performed = byAgreement ? `, ${w.ifPerformed[lang]}` : '';
  page.line(`${w.caps[lang]}${performed}${cite ? ` (${formatCitation(cite, lang)})` : ''}:`, 4);
  for (const { charge, cap } of way.caps) page.line(`- ${charge}: ${capText(cap, lang)}`, 6);
}

function capText(cap: Figure, lang: Lang): string {
  const value = cap.value as { readonly min?: string | null; readonly max?: string } | null; // as the rule writes it
  if (value?.max === undefined) {
    const wanted = [
      ...cap.missing.map((m) => nameOfPlace(m.at, lang)),
      ...cap.judgments.map((id) => judgment(id, lang)),
    ];
    return `${w.notKnown[lang]}: ${wanted.join(', ')}`;
  }
  const least = value.min === null || value.min === undefined ? w.noLeast[lang] : monthsText(value.min, lang);
  return value.min === null || value.min === undefined
    ? `${monthsText(value.max, lang)}; ${least}`
    : `${least} – ${monthsText(value.max, lang)}`;
}

const judgment = (id: string, lang: Lang): string => law.says(id)?.[lang] ?? id;

/** Months, and the same in years where that says more. */
function monthsText(months: string, lang: Lang): string {
  const n = Number(months);
  const unit = units['months']?.[lang] ?? '';
  if (!Number.isInteger(n) || n < 12) return `${months} ${unit}`;
  const years = { kk: 'жыл', ru: 'г.', en: 'y' }[lang];
  return `${months} ${unit} (${Math.floor(n / 12)} ${years}${n % 12 === 0 ? '' : ` ${n % 12} ${unit}`})`;
}

function threat({ kind, unit, min, max }: Threat, lang: Lang): string {
  const name = punishments[kind]?.[lang] ?? kind;
  if (max === null || unit === null) return name;
  const size = unit === 'months' ? monthsText(String(max), lang) : `${max} ${units[unit]?.[lang] ?? unit}`;
  const upTo = { kk: `${size} дейін`, ru: `до ${size}`, en: `up to ${size}` }[lang];
  return min === null ? `${name} ${upTo}` : `${name} ${min}–${size}`;
}

function supposition(at: string, value: unknown, lang: Lang): string {
  const said = suppositions[at]?.[lang];
  if (said !== undefined) return said;
  return `${nameOfPlace(at, lang)}: ${value === false ? w.no[lang] : valueText(at, value, lang)}`;
}

/** A value as people call it, where the dictionary has a name for it. */
const valueText = (at: string, value: unknown, lang: Lang): string =>
  entryAt(at)?.values?.[String(value)]?.[lang] ?? String(value);
