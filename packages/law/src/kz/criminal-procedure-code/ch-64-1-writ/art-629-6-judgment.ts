import {
  about,
  act,
  and,
  bar,
  conditionByVersion,
  consequence,
  contains,
  duty,
  exists,
  ground,
  is,
  lit,
  notAfter,
  now,
  oneOf,
  power,
  precedesAct,
  requirement,
  same,
  some,
  where,
  type Cond,
  type Expr,
  type Many,
  type Text,
} from '@zhargy/logic';
import type { Day } from '@zhargy/calendar';
import { c, type ActFacts, type PersonFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { termEnds, within } from '../ch-06-time-limits/index.ts';
import { sameDay } from '../ch-63/age-at-the-act.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { held } from '../ch-63/victims.ts';
import { actsOn, appealByWrit, disagreeWithJudgment, writJudgment, writPerson } from './acts.ts';
import { law118, law384 } from './amending-laws.ts';
import { addressees, effectiveDisagreement, inSevenDays, ofFineSize } from './papers.ts';
import { ofProsecuted } from '../accused-persons.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const art = (part: number) => cpc.art('629-6', part).since(law118);

const judgmentAndAddressee = about(
  { p: where(c.persons, (p) => ofProsecuted(p, exists(actsOn(p, 'courtOnWrit')))) },
  ({ p }) => ({ j: where(actsOn(p, 'courtOnWrit'), (j) => same(j.outcome, lit.text('convict'))) }),
  ({ p }) => ({ q: addressees(p) }),
);
const copies = (j: ActFacts, q: PersonFacts): Many<ActFacts> =>
  where(c.acts, (a) =>
    and(is(a.kind, 'sendWritJudgment'), contains(a.about, j.id), same(a.to, q.id), notAfter(a.on, now)),
  );

/** A day for the copies; the one for the convict goes with an acknowledgement of receipt. */
export const copyInADay = duty({
  id: 'kz.cpc.629-6-1.copy',
  for: judgmentAndAddressee,
  cite: [art(1)],
  who: t('сот', 'суд', 'the court'),
  says: t(
    'Үкімнің көшірмесі шығарылған күнінен бастап бір тәуліктен кешіктірілмей сотталған адамға, қорғаушысына, жәбірленушіге және прокурорға жіберіледі',
    'Копия приговора не позднее суток со дня вынесения направляется осуждённому, защитнику, потерпевшему и прокурору',
    'A copy of the judgment goes to the convict, counsel, the victim and the prosecutor within a day',
  ),
  cure: t(
    'Көшірмені дереу, сотталған адамға тапсырылғаны туралы хабарламамен жіберіңіз',
    'Немедленно направьте копию, осуждённому с уведомлением о вручении',
    'Send the copy at once, to the convict with an acknowledgement of receipt',
  ),
  by: ({ j }): Expr<Day> =>
    termEnds.of({ start: j.on, unit: lit.text('days'), n: lit.count(1), kind: lit.text('ordinary') }),
  done: ({ j, q }) => exists(copies(j, q)),
  doneInTime: ({ j, q }) => some(copies(j, q), (a) => within({ start: j.on, unit: 'days', n: 1 }, a.on)),
});

/** The convict, in seven days, on anything but the size of the fine. */
export const disagreement = power({
  id: 'kz.cpc.629-6-2.disagreement',
  for: writJudgment,
  governs: disagreeWithJudgment,
  cite: [art(2)],
  holds: ({ p, j }) =>
    and(
      ground(
        {
          id: 'kz.cpc.629-6-2.disagreement.convict',
          cite: [cpc.art('629-6', 2)],
          says: t('Өтінішхатты сотталған адам берген', 'Ходатайство подал осуждённый', 'The convict petitioned'),
        },
        same(thisAct.by, p.id),
      ),
      ground(
        {
          id: 'kz.cpc.629-6-2.disagreement.in-time',
          cite: [cpc.art('629-6', 2)],
          says: t(
            'Өтінішхат көшірмені алған күннен бастап жеті тәулік ішінде жіберілген',
            'Ходатайство направлено в течение семи суток с получения копии',
            'The petition was sent within seven days of the receipt of the copy',
          ),
        },
        inSevenDays(thisAct, j),
      ),
      effectiveDisagreement(thisAct, p, j),
    ),
  says: t(
    'Сотталған адам үкіммен (айыппұл мөлшерінен басқа) келіспейтінін көшірмені алған күннен бастап жеті тәулік ішінде мәлімдей алады',
    'Осуждённый вправе в течение семи суток с получения копии заявить о несогласии с приговором, кроме размера штрафа',
    'The convict may within seven days of receiving the copy disagree with the judgment, except with the size of the fine',
  ),
  cure: t(
    'Мерзімі өтсе немесе дау тек айыппұл мөлшері туралы болса, 629-7-бап бойынша шағым жасаңыз',
    'Если срок пропущен или спор только о размере штрафа, обжалуйте по статье 629-7',
    'Where the term is over, or only the size of the fine is disputed, appeal under article 629-7',
  ),
});

const judgmentAndPaper = about(
  { p: where(c.persons, (p) => ofProsecuted(p, exists(actsOn(p, 'courtOnWrit')))) },
  ({ p }) => ({ j: where(actsOn(p, 'courtOnWrit'), (j) => same(j.outcome, lit.text('convict'))) }),
  ({ j }) => ({ d: where(c.acts, (d) => and(is(d.kind, 'disagreeWithWritJudgment'), contains(d.about, j.id))) }),
);
const setAsides = (j: ActFacts): Many<ActFacts> =>
  where(c.acts, (s) => and(is(s.kind, 'setAsideWritJudgment'), contains(s.about, j.id), notAfter(s.on, now)));

/** A disagreement in time undoes the judgment: the judge has no choice, and no term is set but "on receipt". */
export const mustSetAside = duty({
  id: 'kz.cpc.629-6-2.set-aside',
  for: judgmentAndPaper,
  cite: [art(2)],
  who: t('судья', 'судья', 'the judge'),
  says: t(
    'Мерзімінде берілген келіспеу бойынша судья үкімнің күшін жойып, істі қаулымен қайтарады',
    'По несогласию, поданному в срок, судья отменяет приговор и возвращает дело постановлением',
    'On a disagreement made in time the judge sets the judgment aside and returns the case by a ruling',
  ),
  cure: t(
    'Үкімнің күшін жойып, істі қайтарыңыз',
    'Отмените приговор и возвратите дело',
    'Set the judgment aside and return the case',
  ),
  when: ({ p, j, d }) => effectiveDisagreement(d, p, j),
  done: ({ j }) => exists(setAsides(j)),
  doneInTime: ({ j }) => exists(setAsides(j)),
});

/** Setting the judgment aside. */
export const setAsideJudgment = act({
  id: 'setAsideWritJudgment',
  says: t(
    'бұйрықтық іс жүргізу тәртібімен шығарылған үкімнің күшін жою',
    'отмена приговора приказного производства',
    'setting aside a judgment given by writ',
  ),
  recordedAs: 'setAsideWritJudgment',
  by: ['judge'],
  roles: writJudgment,
  cite: [cpc.art('629-6', 2).since(law118)],
});

/** Only for a disagreement made in time. */
export const setAsideOnDisagreement = requirement({
  id: 'kz.cpc.629-6-2.on-disagreement',
  for: writJudgment,
  governs: setAsideJudgment,
  cite: [art(2)],
  holds: ({ p, j }) =>
    some(
      where(c.acts, (d) => and(is(d.kind, 'disagreeWithWritJudgment'), contains(d.about, j.id), precedesAct(d.on))),
      (d) => effectiveDisagreement(d, p, j),
    ),
  says: t(
    'Үкімнің күшін сотталған адамның мерзімінде берген келіспеуі бойынша ғана оны шығарған судья жояды',
    'Приговор отменяется вынесшим его судьёй только по несогласию осуждённого, поданному в срок',
    'The judge who gave it sets the judgment aside only on a disagreement of the convict made in time',
  ),
  cure: t(
    'Келіспеу мерзімінде берілмесе, үкім апелляциялық тәртіппен ғана қайта қаралады',
    'Без несогласия, поданного в срок, приговор пересматривается только в апелляции',
    'Without a disagreement made in time only an appeal can change the judgment',
  ),
});

const toOne = (roles: readonly ('prosecutor' | 'investigator' | 'inquirer')[]): Cond =>
  exists(where(c.roles, (r) => and(oneOf(r.as, roles), same(r.person, thisAct.to), held(r))));

/** To whom the case goes back: to the prosecutor; until 384-VI to the body of pre-trial proceedings. */
export const goesBackTo = requirement({
  id: 'kz.cpc.629-6-2.returned-to',
  for: writJudgment,
  governs: setAsideJudgment,
  cite: [art(2)],
  holds: () =>
    conditionByVersion([
      { from: law118, is: toOne(['investigator', 'inquirer']) },
      { from: law384, is: toOne(['prosecutor']) },
    ]),
  says: t(
    'Күші жойылған үкім бойынша іс прокурорға қайтарылады (2020 жылғы өзгеріске дейін тергеп-тексеру органына)',
    'После отмены приговора дело возвращается прокурору (до изменения 2020 года органу досудебного производства)',
    'After the judgment is set aside the case returns to the prosecutor (before the change of 2020 to the pre-trial body)',
  ),
  cure: t('Істі тиісті органға жіберіңіз', 'Направьте дело надлежащему органу', 'Send the case to the right body'),
});

/** The prosecutor passes it on for further investigation. */
export const furtherInvestigation = consequence({
  id: 'kz.cpc.629-6-2.further-investigation',
  for: writJudgment,
  cite: [cpc.art('629-6', 2).since(law384)],
  says: t(
    'Прокурор істі одан әрі тергеп-тексеру үшін сотқа дейінгі тергеп-тексеру органына жібереді',
    'Прокурор направляет дело органу досудебного расследования для дальнейшего расследования',
    'The prosecutor sends the case to the investigating body for further investigation',
  ),
  follows: ({ j }) => exists(setAsides(j)),
});

const rulingAndAddressee = about(
  { p: where(c.persons, (p) => ofProsecuted(p, exists(actsOn(p, 'setAsideWritJudgment')))) },
  ({ p }) => ({ s: actsOn(p, 'setAsideWritJudgment') }),
  ({ p }) => ({ q: addressees(p) }),
);
const told = (s: ActFacts, q: PersonFacts): Many<ActFacts> =>
  where(c.acts, (n) => and(is(n.kind, 'notify'), contains(n.about, s.id), same(n.to, q.id), notAfter(n.on, now)));

/** The copy of that ruling goes out the same day. */
export const copyOfRulingSameDay = duty({
  id: 'kz.cpc.629-6-2.copy-of-ruling',
  for: rulingAndAddressee,
  cite: [art(2)],
  who: t('сот', 'суд', 'the court'),
  says: t(
    'Үкімнің күшін жою туралы қаулының көшірмесі шығарылған күні сотталған адамға, қорғаушысына, жәбірленушіге және прокурорға беріледі',
    'Копия постановления об отмене приговора в день вынесения вручается осуждённому, защитнику, потерпевшему и прокурору',
    'A copy of the ruling that sets the judgment aside goes out on the same day to convict, counsel, victim and prosecutor',
  ),
  cure: t('Көшірмені дереу жіберіңіз', 'Немедленно направьте копию', 'Send the copy at once'),
  done: ({ s, q }) => exists(told(s, q)),
  doneInTime: ({ s, q }) => some(told(s, q), (n) => sameDay.of({ a: n.on, b: s.on })),
});

/** The ruling that sets the judgment aside is final. */
export const setAsideNotAppealable = bar({
  id: 'kz.cpc.629-6-2.not-appealable',
  for: writPerson,
  governs: appealByWrit,
  cite: [art(2)],
  bars: ({ p }) => exists(where(actsOn(p, 'setAsideWritJudgment'), (s) => contains(thisAct.about, s.id))),
  says: t(
    'Үкімнің күшін жою туралы қаулыға шағым жасалмайды, ол прокурордың өтінішхаты бойынша қайта қаралмайды',
    'Постановление об отмене приговора не обжалуется и по ходатайству прокурора не пересматривается',
    'The ruling that sets the judgment aside can neither be appealed nor be reviewed on a petition of the prosecutor',
  ),
  cure: t('Іс жалпы тәртіппен жалғасады', 'Дело продолжается в общем порядке', 'The case goes on in the ordinary way'),
});

/** Only the size of the fine is disputed: that is a matter of appeal. */
export const fineSizeIsAppealed = consequence({
  id: 'kz.cpc.629-6-2.fine-size',
  for: judgmentAndPaper,
  cite: [art(2), cpc.art('629-7').since(law118)],
  says: t(
    'Айыппұл мөлшерімен келіспеу үкімнің күшін жоймайды: ол апелляциялық тәртіппен даулы болады',
    'Несогласие с размером штрафа приговор не отменяет: оно заявляется в апелляции',
    'Disagreement with the size of the fine does not undo the judgment: it is a matter of appeal',
  ),
  follows: ({ d }) => ofFineSize(d),
});
