import { adopted } from '@zhargy/logic';

// Each of these laws took effect ten days after its publication; the days of publication were not collected.

/** 614(1)(2), 622: no conciliatory form for crimes in complicity unless all concluded. */
export const law180 = adopted('2018-07-12', { provenBy: '2018-12-28', law: '180-VI' });
/** 622: "with all"; 628(2): otherwise the trial goes on in the ordinary way. */
export const law292 = adopted('2019-12-27', { provenBy: '2020-05-25', law: '292-VI' });
/** 623(3), 626(4): the refusal may be appealed. */
export const law384 = adopted('2020-12-19', { provenBy: '2021-06-09', law: '384-VI' });
/** 628(2): three decisions. */
export const law88 = adopted('2021-12-27', { provenBy: '2022-06-27', law: '88-VII' });
/** The agreement on the return of assets: 622(3), 626(1)(4-1). */
export const law23 = adopted('2023-07-12', { provenBy: '2023-12-31', law: '23-VIII' });
/** Amendment No 6 of the plea resolution (paras 2, 8, 22). */
export const plea2020 = adopted('2020-12-11', { provenBy: '2020-12-29', law: 'NR 6/2020' });
