import {
  about,
  act,
  and,
  contains,
  decision,
  conditionByVersion,
  is,
  no,
  not,
  oneOf,
  or,
  precedesAct,
  presume,
  reading,
  same,
  lit,
  some,
  thisActVar,
  where,
  yes,
  type Cond,
  type Decision,
  type Presumption,
} from '@zhargy/logic';
import { actShape, c, factsFor, type AgreementFacts } from '@zhargy/casefile';
import { cc } from '../../instruments/criminal-code.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';
import { codeBegins, law23, resolutionBegins } from './amending-laws.ts';
import { conciliationGrounds, innocenceOrCoercionStated } from './art-622-grounds.ts';
import {
  doubtAndDisagreement,
  endedBeforeReturn,
  releaseByAnyAgreement,
  victimAgainstEnding,
} from './art-626-disputes.ts';
import {
  endingObjectedTo,
  mayRelease,
  mustEnd,
  mustRelease,
  needsExamination,
  noVictimObjects,
  reconciliationTexts,
} from './circumstances.ts';
import { outcomes, word } from './art-626-words.ts';
import { courtFinds, disagreesBeyondRepair } from './court-views.ts';
import { returnsToProsecutor, trialStageAgreement } from './trial-stage-agreement.ts';

/** The agreements a court may have before it in a conciliatory hearing. */
export const agreementInCourt = about({ g: where(c.agreements, (g) => oneOf(g.form, ['plea', 'asset'])) });

/** The decision that ends the conciliatory hearing. */
export const decideConciliation = act({
  id: 'decideConciliation',
  says: {
    kk: 'келісімдік іс жүргізудегі шешім',
    ru: 'решение в согласительном производстве',
    en: 'the decision in conciliation',
  },
  recordedAs: 'decideConciliation',
  by: ['judge'],
  roles: agreementInCourt,
  cite: [cpc.art(626, 1)],
  outcomes,
});

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

const doubts = (g: AgreementFacts): Cond => courtFinds('guiltDoubted', g);
/** The doubt keeps the court from sending the case for a new agreement. */
const doubtBlocks = (g: AgreementFacts): Cond =>
  reading(doubtAndDisagreement, { doubtFirst: doubts(g), courtChooses: no });
const noGrounds = (g: AgreementFacts): Cond => not(conciliationGrounds(g));
/** The form has failed: no grounds, or innocence or coercion was stated. */
const failed = (g: AgreementFacts): Cond => or(noGrounds(g), innocenceOrCoercionStated(g));
/** Nothing stands before the question whether the court agrees with the terms. */
const termsMatter = (g: AgreementFacts): Cond =>
  and(not(mustEnd(g)), not(failed(g)), not(doubtBlocks(g)), not(needsExamination(g)));
/** The court may repair it itself: a milder punishment, or no treatment. */
export const repairable = (g: AgreementFacts): Cond =>
  or(courtFinds('punishmentTooHarsh', g), courtFinds('treatmentMissing', g));
const assetsEnd = (g: AgreementFacts): Cond =>
  conditionByVersion([
    { from: codeBegins, is: no },
    {
      from: law23,
      is: and(
        is(g.form, 'asset'),
        reading(endedBeforeReturn, { performed: g.conditionsFulfilled, undertaken: yes }),
        reading(victimAgainstEnding, { bars: and(noVictimObjects(g), not(endingObjectedTo(g))), special: yes }),
      ),
    },
  ]);
const sound = (g: AgreementFacts): Cond =>
  and(not(mustEnd(g)), not(failed(g)), not(doubts(g)), not(needsExamination(g)), not(disagreesBeyondRepair(g)));
/** Release under article 67 CC: closed by the resolution; before it the text named no form of agreement. */
const releaseUnder67 = (g: AgreementFacts): Cond =>
  conditionByVersion([
    {
      from: codeBegins,
      is: reading(releaseByAnyAgreement, { cooperationOnly: no, anyAgreement: and(sound(g), g.conditionsFulfilled) }),
    },
    { from: resolutionBegins, is: no },
  ]);
const leaves = returnsToProsecutor;
const recorded = factsFor(actShape, thisActVar);

type DecisionChoices = Decision<typeof agreementInCourt.facts>['choices'];
/** Outcomes that may stand open beside a conviction, whether with a release or not, and the text that leaves the choice. */
const besideConviction: DecisionChoices = [
  { between: ['returnNoGrounds', 'convict'], cite: [sc2016.p(26, 2).s(2)] },
  { between: ['returnForNewAgreement', 'convict'], cite: [sc2016.p(23), sc2016.p(16).s(2)] },
  { between: ['refuseNewAgreement', 'convict'], cite: [sc2016.p(23)] },
  { between: ['timeForNewAgreement', 'convict'], cite: [sc2016.p(23)], dispute: trialStageAgreement },
  { between: ['ordinaryTrial', 'convict'], cite: [sc2016.p(23)], dispute: trialStageAgreement },
  { between: ['terminateAssets', 'convict'], cite: [cpc.art(36, 1), cc.art('67-1')] },
];
const choices: DecisionChoices = [
  ...besideConviction,
  ...besideConviction.map((x) => ({ ...x, between: [x.between[0], 'convictReleasing'] as const })),
  { between: ['convict', 'convictReleasing'], cite: [cpc.art(36, 1), sc2016.p(26, 2).s(2)] },
  { between: ['releaseUnder67', 'convict'], cite: [cc.art(67), cpc.art(36, 1)], dispute: releaseByAnyAgreement },
  { between: ['releaseUnder67', 'convictReleasing'], cite: [cc.art(67)], dispute: releaseByAnyAgreement },
  { between: ['returnNoGrounds', 'refuseDoubts'], cite: [cpc.art(626, 2), sc2016.p(15).s(2)] },
  { between: ['refuseDoubts', 'returnForNewAgreement'], cite: [cpc.art(626, 1)], dispute: doubtAndDisagreement },
  { between: ['refuseDoubts', 'refuseNewAgreement'], cite: [cpc.art(626, 1)], dispute: doubtAndDisagreement },
  { between: ['ordinaryTrial', 'timeForNewAgreement'], cite: [cpc.art(626, 1)], dispute: doubtAndDisagreement },
  { between: ['returnNoGrounds', 'returnForNewAgreement'], cite: [sc2016.p(26, 2).s(2), sc2016.p(23)] },
  { between: ['returnNoGrounds', 'refuseNewAgreement'], cite: [sc2016.p(26, 2).s(2), sc2016.p(23)] },
  { between: ['returnNoGrounds', 'terminateAssets'], cite: [sc2016.p(26, 2).s(2), cpc.art(36, 1)] },
  { between: ['returnForNewAgreement', 'terminateAssets'], cite: [sc2016.p(16).s(2), cpc.art(36, 1)] },
  { between: ['refuseNewAgreement', 'terminateAssets'], cite: [sc2016.p(23), cpc.art(36, 1)] },
  {
    between: ['timeForNewAgreement', 'terminateAssets'],
    cite: [sc2016.p(23), cpc.art(36, 1)],
    dispute: trialStageAgreement,
  },
  {
    between: ['ordinaryTrial', 'terminateAssets'],
    cite: [sc2016.p(23), cpc.art(36, 1)],
    dispute: trialStageAgreement,
  },
];

/** Article 626 with the resolution: what the court must, may and must not decide. */
export const decisionsInConciliation = decision({
  id: 'kz.cpc.626.decision',
  for: agreementInCourt,
  governs: decideConciliation,
  cite: [cpc.art(626, 1), cpc.art(626, 2), cpc.art(626, 4)],
  says: {
    kk: 'Келісімдік іс жүргізуді сот заңда аталған шешімдердің бірімен аяқтайды',
    ru: 'Согласительное производство суд завершает одним из названных законом решений',
    en: 'The court ends conciliation by one of the decisions the law names',
  },
  cure: {
    kk: 'Мән-жайларға сәйкес келетін шешімді шығарыңыз',
    ru: 'Вынесите решение, которое отвечает обстоятельствам',
    en: 'Take the decision that fits the circumstances',
  },
  outcome: () => recorded.outcome,
  options: {
    terminate35: {
      says: word('terminate35'),
      cite: [cpc.art(626, 1, 4), cpc.art(35, 8), sc2016.p(27).s(2), sc2016.p(26, 1), ...reconciliationTexts],
      must: ({ g }) => mustEnd(g),
    },
    returnNoGrounds: {
      says: word('returnNoGrounds'),
      cite: [cpc.art(626, 1, 1), cpc.art(626, 2), sc2016.p(15).s(1, 2)],
      must: ({ g }) => and(noGrounds(g), not(mustEnd(g)), not(doubts(g)), not(innocenceOrCoercionStated(g)), leaves(g)),
      may: ({ g }) =>
        and(
          not(mustEnd(g)),
          or(failed(g), and(mayRelease(g), sound(g)), and(needsExamination(g), not(doubts(g)))),
          leaves(g),
        ),
    },
    refuseDoubts: {
      says: word('refuseDoubts'),
      cite: [cpc.art(626, 1, 3), cpc.art(626, 2)],
      must: ({ g }) =>
        and(doubts(g), not(mustEnd(g)), not(failed(g)), or(doubtBlocks(g), not(disagreesBeyondRepair(g))), leaves(g)),
      may: ({ g }) =>
        and(
          or(doubts(g), innocenceOrCoercionStated(g), and(needsExamination(g), not(failed(g)))),
          not(mustEnd(g)),
          leaves(g),
        ),
    },
    returnForNewAgreement: {
      says: word('returnForNewAgreement'),
      cite: [cpc.art(626, 1, 2), sc2016.p(24).s(2), sc2016.p(16).s(2)],
      must: ({ g }) => and(disagreesBeyondRepair(g), not(doubts(g)), termsMatter(g), not(renewed(g)), leaves(g)),
      may: ({ g }) =>
        and(
          or(disagreesBeyondRepair(g), and(repairable(g), not(doubts(g)))),
          termsMatter(g),
          not(renewed(g)),
          leaves(g),
        ),
    },
    refuseNewAgreement: {
      says: word('refuseNewAgreement'),
      cite: [cpc.art(626, 4)],
      must: ({ g }) => and(disagreesBeyondRepair(g), not(doubts(g)), termsMatter(g), renewed(g), leaves(g)),
      may: ({ g }) =>
        and(or(disagreesBeyondRepair(g), and(repairable(g), not(doubts(g)))), termsMatter(g), renewed(g), leaves(g)),
    },
    timeForNewAgreement: {
      says: word('timeForNewAgreement'),
      cite: [sc2016.p(22, 2).s(1), cpc.art(628, 2)],
      must: ({ g }) => and(disagreesBeyondRepair(g), not(doubts(g)), termsMatter(g), not(renewed(g)), not(leaves(g))),
      may: ({ g }) =>
        and(
          or(disagreesBeyondRepair(g), and(repairable(g), not(doubts(g)))),
          termsMatter(g),
          not(renewed(g)),
          not(leaves(g)),
        ),
    },
    ordinaryTrial: {
      says: word('ordinaryTrial'),
      cite: [sc2016.p(22, 2).s(2, 3), cpc.art(628, 2)],
      must: ({ g }) =>
        and(
          not(mustEnd(g)),
          or(
            failed(g),
            needsExamination(g),
            doubtBlocks(g),
            and(doubts(g), not(disagreesBeyondRepair(g))),
            and(disagreesBeyondRepair(g), renewed(g)),
          ),
          not(leaves(g)),
        ),
      may: ({ g }) => and(not(mustEnd(g)), or(doubts(g), and(repairable(g), renewed(g))), not(leaves(g))),
    },
    terminateAssets: {
      says: word('terminateAssets'),
      cite: [cpc.art(626, 1, '4-1'), cc.art('67-1')],
      may: ({ g }) => and(assetsEnd(g), sound(g)),
    },
    convict: {
      says: word('convict'),
      cite: [cpc.art(626, 1, 5), sc2016.p(23), sc2016.p(20)],
      must: ({ g }) =>
        and(
          sound(g),
          not(repairable(g)),
          not(assetsEnd(g)),
          not(mayRelease(g)),
          not(mustRelease(g)),
          not(releaseUnder67(g)),
        ),
      may: ({ g }) => and(sound(g), not(mustRelease(g))),
    },
    convictReleasing: {
      says: word('convictReleasing'),
      cite: [sc2016.p(26, 2).s(2), cpc.art(36, 1), cpc.art(35, 4), cc.art(68, 2), cc.art(68, 3)],
      must: ({ g }) => and(sound(g), mustRelease(g), not(repairable(g)), not(assetsEnd(g))),
      may: ({ g }) => and(sound(g), or(mayRelease(g), mustRelease(g))),
    },
    acquit: { says: word('acquit'), cite: [sc2016.p(27).s(1), cpc.art(626, 1)], mustNot: () => yes },
    terminate36: { says: word('terminate36'), cite: [sc2016.p(26, 2).s(1)], mustNot: () => yes },
    releaseUnder67: {
      says: word('releaseUnder67'),
      cite: [sc2016.p(25).s(1), cc.art(67)],
      may: ({ g }) => releaseUnder67(g),
    },
  },
  choices,
});
