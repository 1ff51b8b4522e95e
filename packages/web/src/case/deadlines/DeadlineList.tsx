import { law, type Deadline, type DeadlineState } from '@zhargy/law';
import type { Lang } from '@zhargy/logic';
import { hasCalendarEntry } from '@zhargy/wording/calendar';
import { TermCount } from '../../calculators/TermCount.tsx';
import { Working } from '../../calculators/Working.tsx';
import { useLang, useWords } from '../../language/language.tsx';
import { unbrokenDay, weekdayText } from '../../language/day-words.ts';
import { counted } from '../../language/number-words.ts';
import { Cites } from '../../lawbook/Cites.tsx';
import { Folded } from '../../lawbook/Folded.tsx';
import { missingText } from '../../lawbook/missing-text.ts';
import type { CaseView } from '../case-view.ts';
import type { CaseNames } from '../case-names.ts';
import styles from '../case.module.css';
import { caseWords } from '../case-words.ts';
import { useOpenCase } from '../open-case.tsx';
import { calendarFileWords, giveCalendar } from './calendar-of-case.ts';
import { deadlineStates } from './deadline-states.ts';

const looks: Readonly<Record<DeadlineState, string>> = {
  missed: 'violated',
  over: 'violated',
  late: 'violated',
  running: 'pending',
  unknown: 'unknown',
  met: 'satisfied',
};

/** Every time limit that runs or ran in the case, each with its count. */
export function DeadlineList({
  deadlines,
  view,
}: {
  readonly deadlines: readonly Deadline[];
  readonly view: CaseView;
}) {
  const lang = useLang();
  const w = useWords(caseWords);
  const { name } = useOpenCase();
  if (deadlines.length === 0) return <p>{w.noDeadlines}</p>;
  const { names } = view;
  const inCalendar = deadlines.filter(hasCalendarEntry);
  const give = (what: readonly Deadline[]): void => giveCalendar(view, what, name, lang);
  return (
    <>
      {inCalendar.length > 0 && (
        <div className={styles.buttons}>
          <button type="button" className={styles.quiet} data-calendar="all" onClick={() => give(inCalendar)}>
            {calendarFileWords.all[lang]} ({inCalendar.length})
          </button>
        </div>
      )}
      <h2 className={styles.unseen}>{w.deadlines}</h2>
      <ul className={styles.act}>
        {deadlines.map((deadline) => (
          <li key={deadline.id} data-deadline={deadline.id}>
            <Entry deadline={deadline} names={names} lang={lang} give={give} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Entry({
  deadline: d,
  names,
  lang,
  give,
}: {
  readonly deadline: Deadline;
  readonly names: CaseNames;
  readonly lang: Lang;
  /** Gives the user the calendar file of these terms. */
  readonly give: (what: readonly Deadline[]) => void;
}) {
  const w = useWords(caseWords);
  const norm = law.norm(d.norm);
  const about = names.about(d.about, lang);
  const last =
    d.lastDay === null
      ? missingText(d.missing[0] ?? { at: 'data', why: 'data' }, lang)
      : `${unbrokenDay(d.lastTime === null ? d.lastDay : `${d.lastDay}T${d.lastTime}`, lang)}, ${weekdayText(d.lastDay, lang)}`;
  const event = (e: { readonly act: { readonly id: string } | null; readonly on: string }): string =>
    e.act ? names.act(e.act.id, lang) : unbrokenDay(e.on.slice(0, 16), lang);
  return (
    <Folded
      className={styles.finding}
      data-status={looks[d.state]}
      line={
        <summary data-entry>
          <span className={styles.status} data-status={looks[d.state]}>
            {deadlineStates[d.state][lang]}
          </span>
          <span className={styles.says}>
            <b>{last}</b>
            {d.daysLeft !== null && d.state !== 'met' && d.state !== 'late' && (
              <span className={styles.small}> ({left(d.daysLeft, lang)})</span>
            )}
            <br />
            {norm?.says[lang] ?? d.norm}
          </span>
          {about !== '' && <span className={styles.about}>{about}</span>}
        </summary>
      }
    >
      <div className={styles.inside}>
        <Cites of={d.cite} />
        {d.starts && (
          <p>
            {w.starts}: {event(d.starts)}
          </p>
        )}
        {d.term && <TermCount term={d.term} />}
        <Working steps={d.steps} />
        {d.met.length > 0 && (
          <p>
            {w.metBy}: {d.met.map(event).join('; ')}
          </p>
        )}
        {d.stops.map((stop) => (
          <p key={stop.says.en}>
            {w.stops}: {stop.says[lang]} <Cites of={stop.cite} />
          </p>
        ))}
        {hasCalendarEntry(d) && (
          <button type="button" className={styles.quiet} data-calendar="one" onClick={() => give([d])}>
            {calendarFileWords.one[lang]}
          </button>
        )}
        {d.missing.length > 0 && (
          <p>
            {w.missing}: {d.missing.map((m) => missingText(m, lang)).join('; ')}
          </p>
        )}
      </div>
    </Folded>
  );
}

function left(days: number, lang: Lang): string {
  if (days === 0) return { kk: 'бүгін соңғы күн', ru: 'сегодня последний день', en: 'today is the last day' }[lang];
  const n = counted(Math.abs(days), 'days', lang);
  if (days > 0) return { kk: `${n} қалды`, ru: `осталось ${n}`, en: `${n} left` }[lang];
  return { kk: `${n} бұрын бітті`, ru: `${n} назад`, en: `${n} ago` }[lang];
}
