import { about, and, consequence, contains, exists, is, not, precedesAct, some, where, type Cond } from '@zhargy/logic';
import { c, type PersonFacts } from '@zhargy/casefile';
import { judgedBefore } from '../accused-at-the-act.ts';
import { ofProsecuted } from '../accused-persons.ts';
import { pleaAndParty } from '../ch-63/acts.ts';
import { agreementInForce, sentInForce } from '../ch-63/agreement-in-force.ts';
import { settings } from '../ch-64/stages-of-hearing.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

/** Persons a judgment concerns. */
const tried = about({
  p: where(c.persons, (p) =>
    ofProsecuted(p, exists(where(c.acts, (a) => and(is(a.kind, 'judgment'), contains(a.concerns, p.id))))),
  ),
});

const judged = (p: PersonFacts, sort: 'conviction' | 'acquittal'): Cond =>
  exists(
    where(c.acts, (a) =>
      and(is(a.kind, 'judgment'), is(a.sort, sort), contains(a.concerns, p.id), precedesAct(a.on), not(reversed(a.id))),
    ),
  );
const reversed = (judgment: Parameters<typeof contains>[1]): Cond =>
  exists(where(c.acts, (r) => and(is(r.kind, 'reverseJudgment'), contains(r.about, judgment), precedesAct(r.on))));

/** The investigation ended by the plea and the case went to court with it: the suspect is an accused. */
export const accusedByPlea = consequence({
  id: 'kz.cpc.65-1-3.accused',
  for: pleaAndParty,
  cite: [cpc.art(65, 1, 3), cpc.art(64, 8)],
  follows: ({ g, p }) => and(sentInForce(g), agreementInForce(g), not(judgedBefore(p))),
  says: {
    kk: 'Мәміле жасалып, іс онымен сотқа жіберілген соң күдікті айыпталушы болады',
    ru: 'С окончанием расследования заключением сделки и направлением дела в суд подозреваемый становится обвиняемым',
    en: 'Once the investigation ends by the plea and the case goes to court the suspect becomes an accused',
  },
});

/** The hearing is set: the accused is a defendant. */
export const defendantBySetting = consequence({
  id: 'kz.cpc.65-2.defendant',
  for: pleaAndParty,
  cite: [cpc.art(65, 2)],
  follows: ({ g, p }) =>
    and(
      some(settings(g), (a) => precedesAct(a.on)),
      agreementInForce(g),
      not(judgedBefore(p)),
    ),
  says: {
    kk: 'Сот талқылауы тағайындалған айыпталушы сотталушы деп аталады',
    ru: 'Обвиняемый, в отношении которого назначено разбирательство, именуется подсудимым',
    en: 'An accused for whom the hearing is set is a defendant',
  },
});

/** A guilty judgment makes a convict. */
export const convictByJudgment = consequence({
  id: 'kz.cpc.65-3.convict',
  for: tried,
  cite: [cpc.art(65, 3)],
  follows: ({ p }) => judged(p, 'conviction'),
  says: {
    kk: 'Айыптау үкімі шыққан соң сотталушы сотталған адам деп аталады',
    ru: 'После обвинительного приговора подсудимый именуется осуждённым',
    en: 'After a guilty judgment the defendant is a convict',
  },
});

/** An acquittal makes an acquitted person. */
export const acquittedByJudgment = consequence({
  id: 'kz.cpc.65-4.acquitted',
  for: tried,
  cite: [cpc.art(65, 4)],
  follows: ({ p }) => judged(p, 'acquittal'),
  says: {
    kk: 'Ақтау үкімі шыққан соң сотталушы ақталған адам деп аталады',
    ru: 'После оправдательного приговора подсудимый именуется оправданным',
    en: 'After an acquittal the defendant is an acquitted person',
  },
});
