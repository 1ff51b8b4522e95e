import {
  about,
  and,
  consequence,
  contains,
  duty,
  exists,
  is,
  lit,
  oneOf,
  requirement,
  same,
  some,
  where,
  yes,
  type Cond,
  type Text,
} from '@zhargy/logic';
import { c, type ActFacts, type ChargeFacts, type PersonFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';
import { joinCases } from '../ch-05-conduct-of-case/acts.ts';
import { termEnds, withinTermOf } from '../ch-06-time-limits/index.ts';
import { law292 } from '../ch-63/amending-laws.ts';
import { categoryAtAct, liveChargesOf, liveCrimesOf } from '../ch-63/charges-at-the-act.ts';
import { accusedPerson } from '../accused-persons.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** A person in one case with a misdemeanour and a crime. */
const inOneCase = accusedPerson;
const joined = (p: PersonFacts): Cond =>
  exists(where(c.acts, (a) => and(is(a.kind, 'joinCases'), contains(a.about, p.id))));
const both = (p: PersonFacts): Cond =>
  and(exists(where(liveChargesOf(p), (ch) => is(categoryAtAct(ch), 'misdemeanour'))), exists(liveCrimesOf(p)));

/** Article 526(4): one case on a crime and a misdemeanour is an inquiry or a preliminary investigation. */
export const formOfJoinedCase = consequence({
  id: 'kz.cpc.526-4.form',
  for: inOneCase,
  cite: [cpc.art(526, 4), sc2016.p(5, 3).s(1)],
  when: ({ p }) => joined(p),
  follows: ({ p }) => both(p),
  says: t(
    'Қылмыс пен теріс қылық бір іске біріктірілсе, іс анықтау немесе алдын ала тергеу нысанында жүргізіледі',
    'По соединённому делу о преступлении и проступке ведётся дознание или предварительное следствие',
    'A joined case on a crime and a misdemeanour is conducted as an inquiry or a preliminary investigation',
  ),
});

/** The same held against a ruling on joining that keeps the protocol form. */
export const notByProtocol = requirement({
  id: 'kz.cpc.526-4.not-by-protocol',
  for: inOneCase,
  governs: joinCases,
  cite: [cpc.art(526, 4)],
  when: ({ p }) => both(p),
  holds: () => oneOf(c.proceeding.form, ['inquiry', 'investigation']),
  says: t(
    'Біріктірілген іс хаттамалық нысанда жүргізілмейді',
    'Соединённое дело не ведётся в протокольной форме',
    'A joined case is not conducted in the protocol form',
  ),
  cure: t(
    'Анықтау немесе алдын ала тергеу тағайындаңыз',
    'Назначьте дознание или предварительное следствие',
    'Order an inquiry or a preliminary investigation',
  ),
});

/** A misdemeanour kept in the protocol form, from the interrogation of the person as a suspect. */
const protocolCase = about({ ch: where(c.charges, (ch) => is(ch.category, 'misdemeanour')) }, ({ ch }) => ({
  q: where(c.acts, (a) => and(is(a.kind, 'interrogateSuspect'), contains(a.about, ch.id))),
}));
const drawnUp = (ch: ChargeFacts) =>
  where(c.acts, (a) => and(is(a.kind, 'drawUpMisdemeanourRecord'), contains(a.about, ch.id)));
const term = (q: ActFacts) =>
  ({ start: q.on, unit: lit.text<'days'>('days'), n: lit.count(10), kind: lit.text<'ordinary'>('ordinary') }) as const;

/** Article 526(1) since 292-VI: the record within ten days of the interrogation as a suspect. */
export const recordInTenDays = duty({
  id: 'kz.cpc.526-1.record',
  for: protocolCase,
  cite: [cpc.art(526, 1).since(law292)],
  when: () => same(c.proceeding.form, lit.text<'protocol'>('protocol')),
  who: t('анықтау органы', 'орган дознания', 'the inquiry body'),
  by: ({ q }) => termEnds.of(term(q)),
  done: ({ ch }) => some(drawnUp(ch), () => yes),
  doneInTime: ({ ch, q }) => some(drawnUp(ch), (a) => withinTermOf.of({ ...term(q), done: a.on })),
  says: t(
    'Теріс қылық туралы хаттама күдікті ретінде жауап алынған сәттен бастап он тәулік ішінде жасалады',
    'Протокол о проступке составляется в течение десяти суток с допроса в качестве подозреваемого',
    'The record of a misdemeanour is drawn up within ten days of the interrogation as a suspect',
  ),
  cure: t('Хаттаманы жасаңыз', 'Составьте протокол', 'Draw up the record'),
});
