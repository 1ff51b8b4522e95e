import { earlier, past, underAge, type Asked } from './charges.ts';
import type { Act, Agreement, Charge, Person, Role } from './hand-case.ts';
import {
  both,
  either,
  every,
  is,
  isOneOf,
  names,
  no,
  not,
  presumed,
  same,
  some,
  truthOf,
  wanting,
  yes,
  type Fact,
  type Truth,
} from './truth.ts';

/** Charges that the agreement names. */
export const chargeOf = (g: Agreement, charge: Charge): Truth => names(g.charges, charge.id);

const notAfter = (a: Fact<number>, b: number): Truth => (typeof a === 'number' ? (a <= b ? yes : no) : wanting(a));
const notBefore = (a: Fact<number>, b: number): Truth => (typeof a === 'number' ? (b <= a ? yes : no) : wanting(a));

/** The role was held on the day; without dates it was. */
export const held = (r: Role, { today }: Asked): Truth =>
  presumed(
    both(notAfter(r.from, today), () => notBefore(r.to, today)),
    yes,
  );

/** Recognised as a victim of an offence the agreement covers. */
export const isVictim = (p: Person, g: Agreement, q: Asked): Truth =>
  some(q.file.roles, (r) =>
    both(is(r.as, 'victim'), () =>
      both(same(r.person, p.id), () =>
        both(held(r, q), () =>
          some(q.file.charges, (charge) => both(chargeOf(g, charge), () => names(r.offences, charge.offence))),
        ),
      ),
    ),
  );

export const onBehalfOf = (act: Act, v: Person): Truth =>
  either(same(act.by, v.id), () => presumed(same(act.onBehalfOf, v.id), no));

export const died = (v: Person, { today }: Asked): Truth => presumed(notAfter(v.deathDate, today), no);
const needsLegalRepresentative = (v: Person, act: Act): Truth =>
  either(underAge(v.birthDate, act.on), () => not(presumed(truthOf(v.able), yes)));
const needsRepresentation = (v: Person, act: Act): Truth =>
  either(needsLegalRepresentative(v, act), () => not(presumed(truthOf(v.speaks), yes)));

const actingFor = (v: Person, as: readonly string[], q: Asked, test: (r: Role) => Truth): Truth =>
  some(q.file.roles, (r) =>
    both(isOneOf(r.as, as), () => both(same(r.of, v.id), () => both(held(r, q), () => test(r)))),
  );
const authorised = (act: Act, v: Person, q: Asked): Truth =>
  actingFor(v, ['representative'], q, (r) => both(same(r.person, act.by), () => truthOf(r.authority)));

/** By the victim, or by the one who may consent for him. */
function properPerson(act: Act, v: Person, q: Asked): Truth {
  const human = is(v.kind, 'human');
  const forEntity = both(is(v.kind, 'entity'), () =>
    either(authorised(act, v, q), () =>
      actingFor(v, ['representative'], q, (r) => both(same(r.person, act.by), () => is(r.basis, 'head'))),
    ),
  );
  const forTheDead = (): Truth =>
    both(human, () =>
      both(died(v, q), () =>
        actingFor(v, ['representative', 'legalRepresentative'], q, (r) =>
          both(same(r.person, act.by), () => is(r.basis, 'relative')),
        ),
      ),
    );
  const byLegalRepresentative = (): Truth =>
    both(human, () =>
      both(needsLegalRepresentative(v, act), () =>
        actingFor(v, ['legalRepresentative'], q, (r) => same(r.person, act.by)),
      ),
    );
  const himself = (): Truth =>
    both(human, () =>
      both(not(needsLegalRepresentative(v, act)), () => either(same(act.by, v.id), () => authorised(act, v, q))),
    );
  return either(forEntity, () => either(forTheDead(), () => either(byLegalRepresentative(), himself)));
}

const isConsent = (act: Act, g: Agreement, v: Person, q: Asked): Truth =>
  both(is(act.kind, 'consent'), () => both(names(act.about, g.id), () => both(onBehalfOf(act, v), () => past(act, q))));
const someConsent = (g: Agreement, v: Person, q: Asked, test: (act: Act) => Truth): Truth =>
  some(q.file.acts, (act) => both(isConsent(act, g, v, q), () => test(act)));

/** Each of the five grounds of the consent, and last that one consent has all of them. What the resolution adds is asked for since it began. */
export function consentGrounds(g: Agreement, v: Person, q: Asked, resolution: boolean): readonly Truth[] {
  const written = (act: Act): Truth => (resolution ? is(act.form, 'written') : yes);
  const filed = (act: Act): Truth => (resolution ? truthOf(act.filed) : yes);
  const proper = (act: Act): Truth => properPerson(act, v, q);
  const withLawyer = (act: Act): Truth =>
    either(not(both(is(v.kind, 'human'), () => needsRepresentation(v, act))), () =>
      actingFor(v, ['representative'], q, (r) => truthOf(r.advocate)),
    );
  return [
    someConsent(g, v, q, () => yes),
    someConsent(g, v, q, written),
    someConsent(g, v, q, filed),
    someConsent(g, v, q, proper),
    someConsent(g, v, q, withLawyer),
    someConsent(g, v, q, (act) =>
      both(written(act), () => both(filed(act), () => both(proper(act), () => withLawyer(act)))),
    ),
  ];
}

/** No objection stands: a later consent takes one away. */
export const noRefusal = (g: Agreement, v: Person, q: Asked): Truth =>
  every(q.file.acts, (o) =>
    either(
      not(
        both(is(o.kind, 'objectToAgreement'), () =>
          both(names(o.about, g.id), () => both(onBehalfOf(o, v), () => past(o, q))),
        ),
      ),
      () => someConsent(g, v, q, (act) => earlier(o.on, act.on)),
    ),
  );

const toVictim = (act: Act, v: Person, q: Asked): Truth =>
  either(same(act.to, v.id), () =>
    actingFor(v, ['legalRepresentative', 'representative'], q, (r) => same(r.person, act.to)),
  );
const someExplanation = (g: Agreement, v: Person, q: Asked, test: (act: Act) => Truth): Truth =>
  some(q.file.acts, (act) =>
    both(is(act.kind, 'explainRights'), () =>
      both(names(act.about, g.id), () =>
        both(past(act, q), () =>
          both(toVictim(act, v, q), () =>
            both(isOneOf(act.subject, ['agreementConsequences', 'both']), () =>
              both(byProsecutor(act, q), () => test(act)),
            ),
          ),
        ),
      ),
    ),
  );

/** The act was done by a prosecutor of this case. */
export const byProsecutor = (act: Act, q: Asked): Truth =>
  some(q.file.roles, (r) => both(is(r.as, 'prosecutor'), () => both(same(r.person, act.by), () => held(r, q))));

/** The prosecutor explained what consent leads to, recorded it, and did so before each consent. */
export const explainedGrounds = (g: Agreement, v: Person, q: Asked): readonly Truth[] => [
  someExplanation(g, v, q, () => yes),
  someExplanation(g, v, q, (act) => isOneOf(act.record, ['investigativeRecord', 'sessionRecord'])),
  every(q.file.acts, (k) =>
    either(not(isConsent(k, g, v, q)), () => someExplanation(g, v, q, (act) => earlier(act.on, k.on))),
  ),
];

const actAbout = (act: Act, g: Agreement, q: Asked): Truth => both(names(act.about, g.id), () => past(act, q));
export const someActAbout = (g: Agreement, q: Asked, test: (act: Act) => Truth): Truth =>
  some(q.file.acts, (act) => both(actAbout(act, g, q), () => test(act)));

/** Asked by the prosecutor, or has himself consented or objected. */
export const heard = (g: Agreement, v: Person, q: Asked): Truth =>
  either(
    someActAbout(g, q, (act) =>
      both(is(act.kind, 'hearOpinion'), () =>
        both(byProsecutor(act, q), () => either(same(act.to, v.id), () => same(act.onBehalfOf, v.id))),
      ),
    ),
    () =>
      someActAbout(g, q, (act) => both(isOneOf(act.kind, ['consent', 'objectToAgreement']), () => onBehalfOf(act, v))),
  );
