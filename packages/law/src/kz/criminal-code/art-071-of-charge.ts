import {
  about,
  and,
  collect,
  contains,
  firstOf,
  is,
  lawDay,
  lit,
  named,
  not,
  notAfter,
  now,
  oneOf,
  or,
  quantity,
  same,
  structured,
  the,
  where,
  yes,
  type Expr,
} from '@zhargy/logic';
import { c, type ActFacts, type AgreementFacts, type ChargeFacts } from '@zhargy/casefile';
import { categoryAtAct } from '../criminal-procedure-code/ch-63/charges-at-the-act.ts';
import { code } from '../criminal-procedure-code/ch-52-cassation/filings.ts';
import { dayOfMoment } from '../day-of-moment.ts';
import { deedDay } from './art-067.ts';
import { limitation, type PauseEnd } from './art-071.ts';
import type { Pause } from './art-071-clock.ts';
import { sexualAgainstMinor } from './crime-by-article.ts';
import { lifeImprisonment } from './sanction-of-charge.ts';

const assets = where(c.agreements, (g) => is(g.form, 'asset'));
/** An agreement with the return of assets, planned or concluded, and each charge it covers. */
const assetAndCharge = about({ g: assets }, ({ g }) => ({
  ch: where(c.charges, (ch) => contains(g.charges, ch.id)),
}));

const ofKind = (ch: ChargeFacts, kinds: readonly string[]) =>
  or(...kinds.map((kind) => contains(ch.specialKinds, code(kind))));
/** Crimes to which limitation does not apply (71(6)). */
const withoutLimitation = (ch: ChargeFacts) =>
  or(
    ofKind(ch, ['terrorist', 'extremist', 'torture']),
    sexualAgainstMinor(ch),
    and(is(categoryAtAct(ch), 'especiallyGrave'), ch.againstLifeOrHealth),
  );

const endOf = (a: ActFacts): Expr<PauseEnd['kind']> =>
  firstOf<PauseEnd['kind']>([
    { when: is(a.kind, 'performAgreement'), out: lit.text('performed') },
    { when: is(a.kind, 'refuseAgreement'), out: lit.text('refused') },
    { when: yes, out: lit.text('withdrawn') },
  ]);
/** Full performance, a refusal to conclude, or a withdrawal. */
const ends = (g: AgreementFacts) =>
  where(c.acts, (a) =>
    and(
      oneOf(a.kind, ['performAgreement', 'refuseAgreement', 'withdrawFromAgreement']),
      contains(a.about, g.id),
      notAfter(a.on, now),
    ),
  );

/** The period of limitation of a charge whose clock a petition for the return of assets has stopped. */
export const limitationOfCharge = quantity({
  id: 'kz.cc.71-4-1.limitation-of-charge',
  for: assetAndCharge,
  formula: limitation,
  from: ({ g, ch }) => ({
    deed: deedDay(ch),
    asked: lawDay,
    category: categoryAtAct(ch),
    corruption: ofKind(ch, ['corruption']),
    life: lifeImprisonment(ch),
    never: withoutLimitation(ch),
    // The file has no place for hiding from the investigation: the working says that it is taken not to have been.
    hiding: lit.data<readonly Pause[]>(
      [],
      structured('pauses', () => []),
    ),
    newCrimes: collect(
      where(c.charges, (x) => and(same(x.person, ch.person), not(same(x.id, ch.id)))),
      (x) => ({ on: the(named(c.offences, x.offence), (o) => o.to), category: categoryAtAct(x), fault: x.fault }),
    ),
    petitions: collect(
      where(c.acts, (a) => and(is(a.kind, 'petitionForAgreement'), contains(a.about, g.id), notAfter(a.on, now))),
      (a) => ({ at: a.filed.received }),
    ),
    ends: collect(ends(g), (a) => ({ at: dayOfMoment.of({ at: a.on }), kind: endOf(a) })),
  }),
});
