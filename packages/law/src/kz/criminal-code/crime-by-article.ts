import { dayOf, isoOf, type Day } from '@zhargy/calendar';
import {
  cond,
  formula,
  is,
  lawDay,
  named,
  no,
  param,
  the,
  types,
  yes,
  type Cond,
  type Expr,
  type Pad,
  type Text,
  type ValueType,
} from '@zhargy/logic';
import { c, type ChargeFacts } from '@zhargy/casefile';
import { cc } from '../instruments/criminal-code.ts';
import { notReadSince, refOf } from './art-011-by-article.ts';
import { articleOf, chargedArticle } from './charged-article.ts';
import {
  daysOfList,
  killingBy,
  listing,
  readUntil,
  type IsoDate,
  type OffenceListName,
  type SanctionRef,
} from './sanctions/index.ts';
import { unlessTheyDiffer } from './unless-they-differ.ts';

const l = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** What an article says of a kind of crime: every crime under it is one, none is, or the facts of the case decide. */
type ByArticle = 'is' | 'isNot' | 'open';
const byArticleType = types.text as ValueType<ByArticle>; // one of the three words above

const inputs = {
  article: param.record<SanctionRef>(l('бап', 'статья', 'article'), '188(3)', (v) =>
    typeof v === 'string' ? refOf(v) : undefined,
  ),
  deed: param.day(l('әрекет жасалған күн', 'день деяния', 'day of the deed')),
  judged: param.day(l('үкім күні', 'день приговора', 'day of the judgment')),
};

/** The days from the deed to the judgment on which another edition of the list may have stood; none while there was no list yet. */
function daysAsked(list: OffenceListName, deed: Day, judged: Day): readonly IsoDate[] {
  const days = daysOfList(list).flatMap((iso) => dayOf(iso) ?? []);
  const [first] = days;
  const from = first !== undefined && first > deed ? first : deed;
  if (judged < from) return [];
  return [...new Set([from, ...days.filter((day) => from < day && day < judged), judged])].map((day) => isoOf(day));
}

/** What every edition of the list that may count says of the article; `open` where one was not read, or the part or item decides. */
function onList(list: OffenceListName, article: SanctionRef, days: readonly IsoDate[], pad: Pad): ByArticle {
  const answers = new Set(days.map((day) => listing(list, article, day).listed));
  const [only] = answers;
  if (answers.size !== 1 || (only !== 'yes' && only !== 'no')) return 'open';
  if (days.some((day) => day > readUntil)) pad.unverified(notReadSince);
  return only === 'yes' ? 'is' : 'isNot';
}

const listed = (id: string, item: string, list: OffenceListName, says: Text) =>
  formula({
    id,
    says,
    cite: [cc.art(3, item)],
    inputs,
    result: byArticleType,
    work: (x, pad): ByArticle => {
      const { article, deed, judged } = x;
      return onList(list, article, daysAsked(list, deed, judged), pad);
    },
  });

/** Item 42 of article 3. */
export const sexualByArticle = listed(
  'kz.cc.3-42.by-article',
  '42',
  'sexualAgainstMinors',
  l(
    'Бап кәмелетке толмағандардың жыныстық тиіспеушілігіне қарсы қылмыстардың тізіміне кіре ме',
    'Входит ли статья в перечень преступлений против половой неприкосновенности несовершеннолетних',
    'Whether the article is on the list of crimes against the sexual inviolability of minors',
  ),
);
/** Item 18-1 of article 3. */
export const violenceByArticle = listed(
  'kz.cc.3-18-1.by-article',
  '18-1',
  'violenceAgainstMinors',
  l(
    'Бап кәмелетке толмағандарға қатысты зорлық-зомбылықпен байланысты қылмыстардың тізіміне кіре ме',
    'Входит ли статья в перечень преступлений, связанных с насилием в отношении несовершеннолетних',
    'Whether the article is on the list of crimes connected with violence against minors',
  ),
);
/** The words of the article itself: article 3 has no list of killings. */
export const killingByArticle = formula({
  id: 'kz.cc.55-8.killing-by-article',
  says: l(
    'Баптың өз сөздері бойынша қылмыс қасақана қазаға ұшыратумен байланысты ма',
    'Связано ли преступление с умышленным причинением смерти по словам самой статьи',
    'Whether the crime is one with an intentional causing of death by the words of the article itself',
  ),
  cite: [cc.art(55, 8), cc.art(99, 1)],
  inputs: { article: inputs.article, deed: inputs.deed },
  result: byArticleType,
  work: (x): ByArticle => killingBy(x.article, isoOf(x.deed)),
});

const charged = (ch: ChargeFacts) => ({
  article: chargedArticle.of({ written: articleOf(ch) }),
  deed: the(named(c.offences, ch.offence), (o) => o.to),
});

/** What the article of the charge says, else the fact; unknown where the article excludes what the file states, or the other way round. */
const decided = (article: Expr<ByArticle>, fact: Cond): Cond =>
  unlessTheyDiffer([cond(is(article, 'isNot'), no, cond(is(article, 'is'), yes, fact)), fact], types.truth);

/** The crime charged is one connected with an intentional causing of death. An unfinished one is left to the fact. */
export const intentionalKilling = (ch: ChargeFacts): Cond => {
  const { intentionalKilling: fact } = ch;
  const article = killingByArticle.of(charged(ch));
  const whenDone = cond(is(ch.stage, 'completed'), yes, fact);
  return unlessTheyDiffer([cond(is(article, 'isNot'), no, cond(is(article, 'is'), whenDone, fact)), fact], types.truth);
};

/** The crime charged is one against the sexual inviolability of a minor (CC 3(42)). */
export const sexualAgainstMinor = (ch: ChargeFacts): Cond =>
  decided(sexualByArticle.of({ ...charged(ch), judged: lawDay }), ch.sexualAgainstMinor);

/** The crime charged is one connected with violence against a minor (CC 3(18-1)). */
export const violenceAgainstMinor = (ch: ChargeFacts): Cond =>
  decided(violenceByArticle.of({ ...charged(ch), judged: lawDay }), ch.violenceAgainstMinor);
