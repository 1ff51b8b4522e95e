import { adopted } from '@zhargy/logic';

export { codeBegins, law180, law23, law292, resolutionAmended, resolutionBegins } from '../ch-63/amending-laws.ts';

/** 628(2): three decisions. In force ten days after its publication; the day of publication was not collected. */
export const law88 = adopted('2021-12-27', { provenBy: '2022-06-27', law: '88-VII' });
