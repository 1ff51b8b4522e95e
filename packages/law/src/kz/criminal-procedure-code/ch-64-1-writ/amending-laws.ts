import { adopted, effective } from '@zhargy/logic';

export { codeBegins, law292 } from '../ch-63/amending-laws.ts';
export { law384 } from '../ch-64/amending-laws.ts';

/**
 * Writ proceedings came into the Code: in force ten days after publication, whose day was not collected; the edition of
 * 12.07.2018 shows the chapter.
 */
export const law118 = adopted('2017-12-21', { provenBy: '2018-07-12', law: '118-VI' });
/** 629-3(4)(1): the prosecutor commits the accused for trial by his resolution. */
export const law210 = effective('2025-09-16', '210-VIII');
