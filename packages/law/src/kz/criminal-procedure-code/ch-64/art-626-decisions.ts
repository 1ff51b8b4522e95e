import { about, act, decision, oneOf, thisActVar, where, type Decision } from '@zhargy/logic';
import { actShape, c, factsFor } from '@zhargy/casefile';
import { cc } from '../../instruments/criminal-code.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';
import { doubtAndDisagreement, releaseByAnyAgreement } from './art-626-disputes.ts';
import { inCourt, judgments, refusals, returns, terminations, underArticle67 } from './art-626-options.ts';
import { outcomes } from './art-626-words.ts';
import { trialStageAgreement } from './trial-stage-agreement.ts';
import { beforeTheCourt } from '../stage-of-case.ts';

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
  possible: ({ g }) => beforeTheCourt(g),
  cite: [cpc.art(626, 1)],
  outcomes,
});

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
    terminate35: terminations.article35,
    returnNoGrounds: returns.noGrounds,
    refuseDoubts: refusals.doubts,
    returnForNewAgreement: returns.forNewAgreement,
    refuseNewAgreement: refusals.newAgreement,
    timeForNewAgreement: inCourt.timeForNewAgreement,
    ordinaryTrial: inCourt.ordinaryTrial,
    terminateAssets: terminations.assets,
    convict: judgments.convict,
    convictReleasing: judgments.convictReleasing,
    acquit: judgments.acquit,
    terminate36: terminations.article36,
    releaseUnder67: underArticle67,
  },
  choices,
});
