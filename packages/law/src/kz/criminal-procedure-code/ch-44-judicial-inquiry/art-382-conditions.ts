import { bar, contains, lit, no, oneOf, presume, reading, type Expr, type Id, type Presumption } from '@zhargy/logic';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { decideOnArrivedAgreement } from '../ch-64/art-623-arrival.ts';
import { agreementInCourt, decideConciliation } from '../ch-64/art-626-decisions.ts';
import { borrowed } from './disputes.ts';

/** The ground a ruling names when it misses the full admission of guilt of the shortened order. */
const noFullAdmission: Expr<Id<string>> = lit.text('382-1-1' as Id<string>); // a code stands in a list of ids and is compared as one

/** The outcome of such a ruling says on what it rests: no grounds for conciliation, doubts, disagreement with the terms. */
const onItsOwnGround: Presumption = {
  id: 'ruling.rests-on-its-outcome',
  says: {
    kk: 'өзге негізі жазылмаған қаулы өз нәтижесі атайтын негізге сүйенеді деп есептеледі',
    ru: 'постановление, иное основание которого не записано, считается вынесенным по основанию, названному его исходом',
    en: 'a ruling of which no other ground is written down is taken to rest on the ground its outcome names',
  },
  cite: [cpc.art(623, 1, 2), cpc.art(626, 1, 1), cpc.art(626, 1, 3), cpc.art(626, 4)],
};

/** Articles 614(1)(2), 625(6): the missing admission asked by 382(1)(1) is no reason to refuse conciliation. */
export const admissionNotAsked = bar({
  id: 'kz.cpc.382-1.admission-not-asked',
  for: agreementInCourt,
  governs: [decideOnArrivedAgreement, decideConciliation],
  cite: [cpc.art(382, 1, 1), cpc.art(614, 1, 2), cpc.art(625, 6)],
  when: () => oneOf(thisAct.outcome, ['returnNoGrounds', 'refuseDoubts', 'refuseNewAgreement']),
  bars: () =>
    reading(borrowed, {
      termOnly: presume(onItsOwnGround, contains(thisAct.grounds, noFullAdmission), false),
      conditionsToo: no,
    }),
  says: {
    kk: 'Кінәні толық мойындамау келісімдік іс жүргізуден бас тартуға негіз емес',
    ru: 'Отсутствие полного признания вины не основание отказать в согласительном производстве',
    en: 'The lack of a full admission of guilt is no ground to refuse conciliation',
  },
  cure: {
    kk: 'Бас тартуды 382-баптың бірінші бөлігіне негіздемеңіз',
    ru: 'Не обосновывайте отказ частью первой статьи 382',
    en: 'Do not rest the refusal on article 382(1)',
  },
});
