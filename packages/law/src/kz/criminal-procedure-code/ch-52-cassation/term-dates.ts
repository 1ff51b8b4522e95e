import {
  and,
  conditionByVersion,
  firstOf,
  formula,
  lit,
  param,
  quantity,
  the,
  named,
  types,
  yes,
  type Text,
} from '@zhargy/logic';
import type { Day } from '@zhargy/calendar';
import { c } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2025 } from '../../instruments/resolutions.ts';
import { termEnds } from '../ch-06-time-limits/index.ts';
import { repeats, returnedForForm } from './art-487-year.ts';
import { contested, filed, since2025 } from './filings.ts';

const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** The last day for the letter by which a paper is returned. */
export const letterBy = quantity({
  id: 'kz.nr1-2025.9.letter-by',
  for: filed,
  formula: termEnds,
  cite: [cpc.art(489, 3).since(since2025), sc2025.p(9)],
  says: text(
    'Шағымды, наразылықты хатпен қайтарудың соңғы күні',
    'Последний день возвращения жалобы, протеста письмом',
    'The last day for returning the paper by letter',
  ),
  from: ({ f }) => ({
    start: f.filed.toJudge,
    unit: lit.text<'days'>('days'),
    n: lit.count(3),
    kind: lit.text<'ordinary'>('ordinary'),
  }),
});

/** The last day for a paper that asks to worsen the position. */
export const yearEnds = quantity({
  id: 'kz.cpc.487-2.last-day',
  for: contested,
  formula: termEnds,
  cite: [cpc.art(487, 2)],
  says: text(
    'Жағдайды нашарлату туралы шағым берудің соңғы күні',
    'Последний день подачи жалобы об ухудшении положения',
    'The last day for a paper that asks to worsen the position',
  ),
  from: ({ j }) => ({
    start: j.inForceFrom,
    unit: lit.text<'years'>('years'),
    n: lit.count(1),
    kind: lit.text<'ordinary'>('ordinary'),
  }),
});

/** The day by which it is judged whether a paper for the worse came in time. */
export const countedArrival = formula({
  id: 'kz.nr1-2025.8.counted-arrival',
  says: text(
    'Нысанына байланысты қайтарылып, қайта берілген шағымның мерзімі бұрынғы шағым түскен күн бойынша есептеледі',
    'Срок жалобы, поданной вновь после возвращения по пункту 1), исчисляется по дню поступления прежней',
    'A paper filed again after a return under item 1 is judged by the day the earlier one arrived',
  ),
  cite: [sc2025.p(8, 4)],
  inputs: { arrived: param.day(text('есепке алынатын күн', 'учитываемый день поступления', 'day that counts')) },
  result: types.day,
  work: (x): Day => x.arrived,
});

export const countedOn = quantity({
  id: 'kz.nr1-2025.8.counted-arrival',
  for: filed,
  formula: countedArrival,
  from: ({ f }) => ({
    arrived: firstOf<Day>([
      {
        when: and(
          repeats(f),
          conditionByVersion([
            { from: since2025, is: the(named(c.acts, f.resubmits), (earlier) => returnedForForm(earlier)) },
          ]),
        ),
        out: the(named(c.acts, f.resubmits), (earlier) => earlier.filed.received),
      },
      { when: yes, out: f.filed.received },
    ]),
  }),
});
