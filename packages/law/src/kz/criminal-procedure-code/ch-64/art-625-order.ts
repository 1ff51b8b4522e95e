import {
  and,
  conditionByVersion,
  content,
  counts,
  ground,
  guidance,
  is,
  lit,
  or,
  not,
  requirement,
  same,
  the,
  where,
  yes,
  type Citation,
  type Cond,
  type Text,
} from '@zhargy/logic';
import { c, type AgreementFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { elementOf } from '../record-elements.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { codeBegins, law23 } from './amending-laws.ts';
import { agreementInCourt } from './art-626-decisions.ts';
import { holdConciliatoryHearing, placeOf } from './conciliatory-hearing.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

interface Step {
  readonly name: string;
  readonly cite: Citation;
  readonly says: Text;
}
const step = (name: string, part: number, says: Text): Step => ({ name, cite: cpc.art(625, part), says });

/** The steps of the session in the order of article 625; the record of the session shows each and its place. */
const steps: readonly Step[] = [
  step(
    'agreementAnnounced',
    1,
    t(
      'төраға келісімді қараудың басталғанын жариялады',
      'председательствующий объявил о начале рассмотрения соглашения',
      'the presiding judge announced the hearing of the agreement',
    ),
  ),
  step(
    'essenceStated',
    1,
    t(
      'прокурор келісімнің мәнін баяндады',
      'прокурор изложил сущность соглашения',
      'the prosecutor set out what the agreement is',
    ),
  ),
  step(
    'understoodAndAgrees',
    2,
    t(
      'сотталушыдан келісім түсінікті ме, онымен келісе ме деп сұралды',
      'подсудимого спросили, понятно ли соглашение и согласен ли он',
      'the defendant was asked whether he understands it and agrees',
    ),
  ),
  step(
    'circumstancesOfConclusion',
    2,
    t(
      'сотталушы келісім жасалған мән-жайларды айтты',
      'подсудимый сообщил обстоятельства заключения',
      'the defendant told how it was concluded',
    ),
  ),
  step(
    'ownWillAndSupport',
    2,
    t(
      'келісім оның еркіне сай ма, қолдай ма, анықталды',
      'выяснено, отвечает ли соглашение его воле и поддерживает ли он его',
      'it was found whether it is his own will and whether he supports it',
    ),
  ),
  step(
    'counselOpinion',
    3,
    t(
      'қорғаушы пікірін айтып, қолдайтынын нақтылады',
      'защитник высказал мнение и поддержку',
      'counsel gave his opinion and support',
    ),
  ),
  step(
    'prosecutorOpinion',
    3,
    t(
      'прокурор пікірін айтып, қолдайтынын нақтылады',
      'прокурор высказал мнение и поддержку',
      'the prosecutor gave his opinion and support',
    ),
  ),
  step(
    'defendantMayAdd',
    5,
    t(
      'сотталушыға қосымша айту құқығы берілді',
      'подсудимому дано право дополнить',
      'the defendant could add something',
    ),
  ),
  step(
    'decisionTimeAnnounced',
    5,
    t(
      'сот кеңесу бөлмесіне кетіп, шешім жарияланатын уақытты айтты',
      'суд удалился и сообщил время оглашения решения',
      'the judge retired and announced when the decision will be read',
    ),
  ),
];

const shown = (s: Step): Cond =>
  ground({ id: `kz.cpc.625.${s.name}`, cite: [s.cite], says: s.says }, elementOf(thisAct, s.name));

/** The agreement provides for recoveries of property: the time to pay is asked only then. */
const recoveriesAgreed = (g: AgreementFacts): Cond =>
  the(
    where(c.contents, (x) => and(same(x.element, lit.text('propertyRecoveries')), same(x.about, g.id))),
    (x) => is(x.state, 'present'),
  );

/** Article 625(1)-(3), (5): what the session must hold. */
export const stepsHeld = content({
  id: 'kz.cpc.625.steps',
  for: agreementInCourt,
  governs: holdConciliatoryHearing,
  cite: [cpc.art(625, 1), cpc.art(625, 2), cpc.art(625, 3), cpc.art(625, 5)],
  holds: () => and(...steps.map(shown)),
  says: t(
    'Отырыста 625-бапта көзделген әрекеттердің бәрі жасалады',
    'В заседании выполняются все действия статьи 625',
    'The session holds every step of article 625',
  ),
  cure: t(
    'Жетіспейтін әрекетті жасап, отырыс хаттамасына енгізіңіз',
    'Выполните недостающее действие и занесите его в протокол заседания',
    'Take the missing step and enter it in the record of the session',
  ),
});

/** Article 625(5): the time to pay and the family and means of the defendant, where property is to be recovered; the return of assets since 23-VIII. */
export const paymentAsked = content({
  id: 'kz.cpc.625-5.payment',
  for: agreementInCourt,
  governs: holdConciliatoryHearing,
  cite: [cpc.art(625, 5)],
  holds: ({ g }) =>
    and(
      ground(
        {
          id: 'kz.cpc.625-5.payment.term-and-means',
          cite: [cpc.art(625, 5)],
          says: t(
            'Мүліктік өндірулерді төлеу мерзімі, отбасы және материалдық жағдай анықталды',
            'Выяснены срок выплат, семейное и материальное положение',
            'The time to pay, the family and the means were asked',
          ),
        },
        or(and(elementOf(thisAct, 'paymentTerm'), elementOf(thisAct, 'familyAndMeans')), not(recoveriesAgreed(g))),
      ),
      ground(
        {
          id: 'kz.cpc.625-5.payment.assets',
          cite: [cpc.art(625, 5)],
          says: t(
            'Активтер туралы келісімде қайтару мерзімі мен тәсілі расталды',
            'По соглашению об активах подтверждены срок и способ возврата',
            'For an agreement on assets the time and way of return were confirmed',
          ),
        },
        conditionByVersion([
          { from: codeBegins, is: yes },
          { from: law23, is: or(is(g.form, 'plea'), elementOf(thisAct, 'assetReturn')) },
        ]),
      ),
    ),
  says: t(
    'Төлеу мерзімі мен сотталушының жағдайы, ал активтер бойынша қайтару тәртібі анықталады',
    'Выясняются срок выплат и положение подсудимого, а по активам порядок возврата',
    'The time to pay and the situation of the defendant are asked and, for assets, how they are returned',
  ),
  cure: t('Сотталушыдан анықтаңыз', 'Выясните у подсудимого', 'Ask the defendant'),
});

const follows = (earlier: string, later: string): Cond => counts.lt(placeOf(earlier), placeOf(later));

/** Article 625: one step after another. */
export const orderKept = requirement({
  id: 'kz.cpc.625.order',
  for: agreementInCourt,
  governs: holdConciliatoryHearing,
  cite: [cpc.art(625, 1), cpc.art(625, 2), cpc.art(625, 3), cpc.art(625, 5)],
  holds: () =>
    and(
      follows('recusalsAndPetitions', 'agreementAnnounced'),
      follows('agreementAnnounced', 'essenceStated'),
      follows('essenceStated', 'understoodAndAgrees'),
      follows('understoodAndAgrees', 'counselOpinion'),
      follows('understoodAndAgrees', 'prosecutorOpinion'),
      follows('prosecutorOpinion', 'defendantMayAdd'),
      follows('counselOpinion', 'defendantMayAdd'),
      follows('defendantMayAdd', 'decisionTimeAnnounced'),
    ),
  says: t(
    'Әрекеттер 625-баптағы ретпен жүреді: өтінішхаттар, прокурор, сотталушы, пікірлер, қосымша сөз, кеңесу бөлмесі',
    'Действия идут в порядке статьи 625: ходатайства, прокурор, подсудимый, мнения, дополнение, совещательная комната',
    'The steps follow article 625: petitions, prosecutor, defendant, opinions, what he adds, the deliberation room',
  ),
  cure: t(
    'Отырысты заңдағы ретпен өткізіңіз',
    'Проведите заседание в порядке закона',
    'Hold the session in the order of the law',
  ),
});

/** Article 625(4): the presiding judge may ask how the agreement was concluded. */
export const legalityQuestions = guidance({
  id: 'kz.cpc.625-4.questions',
  cite: [cpc.art(625, 4)],
  says: t(
    'Төраға қажет деп тапса, келісім жасау тәртібінің сақталғаны туралы сұрақ қояды',
    'Председательствующий при необходимости спрашивает о соблюдении порядка заключения соглашения',
    'Where needed the presiding judge asks whether the agreement was concluded as the law requires',
  ),
  why: t(
    'сұрақ қою қажеттілігін судья өзі шешеді, сұрамау бұзушылық емес',
    'нужны ли вопросы, решает сам судья, их отсутствие не нарушение',
    'whether questions are needed is for the judge; asking none is no breach',
  ),
  governs: holdConciliatoryHearing,
});
