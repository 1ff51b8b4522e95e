import {
  and,
  cond,
  content,
  ground,
  guidance,
  is,
  lit,
  presume,
  same,
  single,
  theCase,
  unknowable,
  where,
  type Citation,
  type Cond,
  type Presumption,
  type Text,
} from '@zhargy/logic';
import { c } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { recordOfExplanation } from '../../resolution-2016-4-plea/para-10-explanations.ts';
import { explainToVictim } from '../ch-63/acts.ts';
import { thisAct } from '../ch-63/this-act.ts';

interface Requisite {
  readonly id: string;
  readonly cite: Citation;
  readonly name: Text;
}
const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** What the report on the record says of an element; what a reader did not find is unknown, not absent. */
const recorded = (element: string): Cond =>
  single(
    where(c.contents, (k) => and(same(k.act, thisAct.id), same(k.element, lit.text(element)))),
    (k) =>
      cond(
        is(k.state, 'notFound'),
        unknowable(`contents.${element}`, 'the reader of the record did not find it; a person should look'),
        is(k.state, 'present'),
      ),
  );
const shown = (norm: string, r: Requisite): Cond =>
  ground(
    {
      id: `${norm}.${r.id}`,
      cite: [r.cite],
      says: {
        kk: `Хаттамада көрсетілген: ${r.name.kk}`,
        ru: `В протоколе отражено: ${r.name.ru}`,
        en: `The record shows ${r.name.en}`,
      },
    },
    recorded(r.id),
  );

const inRecord = () => recordOfExplanation;

const course: readonly Requisite[] = [
  {
    id: 'drawnUpAtOnce',
    cite: cpc.art(199, 1),
    name: t(
      'әрекет барысында не аяқталған бойда жасалғаны',
      'составление в ходе действия или сразу после него',
      'that it was drawn up during the act or right after it',
    ),
  },
  {
    id: 'actsInOrder',
    cite: cpc.art(199, 3),
    name: t(
      'әрекеттер болған ретімен',
      'действия в том порядке, в каком они были',
      'the acts in the order in which they took place',
    ),
  },
  {
    id: 'statements',
    cite: cpc.art(199, 3),
    name: t('қатысушылардың мәлімдемелері', 'заявления участников', 'the statements of the participants'),
  },
  {
    id: 'rightToRemarks',
    cite: cpc.art(199, 6),
    name: t(
      'ескерту жасау құқығының түсіндірілгені',
      'разъяснение права на замечания',
      'that the right to make remarks was explained',
    ),
  },
];

/** The course of the act, the statements and the right to make remarks (beside the requisites of 199(3), (6) and (7)). */
export const courseRecorded = content({
  id: 'kz.cpc.199-3.course',
  for: theCase,
  governs: explainToVictim,
  cite: [cpc.art(199, 1), cpc.art(199, 3), cpc.art(199, 6)],
  when: inRecord,
  holds: () => and(...course.map((r) => shown('kz.cpc.199-3.course', r))),
  says: t(
    'Хаттама әрекет кезінде не одан кейін бірден жасалады, онда әрекеттердің барысы, мәлімдемелер және ескерту жасау құқығы көрсетіледі',
    'Протокол составляется в ходе действия или сразу после него и отражает ход действий, заявления и право на замечания',
    'The record is drawn up during the act or right after it and shows its course, the statements and the right to make remarks',
  ),
  cure: t(
    'Түсіндіруді қайталап, толық хаттама жасаңыз',
    'Повторите разъяснение и составьте полный протокол',
    'Repeat the explanation and draw up a full record',
  ),
});

const noMeans: Presumption = {
  id: 'record.no-technical-means',
  says: t(
    'айтылмаса, ғылыми-техникалық құралдар қолданылмаған деп есептеледі',
    'если не сказано иное, научно-технические средства не применялись',
    'unless said otherwise, no technical means were used',
  ),
  cite: [cpc.art(199, 5)],
};
const means: readonly Requisite[] = [
  {
    id: 'meansUsed',
    cite: cpc.art(199, 5),
    name: t(
      'қолданылған құралдар, шарттары мен нәтижелері',
      'применённые средства, условия и результаты',
      'the means, how they were used and with what result',
    ),
  },
  {
    id: 'meansAnnounced',
    cite: cpc.art(199, 5),
    name: t(
      'қатысушылардың алдын ала хабардар етілгені',
      'предварительное уведомление участников',
      'that the participants were told beforehand',
    ),
  },
  {
    id: 'carriersAttached',
    cite: cpc.art(199, 8),
    name: t(
      'жазбалардың хаттамаға қоса берілгені',
      'приложение записей к протоколу',
      'that the recordings are attached',
    ),
  },
];

/** Where technical means were used the record says so, and the recordings go with it. */
export const meansRecorded = content({
  id: 'kz.cpc.199-5.technical-means',
  for: theCase,
  governs: explainToVictim,
  cite: [cpc.art(199, 2), cpc.art(199, 5), cpc.art(199, 8)],
  when: () => and(inRecord(), presume(noMeans, thisAct.technicalMeans, false)),
  holds: () => and(...means.map((r) => shown('kz.cpc.199-5.technical-means', r))),
  says: t(
    'Ғылыми-техникалық құралдар қолданылса, хаттамада олар, алдын ала хабардар ету және қоса берілген жазбалар көрсетіледі',
    'При применении научно-технических средств протокол называет их, уведомление участников и приложенные записи',
    'Where technical means were used the record names them, the notice given beforehand, and the recordings attached',
  ),
  cure: t(
    'Хаттаманы құралдар туралы мәліметпен толықтырып, жазбаларды қоса тіркеңіз',
    'Дополните протокол сведениями о средствах и приложите записи',
    'Complete the record with the means used and attach the recordings',
  ),
});

/** A protected victim stands in the record under a pseudonym: whether he is protected is no fact of the file. */
export const protectedVictim = guidance({
  id: 'kz.cpc.199-4.protected-victim',
  governs: explainToVictim,
  cite: [cpc.art(199, 4)],
  says: t(
    'Қауіпсіздік шаралары қолданылған жәбірленушінің деректерінің орнына хаттамада оның бүркеншік аты мен сол аттан қойған қолы тұрады',
    'Вместо данных защищаемого потерпевшего в протоколе стоят его псевдоним и избранная им подпись',
    'Instead of the data of a protected victim the record shows his pseudonym and the signature he chose',
  ),
  why: t(
    'қауіпсіздік шаралары құпия, іс құжаттарының тізбесінде көрсетілмейді',
    'меры безопасности конфиденциальны и в описании дела не отражаются',
    'measures of protection are confidential and are not stated in the case file',
  ),
});
