import {
  and,
  conditionByVersion,
  consequence,
  content,
  decision,
  duty,
  every,
  exists,
  contains,
  is,
  no,
  not,
  notAfter,
  now,
  oneOf,
  same,
  some,
  where,
  about,
  lit,
  or,
  type Cond,
  type Text,
} from '@zhargy/logic';
import { c, type PersonFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { categoryAtAct, liveChargesOf } from '../ch-63/charges-at-the-act.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { held } from '../ch-63/victims.ts';
import { standsInText } from '../text-of-the-act.ts';
import { actsOn, headOfInquiryDecides, prosecutorDecides, writPerson } from './acts.ts';
import { law118, law210, law384 } from './amending-laws.ts';
import { civilParties, victimsOfPerson, writExcluded, writGrounds } from './art-629-1-grounds.ts';
import { mayEnd, mustEnd } from './circumstances.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const part1 = (item?: number) => cpc.art('629-3', 1, item).since(law118);
const part4 = (item?: number) => cpc.art('629-3', 4, item).since(law118);

const sound = (p: PersonFacts): Cond => and(writGrounds(p), not(writExcluded(p)));
const ends = (p: PersonFacts): Cond => or(mustEnd(p), mayEnd(p));
const onlyMisdemeanours = (p: PersonFacts): Cond =>
  every(liveChargesOf(p), (ch) => is(categoryAtAct(ch), 'misdemeanour'));
/** Until 384-VI the head approved misdemeanour cases himself and only agreed to those of crimes. */
const until384 = (before: Cond, since: Cond): Cond =>
  conditionByVersion([
    { from: law118, is: before },
    { from: law384, is: since },
  ]);
const word = (id: string): Text => headOfInquiryDecides.outcomes[id] ?? t(id, id, id);
const pWord = (id: string): Text => prosecutorDecides.outcomes[id] ?? t(id, id, id);

/** The head of the inquiry body on a ruling of his body. */
export const headOfInquiry = decision({
  id: 'kz.cpc.629-3-1.head-of-inquiry',
  for: writPerson,
  governs: headOfInquiryDecides,
  cite: [part1(), cpc.art('629-3', 2).since(law118).until(law384)],
  says: t(
    'Анықтау органының бастығы істі дереу зерделеп, заңда аталған шешімдердің бірін қабылдайды',
    'Начальник органа дознания незамедлительно изучает дело и принимает одно из названных законом решений',
    'The head of the inquiry body studies the case at once and takes one of the decisions the law names',
  ),
  cure: t(
    'Мән-жайларға сай шешім қабылдаңыз',
    'Примите решение, отвечающее обстоятельствам',
    'Take the decision that fits the circumstances',
  ),
  outcome: () => thisAct.outcome,
  options: {
    agree: {
      says: word('agree'),
      cite: [part1(1), cpc.art('629-3', 2, 1)],
      must: ({ p }) => until384(and(not(onlyMisdemeanours(p)), sound(p), not(ends(p))), and(sound(p), not(ends(p)))),
    },
    approve: {
      says: word('approve'),
      cite: [part1(1).until(law384)],
      must: ({ p }) => until384(and(onlyMisdemeanours(p), sound(p), not(ends(p))), no),
    },
    terminate: {
      says: word('terminate'),
      cite: [part1(2)],
      must: ({ p }) => until384(and(onlyMisdemeanours(p), mustEnd(p)), mustEnd(p)),
      may: ({ p }) => until384(and(onlyMisdemeanours(p), mayEnd(p)), mayEnd(p)),
    },
    return: {
      says: word('return'),
      cite: [part1(3)],
      must: ({ p }) =>
        until384(and(onlyMisdemeanours(p), not(sound(p)), not(ends(p))), and(not(sound(p)), not(ends(p)))),
      may: ({ p }) =>
        until384(and(onlyMisdemeanours(p), not(sound(p)), not(mustEnd(p))), and(not(sound(p)), not(mustEnd(p)))),
    },
    refuse: {
      says: word('refuse'),
      cite: [cpc.art('629-3', 2, 2).until(law384)],
      must: ({ p }) => until384(and(not(onlyMisdemeanours(p)), or(not(sound(p)), ends(p))), no),
    },
  },
  choices: [{ between: ['terminate', 'return'], cite: [part1(2), part1(3)] }],
});

/** A refusal of the head of the inquiry body gives reasons. */
export const headsReasons = content({
  id: 'kz.cpc.629-3-1.reasons',
  for: writPerson,
  governs: headOfInquiryDecides,
  cite: [part1(), cpc.art('629-3', 2).since(law118).until(law384)],
  when: () => oneOf(thisAct.outcome, ['terminate', 'return', 'refuse']),
  holds: ({ p }) => standsInText('reasons', p.id),
  says: t(
    'Келісуден (бекітуден) бас тарту уәжді болуға тиіс',
    'Отказ в согласовании (утверждении) должен быть мотивирован',
    'A refusal to agree (or approve) gives reasons',
  ),
  cure: t('Бас тарту уәждерін көрсетіңіз', 'Укажите мотивы отказа', 'State the reasons of the refusal'),
});

/** The prosecutor on a case that came with a ruling. */
export const prosecutorOnRuling = decision({
  id: 'kz.cpc.629-3-4.prosecutor',
  for: writPerson,
  governs: prosecutorDecides,
  cite: [part4()],
  says: t(
    'Прокурор бұйрықтық іс жүргізу туралы қаулы бойынша заңда аталған шешімдердің бірін қабылдайды',
    'Прокурор принимает по постановлению о приказном производстве одно из названных законом решений',
    'The prosecutor takes one of the decisions the law names on a writ ruling',
  ),
  cure: t(
    'Мән-жайларға сай шешім қабылдаңыз',
    'Примите решение, отвечающее обстоятельствам',
    'Take the decision that fits the circumstances',
  ),
  outcome: () => thisAct.outcome,
  options: {
    approve: {
      says: pWord('approve'),
      cite: [part4(1)],
      must: ({ p }) => and(sound(p), not(ends(p))),
      may: ({ p }) => and(sound(p), not(mustEnd(p))),
    },
    terminate: { says: pWord('terminate'), cite: [part4(2)], must: ({ p }) => mustEnd(p), may: ({ p }) => mayEnd(p) },
    return: {
      says: pWord('return'),
      cite: [part4(3)],
      must: ({ p }) => and(not(writGrounds(p)), not(ends(p))),
      may: ({ p }) => and(not(sound(p)), not(mustEnd(p))),
    },
    terminateInPart: {
      says: pWord('terminateInPart'),
      cite: [part4(4)],
      may: ({ p }) => and(mayEnd(p), not(mustEnd(p))),
    },
  },
  choices: [
    { between: ['approve', 'terminate'], cite: [part4(), cpc.art(36, 1)] },
    { between: ['approve', 'terminateInPart'], cite: [part4(), cpc.art(36, 1)] },
    { between: ['terminate', 'return'], cite: [part4(2), part4(3)] },
    { between: ['terminate', 'terminateInPart'], cite: [part4(4)] },
    { between: ['return', 'terminateInPart'], cite: [part4(3), part4(4)] },
  ],
});

const personAndDecision = about(
  {
    p: where(c.persons, (p) =>
      exists(where(c.acts, (a) => and(is(a.kind, 'prosecutorOnWrit'), contains(a.about, p.id)))),
    ),
  },
  ({ p }) => ({ a: where(c.acts, (a) => and(is(a.kind, 'prosecutorOnWrit'), contains(a.about, p.id))) }),
  ({ p }) => ({
    q: where(c.persons, (q) =>
      or(
        same(q.id, p.id),
        exists(where(c.roles, (r) => and(is(r.as, 'counsel'), same(r.of, p.id), same(r.person, q.id), held(r)))),
        exists(where(victimsOfPerson(p), (v) => same(v.id, q.id))),
        exists(where(civilParties, (x) => same(x.id, q.id))),
      ),
    ),
  }),
);
type Told = typeof personAndDecision.facts;
const told = ({ a, q }: Told): Cond =>
  exists(
    where(c.acts, (n) => and(is(n.kind, 'notify'), contains(n.about, a.id), same(n.to, q.id), notAfter(n.on, now))),
  );

/** On approval accused, counsel, victim and parties to a civil claim get a copy of the ruling (until 384-VI within 24 hours). */
export const copiesOfRuling = duty({
  id: 'kz.cpc.629-3-4-1.copies',
  for: personAndDecision,
  cite: [part4(1), cpc.art('629-2', 2).since(law118).until(law384)],
  who: t('прокурор', 'прокурор', 'the prosecutor'),
  says: t(
    'Қаулы бекітілгенде оның көшірмесі айыпталушыға, қорғаушысына, жәбірленушіге, азаматтық талапкер мен жауапкерге жіберіледі',
    'При утверждении копия постановления направляется обвиняемому, защитнику, потерпевшему, гражданским истцу и ответчику',
    'On approval a copy of the ruling goes to the accused, counsel, the victim and the parties to a civil claim',
  ),
  cure: t('Көшірмені дереу жіберіңіз', 'Немедленно направьте копию', 'Send the copy at once'),
  when: ({ a }) => same(a.outcome, lit.text('approve')),
  done: told,
  doneInTime: told,
});

/** Of the other three decisions those concerned are told. */
export const othersTold = duty({
  id: 'kz.cpc.629-3-4.notice',
  for: personAndDecision,
  cite: [part4()],
  who: t('прокурор', 'прокурор', 'the prosecutor'),
  says: t(
    'Істі тоқтату немесе қайтару туралы шешім жайында мүдделі адамдар хабардар етіледі',
    'О прекращении или возвращении дела прокурор уведомляет заинтересованных лиц',
    'Those concerned are told that the case was ended or returned',
  ),
  cure: t('Мүдделі адамдарды хабардар етіңіз', 'Уведомите заинтересованных лиц', 'Notify those concerned'),
  when: ({ a }) => oneOf(a.outcome, ['terminate', 'return', 'terminateInPart']),
  done: told,
  doneInTime: told,
});

/** The prosecutor's resolution of approval commits the accused for trial (since 210-VIII). */
export const committal = content({
  id: 'kz.cpc.629-3-4-1.committal',
  for: writPerson,
  governs: prosecutorDecides,
  cite: [part4(1).since(law210)],
  when: () => is(thisAct.outcome, 'approve'),
  holds: ({ p }) => standsInText('committal', p.id),
  says: t(
    'Қаулыны бекіткенде прокурор өз қарарымен айыпталушыны сотқа береді',
    'Утверждая постановление, прокурор своей резолюцией предаёт обвиняемого суду',
    'Approving the ruling, the prosecutor commits the accused for trial by his resolution',
  ),
  cure: t(
    'Сотқа беру туралы қарарды енгізіңіз',
    'Внесите резолюцию о предании суду',
    'Put in the resolution of committal',
  ),
});

const rulingBy = (p: PersonFacts, as: 'inquirer' | 'investigator'): Cond =>
  some(actsOn(p, 'writRuling'), (a) => exists(where(c.roles, (r) => and(is(r.as, as), same(r.person, a.by), held(r)))));

/** The way of the case by who gave the ruling. */
export const throughInvestigationDepartment = consequence({
  id: 'kz.cpc.629-3-3.through-department',
  for: writPerson,
  cite: [cpc.art('629-3', 3).since(law118)],
  says: t(
    'Онша ауыр емес қылмыс бойынша тергеушінің қаулысын тергеу бөлімінің бастығы прокурорға жібереді',
    'Постановление следователя по преступлению небольшой тяжести начальник следственного отдела направляет прокурору',
    'A ruling of an investigator on a crime of minor gravity goes to the prosecutor through the head of the department',
  ),
  follows: ({ p }) => and(not(onlyMisdemeanours(p)), rulingBy(p, 'investigator')),
});

/** A misdemeanour together with a crime of minor gravity goes the way of crimes: through the prosecutor. */
export const mixedCase = consequence({
  id: 'kz.cpc.629-3-5.mixed-case',
  for: writPerson,
  cite: [cpc.art('629-3', 5).since(law118)],
  says: t(
    'Теріс қылық пен онша ауыр емес қылмыс туралы іс сотқа прокурор арқылы жіберіледі',
    'Дело о проступке и преступлении небольшой тяжести идёт в суд через прокурора',
    'A case on a misdemeanour and a crime of minor gravity goes to court through the prosecutor',
  ),
  follows: ({ p }) =>
    and(
      exists(where(liveChargesOf(p), (ch) => is(categoryAtAct(ch), 'misdemeanour'))),
      exists(where(liveChargesOf(p), (ch) => is(categoryAtAct(ch), 'minor'))),
    ),
});

/** The ruling of the inquiry body is looked at by its head at once; the law names no number of hours. */
export const headAtOnce = duty({
  id: 'kz.cpc.629-3-1.at-once',
  for: writPerson,
  cite: [part1(), cpc.art('629-3', 2).since(law118).until(law384)],
  who: t('анықтау органының бастығы', 'начальник органа дознания', 'the head of the inquiry body'),
  says: t(
    'Анықтау органының бастығы қаулыны дереу зерделеп, шешім қабылдайды',
    'Начальник органа дознания незамедлительно изучает дело и принимает решение',
    'The head of the inquiry body studies the case at once and decides',
  ),
  cure: t('Шешімді дереу қабылдаңыз', 'Немедленно примите решение', 'Decide at once'),
  when: ({ p }) => rulingBy(p, 'inquirer'),
  done: ({ p }) => headDecided(p),
  doneInTime: ({ p }) => headDecided(p),
});
const headDecided = (p: PersonFacts): Cond =>
  exists(where(c.acts, (a) => and(is(a.kind, 'inquiryHeadOnWrit'), contains(a.about, p.id), notAfter(a.on, now))));
