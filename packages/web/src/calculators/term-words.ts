import type { AccountStep, TermAccount } from '@zhargy/law';
import type { Lang } from '@zhargy/logic';
import { stepWords } from '@zhargy/wording/terms';
import { dayText, weekdayText } from '../language/day-words.ts';

/** One line of a count: the unit it completes, the day, and why it stands there. */
export interface CountLine {
  readonly key: string;
  readonly number: string;
  readonly when: string;
  readonly weekday: string;
  readonly note: string;
  /** A day on which nobody works. */
  readonly off: boolean;
}

/** The count line by line; three and more ordinary days in a row are one line. */
export function countLines(term: TermAccount, lang: Lang): readonly CountLine[] {
  const lines: CountLine[] = [];
  const plain: AccountStep[] = [];
  const line = (step: AccountStep): CountLine => ({
    key: `${step.day}${step.time ?? ''}${step.why}`,
    number: step.counted === undefined ? '' : String(step.counted),
    when: dayText(step.time === undefined ? step.day : `${step.day}T${step.time}`, lang),
    weekday: weekdayText(step.day, lang),
    off: !['start', 'end', 'rolled', 'counted'].includes(step.why),
    note: [stepWords[step.why]?.[lang], step.name?.[lang]].filter((part) => part !== undefined).join(' · '),
  });
  const flush = (): void => {
    const [first, last] = [plain[0], plain.at(-1)];
    if (plain.length > 2 && first && last)
      lines.push({
        key: first.day,
        number: `${first.counted} – ${last.counted}`,
        when: `${dayText(first.day, lang)} – ${dayText(last.day, lang)}`,
        weekday: '',
        note: '',
        off: false,
      });
    else lines.push(...plain.map(line));
    plain.length = 0;
  };
  for (const step of term.steps) {
    if (step.why === 'counted') plain.push(step);
    else {
      flush();
      lines.push(line(step));
    }
  }
  flush();
  return lines;
}
