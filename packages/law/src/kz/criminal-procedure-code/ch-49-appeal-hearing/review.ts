import {
  about,
  act,
  and,
  assessment,
  before,
  contains,
  effective,
  exists,
  is,
  lit,
  none,
  oneOf,
  or,
  precedesAct,
  same,
  some,
  the,
  where,
  type Cond,
  type Text,
} from '@zhargy/logic';
import { c, type ActFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { agreementsJudged } from '../ch-64/judged-agreement.ts';

/** Items 8 and 9 of 431(1) were taken out. */
export const law216 = effective('2023-07-01', '216-VII');

/** Judgments of the first instance. */
const judgments = where(c.acts, (j) => and(is(j.kind, 'judgment'), is(j.instance, 'first')));
/** A judgment given on an agreement, and the agreement. */
export const judgmentOnAgreement = about({ j: judgments }, ({ j }) => ({ g: agreementsJudged(j) }));

const words: Readonly<Record<string, Text>> = {
  leaveUnchanged: {
    kk: 'үкімді өзгеріссіз қалдыру',
    ru: 'оставить приговор без изменения',
    en: 'leave the judgment unchanged',
  },
  change: { kk: 'үкімді өзгерту', ru: 'изменить приговор', en: 'change the judgment' },
  reverseAndTerminate: {
    kk: 'үкімнің күшін жойып, істі тоқтату',
    ru: 'отменить приговор и прекратить дело',
    en: 'set the judgment aside and end the case',
  },
  newJudgment: {
    kk: 'үкімнің күшін жойып, жаңа үкім шығару',
    ru: 'отменить приговор и постановить новый',
    en: 'set the judgment aside and give a new one',
  },
  returnToProsecutor: {
    kk: 'үкімнің күшін жойып, істі прокурорға жіберу',
    ru: 'отменить приговор и направить дело прокурору',
    en: 'set the judgment aside and send the case to the prosecutor',
  },
  newTrial: {
    kk: 'үкімнің күшін жойып, бірінші сатыда жаңадан қарауға жіберу',
    ru: 'отменить приговор и направить на новое рассмотрение в первую инстанцию',
    en: 'set the judgment aside for a new trial at first instance',
  },
};
/** The words of one decision on appeal. */
export const word = (name: string): Text => words[name] ?? { kk: name, ru: name, en: name };

/** An appeal against the judgment, neither withdrawn nor returned, waits for the appellate court. */
const awaitsReview = (j: ActFacts): Cond =>
  some(
    where(c.acts, (a) => and(is(a.kind, 'appeal'), contains(a.about, j.id))),
    (a) =>
      and(
        precedesAct(a.on),
        none(
          where(c.acts, (x) => oneOf(x.kind, ['withdrawAppeal', 'returnAppeal', 'appellateReview'])),
          (x) => and(or(contains(x.about, a.id), contains(x.about, j.id)), before(a.on, x.on)),
        ),
      ),
  );

/** The appellate court decides on a judgment given on an agreement. */
export const reviewOnAppeal = act({
  id: 'reviewOnAppeal',
  says: {
    kk: 'келісім бойынша шығарылған үкім туралы апелляциялық шешім',
    ru: 'апелляционное решение по приговору, постановленному по соглашению',
    en: 'the appellate decision on a judgment given on an agreement',
  },
  recordedAs: 'appellateReview',
  by: ['judge'],
  roles: about({ j: judgments }),
  possible: ({ j }) => and(exists(agreementsJudged(j)), awaitsReview(j)),
  cite: [cpc.art(431, 1)],
  outcomes: words,
});

/** What the appellate court finds about a judgment: only that court can say, in its ruling. */
const found = (what: string, j: ActFacts, cite: Parameters<typeof assessment>[0]['cite'], asks: Text): Cond =>
  assessment(
    { id: `appeal.${what}`, by: 'court', cite, asks },
    the(
      where(c.assessments, (a) => and(same(a.what, lit.text(what)), same<string>(a.about, j.id))),
      (a) => a.value,
    ),
  );

const ask = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** The grounds of article 433, each with the article that explains it. */
export const grounds = {
  inquiryIncomplete: (j: ActFacts): Cond =>
    found(
      'inquiryIncomplete',
      j,
      [cpc.art(433, '', 1), cpc.art(434, 1), cpc.art(434, 2)],
      ask(
        'Сот тергеуі біржақты немесе толық емес болды ма?',
        'Было ли судебное следствие односторонним или неполным?',
        'Was the judicial inquiry one-sided or incomplete?',
      ),
    ),
  conclusionsWrong: (j: ActFacts): Cond =>
    found(
      'conclusionsWrong',
      j,
      [cpc.art(433, '', 2), ...[1, 2, 3, 4].map((n) => cpc.art(435, 1, n)), cpc.art(435, 1)],
      ask(
        'Сот қорытындылары істің нақты мән-жайларына сай келмей ме?',
        'Не соответствуют ли выводы суда фактическим обстоятельствам дела?',
        'Do the conclusions of the court fail to match the facts?',
      ),
    ),
  procedureBreached: (j: ActFacts): Cond =>
    found(
      'procedureBreached',
      j,
      [cpc.art(433, '', 3), cpc.art(436, 1)],
      ask(
        'Келісім жасасу не келісімдік іс жүргізу кезінде процестік заң елеулі бұзылды ма?',
        'Существенно ли нарушен процессуальный закон при заключении соглашения или в согласительном производстве?',
        'Was the law of procedure significantly breached in concluding the agreement or in conciliation?',
      ),
    ),
  lawMisapplied: (j: ActFacts): Cond =>
    found(
      'lawMisapplied',
      j,
      [cpc.art(433, '', 4)],
      ask(
        'Қылмыстық заң дұрыс қолданылмады ма?',
        'Неправильно ли применён уголовный закон?',
        'Was the criminal law misapplied?',
      ),
    ),
  punishmentUnjust: (j: ActFacts): Cond =>
    found(
      'punishmentUnjust',
      j,
      [cpc.art(433, '', 5)],
      ask(
        'Жаза құқық бұзушылықтың ауырлығына және адамның жеке басына сай емес пе?',
        'Не соответствует ли наказание тяжести правонарушения и личности?',
        'Is the punishment out of proportion to the offence and the person?',
      ),
    ),
  /** Breaches on which a judgment falls in every case (436(3)); no pleadings and no last word are none in conciliation. */
  absoluteBreach: (j: ActFacts): Cond =>
    found(
      'absoluteBreach',
      j,
      [...[2, 3, 4, 5, 6, 7, 8, 9].map((n) => cpc.art(436, 3, n)), cpc.art(436, 3)],
      ask(
        'Үкімнің күші қалай да жойылатын бұзушылық болды ма (заң көздемеген жарыссөз бен соңғы сөз есепке алынбайды)?',
        'Допущено ли нарушение, при котором приговор отменяется во всяком случае (прения и последнее слово, не предусмотренные законом, не в счёт)?',
        'Was there a breach on which a judgment falls in every case (pleadings and a last word the law does not provide do not count)?',
      ),
    ),
  /** A ground of article 35 on which the case should have ended (436(3)(1)). */
  shouldHaveEnded: (j: ActFacts): Cond =>
    found(
      'shouldHaveEnded',
      j,
      [cpc.art(436, 3, 1), cpc.art(431, 1, 3)],
      ask(
        'Істі тоқтатуға 35-бап негізі бола тұра, ол тоқтатылмады ма?',
        'Не прекращено ли дело при наличии основания статьи 35?',
        'Was the case not ended although a ground of article 35 was there?',
      ),
    ),
} as const;

/** Any ground to touch the judgment, besides an incomplete inquiry. */
export const otherGround = (j: ActFacts): Cond =>
  or(
    grounds.conclusionsWrong(j),
    grounds.procedureBreached(j),
    grounds.lawMisapplied(j),
    grounds.punishmentUnjust(j),
    grounds.absoluteBreach(j),
    grounds.shouldHaveEnded(j),
  );
