import { and, content, counts, every, implies, is, lit, same, where, type Cond, type Many } from '@zhargy/logic';
import { c, type ContentFacts, type SentenceFacts } from '@zhargy/casefile';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import { conditional } from '../criminal-code/conditional-sentence.ts';
import { sc2018 } from '../instruments/resolutions.ts';
import {
  aggregate,
  byAgreement,
  convicts,
  giveJudgment,
  imprisons,
  punishes,
  sentence,
  sentenceAndCharge,
  type SentenceAndCharge,
} from './judgment.ts';
import { orderOf } from './report.ts';

/** Each punishment stands before the final one (NR 4/2018 para 37, third subparagraph). */
export const chargesBeforeFinal = content<SentenceAndCharge>({
  id: 'kz.sc.2018-4.37.charges-before-final',
  for: sentenceAndCharge,
  governs: giveJudgment,
  cite: [sc2018.p(37, 3), cpc.art(398, 1, 4)],
  when: ({ s }) => and(convicts, aggregate(s)),
  except: [byAgreement],
  holds: ({ s, sc }) => counts.lt(orderOf(s, 'chargePunishment', sc.charge), orderOf(s, 'finalPunishment', s.id)),
  says: {
    kk: 'Алдымен әр құқық бұзушылық үшін, содан кейін жиынтық бойынша жаза тағайындалады',
    ru: 'Сначала назначается наказание за каждое правонарушение, затем по совокупности',
    en: 'Punishment is set for each offence first, then for the aggregate',
  },
  cure: {
    kk: 'Әр құқық бұзушылық үшін жазаны түпкілікті жазадан бұрын көрсетіңіз',
    ru: 'Укажите наказание за каждое правонарушение раньше окончательного',
    en: 'Put the punishment for each offence before the final one',
  },
});

/** The institution stands only after the final punishment (para 37, fourth subparagraph). */
export const institutionLast = content({
  id: 'kz.sc.2018-4.37.institution-after-final',
  for: sentence,
  governs: giveJudgment,
  cite: [sc2018.p(37, 4).s(2)],
  when: ({ s }) => and(convicts, imprisons(s)),
  except: [byAgreement],
  holds: ({ s }) =>
    and(
      every(s.charges, (sc) => counts.lt(orderOf(s, 'chargePunishment', sc.charge), orderOf(s, 'institution', s.id))),
      implies(aggregate(s), counts.lt(orderOf(s, 'finalPunishment', s.id), orderOf(s, 'institution', s.id))),
    ),
  says: {
    kk: 'Мекеменің түрі түпкілікті жаза тағайындалғаннан кейін ғана көрсетіледі',
    ru: 'Вид учреждения указывается только после назначения окончательного наказания',
    en: 'The kind of institution stands only after the final punishment',
  },
  cure: {
    kk: 'Мекеме түрін түпкілікті жазадан кейін бір рет көрсетіңіз',
    ru: 'Укажите вид учреждения один раз, после окончательного наказания',
    en: 'Name the institution once, after the final punishment',
  },
});

/** The decision on a conditional sentence stands only after the final punishment (para 39). */
export const conditionalLast = content({
  id: 'kz.sc.2018-4.39.conditional-after-final',
  for: sentence,
  governs: giveJudgment,
  cite: [sc2018.p(39).s(3)],
  when: ({ s }) => and(convicts, punishes, conditional(s.main), aggregate(s)),
  except: [byAgreement],
  holds: ({ s }) => counts.lt(orderOf(s, 'finalPunishment', s.id), orderOf(s, 'conditional', s.id)),
  says: {
    kk: 'Шартты соттау туралы шешім түпкілікті жазадан кейін ғана көрсетіледі',
    ru: 'Решение об условном осуждении указывается только после окончательного наказания',
    en: 'The decision on a conditional sentence stands only after the final punishment',
  },
  cure: {
    kk: 'Шартты соттау туралы шешімді түпкілікті жазадан кейінге көшіріңіз',
    ru: 'Перенесите решение об условном осуждении после окончательного наказания',
    en: 'Move the decision on the conditional sentence after the final punishment',
  },
});

// Neighbours of the law's own lists that speak of the same sentence or charge.
const neighbours: readonly (readonly [string, string])[] = [
  ['guilt', 'law'],
  ['law', 'chargePunishment'],
  ['name', 'finalPunishment'],
  ['finalPunishment', 'probationTerm'],
  ['finalPunishment', 'credit'],
  ['probationTerm', 'credit'],
  ['credit', 'preventiveMeasure'],
  ['claim', 'appeal'],
];
const standing = (s: SentenceFacts, element: string): Many<ContentFacts> =>
  where(c.contents, (k) => and(same(k.act, s.act), same(k.element, lit.text(element)), is(k.state, 'present')));
const inOrder = (s: SentenceFacts, [a, b]: readonly [string, string]): Cond =>
  every(standing(s, a), (first) =>
    every(
      where(standing(s, b), (second) => same(second.about, first.about)),
      (second) => counts.lt(first.order, second.order),
    ),
  );

/** What is decided stands in the order in which the law lists it (para 37, first subparagraph). */
export const orderOfTheLaw = content({
  id: 'kz.sc.2018-4.37.order-of-the-law',
  for: sentence,
  governs: giveJudgment,
  cite: [sc2018.p(37, 1).s(2), cpc.art(398, 1)],
  when: () => convicts,
  except: [byAgreement],
  holds: ({ s }) => and(...neighbours.map((pair) => inOrder(s, pair))),
  says: {
    kk: 'Қарар бөлігіндегі мәселелер заңда аталған ретпен баяндалады',
    ru: 'Вопросы резолютивной части излагаются в порядке, в котором их называет закон',
    en: 'The matters of the operative part stand in the order in which the law names them',
  },
  cure: {
    kk: 'Қарар бөлігінің тармақтарын заңдағы ретпен орналастырыңыз',
    ru: 'Расположите пункты резолютивной части в порядке закона',
    en: 'Put the points of the operative part in the order of the law',
  },
});
