import { isoOf, type Day } from '@zhargy/calendar';
import { law } from '@zhargy/law';
import { formatCitation, standsOn, type AnyNorm } from '@zhargy/logic';
import { changedLines, type NormBoundary, type NormStretch } from '@zhargy/wording';
import { useMemo } from 'react';
import { unbrokenDay } from '../language/day-words.ts';
import { useLang, useWords } from '../language/language.tsx';
import { Folded } from '../lawbook/Folded.tsx';
import { NormLine } from '../lawbook/NormLine.tsx';
import { actNames, markNames, versionWords } from './version-words.ts';
import styles from './versions.module.css';

/** What may be said of the texts of a norm on a day: whether they stand, and what of that day nobody read. */
export function StateOnDay({
  norm,
  stretches,
  day,
}: {
  readonly norm: AnyNorm;
  readonly stretches: readonly NormStretch[];
  readonly day: Day;
}) {
  const lang = useLang();
  const w = useWords(versionWords);
  const stands = norm.cite.map((cite) => standsOn(cite, day));
  const inside = stretches.filter(({ from, to }) => from <= day && (to === undefined || day < to));
  const last = norm.cite.map((cite) => cite.instrument.read.at(-1)?.version ?? '').toSorted()[0] ?? '';
  return (
    <div className={styles.state} aria-live="polite">
      {!stands.includes(true) && (
        <p className={styles.warn}>{stands.includes(undefined) ? w.standDoubt : w.nothingStands}</p>
      )}
      {inside.map((stretch) => (
        <p key={`${stretch.is} ${stretch.from} ${stretch.to ?? ''} ${stretch.why?.en ?? ''}`} className={styles.warn}>
          {w[stretch.is]}
          {stretch.why && stretch.why[lang] !== w.unread ? `: ${stretch.why[lang]}` : ''} (
          {unbrokenDay(isoOf(stretch.from), lang)}
          {stretch.to === undefined ? '' : ` — ${unbrokenDay(isoOf(stretch.to), lang)}`})
        </p>
      ))}
      {/^\d/.test(last) && last < isoOf(day) && (
        <p className={styles.note}>
          {w.afterRead} ({unbrokenDay(last, lang)}).
        </p>
      )}
    </div>
  );
}

/** The changes of a norm in order of time, each with what it did. */
export function ChangeList({
  norm,
  boundaries,
  day,
  onDay,
}: {
  readonly norm: AnyNorm;
  readonly boundaries: readonly NormBoundary[];
  readonly day: Day;
  readonly onDay: (day: Day) => void;
}) {
  const lang = useLang();
  const w = useWords(versionWords);
  const current = boundaries.findLast((b) => b.on <= day);
  const cited = (of: NormBoundary['begins']): string => {
    const more = of.length > 6 ? `; +${of.length - 6}` : '';
    return `${of
      .slice(0, 6)
      .map((cite) => formatCitation(cite, lang))
      .join('; ')}${more}`;
  };
  return (
    <ol className={styles.changes}>
      {boundaries.map((b, i) => (
        <li key={`${b.on} ${b.mark} ${b.provenBy}`} data-now={b === current || undefined}>
          <p className={styles.when}>
            <button type="button" title={w.goTo} onClick={() => onDay(b.on)}>
              {unbrokenDay(isoOf(b.on), lang)}
            </button>
            <span className={styles.laws}>
              {markNames[b.mark][lang]}
              {b.mark !== 'effective' && b.provenBy > b.on
                ? `; ${w.proven} ${unbrokenDay(isoOf(b.provenBy), lang)}`
                : ''}
              {b.laws.length > 0 ? ` · ${actNames(b.laws, lang)}` : ''}
            </span>
          </p>
          {b.begins.length > 0 && (
            <p className={styles.note}>
              {w.begins}: {cited(b.begins)}
            </p>
          )}
          {b.ends.length > 0 && (
            <p className={styles.note}>
              {w.ends}: {cited(b.ends)}
            </p>
          )}
          {b.unread.map((why) => (
            <p key={why.en} className={styles.warn}>
              {why[lang] === w.unread ? w.unread : `${w.unread}: ${why[lang]}`}
            </p>
          ))}
          {i > 0 && (
            <Folded line={<summary className={styles.note}>{w.readsOtherwise}</summary>}>
              <Changed norm={norm} boundary={b} />
            </Folded>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Lines of the outline that a change took away and brought. */
function Changed({ norm, boundary }: { readonly norm: AnyNorm; readonly boundary: NormBoundary }) {
  const lang = useLang();
  const w = useWords(versionWords);
  const { before, after, notions } = useMemo(() => changedLines(norm, boundary, lang), [norm, boundary, lang]);
  if (before.length + after.length + notions.length === 0) return <p className={styles.note}>{w.sameCondition}</p>;
  return (
    <div className={styles.changed}>
      {before.length > 0 && (
        <div>
          <span>{w.before}:</span>
          {before.map((line) => (
            <del key={line}>{line}</del>
          ))}
        </div>
      )}
      {after.length > 0 && (
        <div>
          <span>{w.after}:</span>
          {after.map((line) => (
            <ins key={line}>{line}</ins>
          ))}
        </div>
      )}
      {notions.length > 0 && (
        <div>
          <span>{w.notions}:</span>
          <ul>
            {notions.map((id) => (
              <li key={id}>
                <NormLine id={id} says={law.norm(id)?.says[lang] ?? id} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
