import {
  about,
  and,
  before,
  contains,
  duty,
  exists,
  is,
  lit,
  not,
  oneOf,
  or,
  precedesAct,
  requirement,
  same,
  some,
  where,
  wholeCase,
  type Cond,
  content,
} from '@zhargy/logic';
import { c, type ActFacts, type AgreementFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';
import { agreementAlone, concludeAssetAgreement, concludePlea } from '../ch-63/acts.ts';
import { law91 } from '../ch-64/amending-laws.ts';
import { standsInText } from '../text-of-the-act.ts';
import { judgmentOnAgreement, reviewOnAppeal } from './review.ts';

/** Judgments of the first instance about the party of the agreement. */
const judgmentsOn = (g: AgreementFacts) =>
  where(c.acts, (j) => and(is(j.kind, 'judgment'), is(j.instance, 'first'), contains(j.concerns, g.party)));
const reversals = (j: ActFacts) => where(c.acts, (r) => and(is(r.kind, 'reverseJudgment'), contains(r.about, j.id)));
const switches = wholeCase(
  where(c.acts, (a) => is(a.kind, 'switchToFirstInstanceRules')),
  'the appellate court goes over to the rules of the first instance for the case as a whole',
);
const setAside = (j: ActFacts): Cond => some(reversals(j), (r) => precedesAct(r.on));

/** A judgment stands over the person: he is a convict, or acquitted, not a defendant. */
export const judgmentStands = (g: AgreementFacts): Cond =>
  some(judgmentsOn(g), (j) => and(precedesAct(j.on), not(setAside(j))));

/** Article 429(5) with para 31: on appeal only once the judgment is set aside and the rules of the first instance apply. */
export const afterReversalOnly = requirement({
  id: 'kz.cpc.429-5.after-reversal',
  for: agreementAlone,
  governs: [concludePlea, concludeAssetAgreement],
  cite: [cpc.art(429, 5).since(sc2016.inForce.from), sc2016.p(31).s(3)],
  says: {
    kk: 'Апелляцияда келісім үкімнің күші жойылып, сот бірінші саты қағидаларына көшкен соң ғана жасалады',
    ru: 'В апелляции соглашение заключается лишь после отмены приговора и перехода к правилам первой инстанции',
    en: 'On appeal an agreement is concluded only after the judgment is set aside and first-instance rules apply',
  },
  cure: {
    kk: 'Үкімнің күші жойылып, сот бірінші саты қағидаларына көшкенше келісім жасамаңыз',
    ru: 'Не заключайте соглашение до отмены приговора и перехода к правилам первой инстанции',
    en: 'Do not conclude before the judgment is set aside and the court has gone over to first-instance rules',
  },
  when: ({ g }) => some(judgmentsOn(g), (j) => precedesAct(j.on)),
  holds: ({ g }) =>
    and(
      not(judgmentStands(g)),
      some(switches, (a) => precedesAct(a.on)),
    ),
});

const concludedOnAppeal = (g: AgreementFacts): Cond =>
  some(
    where(c.acts, (a) => and(is(a.kind, 'concludeAgreement'), contains(a.about, g.id))),
    (a) =>
      and(
        precedesAct(a.on),
        some(switches, (x) => before(x.on, a.on)),
      ),
  );
/** The ruling to hear the case in conciliation, as a ruling of its own or as a decision with that outcome. */
const ruledForConciliation = (g: AgreementFacts): Cond =>
  exists(
    where(c.acts, (a) =>
      and(
        oneOf(a.kind, ['continueInConciliation', 'decideOnAgreementAtTrial']),
        contains(a.about, g.id),
        or(is(a.kind, 'continueInConciliation'), same(a.outcome, lit.text('continue'))),
      ),
    ),
  );

/** Para 31, last sentence: the appellate court rules to hear the case in conciliation and then decides by article 626. */
export const rulingOnAppeal = duty({
  id: 'kz.sc.2016-4.31.ruling',
  for: agreementAlone,
  cite: [sc2016.p(31).s(4), sc2016.p(30, 1).s(1)],
  who: { kk: 'апелляциялық сатыдағы сот', ru: 'суд апелляционной инстанции', en: 'the appellate court' },
  says: {
    kk: 'Апелляцияда жасалған мәміле бойынша сот келісімдік тәртіпте қарау туралы қаулы шығарып, 626-бап шешімдерінің бірін қабылдайды',
    ru: 'По сделке, заключённой в апелляции, суд выносит постановление о согласительном порядке и одно из решений статьи 626',
    en: 'On a plea concluded on appeal the court rules to hear it in conciliation and takes one of the decisions of article 626',
  },
  cure: {
    kk: 'Істі келісімдік тәртіпте қарау туралы қаулы шығарыңыз',
    ru: 'Вынесите постановление о рассмотрении дела в согласительном порядке',
    en: 'Rule that the case is heard in conciliation',
  },
  when: ({ g }) => and(is(g.form, 'plea'), concludedOnAppeal(g)),
  done: ({ g }) => ruledForConciliation(g),
  doneInTime: ({ g }) => ruledForConciliation(g),
});

const breakOnAppeal = (t: ActFacts, g: AgreementFacts): Cond =>
  some(
    where(c.acts, (a) => and(is(a.kind, 'interruptTrial'), contains(a.about, g.id))),
    (a) => before(t.on, a.on),
  );
const agreementAndPetition = about({ g: where(c.agreements, (g) => oneOf(g.form, ['plea', 'asset'])) }, ({ g }) => ({
  t: where(c.acts, (t) => and(is(t.kind, 'petitionForAgreement'), contains(t.about, g.id))),
}));

/** Article 429(4): a break on appeal, and a longer term if needed, for concluding an agreement. */
export const breakForAgreementOnAppeal = duty({
  id: 'kz.cpc.429-4.break',
  for: agreementAndPetition,
  cite: [cpc.art(429, 4).since(law91)],
  who: { kk: 'апелляциялық сатыдағы сот', ru: 'суд апелляционной инстанции', en: 'the appellate court' },
  says: {
    kk: 'Келісім жасауға уақыт керек болса, апелляциялық сот үзіліс жариялайды және қажет болса мерзімді ұзартады',
    ru: 'Если для соглашения нужно время, апелляционный суд объявляет перерыв и при необходимости продлевает срок',
    en: 'When time is needed for an agreement the appellate court breaks off and, if needed, extends its term',
  },
  cure: { kk: 'Үзіліс жариялаңыз', ru: 'Объявите перерыв', en: 'Break off the hearing' },
  when: ({ t }) => some(switches, (x) => before(x.on, t.on)),
  done: ({ g, t }) => breakOnAppeal(t, g),
  doneInTime: ({ g, t }) => breakOnAppeal(t, g),
});

/** Article 429(2): the right to conclude an agreement is explained at the appellate session. */
export const rightExplained = requirement({
  id: 'kz.cpc.429-2.right-explained',
  for: judgmentOnAgreement,
  governs: reviewOnAppeal,
  cite: [cpc.art(429, 2).since(law91)],
  says: {
    kk: 'Төрағалық етуші тараптарға процестік құқықтарын, оның ішінде келісім жасасу құқығын түсіндіреді',
    ru: 'Председательствующий разъясняет сторонам права, в том числе на заключение процессуального соглашения',
    en: 'The presiding judge explains the rights of the sides, among them that to conclude an agreement',
  },
  cure: {
    kk: 'Келісім жасасу құқығын отырыста түсіндіріңіз',
    ru: 'Разъясните в заседании право заключить соглашение',
    en: 'Explain the right to conclude an agreement at the session',
  },
  holds: ({ j }) =>
    some(
      wholeCase(
        where(c.acts, (a) =>
          and(is(a.kind, 'explainRights'), is(a.subject, 'rightToAgreement'), is(a.instance, 'appellate')),
        ),
        'rights are explained to all who take part in the appellate session',
      ),
      (a) => and(before(j.on, a.on), precedesAct(a.on)),
    ),
});

/** Articles 429(5) and 430(3): the appellate court looks into how the agreement was concluded, within its limits. */
export const circumstancesChecked = content({
  id: 'kz.cpc.430-3.circumstances',
  for: judgmentOnAgreement,
  governs: reviewOnAppeal,
  cite: [cpc.art(429, 5).since(law91), cpc.art(430, 3).since(law91)],
  says: {
    kk: 'Апелляциялық сот келісімнің жасалу мән-жайларын және үкімнің заңдылығын келісім шегінде тексереді',
    ru: 'Апелляционный суд проверяет обстоятельства заключения соглашения и законность приговора в его пределах',
    en: 'The appellate court checks how the agreement was concluded and, within its limits, the legality of the judgment',
  },
  cure: {
    kk: 'Қаулыда келісімнің жасалу мән-жайларын тексеру нәтижесін көрсетіңіз',
    ru: 'Отразите в постановлении проверку обстоятельств заключения соглашения',
    en: 'Set out in the ruling how the conclusion of the agreement was checked',
  },
  holds: ({ g }) => standsInText('agreementCircumstances', g.id),
});
