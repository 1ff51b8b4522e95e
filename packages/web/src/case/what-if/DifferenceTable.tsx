import { faultText, type Fault } from '@zhargy/casefile';
import { law, type DeadlineState } from '@zhargy/law';
import { stable, type Availability, type Lang, type Status } from '@zhargy/logic';
import { useState, type ReactNode } from 'react';
import { unbrokenDay } from '../../language/day-words.ts';
import { useLang, useWords } from '../../language/language.tsx';
import { NormLine } from '../../lawbook/NormLine.tsx';
import { statusNames } from '../../lawbook/lawbook-words.ts';
import { valueText } from '../../lawbook/value-text.ts';
import type { CaseView } from '../case-view.ts';
import { deadlineStates } from '../deadlines/deadline-states.ts';
import { findingKey } from '../findings/decisions.ts';
import {
  difference,
  type Changed,
  type DeadlineEnd,
  type Difference,
  type FindingEnd,
  type Outcome,
} from './difference.ts';
import styles from './what-if.module.css';
import { whatIfWords } from './what-if-words.ts';

/** What a scenario came to. */
export type Compared =
  | { readonly id: number; readonly is: 'nothing' }
  | { readonly id: number; readonly is: 'faults'; readonly faults: readonly Fault[] }
  | { readonly id: number; readonly is: 'outcome'; readonly before: Outcome; readonly after: Outcome };

/** What changes in each scenario, beside what is now. */
export function DifferenceTable({
  compared,
  view,
}: {
  readonly compared: readonly Compared[];
  readonly view: CaseView;
}) {
  const lang = useLang();
  const w = useWords(whatIfWords);
  if (compared.every(({ is }) => is === 'nothing')) return <p className={styles.small}>{w.begin}</p>;
  const each = compared.map((one) => (one.is === 'outcome' ? difference(one.before, one.after) : undefined));
  const faults = compared.flatMap((one, i) => (one.is === 'faults' ? [{ i, faults: one.faults }] : []));
  const total = each.reduce((sum, d) => sum + (d ? d.findings.length + d.acts.length + d.deadlines.length : 0), 0);
  const rows = <T, S>(
    of: (d: Difference) => readonly Changed<T, S>[],
    keyOf: (one: T) => string,
  ): readonly Row<T, S>[] =>
    rowsOf(
      each.map((d) => (d ? of(d) : [])),
      keyOf,
    );
  const scenarios = compared.map((_, i) => `${w.scenario} ${i + 1}`);
  const columns = each.map((d) => d !== undefined);
  return (
    <>
      {faults.map(({ i, faults: of }) => (
        <div key={i} role="alert" className={styles.faults}>
          <p>
            {scenarios[i]}: {w.faults}
          </p>
          <ul>
            {of.slice(0, 5).map((fault) => (
              <li key={`${fault.path} ${fault.code}`}>{faultText(fault, lang)}</li>
            ))}
          </ul>
        </div>
      ))}
      {total === 0 && faults.length === 0 && <p>{w.same}</p>}
      <Table
        title={w.findings}
        scenarios={scenarios}
        columns={columns}
        rows={rows((d) => d.findings, findingKey)}
        what={(of) => (
          <>
            <NormLine id={of.norm} says={law.norm(of.norm)?.says[lang] ?? of.norm} />
            <Small>
              {[view.names.about(of.about, lang), of.act ? actOf(of.act, view, lang) : ''].filter(Boolean).join(' · ')}
            </Small>
          </>
        )}
        cell={(end) => <FindingCell end={end} none={w.notThere} />}
      />
      <Table
        title={w.acts}
        scenarios={scenarios}
        columns={columns}
        rows={rows(
          (d) => d.acts,
          ({ act, about }) => stable([act, about]),
        )}
        what={(of) => (
          <>
            {law.actName(of.act, lang)}
            <Small>{view.names.about(of.about, lang)}</Small>
          </>
        )}
        cell={(availability: Availability | undefined) => (
          <span className={styles.mark} data-mark={availability ?? 'none'}>
            {availability === undefined ? w.notThere : w[availability]}
          </span>
        )}
      />
      <Table
        title={w.deadlines}
        scenarios={scenarios}
        columns={columns}
        rows={rows(
          (d) => d.deadlines,
          ({ id }) => id,
        )}
        what={(of) => (
          <>
            <NormLine id={of.norm} says={law.norm(of.norm)?.says[lang] ?? of.norm} />
            <Small>{view.names.about(of.about, lang)}</Small>
          </>
        )}
        cell={(end) => <DeadlineCell end={end} none={w.notThere} />}
      />
    </>
  );
}

function actOf(act: { readonly id: string; readonly kind: string }, view: CaseView, lang: Lang): string {
  const known = view.names.act(act.id, lang);
  return known === act.id ? law.actName(act.kind, lang) : known;
}

function Small({ children }: { readonly children: ReactNode }) {
  return children === '' ? null : <span className={styles.small}> {children}</span>;
}

function FindingCell({ end, none }: { readonly end: FindingEnd | undefined; readonly none: string }) {
  const lang = useLang();
  const status: Status = end?.status ?? 'notApplicable';
  return (
    <>
      <span className={styles.mark} data-mark={status}>
        {end ? statusNames[status][lang] : none}
      </span>
      {typeof end?.due === 'string' && <span> {unbrokenDay(end.due, lang)}</span>}
      {end && end.value !== null && <span> {valueText(end.value, lang)}</span>}
    </>
  );
}

function DeadlineCell({ end, none }: { readonly end: DeadlineEnd | undefined; readonly none: string }) {
  const lang = useLang();
  if (!end) return <span className={styles.small}>{none}</span>;
  const state: DeadlineState = end.state;
  return (
    <>
      {end.lastDay !== null && (
        <b>{unbrokenDay(end.lastTime === null ? end.lastDay : `${end.lastDay}T${end.lastTime}`, lang)}</b>
      )}{' '}
      <span className={styles.small}>{deadlineStates[state][lang]}</span>
    </>
  );
}

interface Row<T, S> {
  readonly key: string;
  readonly of: T;
  readonly before: S | undefined;
  /** What each scenario makes of it; nothing where it leaves it as it is. */
  readonly after: readonly ({ readonly is: S | undefined } | undefined)[];
}

function rowsOf<T, S>(each: readonly (readonly Changed<T, S>[])[], keyOf: (one: T) => string): readonly Row<T, S>[] {
  const keys = new Map<string, Changed<T, S>>();
  for (const changed of each) for (const one of changed) if (!keys.has(keyOf(one.of))) keys.set(keyOf(one.of), one);
  return [...keys].map(([key, { of, before }]) => ({
    key,
    of,
    before,
    after: each.map((changed) => {
      const found = changed.find((one) => keyOf(one.of) === key);
      return found && { is: found.after };
    }),
  }));
}

const first = 8;

function Table<T, S>({
  title,
  scenarios,
  columns,
  rows,
  what,
  cell,
}: {
  readonly title: string;
  readonly scenarios: readonly string[];
  /** Which scenarios came to anything. */
  readonly columns: readonly boolean[];
  readonly rows: readonly Row<T, S>[];
  readonly what: (of: T) => ReactNode;
  readonly cell: (is: S | undefined) => ReactNode;
}) {
  const w = useWords(whatIfWords);
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, first);
  return (
    <section className={styles.changes}>
      <h2>
        {title} <span className={styles.number}>{rows.length}</span>
      </h2>
      <div className={styles.scroll} role="region" aria-label={title} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{w.what}</th>
              <th scope="col">{w.caseNow}</th>
              {scenarios.map(
                (name, i) =>
                  columns[i] === true && (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ),
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.key}>
                <th scope="row">{what(row.of)}</th>
                <td>{cell(row.before)}</td>
                {row.after.map(
                  (after, i) =>
                    columns[i] === true && (
                      <td key={scenarios[i]}>
                        {after ? cell(after.is) : <span className={styles.small}>{w.asNow}</span>}
                      </td>
                    ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > first && !all && (
        <button type="button" className={styles.plain} onClick={() => setAll(true)}>
          {w.more} ({rows.length - first})
        </button>
      )}
    </section>
  );
}
