import { comparePeriods, sumPeriods, type Period } from '@zhargy/calendar';
import { formula, param, types, type Json, type Text } from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';

const l = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const sum = l('қосындысы', 'сумма', 'sum');
const limit = l('түрдің шегі', 'предел вида', 'limit of the kind');

/** Greatest term of deprivation of the right to hold a post or do an activity, apart from the bans for life (CC 50(2)). */
const tenYears: Period = { months: 120, days: 0 };

const readTerm = (row: Json): Period | undefined => param.period(sum).read(row);

/**
 * The longest term of deprivation of right that may be joined to the main punishment for an aggregate: the terms added, at most the
 * limit of the kind. Joining is in the power of the court. A ban for life and the bans of financial managers (50(2)) are not added.
 */
export const additionalForAggregate = formula({
  id: 'kz.cc.58.deprivation-of-right',
  says: l(
    'Жиынтық бойынша белгілі бір құқықтан айырудың түпкілікті мерзімі Жалпы бөлікте осы түр үшін белгіленген шектен аспайды',
    'Окончательный срок лишения права по совокупности не выше предела этого вида по Общей части',
    'The final term of deprivation of right for an aggregate does not exceed the limit of the kind in the General Part',
  ),
  cite: [cc.art(58, 5), cc.art(50, 2)],
  inputs: {
    terms: param.rows<Period>(
      l('әрбір құқық бұзушылық үшін мерзім', 'срок за каждое правонарушение', 'term for each offence'),
      '["7y","6y"]',
      readTerm,
    ),
  },
  result: types.period,
  work: (x, pad): Period => {
    const all = x.terms.reduce(sumPeriods, { months: 0, days: 0 });
    pad.step(sum, types.period.json(all), cc.art(58, 5));
    const order = comparePeriods(all, tenYears);
    if (order === undefined) return pad.unknown('terms', 'noOrderOfTerms');
    if (order === 1) pad.step(limit, types.period.json(tenYears), cc.art(50, 2));
    return order === 1 ? tenYears : all;
  },
});

/** Whether 58(6) governs: the offence was committed before the first sentence was pronounced. On the same day the hour decides. */
export const foundLater = formula({
  id: 'kz.cc.58.found-later',
  says: l(
    'Бірінші үкім шығарылғанға дейін жасалған құқық бұзушылық кейін анықталса, жаза құқық бұзушылықтар жиынтығының қағидаларымен тағайындалады',
    'Если позднее выявлено правонарушение, совершённое до первого приговора, наказание назначается по правилам совокупности правонарушений',
    'Where an offence committed before the first sentence is found later, the punishment follows the rules for an aggregate of offences',
  ),
  cite: [cc.art(58, 6)],
  inputs: {
    deed: param.day(l('әрекет жасалған күн', 'день деяния', 'day of the deed')),
    firstSentence: param.day(l('бірінші үкім күні', 'день первого приговора', 'day of the first sentence')),
  },
  result: types.truth,
  work: (x, pad): boolean => {
    if (x.deed === x.firstSentence) return pad.unknown('deed', 'timeNeeded');
    return pad.step(
      l('бірінші үкімге дейін', 'до первого приговора', 'before the first sentence'),
      x.deed < x.firstSentence,
      cc.art(58, 6),
    );
  },
});
