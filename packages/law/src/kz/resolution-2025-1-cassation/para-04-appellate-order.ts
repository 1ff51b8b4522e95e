import {
  adopted,
  and,
  conditionByVersion,
  consequence,
  contains,
  definition,
  every,
  exists,
  ground,
  is,
  lit,
  none,
  or,
  presume,
  same,
  some,
  unknowable,
  unread,
  where,
  yes,
  type Cond,
  type Presumption,
  type Text,
} from '@zhargy/logic';
import type { ActFacts, PersonFacts } from '@zhargy/casefile';
import {
  actsAbout,
  contestedAndPerson,
  earlierActsAbout,
  since2016,
  since2022,
  since2025,
  thisAct,
} from '../criminal-procedure-code/ch-52-cassation/filings.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import { sc2025 } from '../instruments/resolutions.ts';

const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** Who appealed without naming another appealed for himself. */
export const forHimself: Presumption = {
  id: 'appeal.for-himself',
  says: text(
    'басқа адам аталмаса, шағым беруші өз мүддесінде әрекет етті деп есептеледі',
    'если другое лицо не названо, считается, что жалоба подана в собственных интересах',
    'who names nobody else is taken to have appealed in his own interest',
  ),
  cite: [],
};

/** The act was considered on appeal in some respect: without that no version of the law lets a party contest it. */
const considered = (j: ActFacts): Cond =>
  ground(
    {
      id: 'kz.cpc.484-1.considered-on-appeal',
      cite: [cpc.art(484, 1)],
      says: text(
        'сот актісі апелляциялық сатыда қаралған',
        'судебный акт рассмотрен в апелляционной инстанции',
        'the act was considered on appeal',
      ),
    },
    exists(earlierActsAbout('appellateReview', j.id)),
  );

/** From 01.07.2025: it counts for whom the act was reviewed, not who asked for it. */
const perPerson = (j: ActFacts, p: PersonFacts): Cond =>
  ground(
    {
      id: 'kz.nr1-2025.4.reviewed-for-person',
      cite: [sc2025.p(4, 5)],
      says: text(
        'акт осы адамға қатысты апелляциялық сатыда қайта қаралған',
        'акт пересмотрен в апелляционной инстанции в отношении этого лица',
        'the act was reviewed on appeal in respect of this person',
      ),
    },
    some(earlierActsAbout('appellateReview', j.id), (a) => contains(a.concerns, p.id)),
  );

/**
 * Until 30.06.2022: the author of the petition had to have gone to the appellate court himself; a hearing that others
 * brought about did not count for him. How an appeal filed in his interest by another counted was not read.
 */
const perAuthor = (j: ActFacts): Cond => {
  const heard = (a: ActFacts): Cond =>
    and(
      none(actsAbout('withdrawAppeal', a.id), () => yes),
      none(actsAbout('returnAppeal', a.id), () => yes),
    );
  const own = some(
    where(earlierActsAbout('appeal', j.id), (a) => same(a.by, thisAct.by)),
    heard,
  );
  const forHim = some(
    where(earlierActsAbout('appeal', j.id), (a) =>
      or(
        presume(forHimself, same(a.onBehalfOf, thisAct.by), false),
        presume(forHimself, same(a.by, thisAct.onBehalfOf), false),
        presume(forHimself, same(a.onBehalfOf, thisAct.onBehalfOf), false),
      ),
    ),
    heard,
  );
  return or(
    own,
    and(forHim, unknowable('law', 'NR 5/2017: how an appeal filed in the interest of the author counted was not read')),
  );
};

/** How a filing had to be preceded by an appeal, by the interpretation in force; two of them were not read. */
const byInterpretation = (j: ActFacts, p: PersonFacts): Cond =>
  conditionByVersion([
    unread(
      since2016,
      text(
        '2016–2017 жылдардағы түсіндірме оқылмаған',
        'разъяснение 2016–2017 годов не прочитано',
        'the interpretation of 2016–2017 was not read',
      ),
    ),
    { from: adopted('2017-06-29', { provenBy: '2022-03-10', law: 'NR 5/2017' }), is: perAuthor(j) },
    unread(
      since2022,
      text(
        '2022 жылғы № 2 нормативтік қаулының бұл бөлігі оқылмаған',
        'эта часть нормативного постановления № 2 2022 года не прочитана',
        'this part of NR 2/2022 was not read',
      ),
    ),
    { from: since2025, is: perPerson(j, p) },
  ]);

/**
 * Whether the appellate order was observed for a person (CPC 484(1), NR 1/2025 para 4). An act of the appellate court
 * meets it by itself for those it decides about. Facts: acts of the kind appellateReview about the decision, and whom
 * they concern.
 */
export const appellateOrderObserved = definition({
  id: 'kz.nr1-2025.4.appellate-order-observed',
  cite: [cpc.art(484, 1), sc2025.p(4, 1)],
  says: text(
    'сот актісіне шағымданудың апелляциялық тәртібі осы адамға қатысты сақталған',
    'апелляционный порядок обжалования акта в отношении этого лица соблюден',
    'the appellate order was observed in respect of this person',
  ),
  is: (j: ActFacts, p: PersonFacts): Cond =>
    or(is(j.instance, 'appellate'), and(considered(j), byInterpretation(j, p))),
});

/** The four cases of paragraph 4, each as a finding of its own: why the order was not observed. */
const firstInstance = ({ j }: { readonly j: ActFacts }): Cond => is(j.instance, 'first');
const unobserved = (
  id: string,
  abzac: number,
  says: Text,
  follows: (s: { readonly j: ActFacts; readonly p: PersonFacts }) => Cond,
) =>
  consequence({
    id: `kz.nr1-2025.4.${id}`,
    for: contestedAndPerson,
    cite: [sc2025.p(4, abzac)],
    when: firstInstance,
    says,
    follows,
  });

/** The outcome by which a file records that an appeal was returned because it was late. */
const lateOutcome = lit.text<string>('late');

const appeals = (j: ActFacts) => actsAbout('appeal', j.id);

export const notAppealed = unobserved(
  'not-appealed',
  2,
  text(
    'акт шағымданбаған, өтінішхат келтірілмеген',
    'акт не обжалован, ходатайство не принесено',
    'the act was neither appealed nor covered by a motion',
  ),
  ({ j }) =>
    and(
      none(appeals(j), () => yes),
      none(actsAbout('appellateReview', j.id), () => yes),
    ),
);
export const allWithdrawn = unobserved(
  'withdrawn',
  3,
  text(
    'шағым, өтінішхат қаралғанға дейін кері қайтарып алынған',
    'жалоба, ходатайство отозваны до рассмотрения',
    'the appeal or motion was withdrawn before it was considered',
  ),
  ({ j }) =>
    and(
      exists(appeals(j)),
      every(appeals(j), (a) => exists(actsAbout('withdrawAppeal', a.id))),
      none(actsAbout('appellateReview', j.id), () => yes),
    ),
);
export const allReturnedLate = unobserved(
  'returned-late',
  4,
  text(
    'мерзімі өткендіктен шағым, өтінішхат қараусыз қайтарылған',
    'жалоба, ходатайство возвращены из-за пропуска срока',
    'the appeal or motion was returned because it was late',
  ),
  ({ j }) =>
    and(
      exists(appeals(j)),
      every(appeals(j), (a) => some(actsAbout('returnAppeal', a.id), (r) => same(r.outcome, lateOutcome))),
      none(actsAbout('appellateReview', j.id), () => yes),
    ),
);
export const reviewedForOthers = unobserved(
  'reviewed-for-others',
  5,
  text(
    'акт тек басқа адамдарға қатысты қайта қаралған',
    'акт пересмотрен лишь в отношении других лиц',
    'the act was reviewed in respect of other persons only',
  ),
  ({ j, p }) =>
    and(
      exists(actsAbout('appellateReview', j.id)),
      none(actsAbout('appellateReview', j.id), (a) => contains(a.concerns, p.id)),
    ),
);
