import { effective, mirror } from '@zhargy/logic';

export { codeBegins } from '../ch-63/amending-laws.ts';

/** 327: safety measures of a protected person; sixty days after publication, the date is that of the redaction. */
export const law188 = mirror('2023-03-07', { provenBy: '2023-07-12', law: '188-VII' });
/** 323: every case, and never to fill the gaps of the investigation; 322(5): what makes a term reasonable. */
export const law210 = effective('2025-09-16', '210-VIII');
