import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarFile, type CalendarEvent } from './calendar-file.ts';

const event = (over: Partial<CalendarEvent>): CalendarEvent => ({
  uid: 'case%2Fterm@zhargy',
  title: 'Срок',
  description: 'Счёт',
  day: '2026-03-20',
  time: null,
  alarm: 'Завтра',
  ...over,
});

/** The file read back by another program's parser, each zone of the file registered. */
function readBack(file: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

describe('a calendar file', () => {
  it('holds whole days with an alarm the day before', () => {
    const file = calendarFile([event({})], '2026-03-18');
    const [found] = readBack(file);
    assert.ok(found);
    assert.equal(found.startDate.toString(), '2026-03-20');
    assert.equal(found.endDate.toString(), '2026-03-21');
    assert.equal(found.startDate.isDate, true);
    assert.equal(found.uid, 'case%2Fterm@zhargy');
    const alarm = found.component.getFirstSubcomponent('valarm');
    assert.equal(alarm?.getFirstPropertyValue('action'), 'DISPLAY');
    assert.equal(String(alarm.getFirstPropertyValue('trigger')), '-PT15H');
    assert.match(file, /^DTSTAMP:20260318T000000Z\r$/m);
    assert.doesNotMatch(file, /VTIMEZONE/);
  });

  it('holds hours in the zone of Almaty, which changed on 01.03.2024', () => {
    const instants = (day: string, time: string): string => {
      const [found] = readBack(calendarFile([event({ day, time })], '2024-02-28'));
      return found?.startDate.toJSDate().toISOString() ?? '';
    };
    assert.equal(instants('2024-02-29', '12:00'), '2024-02-29T06:00:00.000Z');
    assert.equal(instants('2024-03-03', '11:00'), '2024-03-03T06:00:00.000Z');
    for (const [day, time] of [
      ['2024-02-28', '23:30'],
      ['2024-03-01', '00:30'],
      ['2026-07-01', '09:15'],
    ] as const) {
      const there = Temporal.ZonedDateTime.from(`${day}T${time}[Asia/Almaty]`).toInstant();
      assert.equal(instants(day, time), there.toString({ smallestUnit: 'millisecond' }));
    }
  });

  it('keeps any text, in lines of at most 75 octets', () => {
    const texts = fc.string({
      unit: fc.constantFrom('ә', 'Ж', ',', ';', '\\', '\n', ' ', 'n', 'a', ':', '😀', '"'),
      maxLength: 200,
    });
    fc.assert(
      fc.property(texts, texts, (title, description) => {
        const file = calendarFile([event({ title, description })], '2026-03-18');
        for (const line of file.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75, line);
        assert.ok(!/[^\r]\n/.test(file));
        const [found] = readBack(file);
        assert.equal(found?.summary ?? '', title);
        assert.equal(found?.description ?? '', description);
      }),
      { numRuns: 200 },
    );
  });

  it('is valid with no events', () => {
    assert.deepEqual(readBack(calendarFile([], '2026-03-18')), []);
  });
});
