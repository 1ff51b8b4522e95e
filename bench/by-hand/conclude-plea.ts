import { theDay } from '@zhargy/calendar';
import { categoryIs, ended, everyLiveCrime, lastOf, past, someLiveCrime, type Asked } from './charges.ts';
import type { Agreement, Charge, Circumstance, Person } from './hand-case.ts';
import {
  both,
  either,
  every,
  is,
  isOneOf,
  judgment,
  known,
  names,
  no,
  not,
  own,
  presumed,
  same,
  some,
  truthOf,
  unasked,
  unknown,
  wanting,
  yes,
  type Truth,
} from './truth.ts';
import {
  byProsecutor,
  chargeOf,
  consentGrounds,
  died,
  explainedGrounds,
  heard,
  isVictim,
  noRefusal,
  someActAbout,
} from './victims.ts';

/**
 * Thirteen of the norms on concluding a plea, written by hand: the hard ones on the aggregate of charges, on accomplices, on what the
 * victim was told and consented to, and some easy ones beside them. What is left out says what the text of the agreement has to
 * contain, who signs, and who takes part. Disputes are read as they are by default.
 */
export const byHand = [
  'kz.cpc.612-1-1.gravity',
  'kz.cpc.612-1-1.crimes-only',
  'kz.cpc.612-2.insanity',
  'kz.cpc.613-1-2.non-contest',
  'kz.cpc.613-1-3.consent',
  'kz.cpc.613-2-2.no-refusal',
  'kz.cpc.615-3-2.informed',
  'kz.cpc.615-3-2.voluntary',
  'kz.cpc.615-3-5.nothing-ends-prosecution',
  'kz.cpc.615-3.victim-heard',
  'kz.sc.2016-4.10-2.consequences-explained',
  'kz.sc.2016-4.2-4.all-accomplices',
  'kz.sc.2016-4.31.not-with-convict',
] as const;
export type NormByHand = (typeof byHand)[number];

const resolutionBegins = theDay('2016-07-07');
/** The paragraph on accomplices: amended on the first day, proven in effect on the second. */
const amended = { on: theDay('2020-12-11'), provenBy: theDay('2020-12-29') };

const eligible = ['minor', 'medium', 'grave'];
/** The ground is one of the norm: crimes charged, and each of them of a gravity that admits a plea. */
const gravity = (p: Person, q: Asked): readonly Truth[] => [
  someLiveCrime(p.id, q),
  everyLiveCrime(p.id, q, (charge) => categoryIs(charge, eligible, q)),
];
const crimesOnly = (g: Agreement, q: Asked): Truth =>
  every(q.file.charges, (charge) =>
    either(not(chargeOf(g, charge)), () => not(categoryIs(charge, ['misdemeanour'], q))),
  );

const nonContest = (p: Person, q: Asked): Truth =>
  everyLiveCrime(p.id, q, (charge) => {
    const last = lastOf(q.file.acts, (act) =>
      both(isOneOf(act.kind, ['contestCharge', 'agreeWithCharge', 'admitGuilt']), () =>
        both(same(act.by, charge.person), () => both(names(act.about, charge.id), () => past(act, q))),
      ),
    );
    if (last === 'nobody') return yes;
    return typeof last === 'number' ? last : isOneOf(last.kind, ['agreeWithCharge', 'admitGuilt']);
  });

const inComplicity = (charge: Charge): Truth =>
  isOneOf(charge.complicity, ['coPerpetrator', 'organiser', 'instigator', 'aider']);

/** What is so of the person of a charge; who that is may not be known, or not be in the file. */
function ofPerson({ person }: Charge, { file: { persons } }: Asked, test: (p: Person) => Truth): Truth {
  if (!known(person)) return persons.members.length > 0 ? wanting(person) : persons.lacks || unasked;
  const found = persons.members.find(({ id }) => id === person);
  return found ? test(found) : persons.lacks || unasked;
}
const withinThisCase = (charge: Charge, q: Asked): Truth =>
  both(not(ended(charge, q)), () =>
    both(
      ofPerson(charge, q, (p) => presumed(truthOf(p.identified), yes)),
      () => ofPerson(charge, q, (p) => not(died(p, q))),
    ),
  );

const somePleaOver = (charge: Charge, q: Asked, test: (g: Agreement) => Truth): Truth =>
  some(q.file.agreements, (g) =>
    both(is(g.form, 'plea'), () =>
      both(same(g.party, charge.person), () => both(names(g.charges, charge.id), () => test(g))),
    ),
  );
const someConclusion = (g: Agreement, q: Asked, test: (day: Truth) => Truth): Truth =>
  some(q.file.acts, (act) =>
    both(is(act.kind, 'concludeAgreement'), () =>
      both(names(act.about, g.id), () => test(act.on ? (act.on.day === q.today ? yes : no) : wanting(act.on))),
    ),
  );
/** Concluded today, or planned together with this one. */
const atTheSameTime = (charge: Charge, q: Asked): Truth =>
  either(
    somePleaOver(charge, q, (g) => someConclusion(g, q, (today) => today)),
    () =>
      both(
        somePleaOver(charge, q, (g) => not(someConclusion(g, q, () => yes))),
        () => own,
      ),
  );
const allAccomplices = (g: Agreement, q: Asked): Truth =>
  every(q.file.charges, (charge) =>
    either(not(both(chargeOf(g, charge), () => inComplicity(charge))), () =>
      every(q.file.charges, (other) =>
        either(
          not(
            both(same(other.offence, charge.offence), () =>
              both(not(same(other.person, charge.person)), () =>
                both(inComplicity(other), () => withinThisCase(other, q)),
              ),
            ),
          ),
          () => atTheSameTime(other, q),
        ),
      ),
    ),
  );

const informed = (g: Agreement, p: Person, q: Asked): Truth =>
  someActAbout(g, q, (act) =>
    both(is(act.kind, 'explainRights'), () =>
      both(same(act.to, p.id), () => both(byProsecutor(act, q), () => is(act.subject, 'consequencesAndRightToRefuse'))),
    ),
  );

/** What the prosecutor found of the agreement; where he wrote nothing down it is his to find. */
function prosecutorFinds(what: string, about: string, { file: { assessments } }: Asked): Truth {
  if (assessments.lacks !== 0) return judgment;
  let found: Truth | undefined;
  for (const view of assessments.members) {
    const belongs = both(same(view.what, what), () => both(is(view.by, 'prosecutor'), () => same(view.about, about)));
    if (belongs === no) continue;
    if (belongs !== yes || found !== undefined) return judgment;
    found = truthOf(view.value);
  }
  return found === yes || found === no ? found : judgment;
}
const voluntary = (g: Agreement, p: Person, q: Asked): Truth =>
  both(not(someActAbout(g, q, (act) => both(is(act.kind, 'claimCoercion'), () => same(act.by, p.id)))), () =>
    prosecutorFinds('agreementVoluntary', g.id, q),
  );

const ending = Array.from({ length: 11 }, (_, i) => `cpc-35-1-${i + 1}`);
const mayObject = ['cpc-35-1-3', 'cpc-35-1-4', 'cpc-35-1-11'];
const endsProsecution = (x: Circumstance): Truth =>
  either(
    both(isOneOf(x.code, ending), () => either(not(isOneOf(x.code, mayObject)), () => not(truthOf(x.objects)))),
    () =>
      both(is(x.code, 'cc-68-1'), () =>
        both(truthOf(x.reconciled), () => both(truthOf(x.harmMadeGood), () => not(truthOf(x.excluded)))),
      ),
  );
const nothingEnds = (p: Person, q: Asked): Truth =>
  presumed(not(some(q.file.circumstances, (x) => both(same(x.person, p.id), () => endsProsecution(x)))), yes);

const insane = (p: Person): Truth => either(presumed(truthOf(p.insane), no), () => presumed(truthOf(p.ill), no));

const judged = (g: Agreement, q: Asked): Truth =>
  some(q.file.acts, (j) =>
    both(is(j.kind, 'judgment'), () =>
      both(is(j.instance, 'first'), () =>
        both(names(j.concerns, g.party), () =>
          both(past(j, q), () =>
            not(
              some(q.file.acts, (r) =>
                both(is(r.kind, 'reverseJudgment'), () => both(names(r.about, j.id), () => past(r, q))),
              ),
            ),
          ),
        ),
      ),
    ),
  );

const all = (grounds: readonly Truth[]): Truth => grounds.reduce((a, b) => both(a, () => b), yes);

export type HandStatus = 'satisfied' | 'violated' | 'unknown' | 'open' | 'pending';
function statusOf(truth: Truth): HandStatus {
  if (truth === yes) return 'satisfied';
  if (truth === no) return 'violated';
  const missing = truth & (unasked | unknown | own);
  return missing === 0 ? 'open' : missing === own ? 'pending' : 'unknown';
}

/** Whoever may be meant, with whether it is certain. */
interface Possible {
  readonly p: Person;
  readonly certain: boolean;
}
function partyOf(g: Agreement, { file: { persons } }: Asked): readonly Possible[] {
  if (!known(g.party)) return persons.members.map((p) => ({ p, certain: false }));
  return persons.members.filter(({ id }) => id === g.party).map((p) => ({ p, certain: true }));
}

/** Calls back for each norm, agreement and person: what the norm says of concluding the plea on the day. */
export function concludePlea(
  q: Asked,
  say: (norm: NormByHand, g: string, other: string, status: HandStatus, grounds: readonly Truth[]) => void,
): void {
  const { persons, agreements, acts } = q.file;
  const { today } = q;
  const none: readonly Truth[] = [];
  for (const g of agreements.members) {
    const concluded = acts.members.some((act) => act.kind === 'concludeAgreement' && act.about?.includes(g.id));
    if (g.form !== 'plea' || concluded) continue;
    say('kz.sc.2016-4.31.not-with-convict', g.id, '', statusOf(not(judged(g, q))), none);
    for (const { p, certain } of partyOf(g, q)) {
      const about = (norm: NormByHand, truth: Truth, grounds: readonly Truth[] = none): void =>
        say(norm, g.id, p.id, certain ? statusOf(truth) : 'unknown', grounds);
      const grave = gravity(p, q);
      about('kz.cpc.612-1-1.gravity', all(grave), grave);
      about('kz.cpc.612-1-1.crimes-only', crimesOnly(g, q));
      about('kz.cpc.612-2.insanity', not(insane(p)));
      about('kz.cpc.613-1-2.non-contest', nonContest(p, q));
      about('kz.cpc.615-3-2.informed', informed(g, p, q));
      about('kz.cpc.615-3-2.voluntary', voluntary(g, p, q));
      about('kz.cpc.615-3-5.nothing-ends-prosecution', nothingEnds(p, q));
      if (today < amended.on) continue;
      const together = allAccomplices(g, q);
      // Nobody can be held to a text that may not have taken effect.
      about('kz.sc.2016-4.2-4.all-accomplices', together === no && today < amended.provenBy ? unknown : together);
    }
    for (const v of persons.members) {
      const belongs = isVictim(v, g, q);
      if (belongs === no) continue;
      const about = (norm: NormByHand, truth: Truth, grounds: readonly Truth[] = none): void =>
        say(norm, g.id, v.id, belongs === yes ? statusOf(truth) : 'unknown', grounds);
      const consent = consentGrounds(g, v, q, today >= resolutionBegins);
      about('kz.cpc.613-1-3.consent', all(consent), consent.slice(0, 5));
      about('kz.cpc.613-2-2.no-refusal', noRefusal(g, v, q));
      about('kz.cpc.615-3.victim-heard', heard(g, v, q));
      if (today < resolutionBegins) continue;
      const explained = explainedGrounds(g, v, q);
      about('kz.sc.2016-4.10-2.consequences-explained', all(explained), explained);
    }
  }
}
