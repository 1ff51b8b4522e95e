import { and, cond, is, lit, same, single, unknowable, where, type Cond, type Expr } from '@zhargy/logic';
import { c } from '@zhargy/casefile';
import { thisAct } from './ch-63/this-act.ts';

/**
 * The element stands in the text of the act under judgment, without contradiction, for the thing named. What a reader did
 * not find is unknown, not absent: a person should look.
 */
export const standsInText = (element: string, about: Expr<string>): Cond =>
  single(
    where(c.contents, (k) => and(same(k.act, thisAct.id), same(k.element, lit.text(element)), same(k.about, about))),
    (k) =>
      cond(
        is(k.state, 'notFound'),
        unknowable(`contents.${element}`, 'the reader of the text did not find it; a person should look'),
        is(k.state, 'present'),
      ),
  );
