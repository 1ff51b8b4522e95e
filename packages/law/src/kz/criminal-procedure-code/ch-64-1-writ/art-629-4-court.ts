import {
  about,
  and,
  assessment,
  bar,
  conditionByVersion,
  consequence,
  contains,
  decision,
  duty,
  every,
  exists,
  is,
  lit,
  not,
  notAfter,
  now,
  oneOf,
  or,
  requirement,
  same,
  some,
  the,
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
import { categoryAtAct, liveChargesOf } from '../ch-63/charges-at-the-act.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { held } from '../ch-63/victims.ts';
import { actsOn, appealByWrit, courtDecides, writPerson } from './acts.ts';
import { law118, law384 } from './amending-laws.ts';
import { writExcluded, writGrounds } from './art-629-1-grounds.ts';
import { mayEnd, mustEnd } from './circumstances.ts';
import { ofProsecuted } from '../accused-persons.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const part1 = (item?: number) => cpc.art('629-4', 1, item).since(law118);
const word = (id: string): Text => courtDecides.outcomes[id] ?? t(id, id, id);

const personAndArrival = about(
  { p: where(c.persons, (p) => ofProsecuted(p, exists(actsOn(p, 'writReachesCourt')))) },
  ({ p }) => ({
    e: actsOn(p, 'writReachesCourt'),
  }),
);
const decisions = (p: PersonFacts): Many<ActFacts> => where(actsOn(p, 'courtOnWrit'), (a) => notAfter(a.on, now));

/** Three days from the arrival of the case with the ruling. */
export const courtInThreeDays = duty({
  id: 'kz.cpc.629-4-1.three-days',
  for: personAndArrival,
  cite: [part1()],
  who: t('судья', 'судья', 'the judge'),
  says: t(
    'Судья істі сотқа түскен сәттен бастап үш тәулікке дейінгі мерзімде қарайды',
    'Судья рассматривает дело в срок до трёх суток с поступления в суд',
    'The judge decides the case within three days of its arrival at the court',
  ),
  cure: t('Шешімді дереу шығарыңыз', 'Немедленно вынесите решение', 'Decide at once'),
  by: ({ e }): Expr<Day> =>
    termEnds.of({ start: e.on, unit: lit.text('days'), n: lit.count(3), kind: lit.text('ordinary') }),
  done: ({ p }) => exists(decisions(p)),
  doneInTime: ({ p, e }) => some(decisions(p), (a) => within({ start: e.on, unit: 'days', n: 3 }, a.on)),
});

/** One judge, on the papers, without a session. */
export const onThePapers = consequence({
  id: 'kz.cpc.629-4-1.on-the-papers',
  for: personAndArrival,
  cite: [part1()],
  says: t(
    'Істі судья жеке-дара, ұсынылған материалдар негізінде, сот отырысын өткізбей қарайды',
    'Дело рассматривает один судья по представленным материалам без судебного заседания',
    'One judge decides the case on the materials submitted, without a session',
  ),
  follows: ({ e }) => notAfter(e.on, now),
});

const otherPunishmentNeeded = (p: PersonFacts): Cond =>
  assessment(
    {
      id: 'court.otherPunishmentNeeded',
      by: 'court',
      cite: [cpc.art('629-4', 1, 6)],
      asks: t(
        'Сот айыппұлдан өзге жаза тағайындау қажет деп санай ма?',
        'Считает ли суд необходимым иное наказание, чем штраф?',
        'Does the court find a punishment other than a fine necessary?',
      ),
    },
    the(
      where(c.assessments, (a) =>
        and(same(a.what, lit.text('otherPunishmentNeeded')), is(a.by, 'court'), same(a.about, p.id)),
      ),
      (a) => a.value,
    ),
  );
const ends = (p: PersonFacts): Cond => or(mustEnd(p), mayEnd(p));
const ready = (p: PersonFacts): Cond => and(writGrounds(p), not(writExcluded(p)));

/** What the judge decides. No acquittal stands in the list. */
export const courtOnRuling = decision({
  id: 'kz.cpc.629-4-1.court',
  for: writPerson,
  governs: courtDecides,
  cite: [part1()],
  says: t(
    'Судья бұйрықтық іс жүргізуде заңда аталған уәжді шешімдердің бірін шығарады',
    'Судья выносит в приказном производстве одно из названных законом мотивированных решений',
    'In writ proceedings the judge takes one of the reasoned decisions the law names',
  ),
  cure: t(
    'Мән-жайларға сай шешім шығарыңыз',
    'Вынесите решение, отвечающее обстоятельствам',
    'Take the decision that fits the circumstances',
  ),
  outcome: () => thisAct.outcome,
  options: {
    returnNoGrounds: {
      says: word('returnNoGrounds'),
      cite: [part1(2), part1(1).until(law384)],
      must: ({ p }) => and(not(writGrounds(p)), not(ends(p))),
      may: ({ p }) => and(not(ready(p)), not(mustEnd(p))),
    },
    terminate: { says: word('terminate'), cite: [part1(3)], must: ({ p }) => mustEnd(p), may: ({ p }) => mayEnd(p) },
    convict: {
      says: word('convict'),
      cite: [part1(4)],
      must: ({ p }) => and(ready(p), not(ends(p)), not(otherPunishmentNeeded(p))),
      may: ({ p }) => and(ready(p), not(mustEnd(p)), not(otherPunishmentNeeded(p))),
    },
    returnOtherPunishment: {
      says: word('returnOtherPunishment'),
      cite: [part1(6), part1(5).until(law384)],
      must: ({ p }) => and(ready(p), not(ends(p)), otherPunishmentNeeded(p)),
      may: ({ p }) => and(writGrounds(p), not(mustEnd(p)), otherPunishmentNeeded(p)),
    },
  },
  choices: [
    { between: ['terminate', 'convict'], cite: [part1(3), cpc.art(36, 1)] },
    { between: ['terminate', 'returnOtherPunishment'], cite: [part1(3), cpc.art(36, 1)] },
    { between: ['terminate', 'returnNoGrounds'], cite: [part1(3), cpc.art(36, 1)] },
    { between: ['returnNoGrounds', 'returnOtherPunishment'], cite: [part1(2), part1(6)] },
  ],
});

const returned: Cond = oneOf(thisAct.outcome, ['returnNoGrounds', 'returnOtherPunishment']);
const toOne = (roles: readonly ('prosecutor' | 'investigator' | 'inquirer')[]): Cond =>
  exists(where(c.roles, (r) => and(oneOf(r.as, roles), same(r.person, thisAct.to), held(r))));
const onlyMisdemeanours = (p: PersonFacts): Cond =>
  every(liveChargesOf(p), (ch) => is(categoryAtAct(ch), 'misdemeanour'));

/** To whom: to the prosecutor; until 384-VI a misdemeanour case went to the body of pre-trial proceedings. */
export const returnedTo = requirement({
  id: 'kz.cpc.629-4-1.returned-to',
  for: writPerson,
  governs: courtDecides,
  cite: [part1(2), part1(6), part1(1).until(law384), part1(5).until(law384)],
  when: () => returned,
  holds: ({ p }) =>
    conditionByVersion([
      {
        from: law118,
        is: or(
          and(onlyMisdemeanours(p), toOne(['investigator', 'inquirer'])),
          and(not(onlyMisdemeanours(p)), toOne(['prosecutor'])),
        ),
      },
      { from: law384, is: toOne(['prosecutor']) },
    ]),
  says: t(
    'Істі сот прокурорға қайтарады (2020 жылғы өзгеріске дейін теріс қылық туралы істі тергеп-тексеру органына)',
    'Суд возвращает дело прокурору (до изменения 2020 года дело о проступке — органу досудебного производства)',
    'The court returns the case to the prosecutor (before the change of 2020 a misdemeanour case to the pre-trial body)',
  ),
  cure: t('Істі тиісті органға жіберіңіз', 'Направьте дело надлежащему органу', 'Send the case to the right body'),
});

/** A return cannot be appealed. */
export const returnNotAppealable = bar({
  id: 'kz.cpc.629-4-2.not-appealable',
  for: writPerson,
  governs: appealByWrit,
  cite: [cpc.art('629-4', 2).since(law118)],
  bars: ({ p }) =>
    some(
      where(actsOn(p, 'courtOnWrit'), (a) => contains(thisAct.about, a.id)),
      (a) => oneOf(a.outcome, ['returnNoGrounds', 'returnOtherPunishment']),
    ),
  says: t(
    'Істі қайтару туралы қаулыға шағым жасалмайды, ол прокурордың өтінішхаты бойынша қайта қаралмайды',
    'Постановление о возвращении дела не обжалуется и по ходатайству прокурора не пересматривается',
    'A ruling that returns the case can neither be appealed nor be reviewed on a petition of the prosecutor',
  ),
  cure: t(
    'Қайтарылған іс бойынша іс жүргізу жалғасады',
    'Производство по возвращённому делу продолжается',
    'The proceeding in the returned case goes on',
  ),
});
