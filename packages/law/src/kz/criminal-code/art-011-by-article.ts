import { dayOf, isoOf, type Day } from '@zhargy/calendar';
import { formula, param, types, type Pad, type Text, type Unverified, type ValueType } from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';
import { categories, type Category } from './art-011.ts';
import { boundaries } from './sanctions/amending-laws.ts';
import { categoryOf, sanctionsOf, type IsoDate, type SanctionRef } from './sanctions/index.ts';

const l = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const onDay = l('сол күнгі санаты', 'категория на день', 'category on the day');
const chosen = l('ең жеңіл санаты', 'наиболее мягкая категория', 'mildest category');

/** An article part as "188(3)" or "217(2)(1,3)"; undefined when it is written otherwise. */
export function refOf(text: string): SanctionRef | undefined {
  const match = /^(\d+(?:-\d+)?)(?:\((\d+(?:-\d+)?)\))?(?:\(([\d,\s-]+)\))?$/.exec(text.trim());
  if (!match?.[1]) return undefined;
  const items = match[3]?.split(',').map((item) => item.trim()) ?? [];
  return { article: match[1], ...(match[2] === undefined ? {} : { part: match[2] }), items };
}

/** The text last read is taken to stand on. */
export const notReadSince: Unverified = {
  id: 'kz.cc.not-read-since-2026-06-12',
  says: l(
    'ҚК санкциялары 12.06.2026 редакциясынан кейін оқылмаған',
    'санкции УК после редакции от 12.06.2026 не читались',
    'the sanctions of the CC were not read after the redaction of 12.06.2026',
  ),
};

/** The days on which the sanctions may have changed, in order. */
const boundaryDays: readonly Day[] = [
  ...new Set(
    boundaries.flatMap(({ on, notBefore, provenBy }) => [notBefore ?? on, provenBy].flatMap((iso) => dayOf(iso) ?? [])),
  ),
].toSorted((a, b) => a - b);

/** The days on which the law may have changed between two days, both included. */
export function daysToAsk(from: Day, to: Day): readonly IsoDate[] {
  const between = boundaryDays.filter((day) => day > from && day < to);
  return [...new Set([from, ...between, to])].toSorted((a, b) => a - b).map((day) => isoOf(day));
}

/** The categories the law of the day may give, and whether the text was read and in force for sure. */
function categoriesOn(
  ref: SanctionRef,
  day: IsoDate,
  pad: Pad,
): { readonly possible: readonly Category[]; readonly sure: boolean } {
  const answer = sanctionsOf(ref, day);
  if (answer.certainty === 'outsideExtent') return pad.unknown('article', 'outsideTheRegister');
  if (answer.certainty === 'unread') return pad.unknown('article', 'textNotRead');
  if (answer.certainty === 'notInForce') return pad.unknown('article', 'notInForce');
  // The text last read is taken to stand on; the finding says that nobody has looked since.
  if (answer.afterLastReading) pad.unverified(notReadSince);
  const found = new Set<Category>();
  for (const row of answer.rows) {
    const category = categoryOf(row);
    if (category === 'unclear') return pad.unknown('article', 'formOfGuilt');
    found.add(category);
  }
  return { possible: [...found], sure: answer.certainty === 'read' };
}

/**
 * The category of an offence by its article and the day of the deed, and the milder one if a later law up to the judgment lowered the
 * sanction (CC 5, 6, 10, 11). Unknown where a text of that stretch was not read, the article is outside the register, the part or item
 * charged decides and is not given, or the milder text may not have taken effect.
 */
export const categoryByArticle = formula({
  id: 'kz.cc.11.category-by-article',
  says: l(
    'Санат әрекет жасалған күнгі санкция бойынша, ал кейінгі заң жұмсартса, сол заң бойынша айқындалады',
    'Категория определяется санкцией на день деяния, а при смягчении позднейшим законом по нему',
    'The category follows the sanction of the day of the deed or, where a later law softened it, that law',
  ),
  cite: [cc.art(5), cc.art(6, 1), cc.art(6, 3), cc.art(11, 2), cc.art(11, 3), cc.art(11, 4), cc.art(11, 5)],
  inputs: {
    article: param.record<SanctionRef>(l('бап', 'статья', 'article'), '188(3)', (v) =>
      typeof v === 'string' ? refOf(v) : undefined,
    ),
    deed: param.day(l('әрекет жасалған күн', 'день деяния', 'day of the deed')),
    judged: param.day(l('үкім күні', 'день приговора', 'day of the judgment')),
  },
  result: types.text as ValueType<Category>,
  work: (x, pad): Category => {
    const { article, deed, judged } = x;
    if (judged < deed) return pad.unknown('judged', 'judgedBeforeTheDeed');
    const rank = (category: Category): number => categories.indexOf(category);
    let sure: Category | undefined;
    let possible: Category | undefined;
    let written = '';
    for (const day of daysToAsk(deed, judged)) {
      const found = categoriesOn(article, day, pad);
      const least = found.possible.reduce((a, b) => (rank(b) < rank(a) ? b : a));
      if (possible === undefined || rank(least) < rank(possible)) possible = least;
      const [only] = found.possible;
      if (found.possible.length === 1 && only !== undefined && (sure === undefined || rank(only) < rank(sure)))
        sure = only;
      if (found.possible.join() !== written) pad.step(onDay, `${day}: ${found.possible.join(' / ')}`, cc.art(11, 1));
      written = found.possible.join();
    }
    if (sure === undefined || possible === undefined || rank(possible) < rank(sure))
      return pad.unknown('article', 'textsOfThatTimeDiffer');
    return pad.step(chosen, sure, cc.art(6, 1));
  },
});
