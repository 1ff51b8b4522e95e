import { dayText, isDayText, weekdayText } from '@zhargy/wording/days';
import type { Lang } from '@zhargy/logic';

export { dayText, isDayText, weekdayText };

/**
 * A day as the statutes write it, for showing alone: the year holds to its word and the number to the month at the end of a
 * line. What is copied or typed into a field is `dayText`, with ordinary spaces.
 */
export const unbrokenDay = (iso: string, lang: Lang): string =>
  dayText(iso, lang)
    .replace(/^(\d{4}) (\S+) (\d+) /u, '$1\u00A0$2 $3\u00A0')
    .replace(/^(\d{1,2}) (\S+) (\d{4}) /u, '$1\u00A0$2 $3\u00A0')
    .replace(/^(\d{1,2}) (\S+) (\d{4})(?=,|$)/u, '$1\u00A0$2 $3');
