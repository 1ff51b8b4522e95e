import { comparePeriods, type Day, type Period } from '@zhargy/calendar';
import {
  collect,
  day,
  formula,
  lawDay,
  named,
  param,
  presume,
  the,
  types,
  where,
  type Expr,
  type Pad,
  type Presumption,
  type Text,
  type Unverified,
  type ValueType,
} from '@zhargy/logic';
import { c, type ChargeFacts } from '@zhargy/casefile';
import { cc } from '../instruments/criminal-code.ts';
import type { Category } from './art-011.ts';
import { sanctionNotMilder } from './art-055-readings.ts';
import { articleOf, sanctionCovers } from './charged-article.ts';
import type { LifeInSanction } from './sanction-by-article.ts';

const l = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** Travels to every finding whose sanction or category comes from the file and not from the register. */
export const byHand: Unverified = {
  id: 'kz.cc.sanction-by-hand',
  says: l(
    'бап санкциясы немесе санаты істе қолмен енгізілген, тізіліммен салыстырылмаған',
    'санкция или категория внесена в дело вручную и с реестром не сверена',
    'the sanction or the category was entered into the file by hand and was not compared with the register',
  ),
};

/** A value of the file, marked; nothing is marked where the file gives none. */
export const entered = <T>(value: Expr<T>, type: ValueType<T>): Expr<T> =>
  formula({
    id: 'kz.cc.entered-by-hand',
    says: byHand.says,
    cite: [cc.art(10)],
    inputs: { value: param.record<T>(l('мән', 'значение', 'value'), '-', () => undefined) },
    result: type,
    work: (x, pad): T => {
      const known = x.value;
      pad.unverified(byHand);
      return known;
    },
  }).of({ value });

/** A row without a last day. */
const stillStands: Presumption = {
  id: 'kz.cc.sanction-by-hand.stands',
  says: l(
    'соңғы күні көрсетілмеген санкция мәтіні әлі қолданыста',
    'текст санкции без последнего дня продолжает действовать',
    'a text of a sanction without a last day is still in force',
  ),
  cite: [cc.art(5)],
};

/** A day after every day of a case. */
const endOfTime = day('9999-12-31');

/** A row the user wrote down; each field is read only where it matters. */
interface Row {
  readonly from: Day;
  readonly to: Day;
  readonly max: Period;
  readonly min: Period;
  readonly kinds: readonly string[];
  readonly category: Category;
}

function milder(a: Row, b: Row, pad: Pad): boolean {
  const upper = comparePeriods(a.max, b.max);
  const lower = comparePeriods(a.min, b.min);
  if (upper === undefined || lower === undefined || upper * lower < 0) return pad.unknown('sanctions', 'noOrderOfRows');
  return upper < 0 || (upper === 0 && lower < 0);
}

/** The row of the day of the deed, or a later one up to the judgment that threatens less imprisonment (CC 5, 6). */
function rowFor(rows: readonly Row[], deed: Day, judged: Day, pad: Pad): Row {
  if (judged < deed) return pad.unknown('judged', 'judgedBeforeTheDeed');
  const ofTheDay = rows.filter((row) => row.from <= deed && deed <= row.to);
  const [first, ...others] = ofTheDay;
  if (!first) return pad.unknown('sanctions', 'noRowForTheDay');
  if (others.length > 0) return pad.unknown('sanctions', 'severalRowsForTheDay');
  const later = rows.filter((row) => row.from > deed && row.from <= judged).toSorted((a, b) => a.from - b.from);
  let until = first.to;
  for (const row of later) if (row.from <= until + 1 && row.to > until) until = row.to;
  if (until < judged) pad.presume(sanctionNotMilder, 'sanctions');
  return later.reduce((best, row) => (milder(row, best, pad) ? row : best), first);
}

/** One value of the row that counts for a charge. */
const ofRow = <T>(id: string, says: Text, result: ValueType<T>, take: (row: Row) => T) =>
  formula({
    id,
    says,
    cite: [cc.art(5), cc.art(6, 1)],
    inputs: {
      rows: param.rows<Row>(
        l('қолмен жазылған санкциялар', 'санкции, внесённые вручную', 'sanctions by hand'),
        '-',
        () => undefined,
      ),
      deed: param.day(l('әрекет жасалған күн', 'день деяния', 'day of the deed')),
      judged: param.day(l('үкім күні', 'день приговора', 'day of the judgment')),
    },
    result,
    work: (x, pad): T => take(rowFor(x.rows, x.deed, x.judged, pad)),
  });

const longest = ofRow<Period>(
  'kz.cc.sanction-by-hand.longest',
  l('қолмен жазылған ең ұзақ мерзім', 'наибольший срок, внесённый вручную', 'longest imprisonment by hand'),
  types.period,
  (row) => row.max,
);
const shortest = ofRow<Period>(
  'kz.cc.sanction-by-hand.shortest',
  l('қолмен жазылған ең қысқа мерзім', 'наименьший срок, внесённый вручную', 'shortest imprisonment by hand'),
  types.period,
  (row) => row.min,
);
const life = ofRow<LifeInSanction>(
  'kz.cc.sanction-by-hand.life',
  l(
    'қолмен жазылған санкциядағы өмір бойына айыру',
    'пожизненное лишение свободы в санкции, внесённой вручную',
    'life imprisonment in a sanction by hand',
  ),
  types.text as ValueType<LifeInSanction>, // one of three words
  ({ kinds }) => (!kinds.includes('life') ? 'none' : kinds.length === 1 ? 'only' : 'alternative'),
);
const category = ofRow<Category>(
  'kz.cc.sanction-by-hand.category',
  l('қолмен жазылған санат', 'категория, внесённая вручную', 'category by hand'),
  types.text as ValueType<Category>, // one of the words of a category
  (row) => row.category,
);

/** What the rows of the file say of a charge; unknown where no row is for its article and the day of its deed. */
export function byOwnRows(ch: ChargeFacts): {
  readonly max: Expr<Period>;
  readonly min: Expr<Period>;
  readonly life: Expr<LifeInSanction>;
  readonly category: Expr<Category>;
} {
  const inputs = {
    rows: collect(
      where(c.sanctions, (z) => sanctionCovers.of({ charge: articleOf(ch), row: z.article })),
      (z) => ({
        from: z.from,
        to: presume(stillStands, z.to, endOfTime),
        max: z.maxImprisonment,
        min: z.minImprisonment,
        kinds: z.kinds,
        category: z.category,
      }),
    ),
    deed: the(named(c.offences, ch.offence), (o) => o.to),
    judged: lawDay,
  };
  return { max: longest.of(inputs), min: shortest.of(inputs), life: life.of(inputs), category: category.of(inputs) };
}
