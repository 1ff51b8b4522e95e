import {
  and,
  conditionByVersion,
  contains,
  definition,
  formula,
  is,
  not,
  or,
  oneOf,
  param,
  presume,
  the,
  named,
  types,
  underLaw,
  unread,
  type Cond,
  type Presumption,
  type Text,
} from '@zhargy/logic';
import { c, type ChargeFacts, type CircumstanceFacts } from '@zhargy/casefile';
import { code } from '../criminal-procedure-code/ch-52-cassation/filings.ts';
import { cc } from '../instruments/criminal-code.ts';
import { isCrime } from './art-010.ts';
import { refOf } from './art-011-by-article.ts';
import { deedDay, minorAgainstTeenager, minorOffender } from './art-067.ts';
import { releaseTexts } from './art-068-editions.ts';
import { articleOf, chargedArticle } from './charged-article.ts';
import { sexualAgainstMinor, violenceAgainstMinor } from './crime-by-article.ts';
import type { SanctionRef } from './sanctions/index.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
type Special = 'torture' | 'corruption' | 'terrorist' | 'extremist' | 'criminalGroup' | 'humanTrafficking';
const kind = (ch: ChargeFacts, special: Special): Cond => contains(ch.specialKinds, code(special));

/** Articles 108-1 and 109-1: intentional light harm to health and battery, since they came back into the Code. */
const lightViolence = formula({
  id: 'kz.cc.68-4-9.articles',
  says: t(
    'Айыптау 108-1 не 109-1-бап бойынша',
    'Обвинение по статье 108-1 или 109-1',
    'The charge is under article 108-1 or 109-1',
  ),
  cite: [cc.art(68, 4, 9)],
  inputs: {
    article: param.record<SanctionRef>(t('бап', 'статья', 'article'), '108-1(1)', (v) =>
      typeof v === 'string' ? refOf(v) : undefined,
    ),
  },
  result: types.truth,
  work: (x): boolean => ['108-1', '109-1'].includes(x.article.article),
});

const noEarlierRelease: Presumption = {
  id: 'reconciliation.no-earlier-release',
  says: t(
    'бұрын татуласуға байланысты босатылғаны айтылмаса, босатылмаған деп есептеледі',
    'если о прежнем освобождении за примирением не сказано, его не было',
    'an earlier release by reconciliation that is not mentioned is taken not to have been',
  ),
  cite: [cc.art(68, 4, 8)],
};
const releasedBefore = (x: CircumstanceFacts): Cond => presume(noEarlierRelease, x.afterEarlierRelease, false);

const offenceOf = (ch: ChargeFacts) => named(c.offences, ch.offence);
const negligentDeath = (ch: ChargeFacts): Cond =>
  and(
    is(ch.fault, 'negligent'),
    the(offenceOf(ch), (o) => o.causedDeath),
  );
/** A road accident by negligence in which nobody but those named died. */
export const roadAccident = (ch: ChargeFacts, of: readonly ('closeRelatives' | 'spouse')[]): Cond =>
  and(
    is(ch.fault, 'negligent'),
    the(offenceOf(ch), (o) => oneOf(o.roadAccidentDeathOf, of)),
  );

const sexual = (ch: ChargeFacts): Cond => and(sexualAgainstMinor(ch), not(minorAgainstTeenager(ch)));
const always = (ch: ChargeFacts): readonly Cond[] => [
  sexual(ch),
  kind(ch, 'corruption'),
  kind(ch, 'terrorist'),
  kind(ch, 'extremist'),
  kind(ch, 'criminalGroup'),
];
const notRoad = (ch: ChargeFacts, of: readonly ('closeRelatives' | 'spouse')[]): Cond =>
  and(negligentDeath(ch), not(roadAccident(ch, of)));
const newAfterRelease = (ch: ChargeFacts, x: CircumstanceFacts): Cond =>
  and(releasedBefore(x), isCrime(ch), is(ch.fault, 'intentional'));

/** The list of article 68(4) as it stood on the law date. */
const onTheList = (ch: ChargeFacts, x: CircumstanceFacts): Cond => {
  const since292 = [
    ...always(ch),
    kind(ch, 'torture'),
    notRoad(ch, ['closeRelatives', 'spouse']),
    newAfterRelease(ch, x),
  ];
  return conditionByVersion([
    unread(
      releaseTexts.code,
      t(
        'ҚК 68-бабының 2016 жылға дейінгі мәтіні оқылмаған',
        'текст статьи 68 УК до 2016 года не прочитан',
        'the text of CC 68 before 2016 was not read',
      ),
    ),
    { from: releaseTexts.law501, is: or(...always(ch), negligentDeath(ch)) },
    { from: releaseTexts.law180, is: or(...always(ch), kind(ch, 'torture'), notRoad(ch, ['closeRelatives'])) },
    { from: releaseTexts.law292, is: or(...since292) },
    {
      from: releaseTexts.in2024,
      is: or(
        ...since292,
        and(violenceAgainstMinor(ch), not(minorOffender(ch))),
        and(releasedBefore(x), lightViolence.of({ article: chargedArticle.of({ written: articleOf(ch) }) })),
        kind(ch, 'humanTrafficking'),
      ),
    },
  ]);
};

/** Reconciliation releases nobody for this crime: by the law of the deed, unless the law of today is milder (CC 5, 6). */
export const reconciliationExcluded = definition({
  id: 'kz.cc.68-4.excluded',
  cite: [
    cc.art(68, 4, 1),
    cc.art(68, 4, 2),
    cc.art(68, 4, '2-1'),
    cc.art(68, 4, 3),
    cc.art(68, 4, 4),
    cc.art(68, 4, 5),
    cc.art(68, 4, 6),
    cc.art(68, 4, 7),
    cc.art(68, 4, 8),
    cc.art(68, 4, 9),
    cc.art(68, 4, 10),
  ],
  says: t(
    'Құқық бұзушылық татуласуға байланысты босату қолданылмайтындардың қатарына жатады',
    'Правонарушение относится к тем, за которые примирение не освобождает',
    'The offence is one for which reconciliation releases nobody',
  ),
  is: (ch: ChargeFacts, x: CircumstanceFacts): Cond => and(underLaw(deedDay(ch), onTheList(ch, x)), onTheList(ch, x)),
});
