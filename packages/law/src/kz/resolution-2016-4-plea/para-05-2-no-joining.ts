import {
  and,
  bar,
  contains,
  exists,
  is,
  no,
  none,
  not,
  power,
  precedesAct,
  reading,
  same,
  where,
  type Cond,
  type Many,
} from '@zhargy/logic';
import { c, type AgreementFacts, type ChargeFacts, type PersonFacts } from '@zhargy/casefile';
import { joinCases } from '../criminal-procedure-code/ch-05-conduct-of-case/acts.ts';
import { joinWithPlea } from '../criminal-procedure-code/ch-05-conduct-of-case/disputes.ts';
import { categoryAtAct, liveChargesOf, liveCrimesOf } from '../criminal-procedure-code/ch-63/charges-at-the-act.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../instruments/resolutions.ts';
import { accusedPerson } from '../criminal-procedure-code/accused-persons.ts';

/** A person charged with a misdemeanour besides a crime. */
const personWithBoth = accusedPerson;

const misdemeanoursOf = (p: PersonFacts): Many<ChargeFacts> =>
  where(liveChargesOf(p), (ch) => is(categoryAtAct(ch), 'misdemeanour'));
const both = (p: PersonFacts): Cond => and(exists(misdemeanoursOf(p)), exists(liveCrimesOf(p)));

/** The plea is concluded or under way: not refused by the prosecutor and not taken back by the person. */
const standing = (g: AgreementFacts): Cond =>
  none(
    where(c.acts, (a) => contains(a.about, g.id)),
    (a) => and(is(a.kind, 'refuseAgreement'), precedesAct(a.on)),
  );
const withdrawn = (g: AgreementFacts): Cond =>
  exists(
    where(c.acts, (a) =>
      and(is(a.kind, 'withdrawFromAgreement'), contains(a.about, g.id), same(a.by, g.party), precedesAct(a.on)),
    ),
  );
const pleaOf = (p: PersonFacts): Cond =>
  exists(where(c.agreements, (g) => and(is(g.form, 'plea'), same(g.party, p.id), standing(g), not(withdrawn(g)))));

/** Para 5(2): the misdemeanour stays in the protocol form, the crime goes by chapter 63. */
export const notJoined = bar({
  id: 'kz.sc.2016-4.5-2.not-joined',
  for: personWithBoth,
  governs: joinCases,
  cite: [sc2016.p(5, 2).s(1)],
  when: ({ p }) => both(p),
  bars: ({ p }) => reading(joinWithPlea, { notJoined: pleaOf(p), mayJoin: no }),
  says: {
    kk: 'Теріс қылық туралы іс мәміле жасалатын қылмыс туралы іспен біріктірілмейді',
    ru: 'Дело о проступке не соединяется с делом о преступлении, по которому заключается сделка',
    en: 'The case on a misdemeanour is not joined to that on a crime with a plea',
  },
  cure: {
    kk: 'Теріс қылықты хаттамалық нысанда, қылмысты 63-тарау бойынша бөлек жүргізіңіз',
    ru: 'Ведите проступок в протокольной форме, а преступление отдельно по главе 63',
    en: 'Keep the misdemeanour in the protocol form and the crime apart under chapter 63',
  },
});

/** Para 5(3): without an agreement the cases may be joined, and an inquiry or investigation follows. */
export const joinedWithoutPlea = power({
  id: 'kz.sc.2016-4.5-3.may-join',
  for: personWithBoth,
  governs: joinCases,
  cite: [sc2016.p(5, 3).s(1), cpc.art(43, 1)],
  when: ({ p }) => and(both(p), not(pleaOf(p))),
  holds: ({ p }) => both(p),
  says: {
    kk: 'Мәміле жасалмаса, теріс қылық пен қылмыс туралы істер біріктірілуі мүмкін',
    ru: 'Если сделки нет, дела о проступке и о преступлении могут быть соединены',
    en: 'Without a plea the cases on the misdemeanour and the crime may be joined',
  },
  cure: {
    kk: 'Біріктіру туралы қаулы шығарып, істі анықтау немесе алдын ала тергеу нысанында жүргізіңіз',
    ru: 'Вынесите постановление о соединении и ведите дознание или предварительное следствие',
    en: 'Give the ruling on joining and conduct an inquiry or a preliminary investigation',
  },
});
