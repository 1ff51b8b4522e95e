import type { IsoDate, Source } from './types.ts';

/** The public mirror of the official texts in which the redactions below were read. An unofficial copy. */
export const mirrorRepository = 'github.com/kazakhstan-law/codes';

const readOn: IsoDate = '2026-11-25';
const folder = '02-codes/20140703-ugolovnyi-kodeks-respubliki-kazakhstan-81097/rus';
const olderFolder = '02-codes/2014/0703-ugolovnyi-kodeks-respubliki-kazakhstan-81097/rus';

type InEdition = (file: string) => Source;

const inEdition =
  (version: IsoDate, commit: string, where: string): InEdition =>
  (file) => ({ version, commit, file: `${where}/${file}.md`, readOn });

/** The redaction of the day Law 501-V was adopted. */
export const april2016: InEdition = inEdition('2016-04-09', '026bf560', olderFolder);
/** The text before the reform of July 2018; it also shows, by its footnotes, what had not changed since 2015. */
export const july2018: InEdition = inEdition('2018-07-01', '426dd2ab', folder);
/** Just after Law 180-VI. */
export const reform2018: InEdition = inEdition('2018-07-12', '99437a0a', olderFolder);
export const january2019: InEdition = inEdition('2019-01-21', '5e42b21d', folder);
/** Just after Law 292-VI. */
export const december2019: InEdition = inEdition('2019-12-27', 'd448f1a1', olderFolder);
export const midDecember2020: InEdition = inEdition('2020-12-16', '16b61100', folder);
/** Just after Law 393-VI. */
export const december2020: InEdition = inEdition('2020-12-30', '3f85c985', olderFolder);
export const september2021: InEdition = inEdition('2021-09-04', '4aabc375', olderFolder);
export const january2023: InEdition = inEdition('2023-01-01', '0da2c85d', folder);
/** Just after Law 188-VII. */
export const march2023: InEdition = inEdition('2023-03-07', 'a0fcc298', olderFolder);
export const july2024: InEdition = inEdition('2024-07-17', '3b97e54a', folder);
export const june2026: InEdition = inEdition('2026-06-12', 'af5927f7', folder);

/** The date of the newest redaction read: about later days the register knows nothing. */
export const readUntil: IsoDate = '2026-06-12';
