import { momentOf, type Moment } from '@zhargy/calendar';
import {
  and,
  contains,
  day,
  exists,
  formula,
  is,
  momentOfAct,
  not,
  oneOf,
  or,
  param,
  precedesAct,
  presume,
  same,
  types,
  where,
  type Cond,
  type Expr,
  type Many,
  type Presumption,
} from '@zhargy/logic';
import { c, type AgreementFacts, type ChargeFacts, type PersonFacts } from '@zhargy/casefile';
import type { Category } from '../../criminal-code/art-011.ts';
import { categoryOf } from '../../criminal-code/category-of-charge.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

/** The charge was dropped, ended or severed before the act. An act naming the person and none of the charges ends all of his. */
export const endedBeforeAct = (ch: ChargeFacts): Cond =>
  exists(
    where(c.acts, (a) =>
      and(
        oneOf(a.kind, ['dropCharge', 'terminateAgainst', 'severCase']),
        precedesAct(a.on),
        or(
          contains(a.about, ch.id),
          and(
            oneOf(a.kind, ['terminateAgainst', 'severCase']),
            contains(a.about, ch.person),
            not(exists(where(c.charges, (x) => contains(a.about, x.id)))),
          ),
        ),
      ),
    ),
  );

/** The category of the charge as it stood at the act: that of the article after the last change of qualification, else as brought. */
export const categoryAtAct: (ch: ChargeFacts) => Expr<Category> = categoryOf;

/** A charge without a day is taken to have been brought before the act. */
export const broughtBefore: Presumption = {
  id: 'kz.cpc.charge-brought-before-the-act',
  says: {
    kk: 'тағылған күні көрсетілмеген айып осы әрекетке дейін тағылған деп есептеледі',
    ru: 'обвинение без даты предъявления считается предъявленным до этого действия',
    en: 'a charge without a day is taken to have been brought before this act',
  },
  cite: [],
};
const longAgo = day('0001-01-01');

const broughtByThen = formula({
  id: 'kz.cpc.charge-brought-by-the-act',
  says: {
    kk: 'Айып әрекет күнінен кешіктірілмей тағылған',
    ru: 'Обвинение предъявлено не позднее дня действия',
    en: 'The charge was brought no later than the day of the act',
  },
  cite: [cpc.art(612, 1)],
  inputs: {
    brought: param.day({ kk: 'тағылған күн', ru: 'день предъявления', en: 'day brought' }),
    act: param.record<Moment>(
      { kk: 'әрекет сәті', ru: 'момент действия', en: 'moment of the act' },
      'YYYY-MM-DD',
      (v) => (typeof v === 'string' ? momentOf(v) : undefined),
    ),
  },
  result: types.truth,
  work: (x): boolean => x.brought <= x.act.day,
});

/** The charge had been brought by the day of the act; one of the same day counts. */
export const broughtByAct = (ch: ChargeFacts): Cond =>
  broughtByThen.of({ brought: presume(broughtBefore, ch.broughtOn, longAgo), act: momentOfAct });

/** Charges this person faced at the moment of the act: brought by then and not ended before it. */
export const liveChargesOf = (p: PersonFacts): Many<ChargeFacts> =>
  where(c.charges, (ch) => and(same(ch.person, p.id), broughtByAct(ch), not(endedBeforeAct(ch))));

/** The same for crimes only: misdemeanours go their own way (NR 4/2016 para 5). */
export const liveCrimesOf = (p: PersonFacts): Many<ChargeFacts> =>
  where(liveChargesOf(p), (ch) => not(is(categoryAtAct(ch), 'misdemeanour')));

/** Charges the agreement names. */
export const chargesOf = (g: AgreementFacts): Many<ChargeFacts> => where(c.charges, (ch) => contains(g.charges, ch.id));
