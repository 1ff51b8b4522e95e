import { isoOf } from '@zhargy/calendar';
import { asKnownOn, prepare } from '@zhargy/casefile';
import { deadlinesOf, generalTermRules, law, type Deadline } from '@zhargy/law';
import { formatCitation, type Lang } from '@zhargy/logic';
import { calendarOfDeadlines } from '@zhargy/wording/calendar';
import { dayWithName } from '@zhargy/wording/days';
import { deadlineWords } from '../deadline-words.ts';
import { jsonText } from '../json-text.ts';
import type { Options } from '../options.ts';
import { Page } from '../page.ts';
import { missingText, showDeadline } from '../show-deadline.ts';
import { say } from '../words.ts';
import { open, type Answer } from './check.ts';
import { deadlineList } from './deadline-list.ts';

/** The terms of a case file, or of a list of cases (a .csv file): text, JSON or a calendar. */
export function deadlines(path: string | undefined, options: Options): Answer {
  return path !== undefined && /\.csv$/i.test(path) ? deadlineList(path, options) : ofCase(path, options);
}

function ofCase(path: string | undefined, options: Options): Answer {
  const opened = open(path, options);
  if (!('file' in opened)) return opened;
  const file = prepare(asKnownOn(opened.file, options.knownOn));
  const found = deadlinesOf(file, {
    now: options.now,
    readings: options.readings,
    ...(options.lawOf === undefined ? {} : { lawOf: options.lawOf }),
  });
  const code = exitCode(found);
  const now = isoOf(options.now);
  if (options.json) return { out: jsonText({ lawVersion: law.version, now, deadlines: found }), code };
  const number: unknown = file.root.values['proceeding.number'];
  const name = typeof number === 'string' ? number : '';
  if (options.ics)
    return {
      out: calendarOfDeadlines(found, { number: name, now, lang: options.lang, missing: missingText }),
      code,
    };
  const page = new Page();
  page.line(heading(found, now, options.lang));
  if (found.length === 0) page.line(say(deadlineWords.none, options.lang));
  for (const deadline of found) {
    page.line();
    showDeadline(page, deadline, options.lang);
  }
  if (found.length > 0) {
    page.line().line(say(deadlineWords.everyTerm, options.lang));
    for (const { says, cite } of generalTermRules)
      page.line(`· ${says[options.lang]} (${cite.map((one) => formatCitation(one, options.lang)).join('; ')})`, 2);
  }
  return { out: page.toString(), code };
}

/** 1: a duty missed or an act done late; 2: a term nobody can count or tell whether it was met; 0 otherwise. */
function exitCode(found: readonly Deadline[]): 0 | 1 | 2 {
  if (found.some((d) => d.violated)) return 1;
  return found.some((d) => d.state === 'unknown') ? 2 : 0;
}

function heading(found: readonly Deadline[], now: string, lang: Lang): string {
  const states = ['missed', 'over', 'running', 'unknown', 'late', 'met'] as const;
  const counted = states.flatMap((state) => {
    const n = found.filter((d) => d.state === state).length;
    return n === 0 ? [] : [`${say(deadlineWords.state[state], lang).toLowerCase()} ${n}`];
  });
  return `${say(deadlineWords.asOf, lang)} ${dayWithName(now, lang)}${counted.length > 0 ? `: ${counted.join(', ')}` : ''}`;
}
