import {
  about,
  and,
  byVersion,
  cond,
  conditionByVersion,
  consequence,
  is,
  momentOfAct,
  not,
  or,
  reading,
  requirement,
  types,
  where,
  contains,
  exists,
  type Cond,
  type Dispute,
  type Expr,
  type Text,
  type ValueType,
} from '@zhargy/logic';
import type { Day, Moment } from '@zhargy/calendar';
import { c, type ActFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2025 } from '../../instruments/resolutions.ts';
import { within } from '../ch-06-time-limits/index.ts';
import { filedInYear, yearApplies } from './art-487-year.ts';
import { earlierActsAbout, filed, filedAndDecision, returnFiling, since2016, since2025, thisAct } from './filings.ts';
import { itemOf, someItemOf } from './return-items.ts';

const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** Items of a return that article 489(3) takes out of the letter: 3 and 4 until 30.06.2025, 4 alone since. */
const notByLetter = conditionByVersion([
  { from: since2016, is: someItemOf(thisAct, [3, 4]) },
  { from: since2025, is: itemOf(thisAct, 4) },
]);
/** Items that go by letter. */
const byLetter = conditionByVersion([
  { from: since2016, is: someItemOf(thisAct, [1, 2, 5, 6]) },
  { from: since2025, is: someItemOf(thisAct, [1, 2, 3, 5]) },
]);

/** A return on two grounds of which one goes by letter and the other does not. */
export const returnMixedForm: Dispute = {
  id: 'return-mixed-form',
  question: text(
    'Бір негіз хатпен, екіншісі қаулымен қайтаруды талап етсе, нысан қандай?',
    'Какова форма, если одно основание требует письма, а другое постановления?',
    'Which form is right when one ground goes by letter and the other by ruling?',
  ),
  options: {
    ruling: {
      says: text('бірыңғай қаулы', 'единое постановление', 'one ruling for both'),
      authority: [cpc.art(489, 3), sc2025.p(9)],
    },
    perGround: {
      says: text(
        'әр негіз бойынша жеке құжат',
        'отдельный документ по каждому основанию',
        'a paper of its own for each ground',
      ),
      authority: [cpc.art(489, 3), sc2025.p(9)],
    },
  },
  byDefault: 'ruling',
  why: text(
    '489-баптың 3-бөлігі ерекше жағдайды хат нысанынан тұтас шығарады',
    'Часть 3 статьи 489 выводит особый случай из формы письма целиком',
    'Article 489(3) takes the excepted case out of the letter as a whole',
  ),
};

/** A letter, and a ruling of the court where the paper was withdrawn (until 30.06.2025 also where it was late). */
export const form = requirement({
  id: 'kz.cpc.489-3.form',
  for: filed,
  governs: returnFiling,
  cite: [cpc.art(489, 3).since(since2016), sc2025.p(9)],
  holds: () =>
    cond(
      notByLetter,
      reading(returnMixedForm, {
        ruling: is(thisAct.form, 'ruling'),
        perGround: and(is(thisAct.form, 'ruling'), not(byLetter)),
      }),
      is(thisAct.form, 'letter'),
    ),
  says: text(
    'Шағым, наразылық хатпен, ал кері қайтарып алынғанда (2025 жылғы 30 маусымға дейін мерзімі өткенде де) соттың қаулысымен қайтарылады',
    'Жалоба, протест возвращаются письмом, а при отзыве (до 30.06.2025 и при пропуске срока) постановлением суда',
    'The paper is returned by letter and, where it was withdrawn (until 30.06.2025 also where it was late), by a ruling of the court',
  ),
  cure: text(
    'Негізге сай нысанды таңдаңыз',
    'Выберите форму, соответствующую основанию',
    'Choose the form that fits the ground',
  ),
});

/** From which moment the three days ran before the resolution of 2025 said so. */
export const returnTermStart: Dispute = {
  id: 'return-term-start',
  question: text(
    'Үш тәулік қай сәттен басталады?',
    'С какого момента текут трое суток?',
    'From which moment do the three days run?',
  ),
  options: {
    handOver: {
      says: text('судьяға берілген сәттен', 'с передачи судье', 'from the hand-over to the judge'),
      authority: [sc2025.p(9)],
    },
    receipt: {
      says: text('сотқа түскен күннен', 'со дня поступления в суд', 'from the arrival at the court'),
      authority: [cpc.art(489, 3)],
    },
  },
  byDefault: 'handOver',
  why: text(
    '489-баптың 3-бөлігі басталу сәтін атамайды, кейінгі түсіндірме судьяға беруді көрсетеді',
    'Часть 3 статьи 489 начала не называет, позднейшее разъяснение указывает передачу судье',
    'Article 489(3) names no start; the later interpretation names the hand-over to the judge',
  ),
};

const dayOrMoment = types.moment as ValueType<never> as ValueType<Day | Moment>; // both are compared only inside the term
const startOfReturnTerm = (f: ActFacts): Expr<Day | Moment> =>
  byVersion<Day | Moment>(
    [
      {
        from: since2016,
        is: reading<Day | Moment>(returnTermStart, { handOver: f.filed.toJudge, receipt: f.filed.received }),
      },
      { from: since2025, is: f.filed.toJudge },
    ],
    dayOrMoment,
  );

/** The letter goes out within three days. For the ruling of item 4 the law names no term. */
export const term = requirement({
  id: 'kz.cpc.489-3.term',
  for: filed,
  governs: returnFiling,
  cite: [cpc.art(489, 3).since(since2016), sc2025.p(9)],
  when: () => is(thisAct.form, 'letter'),
  holds: ({ f }) => within({ start: startOfReturnTerm(f), unit: 'days', n: 3 }, momentOfAct),
  says: text(
    'Хат шағым, наразылық судьяға берілген сәттен бастап үш тәулік ішінде жіберіледі',
    'Письмо направляется не позднее трех суток с момента передачи жалобы, протеста судье',
    'The letter goes out within three days of the hand-over to the judge',
  ),
  cure: text('Хатты дереу жіберіңіз', 'Направьте письмо немедленно', 'Send the letter at once'),
});

/** A paper filed after the year is one returned under item 3; a return that names the item without cause is unlawful. */
export const lateGround = requirement({
  id: 'kz.cpc.489-1-3.late',
  for: filedAndDecision,
  governs: returnFiling,
  cite: [cpc.art(489, 1, 3).since(since2016)],
  when: () => itemOf(thisAct, 3),
  holds: ({ f, j }) => and(yearApplies(f, j), not(filedInYear(f, j))),
  says: text(
    '3) тармақ бойынша бір жылдық мерзім өткеннен кейін берілген шағым, наразылық қайтарылады',
    'По пункту 3) возвращается жалоба, протест, поданные по истечении годичного срока',
    'Under item 3 a paper filed after the one-year term is returned',
  ),
  cure: text(
    'Мерзім сақталған болса, шағымды қарауға қабылдаңыз',
    'Если срок соблюден, примите жалобу к рассмотрению',
    'If the term was kept, accept the paper',
  ),
});

/** The paper was withdrawn before its return. */
const existsWithdrawal = (f: ActFacts): Cond => exists(earlierActsAbout('withdrawCassationFiling', f.id));

/** A withdrawal before consideration is the ground of item 4. */
export const withdrawnGround = requirement({
  id: 'kz.cpc.489-1-4.withdrawn',
  for: filed,
  governs: returnFiling,
  cite: [cpc.art(489, 1, 4).since(since2016), cpc.art(488, 6)],
  when: () => itemOf(thisAct, 4),
  holds: ({ f }) => existsWithdrawal(f),
  says: text(
    '4) тармақ бойынша қаралғанға дейін кері қайтарып алынған шағым, наразылық қайтарылады',
    'По пункту 4) возвращается жалоба, протест, отозванные до рассмотрения',
    'Under item 4 a paper withdrawn before consideration is returned',
  ),
  cure: text(
    'Кері қайтарып алу туралы өтініш болмаса, бұл негіз қолданылмайды',
    'Без отзыва это основание не применяется',
    'Without a withdrawal this ground does not apply',
  ),
});

/** Paragraph 15 of the resolution returns protests under item 5 too, though the item speaks of complaints. */
export const protestUnderFive: Dispute = {
  id: 'protest-under-item-5',
  question: text(
    'Кері күш не рақымшылық туралы ғана наразылық 5) тармақ бойынша қайтарыла ма?',
    'Возвращается ли по пункту 5) протест лишь об обратной силе или амнистии?',
    'Is a protest on retroactivity or amnesty alone returned under item 5?',
  ),
  options: {
    alsoProtests: {
      says: text(
        'иә, 15-тармақ наразылықты да атайды',
        'да, пункт 15 называет и протест',
        'yes, paragraph 15 names protests too',
      ),
      authority: [sc2025.p(15, 1).s(1, 2)],
    },
    complaintsOnly: {
      says: text(
        'жоқ, тармақ тек шағымды атайды',
        'нет, пункт говорит лишь о жалобе',
        'no, the item speaks of complaints only',
      ),
      authority: [cpc.art(489, 1, 5)],
    },
  },
  byDefault: 'alsoProtests',
  why: text(
    'Нормативтік қаулы осы жағдайды арнайы реттейді',
    'Нормативное постановление регулирует этот случай прямо',
    'The resolution speaks of this case expressly',
  ),
};

/** A complaint against an act that cassation does not reach is the ground of item 5; a protest is not named there. */
export const complaintOnly = requirement({
  id: 'kz.cpc.489-1-5.complaint',
  for: filed,
  governs: returnFiling,
  cite: [cpc.art(489, 1, 5).since(since2016), sc2025.p(15, 1).s(1, 2)],
  when: () => itemOf(thisAct, 5),
  holds: ({ f }) =>
    reading(protestUnderFive, {
      complaintsOnly: not(is(f.sort, 'protest')),
      alsoProtests: or(not(is(f.sort, 'protest')), f.onlyRetroactivityOrAmnesty),
    }),
  says: text(
    '5) тармақ бойынша кассацияда қаралмайтын актіге берілген шағым қайтарылады',
    'По пункту 5) возвращается жалоба на акт, не подлежащий кассационному пересмотру',
    'Under item 5 a complaint against an act that cassation does not reach is returned',
  ),
  cure: text(
    'Наразылық үшін басқа негізді тексеріңіз',
    'Для протеста проверьте иное основание',
    'For a protest check another ground',
  ),
});

/** Refiling is open after a return under items 1 and 2 alone; the law says nothing of it for the others. */
export const mayRefile = consequence({
  id: 'kz.cpc.489-2.refile',
  for: about({ f: where(c.acts, (a) => is(a.kind, 'cassationFiling')) }, ({ f }) => ({
    r: where(c.acts, (a) => and(is(a.kind, 'returnCassationFiling'), contains(a.about, f.id))),
  })),
  cite: [cpc.art(489, 2).since(since2016)],
  follows: ({ r }) => and(someItemOf(r, [1, 2]), not(someItemOf(r, [3, 4, 5, 6]))),
  says: text(
    'Кемшіліктер жойылған соң шағым, наразылық жалпы негіздерде қайта берілуі мүмкін',
    'После устранения недостатков жалоба, протест могут быть поданы вновь на общих основаниях',
    'Once the defects are removed the paper may be filed again on general terms',
  ),
});
