import { parseRefs } from '@zhargy/casefile';
import { formula, param, structured, types, type Text } from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';
import type { SanctionRef } from './sanctions/index.ts';

const written: Text = { kk: 'жазылуы', ru: 'запись', en: 'as written' };

const sanctionRef = structured<SanctionRef>('article', (ref) => ({
  article: ref.article,
  part: ref.part ?? '',
  items: [...ref.items],
}));

/** The one article of the Special Part in a qualification as people write it, or why there is none (a short English code). */
function articleIn(text: string): SanctionRef | string {
  const parsed = parseRefs(text);
  if (!parsed.ok) return 'the article cannot be read';
  // Article 24 names the stage of the offence.
  const [ref, ...others] = parsed.refs.filter((r) => r.code !== 'cpc' && r.article !== '24');
  if (!ref || others.length > 0) return 'one article of the Special Part is needed';
  return { article: ref.article, ...(ref.part === undefined ? {} : { part: ref.part }), items: ref.items };
}

/** The article of the Special Part in a qualification as people write it; the stage (article 24) is not it. */
export const chargedArticle = formula({
  id: 'kz.cc.charged-article',
  says: {
    kk: 'Айыптаудағы Ерекше бөліктің бабы',
    ru: 'Статья Особенной части, по которой предъявлено обвинение',
    en: 'The article of the Special Part under which the charge is brought',
  },
  cite: [cc.art(10)],
  inputs: { written: param.text(written) },
  result: sanctionRef,
  work: (x, pad): SanctionRef => {
    const found = articleIn(x.written);
    return typeof found === 'string' ? pad.unknown('article', found) : found;
  },
});

/** Whether a sanction written down for an article is that of a charge: the same article and part, every item of the charge among its items. */
export const sanctionCovers = formula({
  id: 'kz.cc.sanction-covers',
  says: {
    kk: 'Қолмен жазылған санкция осы айыптаудың бабына тиесілі',
    ru: 'Записанная вручную санкция относится к статье этого обвинения',
    en: 'A sanction written down by hand belongs to the article of this charge',
  },
  cite: [cc.art(10)],
  inputs: {
    charge: param.text({ kk: 'айыптау', ru: 'обвинение', en: 'charge' }),
    row: param.text({ kk: 'санкция бабы', ru: 'статья санкции', en: 'article of the sanction' }),
  },
  result: types.truth,
  work: (x, pad): boolean => {
    const [charge, row] = [articleIn(x.charge), articleIn(x.row)];
    if (typeof charge === 'string') return pad.unknown('charge', charge);
    if (typeof row === 'string') return pad.unknown('row', row);
    if (charge.article !== row.article) return false;
    if (row.part !== undefined && charge.part === undefined) return pad.unknown('charge', 'the part charged is needed');
    if (row.part !== undefined && charge.part !== row.part) return false;
    if (row.items.length === 0) return true;
    if (charge.items.length === 0) return pad.unknown('charge', 'the item charged is needed');
    return charge.items.every((item) => row.items.includes(item));
  },
});
