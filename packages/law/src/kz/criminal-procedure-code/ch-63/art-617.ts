import {
  about,
  act,
  and,
  assessment,
  at,
  before,
  conditionByVersion,
  consequence,
  contains,
  days,
  duty,
  every,
  exists,
  is,
  lawDay,
  lit,
  named,
  none,
  not,
  oneOf,
  or,
  precedesAct,
  presume,
  requirement,
  same,
  some,
  the,
  where,
  yes,
  type Assessment,
  type Cond,
  type Presumption,
} from '@zhargy/logic';
import { c, type ActFacts, type AgreementFacts, type PersonFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { law88 } from '../ch-64/amending-laws.ts';
import { pleas } from './acts.ts';
import { codeBegins } from './amending-laws.ts';
import { agreementInForce, sentInForce, whileInForce } from './agreement-in-force.ts';
import { conclusionsOf, concludedPretrial, firstConcludedOn } from './art-616-stage.ts';
import { thisAct } from './this-act.ts';
import { victimsOf } from './victims.ts';
import { pretrial } from '../stage-of-case.ts';

/** Sending the case with a plea to court. */
export const sendPleaCase = act({
  id: 'sendPleaCaseToCourt',
  says: {
    kk: 'кінәні мойындау туралы мәмілесі бар істі сотқа жіберу',
    ru: 'направление в суд дела со сделкой о признании вины',
    en: 'sending the case with a plea to court',
  },
  recordedAs: 'sendCaseToCourt',
  by: ['prosecutor'],
  roles: about({ g: pleas }),
  possible: ({ g }) => pretrial(g.party),
  cite: [cpc.art(617, 4)],
});

const plea = about({ g: pleas });
const concluded = where(pleas, (g) => exists(conclusionsOf(g)));
const concludedPlea = about({ g: concluded });
const concludedPleaAndParty = about({ g: concluded }, ({ g }) => ({ p: named(c.persons, g.party) }));
const concludedPleaAndVictim = about({ g: concluded }, ({ g }) => ({ v: victimsOf(g) }));

const prosecutor = { kk: 'прокурор', ru: 'прокурор', en: 'the prosecutor' };

const found = (what: string, g: AgreementFacts, of: Assessment): Cond =>
  assessment(
    of,
    the(
      where(c.assessments, (a) => and(same(a.what, lit.text(what)), same(a.about, g.id))),
      (a) => a.value,
    ),
  );
/** Investigative or other acts are still needed after the agreement: the prosecutor's judgment. */
const furtherActsNeeded = (g: AgreementFacts): Cond =>
  found('furtherActsNeeded', g, {
    id: 'prosecutor.furtherActsNeeded',
    by: 'prosecutor',
    cite: [cpc.art(617, 1), cpc.art(617, 4)],
    asks: {
      kk: 'Келісімнен кейін тергеу және процестік әрекеттер жүргізу қажет пе?',
      ru: 'Нужны ли после соглашения следственные и процессуальные действия?',
      en: 'Are investigative or procedural acts needed after the agreement?',
    },
  });
/** The evidence gathered confirms guilt: the judgment of whoever sends the case. */
const evidenceConfirmsGuilt = (g: AgreementFacts): Cond =>
  found('evidenceConfirmsGuilt', g, {
    id: 'prosecutor.evidenceConfirmsGuilt',
    by: 'prosecutor',
    cite: [cpc.art(617, 2)],
    asks: {
      kk: 'Жиналған дәлелдемелер кінәні растауға жеткілікті ме?',
      ru: 'Достаточно ли собранных доказательств для подтверждения вины?',
      en: 'Is the evidence gathered enough to confirm guilt?',
    },
  });

const lasts: Presumption = {
  id: 'restraint.lasts',
  says: {
    kk: 'аяқталған күні көрсетілмеген шара қолданылып жатыр деп есептеледі',
    ru: 'мера без даты окончания считается действующей',
    en: 'a measure without a last day is taken to last',
  },
  cite: [cpc.art(617, 1)],
};
/** A measure of restraint in force when the agreement was concluded. */
const restrained = (p: PersonFacts, g: AgreementFacts): Cond =>
  at(
    firstConcludedOn(g),
    exists(
      where(c.custody, (k) =>
        and(
          same(k.person, p.id),
          oneOf(k.measure, ['custody', 'houseArrest']),
          days.le(k.from, lawDay),
          presume(lasts, days.le(lawDay, k.to), true),
        ),
      ),
    ),
  );

const afterwards = (g: AgreementFacts, kind: 'considerMeasureOfRestraint' | 'returnToInvestigation', p?: PersonFacts) =>
  where(c.acts, (a) =>
    and(
      is(a.kind, kind),
      p ? or(contains(a.about, g.id), contains(a.about, p.id)) : contains(a.about, g.id),
      before(firstConcludedOn(g), a.on),
    ),
  );

/** After signing the prosecutor considers whether the measure of restraint is still needed. */
export const restraintConsidered = duty({
  id: 'kz.cpc.617-1.measure-of-restraint',
  for: concludedPleaAndParty,
  cite: [cpc.art(617, 1)],
  who: prosecutor,
  when: ({ g, p }) => and(restrained(p, g), whileInForce(g, exists(afterwards(g, 'considerMeasureOfRestraint', p)))),
  done: ({ g, p }) => exists(afterwards(g, 'considerMeasureOfRestraint', p)),
  doneInTime: ({ g, p }) => exists(afterwards(g, 'considerMeasureOfRestraint', p)),
  says: {
    kk: 'Келісімге қол қойылғаннан кейін прокурор бұлтартпау шарасын жою не өзгерту мәселесін қарайды',
    ru: 'После подписания прокурор рассматривает вопрос об отмене или изменении меры пресечения',
    en: 'After signing the prosecutor considers lifting or changing the measure of restraint',
  },
  cure: {
    kk: 'Бұлтартпау шарасы туралы мәселені қарап, шешімін іске тіркеңіз',
    ru: 'Рассмотрите вопрос о мере пресечения и приобщите решение к делу',
    en: 'Consider the measure of restraint and put the decision in the file',
  },
});

/** Where acts are still needed the case goes to the body of investigation. */
export const toInvestigation = duty({
  id: 'kz.cpc.617-1.to-investigation',
  for: concludedPlea,
  cite: [cpc.art(617, 1)],
  who: prosecutor,
  when: ({ g }) =>
    and(
      concludedPretrial(g),
      or(
        exists(afterwards(g, 'returnToInvestigation')),
        and(agreementInForce(g), not(sentInForce(g)), furtherActsNeeded(g)),
      ),
    ),
  done: ({ g }) => exists(afterwards(g, 'returnToInvestigation')),
  doneInTime: ({ g }) => exists(afterwards(g, 'returnToInvestigation')),
  says: {
    kk: 'Әрекеттер жүргізу қажет болса, прокурор істі сотқа дейінгі тергеп-тексеру органына жібереді',
    ru: 'Если нужны следственные и процессуальные действия, прокурор направляет дело органу расследования',
    en: 'Where acts are still needed the prosecutor sends the case to the body of investigation',
  },
  cure: {
    kk: 'Істі қажетті әрекеттерді жүргізу үшін тергеп-тексеру органына жіберіңіз',
    ru: 'Направьте дело органу расследования для нужных действий',
    en: 'Send the case to the body of investigation for the acts needed',
  },
});

/** Where nothing is left to do the case goes to court at once. */
export const toCourtAtOnce = duty({
  id: 'kz.cpc.617-4.to-court-at-once',
  for: concludedPlea,
  cite: [cpc.art(617, 4)],
  who: prosecutor,
  when: ({ g }) => and(concludedPretrial(g), or(sentInForce(g), and(agreementInForce(g), not(furtherActsNeeded(g))))),
  done: ({ g }) => sentInForce(g),
  doneInTime: ({ g }) => sentInForce(g),
  says: {
    kk: 'Басқа әрекет қажет болмаса, прокурор істі дереу сотқа жібереді',
    ru: 'Если больше действий не нужно, прокурор незамедлительно направляет дело в суд',
    en: 'Where nothing more is needed the prosecutor sends the case to court at once',
  },
  cure: {
    kk: 'Істі дереу сотқа жіберіңіз',
    ru: 'Незамедлительно направьте дело в суд',
    en: 'Send the case to court at once',
  },
});

const notices = (g: AgreementFacts, v: PersonFacts) =>
  where(c.acts, (a) =>
    and(is(a.kind, 'notify'), same(a.to, v.id), contains(a.about, g.id), before(firstConcludedOn(g), a.on)),
  );

/** The victim is told that the case went to court. */
export const victimNotified = duty({
  id: 'kz.cpc.617-4.victim-notified',
  for: concludedPleaAndVictim,
  cite: [cpc.art(617, 4)],
  who: prosecutor,
  when: ({ g }) => and(concludedPretrial(g), sentInForce(g)),
  done: ({ g, v }) => exists(notices(g, v)),
  doneInTime: ({ g, v }) => exists(notices(g, v)),
  says: {
    kk: 'Прокурор істің сотқа жіберілгені туралы жәбірленушіні хабардар етеді',
    ru: 'Прокурор уведомляет потерпевшего о направлении дела в суд',
    en: 'The prosecutor notifies the victim that the case went to court',
  },
  cure: {
    kk: 'Жәбірленушіге істің сотқа жіберілгенін хабарлаңыз',
    ru: 'Уведомите потерпевшего о направлении дела в суд',
    en: 'Notify the victim that the case went to court',
  },
});
/** The pre-trial investigation is over. */
export const investigationOver = consequence({
  id: 'kz.cpc.617-4.investigation-over',
  for: concludedPlea,
  cite: [cpc.art(617, 4)],
  follows: ({ g }) => and(concludedPretrial(g), agreementInForce(g), or(sentInForce(g), not(furtherActsNeeded(g)))),
  says: {
    kk: 'Келісім жасалып, әрекет қажет болмағандықтан сотқа дейінгі тергеп-тексеру аяқталған болып есептеледі',
    ru: 'Соглашение заключено, действий больше не нужно: досудебное расследование считается оконченным',
    en: 'The agreement is concluded and nothing is left to do: the pre-trial investigation counts as ended',
  },
});

/** No indictment, and since 88-VII no charge protocol, goes with the case: the agreement stands in their place. */
export const withoutIndictment = requirement({
  id: 'kz.cpc.617-4.without-indictment',
  for: plea,
  governs: sendPleaCase,
  cite: [cpc.art(617, 4)],
  holds: () =>
    conditionByVersion([
      { from: codeBegins, is: not(is(thisAct.accompaniedBy, 'indictment')) },
      { from: law88, is: is(thisAct.accompaniedBy, 'none') },
    ]),
  says: {
    kk: 'Мәмілесі бар іс сотқа айыптау актісінсіз және айыптау хаттамасынсыз жіберіледі',
    ru: 'Дело со сделкой направляется в суд без обвинительного акта и протокола обвинения',
    en: 'A case with a plea goes to court without an indictment or charge protocol',
  },
  cure: {
    kk: 'Айыптау актісін жасамай, істі келісіммен жіберіңіз',
    ru: 'Не составляйте обвинительный акт: направьте дело с соглашением',
    en: 'Draw up no indictment: send the case with the agreement',
  },
});

/** The plea does not stand in for proof: evidence enough to confirm guilt must have been gathered. */
export const evidenceSuffices = requirement({
  id: 'kz.cpc.617-2.evidence-suffices',
  for: plea,
  governs: sendPleaCase,
  cite: [cpc.art(617, 2)],
  holds: ({ g }) => evidenceConfirmsGuilt(g),
  says: {
    kk: 'Кінәні растауға жеткілікті дәлелдемелер жиналуға тиіс: келісім олардың орнын баспайды',
    ru: 'Должны быть собраны доказательства, достаточные для подтверждения вины: соглашение их не заменяет',
    en: 'Evidence enough to confirm guilt must be gathered: the agreement does not stand in for it',
  },
  cure: {
    kk: 'Істі дәлелдемелер жинауға тергеп-тексеру органына жіберіңіз; сотта күмән туса, іс қайтарылады',
    ru: 'Направьте дело органу расследования для сбора доказательств; при сомнении суд вернёт дело',
    en: 'Send the case for evidence to be gathered; a court in doubt returns the case',
  },
});

const newCircumstances = (g: AgreementFacts) =>
  where(c.acts, (a) => and(is(a.kind, 'findNewCircumstances'), contains(a.about, g.id)));
const revisedAfter = (g: AgreementFacts, f: ActFacts, alsoBeforeAct: boolean): Cond =>
  some(conclusionsOf(g), (k) => and(before(f.on, k.on), alsoBeforeAct ? precedesAct(k.on) : yes));

/** Circumstances of the crime the agreement does not provide for: it is concluded anew before the case goes to court. */
export const revisedOnNewCircumstances = requirement({
  id: 'kz.cpc.617-3.revised',
  for: plea,
  governs: sendPleaCase,
  cite: [cpc.art(617, 3)],
  holds: ({ g }) =>
    every(
      where(newCircumstances(g), (f) => precedesAct(f.on)),
      (f) => revisedAfter(g, f, true),
    ),
  says: {
    kk: 'Келісімде көзделмеген мән-жайлар анықталса, ол 615 және 616-баптар бойынша қайта қаралмайынша іс онымен сотқа жіберілмейді',
    ru: 'При иных обстоятельствах преступления дело не идёт в суд с соглашением, пока оно не пересмотрено по статьям 615 и 616',
    en: 'Once other circumstances of the crime are found the case does not go to court with the agreement until it is revised',
  },
  cure: {
    kk: 'Келісімді қайта қараңыз немесе істі жалпы тәртіппен жүргізіңіз',
    ru: 'Пересмотрите соглашение либо ведите дело в общем порядке',
    en: 'Revise the agreement, or go on in the ordinary way',
  },
});

/** Until it is revised an agreement overtaken by new circumstances has no effect. */
export const endedByNewCircumstances = consequence({
  id: 'kz.cpc.617-3.ended',
  for: concludedPlea,
  cite: [cpc.art(617, 3)],
  follows: ({ g }) => some(newCircumstances(g), (f) => none(conclusionsOf(g), (k) => before(f.on, k.on))),
  says: {
    kk: 'Жаңа мән-жайлар анықталып, келісім қайта қаралмаса, оның қолданылуы тоқтатылады',
    ru: 'Установлены иные обстоятельства, а соглашение не пересмотрено: оно прекращает действие',
    en: 'Other circumstances were found and the agreement was not revised: it ceases to have effect',
  },
});
