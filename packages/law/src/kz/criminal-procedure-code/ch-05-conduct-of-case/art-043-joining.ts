import {
  and,
  atLeast,
  bar,
  conditionByVersion,
  duty,
  ground,
  guidance,
  about,
  is,
  lit,
  no,
  not,
  or,
  power,
  requirement,
  same,
  some,
  where,
  yes,
  type Cond,
  type Presumption,
  type Text,
} from '@zhargy/logic';
import { c, type ActFacts, type PersonFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { inComplicity } from '../../resolution-2016-4-plea/para-02-accomplices.ts';
import { termEnds, withinTermOf } from '../ch-06-time-limits/index.ts';
import { liveChargesOf } from '../ch-63/charges-at-the-act.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { byProsecution, identified, joinCases, personNamed } from './acts.ts';
import { codeBegins, law210 } from './amending-laws.ts';
import { copiesOf, wentTo } from '../record-elements.ts';
import { weighed, weighedOrNot } from '../weighed.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

const withAccomplices = (p: PersonFacts): Cond =>
  some(where(liveChargesOf(p), inComplicity), (own) =>
    some(
      where(c.charges, (x) => and(same(x.offence, own.offence), not(same(x.person, p.id)))),
      inComplicity,
    ),
  );
const concealed = (p: PersonFacts): Cond =>
  weighed(
    {
      id: 'concealmentLinked',
      by: 'investigator',
      cite: [cpc.art(43, 1)],
      asks: t(
        'Адам сол қылмыстарды алдын ала уәде етпей жасырды не олар туралы хабарламады ма?',
        'Укрывало ли лицо эти преступления без заранее данного обещания или не донесло о них?',
        'Did the person conceal those crimes without a promise beforehand, or fail to report them?',
      ),
    },
    p.id,
  );
const bribery = (p: PersonFacts): Cond =>
  weighed(
    {
      id: 'briberyLinked',
      by: 'investigator',
      cite: [cpc.art(43, 1)],
      asks: t(
        'Істер пара алу, беру, парақорлыққа делдал болу не коммерциялық сатып алу туралы өзара байланысты ма?',
        'Связаны ли между собой дела о взятке, посредничестве или коммерческом подкупе?',
        'Are the cases on bribery, its mediation or commercial bribery connected?',
      ),
    },
    p.id,
  );
const oneAuthor = (p: PersonFacts): Cond =>
  weighed(
    {
      id: 'onePersonOrGroup',
      by: 'investigator',
      cite: [cpc.art(43, 2)],
      asks: t(
        'Бірнеше құқық бұзушылықты бір адам не бір топ жасады деуге жеткілікті негіз бар ма?',
        'Достаточно ли оснований полагать, что правонарушения совершены одним лицом или группой?',
        'Are there sufficient grounds to think that one person or group committed the offences?',
      ),
    },
    p.id,
  );

/** Article 43(1), (2): whose cases may be joined; connected bribery only since 210-VIII. */
export const mayJoin = power({
  id: 'kz.cpc.43-1.may-join',
  for: personNamed,
  governs: joinCases,
  cite: [cpc.art(43, 1), cpc.art(43, 2)],
  holds: ({ p }) =>
    or(
      atLeast(2, liveChargesOf(p), () => yes),
      withAccomplices(p),
      and(not(identified(p)), oneAuthor(p)),
      concealed(p),
      conditionByVersion([
        { from: codeBegins, is: no },
        { from: law210, is: bribery(p) },
      ]),
    ),
  says: t(
    'Бір адамның бірнеше құқық бұзушылығы немесе сыбайлас қатысушылар туралы істер біріктірілуі мүмкін',
    'Соединить можно дела о нескольких правонарушениях лица или о соучастниках',
    'Cases on several offences of a person, or on accomplices, may be joined',
  ),
  cure: t(
    'Біріктіру негізі болмаса, істерді бөлек жүргізіңіз',
    'Если основания нет, ведите дела отдельно',
    'Without a ground keep the cases apart',
  ),
});

const nothingAgainst: Presumption = {
  id: 'joining.nothing-against',
  says: t(
    'іс файлында аталмаған біріктіруге кедергі жоқ деп есептеледі',
    'препятствий соединению, кроме названных, нет',
    'nothing stands against joining but what is named',
  ),
  cite: [cpc.art(43, 4)],
};
const obstacles = [
  {
    item: 1,
    id: 'sameChargeAgainstOthers',
    says: t(
      'Бірдей күдік не айып әртүрлі адамға тағылған',
      'Одинаковое подозрение или обвинение против разных лиц',
      'The same suspicion or charge is brought against different persons',
    ),
    asks: t(
      'Бірдей күдік не айып әртүрлі адамға тағылған ба?',
      'Предъявлено ли одинаковое обвинение разным лицам?',
      'Is the same charge brought against different persons?',
    ),
  },
  {
    item: 2,
    id: 'offencesAgainstEachOther',
    says: t(
      'Құқық бұзушылықтар бір-біріне қарсы жасалған',
      'Правонарушения совершены друг против друга',
      'The offences were committed against each other',
    ),
    asks: t(
      'Адамдарға бір-біріне қарсы құқық бұзушылық тағылған ба, ал іс жеке айыптау ісі емес пе?',
      'Вменяются ли лицам деяния друг против друга вне дела частного обвинения?',
      'Are the persons charged with offences against each other, outside a private prosecution?',
    ),
  },
  {
    item: 3,
    id: 'privateWithPublic',
    says: t(
      'Бірі жеке, бірі жария тәртіппен қудаланады',
      'Одно дело ведётся в частном, другое в публичном порядке',
      'One is prosecuted privately, the other publicly',
    ),
    asks: t(
      'Істердің бірі жеке, екіншісі жария тәртіппен жүргізіле ме?',
      'Ведётся ли одно дело в частном, а другое в публичном порядке?',
      'Is one case prosecuted privately and the other publicly?',
    ),
  },
  {
    item: 4,
    id: 'objectivityHindered',
    says: t(
      'Бірге қарау объективтілікке кедергі келтіреді',
      'Совместное рассмотрение мешает объективности',
      'Hearing them together would hinder objectivity',
    ),
    asks: t(
      'Бірге қарау істі объективті қарауға кедергі бола ма?',
      'Может ли совместное рассмотрение помешать объективности?',
      'Could hearing them together hinder an objective hearing?',
    ),
  },
] as const;

/** Article 43(4): what must not be joined. Without a finding in the file nothing is taken to stand against it. */
export const notJoinable = bar({
  id: 'kz.cpc.43-4.not-joinable',
  for: personNamed,
  governs: joinCases,
  cite: [cpc.art(43, 4)],
  bars: ({ p }) =>
    or(
      ...obstacles.map((o) =>
        ground(
          { id: `kz.cpc.43-4.${o.id}`, cite: [cpc.art(43, 4, o.item)], says: o.says },
          weighedOrNot(
            { id: o.id, by: 'investigator', cite: [cpc.art(43, 4, o.item)], asks: o.asks },
            p.id,
            nothingAgainst,
          ),
        ),
      ),
    ),
  says: t(
    'Заңда аталған күдіктер мен айыптар біріктірілмейді',
    'Названные законом подозрения и обвинения не соединяются',
    'The suspicions and charges the law names are not joined',
  ),
  cure: t('Істерді бөлек жүргізіңіз', 'Ведите дела отдельно', 'Keep the cases apart'),
});

/** Article 43(3): a ruling of the body conducting the process. */
export const joinedByRuling = requirement({
  id: 'kz.cpc.43-3.ruling',
  for: personNamed,
  governs: joinCases,
  cite: [cpc.art(43, 3)],
  holds: () => is(thisAct.form, 'ruling'),
  says: t('Істер қаулымен біріктіріледі', 'Дела соединяются постановлением', 'Cases are joined by a ruling'),
  cure: t('Қаулы шығарыңыз', 'Вынесите постановление', 'Give a ruling'),
});

const joinings = about({ a: where(c.acts, (a) => and(is(a.kind, 'joinCases'), byProsecution(a))) });
const day24 = { unit: lit.text<'hours'>('hours'), n: lit.count(24), kind: lit.text<'ordinary'>('ordinary') } as const;
const sent = (a: ActFacts, to: readonly ('prosecutor' | 'counsel' | 'suspect' | 'accused')[], inTime: boolean): Cond =>
  some(copiesOf(a), (copy) =>
    and(wentTo(copy, to), inTime ? withinTermOf.of({ start: a.on, ...day24, done: copy.on }) : yes),
  );

/** Article 43(3): the copy to the prosecutor and the defence within twenty-four hours. */
export const joiningCopies = duty({
  id: 'kz.cpc.43-3.copies',
  for: joinings,
  cite: [cpc.art(43, 3)],
  who: t('қылмыстық қудалау органы', 'орган уголовного преследования', 'the body of criminal prosecution'),
  by: ({ a }) => termEnds.of({ start: a.on, ...day24 }),
  done: ({ a }) => and(sent(a, ['prosecutor'], false), sent(a, ['counsel', 'suspect', 'accused'], false)),
  doneInTime: ({ a }) => and(sent(a, ['prosecutor'], true), sent(a, ['counsel', 'suspect', 'accused'], true)),
  says: t(
    'Біріктіру туралы қаулының көшірмесі жиырма төрт сағат ішінде прокурорға және қорғаушы тарапқа жіберіледі',
    'Копия постановления о соединении в течение двадцати четырёх часов направляется прокурору и защите',
    'A copy of the ruling on joining goes to the prosecutor and the defence within twenty-four hours',
  ),
  cure: t('Көшірмелерді жіберіңіз', 'Направьте копии', 'Send the copies'),
});

/** Article 43(6). */
export const rightsInOwnCase = guidance({
  id: 'kz.cpc.43-6.rights',
  cite: [cpc.art(43, 6)],
  says: t(
    'Біріктірілген істе адамның құқықтары тек өзіне қатысты бөлікке таралады',
    'В соединённом деле права лица распространяются лишь на ту часть, которая его касается',
    'In a joined case a person has rights only in the part that concerns him',
  ),
  why: t(
    'іс файлы процестік әрекеттерді біріктірілген істің бөліктеріне бөлмейді',
    'файл дела не делит процессуальные действия по частям соединённого дела',
    'a case file does not divide acts by the parts of a joined case',
  ),
  governs: joinCases,
});
