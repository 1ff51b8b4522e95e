import { isoOf, type Day } from '@zhargy/calendar';
import type { CaseFile } from '@zhargy/casefile';

/** A member of a list of the case file, as written. */
export type Member = Readonly<Record<string, unknown>> & { readonly id: string };

const isMember = (value: unknown): value is Member =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

/** A list of the case file; empty where the file has none. */
export const membersOf = (file: CaseFile, list: string): readonly Member[] => {
  const found = file[list];
  return Array.isArray(found) ? found.filter(isMember) : [];
};

/** Ids a member names in a field: one or several. */
export const idsIn = (member: Member, field: string): readonly string[] => {
  const value = member[field];
  return typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? value.filter((id): id is string => typeof id === 'string')
      : [];
};

/** The day of a recorded act as written, without the hour; null where the file does not say. */
export const dayOfAct = (act: Member): string | null => (typeof act['on'] === 'string' ? act['on'].slice(0, 10) : null);

/** Recorded acts of these kinds up to the day asked about; an act without a day counts as done. */
export const actsUntil = (file: CaseFile, now: Day, ...kinds: readonly string[]): readonly Member[] =>
  membersOf(file, 'acts').filter((act) => {
    const on = dayOfAct(act);
    return kinds.includes(String(act['kind'])) && (on === null || on <= isoOf(now));
  });

const accusedRoles = ['suspect', 'accused', 'defendant', 'convict'];

/** Everybody with a charge, or with the role of an accused person, in the order of the file. */
export function accusedIn(file: CaseFile): readonly Member[] {
  const accused = new Set([
    ...membersOf(file, 'charges').flatMap((charge) => idsIn(charge, 'person')),
    ...membersOf(file, 'roles').flatMap((role) =>
      accusedRoles.includes(String(role['as'])) ? idsIn(role, 'person') : [],
    ),
  ]);
  return membersOf(file, 'persons').filter((person) => accused.has(person.id));
}

/** Charges brought against a person, whatever became of them. */
const broughtAgainst = (file: CaseFile, person: string): readonly Member[] =>
  membersOf(file, 'charges').filter((charge) => charge['person'] === person);

const agreementsOf = (file: CaseFile, person: string): ReadonlySet<string> =>
  new Set(membersOf(file, 'agreements').flatMap((g) => (g['party'] === person ? [g.id] : [])));

/** The acts that dropped, ended or severed charges of a person; one naming the person and no charge ends all of his. */
function endings(file: CaseFile, person: string, now: Day): readonly { readonly act: Member; readonly of: string[] }[] {
  const own = broughtAgainst(file, person).map((charge) => charge.id);
  const all = new Set(membersOf(file, 'charges').map((charge) => charge.id));
  const agreements = agreementsOf(file, person);
  return actsUntil(file, now, 'dropCharge', 'terminateAgainst', 'severCase', 'decideConciliation').flatMap((act) => {
    const about = idsIn(act, 'about');
    const named = own.filter((id) => about.includes(id));
    const byCourt = act['kind'] === 'decideConciliation';
    const whole = byCourt
      ? String(act['outcome']).startsWith('terminate') && about.some((id) => agreements.has(id))
      : about.includes(person) && !about.some((id) => all.has(id)) && act['kind'] !== 'dropCharge';
    return (named.length > 0 && !byCourt) || whole ? [{ act, of: whole ? own : named }] : [];
  });
}

/** Charges of a person that were not dropped, ended or severed by the day asked about. */
export function chargesOf(file: CaseFile, person: string, now: Day): readonly Member[] {
  const ended = new Set(endings(file, person, now).flatMap((ending) => ending.of));
  return broughtAgainst(file, person).filter((charge) => !ended.has(charge.id));
}

/** The last of the acts by which nothing is left of the charges of a person; none while a charge stands. */
export const endOfCharges = (file: CaseFile, person: string, now: Day): Member | undefined =>
  broughtAgainst(file, person).length > 0 && chargesOf(file, person, now).length === 0
    ? endings(file, person, now).at(-1)?.act
    : undefined;

/** Victims of the offences a person is charged with, by role or by the charge. */
export function victimsOf(file: CaseFile, person: string, now: Day): readonly string[] {
  const charges = chargesOf(file, person, now);
  const offences = new Set(charges.flatMap((charge) => idsIn(charge, 'offence')));
  const byRole = membersOf(file, 'roles').flatMap((role) =>
    role['as'] === 'victim' && idsIn(role, 'offences').some((id) => offences.has(id)) ? idsIn(role, 'person') : [],
  );
  return [...new Set([...charges.flatMap((charge) => idsIn(charge, 'victims')), ...byRole])];
}

/** Others charged with an offence this person is charged with. */
export function accomplicesOf(file: CaseFile, person: string, now: Day): readonly string[] {
  const offences = new Set(chargesOf(file, person, now).flatMap((charge) => idsIn(charge, 'offence')));
  return accusedIn(file)
    .map((other) => other.id)
    .filter(
      (other) =>
        other !== person &&
        chargesOf(file, other, now).some((charge) => idsIn(charge, 'offence').some((id) => offences.has(id))),
    );
}

/** The judgment of first instance about a person that stands, in conciliation or otherwise: given, and not set aside. */
export function judgmentOn(file: CaseFile, person: string, now: Day): Member | undefined {
  const own = agreementsOf(file, person);
  const setAside = new Set(actsUntil(file, now, 'reverseJudgment').flatMap((act) => idsIn(act, 'about')));
  return actsUntil(file, now, 'judgment', 'decideConciliation').findLast(
    (act) =>
      !setAside.has(act.id) &&
      (act['kind'] === 'judgment'
        ? act['instance'] === 'first' && idsIn(act, 'concerns').includes(person)
        : ['convict', 'acquit'].includes(String(act['outcome'])) && idsIn(act, 'about').some((id) => own.has(id))),
  );
}

/** The roles alone say that a person was judged: a convict or acquitted, and nothing before that any more. */
export function judgedByRole(file: CaseFile, person: string): boolean {
  const roles = membersOf(file, 'roles').flatMap((role) => (role['person'] === person ? [String(role['as'])] : []));
  return (
    roles.some((as) => as === 'convict' || as === 'acquitted') &&
    !roles.some((as) => as === 'suspect' || as === 'accused' || as === 'defendant')
  );
}
