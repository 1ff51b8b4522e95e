import {
  and,
  before,
  contains,
  exists,
  is,
  momentOfAct,
  none,
  not,
  oneOf,
  or,
  precedesAct,
  same,
  some,
  where,
  wholeCase,
  type Cond,
  type Expr,
  type Id,
} from '@zhargy/logic';
import { c, type AgreementFacts } from '@zhargy/casefile';
import { inCourtAt, judgmentStoodAt, sentToCourtAt } from './in-court.ts';

/** Which acts a case still has a place for, or has a place for already: what acts say of when they are possible. */

type Person = Expr<Id<'person'>>;

const ending = where(c.acts, (a) =>
  or(
    is(a.kind, 'terminateAgainst'),
    and(
      is(a.kind, 'decideConciliation'),
      oneOf(a.outcome, ['terminate35', 'terminate36', 'terminateAssets', 'releaseUnder67']),
    ),
  ),
);
/** The prosecution of the person was ended, as a whole and not as to a charge, and has not been resumed. */
export const prosecutionEnded = (person: Person): Cond =>
  some(
    where(ending, (a) =>
      or(
        contains(a.about, person),
        exists(where(c.agreements, (g) => and(same(g.party, person), contains(a.about, g.id)))),
      ),
    ),
    (a) =>
      and(
        precedesAct(a.on),
        none(
          where(c.charges, (ch) => contains(a.about, ch.id)),
          (ch) => same(ch.person, person),
        ),
        none(
          wholeCase(
            where(c.acts, (r) => oneOf(r.kind, ['resumeProceedings', 'reverseJudgment'])),
            'proceedings are resumed for the case as a whole',
          ),
          (r) => and(before(a.on, r.on), precedesAct(r.on)),
        ),
      ),
  );

/** The case of the person is over for the first instance: a judgment stands, or the prosecution was ended. */
export const overFor = (person: Person): Cond => or(judgmentStoodAt(momentOfAct, person), prosecutionEnded(person));

/** Acts that only a court does: a file may begin with them and tell nothing of how the case came there. */
const courtActs = wholeCase(
  where(c.acts, (a) =>
    oneOf(a.kind, [
      'setConciliatoryHearing',
      'continueInConciliation',
      'decideOnArrivedAgreement',
      'decideOnAgreementAtTrial',
      'setPreliminaryHearing',
      'preliminaryHearing',
      'conciliatoryHearing',
      'setMainTrial',
      'orderShortenedTrial',
      'interruptTrial',
      'retireToDeliberate',
    ]),
  ),
  'the court acts in the case as a whole',
);
const returns = wholeCase(
  where(c.acts, (r) => is(r.kind, 'returnToProsecutor')),
  'a case is returned as a whole',
);
/** A court has the case, by what it did. */
const seenInCourt: Cond = some(courtActs, (a) =>
  and(
    precedesAct(a.on),
    none(returns, (r) => and(before(a.on, r.on), precedesAct(r.on))),
  ),
);

/** The pre-trial stage is not over for the person. */
export const pretrial = (person: Person): Cond => and(not(sentToCourtAt(momentOfAct)), not(overFor(person)));
/** The case of the person is before a court that tries it. */
export const onTrial = (person: Person): Cond =>
  and(or(inCourtAt(momentOfAct, person), seenInCourt), not(overFor(person)));

const acts = (kind: 'concludeAgreement' | 'refuseAgreement' | 'petitionForAgreement' | 'consent', g: AgreementFacts) =>
  where(c.acts, (a) => and(is(a.kind, kind), contains(a.about, g.id), precedesAct(a.on)));
/** The agreement was concluded, whatever became of it. */
export const concluded = (g: AgreementFacts): Cond => exists(acts('concludeAgreement', g));
const decisions = (g: AgreementFacts) =>
  where(c.acts, (d) =>
    and(
      oneOf(d.kind, ['decideOnArrivedAgreement', 'decideConciliation', 'decideOnAgreementAtTrial']),
      contains(d.about, g.id),
      oneOf(d.outcome, [
        'returnNoGrounds',
        'returnForNewAgreement',
        'refuseDoubts',
        'refuseNewAgreement',
        'timeForNewAgreement',
        'refuse',
        'ordinaryTrial',
      ]),
    ),
  );
/** The court turned the agreement down and it was not concluded anew; the ruling was not set aside (623, 626, 628). */
export const turnedDown = (g: AgreementFacts): Cond =>
  some(decisions(g), (d) =>
    and(
      precedesAct(d.on),
      none(
        where(c.acts, (r) => and(is(r.kind, 'reverseJudgment'), contains(r.about, d.id))),
        (r) => precedesAct(r.on),
      ),
      none(acts('concludeAgreement', g), (k) => before(d.on, k.on)),
    ),
  );
/** The agreement is before the court, which has not turned it down. */
export const beforeTheCourt = (g: AgreementFacts): Cond => and(concluded(g), not(turnedDown(g)), onTrial(g.party));
const sendings = wholeCase(
  where(c.acts, (s) => is(s.kind, 'sendCaseToCourt')),
  'a case is sent to court as a whole',
);
/** Concluded while the case was in court, and concluded before it went there; neither where no sending is recorded. */
export const concludedInCourt = (g: AgreementFacts): Cond =>
  some(acts('concludeAgreement', g), (a) => sentToCourtAt(a.on));
export const concludedBeforeCourt = (g: AgreementFacts): Cond =>
  some(acts('concludeAgreement', g), (a) => some(sendings, (s) => and(before(a.on, s.on), precedesAct(s.on))));
/** The prosecutor refused to conclude it. */
export const refused = (g: AgreementFacts): Cond => exists(acts('refuseAgreement', g));
/** A petition for the agreement waits for the prosecutor's answer. */
export const awaitsAnswer = (g: AgreementFacts): Cond =>
  some(acts('petitionForAgreement', g), (t) =>
    and(
      none(acts('concludeAgreement', g), (a) => before(t.on, a.on)),
      none(acts('refuseAgreement', g), (a) => before(t.on, a.on)),
    ),
  );
/** A victim gave his consent to it. */
export const consentGiven = (g: AgreementFacts): Cond => exists(acts('consent', g));
/** The party has withdrawn from it. */
export const withdrawnFrom = (g: AgreementFacts): Cond =>
  exists(
    where(c.acts, (w) =>
      and(is(w.kind, 'withdrawFromAgreement'), contains(w.about, g.id), same(w.by, g.party), precedesAct(w.on)),
    ),
  );
/** Somebody has a claim in the case. */
export const claimBrought: Cond = or(
  exists(where(c.acts, (a) => and(is(a.kind, 'fileCivilClaim'), precedesAct(a.on)))),
  exists(wholeCase(c.claims, 'any claim brought in the case')),
);
/** A plea is still to be concluded with somebody whose case is not over. */
export const pleaToCome: Cond = exists(
  where(c.agreements, (g) => and(is(g.form, 'plea'), not(concluded(g)), not(overFor(g.party)))),
);
/** The case has somebody recognised as a victim. */
export const hasVictim: Cond = exists(where(c.roles, (r) => is(r.as, 'victim')));
