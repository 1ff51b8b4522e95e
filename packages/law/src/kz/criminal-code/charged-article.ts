import { c, parseRefs, type ActFacts, type ChargeFacts } from '@zhargy/casefile';
import {
  and,
  before,
  best,
  cond,
  contains,
  exists,
  formula,
  is,
  not,
  param,
  precedesAct,
  presume,
  structured,
  types,
  where,
  wholeCase,
  type Cond,
  type Expr,
  type Presumption,
  type Text,
  type ValueType,
} from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';
import type { SanctionRef } from './sanctions/index.ts';

const written: Text = { kk: 'жазылуы', ru: 'запись', en: 'as written' };

const sanctionRef = structured<SanctionRef>('article', (ref) => ({
  article: ref.article,
  part: ref.part ?? '',
  items: [...ref.items],
}));

/** A file without a list of acts records no change of any charge. */
export const noChangeRecorded: Presumption = {
  id: 'kz.cc.charge-not-changed',
  says: {
    kk: 'істе әрекеттер тізімі болмаса, айып өзгертілмеген деп есептеледі',
    ru: 'если перечня действий в деле нет, обвинение считается не изменённым',
    en: 'where the file has no list of acts the charge is taken not to have been changed',
  },
  cite: [],
};

const anyAct = exists(wholeCase(c.acts, 'whether the file has a list of acts at all'));

/** A victim insisted afterwards on the former charge, which is then the one tried (CPC 337(7)). */
const formerInsistedOn = (ch: ChargeFacts, change: ActFacts): Cond =>
  exists(
    where(c.acts, (a) =>
      and(is(a.kind, 'insistOnCharge'), contains(a.about, ch.id), before(change.on, a.on), precedesAct(a.on)),
    ),
  );

/** What is so of a charge at the moment of the act: what its last recorded change before then says, else what was written when it was brought. */
export const asQualified = <T>(
  ch: ChargeFacts,
  changed: (a: ActFacts) => Expr<T>,
  written: Expr<NoInfer<T>>,
): Expr<T> =>
  cond<T>(
    presume(noChangeRecorded, anyAct, false),
    best(
      where(c.acts, (a) =>
        and(is(a.kind, 'changeCharge'), contains(a.about, ch.id), precedesAct(a.on), not(formerInsistedOn(ch, a))),
      ),
      { which: 'last', by: (a) => a.on, type: types.moment, is: changed, orElse: written },
    ),
    written,
  );

/** The article of a charge as people write it, after the changes recorded before the moment of the act. */
export const articleOf = (ch: ChargeFacts): Expr<string> => asQualified(ch, (a) => a.article, ch.article);

/** A value written by hand for a charge that was changed since: it was written for the former article. */
export const writtenForArticle = <T>(ch: ChargeFacts, value: Expr<T>, type: ValueType<T>): Expr<T> =>
  asQualified(ch, () => fallen(type), value);

/** A value that fell away with the article it was written for. */
const fallen = <T>(type: ValueType<T>): Expr<T> =>
  formula({
    id: 'kz.cc.written-for-the-former-article',
    says: {
      kk: 'Қолмен жазылған мән айыптың бұрынғы бабына тиесілі',
      ru: 'Внесённое вручную значение относится к прежней статье обвинения',
      en: 'The value entered by hand is that of the former article of the charge',
    },
    cite: [cc.art(10)],
    inputs: {},
    result: type,
    work: (_x, pad): T => pad.unknown('charge', 'writtenForTheFormerArticle'),
  }).of({});

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
