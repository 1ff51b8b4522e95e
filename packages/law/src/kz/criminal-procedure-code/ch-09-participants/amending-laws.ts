import { adopted } from '@zhargy/logic';

export { codeBegins } from '../ch-63/amending-laws.ts';

/**
 * 64(1): the ruling that makes a suspect needs the agreement of the prosecutor; questioning as a suspect counts beyond
 * misdemeanours. The edition of 27.12.2019 does not have it, that of 27.12.2021 does; laws 384-VI of 19.12.2020 and
 * 88-VII of 27.12.2021 both amended the article, and which of them brought it was not read.
 */
export const agreedRulings = adopted('2020-12-19', { provenBy: '2023-07-12', law: '384-VI / 88-VII' });
/** 65(6)(3): until then the item named the cooperation agreement only; the same two laws amended the article. */
export const defendantAnyForm = adopted('2020-12-19', { provenBy: '2024-11-21', law: '384-VI / 88-VII' });
/** 65-1: the witness with the right to defence as a participant of its own article. */
export const law49 = adopted('2021-06-09', { provenBy: '2021-12-27', law: '49-VII' });
