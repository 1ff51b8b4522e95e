import { addDays, isoOf, theDay } from '@zhargy/calendar';

/** An event of a calendar file. Texts are plain; the file escapes them. */
export interface CalendarEvent {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  /** ISO day of the event. */
  readonly day: string;
  /** Local time HH:MM in Almaty; null: the whole day. */
  readonly time: string | null;
  /** What the alarm says. */
  readonly alarm: string;
}

/** Asia/Almaty as it has been since 31.10.2004: +06:00, and +05:00 from 01.03.2024, when 24:00 became 23:00. */
const almatyZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Almaty',
  'BEGIN:STANDARD',
  'DTSTART:20041031T030000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0600',
  'TZNAME:+06',
  'END:STANDARD',
  'BEGIN:STANDARD',
  'DTSTART:20240301T000000',
  'TZOFFSETFROM:+0600',
  'TZOFFSETTO:+0500',
  'TZNAME:+05',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** A text value: backslash, semicolon, comma and line breaks are escaped (RFC 5545, 3.3.11). */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n');

/** A content line in pieces of at most 75 octets of UTF-8, never cut inside a letter (RFC 5545, 3.1). */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > 75) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += letter;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}

const compact = (iso: string): string => iso.replaceAll('-', '').replaceAll(':', '');

/** The day after an ISO day. */
const nextDay = (iso: string): string => isoOf(addDays(theDay(iso), 1));

function eventLines(event: CalendarEvent, stamp: string): readonly string[] {
  const when =
    event.time === null
      ? [`DTSTART;VALUE=DATE:${compact(event.day)}`, `DTEND;VALUE=DATE:${compact(nextDay(event.day))}`]
      : [`DTSTART;TZID=Asia/Almaty:${compact(event.day)}T${compact(event.time)}00`];
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    ...when,
    `SUMMARY:${escaped(event.title)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(event.alarm)}`,
    // The day before at nine in the morning, or three hours before the minute.
    `TRIGGER:${event.time === null ? '-PT15H' : '-PT3H'}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/**
 * A calendar file (RFC 5545), written here: the libraries tried write the stamp without its zone and read native dates in
 * the zone of the machine. The same events give the same file: the stamp is the day of the question.
 * Times are local to Almaty and carry their zone, so that the change of 01.03.2024 moves nothing.
 */
export function calendarFile(events: readonly CalendarEvent[], stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Zhargy//deadlines//EN',
    'CALSCALE:GREGORIAN',
    ...(events.some((event) => event.time !== null) ? almatyZone : []),
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
