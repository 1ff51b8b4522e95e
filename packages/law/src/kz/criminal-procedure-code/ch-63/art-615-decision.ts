import {
  about,
  and,
  bar,
  before,
  conditionByVersion,
  contains,
  duty,
  exists,
  guidance,
  is,
  lit,
  no,
  not,
  oneOf,
  or,
  requirement,
  some,
  where,
  yes,
  type Cond,
  type Expr,
  type Many,
} from '@zhargy/logic';
import { c, type ActFacts, type AgreementFacts } from '@zhargy/casefile';
import type { Day, Moment } from '@zhargy/calendar';
import { termEnds, within } from '../ch-06-time-limits/index.ts';
import { sentToCourtAt } from '../in-court.ts';
import { concludePlea, pleaAndParty, pleas } from './acts.ts';
import { dayOfAct, sameDay } from './age-at-the-act.ts';
import { codeBegins, law292 } from './amending-laws.ts';
import { byProsecutor } from './art-615-petition.ts';
import { complainOfRefusal, forwardings, petitions, refusals, refusePlea } from './petition-acts.ts';
import { thisAct } from './this-act.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

const notEarlier = (start: Expr<Moment>, done: Expr<Moment>): Cond =>
  or(before(start, done), sameDay.of({ a: start, b: done }));
const daysFrom = (start: Expr<Day | Moment>, n: number): Expr<Day> =>
  termEnds.of({ start, unit: lit.text('days'), n: lit.count(n), kind: lit.text('ordinary') });

const petitionAndPlea = about({ a: petitions }, ({ a }) => ({ g: where(pleas, (g) => contains(a.about, g.id)) }));

const sentOn = (a: ActFacts, g: AgreementFacts): Many<ActFacts> =>
  where(c.acts, (f) => and(is(f.kind, 'forwardPetition'), contains(f.about, g.id), notEarlier(a.on, f.on)));

/** Before trial the body sends the petition with the case to the prosecutor within three days of receiving it. */
export const forwardInTime = duty({
  id: 'kz.cpc.615-2.forward',
  for: petitionAndPlea,
  cite: [cpc.art(615, 2)],
  who: {
    kk: 'қылмыстық процесті жүргізетін орган (тергеуші, анықтаушы)',
    ru: 'орган, ведущий процесс (следователь, дознаватель)',
    en: 'the body conducting the process (investigator, inquirer)',
  },
  when: ({ a }) => and(not(byProsecutor(a.by)), not(sentToCourtAt(a.on))),
  by: ({ a }) => daysFrom(a.on, 3),
  done: ({ a, g }) => exists(sentOn(a, g)),
  doneInTime: ({ a, g }) => some(sentOn(a, g), (f) => within({ start: a.on, unit: 'days', n: 3 }, f.on)),
  says: {
    kk: 'Орган мәміле туралы өтінішхатты іс материалдарымен бірге үш тәулік ішінде прокурорға жібереді',
    ru: 'Орган в течение трёх суток направляет ходатайство о сделке с материалами дела прокурору',
    en: 'The body sends the petition for a plea with the case to the prosecutor within three days',
  },
  cure: {
    kk: 'Өтінішхатты іспен бірге дереу прокурорға жіберіңіз; кешіктіруге шағым жасалады',
    ru: 'Немедленно направьте ходатайство с делом прокурору; на задержку можно жаловаться',
    en: 'Send the petition with the case to the prosecutor at once; the delay may be complained of',
  },
});

const forwardedPlea = about({ f: forwardings }, ({ f }) => ({ g: where(pleas, (g) => contains(f.about, g.id)) }));

const decisions = (f: ActFacts, g: AgreementFacts): Many<ActFacts> =>
  where(c.acts, (d) =>
    and(oneOf(d.kind, ['concludeAgreement', 'refuseAgreement']), contains(d.about, g.id), notEarlier(f.on, d.on)),
  );
const sevenDaysOn = (day: Expr<Day>): Cond =>
  conditionByVersion(
    [
      { from: codeBegins, is: no },
      { from: law292, is: yes },
    ],
    day,
  );
/** By the day of arrival; what was sent under the new text arrived under it as well. */
const termOfSevenDays = (f: ActFacts): Cond =>
  or(sevenDaysOn(dayOfAct.of({ on: f.on })), sevenDaysOn(f.filed.received));
/** Article 615 speaks of the pre-trial stage; from court the case does not go to the prosecutor on a petition (para 22). */
const sentBeforeTrial = (f: ActFacts): Cond => not(sentToCourtAt(f.on));
const prosecutor = { kk: 'прокурор', ru: 'прокурор', en: 'the prosecutor' };
const decideAtOnce = {
  kk: 'Мәміле жасасыңыз немесе бас тарту туралы жазбаша хабарлаңыз',
  ru: 'Заключите сделку либо письменно сообщите об отказе',
  en: 'Conclude the plea, or refuse in writing',
};

/** The prosecutor decides within seven days of the arrival of the case. */
export const decideInSevenDays = duty({
  id: 'kz.cpc.615-4.seven-days',
  for: forwardedPlea,
  cite: [cpc.art(615, 4).since(law292), cpc.art(615, 2)],
  who: prosecutor,
  when: ({ f }) => and(sentBeforeTrial(f), termOfSevenDays(f)),
  by: ({ f }) => daysFrom(f.filed.received, 7),
  done: ({ f, g }) => exists(decisions(f, g)),
  doneInTime: ({ f, g }) => some(decisions(f, g), (d) => within({ start: f.filed.received, unit: 'days', n: 7 }, d.on)),
  says: {
    kk: 'Прокурор іс прокуратураға түскен сәттен бастап жеті тәулік ішінде мәміле жасасу туралы шешім қабылдайды',
    ru: 'Прокурор принимает решение о сделке в течение семи суток с поступления дела в прокуратуру',
    en: "The prosecutor decides on the plea within seven days of the arrival of the case at the prosecutor's office",
  },
  cure: decideAtOnce,
});

/** Before law 292-VI the term was a reasonable one. */
export const decideInReasonableTime = duty({
  id: 'kz.cpc.615-4.reasonable-time',
  for: forwardedPlea,
  cite: [cpc.art(615, 4), cpc.art(615, 2)],
  who: prosecutor,
  when: ({ f }) => and(sentBeforeTrial(f), not(termOfSevenDays(f))),
  done: ({ f, g }) => exists(decisions(f, g)),
  doneInTime: ({ f, g }) => exists(decisions(f, g)),
  says: {
    kk: '292-VI Заңға дейін прокурор мәміле туралы шешімді ақылға қонымды мерзімде қабылдаған',
    ru: 'До Закона 292-VI решение о сделке принималось в разумный срок',
    en: 'Before law 292-VI the prosecutor decided on the plea within a reasonable time',
  },
  cure: decideAtOnce,
});

/** The plea is set out in writing. */
export const inWriting = requirement({
  id: 'kz.cpc.615-4.in-writing',
  for: pleaAndParty,
  governs: concludePlea,
  cite: [cpc.art(615, 4)],
  holds: () => is(thisAct.form, 'written'),
  says: {
    kk: 'Келісім жазбаша түрде баяндалады',
    ru: 'Соглашение излагается в письменном виде',
    en: 'The agreement is set out in writing',
  },
  cure: {
    kk: 'Келісімді жазбаша жасап, қатысушыларға қол қойғызыңыз',
    ru: 'Составьте соглашение письменно и подпишите всеми участниками',
    en: 'Draw the agreement up in writing and have all who take part sign it',
  },
});

/** A refusal is told in writing. */
export const refusalInWriting = requirement({
  id: 'kz.cpc.615-2.refusal-in-writing',
  for: pleaAndParty,
  governs: refusePlea,
  cite: [cpc.art(615, 2)],
  holds: () => oneOf(thisAct.form, ['written', 'letter', 'ruling']),
  says: {
    kk: 'Прокурор бас тартуды жазбаша хабарлайды',
    ru: 'Об отказе прокурор сообщает письменно',
    en: 'The prosecutor tells of a refusal in writing',
  },
  cure: {
    kk: 'Бас тарту туралы қорғаушы тарапқа жазбаша хабар жіберіңіз',
    ru: 'Направьте стороне защиты письменное сообщение об отказе',
    en: 'Send the defence a written notice of the refusal',
  },
});

/** No complaint lies against the prosecutor's refusal: special against the general rule of 99(6). */
export const refusalNotAppealable = bar({
  id: 'kz.cpc.615-4.refusal-not-appealable',
  for: about({ r: refusals }),
  governs: complainOfRefusal,
  cite: [cpc.art(615, 4)],
  bars: ({ r }) => byProsecutor(r.by),
  says: {
    kk: 'Прокурордың мәміле жасасудан бас тартуына шағым жасалмайды',
    ru: 'Отказ прокурора от заключения сделки обжалованию не подлежит',
    en: "The prosecutor's refusal to conclude the plea is not open to complaint",
  },
  cure: {
    kk: 'Шағымның орнына мәміле жасасу туралы қайта өтініш беріңіз',
    ru: 'Вместо жалобы заявите новое ходатайство о сделке',
    en: 'Instead of complaining petition for the plea again',
  },
});

/** How the prosecutor works on the petition. The text sends to part four for actions that stand in part three. */
export const prosecutorsPreparation = guidance({
  id: 'kz.cpc.615-3.preparation',
  cite: [cpc.art(615, 2), cpc.art(615, 3)],
  governs: concludePlea,
  says: {
    kk: 'Прокурор істі алдырады, адамды (қамаудағыны жеткізуді талап етіп), қорғаушысын және жәбірленушіні шақырады, қорғаушы тарапқа талқылауды ұсынады',
    ru: 'Прокурор истребует дело, вызывает лицо (требует доставить содержащегося под стражей), защитника и потерпевшего, предлагает защите обсудить сделку',
    en: 'The prosecutor calls for the case, summons the person (has one in custody brought), counsel and the victim, and invites the defence to discuss the plea',
  },
  why: {
    kk: 'Бұл ұйымдастыру әрекеттері; олардың нәтижесін салдарды түсіндіру, пікірді анықтау және шешім туралы нормалар тексереді',
    ru: 'Это организационные действия; их итог проверяют нормы о разъяснении, выяснении мнений и решении',
    en: 'These are steps of organisation; their outcome is judged by the norms on explanation, opinions and the decision',
  },
});
