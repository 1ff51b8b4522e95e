import type { Moment, Period } from '@zhargy/calendar';
import type { PreparedCase, Rec } from '@zhargy/logic';
import { unasked, unknown, type Fact, type List } from './truth.ts';

/** The part of a case file that the norms written by hand look at, as plain objects. */
export interface HandCase {
  readonly persons: List<Person>;
  readonly roles: List<Role>;
  readonly offences: List<Offence>;
  readonly charges: List<Charge>;
  readonly agreements: List<Agreement>;
  readonly acts: List<Act>;
  readonly circumstances: List<Circumstance>;
  readonly assessments: List<View>;
  /** Why there are no sanctions entered by hand; files with some are not read here. */
  readonly ownSanctions: number;
}
export interface Person {
  readonly id: string;
  readonly kind: Fact<string>;
  readonly birthDate: Fact<number>;
  readonly deathDate: Fact<number>;
  readonly identified: Fact<boolean>;
  readonly able: Fact<boolean>;
  readonly speaks: Fact<boolean>;
  readonly insane: Fact<boolean>;
  readonly ill: Fact<boolean>;
}
export interface Role {
  readonly person: Fact<string>;
  readonly as: Fact<string>;
  readonly of: Fact<string>;
  readonly offences: Fact<readonly string[]>;
  readonly from: Fact<number>;
  readonly to: Fact<number>;
  readonly advocate: Fact<boolean>;
  readonly basis: Fact<string>;
  readonly authority: Fact<boolean>;
}
export interface Offence {
  readonly id: string;
  readonly to: Fact<number>;
}
export interface Charge {
  readonly id: string;
  readonly person: Fact<string>;
  readonly offence: Fact<string>;
  readonly article: Fact<string>;
  readonly category: Fact<string>;
  readonly longest: Fact<Period>;
  readonly fault: Fact<string>;
  readonly brought: Fact<number>;
  readonly complicity: Fact<string>;
}
export interface Agreement {
  readonly id: string;
  readonly form: Fact<string>;
  readonly party: Fact<string>;
  readonly charges: Fact<readonly string[]>;
}
export interface Act {
  readonly id: string;
  readonly kind: Fact<string>;
  readonly by: Fact<string>;
  readonly to: Fact<string>;
  readonly onBehalfOf: Fact<string>;
  readonly about: Fact<readonly string[]>;
  readonly on: Fact<Moment>;
  readonly form: Fact<string>;
  readonly subject: Fact<string>;
  readonly filed: Fact<boolean>;
  readonly record: Fact<string>;
  readonly instance: Fact<string>;
  readonly concerns: Fact<readonly string[]>;
  readonly article: Fact<string>;
  readonly category: Fact<string>;
}
export interface Circumstance {
  readonly person: Fact<string>;
  readonly code: Fact<string>;
  readonly objects: Fact<boolean>;
  readonly reconciled: Fact<boolean>;
  readonly harmMadeGood: Fact<boolean>;
  readonly excluded: Fact<boolean>;
}
export interface View {
  readonly what: Fact<string>;
  readonly by: Fact<string>;
  readonly about: Fact<string>;
  readonly value: Fact<boolean>;
}

/** A fact of a prepared record; which type a field has is the schema's word. */
const fact = <T>(record: Rec, field: string): Fact<T> =>
  (record.values[field] as T | undefined) ?? (record.states[field] === undefined ? undefined : null);

function list<T>(root: Rec, name: string, read: (record: Rec) => T): List<T> {
  const found = root.lists[name];
  const lacks = !found || found.completeness === 'absent' ? unasked : found.completeness === 'open' ? unknown : 0;
  return { members: (found?.members ?? []).map(read), lacks };
}

/** The case, read; nothing where the file has sanctions entered by hand. */
export function handCase({ root }: PreparedCase): HandCase | undefined {
  const own = list(root, 'sanctions', (r) => r);
  if (own.members.length > 0) return undefined;
  return {
    persons: list(root, 'persons', (r) => ({
      id: r.id,
      kind: fact(r, 'kind'),
      birthDate: fact(r, 'birthDate'),
      deathDate: fact(r, 'deathDate'),
      identified: fact(r, 'identified'),
      able: fact(r, 'ableToDefendOwnRights'),
      speaks: fact(r, 'speaksCaseLanguage'),
      insane: fact(r, 'insaneAtTheAct'),
      ill: fact(r, 'mentallyIllAfter'),
    })),
    roles: list(root, 'roles', (r) => ({
      person: fact(r, 'person'),
      as: fact(r, 'as'),
      of: fact(r, 'of'),
      offences: fact(r, 'offences'),
      from: fact(r, 'from'),
      to: fact(r, 'to'),
      advocate: fact(r, 'advocate'),
      basis: fact(r, 'basis'),
      authority: fact(r, 'authorityCoversConsent'),
    })),
    offences: list(root, 'offences', (r) => ({ id: r.id, to: fact(r, 'to') })),
    charges: list(root, 'charges', (r) => ({
      id: r.id,
      person: fact(r, 'person'),
      offence: fact(r, 'offence'),
      article: fact(r, 'article'),
      category: fact(r, 'category'),
      longest: fact(r, 'maxImprisonment'),
      fault: fact(r, 'fault'),
      brought: fact(r, 'broughtOn'),
      complicity: fact(r, 'complicity'),
    })),
    agreements: list(root, 'agreements', (r) => ({
      id: r.id,
      form: fact(r, 'form'),
      party: fact(r, 'party'),
      charges: fact(r, 'charges'),
    })),
    acts: list(root, 'acts', (r) => ({
      id: r.id,
      kind: fact(r, 'kind'),
      by: fact(r, 'by'),
      to: fact(r, 'to'),
      onBehalfOf: fact(r, 'onBehalfOf'),
      about: fact(r, 'about'),
      on: fact(r, 'on'),
      form: fact(r, 'form'),
      subject: fact(r, 'subject'),
      filed: fact(r, 'recordedIn.attachedToFile'),
      record: fact(r, 'recordedIn.kind'),
      instance: fact(r, 'instance'),
      concerns: fact(r, 'concerns'),
      article: fact(r, 'article'),
      category: fact(r, 'category'),
    })),
    circumstances: list(root, 'circumstances', (r) => ({
      person: fact(r, 'person'),
      code: fact(r, 'code'),
      objects: fact(r, 'personObjects'),
      reconciled: fact(r, 'reconciled'),
      harmMadeGood: fact(r, 'harmMadeGood'),
      excluded: fact(r, 'excludedFromReconciliation'),
    })),
    assessments: list(root, 'assessments', (r) => ({
      what: fact(r, 'what'),
      by: fact(r, 'by'),
      about: fact(r, 'about'),
      value: fact(r, 'value'),
    })),
    ownSanctions: own.lacks,
  };
}
