import type { AccountStep, TermAccount } from '@zhargy/law';
import type { Lang, Text } from '@zhargy/logic';
import { dayText, weekdayText } from '../language/day-words.ts';
import { counted } from '../language/number-words.ts';

const words = {
  firstIn: { kk: 'бірінші күн есепке кіреді', ru: 'первый день входит', en: 'the first day counts' },
  firstOut: {
    kk: 'басталған күн есепке кірмейді',
    ru: 'день начала не входит',
    en: 'the day of the start does not count',
  },
  hourIn: { kk: 'сол минуттан бастап', ru: 'с самой минуты', en: 'from the very minute' },
  hourOut: { kk: 'келесі толық сағаттан бастап', ru: 'со следующего полного часа', en: 'from the next full hour' },
  rolls: {
    kk: 'соңғы күн жұмыс күні болмаса, келесі жұмыс күніне ауысады',
    ru: 'нерабочий последний день переносится на следующий рабочий',
    en: 'a last day off goes over to the next working day',
  },
  noRoll: {
    kk: 'демалыс күнінен ауыспайды',
    ru: 'с нерабочего дня не переносится',
    en: 'does not go over from a day off',
  },
} satisfies Record<string, Text>;

const reasons: Readonly<Record<string, Text>> = {
  start: { kk: 'басталған күн', ru: 'день начала', en: 'start' },
  end: { kk: 'соңғы күн', ru: 'последний день', en: 'last day' },
  rolled: { kk: 'соңғы күн (ауысқан)', ru: 'последний день (перенос)', en: 'last day (gone over)' },
  weekend: { kk: 'демалыс', ru: 'выходной', en: 'weekend' },
  holiday: { kk: 'мереке', ru: 'праздник', en: 'holiday' },
  moved: { kk: 'ауыстырылған демалыс', ru: 'перенесённый выходной', en: 'moved day off' },
  dayOff: { kk: 'демалыс күні', ru: 'нерабочий день', en: 'day off' },
  unknown: { kk: 'күнтізбеде белгісіз', ru: 'в календаре неизвестно', en: 'not in the calendar' },
};

/** How a term is counted, in one sentence. */
export function ruleText(term: TermAccount, lang: Lang): string {
  const hours = term.length.unit === 'hours';
  const first = hours ? (term.firstDayCounts ? 'hourIn' : 'hourOut') : term.firstDayCounts ? 'firstIn' : 'firstOut';
  const last = term.rolls ? 'rolls' : 'noRoll';
  const { n, unit } = term.length;
  return `${unit === 'days' && lang !== 'en' ? nights(n, lang) : counted(n, unit, lang)}; ${words[first][lang]}; ${words[last][lang]}`;
}

/** Terms of the Code are counted in whole days and nights. */
const nights = (n: number, lang: 'kk' | 'ru'): string => {
  const one = n % 10 === 1 && n % 100 !== 11;
  return lang === 'kk' ? `${n} тәулік` : `${n} ${one ? 'сутки' : 'суток'}`;
};

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
    note: [reasons[step.why]?.[lang], step.name?.[lang]].filter((part) => part !== undefined).join(' · '),
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
