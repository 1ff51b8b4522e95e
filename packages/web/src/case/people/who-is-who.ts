import { ageOn, dayOf } from '@zhargy/calendar';
import type { CaseFile } from '@zhargy/casefile';
import { entitiesOf, type Data } from '../sections/draft.ts';

/** Something the file may say, may declare unknown, or may be silent about. */
export type Said<T> = { readonly is: 'given'; readonly value: T } | { readonly is: 'declaredUnknown' | 'notSaid' };

/** A part a person plays in the case, from when to when. */
export interface RolePart {
  readonly id: string;
  readonly as: Said<string>;
  readonly from: Said<string>;
  readonly to: Said<string>;
  /** Whom counsel or a representative acts for; absent where the role acts for nobody. */
  readonly of: Said<string> | undefined;
  /** Of which offences a victim is a victim; absent for other roles. */
  readonly offences: Said<readonly string[]> | undefined;
}
export interface ChargePart {
  readonly id: string;
  readonly article: Said<string>;
  readonly offence: Said<string>;
  /** Whole years at the last day of the deed; both ends where the deed lasted over a birthday or its first day is known alone. */
  readonly age: Said<AgeAtDeed>;
}
export interface AgeAtDeed {
  readonly from: number;
  readonly to: number;
}
export interface HeldPart {
  readonly id: string;
  readonly measure: Said<string>;
  readonly from: Said<string>;
  /** The last day; not said while it lasts. */
  readonly to: Said<string>;
}
/** One person with everything the file says of him. */
export interface PersonCard {
  readonly id: string;
  readonly name: Said<string>;
  readonly kind: Said<string>;
  readonly birthDate: Said<string>;
  readonly roles: readonly RolePart[];
  readonly charges: readonly ChargePart[];
  /** Those who act for this person: counsel, representatives, with their roles. */
  readonly actedForBy: readonly { readonly person: Said<string>; readonly as: Said<string>; readonly role: string }[];
  readonly held: readonly HeldPart[];
  /** Charges that name the person as a victim. */
  readonly harmedBy: readonly string[];
}

const said = <T>(value: unknown, read: (value: unknown) => T | undefined): Said<T> => {
  if (value === null) return { is: 'declaredUnknown' };
  const known = value === undefined ? undefined : read(value);
  return known === undefined ? { is: 'notSaid' } : { is: 'given', value: known };
};
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const texts = (value: unknown): readonly string[] | undefined => (Array.isArray(value) ? value.map(String) : undefined);

/** Roles that are played for somebody else. */
const forOthers = new Set(['counsel', 'legalRepresentative', 'representative']);

/** Who is who: every person of the file with roles, charges, counsel, custody and the age at the deed. */
export function whoIsWho(file: CaseFile): readonly PersonCard[] {
  const of = (list: string, field: string, id: string): readonly Data[] =>
    entitiesOf(file, list).filter((one) => one[field] === id);
  const offences = new Map(entitiesOf(file, 'offences').map((one) => [String(one['id']), one]));
  return entitiesOf(file, 'persons').map((person): PersonCard => {
    const id = String(person['id']);
    const birth = said(person['birthDate'], text);
    return {
      id,
      name: said(person['name'], text),
      kind: said(person['kind'], text),
      birthDate: birth,
      roles: of('roles', 'person', id).map(roleOf),
      charges: of('charges', 'person', id).map((charge) => ({
        id: String(charge['id']),
        article: said(charge['article'], text),
        offence: said(charge['offence'], text),
        age: ageAt(birth, offences.get(String(charge['offence']))),
      })),
      actedForBy: of('roles', 'of', id).map((role) => ({
        person: said(role['person'], text),
        as: said(role['as'], text),
        role: String(role['id']),
      })),
      held: of('custody', 'person', id).map((one) => ({
        id: String(one['id']),
        measure: said(one['measure'], text),
        from: said(one['from'], text),
        to: said(one['to'], text),
      })),
      harmedBy: entitiesOf(file, 'charges')
        .filter((charge) => texts(charge['victims'])?.includes(id) === true)
        .map((charge) => String(charge['id'])),
    };
  });
}

function roleOf(role: Data): RolePart {
  const as = said(role['as'], text);
  const name = as.is === 'given' ? as.value : '';
  return {
    id: String(role['id']),
    as,
    from: said(role['from'], text),
    to: said(role['to'], text),
    of: forOthers.has(name) || role['of'] !== undefined ? said(role['of'], text) : undefined,
    offences: name === 'victim' || role['offences'] !== undefined ? said(role['offences'], texts) : undefined,
  };
}

/** The age in whole years on the days of the deed; not known unless the birth and a day of the deed are. */
function ageAt(birth: Said<string>, offence: Data | undefined): Said<AgeAtDeed> {
  const born = birth.is === 'given' ? dayOf(birth.value) : undefined;
  const first = dayOf(text(offence?.['from']) ?? '');
  const last = dayOf(text(offence?.['to']) ?? '');
  const onFirst = first ?? last;
  const onLast = last ?? first;
  if (born === undefined || onFirst === undefined || onLast === undefined) return { is: 'notSaid' };
  const from = ageOn(born, onFirst);
  const to = ageOn(born, onLast);
  return from === undefined || to === undefined ? { is: 'notSaid' } : { is: 'given', value: { from, to } };
}

const groups: readonly (readonly [group: PeopleGroup, roles: readonly string[]])[] = [
  ['accused', ['suspect', 'accused', 'defendant', 'convict', 'acquitted']],
  ['victims', ['victim', 'privateProsecutor', 'civilPlaintiff']],
  ['helpers', ['counsel', 'legalRepresentative', 'representative']],
  [
    'officials',
    ['prosecutor', 'prosecutorGeneral', 'deputyProsecutorGeneral', 'investigator', 'inquirer', 'judge', 'secretary'],
  ],
];
export type PeopleGroup = 'accused' | 'victims' | 'helpers' | 'officials' | 'others' | 'unplaced';

/** Where a person stands in the list: by the first group a role or a charge puts him in; "unplaced" where no role is known. */
export function groupOfPerson(card: PersonCard): PeopleGroup {
  const roles = card.roles.flatMap(({ as }) => (as.is === 'given' ? [as.value] : []));
  const found = groups.find(([, names]) => roles.some((role) => names.includes(role)))?.[0];
  if (found) return found;
  if (card.charges.length > 0) return 'accused';
  if (card.harmedBy.length > 0) return 'victims';
  return roles.length > 0 ? 'others' : 'unplaced';
}
