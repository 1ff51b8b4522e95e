import { compareRatios, ratio, ratioText, scalePeriod, type Period, type Ratio } from '@zhargy/calendar';
import { formula, param, structured, timeline, type Text } from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';
import { mildest, type UnderVersion } from './art-006.ts';
import {
  agreementCounts,
  performedForms,
  sameForAll,
  servedOffences,
  type ServedOffence,
} from './execution-benefit.ts';
import { since } from './versions.ts';

const l = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** What differs between the editions of article 73(4). */
interface Edition73 {
  /** Crimes against the sexual inviolability of minors are left out, but for a minor against one of fourteen to seventeen. */
  readonly leavesOutSexual: boolean;
  readonly graveLife: Ratio;
  readonly especiallyGraveLife: Ratio;
}
const [quarter, third, half, nothing] = [ratio(1, 4), ratio(1, 3), ratio(1, 2), ratio(0)] as const;
const first: Edition73 = { leavesOutSexual: false, graveLife: half, especiallyGraveLife: half };

/**
 * Read in the redactions of 09.04.2016, 12.07.2018, 21.01.2019, 27.12.2019, 12.07.2023 and 12.06.2026. The exclusion stands in the fifth
 * and not in the fourth; the only law named between them is 393-VI.
 */
const editions73 = timeline<Edition73>([
  { from: since.code, is: first },
  { from: since.law393, is: { ...first, leavesOutSexual: true } },
  { from: since.law210, is: { leavesOutSexual: true, graveLife: third, especiallyGraveLife: quarter } },
]);

function shareOf(edition: Edition73, o: ServedOffence): UnderVersion<Ratio> {
  if (o.category === 'misdemeanour') return { none: 'noImprisonmentForMisdemeanours' };
  if (edition.leavesOutSexual && o.sexualAgainstMinor && !(o.offenderMinor && o.victimsFrom14To17))
    return { value: nothing };
  if (o.category === 'minor' || o.category === 'medium') return { value: half };
  if (!o.againstLifeOrHealth) return { value: half };
  return { value: o.category === 'grave' ? edition.graveLife : edition.especiallyGraveLife };
}

/** By how much at most the unserved part may be cut: whole months and days, and a rest no text rounds. */
export interface MostCut {
  readonly share: Ratio;
  readonly most: Period;
  readonly restMonths: Ratio;
  readonly restDays: Ratio;
}
const zero = ratio(0);
export const mostCutType = structured<MostCut>('mostCut', ({ share, most, restMonths, restDays }) => ({
  share: ratioText(share),
  months: most.months,
  days: most.days,
  rest:
    compareRatios(restMonths, zero) === 0 && compareRatios(restDays, zero) === 0
      ? null
      : { months: ratioText(restMonths), days: ratioText(restDays) },
}));

/**
 * The most by which a court may cut the unserved part of imprisonment for one who performed an agreement (CC 73(4)), under the mildest
 * edition from the deed to the decision (CC 6). The other ground, help against a criminal group while serving, is not asked.
 */
export const mostReduction = formula({
  id: 'kz.cc.73-4.most-cut',
  says: l(
    'Келісім шарттарын орындағаны үшін жазаның өтелмеген бөлігі ең көп дегенде қаншаға қысқартыла алады',
    'Предел сокращения неотбытой части срока за выполнение процессуального соглашения',
    'The most by which the unserved part may be cut for performing a procedural agreement',
  ),
  cite: [cc.art(73, 4), cc.art(6, 1)],
  inputs: {
    unserved: param.period(l('өтелмеген мерзім', 'неотбытый срок', 'unserved term')),
    offences: servedOffences,
    performed: param.oneOf(
      l(
        'шарттары толық орындалған келісім',
        'соглашение, все условия которого выполнены',
        'agreement performed in full',
      ),
      performedForms,
    ),
    decided: param.day(l('шешім күні', 'день решения', 'day of the decision')),
  },
  result: mostCutType,
  work: (x, pad): MostCut => {
    const { decided } = x;
    const share = agreementCounts(x.performed, pad)
      ? sameForAll<Ratio>(x.offences, pad, ratioText, (o) =>
          mildest(
            pad,
            editions73,
            { deed: o.deed, judged: decided },
            (a, b) => compareRatios(b, a),
            (e) => shareOf(e, o),
          ),
        )
      : nothing;
    const { whole, restMonths, restDays } = scalePeriod(x.unserved, share);
    const result: MostCut = { share, most: whole, restMonths, restDays };
    pad.step(l('ең көбі', 'не более', 'at most'), mostCutType.json(result), cc.art(73, 4));
    return result;
  },
});
