import { dayOf, type Day } from '@zhargy/calendar';

/** Today in the zone of the courts; the pages read the clock nowhere else. */
export function today(): Day {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Almaty',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const day = dayOf(parts.format(new Date()));
  if (day === undefined) throw new RangeError('the clock shows no date');
  return day;
}
