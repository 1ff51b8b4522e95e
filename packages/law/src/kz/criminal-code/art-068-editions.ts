import { adopted, type Boundary } from '@zhargy/logic';
import { since } from './versions.ts';

/**
 * Articles 67 and 68 as amended by law 501-V, in force ten days after publication: possible eleven days after adoption and taken as
 * certain a month later, as the other laws of the Code whose publication was not collected. The text before was not read.
 */
const law501 = adopted('2016-04-20', { provenBy: '2016-05-21', law: '09.04.2016 No 501-V' });
/**
 * Laws 72-VIII of 15.04.2024 and 111-VIII of 05.07.2024 added items 2-1, 9 and 10 to 68(4); no text between them was read, so which
 * of them added which is not known. Neither was in force before 15.06.2024; the edition of 05.09.2024 has all three.
 */
const in2024 = adopted('2024-06-15', { provenBy: '2024-09-09', law: '72-VIII, 111-VIII' });

/** Beginnings of the texts of articles 67 and 68. */
export const releaseTexts = {
  code: since.code,
  law501,
  law180: since.law180,
  law292: since.law292,
  in2024,
  law210: since.law210,
} as const satisfies Readonly<Record<string, Boundary>>;
