import {
  and,
  best,
  contains,
  exists,
  is,
  not,
  oneOf,
  or,
  precedesAct,
  same,
  types,
  where,
  type Cond,
  type Expr,
  type Many,
} from '@zhargy/logic';
import { c, type AgreementFacts, type ChargeFacts, type PersonFacts } from '@zhargy/casefile';
import type { Category } from '../../criminal-code/art-011.ts';
import { categoryOf } from '../../criminal-code/category-of-charge.ts';

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

/** The category of the charge as it stood at the act: that of the last change of qualification, else that of the charge as brought. */
export const categoryAtAct = (ch: ChargeFacts): Expr<Category> =>
  best(
    where(c.acts, (a) => and(is(a.kind, 'changeCharge'), contains(a.about, ch.id), precedesAct(a.on))),
    {
      which: 'last',
      by: (a) => a.on,
      type: types.moment,
      is: (a): Expr<Category> => a.category,
      orElse: categoryOf(ch),
    },
  );

/** Charges this person faced at the moment of the act. */
export const liveChargesOf = (p: PersonFacts): Many<ChargeFacts> =>
  where(c.charges, (ch) => and(same(ch.person, p.id), not(endedBeforeAct(ch))));

/** The same for crimes only: misdemeanours go their own way (NR 4/2016 para 5). */
export const liveCrimesOf = (p: PersonFacts): Many<ChargeFacts> =>
  where(liveChargesOf(p), (ch) => not(is(categoryAtAct(ch), 'misdemeanour')));

/** Charges the agreement names. */
export const chargesOf = (g: AgreementFacts): Many<ChargeFacts> => where(c.charges, (ch) => contains(g.charges, ch.id));
