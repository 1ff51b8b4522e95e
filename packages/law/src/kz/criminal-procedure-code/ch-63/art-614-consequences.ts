import { about, and, conditionByVersion, consequence, exists, not, precedesAct, yes } from '@zhargy/logic';
import { pleaAndParty } from './acts.ts';
import { agreementInForce } from './agreement-in-force.ts';
import { codeBegins, law180, law292 } from './amending-laws.ts';
import { consentsTo } from './art-613-consent.ts';
import { accompliceWithoutPlea } from './art-614-accomplices.ts';
import { refusals } from './petition-acts.ts';
import { pleaAndVictim } from './victims.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';

/** The investigation ends within the terms of article 192; until 292-VI the text counted from the agreement. */
export const investigationEnds = consequence({
  id: 'kz.cpc.614-1-1.investigation-ends',
  for: pleaAndParty,
  cite: [cpc.art(614, 1, 1), cpc.art(614, 1, 1).since(law292)],
  follows: ({ g }) => agreementInForce(g),
  says: {
    kk: 'Мәміле жасалған соң тергеп-тексеру 192-баптағы мерзімдерде аяқталады',
    ru: 'После заключения сделки расследование завершается в сроки статьи 192',
    en: 'After the plea the investigation ends within the terms of article 192',
  },
});

/** The case is tried in the conciliatory proceeding, save with an accomplice who has no plea. */
export const triedInConciliation = consequence({
  id: 'kz.cpc.614-1-2.conciliatory-trial',
  for: pleaAndParty,
  cite: [cpc.art(614, 1, 2)],
  follows: ({ g, p }) =>
    and(
      agreementInForce(g),
      conditionByVersion([
        { from: codeBegins, is: yes },
        { from: law180, is: not(accompliceWithoutPlea.bars({ g, p })) },
      ]),
    ),
  says: {
    kk: 'Іс 382-баптың екінші бөлігі мен 64-тарау бойынша келісімдік тәртіппен қаралады',
    ru: 'Дело рассматривается по части 2 статьи 382 и главе 64 в согласительном производстве',
    en: 'The case is tried under article 382(2) and chapter 64, in the conciliatory proceeding',
  },
});

/** The victim who consented may no longer change the amount of compensation. */
export const amountFixed = consequence({
  id: 'kz.cpc.614-1-3.amount-fixed',
  for: pleaAndVictim,
  cite: [cpc.art(614, 1, 3), sc2016.p(11, 1).s(3)],
  follows: ({ g, v }) => and(agreementInForce(g), exists(consentsTo(g, v))),
  says: {
    kk: 'Келіскен жәбірленуші өтеу мөлшері туралы талабын енді өзгерте алмайды',
    ru: 'Согласившийся потерпевший утрачивает право менять требование о размере возмещения',
    en: 'The victim who consented loses the right to change the amount claimed',
  },
});

/** A refusal, by whichever side, leaves the way open to a new petition. 99(3) is narrower; this is the special rule. */
export const mayAskAgain = consequence({
  id: 'kz.cpc.614-4.may-ask-again',
  for: about({ r: refusals }),
  cite: [cpc.art(614, 4), cpc.art(615, 4), cpc.art(99, 3)],
  follows: ({ r }) => precedesAct(r.on),
  says: {
    kk: 'Мәміле жасасудан бас тартылса да, ол туралы қайта өтініш беруге болады',
    ru: 'Отказ от заключения сделки не мешает ходатайствовать о ней повторно',
    en: 'A refusal to conclude the plea does not keep anybody from petitioning again',
  },
});
