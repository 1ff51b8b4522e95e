import {
  and,
  days,
  exists,
  is,
  lawDay,
  lit,
  named,
  contains,
  or,
  oneOf,
  same,
  some,
  the,
  where,
  type Citation,
  type Cond,
  type Text,
} from '@zhargy/logic';
import { c, type SentenceFacts } from '@zhargy/casefile';
import { conditional } from '../criminal-code/conditional-sentence.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import { sc2018 } from '../instruments/resolutions.ts';
import { aggregate, imprisons, punishes } from './judgment.ts';

/** One thing the operative part of a conviction must hold: what, by which text, for whom, in which list of the law. */
export interface Element {
  readonly id: string;
  readonly per: 'sentence' | 'charge';
  /** The list of the law and the place in it. */
  readonly list: '398' | '401' | 'resolution';
  readonly place: number;
  readonly cite: readonly Citation[];
  readonly says: Text;
  /** When it is due, besides the conviction itself; always, where absent. */
  due?(s: SentenceFacts): Cond;
}

/** A measure was taken before the sentence that must be credited. */
const heldBefore = (s: SentenceFacts): Cond =>
  exists(
    where(c.custody, (k) =>
      and(
        same(k.person, s.person),
        oneOf(k.measure, ['detention', 'custody', 'houseArrest', 'medicalInstitution']),
        days.le(k.from, lawDay),
      ),
    ),
  );
/** An offence of this sentence carries the payment. */
const carriesPayment = (s: SentenceFacts): Cond =>
  some(s.charges, (sc) =>
    the(named(c.charges, sc.charge), (ch) =>
      the(named(c.offences, ch.offence), (o) => days.ge(o.to, lit.day('2018-07-01'))),
    ),
  );

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** The elements of the operative part that the facts of a case make due; the only list of them. */
export const elements: readonly Element[] = [
  {
    id: 'name',
    per: 'sentence',
    list: '398',
    place: 1,
    cite: [cpc.art(398, 1, 1)],
    says: t(
      'сотталушының тегі, аты, әкесінің аты көрсетіледі',
      'указаны фамилия, имя и отчество подсудимого',
      'the full name of the defendant stands there',
    ),
  },
  {
    id: 'guilt',
    per: 'charge',
    list: '398',
    place: 2,
    cite: [cpc.art(398, 1, 2), sc2018.p(37, 1).s(3)],
    says: t(
      'кінәлі деп тану туралы шешім бар',
      'есть решение о признании виновным',
      'the finding of guilt stands there',
    ),
  },
  {
    id: 'law',
    per: 'charge',
    list: '398',
    place: 3,
    cite: [cpc.art(398, 1, 3), sc2018.p(37, 1).s(3)],
    says: t(
      'қылмыстық заңның бабы, бөлігі, тармағы көрсетіледі',
      'указаны статья, часть, пункт уголовного закона',
      'article, part and item of the criminal law stand there',
    ),
  },
  {
    id: 'chargePunishment',
    per: 'charge',
    list: '398',
    place: 4,
    due: () => punishes,
    cite: [cpc.art(398, 1, 4), sc2018.p(37, 2), sc2018.p(37, 3)],
    says: t(
      'әр құқық бұзушылық үшін жазаның түрі мен мөлшері көрсетіледі',
      'за каждое правонарушение указаны вид и размер наказания',
      'kind and size of the punishment stand there for each offence',
    ),
  },
  {
    id: 'finalPunishment',
    per: 'sentence',
    list: '398',
    place: 5,
    due: aggregate,
    cite: [cpc.art(398, 1, 4), sc2018.p(37, 3)],
    says: t(
      'жиынтық бойынша түпкілікті жаза көрсетіледі',
      'указано окончательное наказание по совокупности',
      'the final punishment for the aggregate stands there',
    ),
  },
  {
    id: 'institution',
    per: 'sentence',
    list: '398',
    place: 6,
    due: imprisons,
    cite: [cpc.art(398, 1, 4), sc2018.p(37, 4).s(1)],
    says: t(
      'жаза өтелетін мекеменің түрі көрсетіледі',
      'указан вид учреждения для отбывания лишения свободы',
      'the kind of institution stands there',
    ),
  },
  {
    id: 'probationTerm',
    per: 'sentence',
    list: '398',
    place: 7,
    due: (s) => and(punishes, or(is(s.main.kind, 'restriction'), conditional(s.main))),
    cite: [cpc.art(398, 1, 5), sc2018.p(39).s(1)],
    says: t(
      'пробациялық бақылаудың мерзімі мен міндеттер көрсетіледі',
      'указаны срок пробационного контроля и обязанности',
      'the term of probation control and the duties stand there',
    ),
  },
  {
    id: 'credit',
    per: 'sentence',
    list: '398',
    place: 8,
    due: (s) => and(punishes, heldBefore(s)),
    cite: [cpc.art(398, 1, 7), sc2018.p(37, 4).s(1)],
    says: t(
      'қамауда болған уақытты есепке алу туралы шешім бар',
      'есть решение о зачете предварительного заключения',
      'the credit of the time in custody is decided',
    ),
  },
  {
    id: 'preventiveMeasure',
    per: 'sentence',
    list: '398',
    place: 9,
    cite: [cpc.art(398, 1, 9), sc2018.p(41).s(1)],
    says: t(
      'үкім күшіне енгенге дейінгі бұлтартпау шарасы шешіледі',
      'решен вопрос о мере пресечения до вступления приговора в силу',
      'the preventive measure until the entry into force is decided',
    ),
  },
  {
    id: 'termInWords',
    per: 'sentence',
    list: 'resolution',
    place: 1,
    due: (s) => and(punishes, is(s.main.kind, 'imprisonment')),
    cite: [sc2018.p(37, 4).s(1)],
    says: t(
      'бас бостандығынан айыру жылдары жазбаша жазылады',
      'число лет лишения свободы указано прописью',
      'the years of imprisonment are written in words',
    ),
  },
  {
    id: 'startOfTerm',
    per: 'sentence',
    list: 'resolution',
    place: 2,
    due: imprisons,
    cite: [cpc.art(393, 4), sc2018.p(37, 4).s(1)],
    says: t(
      'жаза мерзімін есептеудің басталуы көрсетіледі',
      'указано начало исчисления срока',
      'the start of the term stands there',
    ),
  },
  {
    id: 'conditional',
    per: 'sentence',
    list: 'resolution',
    place: 3,
    due: (s) => and(punishes, conditional(s.main)),
    cite: [sc2018.p(39).s(3)],
    says: t(
      'жазаны шартты деп санау туралы шешім бар',
      'есть решение считать наказание условным',
      'the decision that the punishment is conditional stands there',
    ),
  },
  {
    id: 'claim',
    per: 'sentence',
    list: '401',
    place: 1,
    due: (s) => exists(where(c.claims, (k) => contains(k.against, s.person))),
    cite: [cpc.art(401, 1, 1), sc2018.p(43, 1)],
    says: t('азаматтық талап бойынша шешім бар', 'есть решение по гражданскому иску', 'the civil claim is decided'),
  },
  {
    id: 'appeal',
    per: 'sentence',
    list: '401',
    place: 4,
    cite: [cpc.art(401, 1, 4), sc2018.p(44, 3)],
    says: t(
      'апелляциялық шағымдану тәртібі мен мерзімі көрсетіледі',
      'указаны порядок и срок апелляционного обжалования',
      'order and term of appeal stand there',
    ),
  },
  {
    id: 'payment',
    per: 'sentence',
    list: '401',
    place: 7,
    due: carriesPayment,
    cite: [cpc.art(401, 2), sc2018.p(36, 3).s(2), sc2018.p('36-1', 2)],
    says: t(
      'мәжбүрлі төлем мен оның мөлшері көрсетіледі',
      'указаны принудительный платеж и его размер',
      'the compulsory payment and its amount stand there',
    ),
  },
];
