import type { Text } from '@zhargy/logic';
import type { Confidence } from '../proposal.ts';
import type { PaperKind } from '../kind/kinds.ts';
import { quoteAround, spanIn, type Doc, type Part, type Span } from './doc.ts';
import { json, ref, type EntityDraft, type FactDraft } from './draft.ts';
import type { Mention } from './mentions.ts';
import type { Person } from './people.ts';
import { adjacent, namesClient, roleBefore, roleWordsIn, type RoleName } from './role-words.ts';

/** A part a person plays, as a paper shows it. */
export interface RoleFound {
  readonly person: Person;
  readonly role: RoleName;
  readonly span: Span;
  readonly sure: Confidence;
  readonly advocate: boolean;
  /** The role comes from who wrote such papers, not from a word beside the name. */
  readonly byKind: boolean;
}

/** Who is who in a paper. */
export interface Parties {
  readonly roles: readonly RoleFound[];
  /** Suspects, accused and defendants, in the order of the paper. */
  readonly accused: readonly Person[];
  readonly victims: readonly Person[];
  readonly with: (role: RoleName) => readonly Person[];
  /** The drafts of the persons that go into proposals. */
  readonly entity: (person: Person) => EntityDraft | undefined;
  /** The one person a mention is of, when it is plain. */
  readonly personOf: (mention: Mention) => Person | undefined;
}

const standing: ReadonlySet<RoleName> = new Set(['suspect', 'accused', 'defendant']);
const authorOf: Partial<Record<PaperKind, RoleName>> = { consent: 'victim', petition: 'suspect' };

export function partiesOf(doc: Doc, kind: PaperKind): Parties {
  const found: RoleFound[] = [];
  for (const part of doc.parts)
    for (const mention of part.mentions) {
      const [person, another] = doc.people.of(mention);
      if (!person || another) continue;
      const said = roleAt(part, mention) ?? roleAbove(doc, part, mention);
      if (said) found.push({ person, ...said, byKind: false });
      else if (authorOf[kind] && /(?:^|[\s«"])(?:Я|Мен)\s*,?\s*$/u.test(part.text.slice(0, mention.from)))
        found.push({
          person,
          role: authorOf[kind],
          span: quoteAround(part, mention.from, mention.to),
          sure: 'likely',
          advocate: false,
          byKind: true,
        });
    }
  const roles = settledRoles(found, kind);
  const entities = new Map<Person, EntityDraft>();
  for (const person of doc.people.persons)
    if (roles.some((r) => r.person === person))
      entities.set(person, { list: 'persons', title: same(person.names[0] ?? person.surname) });
  const withRole = (role: RoleName): readonly Person[] =>
    doc.people.persons.filter((p) => roles.some((r) => r.person === p && r.role === role));
  return {
    roles,
    accused: doc.people.persons.filter((p) => roles.some((r) => r.person === p && standing.has(r.role))),
    victims: withRole('victim'),
    with: withRole,
    entity: (person) => entities.get(person),
    personOf: (mention) => {
      const [person, another] = doc.people.of(mention);
      return another ? undefined : person;
    },
  };
}

const same = (text: string): Text => ({ kk: text, ru: text, en: text });

/** The word of a part beside a mention: before it, or after it ("Сейтжанов Д.Е. признан подозреваемым"). */
function roleAt(
  part: Part,
  mention: Mention,
): { readonly role: RoleName; readonly span: Span; readonly sure: Confidence; readonly advocate: boolean } | undefined {
  const head = headOfList(part, mention);
  const before = roleBefore(part.text, head.from);
  if (before && !namesClient(part.text, before.role, mention, part.mentions)) {
    // Another name between the word and this one: the word is that other's.
    const taken =
      (head !== mention && !before.plural) || part.mentions.some((m) => m.from >= before.to && m.to <= head.from);
    const given = taken || negated(part.text, before.from);
    if (!given) {
      const wrongHead = before.role === 'representative' && headOf(part.text, before.to, mention.from);
      return {
        role: before.role,
        span: spanIn(part, { from: before.from, to: mention.to }),
        sure: mention.form === 'surname' || wrongHead ? 'likely' : 'certain',
        advocate:
          before.advocate ||
          (before.role === 'counsel' && /адвокат/iu.test(part.text.slice(before.from, mention.from))),
      };
    }
  }
  const after = part.text.slice(mention.to, mention.to + 70);
  const passive =
    /^[^.;:]{0,40}?(?:признан[аы]?|являющ\p{L}+с?я?|является|привлеч[её]н\p{L}*\s+в\s+качестве)\s+(?:в\s+качестве\s+)?/u.exec(
      after,
    ) ??
    /^\s*[–—-]\s*/u.exec(after) ??
    /^\s*\(/u.exec(after) ??
    /^,\s*(?:по\s+(?:данному\s+|настоящему\s+)?(?:уголовному\s+)?делу\s+)?/u.exec(after);
  const word = passive
    ? roleWordsIn(after.slice(passive[0].length))[0]
    : roleWordsIn(after).find((w) => /^\s*(?:деп\s+танылды|ретінде)/u.test(after.slice(w.to)));
  if (!word || (passive && word.from > 1)) return undefined;
  const at = mention.to + (passive ? passive[0].length : 0) + word.from;
  const end = at + (word.to - word.from);
  // A word that has its own name behind it: "Сейтжанов Д.Е., защитник Ким В.С."
  if (part.mentions.some((m) => m.from >= end && adjacent(word.role, part.text.slice(end, m.from)))) return undefined;
  if (passive && !/признан|являющ|является|привлеч/u.test(passive[0]) && !word.cases.includes('nom') && !part.kazakh)
    return undefined;
  if (part.mentions.some((m) => m.from > mention.to && m.to <= at)) return undefined;
  return {
    role: word.role,
    span: spanIn(part, { from: mention.from, to: end }),
    sure: 'likely',
    advocate: word.advocate,
  };
}

/** A comma or an "и" between two names, with a day of birth before it or without. */
const joint =
  /^(?:\s*[,(]?\s*\d{1,2}\.\d{1,2}\.\d{4}\s*(?:г\.?\s?р\.?|года\s+рождения|ж\.?\s?т\.?)?\)?)?\s*(?:,|,?\s*и|және|мен|пен|бен)\s*$/u;

/** The first of names joined by "и" or commas that this one belongs to: a word in the plural before it is of all of them. */
function headOfList(part: Part, mention: Mention): Mention {
  const before = part.mentions.filter((m) => m.to <= mention.from).at(-1);
  return before && joint.test(part.text.slice(before.to, mention.from)) ? headOfList(part, before) : mention;
}

/** "Прокурору города" on one line, the name on the next. */
function roleAbove(doc: Doc, part: Part, mention: Mention): ReturnType<typeof roleAt> {
  const above = doc.parts[part.number - 2];
  if (!above || mention.from > 2 || above.text.length > 120 || above.mentions.length > 0 || part.text.length > 60)
    return undefined;
  const word = roleBefore(`${above.text} `, above.text.length + 1);
  return word && { role: word.role, span: spanIn(part, mention), sure: 'likely', advocate: word.advocate };
}

const headOf = (text: string, from: number, to: number): boolean => roleWordsIn(text.slice(from, to)).length > 0;
const negated = (text: string, at: number): boolean =>
  /(?:не\s+является|не\s+признан\p{L}*|вместо)\s+$/u.test(text.slice(0, at));

/** One standing a person: an indictment calls its accused also suspects; the word met most often counts, then the kind of the paper. */
function settledRoles(found: readonly RoleFound[], kind: PaperKind): readonly RoleFound[] {
  const preferred: RoleName = kind === 'indictment' ? 'accused' : 'suspect';
  const persons = new Set(found.map((r) => r.person));
  return [...persons].flatMap((person) => {
    const own = found.filter((r) => r.person === person);
    const count = (role: RoleName): number =>
      own.filter((r) => r.role === role).length + (role === preferred ? 0.5 : 0);
    const stand = own.filter((r) => standing.has(r.role)).toSorted((a, b) => count(b.role) - count(a.role))[0]?.role;
    const kept = own.filter((r) => !standing.has(r.role) || r.role === stand);
    const stated = new Set(kept.map((r) => r.role));
    const officials = kept.filter((r) => !r.byKind);
    return [...stated].flatMap((role) => {
      const best = (officials.some((r) => r.role === role) ? officials : kept)
        .filter((r) => r.role === role)
        .toSorted((a, b) => rank(a) - rank(b))[0];
      if (!best) return [];
      // A party that is also called an official is one of two people taken for one.
      const clash =
        stated.size > 1 &&
        [...stated].some((r) => officialRoles.has(r)) &&
        [...stated].some((r) => !officialRoles.has(r));
      return [
        {
          ...best,
          advocate: own.some((r) => r.role === role && r.advocate),
          sure: clash ? ('guess' as const) : best.sure,
        },
      ];
    });
  });
}
const officialRoles: ReadonlySet<RoleName> = new Set(['prosecutor', 'investigator', 'inquirer', 'judge']);
const rank = (r: RoleFound): number => (r.byKind ? 4 : 0) + (r.sure === 'certain' ? 0 : 1);

/** Proposals of the persons with a part, and of their parts. */
export function personFacts(doc: Doc, parties: Parties): readonly FactDraft[] {
  return doc.people.persons.flatMap((person): readonly FactDraft[] => {
    const of = parties.entity(person);
    if (!of) return [];
    const part = doc.parts[person.shown.paragraph - 1];
    if (!part) return [];
    const span = spanIn(part, person.shown);
    const along = [{ field: ['kind'], value: json('human') }];
    const written = person.names.some((name) => part.text.slice(span.from, span.to) === name);
    const one = person.names.length === 1;
    const names = person.names.slice(0, 3).map((name): FactDraft => ({
      of,
      field: ['name'],
      value: json(name),
      along,
      spans: [span],
      sure: !one ? 'guess' : written && nominative(person) ? 'certain' : 'likely',
      why: !one ? 'nameUnclear' : written ? 'nameWritten' : 'nameTurned',
    }));
    return [
      ...names,
      ...parties.roles.filter((r) => r.person === person).flatMap((r) => roleFacts(r, of, parties, doc)),
    ];
  });
}

const nominative = (person: Person): boolean => person.shown.readings.every((r) => r.cases.includes('nom'));

function roleFacts(found: RoleFound, person: EntityDraft, parties: Parties, doc: Doc): readonly FactDraft[] {
  const of: EntityDraft = { list: 'roles', title: person.title };
  const link = { field: ['person'], value: ref(person) };
  const as: FactDraft = {
    of,
    field: ['as'],
    value: json(found.role),
    along: [link, ...(found.advocate ? [{ field: ['advocate'], value: json(true) }] : [])],
    spans: [found.span],
    sure: found.sure,
    why: found.byKind ? 'roleFromKind' : 'roleBeside',
  };
  const acts = found.role === 'counsel' ? actsFor(found, parties, doc) : undefined;
  const whom = acts && parties.entity(acts.person);
  if (!acts || !whom) return [as];
  return [
    as,
    {
      of,
      field: ['of'],
      value: ref(whom),
      along: [link, { field: ['as'], value: json(found.role) }],
      spans: [found.span],
      sure: acts.sure,
      why: acts.sure === 'certain' ? 'besideName' : 'onlyOne',
    },
  ];
}

/** Words behind the name of counsel that say whom he defends. */
const inInterests = /^[\s,(–—-]*(?:действующ\p{L}+\s+)?(?:в\s+интересах|защитник)\s+(?:\p{L}+\s+){0,2}$/iu;

/** Whom counsel defends: "защитник подозреваемого Сейтжанова Д.Е. адвокат Ким В.С.", else the only suspect there is. */
function actsFor(
  found: RoleFound,
  parties: Parties,
  doc: Doc,
): { readonly person: Person; readonly sure: Confidence } | undefined {
  for (const mention of found.person.mentions) {
    const part = doc.parts[mention.paragraph - 1];
    const behind = part?.mentions.find((m) => m.from >= mention.to);
    const named =
      part && behind && inInterests.test(part.text.slice(mention.to, behind.from))
        ? parties.personOf(behind)
        : undefined;
    if (named && parties.accused.includes(named)) return { person: named, sure: 'certain' };
    const near = part?.mentions.filter((m) => m.to <= mention.from && mention.from - m.to < 60).at(-1);
    if (!part || !near) continue;
    const person = parties.personOf(near);
    const client = person && parties.accused.includes(person) ? person : undefined;
    if (!client) continue;
    const lead = part.text.slice(Math.max(0, near.from - 60), near.from);
    const between = part.text.slice(near.to, mention.from);
    if (
      /(?:защитник\p{L}*|қорғаушы\p{L}*|в\s+интересах)\s+(?:\p{L}+\s+){0,2}$/iu.test(lead) &&
      !/(?<!\p{L})и(?!\p{L})/u.test(between)
    )
      return { person: client, sure: 'certain' };
    if (/его|её|ее|оның|защитник|қорғаушы/iu.test(between)) return { person: client, sure: 'likely' };
  }
  const [only, another] = parties.accused;
  return only && !another ? { person: only, sure: 'likely' } : undefined;
}
