import { effective } from '@zhargy/logic';

export { codeBegins, law180, law292, resolutionBegins } from '../ch-63/amending-laws.ts';

/** 43(1), second paragraph, and 43(5); it took effect sixty days after its publication. */
export const law210 = effective('2025-09-16', '210-VIII');
