import {
  about,
  and,
  conditionByVersion,
  consequence,
  contains,
  definition,
  every,
  exists,
  is,
  lit,
  named,
  no,
  not,
  or,
  oneOf,
  reading,
  the,
  underLaw,
  unread,
  where,
  yes,
  type Cond,
  type Dispute,
  type Expr,
  type Text,
} from '@zhargy/logic';
import type { Day } from '@zhargy/calendar';
import { c, type ChargeFacts } from '@zhargy/casefile';
import { law23 } from '../criminal-procedure-code/ch-63/amending-laws.ts';
import { cc } from '../instruments/criminal-code.ts';
import { sc2016 } from '../instruments/resolutions.ts';
import { agedThroughDeed } from './age-at-the-deed.ts';
import { sexualAgainstMinor } from './crime-by-article.ts';
import { releaseTexts } from './art-068-editions.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** An agreement and each charge it covers. */
export const agreementAndCharge = about(
  { g: where(c.agreements, (g) => oneOf(g.form, ['plea', 'cooperation', 'asset'])) },
  ({ g }) => ({ ch: where(c.charges, (ch) => contains(g.charges, ch.id)) }),
);
/** The last day of the deed charged. */
export const deedDay = (ch: ChargeFacts): Expr<Day> => the(named(c.offences, ch.offence), (o) => o.to);

const aged = (ch: ChargeFacts, birthDate: Expr<Day>, atLeast: number, below: number): Cond =>
  the(named(c.offences, ch.offence), (o) =>
    agedThroughDeed.of({ birthDate, from: o.from, to: o.to, atLeast: lit.count(atLeast), below: lit.count(below) }),
  );
/** The accused was a minor at the deed. */
export const minorOffender = (ch: ChargeFacts): Cond =>
  the(named(c.persons, ch.person), (p) => aged(ch, p.birthDate, 14, 18));
const victims = (ch: ChargeFacts) => where(c.persons, (v) => contains(ch.victims, v.id));

/** The exception of articles 67(2) and 68(4)(2): a minor against a minor of fourteen to seventeen. */
export const minorAgainstTeenager = definition({
  id: 'kz.cc.68-4-2.minor-against-teenager',
  cite: [cc.art(67, 2), cc.art(68, 4, 2)],
  says: t(
    'Кәмелетке толмаған адам он төрт пен он сегіз жас аралығындағы жәбірленушіге қарсы жасаған',
    'Деяние совершено несовершеннолетним в отношении потерпевшего от четырнадцати до восемнадцати лет',
    'The deed was done by a minor against a victim of fourteen to seventeen',
  ),
  is: (ch: ChargeFacts): Cond =>
    and(
      minorOffender(ch),
      exists(victims(ch)),
      every(victims(ch), (v) => aged(ch, v.birthDate, 14, 18)),
    ),
});

/** Article 67(2): no release for sexual crimes against minors. */
const excluded = (ch: ChargeFacts): Cond =>
  conditionByVersion([
    unread(
      releaseTexts.code,
      t(
        'ҚК 67-бабының 2016 жылға дейінгі мәтіні оқылмаған',
        'текст статьи 67 УК до 2016 года не прочитан',
        'the text of CC 67 before 2016 was not read',
      ),
    ),
    { from: releaseTexts.law501, is: and(sexualAgainstMinor(ch), not(minorAgainstTeenager(ch))) },
  ]);

/** The resolution took only cooperation for the former text, which named no form. */
export const formsOfArticle67: Dispute = {
  id: 'kz.cc.67.forms-until-2025',
  question: t(
    '2025 жылғы 16 қыркүйекке дейінгі 67-бап қай нысандағы келісімге қатысты?',
    'К каким соглашениям относилась статья 67 до 16 сентября 2025 года?',
    'To which agreements did article 67 apply until 16 September 2025?',
  ),
  options: {
    cooperationOnly: {
      says: t('ынтымақтастық туралы келісімге ғана', 'только к сотрудничеству', 'to cooperation only'),
      authority: [sc2016.p(25)],
    },
    anyForm: {
      says: t(
        'кез келген нысанға: мәтін нысанды атамайды',
        'к любому: текст формы не называет',
        'to any form: the text names none',
      ),
      authority: [cc.art(67, 1)],
    },
  },
  byDefault: 'cooperationOnly',
  why: t(
    'Нормативтік қаулы мәміледе бұл бапты қолданбауды тікелей айтады',
    'Нормативное постановление прямо исключает статью для сделки',
    'The resolution says in so many words that the article is not for a plea',
  ),
};

/** The former text stood on the day of the deed: a harsher later text does not reach back (CC 5, 6). */
const formerText = (ch: ChargeFacts): Cond =>
  underLaw(
    deedDay(ch),
    conditionByVersion([
      { from: releaseTexts.code, is: yes },
      { from: releaseTexts.law210, is: no },
    ]),
  );

/** Deeds before 16 September 2025: release was a matter of discretion. */
export const mayBeReleased = consequence({
  id: 'kz.cc.67.may-release',
  for: agreementAndCharge,
  cite: [cc.art(67, 1), cc.art(67, 2)],
  says: t(
    'Келісімнің барлық шарттарын орындаған адам қылмыстық жауаптылықтан босатылуы мүмкін (2025 жылғы 16 қыркүйекке дейінгі іс-әрекеттер)',
    'Выполнивший все условия соглашения может быть освобождён от ответственности (деяния до 16 сентября 2025 года)',
    'Who kept all terms of the agreement may be released from liability (deeds before 16 September 2025)',
  ),
  when: ({ ch }) => formerText(ch),
  follows: ({ g, ch }) =>
    and(
      or(
        is(g.form, 'cooperation'),
        and(is(g.form, 'plea'), reading(formsOfArticle67, { cooperationOnly: no, anyForm: yes })),
      ),
      g.conditionsFulfilled,
      not(underLaw(deedDay(ch), excluded(ch))),
    ),
});

/** Since 16 September 2025, also for deeds before: release is owed, for cooperation only, from liability or from serving. */
export const isReleased = consequence({
  id: 'kz.cc.67.must-release',
  for: agreementAndCharge,
  cite: [cc.art(67, 1).since(releaseTexts.law210), cc.art(67, 2).since(releaseTexts.law210)],
  says: t(
    'Ынтымақтастық туралы келісімнің барлық шарттарын орындаған адам жауаптылықтан немесе жазаны өтеуден босатылады',
    'Выполнивший все условия соглашения о сотрудничестве освобождается от ответственности или отбывания наказания',
    'Who kept all terms of a cooperation agreement is released from liability or from serving the punishment',
  ),
  when: ({ g }) => is(g.form, 'cooperation'),
  follows: ({ g, ch }) => and(g.conditionsFulfilled, not(excluded(ch))),
});

/** Article 67-1, for the form with the return of assets: a matter of discretion, without exclusions of its own. */
export const assetMayBeReleased = consequence({
  id: 'kz.cc.67-1.may-release',
  for: agreementAndCharge,
  cite: [cc.art('67-1').since(law23)],
  says: t(
    'Активтерді қайтару туралы келісімнің барлық шарттарын орындаған адам қылмыстық жауаптылықтан босатылуы мүмкін',
    'Выполнивший все условия соглашения о возврате активов может быть освобождён от уголовной ответственности',
    'Who kept all terms of an agreement on the return of assets may be released from liability',
  ),
  when: ({ g }) => is(g.form, 'asset'),
  follows: ({ g }) => g.conditionsFulfilled,
});
