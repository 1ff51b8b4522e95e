import {
  and,
  conditionByVersion,
  consequence,
  definition,
  is,
  lit,
  not,
  or,
  presume,
  reading,
  requirement,
  same,
  some,
  the,
  named,
  unread,
  type Cond,
  type Dispute,
  type Expr,
  type Presumption,
  type Text,
} from '@zhargy/logic';
import type { Day } from '@zhargy/calendar';
import { c, type ActFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2025 } from '../../instruments/resolutions.ts';
import { termKept, within, type Term } from '../ch-06-time-limits/index.ts';
import { actsAbout, contested, fileCassation, filedAndDecision, since2016, since2025, thisAct } from './filings.ts';
import { itemOf, itemsBeside } from './return-items.ts';

const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** What of a paper the term looks at: when and how it was handed in, and whether it was filed before. */
type Paper = Pick<ActFacts, 'filed' | 'resubmits' | 'direction'>;

/** One year from the entry into force of the contested act. */
export const yearFrom = (start: Expr<Day>): Term => ({ start, unit: 'years', n: 1 });

/**
 * The term applies to a paper that asks to worsen the position of the convict, and to every paper against an acquittal or
 * a ruling terminating the case. Everything that improves the position has no term (CPC 487(1)).
 */
export const yearApplies = definition({
  id: 'kz.cpc.487-2.year-applies',
  cite: [cpc.art(487, 1), cpc.art(487, 2)],
  says: text(
    'нашарлатуға бағытталған шағымға, ақтау үкіміне және істі тоқтату туралы қаулыға бір жылдық мерзім қолданылады',
    'годичный срок действует для жалоб на ухудшение, на оправдательный приговор и на прекращение дела',
    'the one-year term applies to papers that ask to worsen, and against acquittals and terminations',
  ),
  is: (paper: Pick<Paper, 'direction'>, j: ActFacts): Cond =>
    or(is(j.sort, 'acquittal'), is(j.sort, 'termination'), and(is(j.sort, 'conviction'), is(paper.direction, 'worse'))),
});

/** A return on several grounds of which only one is item 1. */
export const relationBackTwoGrounds: Dispute = {
  id: 'relation-back-two-grounds',
  question: text(
    'Шағым 1) тармақпен қатар басқа негізбен де қайтарылса, бұрын түскен күні сақтала ма?',
    'Сохраняется ли день первого поступления, если жалоба возвращена не только по пункту 1)?',
    'Is the first arrival kept when the paper was returned on another ground beside item 1?',
  ),
  options: {
    no: { says: text('сақталмайды', 'не сохраняется', 'it is not kept'), authority: [sc2025.p(8, 4)] },
    yes: { says: text('сақталады', 'сохраняется', 'it is kept'), authority: [sc2025.p(8, 4)] },
  },
  byDefault: 'no',
  why: text(
    '8-тармақ тек 1) тармақты атайды, ал ереже сотталғанның жағдайын нашарлатады',
    'Пункт 8 называет лишь пункт 1), а правило ухудшает положение осужденного',
    'Paragraph 8 names item 1 alone, and the rule works against the convict',
  ),
};

/** What "computed from the arrival of the earlier paper" means. */
export const relationBackMeaning: Dispute = {
  id: 'relation-back-meaning',
  question: text(
    'Мерзімнің «бұрынғы шағым түскен сәттен есептелуі» нені білдіреді?',
    'Что значит «срок исчисляется с момента поступления ранее поданной жалобы»?',
    'What does it mean that the term is computed from the arrival of the earlier paper?',
  ),
  options: {
    firstArrival: {
      says: text(
        'мерзім сақталғаны бірінші түсуі бойынша бағаланады',
        'своевременность оценивается по первому поступлению',
        'timeliness is judged by the first arrival',
      ),
      authority: [sc2025.p(8, 4)],
    },
    freshYear: {
      says: text(
        'бірінші түскен күннен жаңа жыл басталады',
        'с первого поступления течет новый год',
        'a new year runs from the first arrival',
      ),
      authority: [sc2025.p(8, 4)],
    },
  },
  byDefault: 'firstArrival',
  why: text(
    'Мерзім актінің күшіне енуінен басталады, оны қайта бастау заңда көзделмеген',
    'Срок начинается со вступления акта в силу, нового начала закон не знает',
    'The term starts with the entry into force; the law knows no second start',
  ),
};

/** A paper not said to repeat an earlier one is the first. */
export const firstPaper: Presumption = {
  id: 'filing.first',
  says: text(
    'бұрынғы шағым аталмаса, құжат алғаш рет берілді деп есептеледі',
    'если прежняя жалоба не названа, считается, что документ подан впервые',
    'a paper not said to repeat an earlier one is taken to be the first',
  ),
  cite: [],
};

/** The paper names an earlier one that it repeats. */
export const repeats = (paper: Paper): Cond =>
  presume(firstPaper, not(same(paper.resubmits, lit.text<string>('') as ActFacts['resubmits'])), false); // an id is never empty: true for every id that is given

/** The earlier paper was returned because it did not meet article 488, and on no other ground. */
export const returnedForForm = (earlier: ActFacts): Cond =>
  some(actsAbout('returnCassationFiling', earlier.id), (r) =>
    and(
      itemOf(r, 1),
      reading(relationBackTwoGrounds, { no: not(itemsBeside(r, 1)), yes: or(itemOf(r, 1), itemsBeside(r, 1)) }),
    ),
  );

/** Papers that repeat one another are followed this far back. */
const deepest = 3;

/**
 * A test of the paper itself or, where it repeats one returned for its form, of the first paper of the row.
 * `besides`: what the repeated paper has to meet as well.
 */
function byFirst(paper: Paper, test: (of: Paper) => Cond, besides?: (earlier: ActFacts) => Cond, depth = 0): Cond {
  const own = test(paper);
  if (depth === deepest) return own;
  const back = (earlier: ActFacts): Cond =>
    conditionByVersion([
      unread(
        since2016,
        text(
          '2025 жылға дейінгі түсіндірме оқылмаған',
          'разъяснения до 2025 года не прочитаны',
          'interpretations before 2025 were not read',
        ),
      ),
      {
        from: since2025,
        is: and(
          returnedForForm(earlier),
          ...(besides ? [besides(earlier)] : []),
          byFirst(earlier, test, besides, depth + 1),
        ),
      },
    ]);
  return or(own, and(repeats(paper), the(named(c.acts, paper.resubmits), back)));
}

/** The paper was handed in within the year, by itself or by the first paper it repeats. */
export const filedInYear = definition({
  id: 'kz.cpc.487-2.filed-in-year',
  cite: [cpc.art(487, 2), cpc.art(49, 1), sc2025.p(8, 4)],
  says: text('шағым бір жыл ішінде берілді', 'жалоба подана в течение года', 'the paper was filed within the year'),
  is: (paper: Paper, j: ActFacts): Cond =>
    reading(relationBackMeaning, {
      firstArrival: byFirst(paper, (of) => termKept(of.filed, yearFrom(j.inForceFrom))),
      freshYear: byFirst(
        paper,
        (of) => termKept(of.filed, yearFrom(j.inForceFrom)),
        (earlier) => termKept(paper.filed, yearFrom(earlier.filed.received)),
      ),
    }),
});

/** A paper asking to worsen is filed within a year of the entry into force; the term is never restored. */
export const year = requirement({
  id: 'kz.cpc.487-2.year',
  for: contested,
  governs: fileCassation,
  cite: [cpc.art(487, 2).since(since2016), sc2025.p(8, 4)],
  when: ({ j }) => yearApplies(thisAct, j),
  holds: ({ j }) => filedInYear(thisAct, j),
  says: text(
    'Жағдайды нашарлату туралы шағым, наразылық акт заңды күшіне енгеннен кейін бір жыл ішінде беріледі; мерзім қалпына келтірілмейді',
    'Жалоба, протест об ухудшении положения подаются в течение года по вступлении акта в законную силу; срок не восстанавливается',
    'A paper asking to worsen the position is filed within a year of the entry into force; the term is not restored',
  ),
  cure: text(
    'Мерзім өткен: нашарлату туралы мәселе қойылмайды; жақсарту туралы шағым мерзіммен шектелмейді',
    'Срок истек: вопрос об ухудшении не ставится; жалоба об улучшении сроком не ограничена',
    'The year is over: worsening cannot be asked for; asking for improvement has no term',
  ),
  term: {
    stops: [
      {
        says: text(
          'нысанына сай келмегені үшін қайтарылып, қайта берілген шағымның мерзімі бұрынғы шағым түскен күн бойынша бағаланады',
          'срок жалобы, возвращенной из-за несоответствия форме и поданной вновь, оценивается по дню поступления прежней',
          'a paper returned for its form and filed again is judged by the day the earlier one arrived',
        ),
        cite: [sc2025.p(8, 4)],
      },
    ],
  },
});

/** Posted within the year, received after it. */
export const postedInTime: Dispute = {
  id: 'posted-in-time-worsening',
  question: text(
    'Бір жыл ішінде жіберіліп, одан кейін түскен шағым бойынша жағдайды нашарлатуға бола ма?',
    'Можно ли ухудшить положение по жалобе, отправленной в срок, но поступившей после него?',
    'May the position be worsened on a paper posted in the year and received after it?',
  ),
  options: {
    notAllowed: {
      says: text('болмайды: түсуі керек', 'нельзя: нужно поступление', 'no: it had to arrive'),
      authority: [cpc.art(487, 2)],
    },
    allowed: {
      says: text('болады: тапсыру жеткілікті', 'можно: достаточно сдачи', 'yes: handing in is enough'),
      authority: [cpc.art(49, 1)],
    },
  },
  byDefault: 'notAllowed',
  why: text(
    'Бөліктің үшінші абзацы сотқа түсуді талап етеді',
    'Третий абзац части требует поступления в суд',
    'The third paragraph of the part asks that it reached the court',
  ),
};

/** After the year a decision for the worse is possible only on a paper that reached the court within it. */
export const mayWorsen = consequence({
  id: 'kz.cpc.487-2.may-worsen',
  for: filedAndDecision,
  cite: [cpc.art(487, 2).since(since2016)],
  when: ({ f, j }) => yearApplies(f, j),
  follows: ({ f, j }) =>
    reading(postedInTime, {
      notAllowed: byFirst(f, (of) => within(yearFrom(j.inForceFrom), of.filed.received)),
      allowed: filedInYear(f, j),
    }),
  says: text(
    'Шағым сотқа бір жыл өткенге дейін түскендіктен, жағдайды нашарлататын шешім жыл өткен соң да қабылдануы мүмкін',
    'Решение, ухудшающее положение, возможно и по истечении года, так как жалоба поступила в суд до его окончания',
    'A decision for the worse is possible even after the year, since the paper reached the court within it',
  ),
});
