import { timeline, type Citation } from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';
import type { Category } from './art-011.ts';
import type { AddedKind, Edition61 } from './art-061.ts';
import { since } from './versions.ts';

/** How the final punishment may be made from the punishments for each offence. */
export type Method = 'absorption' | 'absorptionOrAddition' | 'addition';

/** Limits of a kind: MCI, hours or days; months of a term. */
export type KindLimits = Readonly<Partial<Record<AddedKind, number>>>;

/** What differs between the editions of articles 58 and 61, with the limits of the General Part for the same time. */
export interface Edition58 extends Edition61 {
  /** 58(2): limits where there are misdemeanours only. */
  readonly pettyLimits: KindLimits;
  /** Articles 41-45: limits where article 58 is silent. */
  readonly generalPetty: KindLimits;
  readonly generalCrime: KindLimits;
}

/** Both articles were changed for this purpose by Law 180-VI only; Law 89-VII took the death penalty out of 58(4). */
export const editions58 = timeline<Edition58>([
  {
    from: since.code,
    is: {
      money: false,
      intoLesser: false,
      pettyLimits: { fine: 1000, communityService: 600, arrest: 90 },
      generalPetty: { fine: 500, correctiveWorks: 500, communityService: 300, arrest: 90 },
      generalCrime: { fine: 10_000, correctiveWorks: 10_000, communityService: 300, arrest: 90, restriction: 84 },
    },
  },
  {
    from: since.law180,
    is: {
      money: true,
      intoLesser: true,
      pettyLimits: { fine: 400, communityService: 400, arrest: 50 },
      generalPetty: { fine: 200, correctiveWorks: 200, communityService: 200, arrest: 50 },
      generalCrime: { fine: 10_000, correctiveWorks: 10_000, communityService: 1200, arrest: 50, restriction: 84 },
    },
  },
]);

/** The rule of article 58 that the mix of categories calls for. */
export interface Rule58 {
  readonly method: Method;
  /** Limit of imprisonment in months, where the part sets one. */
  readonly imprisonment?: number;
  readonly pettyOnly: boolean;
  readonly cite: Citation;
}

/** The rule by the categories of the offences; `upToTwenty` tells whether a crime of 58(4) is among them. */
export function ruleOf(categories: readonly Category[], upToTwenty: () => boolean): Rule58 {
  if (categories.every((c) => c === 'misdemeanour'))
    return { method: 'absorptionOrAddition', pettyOnly: true, cite: cc.art(58, 2) };
  if (!categories.some((c) => c === 'grave' || c === 'especiallyGrave'))
    return { method: 'absorption', pettyOnly: false, cite: cc.art(58, 2) };
  if (categories.includes('especiallyGrave') && upToTwenty())
    return { method: 'addition', imprisonment: 300, pettyOnly: false, cite: cc.art(58, 4) };
  return { method: 'absorptionOrAddition', imprisonment: 240, pettyOnly: false, cite: cc.art(58, 3) };
}
