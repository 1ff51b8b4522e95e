import {
  about,
  and,
  byVersion,
  cond,
  days,
  duty,
  exists,
  is,
  lit,
  not,
  notAfter,
  now,
  presume,
  same,
  some,
  types,
  where,
  contains,
  type Cond,
  type Expr,
  type Presumption,
  type Text,
} from '@zhargy/logic';
import type { Day } from '@zhargy/calendar';
import { c, type ActFacts, type PersonFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { termEnds, withinTermOf } from '../ch-06-time-limits/index.ts';
import { dayOfMoment } from '../../day-of-moment.ts';
import { actsOn } from './acts.ts';
import { law118, law292 } from './amending-laws.ts';
import { ofProsecuted } from '../accused-persons.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

const lasts: Presumption = {
  id: 'custody.lasts',
  says: t(
    'аяқталған күні көрсетілмеген күзет жалғасуда деп есептеледі',
    'содержание под стражей без даты окончания считается продолжающимся',
    'custody without a last day is taken to go on',
  ),
  cite: [],
};
const inCustodyOn = (p: PersonFacts, day: Expr<Day>): Cond =>
  exists(
    where(c.custody, (k) =>
      and(
        same(k.person, p.id),
        is(k.measure, 'custody'),
        days.le(k.from, day),
        not(presume(lasts, days.lt(k.to, day), false)),
      ),
    ),
  );

const personAndArrival = about(
  { p: where(c.persons, (p) => ofProsecuted(p, exists(actsOn(p, 'writReachesProsecutor')))) },
  ({ p }) => ({
    e: actsOn(p, 'writReachesProsecutor'),
  }),
);
/** Hours the prosecutor has: twenty-four; until 292-VI eight where the suspect was in custody. */
const hours = (p: PersonFacts, e: ActFacts): Expr<number> => {
  const day = dayOfMoment.of({ at: e.on });
  return byVersion(
    [
      { from: law118, is: cond(inCustodyOn(p, day), lit.count(8), lit.count(24)) },
      { from: law292, is: lit.count(24) },
    ],
    types.count,
    day,
  );
};
const decided = (p: PersonFacts) =>
  where(c.acts, (a) => and(is(a.kind, 'prosecutorOnWrit'), contains(a.about, p.id), notAfter(a.on, now)));
const ofHours = (p: PersonFacts, e: ActFacts) =>
  ({ start: e.on, unit: lit.text('hours'), n: hours(p, e), kind: lit.text('ordinary') }) as const;

/** The prosecutor decides within the day. */
export const prosecutorInHours = duty({
  id: 'kz.cpc.629-3-4.hours',
  for: personAndArrival,
  cite: [cpc.art('629-3', 4).since(law118)],
  who: t('прокурор', 'прокурор', 'the prosecutor'),
  says: t(
    'Прокурор іс түскен сәттен бастап жиырма төрт сағаттан кешіктірмей шешім қабылдайды',
    'Прокурор принимает решение не позднее двадцати четырёх часов с поступления дела',
    'The prosecutor decides within twenty-four hours of the arrival of the case',
  ),
  cure: t('Шешімді дереу қабылдаңыз', 'Немедленно примите решение', 'Decide at once'),
  by: ({ p, e }): Expr<Day> => termEnds.of(ofHours(p, e)),
  done: ({ p }) => exists(decided(p)),
  doneInTime: ({ p, e }) => some(decided(p), (a) => withinTermOf.of({ ...ofHours(p, e), done: a.on })),
});
