import { c, type ChargeFacts } from '@zhargy/casefile';
import { lawDay, named, the, types, type Expr, type ValueType } from '@zhargy/logic';
import { categoryByArticle } from './art-011-by-article.ts';
import { categoryBySanction, type Category } from './art-011.ts';
import { articleOf, asQualified, chargedArticle, writtenForArticle } from './charged-article.ts';
import { byOwnRows, entered } from './sanction-by-hand.ts';
import { unlessTheyDiffer } from './unless-they-differ.ts';

const categoryType = types.text as ValueType<Category>; // one of the words of a category

/**
 * The category of a charge on the law date: by its article, after the changes before the moment of the act, and the day of the deed, else, marked as entered by hand, as stated, by the
 * sanction given for the charge, or by a row of the user's own; where any two of these differ it is unknown.
 */
export const categoryOf = (ch: ChargeFacts): Expr<Category> => {
  const own = byOwnRows(ch);
  return unlessTheyDiffer<Category>(
    [
      categoryByArticle.of({
        article: chargedArticle.of({ written: articleOf(ch) }),
        deed: the(named(c.offences, ch.offence), (o) => o.to),
        judged: lawDay,
      }),
      entered<Category>(
        asQualified<Category>(ch, (a) => a.category, ch.category),
        categoryType,
      ),
      entered<Category>(
        categoryBySanction.of({
          maxImprisonment: writtenForArticle(ch, ch.maxImprisonment, types.period),
          fault: ch.fault,
        }),
        categoryType,
      ),
      entered<Category>(own.category, categoryType),
      entered<Category>(categoryBySanction.of({ maxImprisonment: own.max, fault: ch.fault }), categoryType),
    ],
    categoryType,
  );
};
