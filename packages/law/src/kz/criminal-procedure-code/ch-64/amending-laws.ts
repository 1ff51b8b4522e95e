import { adopted } from '@zhargy/logic';

export { codeBegins, law180, law23, law292, resolutionAmended, resolutionBegins } from '../ch-63/amending-laws.ts';

/**
 * 628(2) with its three decisions: article 628 was amended by 292-VI of 27.12.2019 and by 88-VII of 27.12.2021, and the
 * texts between them were not read; either may have brought the list, so both texts are possible until 27.06.2022.
 */
export const threeDecisions = adopted('2019-12-27', { provenBy: '2022-06-27', law: '292-VI, 88-VII' });
/** 623(3), 626(4): the ruling that refuses conciliation may be appealed. */
export const law384 = adopted('2020-12-19', { provenBy: '2021-12-27', law: '384-VI' });
/** 617(4): the case is sent without an indictment or a charge protocol. In force ten days after publication; that day was not collected. */
export const law88 = adopted('2021-12-27', { provenBy: '2022-06-27', law: '88-VII' });
/** The text of 627 and of 429-436 read first. In force ten days after its publication; that day was not collected. */
export const law91 = adopted('2017-07-11', { provenBy: '2018-07-01', law: '91-VI' });
