import { and, not, or, yes, type Cond, type Option } from '@zhargy/logic';
import type { AgreementFacts } from '@zhargy/casefile';
import { cc } from '../../instruments/criminal-code.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';
import { innocenceOrCoercionStated } from './art-622-grounds.ts';
import {
  assetsEnd,
  doubtBlocks,
  doubts,
  failed,
  noGrounds,
  releaseUnder67,
  renewed,
  repairable,
  sound,
  termsMatter,
} from './art-626-conditions.ts';
import { word } from './art-626-words.ts';
import { mayRelease, mustEnd, mustRelease, needsExamination, reconciliationTexts } from './circumstances.ts';
import { disagreesBeyondRepair } from './court-views.ts';
import { returnsToProsecutor as leaves } from './trial-stage-agreement.ts';

type Outcome = Option<{ readonly g: AgreementFacts }>;
type Outcomes<Name extends string> = Readonly<Record<Name, Outcome>>;

/** 626(1)(2): the court disagrees where only a new agreement can help; `then` says whether one may still be made, and where. */
const newTermsNeeded = (g: AgreementFacts, ...then: readonly Cond[]): Cond =>
  and(disagreesBeyondRepair(g), not(doubts(g)), termsMatter(g), ...then);
/** NR 4/2016 para 16, 23: it may also want new terms where it could repair the agreement itself. */
const newTermsWanted = (g: AgreementFacts, ...then: readonly Cond[]): Cond =>
  and(or(disagreesBeyondRepair(g), and(repairable(g), not(doubts(g)))), termsMatter(g), ...then);

/** 626(1)(1), 626(2): the grounds are missing and nothing else is stated against the agreement. */
const returnDue = (g: AgreementFacts): Cond =>
  and(noGrounds(g), not(mustEnd(g)), not(doubts(g)), not(innocenceOrCoercionStated(g)), leaves(g));
/** NR 4/2016 para 15, 26(2), 27: the form failed, a release is open, or a circumstance needs examination. */
const returnOpen = (g: AgreementFacts): Cond =>
  and(
    not(mustEnd(g)),
    or(failed(g), and(mayRelease(g), sound(g)), and(needsExamination(g), not(doubts(g)))),
    leaves(g),
  );

/** The case goes back to the prosecutor with the agreement open: no grounds, or new terms are to be agreed. */
export const returns: Outcomes<'noGrounds' | 'forNewAgreement'> = {
  noGrounds: {
    says: word('returnNoGrounds'),
    cite: [cpc.art(626, 1, 1), cpc.art(626, 2), sc2016.p(15).s(1, 2)],
    must: ({ g }) => returnDue(g),
    may: ({ g }) => returnOpen(g),
  },
  forNewAgreement: {
    says: word('returnForNewAgreement'),
    cite: [cpc.art(626, 1, 2), sc2016.p(24).s(2), sc2016.p(16).s(2)],
    must: ({ g }) => newTermsNeeded(g, not(renewed(g)), leaves(g)),
    may: ({ g }) => newTermsWanted(g, not(renewed(g)), leaves(g)),
  },
};

/** 626(1)(3): the doubt decides: it comes first, or no disagreement that needs new terms stands beside it. */
const refusalDue = (g: AgreementFacts): Cond =>
  and(doubts(g), not(mustEnd(g)), not(failed(g)), or(doubtBlocks(g), not(disagreesBeyondRepair(g))), leaves(g));
/** 626(2), NR 4/2016 para 15, 27: a doubt, a statement of innocence or coercion, or a circumstance that needs examination. */
const refusalOpen = (g: AgreementFacts): Cond =>
  and(
    or(doubts(g), innocenceOrCoercionStated(g), and(needsExamination(g), not(failed(g)))),
    not(mustEnd(g)),
    leaves(g),
  );

/** The court refuses the agreement and the case goes to the prosecutor: doubts about guilt, or a second disagreement. */
export const refusals: Outcomes<'doubts' | 'newAgreement'> = {
  doubts: {
    says: word('refuseDoubts'),
    cite: [cpc.art(626, 1, 3), cpc.art(626, 2)],
    must: ({ g }) => refusalDue(g),
    may: ({ g }) => refusalOpen(g),
  },
  newAgreement: {
    says: word('refuseNewAgreement'),
    cite: [cpc.art(626, 4)],
    must: ({ g }) => newTermsNeeded(g, renewed(g), leaves(g)),
    may: ({ g }) => newTermsWanted(g, renewed(g), leaves(g)),
  },
};

/** NR 4/2016 para 22(2): conciliation cannot go on, for whatever reason, and the case is one that stays. */
const ordinaryTrialDue = (g: AgreementFacts): Cond =>
  and(
    not(mustEnd(g)),
    or(
      failed(g),
      needsExamination(g),
      doubtBlocks(g),
      and(doubts(g), not(disagreesBeyondRepair(g))),
      and(disagreesBeyondRepair(g), renewed(g)),
    ),
    not(leaves(g)),
  );
/** 628(2): a doubt, or a second agreement the court could repair, may end conciliation as well. */
const ordinaryTrialOpen = (g: AgreementFacts): Cond =>
  and(not(mustEnd(g)), or(doubts(g), and(repairable(g), renewed(g))), not(leaves(g)));

/** The case stays in court: time for a new agreement, or the ordinary trial. */
export const inCourt: Outcomes<'timeForNewAgreement' | 'ordinaryTrial'> = {
  timeForNewAgreement: {
    says: word('timeForNewAgreement'),
    cite: [sc2016.p(22, 2).s(1), cpc.art(628, 2)],
    must: ({ g }) => newTermsNeeded(g, not(renewed(g)), not(leaves(g))),
    may: ({ g }) => newTermsWanted(g, not(renewed(g)), not(leaves(g))),
  },
  ordinaryTrial: {
    says: word('ordinaryTrial'),
    cite: [sc2016.p(22, 2).s(2, 3), cpc.art(628, 2)],
    must: ({ g }) => ordinaryTrialDue(g),
    may: ({ g }) => ordinaryTrialOpen(g),
  },
};

/** The case ends: on a circumstance of article 35, with the return of assets, never under article 36. */
export const terminations: Outcomes<'article35' | 'assets' | 'article36'> = {
  article35: {
    says: word('terminate35'),
    cite: [cpc.art(626, 1, 4), cpc.art(35, 8), sc2016.p(27).s(2), sc2016.p(26, 1), ...reconciliationTexts],
    must: ({ g }) => mustEnd(g),
  },
  assets: {
    says: word('terminateAssets'),
    cite: [cpc.art(626, 1, '4-1'), cc.art('67-1')],
    may: ({ g }) => and(assetsEnd(g), sound(g)),
  },
  article36: { says: word('terminate36'), cite: [sc2016.p(26, 2).s(1)], mustNot: () => yes },
};

/** 626(1)(5): the court agrees with the agreement, and nothing lets it do anything else. */
const convictionDue = (g: AgreementFacts): Cond =>
  and(sound(g), not(repairable(g)), not(assetsEnd(g)), not(mayRelease(g)), not(mustRelease(g)), not(releaseUnder67(g)));
/** 35(4): the person objected to the end of the case, and nothing else is open. */
const releaseDue = (g: AgreementFacts): Cond => and(sound(g), mustRelease(g), not(repairable(g)), not(assetsEnd(g)));
/** 36(1), NR 4/2016 para 26(2): a circumstance allows the release or obliges to it. */
const releaseOpen = (g: AgreementFacts): Cond => and(sound(g), or(mayRelease(g), mustRelease(g)));

/** The court judges the person: it convicts, with or without a release, and never acquits in this form. */
export const judgments: Outcomes<'convict' | 'convictReleasing' | 'acquit'> = {
  convict: {
    says: word('convict'),
    cite: [cpc.art(626, 1, 5), sc2016.p(23), sc2016.p(20)],
    must: ({ g }) => convictionDue(g),
    may: ({ g }) => and(sound(g), not(mustRelease(g))),
  },
  convictReleasing: {
    says: word('convictReleasing'),
    cite: [sc2016.p(26, 2).s(2), cpc.art(36, 1), cpc.art(35, 4), cc.art(68, 2), cc.art(68, 3)],
    must: ({ g }) => releaseDue(g),
    may: ({ g }) => releaseOpen(g),
  },
  acquit: { says: word('acquit'), cite: [sc2016.p(27).s(1), cpc.art(626, 1)], mustNot: () => yes },
};

/** Release under CC 67, which the resolution closed for this form. */
export const underArticle67: Outcome = {
  says: word('releaseUnder67'),
  cite: [sc2016.p(25).s(1), cc.art(67)],
  may: ({ g }) => releaseUnder67(g),
};
