import type { ArticleRef } from '@zhargy/casefile';
import { isoOf } from '@zhargy/calendar';
import type { Text } from '@zhargy/logic';
import type { PaperKind } from '../kind/kinds.ts';
import type { Confidence } from '../proposal.ts';
import { ofSpecialPart, written, type NamedArticles } from './articles.ts';
import { quoteAround, spanIn, type Doc, type Part, type Span } from './doc.ts';
import { json, lesser, ref, type EntityDraft, type FactDraft } from './draft.ts';
import type { Episode } from './offences.ts';
import type { PaperDate } from './paper-date.ts';
import type { Parties } from './parties.ts';
import type { Person } from './people.ts';
import { stretchAt } from './text-parts.ts';

/** A charge a paper names. */
export interface ChargeFound {
  readonly person: Person | undefined;
  readonly article: string;
  readonly entity: EntityDraft;
}
export interface Charges {
  readonly charges: readonly ChargeFound[];
  readonly facts: readonly FactDraft[];
}

interface Named {
  readonly person: Person | undefined;
  readonly ref: ArticleRef;
  readonly stage: 'attempt' | 'preparation' | undefined;
  readonly complicity: 'organiser' | 'instigator' | 'aider' | undefined;
  readonly episode: Episode | undefined;
  readonly span: Span;
  readonly sure: Confidence;
  readonly weak: boolean;
}

/** What a conviction, an earlier case or another's case says is no charge of this case. */
const elsewhere =
  /судим|осужд[её]н|приговор|погаш|снят\p{L}*\s+судим|в\s+отдельное\s+производство|отдельн\p{L}+\s+производств|сотталған|соттылы|үкім|жеке\s+іс\s+жүргізуге|бөліп\s+шығар/iu;
/** The article under which the case was registered, or which is given up, may have changed since. */
const superseded =
  /зарегистр|ЕРДР|СДТБТ|реестр|тізілім|тіркел|переквалиф|ранее[^;]{0,60}квалиф|изменить\s+квалиф|қайта\s+сарала|бастапқы/iu;
const stating =
  /квалифи|предусмотр|обвиня|подозрева|признак|соверш|саралан|саралау|көзделген|айыпта|күдік|жасаған|инкримин|действия|әрекет/iu;
const notThis =
  /(?:(?<!\p{L})не\s+по\s*$|разъяснен[^;]{0,60}$|не\s+усматрива|отсутству\p{L}+\s+признак|примечани|ескерту|разъяснен\p{L}*\s+(?:ответственност|что\s+по)|об\s+ответственности|предупрежд|жауаптылы[қғ]\p{L}*\s+(?:туралы\s+)?ескерт)/iu;

/** Articles of the Criminal Code that charge somebody in this case. */
export function chargesOf(
  doc: Doc,
  parties: Parties,
  episodes: readonly Episode[],
  kind: PaperKind,
  date: PaperDate | undefined,
): Charges {
  const named = doc.parts.flatMap((part) =>
    part.articles.flatMap((articles) => namedIn(part, articles, parties, episodes)),
  );
  const kept = settled(named);
  const charges: ChargeFound[] = [];
  const facts: FactDraft[] = [];
  for (const group of kept) {
    const [first] = group;
    if (!first) continue;
    const article = written(first.ref);
    const entity: EntityDraft = { list: 'charges', title: chargeTitle(article, first.person) };
    charges.push({ person: first.person, article, entity });
    const person = first.person && parties.entity(first.person);
    const along = person ? [{ field: ['person'], value: ref(person) }] : [];
    const link = { field: ['article'], value: json(article) };
    for (const one of group) {
      facts.push({
        of: entity,
        field: ['article'],
        value: json(article),
        along,
        spans: [one.span],
        sure: one.sure,
        why: one.sure === 'certain' ? 'qualified' : 'articleNamed',
      });
      if (one.stage)
        facts.push({
          of: entity,
          field: ['stage'],
          value: json(one.stage),
          along: [...along, link],
          spans: [one.span],
          sure: one.sure,
          why: 'articleTwenty',
        });
      if (one.complicity)
        facts.push({
          of: entity,
          field: ['complicity'],
          value: json(one.complicity),
          along: [...along, link],
          spans: [one.span],
          sure: one.sure,
          why: 'articleTwenty',
        });
    }
    const [only, another] = episodes;
    const episode = group.find((one) => one.episode)?.episode ?? (another ? undefined : only);
    if (episode)
      facts.push({
        of: entity,
        field: ['offence'],
        value: ref(episode.entity),
        along: [...along, link],
        spans: [first.span],
        sure: another ? 'likely' : lesser(first.sure, 'likely'),
        why: another ? 'sameParagraph' : 'onlyOne',
      });
    if (kind === 'qualification' && date && !group.every((one) => one.weak))
      facts.push({
        of: entity,
        field: ['broughtOn'],
        value: json(isoOf(date.day)),
        along: [...along, link],
        spans: [date.span],
        sure: 'likely',
        why: 'ownDate',
      });
  }
  return { charges, facts };
}

function chargeTitle(article: string, person: Person | undefined): Text {
  const who = person ? `${person.surname}, ` : '';
  return { kk: `${who}ҚК ${article}-бап`, ru: `${who}ст. ${article} УК`, en: `${who}CC ${article}` };
}

function namedIn(
  part: Part,
  articles: NamedArticles,
  parties: Parties,
  episodes: readonly Episode[],
): readonly Named[] {
  const sentence = stretchAt(part.sentences, articles.from) ?? { from: 0, to: part.text.length };
  const text = part.text.slice(sentence.from, sentence.to);
  const lead = part.text.slice(Math.max(sentence.from, articles.from - 160), articles.from);
  const tail = part.text.slice(articles.to, Math.min(sentence.to, articles.to + 90));
  if (notThis.test(lead.slice(-90)) || notThis.test(tail.slice(0, 40))) return [];
  // "Статья 188 УК предусматривает ответственность": a word on the law, not on anybody.
  if (/^\s*(?:РК\s+)?(?:предусматрива|устанавлива|кара[ею]т|гласит|көздейді)/iu.test(tail)) return [];
  if (elsewhere.test(text)) return [];
  if (!articles.codeNamed && !stating.test(text)) return [];
  const { people, sure } = whose(part, articles, sentence, parties);
  // "переквалифицировать с … на …": the first is given up, the second is the new one.
  const givenUp = /переквалиф[^;]{0,90}\s+со?\s*$/iu.test(lead);
  const renewed = /переквалиф|қайта\s+сарала/iu.test(text) && /(?:\s(?:на|по)|-дан|-ден|-тан|-тен)\s*$/iu.test(lead);
  const weak = givenUp || (superseded.test(text) && !renewed);
  const own = episodes.filter((e) => e.parts.has(part.number));
  const episode = own.length === 1 && episodes.length > 1 ? own[0] : undefined;
  const said: Confidence =
    articles.codeNamed && stating.test(lead + tail) && !weak
      ? 'certain'
      : articles.codeNamed && !weak && stating.test(text)
        ? 'likely'
        : 'guess';
  const span = quoteAround(part, articles.from, articles.to);
  const whole = span.from <= articles.from && span.to >= articles.to ? span : spanIn(part, articles);
  let stage: Named['stage'];
  let complicity: Named['complicity'];
  const found: Named[] = [];
  for (const at of articles.refs) {
    if (at.article === '24') stage = at.part === '3' ? 'attempt' : at.part === '1' ? 'preparation' : undefined;
    else if (at.article === '28')
      complicity =
        at.part === '3' ? 'organiser' : at.part === '4' ? 'instigator' : at.part === '5' ? 'aider' : undefined;
    else if (ofSpecialPart(at)) {
      const base = { ref: { ...at, code: undefined }, stage, complicity, episode, span: whole, weak };
      for (const person of people.length > 0 ? people : [undefined])
        found.push({ ...base, person, sure: lesser(said, person ? sure : 'guess') });
      stage = undefined;
      complicity = undefined;
    }
  }
  return found;
}

/** Whom an article is said of: those named before it in the sentence, else the only suspect, else the last one named above it. */
function whose(
  part: Part,
  articles: NamedArticles,
  sentence: { readonly from: number; readonly to: number },
  parties: Parties,
): { readonly people: readonly Person[]; readonly sure: Confidence } {
  const [only, another] = parties.accused;
  if (only && !another) return { people: [only], sure: 'certain' };
  const isAccused = (p: Person | undefined): p is Person => p !== undefined && parties.accused.includes(p);
  const earlier = part.articles.filter((a) => a.to <= articles.from && a.from >= sentence.from).at(-1);
  const from =
    earlier &&
    part.mentions.some((m) => m.from >= earlier.to && m.to <= articles.from && isAccused(parties.personOf(m)))
      ? earlier.to
      : sentence.from;
  const before = part.mentions.filter((m) => m.from >= from && m.to <= articles.from);
  const named = [...new Set(before.map((m) => parties.personOf(m)))].filter(isAccused);
  if (named.length === 1) return { people: named, sure: 'certain' };
  if (named.length > 1) {
    const last = before.filter((m) => isAccused(parties.personOf(m)));
    const joint = last.slice(1).every((m, i) => {
      const gap = part.text.slice(last[i]?.to ?? 0, m.from);
      return /^\s*(?:,|и|және|мен|пен|бен|(?:,\s*)?а\s+также)?\s*$/u.test(gap);
    });
    const nearest = parties.personOf(
      last.at(-1) ?? before[0] ?? { paragraph: 0, from: 0, to: 0, form: 'surname', readings: [] },
    );
    return joint
      ? { people: named, sure: 'likely' }
      : isAccused(nearest)
        ? { people: [nearest], sure: 'guess' }
        : { people: [], sure: 'guess' };
  }
  const above = part.mentions
    .filter((m) => m.to <= articles.from)
    .map((m) => parties.personOf(m))
    .filter(isAccused)
    .at(-1);
  if (above) return { people: [above], sure: 'guess' };
  return { people: [], sure: 'guess' };
}

/** One charge a person and article: the fuller form stands for the shorter, what is stated for what was only registered. */
function settled(named: readonly Named[]): readonly (readonly Named[])[] {
  const strong = named.filter((n) => !n.weak);
  const owned = (strong.length > 0 ? strong : named).filter(
    (n, _i, list) => n.person || !list.some((o) => o.person && sameArticle(o.ref, n.ref)),
  );
  const full = owned.filter((n) => !owned.some((o) => o.person === n.person && fuller(o.ref, n.ref)));
  const groups = new Map<string, Named[]>();
  const persons = [...new Set(full.map((n) => n.person))];
  for (const one of full) {
    const alike = full.filter(
      (o) => o.person === one.person && written(o.ref) === written(one.ref) && o.stage === one.stage,
    );
    const split = new Set(alike.flatMap((o) => (o.episode ? [o.episode] : []))).size > 1;
    if (split && !one.episode) continue;
    const key = `${persons.indexOf(one.person)} ${written(one.ref)} ${one.stage ?? ''} ${split ? String(one.episode?.day.from ?? '') + String(one.episode?.day.day ?? '') : ''}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

const sameArticle = (a: ArticleRef, b: ArticleRef): boolean => a.article === b.article;
/** Whether one reference says the same and more: 188(2)(3) beside 188(2) or 188. */
const fuller = (a: ArticleRef, b: ArticleRef): boolean =>
  a.article === b.article &&
  ((b.part === undefined && a.part !== undefined) ||
    (a.part === b.part && a.items.length > b.items.length && b.items.every((item) => a.items.includes(item))));
