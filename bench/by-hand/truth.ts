/**
 * A truth as one number: 0 false, 1 true, and from 2 on not known, with a bit for each reason why. Reasons matter in two places: a
 * presumption passes over what nobody was asked and over what the act itself will tell, and nothing else; and a norm that waits for
 * somebody's judgment alone is "open", one that waits for the act itself alone "pending".
 */
export type Truth = number;
export const no = 0;
export const yes = 1;
/** Nobody was asked. */
export const unasked = 2;
/** Asked and not known, without an order, or not settled by the law. */
export const unknown = 4;
/** Somebody's judgment. */
export const judgment = 8;
/** A fact of the act that nobody has done yet. */
export const own = 16;

/** A fact as the file has it: nothing where nobody was asked, `null` where somebody was and the answer is not known. */
export type Fact<T> = T | undefined | null;

export const not = (a: Truth): Truth => (a < 2 ? 1 - a : a);
/** The second is looked at only where the first does not decide. */
export function both(a: Truth, then: () => Truth): Truth {
  if (a === no) return no;
  const b = then();
  return b === no ? no : a === yes ? b : b === yes ? a : a | b;
}
export function either(a: Truth, otherwise: () => Truth): Truth {
  if (a === yes) return yes;
  const b = otherwise();
  return b === yes ? yes : a === no ? b : b === no ? a : a | b;
}

/** What is presumed until the file says otherwise. */
export const presumed = (a: Truth, otherwise: Truth): Truth => (a >= 2 && (a & ~(unasked | own)) === 0 ? otherwise : a);

export const wanting = (a: Fact<unknown>): Truth => (a === undefined ? unasked : unknown);
export const known = (a: Fact<unknown>): boolean => a !== undefined && a !== null;
export const truthOf = (a: Fact<boolean>): Truth => (a === true ? yes : a === false ? no : wanting(a));
export const is = (a: Fact<string>, word: string): Truth => (a === word ? yes : known(a) ? no : wanting(a));
export const isOneOf = (a: Fact<string>, words: readonly string[]): Truth =>
  typeof a === 'string' ? (words.includes(a) ? yes : no) : wanting(a);
export const same = (a: Fact<string>, b: Fact<string>): Truth =>
  typeof a === 'string' && typeof b === 'string' ? (a === b ? yes : no) : lacking(a, b);
export const names = (list: Fact<readonly string[]>, id: Fact<string>): Truth =>
  list && typeof id === 'string' ? (list.includes(id) ? yes : no) : lacking(list, id);
/** Not known for want of one of the two, or of both. */
export const lacking = (a: Fact<unknown>, b: Fact<unknown>): Truth =>
  (known(a) ? 0 : wanting(a)) | (known(b) ? 0 : wanting(b));

/** A list of the file: its members, and why it may lack some (0 where it is taken to be whole). */
export interface List<T> {
  readonly members: readonly T[];
  readonly lacks: Truth;
}

/** Whether some member is as asked. */
export function some<T>(list: List<T>, test: (member: T) => Truth): Truth {
  let found = list.lacks;
  for (const member of list.members) {
    const truth = test(member);
    if (truth === yes) return yes;
    found |= truth;
  }
  return found;
}
export const every = <T>(list: List<T>, test: (member: T) => Truth): Truth => not(some(list, (m) => not(test(m))));
