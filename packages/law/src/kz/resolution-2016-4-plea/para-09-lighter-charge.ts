import { and, before, contains, duty, is, oneOf, or, same, some, where, at, type Cond } from '@zhargy/logic';
import { c, type ActFacts, type ChargeFacts } from '@zhargy/casefile';
import { chargeAndChange, newChargeStands } from '../criminal-procedure-code/ch-42-main-trial/art-337-charge.ts';
import { categoryAtAct } from '../criminal-procedure-code/ch-63/charges-at-the-act.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../instruments/resolutions.ts';

/** An especially grave charge was changed in court to a lighter crime, and no victim insists on the former one (para 9). */
const openedByChange = (ch: ChargeFacts, x: ActFacts): Cond =>
  and(
    at(x.on, is(categoryAtAct(ch), 'especiallyGrave')),
    oneOf(x.category, ['minor', 'medium', 'grave']),
    newChargeStands(ch, x),
  );
const partEnded = (ch: ChargeFacts, x: ActFacts): Cond =>
  some(
    where(c.acts, (a) => and(is(a.kind, 'terminatePart'), contains(a.about, ch.id))),
    (a) => before(x.on, a.on),
  );
const explained = (ch: ChargeFacts, x: ActFacts): Cond =>
  some(
    where(c.acts, (a) => and(is(a.kind, 'explainRights'), is(a.subject, 'rightToAgreement'))),
    (a) => and(before(x.on, a.on), or(same(a.to, ch.person), contains(a.about, ch.person), contains(a.about, ch.id))),
  );
const court = { kk: 'сот', ru: 'суд', en: 'the court' };

/** Para 9, first: the court ends the case in the part that was dropped. */
export const endDroppedPart = duty({
  id: 'kz.sc.2016-4.9.end-dropped-part',
  for: chargeAndChange,
  cite: [sc2016.p(9).s(1), cpc.art(337, 7).since(sc2016.inForce.from)],
  who: court,
  says: {
    kk: 'Аса ауыр айып жеңілірек қылмысқа өзгертіліп, жәбірленуші бұрынғысын талап етпесе, сот істі сол бөлігінде тоқтатады',
    ru: 'Если особо тяжкое обвинение смягчено и потерпевший на прежнем не настаивает, суд прекращает дело в этой части',
    en: 'When an especially grave charge is reduced and no victim insists, the court ends the case in that part',
  },
  cure: {
    kk: 'Айыптаудың бас тартылған бөлігінде істі тоқтатыңыз',
    ru: 'Прекратите дело в части, от которой отказались',
    en: 'End the case in the part that was dropped',
  },
  when: ({ ch, x }) => openedByChange(ch, x),
  done: ({ ch, x }) => partEnded(ch, x),
  doneInTime: ({ ch, x }) => partEnded(ch, x),
});

/** Para 9, then: the sides are told of their right to a plea on the new charge. */
export const explainPlea = duty({
  id: 'kz.sc.2016-4.9.explain-plea',
  for: chargeAndChange,
  cite: [sc2016.p(9).s(1)],
  who: court,
  says: {
    kk: 'Сот тараптарға жаңа айыптау бойынша кінәні мойындау туралы келісім жасасу құқығын түсіндіреді',
    ru: 'Суд разъясняет сторонам право заключить сделку о признании вины по новому обвинению',
    en: 'The court explains to the sides their right to conclude a plea on the new charge',
  },
  cure: {
    kk: 'Осы құқықты түсіндіріп, отырыс хаттамасына енгізіңіз',
    ru: 'Разъясните это право и внесите в протокол заседания',
    en: 'Explain the right and enter it in the record of the session',
  },
  when: ({ ch, x }) => openedByChange(ch, x),
  done: ({ ch, x }) => explained(ch, x),
  doneInTime: ({ ch, x }) => explained(ch, x),
});
