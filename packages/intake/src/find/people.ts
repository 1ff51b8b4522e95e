import type { Case, Sex } from './names-russian.ts';
import { surnameMention, type Mention, type NameReading } from './mentions.ts';
import { namesClient, roleBefore } from './role-words.ts';

/** A person a paper names, with every place where it does. */
export interface Person {
  /** The names it can have, in the nominative; more than one where the forms leave a choice. */
  readonly names: readonly string[];
  readonly surname: string;
  readonly sex: Sex | undefined;
  /** Written out at least once. */
  readonly full: boolean;
  readonly mentions: readonly Mention[];
  /** The mention that shows the name best. */
  readonly shown: Mention;
}

/** The people of a paper, and the mentions that fit more than one of them. */
export interface People {
  readonly persons: readonly Person[];
  /** Whom a mention is of; two or more where it does not say. */
  readonly of: (mention: Mention) => readonly Person[];
  /** Every mention, in the order of the paper, surnames alone included. */
  readonly mentions: readonly Mention[];
}

interface Draft {
  names: readonly NameReading[];
  readonly mentions: Mention[];
}

const plain = (name: string): string => name.toLowerCase().replaceAll('ё', 'е');
const initialOf = (name: string): string => plain(name).slice(0, 1);
const isInitial = (name: string): boolean => name.endsWith('.');

/** Whether two readings can be one name: equal where both are written out, equal initials where one is not. */
function compatible(a: NameReading, b: NameReading): boolean {
  if (plain(a.surname) !== plain(b.surname)) return false;
  if (a.sex !== undefined && b.sex !== undefined && a.sex !== b.sex) return false;
  const piece = (x: string | undefined, y: string | undefined): boolean =>
    x === undefined || y === undefined || x === '' || y === ''
      ? true
      : isInitial(x) || isInitial(y)
        ? initialOf(x) === initialOf(y)
        : plain(x) === plain(y);
  return piece(a.first, b.first) && piece(a.patronymic, b.patronymic);
}

/** The readings of one that some reading of the other supports. */
const supported = (of: readonly NameReading[], by: readonly NameReading[]): readonly NameReading[] =>
  of.filter((a) => by.some((b) => compatible(a, b)));

/** Puts the mentions of a paper together to persons. `texts`: its paragraphs; `kazakh`: whether each is Kazakh. */
export function peopleOf(texts: readonly string[], kazakh: readonly boolean[], named: readonly Mention[]): People {
  const drafts: Draft[] = [];
  const ambiguous = new Map<Mention, readonly Draft[]>();
  const mine = new Map<Mention, Draft>();
  const hinted = named.map((mention) =>
    narrowed(mention, texts[mention.paragraph - 1] ?? '', kazakh[mention.paragraph - 1] ?? false, named),
  );
  const join = (mention: Mention, draft: Draft): void => {
    const both = supported(draft.names, mention.readings);
    if (both.length > 0) draft.names = both;
    draft.mentions.push(mention);
    mine.set(mention, draft);
  };
  for (const form of ['full', 'initials'] as const)
    for (const mention of hinted.filter((m) => m.form === form)) {
      const before = mine.get(joinedTo(mention, hinted, texts) ?? mention);
      const fitting = drafts.filter((d) => d !== before && supported(d.names, mention.readings).length > 0);
      const [only] = fitting;
      if (only && fitting.length === 1) join(mention, only);
      else if (only) ambiguous.set(mention, fitting);
      else {
        // Beside somebody of the same surname this is the other one: what fits the first is taken off.
        const others = before ? mention.readings.filter((r) => supported([r], before.names).length === 0) : [];
        const draft: Draft = { names: others.length > 0 ? others : mention.readings, mentions: [] };
        drafts.push(draft);
        join(mention, draft);
      }
    }
  const alone = surnamesAlone(texts, kazakh, hinted, drafts);
  for (const mention of alone) {
    const fitting = drafts.filter((d) => supported(d.names, mention.readings).length > 0);
    const [only] = fitting;
    if (only && fitting.length === 1) {
      only.mentions.push(mention);
      mine.set(mention, only);
    } else ambiguous.set(mention, fitting);
  }
  const persons = new Map(drafts.map((d) => [d, settled(d)]));
  const byPlace = (a: Mention, b: Mention): number => a.paragraph - b.paragraph || a.from - b.from;
  const ordered = [...persons.values()].toSorted((a, b) => byPlace(first(a), first(b)));
  return {
    persons: ordered,
    of: (mention) =>
      (ambiguous.get(mention) ?? [mine.get(mention)]).flatMap((d) => {
        const person = d && persons.get(d);
        return person ? [person] : [];
      }),
    mentions: [...hinted, ...alone].toSorted(byPlace),
  };
}

/** The name that "и", "және" or a comma joins to this one: two names so joined are two people. */
function joinedTo(mention: Mention, all: readonly Mention[], texts: readonly string[]): Mention | undefined {
  const text = texts[mention.paragraph - 1] ?? '';
  return all.find(
    (m) =>
      m.paragraph === mention.paragraph &&
      m.to <= mention.from &&
      /^\s*(?:,|и|және|мен|пен|бен)\s*$/u.test(text.slice(m.to, mention.from)),
  );
}

const first = (person: Person): Mention => person.mentions[0] ?? person.shown;

/** The word of the role before a name says in which case the name stands: "следователем Ахметовым", "подозреваемого Сейтжанова". */
function narrowed(mention: Mention, text: string, kazakh: boolean, all: readonly Mention[]): Mention {
  if (kazakh) return mention;
  const role = roleBefore(text, mention.from);
  // A word that has another name behind it says nothing of this one.
  const taken = all.some((m) => m.paragraph === mention.paragraph && role && m.from >= role.to && m.to <= mention.from);
  const form: readonly Case[] =
    taken || (role && namesClient(text, role.role, mention, all)) ? [] : (role?.cases ?? []);
  if (form.length === 0) return mention;
  const fitting = mention.readings.filter((r) => r.cases.some((c) => form.includes(c)));
  return fitting.length === 0
    ? mention
    : { ...mention, readings: fitting.map((r) => ({ ...r, cases: r.cases.filter((c) => form.includes(c)) })) };
}

function surnamesAlone(
  texts: readonly string[],
  kazakh: readonly boolean[],
  named: readonly Mention[],
  drafts: readonly Draft[],
): readonly Mention[] {
  const known = new Set(drafts.flatMap((d) => d.names.map((n) => plain(n.surname).slice(0, 3))));
  return texts.flatMap((text, i): readonly Mention[] =>
    [
      ...text.matchAll(
        /(?<![\p{L}.])[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]+(?:-[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]+)?(?:[-‑][а-яәғқңөұүһі]{2,3})?(?!\p{L})/gu,
      ),
    ].flatMap((match): readonly Mention[] => {
      const from = match.index;
      const to = from + match[0].length;
      if (!known.has(plain(match[0]).slice(0, 3))) return [];
      if (named.some((m) => m.paragraph === i + 1 && from < m.to && to > m.from)) return [];
      const readings = surnameMention(match[0], kazakh[i] ?? false);
      return drafts.some((d) => supported(d.names, readings).length > 0)
        ? [{ from, to, paragraph: i + 1, form: 'surname', readings }]
        : [];
    }),
  );
}

function settled({ names, mentions }: Draft): Person {
  const written = [...new Set(names.map(nameText))];
  const best = mentions.toSorted((a, b) => rank(a) - rank(b))[0];
  const sexes = new Set(names.map((n) => n.sex));
  const [sex] = sexes;
  const [some] = names;
  if (!best || !some) throw new RangeError('a person without a mention');
  return {
    names: written,
    surname: some.surname,
    sex: sexes.size === 1 ? sex : undefined,
    full: mentions.some((m) => m.form === 'full'),
    mentions,
    shown: best,
  };
}

/** Written out in the nominative first, then written out, then with initials. */
const rank = (mention: Mention): number =>
  (mention.form === 'full' ? 0 : mention.form === 'initials' ? 2 : 4) +
  (mention.readings.some((r) => r.cases.includes('nom')) ? 0 : 1);

const nameText = ({ surname, first: given, patronymic }: NameReading): string =>
  isInitial(given) ? `${surname} ${given}${patronymic ?? ''}` : [surname, given, patronymic ?? ''].join(' ').trim();
