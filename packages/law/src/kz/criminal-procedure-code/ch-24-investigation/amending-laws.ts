import { adopted } from '@zhargy/logic';

/**
 * 192(2), (3): the term ends with a plea that goes to court, and the time at the prosecutor's office is not counted. The
 * edition of 30.12.2020 is the first seen to carry it; the law took effect ten days after its first publication.
 */
export const law384 = adopted('2020-12-19', { provenBy: '2021-06-09', law: '384-VI' });
