import {
  act,
  and,
  conditionByVersion,
  consequence,
  contains,
  decision,
  is,
  lit,
  no,
  not,
  or,
  precedesAct,
  same,
  some,
  thisActVar,
  unread,
  where,
  type Cond,
  type Text,
} from '@zhargy/logic';
import { actShape, c, factsFor, type AgreementFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';
import {
  codeBegins as start,
  resolutionAmended,
  resolutionBegins as resolution,
  threeDecisions,
} from './amending-laws.ts';
import { conciliationGrounds, withdrawnInTime } from './art-622-grounds.ts';
import { renewed } from './art-626-conditions.ts';
import { agreementInCourt } from './art-626-decisions.ts';
import { courtFinds, disagreesBeyondRepair } from './court-views.ts';
import { returnsToProsecutor } from './trial-stage-agreement.ts';
import { beforeTheCourt, concludedBeforeCourt } from '../stage-of-case.ts';

const says: Readonly<Record<string, Text>> = {
  continue: {
    kk: 'істі келісімдік іс жүргізуде қарауды жалғастыру',
    ru: 'продолжить рассмотрение в согласительном производстве',
    en: 'go on in conciliation',
  },
  refuse: {
    kk: 'келісімдік қараудан бас тарту',
    ru: 'отказать в согласительном рассмотрении',
    en: 'refuse conciliation',
  },
  timeForNewAgreement: {
    kk: 'жаңа келісім жасауға мүмкіндік беру',
    ru: 'предоставить возможность составить новое соглашение',
    en: 'give the chance of a new agreement',
  },
  ordinaryTrial: {
    kk: 'істі жалпы тәртіппен қарауды жалғастыру',
    ru: 'продолжить рассмотрение в общем порядке',
    en: 'go on with the ordinary trial',
  },
};
const word = (name: string): Text => says[name] ?? { kk: name, ru: name, en: name };

/** What the judge does with an agreement concluded during the main trial. */
export const decideOnAgreementAtTrial = act({
  id: 'decideOnAgreementAtTrial',
  says: {
    kk: 'басты сот талқылауында жасалған келісім бойынша шешім',
    ru: 'решение по соглашению, заключённому в главном судебном разбирательстве',
    en: 'the decision on an agreement concluded during the main trial',
  },
  recordedAs: 'decideOnAgreementAtTrial',
  by: ['judge'],
  roles: agreementInCourt,
  possible: ({ g }) => and(beforeTheCourt(g), not(concludedBeforeCourt(g))),
  cite: [cpc.art(628, 2)],
  outcomes: says,
});

const earlierPara22: Text = {
  kk: '22-тармақтың 2020 жылғы өзгеріске дейінгі мәтіні оқылмаған',
  ru: 'текст пункта 22 до изменений 2020 года не прочитан',
  en: 'the text of para 22 before its change of 2020 was not read',
};
const grounds = (g: AgreementFacts): Cond => conciliationGrounds(g);
const disagrees = (g: AgreementFacts): Cond => or(disagreesBeyondRepair(g), courtFinds('punishmentTooHarsh', g));
const doubts = (g: AgreementFacts): Cond => courtFinds('guiltDoubted', g);
const beforeChoice = (g: AgreementFacts): Cond => and(grounds(g), not(disagrees(g)));
/** What para 22 adds to the text of 628(2) that named one decision only; its words of 2016 were not read. */
const byPara22 = (is: Cond): Cond =>
  conditionByVersion([{ from: start, is: no }, unread(resolution, earlierPara22), { from: resolutionAmended, is }]);
const recorded = factsFor(actShape, thisActVar);

/** Article 628(2) in its three texts, with para 22 of the resolution. */
export const decisionsAtTrial = decision({
  id: 'kz.cpc.628-2.decision',
  for: agreementInCourt,
  governs: decideOnAgreementAtTrial,
  cite: [cpc.art(628, 2), sc2016.p(8, 2).s(1)],
  says: {
    kk: 'Талқылау барысында жасалған келісімді судья тексереді және заңда аталған шешімдердің бірін қабылдайды',
    ru: 'Соглашение, заключённое в ходе разбирательства, судья проверяет и принимает одно из названных решений',
    en: 'The judge checks an agreement concluded during the trial and takes one of the decisions the law names',
  },
  cure: {
    kk: 'Сол күнгі редакцияға сай шешім қабылдаңыз',
    ru: 'Примите решение по редакции, действующей на этот день',
    en: 'Take the decision the text of the day provides',
  },
  outcome: () => recorded.outcome,
  options: {
    continue: {
      says: word('continue'),
      cite: [cpc.art(628, 2, 1), sc2016.p(8, 2).s(1)],
      mustNot: ({ g }) => not(grounds(g)),
      must: ({ g }) =>
        conditionByVersion([
          {
            from: start,
            is: conditionByVersion([
              { from: start, is: grounds(g) },
              { from: resolution, is: beforeChoice(g) },
            ]),
          },
          { from: threeDecisions, is: and(beforeChoice(g), not(doubts(g))) },
        ]),
      may: ({ g }) =>
        conditionByVersion([
          { from: start, is: byPara22(and(grounds(g), not(disagreesBeyondRepair(g)))) },
          { from: threeDecisions, is: and(grounds(g), not(disagreesBeyondRepair(g)), not(doubts(g))) },
        ]),
    },
    refuse: {
      says: word('refuse'),
      cite: [cpc.art(628, 2, 2)],
      must: ({ g }) =>
        conditionByVersion([
          { from: start, is: no },
          { from: threeDecisions, is: or(doubts(g), not(grounds(g))) },
        ]),
    },
    timeForNewAgreement: {
      says: word('timeForNewAgreement'),
      cite: [cpc.art(628, 2, 3), sc2016.p(22, 2).s(1)],
      mustNot: ({ g }) => or(not(grounds(g)), not(disagrees(g)), renewed(g)),
      must: ({ g }) =>
        conditionByVersion([
          { from: start, is: byPara22(and(grounds(g), disagreesBeyondRepair(g), not(renewed(g)))) },
          { from: threeDecisions, is: and(grounds(g), disagreesBeyondRepair(g), not(doubts(g)), not(renewed(g))) },
        ]),
      may: ({ g }) =>
        conditionByVersion([
          { from: start, is: byPara22(and(grounds(g), disagrees(g), not(renewed(g)))) },
          { from: threeDecisions, is: and(grounds(g), disagrees(g), not(doubts(g)), not(renewed(g))) },
        ]),
    },
    ordinaryTrial: {
      says: word('ordinaryTrial'),
      cite: [cpc.art(628, 2), sc2016.p(22, 2).s(2)],
      mustNot: ({ g }) => and(grounds(g), not(and(disagrees(g), renewed(g)))),
      must: ({ g }) =>
        conditionByVersion([
          { from: start, is: or(not(grounds(g)), byPara22(and(disagreesBeyondRepair(g), renewed(g)))) },
          { from: threeDecisions, is: and(grounds(g), not(doubts(g)), disagreesBeyondRepair(g), renewed(g)) },
        ]),
      may: ({ g }) =>
        conditionByVersion([
          { from: start, is: byPara22(and(grounds(g), disagrees(g), renewed(g))) },
          { from: threeDecisions, is: and(grounds(g), disagrees(g), not(doubts(g)), renewed(g)) },
        ]),
    },
  },
  choices: [
    { between: ['continue', 'timeForNewAgreement'], cite: [sc2016.p(23), cpc.art(628, 2)] },
    { between: ['continue', 'ordinaryTrial'], cite: [sc2016.p(23), sc2016.p(22, 2).s(2)] },
  ],
});

/** After a refusal at the trial the ordinary trial goes on; the law does not say so in words. */
export const afterRefusal = consequence({
  id: 'kz.cpc.628-2.after-refusal',
  for: agreementInCourt,
  cite: [cpc.art(628, 2, 2).since(threeDecisions), sc2016.p(22, 2).s(2)],
  says: {
    kk: 'Келісімдік қараудан бас тартылса, іс сотта жалпы тәртіппен қаралады',
    ru: 'После отказа в согласительном рассмотрении дело рассматривается судом в общем порядке',
    en: 'After a refusal of conciliation the court tries the case in the ordinary way',
  },
  when: ({ g }) =>
    some(
      where(c.acts, (a) => and(is(a.kind, 'decideOnAgreementAtTrial'), contains(a.about, g.id))),
      (a) => and(precedesAct(a.on), same(a.outcome, lit.text('refuse'))),
    ),
  follows: ({ g }) => not(returnsToProsecutor(g)),
});

/** Para 15: a withdrawal in time sends the case back for an ordinary investigation. */
export const afterWithdrawal = consequence({
  id: 'kz.sc.2016-4.p15.return',
  for: agreementInCourt,
  cite: [sc2016.p(15).s(1)],
  says: {
    kk: 'Сотталушы келісімнен уақытында бас тартса, іс жалпы тәртіппен тергеу үшін прокурорға қайтарылады',
    ru: 'При своевременном отказе подсудимого от соглашения дело возвращается прокурору для расследования в общем порядке',
    en: 'When the defendant withdraws in time the case returns to the prosecutor for an ordinary investigation',
  },
  when: ({ g }) => withdrawnInTime(g),
  follows: ({ g }) => returnsToProsecutor(g),
});
