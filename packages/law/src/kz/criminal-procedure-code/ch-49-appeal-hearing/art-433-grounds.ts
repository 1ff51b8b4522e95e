import {
  and,
  conditionByVersion,
  contains,
  decision,
  effective,
  lit,
  no,
  not,
  or,
  reading,
  requirement,
  same,
  unread,
  yes,
  type Cond,
  type Dispute,
  type Expr,
  type Id,
} from '@zhargy/logic';
import type { ActFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';
import { law91 } from '../ch-64/amending-laws.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { grounds, judgmentOnAgreement, law216, otherGround, reviewOnAppeal, word } from './review.ts';

/** Whether the hearing in conciliation is an inquiry "in the shortened order" that cannot be called incomplete (434(4)). */
export const inquiryInConciliation: Dispute = {
  id: 'kz.cpc.434-4.conciliation',
  question: {
    kk: 'Келісімдік тәртіпте шығарылған үкімді сот тергеуінің толық еместігінен жоюға бола ма?',
    ru: 'Можно ли отменить приговор согласительного производства за неполноту судебного следствия?',
    en: 'May a judgment given in conciliation be set aside because the inquiry was incomplete?',
  },
  options: {
    excluded: {
      says: {
        kk: 'Жоқ: қысқартылған тәртіп талаптары сақталса, бұл негіз жүрмейді',
        ru: 'Нет: при соблюдении сокращённого порядка это основание не действует',
        en: 'No: where the shortened order was kept this ground does not count',
      },
      authority: [cpc.art(434, 4), cpc.art(614, 1, 2)],
    },
    open: {
      says: {
        kk: 'Иә: 433-бап тізімі толық қолданылады',
        ru: 'Да: перечень статьи 433 действует полностью',
        en: 'Yes: the list of article 433 applies in full',
      },
      authority: [cpc.art(433, '', 1), sc2016.p(17).s(4)],
    },
  },
  byDefault: 'excluded',
  why: {
    kk: 'Келісімдік тәртіпте сот тергеуі мүлде жүргізілмейді, ал іс қысқартылған мерзім ережесімен қаралады',
    ru: 'Следствия в согласительном порядке нет вовсе, а дело рассматривается по правилу сокращённого срока',
    en: 'There is no inquiry in conciliation at all, and the case is heard under the rule of the shortened order',
  },
};

/** An incomplete inquiry counts only where the shortened form itself was not kept. */
const inquiryCounts = (j: ActFacts): Cond =>
  and(
    grounds.inquiryIncomplete(j),
    reading(inquiryInConciliation, { excluded: grounds.procedureBreached(j), open: yes }),
  );
const anyGround = (j: ActFacts): Cond => or(otherGround(j), inquiryCounts(j));
const fallsInEveryCase = (j: ActFacts): Cond => or(grounds.absoluteBreach(j), grounds.shouldHaveEnded(j));
/** Items 8 and 9 of 431(1), in the text read; article 431 was not read as it stood before law 91-VI. */
const untilLaw216 = (is: Cond): Cond =>
  conditionByVersion([
    unread(effective('2015-01-01', '231-V'), {
      kk: '431-баптың 2017 жылғы 11 шілдеге дейінгі мәтіні оқылмаған',
      ru: 'текст статьи 431 до 11 июля 2017 года не прочитан',
      en: 'article 431 was not read as it stood before 11 July 2017',
    }),
    { from: law91, is },
    { from: law216, is: no },
  ]);

/** Articles 431 and 433 for a judgment given on an agreement: it stands unless a ground of article 433 is found (para 17). */
export const decisionsOnAppeal = decision({
  id: 'kz.cpc.433.decision',
  for: judgmentOnAgreement,
  governs: reviewOnAppeal,
  cite: [cpc.art(431, 1), cpc.art(433), sc2016.p(17).s(4)],
  says: {
    kk: 'Келісім бойынша үкімнің күшін апелляциялық сот тек 433-бап негіздерімен жояды немесе өзгертеді',
    ru: 'Приговор по соглашению апелляционный суд отменяет или изменяет только по основаниям статьи 433',
    en: 'On appeal a judgment on an agreement is set aside or changed only on the grounds of article 433',
  },
  cure: {
    kk: '433-бап негізі болмаса, үкімді өзгеріссіз қалдырыңыз',
    ru: 'Без основания статьи 433 оставьте приговор без изменения',
    en: 'Without a ground of article 433 leave the judgment as it is',
  },
  outcome: () => thisAct.outcome,
  options: {
    leaveUnchanged: {
      says: word('leaveUnchanged'),
      cite: [cpc.art(431, 1, 1), sc2016.p(17).s(3, 4)],
      must: ({ j }) => not(anyGround(j)),
    },
    change: {
      says: word('change'),
      cite: [cpc.art(431, 1, 2)],
      may: ({ j }) => and(anyGround(j), not(fallsInEveryCase(j))),
    },
    reverseAndTerminate: {
      says: word('reverseAndTerminate'),
      cite: [cpc.art(431, 1, 3), cpc.art(436, 3, 1)],
      must: ({ j }) => grounds.shouldHaveEnded(j),
      may: ({ j }) => anyGround(j),
    },
    newJudgment: {
      says: word('newJudgment'),
      cite: [cpc.art(431, 1, 4), cpc.art(434, 3), cpc.art(435, 2)],
      may: ({ j }) => and(anyGround(j), not(grounds.shouldHaveEnded(j))),
    },
    returnToProsecutor: {
      says: word('returnToProsecutor'),
      cite: [cpc.art(431, 1, 8).until(law216)],
      may: ({ j }) => untilLaw216(and(anyGround(j), not(grounds.shouldHaveEnded(j)))),
    },
    newTrial: {
      says: word('newTrial'),
      cite: [cpc.art(431, 1, 9).until(law216)],
      may: ({ j }) => untilLaw216(and(grounds.absoluteBreach(j), not(grounds.shouldHaveEnded(j)))),
    },
  },
  choices: [
    { between: ['change', 'reverseAndTerminate'], cite: [cpc.art(431, 1)] },
    { between: ['change', 'newJudgment'], cite: [cpc.art(431, 1)] },
    { between: ['change', 'returnToProsecutor'], cite: [cpc.art(431, 1)] },
    { between: ['reverseAndTerminate', 'newJudgment'], cite: [cpc.art(431, 1)] },
    { between: ['reverseAndTerminate', 'returnToProsecutor'], cite: [cpc.art(431, 1)] },
    { between: ['reverseAndTerminate', 'newTrial'], cite: [cpc.art(431, 1)] },
    { between: ['newJudgment', 'returnToProsecutor'], cite: [cpc.art(431, 1)] },
    { between: ['newJudgment', 'newTrial'], cite: [cpc.art(431, 1)] },
    { between: ['returnToProsecutor', 'newTrial'], cite: [cpc.art(431, 1)] },
  ],
});

const code = (text: string): Expr<Id<string>> => lit.text(text as Id<string>); // a short code stands in a list of ids and is compared as one
const touched = (): Cond => not(same(thisAct.outcome, lit.text('leaveUnchanged')));
const namesItem = (): Cond => or(...[1, 2, 3, 4, 5].map((n) => contains(thisAct.grounds, code(`433-${n}`))));

/** Article 433: a ruling that touches the judgment names one of its items; a late change of mind is none (para 17). */
export const namedGround = requirement({
  id: 'kz.cpc.433.named-ground',
  for: judgmentOnAgreement,
  governs: reviewOnAppeal,
  cite: [...[1, 2, 3, 4, 5].map((n) => cpc.art(433, '', n)), sc2016.p(17).s(3, 4)],
  says: {
    kk: 'Үкімді өзгертетін немесе жоятын қаулыда 433-бап негізі аталады; кеш бас тарту ондай негіз емес',
    ru: 'Постановление об отмене или изменении называет основание статьи 433; поздний отказ таковым не является',
    en: 'A ruling that changes the judgment or sets it aside names a ground of article 433; a late withdrawal is none',
  },
  cure: {
    kk: '433-бап негізін көрсетіңіз немесе үкімді өзгеріссіз қалдырыңыз',
    ru: 'Укажите основание статьи 433 или оставьте приговор без изменения',
    en: 'Name a ground of article 433 or leave the judgment as it is',
  },
  when: () => touched(),
  holds: () => namesItem(),
});
