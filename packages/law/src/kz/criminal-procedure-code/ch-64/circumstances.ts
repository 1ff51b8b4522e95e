import {
  and,
  contains,
  definition,
  every,
  exists,
  implies,
  is,
  no,
  none,
  not,
  oneOf,
  or,
  precedesAct,
  presume,
  reading,
  same,
  some,
  the,
  named,
  where,
  yes,
  type Cond,
  type Many,
  type Presumption,
} from '@zhargy/logic';
import { c, type ActFacts, type AgreementFacts, type CircumstanceFacts } from '@zhargy/casefile';
import { categoryOf } from '../../criminal-code/category-of-charge.ts';
import { cc } from '../../instruments/criminal-code.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { actsForHimself } from '../ch-63/victims.ts';
import { groundNeedsExamination, victimAgainstEnding } from './art-626-disputes.ts';
import { courtFinds } from './court-views.ts';

/** A file that names no such circumstance is taken to know of none. */
const noneFound: Presumption = {
  id: 'no.circumstance-ending-the-case',
  says: {
    kk: 'іс файлында аталмаған, істі тоқтататын немесе босататын мән-жай жоқ деп есептеледі',
    ru: 'обстоятельств, прекращающих дело или освобождающих от ответственности, кроме названных, нет',
    en: 'there is no circumstance ending the case or releasing the person but those named',
  },
  cite: [cpc.art(35, 1), cpc.art(36, 1)],
};

const ofParty = (g: AgreementFacts) => where(c.circumstances, (x) => same(x.person, g.party));
const chargesOf = (g: AgreementFacts) => where(c.charges, (ch) => same(ch.person, g.party));

/** Reconciliation that releases by force of law: a crime of minor or medium gravity without death, harm made good (CC 68(1), (4)). */
const releasedByReconciliation = (x: CircumstanceFacts, g: AgreementFacts): Cond =>
  and(
    is(x.code, 'cc-68-1'),
    x.reconciled,
    x.harmMadeGood,
    not(x.excludedFromReconciliation),
    every(chargesOf(g), (ch) =>
      and(
        oneOf(categoryOf(ch), ['misdemeanour', 'minor', 'medium']),
        not(the(named(c.offences, ch.offence), (o) => o.causedDeath)),
      ),
    ),
  );

const items = [
  'cpc-35-1-1',
  'cpc-35-1-2',
  'cpc-35-1-3',
  'cpc-35-1-4',
  'cpc-35-1-5',
  'cpc-35-1-6',
  'cpc-35-1-7',
  'cpc-35-1-8',
  'cpc-35-1-9',
  'cpc-35-1-10',
  'cpc-35-1-11',
  'cc-70',
] as const;
/** Amnesty, limitation and death: they end nothing against the objection of the person (35(4)). */
const objectable = (x: CircumstanceFacts): Cond => oneOf(x.code, ['cpc-35-1-3', 'cpc-35-1-4', 'cpc-35-1-11']);
const excludes = (x: CircumstanceFacts): Cond =>
  and(oneOf(x.code, items), implies(objectable(x), not(x.personObjects)));

/** Circumstances that exclude the proceeding (35(1)), item by item; article 35(4) leaves the objection to the person. */
export const excludingCircumstance = definition({
  id: 'kz.cpc.35-1.circumstance',
  cite: [...Array.from({ length: 11 }, (_, i) => cpc.art(35, 1, i + 1)), cpc.art(35, 1), cpc.art(35, 4)],
  says: {
    kk: 'Іс жүргізуді болдырмайтын мән-жай бар және адам тоқтатуға қарсылық білдірмейді',
    ru: 'Есть обстоятельство, исключающее производство, и лицо, когда это важно, против прекращения не возражает',
    en: 'There is a circumstance that excludes the proceeding and, where it matters, the person does not object',
  },
  is: (g: AgreementFacts): Cond =>
    presume(
      noneFound,
      some(ofParty(g), (x) => excludes(x)),
      false,
    ),
});
const evident = (g: AgreementFacts): Cond => courtFinds('noExaminationNeeded', g);

/** A circumstance on which the case must end (CPC 35): reconciliation under CC 68(1), or a ground that needs no examination. */
export const mustEnd = (g: AgreementFacts): Cond =>
  or(
    presume(
      noneFound,
      some(ofParty(g), (x) => releasedByReconciliation(x, g)),
      false,
    ),
    and(
      excludingCircumstance(g),
      reading(groundNeedsExamination, { ordinaryProcedure: evident(g), terminateAnyway: yes }),
    ),
  );

/** A ground was found that this form of hearing cannot examine: it allows neither a termination nor a conviction. */
export const needsExamination = (g: AgreementFacts): Cond =>
  and(
    excludingCircumstance(g),
    reading(groundNeedsExamination, { ordinaryProcedure: not(evident(g)), terminateAnyway: no }),
  );

/** The person objected to the end of the case for amnesty or limitation: a conviction then releases him (35(4)). */
export const mustRelease = (g: AgreementFacts): Cond =>
  presume(
    noneFound,
    some(ofParty(g), (x) => and(objectable(x), x.personObjects)),
    false,
  );

/** A circumstance that only allows a release (CPC 36; CC 68(2), (3)). */
export const mayRelease = (g: AgreementFacts): Cond =>
  presume(
    noneFound,
    some(ofParty(g), (x) => oneOf(x.code, ['cc-65', 'cc-66', 'cc-68-2', 'cc-68-3', 'cc-83'])),
    false,
  );

const isVictim = (person: ActFacts['by']): Cond =>
  exists(where(c.roles, (r) => and(is(r.as, 'victim'), same(r.person, person))));
/** Objections to the end of the case made before the act; one against the agreement is another matter (617-3(4)). */
const objectionsToEnding = (g: AgreementFacts): Many<ActFacts> =>
  where(c.acts, (a) => and(is(a.kind, 'objectToTermination'), contains(a.about, g.id), precedesAct(a.on)));

/** Article 36(5): neither the person nor, in the reading that lets him, a victim objected to the end of the case. */
export const endingNotBarred = (g: AgreementFacts): Cond =>
  and(
    none(objectionsToEnding(g), (a) => same(a.by, g.party)),
    reading(victimAgainstEnding, {
      bars: none(objectionsToEnding(g), (a) =>
        or(isVictim(a.by), presume(actsForHimself, isVictim(a.onBehalfOf), false)),
      ),
      special: yes,
    }),
  );

/** Texts that make the release by reconciliation binding, for citation. */
export const reconciliationTexts = [cc.art(68, 1), cc.art(68, 4), cpc.art(35, 1, 12)];
