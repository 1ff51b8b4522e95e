import { law, type AccountStep, type Deadline, type TermAccount } from '@zhargy/law';
import { formatCitation, type Lang, type Missing, type Text } from '@zhargy/logic';
import { calendarFile, type CalendarEvent } from './calendar-file.ts';
import { dayWithName } from './day-words.ts';
import { ruleText, stepWords } from './term-words.ts';

export { calendarFile, type CalendarEvent };

/** What an entry of a calendar says beside the norm and the count. */
export const calendarWords = {
  lastDay: { kk: 'соңғы күні', ru: 'последний день', en: 'last day' },
  starts: { kk: 'басталуы', ru: 'начало', en: 'starts' },
  missing: { kk: 'жетпейтін дерек', ru: 'не хватает', en: 'missing' },
  alarm: { kk: 'Мерзім бітуге жақын', ru: 'Срок истекает', en: 'A time limit is about to end' },
} as const satisfies Record<string, Text>;

/** The last day and, where the term runs by the minute, its hour. */
export function lastText(
  deadline: { readonly lastDay: string | null; readonly lastTime: string | null },
  lang: Lang,
): string {
  if (deadline.lastDay === null) return '?';
  return `${dayWithName(deadline.lastDay, lang)} ${deadline.lastTime ?? '24:00'}`;
}

function stepText(step: AccountStep, lang: Lang): string {
  const why = step.why === 'counted' ? undefined : stepWords[step.why]?.[lang];
  const parts = [step.counted === undefined ? undefined : String(step.counted), why, step.name?.[lang]];
  const said = parts.filter((part) => part !== undefined);
  return `${dayWithName(step.time === undefined ? step.day : `${step.day}T${step.time}`, lang)}  ${said.join(' · ')}`;
}

/** The count line by line; three and more ordinary days in a row are one line. */
export function countLines(term: TermAccount, lang: Lang): readonly string[] {
  const lines: string[] = [];
  const plain: AccountStep[] = [];
  const flush = (): void => {
    const [first, last] = [plain[0], plain.at(-1)];
    if (plain.length > 2 && first && last)
      lines.push(
        `${dayWithName(first.day, lang)} … ${dayWithName(last.day, lang)}  ${first.counted} … ${last.counted}`,
      );
    else lines.push(...plain.map((step) => stepText(step, lang)));
    plain.length = 0;
  };
  for (const step of term.steps) {
    if (step.why === 'counted') plain.push(step);
    else {
      flush();
      lines.push(stepText(step, lang));
    }
  }
  flush();
  return lines;
}

/** A term that still matters: not yet met, with a last day to put into a calendar. */
export const hasCalendarEntry = (d: Deadline): boolean =>
  d.lastDay !== null && (d.state === 'running' || d.state === 'missed' || d.state === 'unknown');

/** What the calendar of a case is written with. */
export interface CalendarOfCase {
  /** The number of the proceeding; empty where it has none. */
  readonly number: string;
  /** ISO day of the question, the stamp of the file. */
  readonly now: string;
  readonly lang: Lang;
  /** What is missing, in the words of the one who asks. */
  readonly missing: (missing: Missing, lang: Lang) => string;
}

/** A term as an event. The identifier is made of the case, the norm and those it speaks of: it stays the same from day to day. */
function eventOf(d: Deadline, { number, lang, missing }: CalendarOfCase): CalendarEvent {
  const norm = law.norm(d.norm);
  const says = norm?.says[lang] ?? d.norm;
  const title = number === '' ? says : `${number}: ${says}`;
  const lines = [
    (norm?.cite ?? []).map((cite) => formatCitation(cite, lang)).join('; '),
    ...(d.starts
      ? [
          `${calendarWords.starts[lang]}: ${dayWithName(d.starts.on, lang)}${d.starts.at === '' ? '' : ` (${d.starts.at})`}`,
        ]
      : []),
    ...(d.term ? [ruleText(d.term, lang), ...countLines(d.term, lang)] : []),
    `${calendarWords.lastDay[lang]}: ${lastText(d, lang)}`,
    ...d.missing.map((m) => `${calendarWords.missing[lang]}: ${missing(m, lang)}`),
    d.id,
  ];
  return {
    uid: `${encodeURIComponent(`${number}/${d.id}`)}@zhargy`,
    title,
    description: lines.join('\n'),
    day: d.lastDay ?? '',
    time: d.lastTime,
    alarm: `${calendarWords.alarm[lang]}: ${lastText(d, lang)}`,
  };
}

/** The calendar file of the terms of a case that still matter; the others are left out. */
export const calendarOfDeadlines = (deadlines: readonly Deadline[], of: CalendarOfCase): string =>
  calendarFile(
    deadlines.filter(hasCalendarEntry).map((d) => eventOf(d, of)),
    of.now,
  );
