import {
  amounts,
  and,
  collect,
  days,
  exists,
  is,
  lit,
  named,
  not,
  presume,
  quantity,
  requirement,
  structured,
  the,
  underLaw,
  where,
  wholeCase,
  type Cond,
  type Expr,
  type Presumption,
  type ValueType,
} from '@zhargy/logic';
import { c, type SentenceFacts } from '@zhargy/casefile';
import { compulsoryPayment, type FirstSentence, type PaidOffence } from '../criminal-code/art-098-2.ts';
import { categoryAtAct } from '../criminal-procedure-code/ch-63/charges-at-the-act.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import { sc2018 } from '../instruments/resolutions.ts';
import { convicts, giveJudgment, sentence } from './judgment.ts';

const oneDay: Presumption = {
  id: 'kz.sc.2018-4.36-1.one-day',
  says: {
    kk: 'құқық бұзушылық бір күнде жасалған',
    ru: 'правонарушение совершено в один день',
    en: 'the offence was committed on one day',
  },
  cite: [sc2018.p('36-1', 7)],
};

/** The offences of the sentence as the payment sees them: category under the law of the offence, first and last day. */
const offencesOf = (s: SentenceFacts): Expr<readonly PaidOffence[]> =>
  collect(s.charges, (sc) => {
    const of = <T>(
      read: (o: { readonly from: Expr<PaidOffence['from']>; readonly to: Expr<PaidOffence['to']> }) => Expr<T>,
    ): Expr<T> => the(named(c.charges, sc.charge), (ch) => the(named(c.offences, ch.offence), read));
    return {
      category: underLaw(
        of((o) => o.to),
        the(named(c.charges, sc.charge), (ch) => categoryAtAct(ch)),
      ),
      to: of((o) => o.to),
      from: of((o) => o.from),
      oneDay: presume(
        oneDay,
        of((o) => days.eq(o.from, o.to)),
        true,
      ),
    };
  });

const none: ValueType<FirstSentence | 'none'> = structured('firstSentence', (v) =>
  v === 'none' ? v : { category: v.category, collected: v.collected.toString() },
);
const inputs = (s: SentenceFacts) => ({
  offences: offencesOf(s),
  firstSentence: lit.data<FirstSentence | 'none'>('none', none),
});

/** No earlier sentence is taken in under CC 58(6); with one, the payment is worked out by hand from the formula. */
const alone: Cond = not(
  exists(where(wholeCase(c.relatedCases, 'an earlier sentence of the case'), (r) => is(r.relation, 'earlierSentence'))),
);

/** The payment of each convict in the case. */
export const paymentDue = quantity({
  id: 'kz.sc.2018-4.36-1.payment',
  for: sentence,
  formula: compulsoryPayment,
  when: () => alone,
  from: ({ s }) => inputs(s),
});

/** The sentence collects the payment the law fixes. */
export const paymentAsFixed = requirement({
  id: 'kz.sc.2018-4.36-1.amount',
  for: sentence,
  governs: giveJudgment,
  cite: [...compulsoryPayment.cite, cpc.art('406-1')],
  when: () => and(convicts, alone),
  holds: ({ s }) => amounts.eq(s.compulsoryPayment, compulsoryPayment.of(inputs(s))),
  says: {
    kk: 'Мәжбүрлі төлем заңда белгіленген мөлшерде өндіріледі',
    ru: 'Принудительный платеж взыскивается в размере, установленном законом',
    en: 'The compulsory payment is collected in the amount fixed by law',
  },
  cure: {
    kk: 'Үкім күшіне енгенге дейін дұрыс есептелмеген төлем қосымша қаулымен түзетіледі; мүлде өндірілмесе, апелляциялық сот өндіре алады',
    ru: 'До вступления приговора в силу неверный расчет исправляется дополнительным постановлением; вовсе не взысканный платеж может взыскать апелляционная инстанция',
    en: 'Before the entry into force a wrong sum is put right by a supplementary ruling; one left out altogether may be collected on appeal',
  },
});
