import {
  and,
  bar,
  conditionByVersion,
  contains,
  definition,
  exists,
  ground,
  guidance,
  is,
  lit,
  no,
  not,
  oneOf,
  or,
  precedesAct,
  same,
  some,
  where,
  type Cond,
  type Presumption,
  type Text,
} from '@zhargy/logic';
import { c, type AgreementFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { inComplicity } from '../../resolution-2016-4-plea/para-02-accomplices.ts';
import { weighedOrNot } from '../weighed.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { decideOnArrivedAgreement } from '../ch-64/art-623-arrival.ts';
import { agreementInCourt, decideConciliation } from '../ch-64/art-626-decisions.ts';
import { decideOnAgreementAtTrial } from '../ch-64/art-628-decisions-at-trial.ts';
import { codeBegins, judgeOfAccomplices } from './amending-laws.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

const nothingKnown: Presumption = {
  id: 'judge.no-other-ground',
  says: t(
    'іс файлында аталмаған қарсылық білдіру негізі жоқ деп есептеледі',
    'оснований отвода, кроме названных, нет',
    'there is no ground of recusal but those named',
  ),
  cite: [cpc.art(87, 8)],
};
const found = (id: string, item: number, asks: Text): Cond =>
  weighedOrNot({ id, by: 'court', cite: [cpc.art(87, 1, item)], asks }, thisAct.by, nothingKnown);
/** The judge holds, or held, one of these roles in the case. */
const hasRole = (...roles: readonly RoleName[]): Cond =>
  some(
    where(c.roles, (r) => same(r.person, thisAct.by)),
    (r) => oneOf(r.as, roles),
  );
type RoleName =
  | 'victim'
  | 'civilPlaintiff'
  | 'civilDefendant'
  | 'witness'
  | 'translator'
  | 'secretary'
  | 'inquirer'
  | 'investigator'
  | 'prosecutor'
  | 'counsel'
  | 'legalRepresentative'
  | 'representative';

/** Sat as the investigating judge in this case, or reviewed rulings of one. */
const investigated: Cond = exists(
  where(c.acts, (a) =>
    and(is(a.kind, 'ruling'), same(a.by, thisAct.by), is(a.instance, 'investigatingJudge'), precedesAct(a.on)),
  ),
);
/** The judge's own judgment or ruling ending the case at first instance was reversed. */
const reversed: Cond = exists(
  where(c.acts, (j) =>
    and(
      oneOf(j.kind, ['judgment', 'ruling']),
      oneOf(j.sort, ['conviction', 'acquittal', 'termination']),
      is(j.instance, 'first'),
      same(j.by, thisAct.by),
      exists(
        where(c.acts, (review) =>
          and(
            is(review.kind, 'appellateReview'),
            same(review.reviews, j.id),
            same(review.outcome, lit.text('reversed')),
          ),
        ),
      ),
    ),
  ),
);

/** Took part at first instance in a case against another accomplice in an offence of this person. */
const heardAccomplice = (g: AgreementFacts): Cond =>
  some(
    where(c.charges, (own) => and(same(own.person, g.party), inComplicity(own))),
    (own) =>
      some(
        where(c.charges, (x) => and(same(x.offence, own.offence), not(same(x.person, g.party)))),
        (x) =>
          some(
            where(c.relatedCases, (r) => same(r.heardBy, thisAct.by)),
            (r) => contains(r.persons, x.person),
          ),
      ),
  );

const grounds = (
  g: AgreementFacts,
): readonly { id: string; cite: ReturnType<typeof cpc.art>; says: Text; is: Cond }[] => [
  {
    id: 'jurisdiction',
    cite: cpc.art(87, 1, 1),
    says: t(
      'Іс бұл судьяның соттылығына жатпайды',
      'Дело не подсудно этому судье',
      'The case is not of this judge’s jurisdiction',
    ),
    is: found(
      'outsideJurisdiction',
      1,
      t(
        'Іс бұл судьяның соттылығына жатпай ма?',
        'Дело не подсудно этому судье?',
        'Is the case outside this judge’s jurisdiction?',
      ),
    ),
  },
  {
    id: 'investigating-judge',
    cite: cpc.art(87, 1, 2),
    says: t(
      'Судья осы іс бойынша тергеу судьясы болған',
      'Судья был следственным судьёй по этому делу',
      'The judge was the investigating judge in this case',
    ),
    is: investigated,
  },
  {
    id: 'participant',
    cite: cpc.art(87, 1, 3),
    says: t(
      'Судья іске қатысушы немесе куә',
      'Судья сам участник дела или свидетель',
      'The judge is a participant or a witness',
    ),
    is: hasRole('victim', 'civilPlaintiff', 'civilDefendant', 'witness'),
  },
  {
    id: 'earlier-role',
    cite: cpc.art(87, 1, 4),
    says: t(
      'Судья бұрын іске басқа рөлде қатысқан',
      'Судья ранее участвовал в деле в иной роли',
      'The judge took part in the case in another role',
    ),
    is: hasRole(
      'translator',
      'secretary',
      'inquirer',
      'investigator',
      'prosecutor',
      'counsel',
      'legalRepresentative',
      'representative',
    ),
  },
  {
    id: 'kin',
    cite: cpc.art(87, 1, 5),
    says: t(
      'Судья қатысушының туысы не жекжаты',
      'Судья родственник или свойственник участника',
      'The judge is kin of a participant',
    ),
    is: found(
      'judgeIsKin',
      5,
      t('Судья қатысушының туысы ма?', 'Судья родственник участника процесса?', 'Is the judge kin of a participant?'),
    ),
  },
  {
    id: 'interest',
    cite: cpc.art(87, 1, 6),
    says: t(
      'Судья іске мүдделі деуге негіз бар',
      'Есть основание считать судью заинтересованным',
      'There is reason to think the judge has an interest',
    ),
    is: found(
      'judgeInterested',
      6,
      t(
        'Судья іске мүдделі деуге негіз бар ма?',
        'Есть ли основание считать судью заинтересованным?',
        'Is there reason to think the judge has an interest?',
      ),
    ),
  },
  {
    id: 'reversed',
    cite: cpc.art(87, 3),
    says: t(
      'Судьяның осы іс бойынша үкімі не тоқтату қаулысы бұзылған',
      'Приговор или прекращение, вынесенные судьёй по делу, отменены',
      'The judge’s own judgment or termination in the case was reversed',
    ),
    is: reversed,
  },
  {
    id: 'accomplices',
    cite: cpc.art(87, '7-1').since(judgeOfAccomplices),
    says: t(
      'Судья басқа сыбайлас қатысушылар туралы істі бірінші сатыда қараған',
      'Судья участвовал в рассмотрении дела о других соучастниках в первой инстанции',
      'The judge took part in the first-instance case against other accomplices',
    ),
    is: conditionByVersion([
      { from: codeBegins, is: no },
      { from: judgeOfAccomplices, is: heardAccomplice(g) },
    ]),
  },
];

/** A ground on which this judge may not hear the case; a return of the case to the prosecutor is none of them. */
export const anotherGround = definition({
  id: 'kz.cpc.87.ground',
  cite: [cpc.art(87, 1), cpc.art(87, 3)],
  says: t('Судьяға қарсылық білдіру негізі бар', 'Есть основание отвода судьи', 'There is a ground of recusal'),
  is: (g: AgreementFacts): Cond =>
    or(...grounds(g).map((x) => ground({ id: `kz.cpc.87.${x.id}`, cite: [x.cite], says: x.says }, x.is))),
});

/** Article 87(1), (3), (7-1) for the judge of the conciliatory form. */
export const judgeMayNotSit = bar({
  id: 'kz.cpc.87.judge-may-not-sit',
  for: agreementInCourt,
  governs: [decideOnArrivedAgreement, decideConciliation, decideOnAgreementAtTrial],
  cite: [cpc.art(87, 1), cpc.art(87, 3), cpc.art(87, '7-1').since(judgeOfAccomplices)],
  bars: ({ g }) => anotherGround(g),
  says: t(
    'Қарсылық білдіру негізі бар судья істі қарамайды',
    'Судья при основании отвода дело не рассматривает',
    'A judge with a ground of recusal does not hear the case',
  ),
  cure: t('Істі басқа судьяға беріңіз', 'Передайте дело другому судье', 'Hand the case to another judge'),
});

/** Article 87(8). */
export const whenToChallenge = guidance({
  id: 'kz.cpc.87-8.when',
  cite: [cpc.art(87, 8)],
  says: t(
    'Қарсылық оның негізі белгілі болған кезде, кез келген сатыда мәлімделеді',
    'Отвод заявляется, когда стало известно о его основании, в любой стадии',
    'A challenge is made when its ground becomes known, at any stage',
  ),
  why: t(
    'негіздің қай сәтте белгілі болғанын іс файлы көрсетпейді',
    'файл дела не показывает, когда основание стало известно',
    'a case file does not show when the ground became known',
  ),
  governs: [decideOnArrivedAgreement, decideConciliation],
});
