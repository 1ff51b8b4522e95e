import { addPeriod, type Day, type Moment } from '@zhargy/calendar';
import { parseRefs } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import { calculate, momentsCompared, type AnyFormula } from '@zhargy/logic';
import type { Act, Charge, HandCase } from './hand-case.ts';
import {
  both,
  either,
  every,
  is,
  isOneOf,
  known,
  lacking,
  names,
  no,
  not,
  same,
  some,
  unasked,
  unknown,
  wanting,
  yes,
  type Fact,
  type List,
  type Truth,
} from './truth.ts';

/** What is asked: the case, and the day on which the plea is to be concluded; the law is that of the day. */
export interface Asked {
  readonly file: HandCase;
  readonly today: Day;
}

/** Whether an act lies before the one that may be done now, at the end of the day. */
export const past = ({ on }: Act, { today }: Asked): Truth => (on ? (on.day <= today ? yes : no) : wanting(on));

/** Whether one moment is earlier than another; acts of one day without an hour have no order. */
export function earlier(a: Fact<Moment>, b: Fact<Moment>): Truth {
  if (!a || !b) return lacking(a, b);
  const order = momentsCompared(a, b);
  return order === undefined ? unknown : order < 0 ? yes : no;
}

/** The last of some acts by their moments; nobody, or a truth where nobody can say which that is. */
export function lastOf(acts: List<Act>, belongs: (act: Act) => Truth): Act | 'nobody' | Truth {
  if (acts.lacks !== 0) return acts.lacks;
  let why: Truth = 0;
  const found: Act[] = [];
  for (const act of acts.members) {
    const belonging = belongs(act);
    if (belonging === no) continue;
    if (belonging !== yes) why |= belonging;
    else if (act.on) found.push(act);
    else why |= wanting(act.on);
  }
  if (why !== 0) return why;
  if (found.length === 0) return 'nobody';
  return found.find((last) => found.every((act) => act === last || earlier(act.on, last.on) === yes)) ?? unknown;
}

/** The charge was dropped, ended or severed before. An act that names the person and none of the charges ends all of his. */
export const ended = (charge: Charge, q: Asked): Truth =>
  some(q.file.acts, (act) =>
    both(isOneOf(act.kind, ['dropCharge', 'terminateAgainst', 'severCase']), () =>
      both(past(act, q), () =>
        either(names(act.about, charge.id), () =>
          both(isOneOf(act.kind, ['terminateAgainst', 'severCase']), () =>
            both(names(act.about, charge.person), () => not(some(q.file.charges, ({ id }) => names(act.about, id)))),
          ),
        ),
      ),
    ),
  );

/** Charges the person faces: a charge without a day counts as brought before. */
const live = (charge: Charge, person: string, q: Asked): Truth =>
  both(same(charge.person, person), () =>
    both(
      charge.brought === undefined ? yes : charge.brought === null ? unknown : charge.brought <= q.today ? yes : no,
      () => not(ended(charge, q)),
    ),
  );

const liveCrime = (charge: Charge, person: string, q: Asked): Truth =>
  both(live(charge, person, q), () => not(categoryIs(charge, ['misdemeanour'], q)));
export const everyLiveCrime = (person: string, q: Asked, test: (charge: Charge) => Truth): Truth =>
  every(q.file.charges, (charge) => either(not(liveCrime(charge, person, q)), () => test(charge)));
export const someLiveCrime = (person: string, q: Asked): Truth =>
  some(q.file.charges, (charge) => liveCrime(charge, person, q));

export function categoryIs(charge: Charge, words: readonly string[], q: Asked): Truth {
  const category = categoryOf(charge, q);
  return typeof category === 'string' ? (words.includes(category) ? yes : no) : category;
}

/** The last change of a charge by an act that no victim's insistence on the former charge took back. */
function changeOf(charge: Charge, q: Asked): Act | 'nobody' | Truth {
  const { acts } = q.file;
  // A file without a list of acts records no change; one whose list is empty and may lack some tells nothing.
  if (acts.members.length === 0) return acts.lacks === unknown ? unknown : 'nobody';
  return lastOf(acts, (act) =>
    both(is(act.kind, 'changeCharge'), () =>
      both(names(act.about, charge.id), () =>
        both(past(act, q), () =>
          not(
            some(acts, (a) =>
              both(is(a.kind, 'insistOnCharge'), () =>
                both(names(a.about, charge.id), () => both(earlier(act.on, a.on), () => past(a, q))),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

/**
 * The category of a charge: by its article and the day of the deed, as stated, or by the longest imprisonment entered for it; where
 * two known ones differ it is unknown.
 */
export function categoryOf(charge: Charge, q: Asked): string | Truth {
  const change = changeOf(charge, q);
  const changed = typeof change === 'object' ? change : undefined;
  const stuck = typeof change === 'number' ? change : undefined;
  const article = changed ? changed.article : charge.article;
  const stated = changed ? changed.category : charge.category;
  const accounts: readonly (string | Truth)[] = [
    stuck ?? byArticle(article, charge, q),
    stuck ?? stated ?? wanting(stated),
    stuck ?? (changed ? unknown : bySanction(charge)),
    // Rows entered by hand: there are none here, and either there is no list of them or it holds no row for the day.
    q.file.ownSanctions !== 0 ? q.file.ownSanctions : noOwnRow(charge, q),
  ];
  const found = new Set<string>();
  let why: Truth = 0;
  for (const account of accounts)
    if (typeof account === 'string') found.add(account);
    else why |= account;
  const [only] = found;
  return only === undefined ? why : found.size === 1 ? only : unknown;
}

const deedOf = (charge: Charge, { file: { offences } }: Asked): number | { readonly why: Truth } => {
  if (typeof charge.offence !== 'string')
    return { why: offences.members.length > 0 ? wanting(charge.offence) : offences.lacks || unasked };
  const offence = offences.members.find(({ id }) => id === charge.offence);
  if (!offence) return { why: offences.lacks || unasked };
  return offence.to ?? { why: wanting(offence.to) };
};
function noOwnRow(charge: Charge, q: Asked): Truth {
  const deed = deedOf(charge, q);
  return typeof deed === 'object' ? deed.why : unknown;
}

const months = (years: number): number => years * 12;
function bySanction({ longest, fault }: Charge): string | Truth {
  if (!longest) return wanting(longest);
  const length = longest.months + (longest.days > 0 ? 1 : 0);
  if (length <= months(2)) return 'minor';
  if (!known(fault)) return wanting(fault);
  const negligent = fault === 'negligent';
  if (length > months(12) && !negligent) return 'especiallyGrave';
  if (length > months(5)) return negligent ? 'medium' : 'grave';
  return negligent ? 'minor' : 'medium';
}

const formulaOf = (id: string): AnyFormula => {
  const found = law.formulas.find((formula) => formula.id === id);
  if (!found) throw new RangeError(`no formula ${id}`);
  return found;
};
const category = formulaOf('kz.cc.11.category-by-article');
/** The one article of the Special Part in a qualification as people write it; article 24 names the stage and is not it. */
function articleIn(text: string): unknown {
  const parsed = parseRefs(text);
  if (!parsed.ok) return undefined;
  const [ref, ...others] = parsed.refs.filter(({ code, article }) => code !== 'cpc' && article !== '24');
  if (!ref || others.length > 0) return undefined;
  return { article: ref.article, ...(ref.part === undefined ? {} : { part: ref.part }), items: ref.items };
}
const remembered = new Map<string, string | Truth>();

/** The register of sanctions is not written again: it is asked once for each article, day of deed and law date. */
function byArticle(article: Fact<string>, charge: Charge, q: Asked): string | Truth {
  if (typeof article !== 'string') return wanting(article);
  const deed = deedOf(charge, q);
  // An article that cannot be read ends the matter first.
  const key = `${article}|${typeof deed === 'object' ? '' : deed}|${q.today}`;
  const before = remembered.get(key);
  if (before !== undefined) return before === unasked && typeof deed === 'object' ? deed.why : before;
  const ref = articleIn(article);
  let answer: string | Truth = unknown;
  if (ref !== undefined && typeof deed === 'object') answer = unasked;
  else if (ref !== undefined) {
    const { value } = calculate(category, { article: ref, deed, judged: q.today }, { lawDay: q.today });
    if (typeof value === 'string') answer = value;
  }
  remembered.set(key, answer);
  return answer === unasked && typeof deed === 'object' ? deed.why : answer;
}

/** Under eighteen at the act; on the eighteenth birthday itself nobody can tell. */
export function underAge(birthDate: Fact<number>, on: Fact<Moment>): Truth {
  if (birthDate === undefined || birthDate === null) return wanting(birthDate);
  if (!on) return wanting(on);
  const birthday = addPeriod(birthDate as Day, { months: 216, days: 0 }, 'clamp'); // days are numbers
  return on.day === birthday ? unknown : on.day < birthday ? yes : no;
}
