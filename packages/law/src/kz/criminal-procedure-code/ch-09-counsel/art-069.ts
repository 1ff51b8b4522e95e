import {
  about,
  act,
  and,
  contains,
  exists,
  ground,
  is,
  momentOfAct,
  not,
  oneOf,
  or,
  precedesAct,
  presume,
  reading,
  requirement,
  same,
  some,
  where,
  yes,
  type Cond,
  type Dispute,
  type Presumption,
} from '@zhargy/logic';
import { c, type PersonFacts } from '@zhargy/casefile';
import { lifeImprisonment } from '../../criminal-code/sanction-of-charge.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';
import { underAge } from '../ch-63/age-at-the-act.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { counselOf } from './art-067.ts';

const able: Presumption = {
  id: 'defence.able',
  says: {
    kk: 'адам өзін өзі қорғай алады, сот ісін жүргізу тілін біледі және мәжбүрлі сараптамаға жіберілмеген деп есептеледі',
    ru: 'лицо считается способным само защищаться, владеющим языком и не направленным принудительно на экспертизу',
    en: 'a person is taken to be able to defend himself, to know the language, and not to be placed for examination',
  },
  cite: [cpc.art(67, 1, 3), cpc.art(67, 1, 4), cpc.art(67, 1, 6)],
};

/** A suspect, accused or defendant. */
const accusedPerson = about({
  p: where(c.persons, (p) =>
    exists(where(c.roles, (r) => and(oneOf(r.as, ['suspect', 'accused', 'defendant']), same(r.person, p.id)))),
  ),
});

/** Waiving counsel. */
export const waiveCounsel = act({
  id: 'waiveCounsel',
  says: { kk: 'қорғаушыдан бас тарту', ru: 'отказ от защитника', en: 'waiving counsel' },
  recordedAs: 'waiveCounsel',
  by: ['suspect', 'accused', 'defendant'],
  roles: accusedPerson,
  cite: [cpc.art(69, 1)],
});

/** Whether counsel may be waived while an agreement is asked for: 69(2) does not name item 11 of 67(1). */
export const waiverWithAgreement: Dispute = {
  id: 'kz.cpc.69-2.waiver-with-agreement',
  question: {
    kk: 'Процестік келісім туралы өтінішхат берілген істе қорғаушыдан бас тартуға бола ма?',
    ru: 'Можно ли принять отказ от защитника, когда заявлено ходатайство о процессуальном соглашении?',
    en: 'May a waiver of counsel be accepted once a procedural agreement is asked for?',
  },
  options: {
    mandatory: {
      says: {
        kk: 'Жоқ: қорғаушының қатысуы міндетті, келісімге оның қолы керек',
        ru: 'Нет: участие защитника обязательно, и соглашение требует его подписи',
        en: 'No: counsel is obligatory, and the agreement needs his signature',
      },
      authority: [cpc.art(67, 1, 11), cpc.art(616, 2), sc2016.p(18).s(1)],
    },
    closedList: {
      says: {
        kk: 'Болады: бас тарту қабылданбайтын жағдайлардың тізбесінде бұл тармақ жоқ',
        ru: 'Можно: этого пункта нет в перечне случаев, когда отказ не принимается',
        en: 'Yes: the item is not in the list of cases where a waiver is not accepted',
      },
      authority: [cpc.art(69, 2)],
    },
  },
  byDefault: 'mandatory',
  why: {
    kk: 'Қорғаушысыз келісімге қол қою мүмкін емес, нормативтік қаулы оның қатысуын міндетті деп атайды',
    ru: 'Без защитника соглашение нельзя подписать, и нормативное постановление называет его участие обязательным',
    en: 'Without counsel the agreement cannot be signed, and the resolution calls his part obligatory',
  },
};

/** The person waives counsel himself, before counsel, for another reason than money, in writing or on the record. */
export const waiver = requirement({
  id: 'kz.cpc.69-1.waiver',
  for: accusedPerson,
  governs: waiveCounsel,
  cite: [cpc.art(69, 1)],
  holds: ({ p }) =>
    and(
      ground(
        {
          id: 'kz.cpc.69-1.waiver.own-initiative',
          cite: [cpc.art(69, 1)],
          says: {
            kk: 'Бас тарту адамның өз бастамасымен мәлімделген',
            ru: 'Отказ заявлен по инициативе самого лица',
            en: 'The waiver is of his own initiative',
          },
        },
        same(thisAct.by, p.id),
      ),
      ground(
        {
          id: 'kz.cpc.69-1.waiver.before-counsel',
          cite: [cpc.art(69, 1)],
          says: {
            kk: 'Бас тарту қорғаушының қатысуымен мәлімделген',
            ru: 'Отказ заявлен в присутствии защитника',
            en: 'Counsel was present',
          },
        },
        some(counselOf(p), (r) => contains(thisAct.present, r.person)),
      ),
      ground(
        {
          id: 'kz.cpc.69-1.waiver.not-for-money',
          cite: [cpc.art(69, 1)],
          says: {
            kk: 'Бас тарту қаражаттың жоқтығынан емес',
            ru: 'Причина отказа не в отсутствии средств',
            en: 'The reason is not a lack of means',
          },
        },
        not(thisAct.forLackOfMeans),
      ),
      ground(
        {
          id: 'kz.cpc.69-1.waiver.form',
          cite: [cpc.art(69, 1)],
          says: {
            kk: 'Бас тарту жазбаша жасалған немесе хаттамаға енгізілген',
            ru: 'Отказ оформлен письменно или внесён в протокол',
            en: 'The waiver is in writing or on the record',
          },
        },
        or(is(thisAct.form, 'written'), oneOf(thisAct.recordedIn.kind, ['investigativeRecord', 'sessionRecord'])),
      ),
    ),
  says: {
    kk: 'Қорғаушыдан адам өз бастамасымен, қорғаушының қатысуымен, қаражаты жоқтығынан емес, тіркей отырып бас тартады',
    ru: 'От защитника отказываются по своей инициативе, в его присутствии, не из-за отсутствия средств и с фиксацией отказа',
    en: 'Counsel is waived of one’s own initiative, in his presence, not for lack of means, and on the record',
  },
  cure: {
    kk: 'Мұндай бас тарту қабылданбайды; қорғаушының қатысуын жалғастырыңыз',
    ru: 'Такой отказ не принимается; обеспечьте дальнейшее участие защитника',
    en: 'Such a waiver is not accepted; let counsel go on taking part',
  },
});

const lifeAtStake = (p: PersonFacts): Cond =>
  exists(where(c.charges, (ch) => and(same(ch.person, p.id), oneOf(lifeImprisonment(ch), ['alternative', 'only']))));
const placedForExamination = (p: PersonFacts): Cond =>
  exists(where(c.custody, (k) => and(same(k.person, p.id), is(k.measure, 'medicalInstitution'))));
const agreementAsked = (p: PersonFacts): Cond =>
  exists(
    where(c.agreements, (g) =>
      and(
        same(g.party, p.id),
        exists(
          where(c.acts, (a) =>
            and(
              oneOf(a.kind, ['petitionForAgreement', 'concludeAgreement']),
              contains(a.about, g.id),
              precedesAct(a.on),
            ),
          ),
        ),
      ),
    ),
  );

/** Where the law makes counsel obligatory for the person's own sake, and once an agreement is asked for, none can be waived. */
export const noWaiver = requirement({
  id: 'kz.cpc.69-2.no-waiver',
  for: accusedPerson,
  governs: waiveCounsel,
  cite: [cpc.art(69, 2)],
  holds: ({ p }) =>
    and(
      ground(
        {
          id: 'kz.cpc.69-2.no-waiver.of-age',
          cite: [cpc.art(67, 1, 2), cpc.art(542, 2, 3)],
          says: { kk: 'Адам кәмелетке толған', ru: 'Лицо совершеннолетнее', en: 'The person is of age' },
        },
        not(underAge.of({ birthDate: p.birthDate, on: momentOfAct })),
      ),
      ground(
        {
          id: 'kz.cpc.69-2.no-waiver.able',
          cite: [cpc.art(67, 1, 3)],
          says: {
            kk: 'Адам өзін өзі қорғай алады',
            ru: 'Лицо может само осуществлять защиту',
            en: 'The person is able to defend himself',
          },
        },
        presume(able, p.ableToDefendOwnRights, true),
      ),
      ground(
        {
          id: 'kz.cpc.69-2.no-waiver.language',
          cite: [cpc.art(67, 1, 4)],
          says: {
            kk: 'Адам сот ісін жүргізу тілін біледі',
            ru: 'Лицо владеет языком судопроизводства',
            en: 'The person knows the language of the proceeding',
          },
        },
        presume(able, p.speaksCaseLanguage, true),
      ),
      ground(
        {
          id: 'kz.cpc.69-2.no-waiver.no-life-term',
          cite: [cpc.art(67, 1, 5)],
          says: {
            kk: 'Өмір бойына бас бостандығынан айыру көзделмеген',
            ru: 'Пожизненное лишение свободы не предусмотрено',
            en: 'No life imprisonment is at stake',
          },
        },
        not(lifeAtStake(p)),
      ),
      ground(
        {
          id: 'kz.cpc.69-2.no-waiver.not-placed',
          cite: [cpc.art(67, 1, 6)],
          says: {
            kk: 'Адам стационарлық сот-психиатриялық сараптамаға мәжбүрлі түрде жіберілмеген',
            ru: 'Лицо не направлено принудительно на стационарную судебно-психиатрическую экспертизу',
            en: 'The person is not placed for an in-patient psychiatric examination',
          },
        },
        not(placedForExamination(p)),
      ),
      ground(
        {
          id: 'kz.cpc.69-2.no-waiver.no-agreement',
          cite: [cpc.art(67, 1, 11), sc2016.p(18).s(1)],
          says: {
            kk: 'Процестік келісім мәселесі қозғалмаған',
            ru: 'Вопрос о процессуальном соглашении не возник',
            en: 'No procedural agreement is asked for',
          },
        },
        reading(waiverWithAgreement, { mandatory: not(agreementAsked(p)), closedList: yes }),
      ),
    ),
  says: {
    kk: 'Кәмелетке толмағанның, өзін қорғай алмайтынның және заңда аталған өзге де адамдардың, сондай-ақ келісім сұралғанда қорғаушыдан бас тартуы қабылданбайды',
    ru: 'Не принимается отказ от защитника несовершеннолетнего, беспомощного и иных названных законом лиц, а также при ходатайстве о соглашении',
    en: 'A waiver by a minor, by one unable to defend himself and others the law names, or once an agreement is asked for, is not accepted',
  },
  cure: {
    kk: 'Бас тартуды қабылдамай, қорғаушының қатысуын қамтамасыз етіңіз',
    ru: 'Не принимайте отказ и обеспечьте участие защитника',
    en: 'Do not accept the waiver and secure counsel',
  },
});
