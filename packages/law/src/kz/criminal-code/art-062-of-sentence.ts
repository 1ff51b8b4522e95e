import { compareRatios, ratio, type Day, type Moment } from '@zhargy/calendar';
import {
  about,
  and,
  collect,
  exists,
  formula,
  lawDay,
  limit,
  now,
  oneOf,
  param,
  presume,
  quantity,
  same,
  structured,
  types,
  where,
  type Exception,
  type Expr,
  type Presumption,
  type Text,
  type ValueType,
} from '@zhargy/logic';
import { c, type SentenceFacts } from '@zhargy/casefile';
import { cc } from '../instruments/criminal-code.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import { convicts, giveJudgment, punishes, sentence } from '../resolution-2018-4-sentence/judgment.ts';
import { creditPunishments, type CreditInstitution, type CreditPunishment } from './art-062-rates.ts';
import { givenInEarlierCase } from './earlier-sentence.ts';
import { custodyCredit, withoutEnd, type Credit, type Entry } from './art-062.ts';
import { unlessTheyDiffer } from './unless-they-differ.ts';

const l = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** A stretch of a measure without a last day. */
export const measureLasts: Presumption = {
  id: 'kz.cc.62.measure-lasts',
  says: l(
    'соңғы күні көрсетілмеген шара әлі жалғасып жатыр',
    'мера без последнего дня продолжается',
    'a measure without a last day still lasts',
  ),
  cite: [cc.art(62, 3)],
};

/** A sentence without a day of entry into force. */
export const notInForceYet: Presumption = {
  id: 'kz.cc.62.not-in-force-yet',
  says: l(
    'күшіне енген күні көрсетілмеген үкім әлі күшіне енбеген',
    'приговор без дня вступления в силу ещё не вступил в силу',
    'a sentence without a day of entry into force is not in force yet',
  ),
  cite: [cc.art(62, 3)],
};

const entryOf = formula({
  id: 'kz.cc.62.entry',
  says: l('күшіне енуі', 'вступление в силу', 'entry into force'),
  cite: [cc.art(62, 3)],
  inputs: { on: param.day(l('күшіне енген күн', 'день вступления в силу', 'day of entry into force')) },
  result: structured<Entry>('entry', (e) => (e === 'notYet' ? e : types.day.json(e.on))),
  work: (x): Entry => ({ on: x.on }),
});
const dayOfMoment = formula({
  id: 'kz.day-of-moment',
  says: l('сәттің күні', 'день момента', 'the day of a moment'),
  cite: [cc.art(62, 2)],
  inputs: { moment: param.record<Moment>(l('сәт', 'момент', 'moment'), '-', () => undefined) },
  result: types.day,
  work: (x): Day => x.moment.day,
});

/** The measures this person was under, joined with the punishment of this sentence. */
const creditOf = (s: SentenceFacts, entry: Expr<Entry>): Parameters<typeof custodyCredit.of>[0] => ({
  stretches: collect(
    where(c.custody, (u) => same(u.person, s.person)),
    (u) => ({ measure: u.measure, from: u.from, to: presume(measureLasts, u.to, withoutEnd) }),
  ),
  // A sentence to another kind is none of the subjects below, so the narrower type holds.
  punishment: s.main.kind as Expr<CreditPunishment>,
  institution: unlessTheyDiffer<CreditInstitution>(
    [s.institution, s.main.institution],
    types.text as ValueType<CreditInstitution>, // one of the words of an institution
  ),
  decidedOn: lawDay,
  inForceFrom: entry,
  asOf: dayOfMoment.of({ moment: now }),
});

/** The time spent in custody in another case is not in this file. */
const ofAnotherCase: Exception<{ readonly s: SentenceFacts }> = {
  id: 'kz.cc.62.sentence-of-another-case',
  cite: [cc.art(62, 3)],
  says: l(
    'жаза бұрынғы басқа іс бойынша тағайындалған',
    'наказание назначено по прежнему, другому делу',
    'the punishment was imposed in another, earlier case',
  ),
  when: ({ s }) => givenInEarlierCase(s),
  unknownMeans: 'mustBeExcluded',
};

/** Punishments a measure can be credited against. */
const creditable = about({ s: where(c.sentences, (s) => oneOf(s.main.kind, creditPunishments)) });

/** What is credited to each person sentenced; while a measure lasts, the value so far and what a day adds. */
export const creditOfSentence = quantity({
  id: 'kz.cc.62.credit-of-sentence',
  for: creditable,
  formula: custodyCredit,
  except: [ofAnotherCase],
  from: ({ s }) => creditOf(s, presume(notInForceYet, entryOf.of({ on: s.inForceFrom }), 'notYet')),
});

const creditIsStated = formula({
  id: 'kz.cc.62.credit-is-stated',
  says: l(
    'үкімде көрсетілген мерзім есептелгенге тең',
    'указанный в приговоре зачёт равен исчисленному',
    'the credit the judgment states equals the computed one',
  ),
  cite: [cc.art(62, 3)],
  inputs: {
    credit: param.record<Credit>(l('есептелген мерзім', 'исчисленный зачёт', 'computed credit'), '-', () => undefined),
    stated: param.count(l('үкімдегі мерзім', 'зачёт по приговору', 'credit by the judgment')),
  },
  result: types.truth,
  work: (x, pad): boolean => {
    const { credit } = x;
    if (credit.lasting) return pad.unknown('custody', 'the measure lasts until the sentence enters into force');
    if (credit.amount.denominator !== 1n)
      return pad.unknown('sentence.credited', 'the judgment states whole units only');
    return pad.step(
      l('тең', 'равен', 'equal'),
      compareRatios(credit.amount, ratio(x.stated)) === 0,
      cc.art(62, 3),
      cc.art(62, 4),
    );
  },
});

/** The credit a judgment states is the one article 62 gives for the measures of the file. */
export const creditRight = limit({
  id: 'kz.cc.62.credit-right',
  for: sentence,
  governs: giveJudgment,
  cite: [cc.art(62, 3), cc.art(62, '3-1'), cc.art(62, 4), cpc.art(398, 1, 7)],
  says: l(
    'Үкімде жаза мерзіміне қамауда және үйқамақта болған уақыт заңда белгіленген мөлшермен есептеледі',
    'Приговор засчитывает время под стражей и домашним арестом в размере, установленном законом',
    'The judgment credits the time in custody and house arrest in the measure the law sets',
  ),
  cure: l(
    'Есептелген мерзімді заңдағы арақатынас бойынша түзетіңіз',
    'Исправьте зачёт по соотношениям закона',
    'Correct the credit by the rates of the law',
  ),
  except: [ofAnotherCase],
  when: ({ s }) =>
    and(
      convicts,
      punishes,
      oneOf(s.main.kind, creditPunishments),
      exists(where(c.custody, (u) => same(u.person, s.person))),
    ),
  holds: ({ s }) =>
    creditIsStated.of({
      credit: custodyCredit.of(creditOf(s, presume(notInForceYet, entryOf.of({ on: s.inForceFrom }), 'notYet'))),
      stated: s.credited,
    }),
});
