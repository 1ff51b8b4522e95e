import { isoOf, theDay } from '@zhargy/calendar';
import { dictionary } from '@zhargy/casefile';
import { law, type Deadline } from '@zhargy/law';
import type { Lang, Text } from '@zhargy/logic';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { unbrokenDay } from '../../language/day-words.ts';
import { useLang, useWords } from '../../language/language.tsx';
import { useAnswer } from '../../workspace/workspace.tsx';
import { answerOf, type CasePartProps, type CaseView } from '../case-view.ts';
import { useOpenCase } from '../open-case.tsx';
import { entitiesOf } from '../sections/draft.ts';
import { entityTitle } from '../sections/entity-title.ts';
import type { SectionName } from '../sections/form-fields.ts';
import { useShowFact } from '../use-show-fact.ts';
import { lawChanges } from './law-changes.ts';
import { moved, padded, windowAround, zooms, type Span, type Zoom } from './scale.ts';
import styles from './timeline.module.css';
import { TimelineChart } from './TimelineChart.tsx';
import { spanOf, timelineItems, type TimelineItem } from './timeline-items.ts';
import { TimelineTable } from './TimelineTable.tsx';
import { stateWords, timelineWords } from './timeline-words.ts';

/** The case in time: acts, measures, terms and the changes of law that matter to it. */
export function TimelinePart({ view }: CasePartProps) {
  const lang = useLang();
  const w = useWords(timelineWords);
  const navigate = useNavigate();
  const showFact = useShowFact();
  const { show: showPlace } = useOpenCase();
  const [zoom, setZoom] = useState<Zoom>('all');
  const [window, setWindow] = useState<Span>();
  const deadlines = useAnswer(`deadlines ${view.key}`, (workspace) => answerOf(workspace, 'deadlines', view));
  const findings = useAnswer(`findings ${view.key}`, (workspace) => answerOf(workspace, 'check', view));
  const now = theDay(view.dates.now);
  const items = timelineItems(view.file, deadlines ?? []);
  const span = spanOf(items, now);
  const title = (item: TimelineItem): string => titleOf(item, view, deadlines ?? [], lang, w);
  const told = (item: TimelineItem): string => toldOf(item, title(item), lang, w);
  if (!span)
    return (
      <>
        <p className={styles.lead}>{w.nothing}</p>
        {items.length > 0 && <TimelineTable items={items} changes={[]} title={title} onOpen={open} />}
      </>
    );
  const changes = lawChanges(findings ?? [], span);
  const whole = padded(span);
  const seen = zoom === 'all' || !window ? whole : window;
  function open(item: TimelineItem): void {
    if (item.leads.to === 'deadline') {
      showPlace(['deadlines', item.leads.id]);
      void navigate(`/${lang}/case/deadlines`);
    } else showFact([item.leads.section, ...(item.leads.id === '' ? [] : [item.leads.id])]);
  }
  return (
    <>
      <p className={styles.lead}>{w.lead}</p>
      <div className={styles.tools} role="group" aria-label={w.span}>
        {zooms.map((name) => (
          <button
            key={name}
            type="button"
            className={styles.chip}
            aria-pressed={zoom === name}
            onClick={() => {
              setZoom(name);
              setWindow(windowAround(now > span.to ? span.to : now, name, whole));
            }}
          >
            {w[name]}
          </button>
        ))}
        {zoom !== 'all' && (
          <>
            <button type="button" className={styles.plain} onClick={() => setWindow(moved(seen, -1))}>
              ← {w.earlier}
            </button>
            <button type="button" className={styles.plain} onClick={() => setWindow(windowAround(now, zoom, whole))}>
              {w.toNow}
            </button>
            <button type="button" className={styles.plain} onClick={() => setWindow(moved(seen, 1))}>
              {w.later} →
            </button>
            <span className={styles.small}>
              {unbrokenDay(isoOf(seen.from), lang)} — {unbrokenDay(isoOf(seen.to), lang)}
            </span>
          </>
        )}
      </div>
      <TimelineChart items={items} changes={changes} window={seen} now={now} title={title} told={told} onOpen={open} />
      <TimelineTable items={items} changes={changes} title={title} onOpen={open} />
    </>
  );
}

type Words = { readonly [K in keyof typeof timelineWords]: string };
const actKinds: Readonly<Record<string, Text>> = dictionary.act.kind.values;

/** What an item is called, without its dates. */
function titleOf(item: TimelineItem, view: CaseView, deadlines: readonly Deadline[], lang: Lang, w: Words): string {
  const { leads } = item;
  if (leads.to === 'deadline') {
    const deadline = deadlines.find(({ id }) => id === leads.id);
    const says = deadline && (law.norm(deadline.norm)?.says[lang] ?? deadline.norm);
    // The name first: terms of one norm are told apart by it, and the end of a label may be cut.
    return [deadline && view.names.about(deadline.about, lang), says]
      .filter((part) => part !== undefined && part !== '')
      .join(': ');
  }
  if (item.what === 'registered') return w.registered;
  const section = leads.section as SectionName; // items are made from lists of the schema alone
  const entity = entitiesOf(view.file, section).find((one) => one['id'] === leads.id);
  if (item.what === 'act') {
    const kind = entity?.['kind'];
    const by = entity?.['by'];
    const said = typeof kind === 'string' ? (actKinds[kind]?.[lang] ?? kind) : leads.id;
    return typeof by === 'string' ? `${view.names.name(by, lang)}: ${said}` : said;
  }
  const own = entity ? entityTitle(section, entity, view.names, lang) : leads.id;
  if (item.what === 'held') {
    const measure = entity?.['measure'];
    const person = entity?.['person'];
    const measures: Readonly<Record<string, Text>> = dictionary.custody.measure.values;
    const said = typeof measure === 'string' ? (measures[measure]?.[lang] ?? measure) : own;
    return typeof person === 'string' ? `${view.names.name(person, lang)}: ${said}` : said;
  }
  if (item.what === 'charge') return `${w.charge}: ${own}`;
  if (item.what === 'inForce') return `${w.inForce}: ${own}`;
  return item.what === 'request' ? `${w.request}: ${own}` : own;
}

/** An item with its dates and state, as one line. */
function toldOf(item: TimelineItem, title: string, lang: Lang, w: Words): string {
  if (item.is === 'point') return `${title}: ${item.on === undefined ? w.unknownDay : unbrokenDay(item.on, lang)}`;
  const from = item.from === undefined ? w.unknownDay : unbrokenDay(item.from, lang);
  const to = item.to === undefined ? (item.open === 'lasts' ? w.lasts : w.unknownDay) : unbrokenDay(item.to, lang);
  const parts = [`${title}: ${from} — ${to}`];
  if (item.safe !== undefined) parts.push(`${w.safe}: ${unbrokenDay(item.safe, lang)}`);
  if (item.state !== undefined) parts.push(stateWords[item.state][lang]);
  return parts.join('; ');
}
