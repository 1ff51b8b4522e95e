import type { CaseFile } from '@zhargy/casefile';
import type { Deadline } from '@zhargy/law';
import type { Lang, Text } from '@zhargy/logic';
import { calendarOfDeadlines } from '@zhargy/wording/calendar';
import { missingText } from '../../lawbook/missing-text.ts';
import type { CaseView } from '../case-view.ts';
import { saveText } from '../save-text.ts';

/** What the buttons of the calendar file say. */
export const calendarFileWords = {
  all: {
    kk: 'Барлық мерзімді күнтізбеге (.ics)',
    ru: 'Все сроки в календарь (.ics)',
    en: 'All the terms to a calendar (.ics)',
  },
  one: {
    kk: 'Осы мерзімді күнтізбеге (.ics)',
    ru: 'Этот срок в календарь (.ics)',
    en: 'This term to a calendar (.ics)',
  },
} as const satisfies Record<string, Text>;

/** The number of the case in the register; empty where the file gives none. */
function numberOfCase({ proceeding }: CaseFile): string {
  if (typeof proceeding !== 'object' || proceeding === null || !('number' in proceeding)) return '';
  return typeof proceeding.number === 'string' ? proceeding.number : '';
}

/** Gives the user the calendar file of these terms: the same events the command line writes. */
export function giveCalendar(view: CaseView, deadlines: readonly Deadline[], name: string, lang: Lang): void {
  const of = { number: numberOfCase(view.file), now: view.dates.now, lang, missing: missingText };
  const base = name.replace(/\.(?:ya?ml|json)$/i, '') || 'case';
  saveText(calendarOfDeadlines(deadlines, of), `${base}.ics`, 'text/calendar');
}
