export { dayText, isDayText, weekdayText } from '@zhargy/wording/days';
