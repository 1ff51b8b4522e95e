import { ratio, type Ratio } from '@zhargy/calendar';
import { formula, param, types, type Pad, type Text } from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';

/** How far the offence was brought (CC 24). */
export const stages = ['completed', 'preparation', 'attempt'] as const;
export type Stage = (typeof stages)[number];

const label: Text = {
  kk: 'аяқталмаған қылмыс үшін ең жоғары шектің үлесі',
  ru: 'доля верхнего предела за неоконченное преступление',
  en: 'share of the upper limit for an unfinished crime',
};

/** The share of the upper limit for the stage: preparation 1/2, attempt 3/4, a completed offence all of it. */
export const shareOfStage: Readonly<Record<Stage, Ratio>> = {
  completed: ratio(1),
  preparation: ratio(1, 2),
  attempt: ratio(3, 4),
};

/** Writes the share of the stage as a line, unless the offence is completed. */
export function stepOfStage(stage: Stage, pad: Pad): void {
  const share = shareOfStage[stage];
  if (stage !== 'completed')
    pad.step(label, `${share.numerator}/${share.denominator}`, cc.art(56, stage === 'preparation' ? 2 : 3));
}

/** The share of the greatest term or size of a main punishment that an unfinished crime may reach. The same in every edition since 2015. */
export const unfinishedShare = formula({
  id: 'kz.cc.56.share',
  says: {
    kk: 'Қылмысқа дайындалғаны үшін жаза ең жоғары шектің жартысынан, оқталғаны үшін төрттен үшінен аспайды',
    ru: 'Наказание за приготовление не выше половины верхнего предела, за покушение не выше трёх четвертей',
    en: 'Preparation is punished by at most half of the upper limit, an attempt by at most three quarters',
  },
  cite: [cc.art(56, 2), cc.art(56, 3)],
  inputs: { stage: param.oneOf({ kk: 'қылмыс сатысы', ru: 'стадия', en: 'stage' }, stages) },
  result: types.ratio,
  work: (x, pad): Ratio => {
    const stage = x.stage;
    stepOfStage(stage, pad);
    return shareOfStage[stage];
  },
});
