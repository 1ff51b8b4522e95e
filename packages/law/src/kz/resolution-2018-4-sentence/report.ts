import { and, cond, is, lit, same, single, unknowable, where, type Cond, type Expr, type Many } from '@zhargy/logic';
import { c, type ContentFacts, type SentenceFacts } from '@zhargy/casefile';

/** What the report on the judgment's text says of an element, for one sentence or charge. */
export const rowsOf = (s: SentenceFacts, element: string, about: Expr<string>): Many<ContentFacts> =>
  where(c.contents, (k) => and(same(k.act, s.act), same(k.element, lit.text(element)), same(k.about, about)));

/** The element stands in the text, without contradiction. What a reader did not find is unknown, not absent. */
export const present = (s: SentenceFacts, element: string, about: Expr<string>): Cond =>
  single(rowsOf(s, element, about), (k) =>
    cond(
      is(k.state, 'notFound'),
      unknowable(`contents.${element}`, 'the reader of the text did not find it; a person should look'),
      is(k.state, 'present'),
    ),
  );

/** Where in the document the element stands. */
export const orderOf = (s: SentenceFacts, element: string, about: Expr<string>): Expr<number> =>
  single(rowsOf(s, element, about), (k) => k.order);
