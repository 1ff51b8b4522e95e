import { parseRefs, type ChargeFacts } from '@zhargy/casefile';
import { c } from '@zhargy/casefile';
import {
  formula,
  lawDay,
  named,
  param,
  statedOrDerived,
  structured,
  the,
  types,
  type Expr,
  type ValueType,
} from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';
import { categoryByArticle } from './art-011-by-article.ts';
import { categoryBySanction, type Category } from './art-011.ts';
import type { SanctionRef } from './sanctions/index.ts';

const sanctionRef = structured<SanctionRef>('article', (ref) => ({
  article: ref.article,
  part: ref.part ?? '',
  items: [...ref.items],
}));

/** The article of the Special Part in a qualification as people write it; the stage (article 24) is not it. */
export const chargedArticle = formula({
  id: 'kz.cc.charged-article',
  says: {
    kk: 'Айыптаудағы Ерекше бөліктің бабы',
    ru: 'Статья Особенной части, по которой предъявлено обвинение',
    en: 'The article of the Special Part under which the charge is brought',
  },
  cite: [cc.art(10)],
  inputs: { written: param.text({ kk: 'жазылуы', ru: 'запись', en: 'as written' }) },
  result: sanctionRef,
  work: (x, pad): SanctionRef => {
    const parsed = parseRefs(x.written);
    if (!parsed.ok) return pad.unknown('article', 'the article cannot be read');
    const [ref, ...others] = parsed.refs.filter((r) => r.code !== 'cpc' && r.article !== '24');
    if (!ref || others.length > 0) return pad.unknown('article', 'one article of the Special Part is needed');
    return { article: ref.article, ...(ref.part === undefined ? {} : { part: ref.part }), items: ref.items };
  },
});

const category = types.text as ValueType<Category>;

/**
 * The category of a charge on the law date: by its article and the day of the deed, by the sanction given by hand, or
 * as stated; where these differ it is unknown.
 */
export const categoryOf = (ch: ChargeFacts): Expr<Category> =>
  statedOrDerived(
    statedOrDerived(
      ch.category,
      categoryBySanction.of({ maxImprisonment: ch.maxImprisonment, fault: ch.fault }),
      category,
    ),
    categoryByArticle.of({
      article: chargedArticle.of({ written: ch.article }),
      deed: the(named(c.offences, ch.offence), (o) => o.to),
      judged: lawDay,
    }),
    category,
  );
