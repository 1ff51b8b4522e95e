import {
  and,
  contains,
  every,
  implies,
  is,
  none,
  not,
  oneOf,
  or,
  presume,
  same,
  some,
  the,
  named,
  where,
  type Cond,
  type Presumption,
} from '@zhargy/logic';
import { c, type AgreementFacts, type CircumstanceFacts } from '@zhargy/casefile';
import { categoryOf } from '../../criminal-code/category-of-charge.ts';
import { cc } from '../../instruments/criminal-code.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
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

/** A ground of article 35 that is evident; amnesty, limitation and death end nothing against the person's objection (35(4)). */
const endedWithoutExamination = (x: CircumstanceFacts, g: AgreementFacts): Cond =>
  and(
    oneOf(x.code, [
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
    ]),
    implies(oneOf(x.code, ['cpc-35-1-3', 'cpc-35-1-4', 'cpc-35-1-11']), not(x.personObjects)),
    courtFinds('noExaminationNeeded', g),
  );

/** A circumstance on which the case must end (CPC 35). */
export const mustEnd = (g: AgreementFacts): Cond =>
  presume(
    noneFound,
    some(ofParty(g), (x) => or(releasedByReconciliation(x, g), endedWithoutExamination(x, g))),
    false,
  );

/** A circumstance that only allows a release (CPC 36; CC 68(2), (3)). */
export const mayRelease = (g: AgreementFacts): Cond =>
  presume(
    noneFound,
    some(ofParty(g), (x) => oneOf(x.code, ['cc-65', 'cc-66', 'cc-68-2', 'cc-68-3', 'cc-83'])),
    false,
  );

/** No victim spoke against the agreement. */
export const noVictimObjects = (g: AgreementFacts): Cond =>
  none(
    where(c.acts, (a) => is(a.kind, 'objectToAgreement')),
    (a) => contains(a.about, g.id),
  );

/** Texts that make the release by reconciliation binding, for citation. */
export const reconciliationTexts = [cc.art(68, 1), cc.art(68, 4), cpc.art(35, 1, 12)];
