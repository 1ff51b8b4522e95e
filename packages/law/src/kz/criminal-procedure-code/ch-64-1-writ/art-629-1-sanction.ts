import { isoOf } from '@zhargy/calendar';
import { formula, named, param, the, types, unverified, type Cond, type Text } from '@zhargy/logic';
import { c, type ChargeFacts } from '@zhargy/casefile';
import { notReadSince, refOf } from '../../criminal-code/art-011-by-article.ts';
import { articleOf, chargedArticle, writtenForArticle } from '../../criminal-code/charged-article.ts';
import { byHand } from '../../criminal-code/sanction-by-hand.ts';
import { sanctionsOf, type SanctionRef } from '../../criminal-code/sanctions/index.ts';
import { unlessTheyDiffer } from '../../criminal-code/unless-they-differ.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

const l = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** Whether the sanction of an article names a fine among its main punishments, by the text of the day of the deed. */
export const fineNamed = formula({
  id: 'kz.cpc.629-1-2-3.fine-named',
  says: l(
    'Баптың санкциясында негізгі жаза ретінде айыппұл бар',
    'В санкции статьи среди основных наказаний есть штраф',
    'The sanction of the article has a fine among its main punishments',
  ),
  cite: [cpc.art('629-1', 2, 3)],
  inputs: {
    article: param.record<SanctionRef>(l('бап', 'статья', 'article'), '188(1)', (v) =>
      typeof v === 'string' ? refOf(v) : undefined,
    ),
    deed: param.day(l('әрекет жасалған күн', 'день деяния', 'day of the deed')),
  },
  result: types.truth,
  work: (x, pad): boolean => {
    const { article, deed } = x;
    const answer = sanctionsOf(article, isoOf(deed));
    if (answer.rows.length === 0) return pad.unknown('article', answer.certainty);
    if (answer.afterLastReading) pad.unverified(notReadSince);
    const named = new Set(answer.rows.map(({ main }) => main.some(({ kind }) => kind === 'fine')));
    const [only] = named;
    if (named.size > 1 || only === undefined) return pad.unknown('article', 'textsOrItemsDiffer');
    return pad.step(l('айыппұл', 'штраф', 'fine'), only, cpc.art('629-1', 2, 3));
  },
});

/** The sanction of the charge names a fine: by the register, else as the file says, marked so; unknown where they differ. */
export const hasFine = (ch: ChargeFacts): Cond =>
  unlessTheyDiffer(
    [
      fineNamed.of({
        article: chargedArticle.of({ written: articleOf(ch) }),
        deed: the(named(c.offences, ch.offence), (o) => o.to),
      }),
      unverified(byHand, writtenForArticle(ch, ch.fineInSanction, types.truth)),
    ],
    types.truth,
  );
