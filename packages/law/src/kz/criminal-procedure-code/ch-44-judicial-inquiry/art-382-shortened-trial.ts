import {
  about,
  act,
  and,
  bar,
  before,
  best,
  conditionByVersion,
  consequence,
  contains,
  every,
  exists,
  is,
  no,
  not,
  oneOf,
  or,
  precedesAct,
  reading,
  requirement,
  same,
  some,
  types,
  where,
  yes,
  type AnyNorm,
  type Cond,
  type Text,
} from '@zhargy/logic';
import { c, type ChargeFacts, type PersonFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { inCourtAtTheAct, chargedPerson, chargedPersons, judgedBefore, liveCharges } from '../accused-at-the-act.ts';
import { codeBegins, law292 } from '../ch-63/amending-laws.ts';
import { categoryAtAct } from '../ch-63/charges-at-the-act.ts';
import { weighed } from '../weighed.ts';
import { itemsTogether } from './disputes.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** Trying the case in the shortened order; one trial for everybody accused in the case. */
export const orderShortenedTrial = act({
  id: 'orderShortenedTrial',
  says: t(
    'істі қысқартылған тәртіппен қарау',
    'рассмотрение дела в сокращённом порядке',
    'trying the case in the shortened order',
  ),
  recordedAs: 'orderShortenedTrial',
  by: ['judge'],
  roles: chargedPerson,
  cite: [cpc.art(382, 1), cpc.art(365, 5)],
});

const common = { for: chargedPerson, governs: orderShortenedTrial } as const;
const fullOrder = t(
  'Сот тергеуін толық көлемде жүргізіңіз',
  'Проведите судебное следствие в полном объёме',
  'Hold the judicial inquiry in full',
);
const crimesOfCase = where(liveCharges, (ch) => not(is(categoryAtAct(ch), 'misdemeanour')));

const gravity = requirement({
  ...common,
  id: 'kz.cpc.382-1.gravity',
  cite: [cpc.art(382, 1)],
  holds: () =>
    and(
      exists(crimesOfCase),
      every(crimesOfCase, (ch) => oneOf(categoryAtAct(ch), ['minor', 'medium', 'grave'])),
    ),
  says: t(
    'Қысқартылған тәртіп онша ауыр емес, ауырлығы орташа және ауыр қылмыстар туралы істерге арналған',
    'Сокращённый порядок предназначен для дел о преступлениях небольшой, средней тяжести и тяжких',
    'The shortened order is for cases of crimes of minor and medium gravity and grave crimes',
  ),
  cure: fullOrder,
});

/**
 * What the accused said last about the charge. Agreeing with it takes a contest back, and neither gives nor takes away a
 * full admission.
 */
const lastWord = (ch: ChargeFacts, was: 'admission' | 'contest'): Cond =>
  best(
    where(c.acts, (a) =>
      and(
        same(a.by, ch.person),
        or(
          and(
            oneOf(
              a.kind,
              was === 'admission'
                ? ['admitGuilt', 'contestCharge']
                : ['admitGuilt', 'contestCharge', 'agreeWithCharge'],
            ),
            contains(a.about, ch.id),
          ),
          is(a.kind, 'claimInnocence'),
        ),
        precedesAct(a.on),
      ),
    ),
    {
      which: 'last',
      by: (a) => a.on,
      type: types.moment,
      is: (a): Cond =>
        was === 'admission' ? is(a.kind, 'admitGuilt') : oneOf(a.kind, ['contestCharge', 'claimInnocence']),
      orElse: no,
    },
  );

const accelerated: Cond = is(c.proceeding.form, 'accelerated');
const mediated = (p: PersonFacts): Cond =>
  exists(where(c.acts, (a) => and(is(a.kind, 'concludeMediation'), contains(a.about, p.id), precedesAct(a.on))));
const agreed = (p: PersonFacts): Cond =>
  some(
    where(c.agreements, (g) => same(g.party, p.id)),
    (g) =>
      exists(where(c.acts, (a) => and(is(a.kind, 'concludeAgreement'), contains(a.about, g.id), precedesAct(a.on)))),
  );
/** Item 5: until law 292-VI a procedural agreement stood there beside mediation. */
const reconciledOrAgreed = (p: PersonFacts): Cond =>
  conditionByVersion([
    { from: codeBegins, is: or(mediated(p), agreed(p)) },
    { from: law292, is: mediated(p) },
  ]);
const occasionFor = (p: PersonFacts): Cond => or(accelerated, reconciledOrAgreed(p));

const admission = requirement({
  ...common,
  id: 'kz.cpc.382-1-1.admission',
  cite: [cpc.art(382, 1, 1)],
  holds: ({ p }) =>
    or(
      every(liveCharges, (ch) => lastWord(ch, 'admission')),
      reading(itemsTogether, { separate: occasionFor(p), oneOfTwo: no, all: no }),
    ),
  says: t(
    'Әрбір сотталушы кінәсін, зиян мөлшерін және талап қоюды толық мойындайды',
    'Каждый подсудимый полностью признаёт вину, размер вреда и исковые требования',
    'Each defendant admits in full the guilt, the amount of harm and the claims',
  ),
  cure: t(
    'Сотталушының айыптауға қатынасын анықтаңыз; толық мойындау болмаса, істі толық тәртіппен қараңыз',
    'Выясните отношение подсудимого к обвинению; без полного признания рассмотрите дело в полном порядке',
    'Find out the defendant’s stand; without a full admission try the case in full',
  ),
});

const notContested = bar({
  ...common,
  id: 'kz.cpc.382-1-1.contested',
  cite: [cpc.art(382, 1, 1), cpc.art(382, 3)],
  bars: () => some(liveCharges, (ch) => lastWord(ch, 'contest')),
  says: t(
    'Сотталушы айыптауға дау айтса немесе өзін кінәсіз десе, қысқартылған тәртіп қолданылмайды',
    'Если подсудимый оспаривает обвинение или заявляет о невиновности, сокращённый порядок не применяется',
    'Where a defendant contests a charge or claims innocence the shortened order does not apply',
  ),
  cure: fullOrder,
});

const rightsObserved = requirement({
  ...common,
  id: 'kz.cpc.382-1-2.rights-observed',
  cite: [cpc.art(382, 1, 2)],
  holds: ({ p }) =>
    weighed(
      {
        id: 'rightsObservedBeforeTrial',
        by: 'court',
        cite: [cpc.art(382, 1, 2)],
        asks: t(
          'Сотқа дейінгі іс жүргізуде қатысушылардың құқықтары сақталды ма?',
          'Соблюдены ли в досудебном производстве права участников?',
          'Were the rights of the participants observed before the trial?',
        ),
      },
      p.id,
    ),
  says: t(
    'Сотқа дейінгі іс жүргізуде қатысушылардың құқықтары бұзылмаған',
    'В досудебном производстве права участников не нарушены',
    'No right of a participant was infringed before the trial',
  ),
  cure: fullOrder,
});

const evidenceNotDisputed = bar({
  ...common,
  id: 'kz.cpc.382-1-3.evidence-disputed',
  cite: [cpc.art(382, 1, 3)],
  bars: () => exists(where(c.acts, (a) => and(is(a.kind, 'insistOnExamination'), precedesAct(a.on)))),
  says: t(
    'Қатысушы дәлелдемелерге дау айтса немесе оларды сотта зерттеуді талап етсе, қысқартылған тәртіп қолданылмайды',
    'Если участник оспаривает доказательства или настаивает на их исследовании, сокращённый порядок не применяется',
    'Where a participant disputes the evidence or insists on its examination the shortened order does not apply',
  ),
  cure: fullOrder,
});

const occasion = requirement({
  ...common,
  id: 'kz.cpc.382-1-4.occasion',
  cite: [cpc.art(382, 1, 4), cpc.art(382, 1, 5)],
  holds: ({ p }) =>
    reading(itemsTogether, {
      separate: yes,
      oneOfTwo: occasionFor(p),
      all: and(accelerated, reconciledOrAgreed(p)),
    }),
  says: t(
    'Жеделдетілген тергеп-тексеру мен медиациядағы татуласу қысқартылған тәртіптің өз жағдайлары болып табылады',
    'Ускоренное расследование и примирение в медиации суть отдельные случаи сокращённого порядка',
    'An accelerated investigation and reconciliation by mediation are occasions of the shortened order',
  ),
  cure: fullOrder,
});

const inCourt = requirement({
  ...common,
  id: 'kz.cpc.365-5.in-court',
  cite: [cpc.art(365, 5)],
  holds: ({ p }) => inCourtAtTheAct(p),
  says: t(
    'Қысқартылған тәртіпті сот тергеуінің басында сотталушының айқындамасына қарап сот шешеді',
    'Сокращённый порядок решает суд в начале судебного следствия, исходя из позиции подсудимого',
    'The court decides on the shortened order at the beginning of the inquiry, from the defendant’s stand',
  ),
  cure: t('Мәселені сотта қойыңыз', 'Поставьте вопрос в суде', 'Raise the question in court'),
});

/** The court has retired and what it decides has not come out otherwise than by a judgment. */
const retired: Cond = best(
  where(c.acts, (a) =>
    and(
      oneOf(a.kind, [
        'retireToDeliberate',
        'returnToProsecutor',
        'decideOnAgreementAtTrial',
        'decideConciliation',
        'reverseJudgment',
      ]),
      precedesAct(a.on),
    ),
  ),
  {
    which: 'last',
    by: (a) => a.on,
    type: types.moment,
    is: (a): Cond => is(a.kind, 'retireToDeliberate'),
    orElse: no,
  },
);

const beforeJudgment = bar({
  ...common,
  id: 'kz.cpc.365-5.after-the-inquiry',
  cite: [cpc.art(365, 5)],
  bars: ({ p }) => or(judgedBefore(p), retired),
  says: t(
    'Сот кеңесу бөлмесіне кеткеннен немесе үкім шыққаннан кейін қысқартылған тәртіп туралы мәселе қойылмайды',
    'После удаления суда в совещательную комнату или приговора вопрос о сокращённом порядке не ставится',
    'Once the court has retired or given judgment the question of the shortened order does not arise',
  ),
  cure: t('Шағымдану тәртібін қараңыз', 'Обратитесь к порядку обжалования', 'Turn to the rules on appeal'),
});

const ordered = about({ p: chargedPersons }, ({ p }) => ({
  o: where(c.acts, (a) => and(is(a.kind, 'orderShortenedTrial'), contains(a.about, p.id))),
}));

/** Article 382(2): of what the shortened trial consists. */
const course = consequence({
  id: 'kz.cpc.382-2.shortened-trial',
  for: ordered,
  cite: [cpc.art(382, 2)],
  follows: () => yes,
  says: t(
    'Сот сотталушы мен жәбірленушіні сұрастыруға және татуласу, төлемдер мен шығындар мәселелеріне шектеледі: өзге дәлелдемелер зерттелмейді',
    'Суд ограничивается допросом подсудимого и потерпевшего, вопросами примирения, выплат и издержек: иные доказательства не исследуются',
    'The court only questions defendant and victim and settles mediation, payments and costs: no other evidence is examined',
  ),
});

/** Article 382(2): how long it lasts; from when the days run the Code does not say (`kz.cpc.382-2.start`). */
const term = consequence({
  id: 'kz.cpc.382-2.shortened-term',
  for: ordered,
  cite: [cpc.art(382, 2)],
  follows: () => yes,
  says: t(
    'Қысқартылған талқылау он тәулікке дейін, ерекше жағдайда уәжді қаулымен жиырма тәулікке дейін аяқталады',
    'Сокращённое разбирательство оканчивается в срок до десяти суток, исключительно по мотивированному постановлению до двадцати',
    'The shortened trial ends within ten days or, exceptionally and by a reasoned ruling, within twenty',
  ),
});

/** Article 382(3): an obstacle found at the session brings the full inquiry. */
const fullInquiry = consequence({
  id: 'kz.cpc.382-3.full-inquiry',
  for: ordered,
  cite: [cpc.art(382, 3)],
  follows: ({ p, o }) =>
    some(
      where(c.acts, (a) =>
        or(
          is(a.kind, 'insistOnExamination'),
          and(oneOf(a.kind, ['contestCharge', 'claimInnocence']), same(a.by, p.id)),
        ),
      ),
      (a) => before(o.on, a.on),
    ),
  says: t(
    'Отырыста кедергі анықталса, сот тергеуі толық көлемде жүргізіледі',
    'Если в заседании выявлено препятствие, судебное следствие проводится в полном объёме',
    'Where an obstacle is found at the session the inquiry is held in full',
  ),
});

export const shortenedTrial: readonly AnyNorm[] = [
  gravity,
  admission,
  notContested,
  rightsObserved,
  evidenceNotDisputed,
  occasion,
  inCourt,
  beforeJudgment,
  course,
  term,
  fullInquiry,
];
