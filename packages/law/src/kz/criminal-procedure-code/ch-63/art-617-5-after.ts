import {
  and,
  about,
  assessment,
  bar,
  before,
  consequence,
  contains,
  duty,
  every,
  exists,
  formula,
  is,
  lit,
  none,
  notAfter,
  now,
  not,
  param,
  precedesAct,
  requirement,
  same,
  some,
  the,
  types,
  where,
  type Cond,
  type Many,
  type Text,
} from '@zhargy/logic';
import { momentOf, type Day, type Moment } from '@zhargy/calendar';
import { c, type ActFacts, type AgreementFacts, type PersonFacts } from '@zhargy/casefile';
import { assetAgreements } from './acts.ts';
import { law23 } from './amending-laws.ts';
import { sentInForce, whileInForce } from './agreement-in-force.ts';
import { agreementAlive } from './art-614-withdrawal.ts';
import { firstConcludedOn } from './art-616-stage.ts';
import { assetAlone, sendAssetCase } from './art-617-acts.ts';
import { thisAct } from './this-act.ts';
import { held, victimsOf } from './victims.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

type View = 'furtherActsNeeded' | 'guiltConfirmed';
const asks: Readonly<Record<View, Text>> = {
  furtherActsNeeded: text(
    'Келісімнен кейін тағы тергеу және процестік әрекеттер жүргізу қажет пе?',
    'Нужны ли после соглашения ещё следственные и процессуальные действия?',
    'Are more investigative and procedural acts needed after the agreement?',
  ),
  guiltConfirmed: text(
    'Дәлелдемелер кінәні растауға жеткілікті көлемде жиналды ма?',
    'Собраны ли доказательства в объёме, достаточном для подтверждения вины?',
    'Has evidence sufficient to confirm guilt been gathered?',
  ),
};
const prosecutorSees = (what: View, part: 1 | 2, g: AgreementFacts): Cond =>
  assessment(
    { id: `prosecutor.${what}`, by: 'prosecutor', cite: [cpc.art('617-5', part)], asks: asks[what] },
    the(
      where(c.assessments, (a) => and(same(a.what, lit.text(what)), is(a.by, 'prosecutor'), same(a.about, g.id))),
      (a) => a.value,
    ),
  );

type After = 'considerMeasureOfRestraint' | 'returnToInvestigation' | 'findNewCircumstances' | 'performAgreement';
const acts = (g: AgreementFacts, kind: After): Many<ActFacts> =>
  where(c.acts, (a) => and(is(a.kind, kind), contains(a.about, g.id), notAfter(a.on, now)));
const prosecutor = text('прокурор', 'прокурор', 'the prosecutor');

/** The measure of restraint is looked at again once the agreement is signed. */
export const assetMeasureOfRestraint = duty({
  id: 'kz.cpc.617-5-1.measure-of-restraint',
  for: assetAlone,
  cite: [cpc.art('617-5', 1).since(law23)],
  who: prosecutor,
  says: text(
    'Келісімге қол қойылғаннан кейін прокурор бұлтартпау шарасының күшін жою не өзгерту қажеттігін қарайды',
    'После подписания соглашения прокурор рассматривает, нужно ли отменить или изменить меру пресечения',
    'After the agreement is signed the prosecutor considers whether to lift or change the measure of restraint',
  ),
  cure: text(
    'Бұлтартпау шарасы туралы мәселені қарап, шешімді іске тіркеңіз',
    'Рассмотрите вопрос о мере пресечения и приобщите решение',
    'Consider the measure of restraint and file the decision',
  ),
  when: ({ g }) =>
    and(
      whileInForce(g, exists(acts(g, 'considerMeasureOfRestraint'))),
      exists(where(c.custody, (k) => same(k.person, g.party))),
    ),
  done: ({ g }) => exists(acts(g, 'considerMeasureOfRestraint')),
  doneInTime: ({ g }) => exists(acts(g, 'considerMeasureOfRestraint')),
});

/** More acts are needed: the case goes to the investigating body. */
export const assetBackToInvestigation = duty({
  id: 'kz.cpc.617-5-1.to-investigation',
  for: assetAlone,
  cite: [cpc.art('617-5', 1).since(law23)],
  who: prosecutor,
  says: text(
    'Тағы әрекеттер қажет болса, прокурор істі сотқа дейінгі тергеп-тексеру органына жібереді',
    'Если нужны ещё действия, прокурор направляет дело органу досудебного расследования',
    'Where more acts are needed the prosecutor sends the case to the investigating body',
  ),
  cure: text(
    'Істі тергеп-тексеру органына жіберіңіз',
    'Направьте дело органу расследования',
    'Send the case to the investigating body',
  ),
  when: ({ g }) =>
    and(whileInForce(g, exists(acts(g, 'returnToInvestigation'))), prosecutorSees('furtherActsNeeded', 1, g)),
  done: ({ g }) => exists(acts(g, 'returnToInvestigation')),
  doneInTime: ({ g }) => exists(acts(g, 'returnToInvestigation')),
});

/** Admission does not replace proof. */
export const assetEvidence = requirement({
  id: 'kz.cpc.617-5-2.evidence',
  for: assetAlone,
  governs: sendAssetCase,
  cite: [cpc.art('617-5', 2).since(law23)],
  holds: ({ g }) => prosecutorSees('guiltConfirmed', 2, g),
  says: text(
    'Тергеуші кінәні растауға жеткілікті көлемде дәлелдемелер жинайды',
    'Следователь собирает доказательства в объёме, достаточном для подтверждения вины',
    'The investigator gathers evidence sufficient to confirm guilt',
  ),
  cure: text(
    'Дәлелдемелерді толықтырыңыз: кінәні мойындау дәлелдеуді алмастырмайды',
    'Дополните доказательства: признание не заменяет доказывания',
    'Complete the evidence: the admission does not replace proof',
  ),
});

const changedAfter = (g: AgreementFacts, a: ActFacts): Cond => before(firstConcludedOn(g), a.on);

/** Other circumstances of the crime came out: the agreement is revised or ends. */
export const assetRevised = consequence({
  id: 'kz.cpc.617-5-3.revision',
  for: assetAlone,
  cite: [cpc.art('617-5', 3).since(law23)],
  says: text(
    'Келісімде көзделмеген мән-жайлар анықталса, ол 617-3 және 617-4-баптар бойынша қайта қаралады не күшін жояды',
    'При выявлении не предусмотренных соглашением обстоятельств оно пересматривается по статьям 617-3 и 617-4 либо прекращает действие',
    'Where circumstances the agreement does not provide for are found, it is revised under articles 617-3 and 617-4 or ends',
  ),
  follows: ({ g }) =>
    and(
      agreementAlive(g),
      some(acts(g, 'findNewCircumstances'), (a) => changedAfter(g, a)),
    ),
});

/** An agreement that has to be revised first does not go to court. */
export const assetNotSentUnrevised = bar({
  id: 'kz.cpc.617-5-3.not-revised',
  for: assetAlone,
  governs: sendAssetCase,
  cite: [cpc.art('617-5', 3).since(law23)],
  bars: ({ g }) =>
    some(
      where(c.acts, (a) =>
        and(is(a.kind, 'findNewCircumstances'), contains(a.about, g.id), precedesAct(a.on), changedAfter(g, a)),
      ),
      (a) =>
        none(
          where(c.acts, (k) => and(is(k.kind, 'concludeAgreement'), contains(k.about, g.id), precedesAct(k.on))),
          (k) => before(a.on, k.on),
        ),
    ),
  says: text(
    'Жаңа мән-жайлар анықталған келісім қайта қаралмай сотқа жіберілмейді',
    'Соглашение, после которого открылись иные обстоятельства, без пересмотра в суд не направляется',
    'An agreement after which other circumstances came out does not go to court unrevised',
  ),
  cure: text(
    'Келісімді қайта қарап, қайтадан жасаңыз немесе істі жалпы тәртіппен жүргізіңіз',
    'Пересмотрите и заключите соглашение заново либо ведите дело в общем порядке',
    'Revise and conclude the agreement again, or conduct the case in the ordinary way',
  ),
});

/** Nothing more is needed: the investigation is over and the case goes to court at once; the law names no number of days. */
export const assetSentAtOnce = duty({
  id: 'kz.cpc.617-5-4.send',
  for: assetAlone,
  cite: [cpc.art('617-5', 4).since(law23)],
  who: prosecutor,
  says: text(
    'Тағы әрекеттер қажет болмаса, тергеп-тексеру аяқталған болып есептеледі және прокурор істі дереу сотқа жібереді',
    'Если действия больше не нужны, расследование считается оконченным и прокурор незамедлительно направляет дело в суд',
    'Where nothing more is needed the investigation is over and the prosecutor sends the case to court at once',
  ),
  cure: text('Істі дереу сотқа жіберіңіз', 'Незамедлительно направьте дело в суд', 'Send the case to court at once'),
  when: ({ g }) => and(whileInForce(g, sentInForce(g)), not(prosecutorSees('furtherActsNeeded', 1, g))),
  done: ({ g }) => sentInForce(g),
  doneInTime: ({ g }) => sentInForce(g),
});

/** No indictment goes with it. */
export const assetWithoutIndictment = requirement({
  id: 'kz.cpc.617-5-4.without-indictment',
  for: assetAlone,
  governs: sendAssetCase,
  cite: [cpc.art('617-5', 4).since(law23)],
  holds: () => is(thisAct.accompaniedBy, 'none'),
  says: text(
    'Активтерді қайтару туралы келісімі бар іс сотқа айыптау актісінсіз жіберіледі',
    'Дело с соглашением о возврате активов направляется в суд без обвинительного акта',
    'A case with an agreement on the return of assets goes to court without an indictment',
  ),
  cure: text(
    'Айыптау актісін жасамай, істі келісіммен бірге жіберіңіз',
    'Направьте дело с соглашением, не составляя обвинительного акта',
    'Send the case with the agreement and draw up no indictment',
  ),
});

const assetAndVictim = about({ g: assetAgreements }, ({ g }) => ({ v: victimsOf(g) }));
const told = (g: AgreementFacts, who: PersonFacts['id']): Cond =>
  exists(
    where(c.acts, (a) => and(is(a.kind, 'notify'), contains(a.about, g.id), same(a.to, who), notAfter(a.on, now))),
  );
const victimTold = (g: AgreementFacts, v: PersonFacts): Cond =>
  and(
    told(g, v.id),
    every(
      where(c.roles, (r) => and(is(r.as, 'representative'), same(r.of, v.id), held(r))),
      (r) => told(g, r.person),
    ),
  );

/** The victim, and his representative if he has one, are told that the case went to court. */
export const assetVictimNotified = duty({
  id: 'kz.cpc.617-5-4.victim-notified',
  for: assetAndVictim,
  cite: [cpc.art('617-5', 4).since(law23)],
  who: prosecutor,
  says: text(
    'Істің сотқа жіберілгені туралы жәбірленуші мен оның өкілі хабардар етіледі',
    'О направлении дела в суд уведомляются потерпевший и его представитель',
    'The victim and his representative are told that the case went to court',
  ),
  cure: text(
    'Жәбірленушіні және өкілін жазбаша хабардар етіңіз',
    'Письменно уведомите потерпевшего и его представителя',
    'Notify the victim and the representative in writing',
  ),
  when: ({ g }) => sentInForce(g),
  done: ({ g, v }) => victimTold(g, v),
  doneInTime: ({ g, v }) => victimTold(g, v),
});

/** Whether something was done on a day or before it. */
export const doneBy = formula({
  id: 'kz.cpc.617-4.done-by',
  says: text('Әрекет белгіленген күнге дейін жасалды', 'Действие совершено к назначенному дню', 'Done by the day set'),
  cite: [cpc.art('617-4', 1, 11)],
  inputs: {
    done: param.record<Moment>(text('әрекет уақыты', 'время действия', 'time of the action'), 'YYYY-MM-DD', (v) =>
      typeof v === 'string' ? momentOf(v) : undefined,
    ),
    by: param.day(text('соңғы күн', 'последний день', 'last day')),
  },
  result: types.truth,
  work: (x) => x.done.day <= (x.by satisfies Day),
});

/** The assets go back by the day the agreement sets. */
export const assetsReturned = duty({
  id: 'kz.cpc.617-4-1-11.return',
  for: assetAlone,
  cite: [cpc.art('617-4', 1, 11).since(law23)],
  who: text('келісім жасасқан адам', 'лицо, заключившее соглашение', 'the person who concluded the agreement'),
  says: text(
    'Активтер келісімде белгіленген мерзімде толық қайтарылады',
    'Активы возвращаются полностью в срок, установленный соглашением',
    'The assets are returned in full by the day the agreement sets',
  ),
  cure: text(
    'Активтерді дереу қайтарыңыз: шарттарды орындамау істі қайта бастауға әкеледі',
    'Немедленно верните активы: невыполнение условий влечёт возобновление дела',
    'Return the assets at once: a breach leads to the resumption of the case',
  ),
  when: ({ g }) => whileInForce(g, exists(acts(g, 'performAgreement'))),
  by: ({ g }) => g.performBy,
  done: ({ g }) => exists(acts(g, 'performAgreement')),
  doneInTime: ({ g }) => some(acts(g, 'performAgreement'), (a) => doneBy.of({ done: a.on, by: g.performBy })),
});
