import {
  about,
  and,
  assessment,
  atLeast,
  consequence,
  formula,
  lit,
  not,
  param,
  same,
  some,
  types,
  where,
  yes,
  type Cond,
  type Text,
} from '@zhargy/logic';
import { c, type ChargeFacts, type PersonFacts } from '@zhargy/casefile';
import { ofProsecuted } from '../criminal-procedure-code/accused-persons.ts';
import { liveChargesOf } from '../criminal-procedure-code/ch-63/charges-at-the-act.ts';
import { cc } from '../instruments/criminal-code.ts';
import { refOf } from './art-011-by-article.ts';
import { articleOf, chargedArticle } from './charged-article.ts';
import type { SanctionRef } from './sanctions/index.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const article = param.record<SanctionRef>(t('бап', 'статья', 'article'), '188(3)', (v) =>
  typeof v === 'string' ? refOf(v) : undefined,
);

/** Whether two charges fall under different articles, or parts of an article, of the Special Part. */
export const differentProvisions = formula({
  id: 'kz.cc.13.different-provisions',
  says: t(
    'Екі айыптау әртүрлі баптарға не бап бөліктеріне жатады',
    'Два обвинения относятся к разным статьям или частям статьи',
    'Two charges fall under different articles or parts of an article',
  ),
  cite: [cc.art(13, 1), cc.art(13, 2)],
  inputs: { a: article, b: article },
  result: types.truth,
  work: (x, pad): boolean => {
    const { a, b } = x;
    if (a.article !== b.article) return true;
    if (a.part === b.part) return false;
    if (a.part === undefined || b.part === undefined) return pad.unknown('article', 'part');
    return true;
  },
});

const differ = (a: ChargeFacts, b: ChargeFacts): Cond =>
  differentProvisions.of({
    a: chargedArticle.of({ written: articleOf(a) }),
    b: chargedArticle.of({ written: articleOf(b) }),
  });
const pair = (p: PersonFacts, also: (a: ChargeFacts, b: ChargeFacts) => Cond): Cond =>
  some(liveChargesOf(p), (a) =>
    some(
      where(liveChargesOf(p), (b) => not(same(b.id, a.id))),
      (b) => and(also(a, b), differ(a, b)),
    ),
  );
const several = about({
  p: where(c.persons, (p) =>
    ofProsecuted(
      p,
      atLeast(
        2,
        where(c.charges, (ch) => same(ch.person, p.id)),
        () => yes,
      ),
    ),
  ),
});

/** Several deeds under different articles or parts, none tried before: the person answers for each. */
export const aggregateOfDeeds = consequence({
  id: 'kz.cc.13-1.aggregate',
  for: several,
  cite: [cc.art(13, 1)],
  says: t(
    'Құқық бұзушылықтардың жиынтығы бар: адам әр іс-әрекет үшін өз бабы не бөлігі бойынша жауап береді',
    'Есть совокупность правонарушений: лицо отвечает за каждое деяние по своей статье или части',
    'There is an aggregate of offences: the person answers for each deed under its own article or part',
  ),
  follows: ({ p }) => pair(p, (a, b) => not(same(a.offence, b.offence))),
});

/** One deed with the signs of offences under several articles. */
export const aggregateInOneDeed = consequence({
  id: 'kz.cc.13-2.one-deed',
  for: several,
  cite: [cc.art(13, 2)],
  says: t(
    'Бір іс-әрекетте бірнеше баптың белгілері бар: адам әр бап бойынша жауап береді',
    'В одном деянии признаки нескольких статей: лицо отвечает по каждой',
    'One deed has the signs of several articles: the person answers under each',
  ),
  follows: ({ p }) => pair(p, (a, b) => same(a.offence, b.offence)),
});

/** Somebody's judgment of a charge; where none is recorded there is nothing to say. */
const judgedSpecial = about({ m: where(c.assessments, (m) => same(m.what, lit.text('specialNorm'))) }, ({ m }) => ({
  ch: where(c.charges, (ch) => same<string>(m.about, ch.id)),
}));

/** A general and a special norm for the same deed: no aggregate, the special norm alone. Which is special somebody has to judge. */
export const specialNormOnly = consequence({
  id: 'kz.cc.13-3.special-norm',
  for: judgedSpecial,
  cite: [cc.art(13, 3)],
  says: t(
    'Жалпы және арнайы норма бәсекелессе, жиынтық жоқ: жауаптылық арнайы норма бойынша туындайды',
    'При конкуренции общей и специальной норм совокупности нет: ответственность наступает по специальной',
    'Where a general and a special norm meet there is no aggregate: liability is under the special one',
  ),
  follows: ({ m }) =>
    assessment(
      {
        id: 'specialNorm',
        by: 'court',
        cite: [cc.art(13, 3)],
        asks: t(
          'Айыптау бабы осы іс-әрекет үшін арнайы норма ма?',
          'Является ли статья обвинения специальной нормой для этого деяния?',
          'Is the article of the charge the special norm for this deed?',
        ),
      },
      m.value,
    ),
});
