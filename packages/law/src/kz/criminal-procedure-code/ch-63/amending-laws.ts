import { adopted, effective } from '@zhargy/logic';

/**
 * Beginnings of the texts of chapter 63. Each amending law takes effect ten calendar days after its first official
 * publication; the publication dates were not collected, so the date of adoption stands and both texts are possible
 * until the next dated edition that was seen to carry the new one.
 */
export const codeBegins = effective('2015-01-01', '231-V');
/** 614(1)(2) and 622: no conciliatory proceeding while an accomplice has no plea. */
export const law180 = adopted('2018-07-12', { provenBy: '2018-12-28', law: '180-VI' });
/** 613(1)(3): consent of the victim "if he takes part"; 622: with all suspects, accused, defendants. */
export const law292 = adopted('2019-12-27', { provenBy: '2020-05-25', law: '292-VI' });
/** The form with the return of assets: 612(1)(3), 617-1 to 617-5. */
export const law23 = adopted('2023-07-12', { provenBy: '2023-12-31', law: '23-VIII' });

/** Normative resolution No 4 of 2016; it took effect with its first publication, whose day was not collected. */
export const resolutionBegins = effective('2016-07-07', 'NR 4/2016');
/** Its paragraph 2 on accomplices; the database card names 29.12.2020 as the day of the last change. */
export const resolutionAmended = adopted('2020-12-11', { provenBy: '2020-12-29', law: 'NR 6/2020' });
