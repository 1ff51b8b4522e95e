import {
  compareRatios,
  comparePeriods,
  ratio,
  ratioText,
  scalePeriod,
  type Day,
  type Period,
  type Ratio,
} from '@zhargy/calendar';
import {
  formula,
  param,
  structured,
  timeline,
  type Citation,
  type Dispute,
  type Pad,
  type Text,
  type Unverified,
} from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import { mildest, type UnderVersion } from './art-006.ts';
import type { Category } from './art-011.ts';
import {
  agreementCounts,
  performedForms,
  sameForAll,
  servedOffences,
  type ServedOffence,
} from './execution-benefit.ts';
import { since } from './versions.ts';

const l = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** Shares by category; a category without one has none of its own in that list. */
type Shares = Readonly<Partial<Record<Category, Ratio>>>;

/** What differs between the editions of article 72 in the shares of a term. */
interface Edition72 {
  readonly ordinary: Shares;
  /** For a grave crime against life or health. */
  readonly ordinaryGraveLife: Ratio;
  readonly agreed: Shares;
  readonly agreedLife: Shares;
  readonly easier: Shares;
  readonly easierAgreed: Shares;
}

const [fifth, quarter, third, half, twoThirds, threeQuarters] = [
  ratio(1, 5),
  ratio(1, 4),
  ratio(1, 3),
  ratio(1, 2),
  ratio(2, 3),
  ratio(3, 4),
] as const;

const ordinary: Shares = { minor: third, medium: third, grave: half, especiallyGrave: twoThirds };
const easier: Shares = { minor: quarter, medium: quarter, grave: third };

/**
 * Read in the redactions of 09.04.2016, 12.07.2018, 21.01.2019, 27.12.2019, 12.07.2023 and 12.06.2026: these shares were the same in
 * all but the last. The laws between (240-VI, 384-VI, 89-VII, 129-VII, 212-VII) lie between texts that agree.
 */
const editions72 = timeline<Edition72>([
  {
    from: since.code,
    is: {
      ordinary,
      ordinaryGraveLife: half,
      agreed: { grave: third, especiallyGrave: half },
      agreedLife: { grave: third, especiallyGrave: half },
      easier,
      easierAgreed: { grave: quarter, especiallyGrave: third },
    },
  },
  {
    from: since.law210,
    is: {
      ordinary,
      ordinaryGraveLife: twoThirds,
      agreed: { minor: quarter, medium: quarter, grave: third, especiallyGrave: half },
      agreedLife: { minor: quarter, medium: quarter, grave: half, especiallyGrave: threeQuarters },
      easier,
      easierAgreed: { minor: fifth, medium: fifth, grave: quarter, especiallyGrave: third },
    },
  },
]);

/** Since 2025 item 5 asks more of an especially grave crime against life or health (3/4) than item 3 does without an agreement (2/3). */
export const agreementNotWorse: Dispute = {
  id: 'kz.cc.72-3-5.not-worse-than-without',
  question: l(
    'Өмірге немесе денсаулыққа қарсы аса ауыр қылмыс үшін келісім шарттарын орындаған адамға 3-бөліктің 5-тармағындағы үлкенірек үлес қолданыла ма?',
    'Применяется ли к выполнившему соглашение большая доля пункта 5 части 3 за особо тяжкое преступление против жизни или здоровья?',
    'Does the larger share of item 5 apply to one who performed an agreement, for an especially grave crime against life or health?',
  ),
  options: {
    lesser: {
      says: l(
        'жоқ: келісімсіз үлестен артық талап етілмейді',
        'нет: не больше, чем без соглашения',
        'no: never more than without an agreement',
      ),
      authority: [cpc.art(19), cc.art(72, 3)],
    },
    literal: {
      says: l('иә: 5-тармақ арнайы норма', 'да: пункт 5 — специальная норма', 'yes: item 5 is the special rule'),
      authority: [cc.art(72, 3)],
    },
  },
  byDefault: 'lesser',
  why: l(
    'Келісімді орындау адамның жағдайын нашарлатпайды, күмән оның пайдасына түсіндіріледі',
    'Выполнение соглашения не ухудшает положения лица, сомнение толкуется в его пользу',
    'Performing an agreement does not make things worse, and a doubt goes to the person',
  ),
};

/** The file has no place for a child with disability. */
const childWithDisability: Unverified = {
  id: 'kz.cc.72-4.child-with-disability',
  says: l(
    'мүгедектігі бар баланы тәрбиелейтіні (2025 жылдан жеңілдік береді) тексерілмеген',
    'воспитание ребёнка с инвалидностью (с 2025 года даёт льготу) не проверялось',
    'whether a child with disability is raised (an easier term since 2025) was not looked at',
  ),
};

interface Share {
  readonly share: Ratio;
  readonly cite: Citation;
}

/** The share one crime asks for under one edition; undefined where part 4 turns on whether the crime took aim at life itself. */
function shareOf(
  edition: Edition72,
  o: ServedOffence,
  counts: boolean,
  easierTerms: boolean,
  pad: Pad,
): Share | string {
  const { category } = o;
  if (category === 'misdemeanour') return 'noImprisonmentForMisdemeanours';
  if (easierTerms) {
    const agreed = counts ? edition.easierAgreed[category] : undefined;
    if (agreed) return { share: agreed, cite: cc.art(72, 4, 5) };
    const plain = edition.easier[category];
    return plain ? { share: plain, cite: cc.art(72, 4) } : 'partFourItems3And4AreNotWorked';
  }
  const life = category === 'grave' || category === 'especiallyGrave' ? o.againstLifeOrHealth : false;
  const plain = category === 'grave' && life ? edition.ordinaryGraveLife : edition.ordinary[category];
  const agreed = counts ? (life ? edition.agreedLife : edition.agreed)[category] : undefined;
  if (!plain) return 'noShare';
  if (!agreed) return { share: plain, cite: cc.art(72, 3) };
  const worse = compareRatios(agreed, plain) > 0;
  return worse && pad.reading(agreementNotWorse, { lesser: () => true, literal: () => false })
    ? { share: plain, cite: cc.art(72, 3) }
    : { share: agreed, cite: cc.art(72, 3, 5) };
}

/** The least that must have been served: whole months and days, and a rest of a month or day no text rounds. */
export interface LeastServed {
  readonly share: Ratio | undefined;
  readonly least: Period;
  readonly restMonths: Ratio;
  readonly restDays: Ratio;
}
const zero = ratio(0);
const isZero = (r: Ratio): boolean => compareRatios(r, zero) === 0;
export const leastServedType = structured<LeastServed>('leastServed', ({ share, least, restMonths, restDays }) => ({
  share: share ? ratioText(share) : null,
  months: least.months,
  days: least.days,
  rest: isZero(restMonths) && isZero(restDays) ? null : { months: ratioText(restMonths), days: ratioText(restDays) },
}));

const labels = {
  share: l('өтелуге тиіс үлес', 'доля, подлежащая отбытию', 'share to be served'),
  least: l('кемінде өтелуге тиіс', 'не менее', 'at least'),
  sixMonths: l('алты айдан кем емес', 'не менее шести месяцев', 'not less than six months'),
  life: l('өмір бойына айыруда, жыл', 'при пожизненном лишении свободы, лет', 'of life imprisonment, years'),
} as const;

/**
 * The least part of imprisonment to be served before conditional early release (CC 72(3), (4), (5), (6)), under the mildest edition from
 * the deed to the decision (CC 6). Whether release is barred altogether (72(8)) or was cancelled before (72(3)(3-1), (4)) is not asked.
 */
export const leastBeforeParole = formula({
  id: 'kz.cc.72.least-served',
  says: l(
    'Шартты түрде мерзімінен бұрын босату үшін жазаның кемінде қанша бөлігі өтелуге тиіс',
    'Наименьшая часть срока, которую надо отбыть для условно-досрочного освобождения',
    'The least part of the term to be served before conditional early release',
  ),
  cite: [cc.art(72, 3), cc.art(72, 3, 5), cc.art(72, 4), cc.art(72, 4, 5), cc.art(72, 5), cc.art(72, 6), cc.art(6, 1)],
  inputs: {
    kind: param.oneOf(l('жаза', 'наказание', 'punishment'), ['imprisonment', 'life']),
    term: param.period(l('тағайындалған мерзім', 'назначенный срок', 'term imposed'), { optional: true }),
    offences: servedOffences,
    performed: param.oneOf(
      l(
        'шарттары толық орындалған келісім',
        'соглашение, все условия которого выполнены',
        'agreement performed in full',
      ),
      performedForms,
    ),
    easier: param.truth(l('72-баптың 4-бөлігіндегі адам', 'лицо из части 4 статьи 72', 'a person of article 72(4)')),
    decided: param.day(l('шешім күні', 'день решения', 'day of the decision')),
  },
  result: leastServedType,
  work: (x, pad): LeastServed => {
    const { kind, decided } = x;
    const counts = agreementCounts(x.performed, pad);
    if (kind === 'life') {
      const years = pad.step(labels.life, counts ? 15 : 25, cc.art(72, 6));
      return { share: undefined, least: { months: years * 12, days: 0 }, restMonths: zero, restDays: zero };
    }
    const easierTerms = x.easier;
    if (!easierTerms) pad.unverified(childWithDisability);
    const found = sameForAll<Share>(
      x.offences,
      pad,
      (s) => ratioText(s.share),
      (o) => underMildest(pad, o.deed, decided, (edition) => shareOf(edition, o, counts, easierTerms, pad)),
    );
    pad.step(labels.share, ratioText(found.share), found.cite);
    const { whole, restMonths, restDays } = scalePeriod(x.term, found.share);
    const sixMonths: Period = { months: 6, days: 0 };
    const order = comparePeriods(whole, sixMonths);
    if (order === undefined) return pad.unknown('term', 'noOrderOfTerms');
    if (order === -1) {
      pad.step(labels.sixMonths, '6m', cc.art(72, 5));
      return { share: found.share, least: sixMonths, restMonths: zero, restDays: zero };
    }
    const result: LeastServed = { share: found.share, least: whole, restMonths, restDays };
    pad.step(labels.least, leastServedType.json(result), found.cite);
    return result;
  },
});

function underMildest(pad: Pad, deed: Day, decided: Day, of: (edition: Edition72) => Share | string): Share {
  return mildest<Edition72, Share>(
    pad,
    editions72,
    { deed, judged: decided },
    (a, b) => compareRatios(a.share, b.share),
    (edition): UnderVersion<Share> => {
      const found = of(edition);
      return typeof found === 'string' ? { none: found } : { value: found };
    },
  );
}
