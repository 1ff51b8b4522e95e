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
  type Presumption,
  type Text,
} from '@zhargy/logic';
import { actShape, c, factsFor, type AgreementFacts } from '@zhargy/casefile';
import { cc } from '../../instruments/criminal-code.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';
import { codeBegins, law23 } from './amending-laws.ts';
import { conciliationGrounds, innocenceOrCoercionStated } from './art-622-grounds.ts';
import { doubtAndDisagreement, endedBeforeReturn, victimAgainstEnding } from './art-626-disputes.ts';
import { mayRelease, mustEnd, noVictimObjects, reconciliationTexts } from './circumstances.ts';
import { courtFinds, disagreesBeyondRepair } from './court-views.ts';
import { returnsToProsecutor, trialStageAgreement } from './trial-stage-agreement.ts';

/** The agreements a court may have before it in a conciliatory hearing. */
export const agreementInCourt = about({ g: where(c.agreements, (g) => oneOf(g.form, ['plea', 'asset'])) });

const says: Readonly<Record<string, Text>> = {
  terminate35: {
    kk: '35-баптағы мән-жай бойынша істі тоқтату',
    ru: 'прекратить дело по обстоятельству статьи 35',
    en: 'end the case on a circumstance of article 35',
  },
  terminateAssets: {
    kk: 'активтерді қайтару туралы келісім бойынша істі тоқтату',
    ru: 'прекратить дело с соглашением о возврате активов',
    en: 'end the case with the agreement on the return of assets',
  },
  returnNoGrounds: {
    kk: 'негіз болмағандықтан істі прокурорға қайтару',
    ru: 'вернуть дело прокурору: нет оснований',
    en: 'return the case to the prosecutor: no grounds',
  },
  refuseDoubts: {
    kk: 'кінәға күмән болғандықтан бас тартып, прокурорға қайтару',
    ru: 'отказать и вернуть прокурору: сомнения в виновности',
    en: 'refuse and return: doubts about guilt',
  },
  returnForNewAgreement: {
    kk: 'жаңа келісім жасау үшін прокурорға қайтару',
    ru: 'вернуть прокурору для нового соглашения',
    en: 'return for a new agreement',
  },
  refuseNewAgreement: {
    kk: 'жаңа келісіммен келіспей, бас тартып, прокурорға жіберу',
    ru: 'отказать, не согласившись с новым соглашением, и направить прокурору',
    en: 'refuse, disagreeing with the new agreement, and send to the prosecutor',
  },
  timeForNewAgreement: {
    kk: 'сотта жаңа келісім жасауға уақыт беру',
    ru: 'дать в суде время для нового соглашения',
    en: 'give time in court for a new agreement',
  },
  ordinaryTrial: {
    kk: 'істі жалпы тәртіппен қарауды жалғастыру',
    ru: 'продолжить рассмотрение в общем порядке',
    en: 'go on with the ordinary trial',
  },
  convict: {
    kk: 'келісімге сәйкес айыптау үкімін шығару',
    ru: 'постановить обвинительный приговор по соглашению',
    en: 'convict in accordance with the agreement',
  },
  acquit: { kk: 'ақтау үкімін шығару', ru: 'постановить оправдательный приговор', en: 'acquit' },
  terminate36: {
    kk: '36-бап бойынша істі тоқтату',
    ru: 'прекратить дело по статье 36',
    en: 'end the case under article 36',
  },
  releaseUnder67: {
    kk: 'ҚК 67-бабы бойынша босату',
    ru: 'освободить по статье 67 УК',
    en: 'release under article 67 CC',
  },
};
const word = (name: string): Text => says[name] ?? { kk: name, ru: name, en: name };

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
  outcomes: says,
});

const firstAgreement: Presumption = {
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
const termsMatter = (g: AgreementFacts): Cond => and(not(mustEnd(g)), not(failed(g)), not(doubtBlocks(g)));
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
        reading(victimAgainstEnding, { bars: noVictimObjects(g), special: yes }),
      ),
    },
  ]);
const sound = (g: AgreementFacts): Cond =>
  and(not(mustEnd(g)), not(failed(g)), not(doubts(g)), not(disagreesBeyondRepair(g)));
const leaves = returnsToProsecutor;
const recorded = factsFor(actShape, thisActVar);

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
      cite: [cpc.art(626, 1, 4), cpc.art(35, 8), sc2016.p(27), sc2016.p(26, 1), ...reconciliationTexts],
      must: ({ g }) => mustEnd(g),
    },
    returnNoGrounds: {
      says: word('returnNoGrounds'),
      cite: [cpc.art(626, 1, 1), cpc.art(626, 2), sc2016.p(15)],
      must: ({ g }) => and(noGrounds(g), not(mustEnd(g)), not(doubts(g)), not(innocenceOrCoercionStated(g)), leaves(g)),
      may: ({ g }) => and(not(mustEnd(g)), or(failed(g), and(mayRelease(g), sound(g))), leaves(g)),
    },
    refuseDoubts: {
      says: word('refuseDoubts'),
      cite: [cpc.art(626, 1, 3), cpc.art(626, 2)],
      must: ({ g }) =>
        and(doubts(g), not(mustEnd(g)), not(failed(g)), or(doubtBlocks(g), not(disagreesBeyondRepair(g))), leaves(g)),
      may: ({ g }) => and(or(doubts(g), innocenceOrCoercionStated(g)), not(mustEnd(g)), leaves(g)),
    },
    returnForNewAgreement: {
      says: word('returnForNewAgreement'),
      cite: [cpc.art(626, 1, 2), sc2016.p(24), sc2016.p(16)],
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
      cite: [sc2016.p(22), cpc.art(628, 2)],
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
      cite: [sc2016.p(22), cpc.art(628, 2)],
      must: ({ g }) =>
        and(
          not(mustEnd(g)),
          or(
            failed(g),
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
      must: ({ g }) => and(sound(g), not(repairable(g)), not(assetsEnd(g)), not(mayRelease(g))),
      may: ({ g }) => sound(g),
    },
    acquit: { says: word('acquit'), cite: [sc2016.p(27), cpc.art(626, 1)], mustNot: () => yes },
    terminate36: { says: word('terminate36'), cite: [sc2016.p(26, 2)], mustNot: () => yes },
    releaseUnder67: { says: word('releaseUnder67'), cite: [sc2016.p(25)], mustNot: () => yes },
  },
  choices: [
    { between: ['returnNoGrounds', 'refuseDoubts'], cite: [cpc.art(626, 2), sc2016.p(15)] },
    { between: ['returnNoGrounds', 'convict'], cite: [sc2016.p(26, 2)] },
    { between: ['returnForNewAgreement', 'convict'], cite: [sc2016.p(23), sc2016.p(16)] },
    { between: ['refuseNewAgreement', 'convict'], cite: [sc2016.p(23)] },
    { between: ['timeForNewAgreement', 'convict'], cite: [sc2016.p(23)], dispute: trialStageAgreement },
    { between: ['ordinaryTrial', 'convict'], cite: [sc2016.p(23)], dispute: trialStageAgreement },
    { between: ['refuseDoubts', 'returnForNewAgreement'], cite: [cpc.art(626, 1)], dispute: doubtAndDisagreement },
    { between: ['refuseDoubts', 'refuseNewAgreement'], cite: [cpc.art(626, 1)], dispute: doubtAndDisagreement },
    { between: ['ordinaryTrial', 'timeForNewAgreement'], cite: [cpc.art(626, 1)], dispute: doubtAndDisagreement },
    { between: ['terminateAssets', 'convict'], cite: [cpc.art(36, 1), cc.art('67-1')] },
    { between: ['returnNoGrounds', 'returnForNewAgreement'], cite: [sc2016.p(26, 2), sc2016.p(23)] },
    { between: ['returnNoGrounds', 'refuseNewAgreement'], cite: [sc2016.p(26, 2), sc2016.p(23)] },
    { between: ['returnNoGrounds', 'terminateAssets'], cite: [sc2016.p(26, 2), cpc.art(36, 1)] },
    { between: ['returnForNewAgreement', 'terminateAssets'], cite: [sc2016.p(16), cpc.art(36, 1)] },
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
  ],
});
