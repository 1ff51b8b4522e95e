import { readFileSync } from 'node:fs';
import { dayOf, isoOf, isoOfMoment, type Moment } from '@zhargy/calendar';
import { countByName, law, type CountedByName, type DeadlineState } from '@zhargy/law';
import { formatCitation, type Lang } from '@zhargy/logic';
import { calendarFile, countLines, lastText } from '@zhargy/wording/calendar';
import { readTermTable, type CellFault, type TermRow } from '../deadline-table.ts';
import { dayWithName } from '@zhargy/wording/days';
import { leftText, lengthText, ruleText, unknownEnd } from '@zhargy/wording/terms';
import { deadlineWords } from '../deadline-words.ts';
import { jsonText } from '../json-text.ts';
import type { Options } from '../options.ts';
import { Page } from '../page.ts';
import { markText } from '../show-deadline.ts';
import { say, words } from '../words.ts';
import type { Answer } from './check.ts';

/** One row counted. */
interface Listed {
  readonly row: TermRow;
  readonly counted: CountedByName;
  readonly state: DeadlineState;
  readonly daysLeft: number | null;
}

/** Counts the terms of many cases from a table, sorted by last day; unreadable cells are named and the rest is kept. */
export function deadlineList(path: string, options: Options): Answer {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return { out: `${path}: cannot be opened\n`, code: 3 };
  }
  const { rows, faults } = readTermTable(bytes);
  const asked = { lawDay: options.lawOf ?? options.now, readings: options.readings };
  const listed = rows
    .map((row): Listed => {
      const counted = countByName(row.term, row.start, row.inputs, asked);
      const last = dayOf(counted.lastDay ?? '');
      const daysLeft = last === undefined ? null : last - options.now;
      return { row, counted, state: stateOf(counted, row.done, daysLeft), daysLeft };
    })
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : a.row.row - b.row.row));
  const code = rows.length === 0 ? 3 : exitCode(listed, faults);
  const now = isoOf(options.now);
  if (options.json)
    return {
      out: jsonText({ lawVersion: law.version, now, rows: listed.map(asJson), faults }),
      code,
    };
  if (options.ics && rows.length > 0)
    return {
      out: calendarFile(
        listed.flatMap((one) => eventOf(one, options.lang)),
        now,
      ),
      code,
    };
  return { out: textOf(listed, faults, now, options), code };
}

/** 1: something was done late; 2: a term nobody can count, or a cell nobody can read; 0 otherwise. */
function exitCode(listed: readonly Listed[], faults: readonly CellFault[]): 0 | 1 | 2 {
  if (listed.some((one) => one.state === 'late')) return 1;
  return faults.length > 0 || listed.some((one) => one.state === 'unknown') ? 2 : 0;
}

const keyOf = ({ counted }: Listed): string =>
  `${counted.lastDay ?? counted.term?.notBefore ?? '~'}T${counted.lastTime ?? '24:00'}`;

/** The last day counts to its end, an hour to its minute; a day without an hour does not tell whether the hour was kept. */
function stateOf(counted: CountedByName, done: Moment | undefined, daysLeft: number | null): DeadlineState {
  const last = dayOf(counted.lastDay ?? '');
  if (last === undefined || daysLeft === null) return 'unknown';
  if (!done) return daysLeft < 0 ? 'over' : 'running';
  if (done.day !== last || counted.lastTime === null) return done.day <= last ? 'met' : 'late';
  if (done.minute === undefined) return 'unknown';
  return isoOfMoment(done).slice(11) <= counted.lastTime ? 'met' : 'late';
}

const asJson = ({ row, counted, state, daysLeft }: Listed) => ({
  row: row.row,
  case: row.case,
  event: row.term.id,
  others: row.term.others,
  start: isoOfMoment(row.start),
  done: row.done ? isoOfMoment(row.done) : null,
  state,
  daysLeft,
  ...counted,
});

function textOf(listed: readonly Listed[], faults: readonly CellFault[], now: string, options: Options): string {
  const { lang } = options;
  const page = new Page();
  page.line(
    `${say(deadlineWords.listed, lang)} — ${dayWithName(now, lang)}: ${say(deadlineWords.rows, lang)} ${listed.length}`,
  );
  for (const one of listed) {
    const { row, counted, state, daysLeft } = one;
    const left = state === 'met' || state === 'late' || daysLeft === null ? '' : `  ${leftText(daysLeft, lang)}`;
    const before = counted.term?.notBefore ?? undefined;
    const last =
      counted.lastDay === null && before !== undefined
        ? `${say(deadlineWords.notBefore, lang)} ${dayWithName(before, lang)}`
        : lastText(counted, lang);
    page.line(`${last}  ${say(deadlineWords.state[state], lang)}${left}  ${row.case}`);
    const length = counted.term ? `, ${lengthText(counted.term.length.n, counted.term.length.unit, lang)}` : '';
    page.line(
      `${row.term.id}: ${say(deadlineWords.starts, lang)} ${dayWithName(isoOfMoment(row.start), lang)}${length}`,
      2,
    );
    if (row.term.others) page.line(say(deadlineWords.others, lang), 2);
    if (row.done) page.line(`${say(deadlineWords.doneBy, lang)}: ${dayWithName(isoOfMoment(row.done), lang)}`, 2);
    if (counted.missing.length > 0)
      page.line(
        `${say(deadlineWords.missing, lang)}: ${counted.missing.map((m) => unknownEnd[m]?.[lang] ?? m).join('; ')}`,
        2,
      );
    for (const r of counted.term?.readings ?? [])
      page.line(
        `${say(deadlineWords.reading, lang)} ${r.dispute} = ${r.chosen}; ${say(deadlineWords.otherwise, lang)}: ${Object.entries(
          r.otherwise,
        )
          .map(([name, day]) => `${name} → ${day ?? '?'}`)
          .join(', ')}`,
        2,
      );
    if (options.explain) explain(page, one, lang);
  }
  if (faults.length > 0) page.line().line(`${say(deadlineWords.faults, lang)}: ${faults.length}`);
  for (const fault of faults) page.line(faultText(fault, lang), 2);
  return page.toString();
}

function explain(page: Page, { row, counted }: Listed, lang: Lang): void {
  if (counted.term) {
    page.line(`${say(deadlineWords.counting, lang)}: ${ruleText(counted.term, lang)}`, 4);
    for (const line of countLines(counted.term, lang)) page.line(line, 6);
  }
  page.line((law.norm(row.term.id) ?? row.term.formula).cite.map((cite) => formatCitation(cite, lang)).join('; '), 4);
  if (counted.unverified.length > 0)
    page.line(`${say(words.unverified, lang)}: ${counted.unverified.map((id) => markText(id, lang)).join('; ')}`, 4);
}

const faultText = (fault: CellFault, lang: Lang): string =>
  `${say(deadlineWords.row, lang)} ${fault.row}, ${say(deadlineWords.column, lang)} "${fault.column}": ${fault.found === '' ? say(deadlineWords.empty, lang) : `"${fault.found}"`}; ${say(deadlineWords.expected, lang)}: ${fault.expected[lang]}`;

function eventOf({ row, counted, state }: Listed, lang: Lang) {
  if (counted.lastDay === null || state === 'met' || state === 'late') return [];
  const starts = `${say(deadlineWords.starts, lang)}: ${dayWithName(isoOfMoment(row.start), lang)}`;
  return [
    {
      uid: `${encodeURIComponent(`${row.case}/${row.term.id}/${isoOfMoment(row.start)}`)}@zhargy`,
      title: `${row.case}: ${row.term.says[lang]}`,
      description: [
        row.term.id,
        starts,
        ...(counted.term ? [ruleText(counted.term, lang), ...countLines(counted.term, lang)] : []),
      ].join('\n'),
      day: counted.lastDay,
      time: counted.lastTime,
      alarm: `${say(deadlineWords.alarm, lang)}: ${lastText(counted, lang)}`,
    },
  ];
}
