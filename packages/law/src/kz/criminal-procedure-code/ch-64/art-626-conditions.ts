import {
  and,
  conditionByVersion,
  contains,
  is,
  lit,
  no,
  not,
  oneOf,
  or,
  precedesAct,
  presume,
  reading,
  same,
  some,
  where,
  yes,
  type Cond,
  type Presumption,
} from '@zhargy/logic';
import { c, type AgreementFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { codeBegins, law23, resolutionBegins } from './amending-laws.ts';
import { conciliationGrounds, innocenceOrCoercionStated } from './art-622-grounds.ts';
import { doubtAndDisagreement, endedBeforeReturn, releaseByAnyAgreement } from './art-626-disputes.ts';
import { endingNotBarred, mustEnd, needsExamination } from './circumstances.ts';
import { courtFinds, disagreesBeyondRepair } from './court-views.ts';

/** No earlier agreement is recorded, so this one is taken to be the first. */
export const firstAgreement: Presumption = {
  id: 'agreement.first',
  says: {
    kk: 'келісім бұрынғысын ауыстырмайды деп есептеледі',
    ru: 'соглашение считается первым, а не заменившим прежнее',
    en: 'the agreement is taken to be the first, replacing no other',
  },
  cite: [cpc.art(626, 3)],
};

/** The agreement replaced one the court had sent back for a new one. */
export const renewed = (g: AgreementFacts): Cond =>
  presume(
    firstAgreement,
    some(
      where(c.agreements, (h) => same(h.id, g.supersedes)),
      (h) =>
        some(
          where(c.acts, (a) =>
            and(
              oneOf(a.kind, ['decideOnArrivedAgreement', 'decideConciliation', 'decideOnAgreementAtTrial']),
              contains(a.about, h.id),
            ),
          ),
          (a) =>
            and(
              precedesAct(a.on),
              or(same(a.outcome, lit.text('returnForNewAgreement')), same(a.outcome, lit.text('timeForNewAgreement'))),
            ),
        ),
    ),
    false,
  );

/** 626(1)(3): the court doubts the guilt of the defendant. */
export const doubts = (g: AgreementFacts): Cond => courtFinds('guiltDoubted', g);
/** The doubt keeps the court from sending the case for a new agreement. */
export const doubtBlocks = (g: AgreementFacts): Cond =>
  reading(doubtAndDisagreement, { doubtFirst: doubts(g), courtChooses: no });
/** 622: no ground for the conciliatory form. */
export const noGrounds = (g: AgreementFacts): Cond => not(conciliationGrounds(g));
/** The form has failed: no grounds, or innocence or coercion was stated. */
export const failed = (g: AgreementFacts): Cond => or(noGrounds(g), innocenceOrCoercionStated(g));
/** Nothing stands before the question whether the court agrees with the terms. */
export const termsMatter = (g: AgreementFacts): Cond =>
  and(not(mustEnd(g)), not(failed(g)), not(doubtBlocks(g)), not(needsExamination(g)));
/** The court may repair it itself: a milder punishment, or no treatment. */
export const repairable = (g: AgreementFacts): Cond =>
  or(courtFinds('punishmentTooHarsh', g), courtFinds('treatmentMissing', g));
/** 626(1)(4-1), CC 67-1: an agreement on the return of assets ends the case. */
export const assetsEnd = (g: AgreementFacts): Cond =>
  conditionByVersion([
    { from: codeBegins, is: no },
    {
      from: law23,
      is: and(
        is(g.form, 'asset'),
        reading(endedBeforeReturn, { performed: g.conditionsFulfilled, undertaken: yes }),
        endingNotBarred(g),
      ),
    },
  ]);
/** Nothing keeps the court from deciding on the agreement as it stands. */
export const sound = (g: AgreementFacts): Cond =>
  and(not(mustEnd(g)), not(failed(g)), not(doubts(g)), not(needsExamination(g)), not(disagreesBeyondRepair(g)));
/** Release under article 67 CC: closed by the resolution; before it the text named no form of agreement. */
export const releaseUnder67 = (g: AgreementFacts): Cond =>
  conditionByVersion([
    {
      from: codeBegins,
      is: reading(releaseByAnyAgreement, { cooperationOnly: no, anyAgreement: and(sound(g), g.conditionsFulfilled) }),
    },
    { from: resolutionBegins, is: no },
  ]);
