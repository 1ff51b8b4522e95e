import { isoOf } from '@zhargy/calendar';
import { dictionary } from '@zhargy/casefile';
import type { Text } from '@zhargy/logic';
import type { PaperKind } from '../kind/kinds.ts';
import type { Confidence } from '../proposal.ts';
import { actWords, type ActWords } from './act-words.ts';
import type { NamedDay } from './days.ts';
import { inside, quoteAround, type Doc, type Part } from './doc.ts';
import { json, ref, refs, type EntityDraft, type FactDraft, type LinkDraft } from './draft.ts';
import type { PaperDate } from './paper-date.ts';
import { isBirth } from './person-data.ts';
import type { Parties } from './parties.ts';
import type { Person } from './people.ts';
import type { RoleName } from './role-words.ts';

/** What the acts of a paper may be about. */
export interface Around {
  readonly parties: Parties;
  readonly agreement: EntityDraft | undefined;
}

const words: Readonly<Record<string, Text>> = dictionary.act.kind.values ?? {};
const actTitle = (kind: string): Text => words[kind] ?? { kk: kind, ru: kind, en: kind };

/** Acts a paper tells of with their days, and the act the paper itself is. */
export function actFacts(doc: Doc, kind: PaperKind, date: PaperDate | undefined, around: Around): readonly FactDraft[] {
  const told = doc.parts.flatMap((part) => toldIn(doc, part, around));
  const own = ownAct(kind, date, around);
  const all = own ? [...told.filter((t) => t.kind !== own.kind || t.day !== date?.day), own] : told;
  const seen = new Map<string, Told>();
  for (const act of all) {
    // One act a kind, subject, person and day; told twice it is one act with two quotes.
    const key = [act.kind, act.words.subject ?? '', act.to?.surname ?? '', act.by?.surname ?? '', act.day].join(' ');
    const known = seen.get(key);
    if (known) known.facts.push(...act.facts.map((f) => ({ ...f, of: known.entity })));
    else seen.set(key, act);
  }
  return [...seen.values()].flatMap((act) => act.facts);
}

interface Told {
  readonly kind: string;
  readonly words: ActWords;
  readonly day: number;
  readonly by: Person | undefined;
  readonly to: Person | undefined;
  readonly entity: EntityDraft;
  readonly facts: FactDraft[];
}

const planned =
  /(?:подлежит|необходимо|следует|предлага|прошу|просит|вправе|имеет\s+право|может\s+быть|будет|не\s+позднее|в\s+течение|обязан|намерен|желает|сұраймын|сұрайды|құқылы|тиіс|ниет)/iu;
const denied =
  /(?<!\p{L})не\s+(?:\p{L}+\s+)?(?:признан|разъясн|заяв|подан|подал|получен|дал|выраз|заключен|утвержд|направлен|назначен|допущен|предъявл|допрош)|отказал|отказано|отказался|(?:беріл|таныл|жасал|қойыл|бекітіл|алын|түсіндіріл)ме(?:ген|ді)|(?:беріл|таныл|жасал|қойыл|алын)ма(?:ған|ды)|бас\s+тартты/iu;

function toldIn(doc: Doc, part: Part, around: Around): readonly Told[] {
  return part.sentences.flatMap((sentence): readonly Told[] => {
    const text = part.text.slice(sentence.from, sentence.to);
    const days = inside(part.days, sentence).filter((d) => d.until === undefined && !isBirth(part, d));
    if (days.length === 0) return [];
    const matched: { readonly words: ActWords; readonly from: number; readonly to: number }[] = [];
    for (const act of actWords) {
      const match = act.re.exec(text);
      if (!match) continue;
      const at = { from: sentence.from + match.index, to: sentence.from + match.index + match[0].length };
      // The less exact wording of what is already told in the same words.
      if (matched.some((m) => m.words.kind === act.kind && at.from < m.to && at.to > m.from)) continue;
      matched.push({ words: act, ...at });
    }
    return matched.flatMap(({ words: said, from, to }): readonly Told[] => {
      const near = part.text.slice(Math.max(sentence.from, from - 50), Math.min(sentence.to, to + 30));
      if (denied.test(near) || planned.test(near)) return [];
      const day = dayOfAct(days, from, to);
      if (!day) return [];
      const distance = Math.max(0, from - day.to, day.from - to);
      if (distance > 160) return [];
      const sure: Confidence = days.length === 1 && matched.length === 1 && distance < 120 ? 'certain' : 'likely';
      const span = quoteAround(part, Math.min(from, day.from), Math.max(to, day.to), 300);
      const by = one(around.parties, said.by, part, sentence);
      const to_ = one(around.parties, said.to, part, sentence);
      const entity: EntityDraft = { list: 'acts', title: actTitle(said.kind) };
      const along = links(said, by, to_, around);
      const facts: FactDraft[] = [
        {
          of: entity,
          field: ['on'],
          value: json(isoOf(day.day)),
          along,
          spans: [span],
          sure,
          why: days.length === 1 ? 'actSaid' : 'actSeveralDays',
        },
      ];
      const sums = said.kind === 'fileCivilClaim' ? inside(part.sums, sentence) : [];
      const [sum, other] = sums;
      if (sum && !other)
        facts.push({
          of: entity,
          field: ['amount'],
          value: json(sum.amount),
          along,
          spans: [span],
          sure: sum.disputed ? 'guess' : 'likely',
          why: 'actSaid',
        });
      return [{ kind: said.kind, words: said, day: day.day, by, to: to_, entity, facts }];
    });
  });
}

/** The day inside the words of the act, else the nearest: a day before them counts as nearer than one behind. */
function dayOfAct(days: readonly NamedDay[], from: number, to: number): NamedDay | undefined {
  const away = (d: NamedDay): number =>
    d.from >= from && d.to <= to ? 0 : d.to <= from ? from - d.to : (d.from - to) * 1.5 + 5;
  return days.toSorted((a, b) => away(a) - away(b))[0];
}

/** The person of a part who is named in the sentence, else the only one of that part in the paper. */
function one(
  parties: Parties,
  roles: readonly RoleName[] | undefined,
  part: Part,
  sentence: { readonly from: number; readonly to: number },
): Person | undefined {
  if (!roles) return undefined;
  const persons = [...new Set(roles.flatMap((role) => parties.with(role)))];
  const named = [...new Set(inside(part.mentions, sentence).map((m) => parties.personOf(m)))].filter(
    (p): p is Person => p !== undefined && persons.includes(p),
  );
  const [here, another] = named;
  if (here) return another ? undefined : here;
  const [only, more] = persons;
  return more ? undefined : only;
}

function links(
  said: ActWords,
  by: Person | undefined,
  to: Person | undefined,
  { parties, agreement }: Around,
): readonly LinkDraft[] {
  const byEntity = by && parties.entity(by);
  const toEntity = to && parties.entity(to);
  const about = said.about === 'agreement' ? agreement : said.about === 'to' ? toEntity : undefined;
  return [
    { field: ['kind'], value: json(said.kind) },
    ...(byEntity ? [{ field: ['by'], value: ref(byEntity) }] : []),
    ...(toEntity ? [{ field: ['to'], value: ref(toEntity) }] : []),
    ...(about ? [{ field: ['about'], value: refs([about]) }] : []),
    ...(said.subject === undefined ? [] : [{ field: ['subject'], value: json(said.subject) }]),
    ...(said.form === undefined ? [] : [{ field: ['form'], value: json(said.form) }]),
  ];
}

/** The act a paper of its kind is, on the date it bears. */
const ownActs: Partial<Record<PaperKind, ActWords>> = {
  qualification: {
    kind: 'qualifyDeed',
    re: /./u,
    by: ['investigator', 'inquirer'],
    to: ['suspect', 'accused', 'defendant'],
    about: 'to',
  },
  petition: {
    kind: 'petitionForAgreement',
    re: /./u,
    by: ['suspect', 'accused', 'defendant'],
    form: 'written',
    about: 'agreement',
  },
  consent: { kind: 'consent', re: /./u, by: ['victim'], form: 'written', about: 'agreement' },
  agreement: {
    kind: 'concludeAgreement',
    re: /./u,
    by: ['prosecutor'],
    to: ['suspect', 'accused', 'defendant'],
    form: 'written',
    about: 'agreement',
  },
};

function ownAct(kind: PaperKind, date: PaperDate | undefined, around: Around): Told | undefined {
  const said = ownActs[kind];
  if (!said || !date) return undefined;
  const only = (roles: readonly RoleName[] | undefined): Person | undefined => {
    const [first, another] = [...new Set((roles ?? []).flatMap((role) => around.parties.with(role)))];
    return another ? undefined : first;
  };
  const [by, to] = [only(said.by), only(said.to)];
  const entity: EntityDraft = { list: 'acts', title: actTitle(said.kind) };
  const fact: FactDraft = {
    of: entity,
    field: ['on'],
    value: json(isoOf(date.day)),
    along: links(said, by, to, around),
    spans: [date.span],
    sure: date.sure === 'certain' ? 'likely' : date.sure,
    why: 'ownDate',
  };
  return { kind: said.kind, words: said, day: date.day, by, to, entity, facts: [fact] };
}
