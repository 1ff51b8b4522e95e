import {
  and,
  bar,
  contains,
  limit,
  lit,
  not,
  or,
  same,
  type Expr,
  type Id,
  type Presumption,
  type Text,
} from '@zhargy/logic';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { weighed, weighedOrNot } from '../weighed.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { decideOnArrivedAgreement } from '../ch-64/art-623-arrival.ts';
import { agreementInCourt, decideConciliation } from '../ch-64/art-626-decisions.ts';
import { returnForBreach } from './acts.ts';
import { law210 } from './amending-laws.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

const noBreach: Presumption = {
  id: 'no.significant-breach',
  says: t(
    'сот анықтаған бұзушылық аталмаса, елеулі бұзушылық жоқ деп есептеледі',
    'если суд не назвал существенных нарушений, их нет',
    'unless the court named significant breaches there are none',
  ),
  cite: [cpc.art(323)],
};

/** Articles 322(1), 323: a significant breach that stands in the way of the trial sends the case back; in cases with an agreement at the trial as well. */
export const significantBreach = bar({
  id: 'kz.cpc.323.significant-breach',
  for: agreementInCourt,
  governs: [decideOnArrivedAgreement, decideConciliation],
  cite: [cpc.art(323), cpc.art(322, 1)],
  when: () => or(same(thisAct.outcome, lit.text('setHearing')), same(thisAct.outcome, lit.text('convict'))),
  bars: ({ g }) =>
    weighedOrNot(
      {
        id: 'significantBreach',
        by: 'court',
        cite: [cpc.art(323), cpc.art(322, 1)],
        asks: t(
          'Талқылауға кедергі келтіретін елеулі бұзушылық бар ма?',
          'Есть ли существенное нарушение, препятствующее разбирательству?',
          'Is there a significant breach that stands in the way of the trial?',
        ),
      },
      g.id,
      noBreach,
    ),
  says: t(
    'Елеулі бұзушылық болса, сот істі оны жою үшін прокурорға қайтарады',
    'При существенном нарушении суд возвращает дело прокурору для его устранения',
    'On a significant breach the court returns the case to the prosecutor to remove it',
  ),
  cure: t('Істі прокурорға қайтарыңыз', 'Верните дело прокурору', 'Return the case to the prosecutor'),
});

const onArticle323: Expr<Id<string>> = lit.text('323' as Id<string>); // a code stands in a list of ids and is compared as one

/** Article 323, second and third paragraphs, since 210-VIII: not to fill the gaps of the investigation. */
export const notToFillGaps = limit({
  id: 'kz.cpc.323.no-gap-filling',
  for: agreementInCourt,
  governs: returnForBreach,
  cite: [cpc.art(323).since(law210)],
  when: () => contains(thisAct.grounds, onArticle323),
  holds: ({ g }) =>
    and(
      not(
        weighed(
          {
            id: 'fillsGaps',
            by: 'court',
            cite: [cpc.art(323)],
            asks: t(
              'Қайтару сотқа дейінгі тергеп-тексерудің олқылығын толтыруға бағытталған ба?',
              'Направлено ли возвращение на восполнение неполноты расследования?',
              'Does the return serve to fill the gaps of the investigation?',
            ),
          },
          g.id,
        ),
      ),
    ),
  says: t(
    'Іс тергеп-тексерудің олқылығын толтыру үшін қайтарылмайды',
    'Дело не возвращается для восполнения неполноты расследования',
    'A case is not returned to fill the gaps of the investigation',
  ),
  cure: t(
    'Қайтаруды тек елеулі бұзушылыққа негіздеңіз',
    'Обоснуйте возвращение только существенным нарушением',
    'Rest the return on a significant breach only',
  ),
});
