import { isoOf } from '@zhargy/calendar';
import { dayOfInstant } from '@zhargy/desk';
import type { Lang } from '@zhargy/logic';
import { dayText } from '../language/day-words.ts';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Almaty',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A moment of a journal as the courts' clock shows it: the day in words and the time. */
export const momentText = (at: string, lang: Lang): string =>
  dayText(`${isoOf(dayOfInstant(at))}T${clock.format(new Date(at))}`, lang);
