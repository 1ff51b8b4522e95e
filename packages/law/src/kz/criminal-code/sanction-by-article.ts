import type { Period } from '@zhargy/calendar';
import {
  formula,
  param,
  structured,
  types,
  type Json,
  type Pad,
  type Text,
  type Unverified,
  type ValueType,
} from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';
import { daysToAsk, notReadSince, refOf } from './art-011-by-article.ts';
import {
  sanctionsOf,
  type AdditionalPunishment,
  type IsoDate,
  type MainKind,
  type SanctionRef,
  type SanctionRow,
} from './sanctions/index.ts';

/** Whether a sanction has life imprisonment: not at all, beside a term, or alone. */
export const lifeInSanction = ['none', 'alternative', 'only'] as const;
export type LifeInSanction = (typeof lifeInSanction)[number];

/** What a sanction threatens, in months of imprisonment; `max` is undefined where it names no term. */
export interface Sanction {
  readonly kinds: readonly MainKind[];
  readonly min: number;
  readonly max: number | undefined;
  readonly life: LifeInSanction;
  readonly additional: readonly AdditionalPunishment[];
}

const l = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const labels = {
  onDay: l('сол күнгі санкция', 'санкция на день', 'sanction on the day'),
  chosen: l('қолданылатын санкция', 'применяемая санкция', 'sanction applied'),
} as const;

const json = ({ kinds, min, max, life, additional }: Sanction): Json => ({
  kinds: [...kinds],
  minMonths: max === undefined ? null : min,
  maxMonths: max ?? null,
  life,
  additional: additional.map(({ kind, mandatory }) => ({ kind, mandatory })),
});
export const sanctionType = structured<Sanction>('sanction', json);

/** The sanction a row of the register describes. A row that names no shortest term gives none (zero months). */
function sanctionOf({ main, additional }: SanctionRow): Sanction {
  const terms = main.flatMap((p) => (p.kind === 'imprisonment' ? [p] : []));
  const kinds = [...new Set(main.map(({ kind }) => kind))];
  return {
    kinds,
    min: Math.min(...terms.map((p) => p.min ?? 0)),
    max: terms.length === 0 ? undefined : Math.max(...terms.map((p) => p.max)),
    life: !kinds.includes('life') ? 'none' : kinds.length === 1 ? 'only' : 'alternative',
    additional,
  };
}

/** Limits of imprisonment from the most to the least telling; life stands above every term, no imprisonment below. */
function limitsOf({ min, max, life }: Sanction): readonly number[] {
  const term = max ?? -1;
  if (life === 'only') return [Infinity, Infinity, Infinity];
  return [life === 'alternative' ? Infinity : term, term, max === undefined ? -1 : min];
}

/** Which threatens less imprisonment: -1 the first, 1 the second, 0 neither; undefined where one limit is lower and another higher. */
export function milderSanction(a: Sanction, b: Sanction): -1 | 0 | 1 | undefined {
  const [first, second] = [limitsOf(a), limitsOf(b)];
  const less = first.some((n, i) => n < (second[i] ?? n));
  const more = first.some((n, i) => n > (second[i] ?? n));
  return less && more ? undefined : less ? -1 : more ? 1 : 0;
}

/** Whether a person may have the milder sanction of one law and the milder general rules of another was not found settled. */
const takenAlone: Unverified = {
  id: 'kz.cc.6.milder-sanction-taken-alone',
  says: l(
    'кейінгі заңның жеңілірек санкциясы Жалпы бөліктің қағидаларынан бөлек алынды',
    'более мягкая санкция позднейшего закона взята отдельно от правил Общей части',
    'the milder sanction of a later law was taken apart from the rules of the General Part',
  ),
};

/** The sanctions that may be the law of the day, alike ones once. */
function sanctionsOn(ref: SanctionRef, day: IsoDate, pad: Pad): readonly Sanction[] {
  const answer = sanctionsOf(ref, day);
  if (answer.certainty === 'outsideExtent') return pad.unknown('article', 'outsideTheRegister');
  if (answer.certainty === 'unread') return pad.unknown('article', 'textNotRead');
  if (answer.certainty === 'notInForce') return pad.unknown('article', 'notInForce');
  if (answer.afterLastReading) pad.unverified(notReadSince);
  const found: Sanction[] = [];
  for (const row of answer.rows) {
    const sanction = sanctionOf(row);
    if (!found.some((other) => milderSanction(other, sanction) === 0)) found.push(sanction);
  }
  if (found.length > 1 && answer.depends.length > 0) return pad.unknown('article', `needed: ${answer.depends.join()}`);
  return found;
}

const byArticle = (id: string, lines: 'written' | 'silent') =>
  formula({
    id,
    says: l(
      'Санкция баптың әрекет жасалған күнгі мәтіні бойынша, ал кейінгі заң жұмсартса, сол заң бойынша алынады',
      'Санкция берётся по тексту статьи на день деяния, а при смягчении позднейшим законом по нему',
      'The sanction is that of the article on the day of the deed or, where a later law softened it, of that law',
    ),
    cite: [cc.art(5), cc.art(6, 1), cc.art(6, 3), cc.art(52, 2)],
    inputs: {
      article: param.record<SanctionRef>(l('бап', 'статья', 'article'), '188(3)', (v) =>
        typeof v === 'string' ? refOf(v) : undefined,
      ),
      deed: param.day(l('әрекет жасалған күн', 'день деяния', 'day of the deed')),
      judged: param.day(l('үкім күні', 'день приговора', 'day of the judgment')),
    },
    result: sanctionType,
    work: (x, pad): Sanction => {
      const { article, deed, judged } = x;
      if (judged < deed) return pad.unknown('judged', 'judgedBeforeTheDeed');
      const every: Sanction[] = [];
      let best: Sanction | undefined;
      let written = '';
      for (const day of daysToAsk(deed, judged)) {
        const found = sanctionsOn(article, day, pad);
        every.push(...found);
        const [only] = found;
        // Where two texts are possible that day neither is surely in force; each still has to be no milder than the one applied.
        if (found.length === 1 && only && (best === undefined || milderSanction(only, best) === -1)) best = only;
        const text = JSON.stringify(found.map(json));
        if (lines === 'written' && text !== written)
          pad.step(labels.onDay, { day, sanctions: found.map(json) }, cc.art(5));
        written = text;
      }
      const chosen = best;
      if (!chosen) return pad.unknown('article', 'textsOfThatTimeDiffer');
      const orders = every.map((other) => milderSanction(chosen, other));
      if (orders.includes(undefined)) return pad.unknown('article', 'noOrderBetweenVersions');
      if (orders.includes(1)) return pad.unknown('article', 'textsOfThatTimeDiffer');
      const [ofTheDeed] = every;
      if (ofTheDeed && milderSanction(chosen, ofTheDeed) !== 0) pad.unverified(takenAlone);
      if (lines === 'written') pad.step(labels.chosen, json(chosen), cc.art(6, 1), cc.art(52, 2));
      return chosen;
    },
  });

/**
 * The sanction of an article part for a deed: that of its day or the one of a later law up to the judgment that threatens less
 * imprisonment (CC 5, 6); of texts alike in imprisonment that of the deed. Unknown where the article is outside the register, a text of that stretch was
 * not read, two texts have no order, or the milder text may not have taken effect.
 */
export const sanctionByArticle = byArticle('kz.cc.sanction-by-article', 'written');
/** The same without a working of its own, where another value of the same sanction shows it. */
export const sanctionByArticleSilently = byArticle('kz.cc.sanction-by-article.silent', 'silent');

const sanctionParam = param.record<Sanction>(l('санкция', 'санкция', 'sanction'), '-', () => undefined);
const none = 'noImprisonmentInTheSanction';

const part = <T>(id: string, says: Text, result: ValueType<T>, take: (s: Sanction, pad: Pad) => T) =>
  formula({
    id,
    says,
    cite: [cc.art(52, 2)],
    inputs: { sanction: sanctionParam },
    result,
    work: (x, pad): T => take(x.sanction, pad),
  });

/** The longest imprisonment a sanction names. */
export const longestOf = part<Period>(
  'kz.cc.sanction-longest',
  l('бас бостандығынан айырудың ең ұзақ мерзімі', 'наибольший срок лишения свободы', 'longest imprisonment'),
  types.period,
  ({ max }, pad) => (max === undefined ? pad.unknown('article', none) : { months: max, days: 0 }),
);
/** The shortest imprisonment a sanction names; no time where it names none. */
export const shortestOf = part<Period>(
  'kz.cc.sanction-shortest',
  l('бас бостандығынан айырудың ең қысқа мерзімі', 'наименьший срок лишения свободы', 'shortest imprisonment'),
  types.period,
  ({ min, max }, pad) => (max === undefined ? pad.unknown('article', none) : { months: min, days: 0 }),
);
/** Whether a sanction has life imprisonment. */
export const lifeOf = part<LifeInSanction>(
  'kz.cc.sanction-life',
  l('өмір бойына бас бостандығынан айыру', 'пожизненное лишение свободы', 'life imprisonment'),
  types.text as ValueType<LifeInSanction>, // one of the three words above
  ({ life }) => life,
);
