import {
  and,
  content,
  exists,
  ground,
  is,
  lit,
  or,
  precedesAct,
  same,
  where,
  wholeCase,
  type Cond,
  type Text,
} from '@zhargy/logic';
import { c } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { elementOf, elementOrNotNeeded } from '../record-elements.ts';
import { setConciliatoryHearing } from '../ch-63/acts.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { decideOnArrivedAgreement } from '../ch-64/art-623-arrival.ts';
import { agreementInCourt } from '../ch-64/art-626-decisions.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

interface Item {
  readonly item: number;
  readonly name: string;
  /** Due only where there is something of the kind; the file then says so, or says "notNeeded". */
  readonly conditional?: true;
  readonly says: Text;
}

/** The ruling that sets the hearing, item by item of article 322(2). */
const items: readonly Item[] = [
  { item: 1, name: 'defendantNamed', says: t('сотталушы көрсетілген', 'указан подсудимый', 'the defendant is named') },
  {
    item: 2,
    name: 'criminalLaw',
    says: t('қылмыстық заң дәл көрсетілген', 'точно указан уголовный закон', 'the criminal law is named exactly'),
  },
  {
    item: 3,
    name: 'restraintDecision',
    says: t(
      'бұлтартпау және қамтамасыз ету шаралары туралы шешім бар',
      'решено о мере пресечения и мерах обеспечения',
      'the measures of restraint and security are decided',
    ),
  },
  {
    item: 4,
    name: 'motionDecisions',
    conditional: true,
    says: t(
      'қарсылықтар мен өтінішхаттар шешілген',
      'решены отводы и ходатайства',
      'challenges and petitions are decided',
    ),
  },
  {
    item: 5,
    name: 'counselDecision',
    says: t(
      'қорғаушыны жіберу не тағайындау туралы шешім бар',
      'решено о допуске или назначении защитника',
      'counsel is admitted or assigned',
    ),
  },
  {
    item: 6,
    name: 'listOfSummoned',
    says: t('шақырылатын адамдар тізбесі бар', 'есть перечень вызываемых', 'those to be summoned are listed'),
  },
  {
    item: 7,
    name: 'absentiaDecision',
    conditional: true,
    says: t(
      'сотталушысыз тыңдау туралы шешім бар',
      'решено о слушании без подсудимого',
      'hearing without the defendant is decided',
    ),
  },
  {
    item: 8,
    name: 'placeAndTime',
    says: t('орны мен уақыты көрсетілген', 'указаны место и время', 'place and time are named'),
  },
  {
    item: 9,
    name: 'orderAndPublicity',
    says: t(
      'қарау тәртібі мен ашықтығы көрсетілген',
      'указаны порядок и открытость',
      'the order and publicity are named',
    ),
  },
  {
    item: 10,
    name: 'languageDecision',
    says: t('сот ісін жүргізу тілі көрсетілген', 'решено о языке', 'the language is decided'),
  },
  {
    item: 11,
    name: 'reserveJudge',
    conditional: true,
    says: t('қосалқы судья туралы шешім бар', 'решено о запасном судье', 'the reserve judge is decided'),
  },
];

const setsHearing: Cond = or(is(thisAct.kind, 'setConciliatoryHearing'), same(thisAct.outcome, lit.text('setHearing')));

/** Articles 322(2), 623(1)(1): what the ruling that sets the hearing must hold. */
export const rulingContent = content({
  id: 'kz.cpc.322-2.ruling',
  for: agreementInCourt,
  governs: [setConciliatoryHearing, decideOnArrivedAgreement],
  cite: [cpc.art(322, 2), cpc.art(623, 1, 1)],
  when: () => setsHearing,
  holds: () =>
    and(
      ...items.map((x) =>
        ground(
          { id: `kz.cpc.322-2.${x.name}`, cite: [cpc.art(322, 2, x.item)], says: x.says },
          x.conditional ? elementOrNotNeeded(thisAct, x.name) : elementOf(thisAct, x.name),
        ),
      ),
    ),
  says: t(
    'Талқылауды тағайындау қаулысында 322-баптың екінші бөлігінде аталғанның бәрі болады',
    'Постановление о назначении содержит всё, что названо в части второй статьи 322',
    'The ruling that sets the hearing holds all that article 322(2) names',
  ),
  cure: t('Қаулыны толықтырыңыз', 'Дополните постановление', 'Complete the ruling'),
});

/** Article 322(3): the ruling reports what the preliminary hearing decided. */
export const reportsPreliminary = content({
  id: 'kz.cpc.322-3.preliminary',
  for: agreementInCourt,
  governs: [setConciliatoryHearing, decideOnArrivedAgreement],
  cite: [cpc.art(322, 3)],
  when: () =>
    and(
      setsHearing,
      exists(
        wholeCase(
          where(c.acts, (a) => and(is(a.kind, 'preliminaryHearing'), precedesAct(a.on))),
          'a preliminary hearing is held for the case as a whole',
        ),
      ),
    ),
  holds: () => elementOf(thisAct, 'preliminaryHearingDecisions'),
  says: t(
    'Қаулыда алдын ала тыңдауда қойылған мәселелер бойынша шешімдер көрсетіледі',
    'В постановлении отражаются решения по вопросам предварительного слушания',
    'The ruling reports the decisions on what was raised at the preliminary hearing',
  ),
  cure: t(
    'Сол шешімдерді қаулыға енгізіңіз',
    'Внесите эти решения в постановление',
    'Enter those decisions in the ruling',
  ),
});
