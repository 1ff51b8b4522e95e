import { adopted } from '@zhargy/logic';

export { codeBegins } from '../ch-63/amending-laws.ts';

/**
 * 87(7-1): absent from the redaction of 11.07.2017, present in that of 27.12.2021. Two laws amended the article in
 * between; which of them brought the part was not seen, so both texts are possible from the earlier to the later.
 */
export const judgeOfAccomplices = adopted('2020-12-19', { provenBy: '2022-06-27', law: '384-VI, 88-VII' });
