import { entryAt } from '@zhargy/casefile';
import { law, type Figure, type Way, type WaysOfPerson } from '@zhargy/law';
import type { Lang } from '@zhargy/logic';
import { suppositions } from '@zhargy/wording/ways';
import type { CaseNames } from '../case/case-names.ts';
import { useLang, useWords } from '../language/language.tsx';
import { termText } from '../language/number-words.ts';
import { factName } from '../lawbook/missing-text.ts';
import { valueText } from '../lawbook/value-text.ts';
import { waysWords } from './ways-words.ts';
import styles from './ways.module.css';

/** The longest imprisonment on a way, charge by charge, or what is wanted for it. */
export function LongestImprisonment({ way, names }: { readonly way: Way; readonly names: CaseNames }) {
  const lang = useLang();
  const w = useWords(waysWords);
  if (way.caps.length === 0) return null;
  return (
    <>
      {way.caps.map(({ charge, cap }) => (
        <p key={charge}>
          <span className={styles.soft}>{names.name(charge, lang).split(',')[0]}:</span> {figureText(cap, lang, w)}
        </p>
      ))}
      {(way.id === 'plea' || way.id === 'assets') && <p className={styles.soft}>{w.ifPerformed}</p>}
    </>
  );
}

function figureText(cap: Figure, lang: Lang, w: { readonly notKnown: string; readonly noLeast: string }): string {
  const value = cap.value as { readonly min?: string | null; readonly max?: string } | null; // as the rule writes it
  if (value?.max === undefined) {
    const wanted = [
      ...cap.missing.map((m) => factName(m.at, lang)),
      ...cap.judgments.map((id) => law.says(id)?.[lang] ?? id),
    ];
    return `${w.notKnown}: ${[...new Set(wanted)].join(', ')}`;
  }
  const most = monthsText(value.max, lang);
  return value.min === null || value.min === undefined
    ? `${most}; ${w.noLeast}`
    : `${monthsText(value.min, lang)} – ${most}`;
}

/** Months as a term; a share of a month stays a number of months. */
const monthsText = (months: string, lang: Lang): string =>
  /^\d+$/.test(months)
    ? termText(Number(months), 0, lang)
    : `${months} ${{ kk: 'ай', ru: 'мес.', en: 'months' }[lang]}`;

/** What the figures suppose, and what the ways take for granted: without it they do not hold. */
export function Suppositions({ of, names }: { readonly of: WaysOfPerson; readonly names: CaseNames }) {
  const lang = useLang();
  const w = useWords(waysWords);
  const open = of.ways.filter((way) => way.standing !== 'closed');
  const supposed = new Map(
    open.flatMap((way) => way.caps.flatMap(({ cap }) => cap.supposing.map((s) => [s.at, s.value] as const))),
  );
  const presumed = new Map(of.ways.flatMap((way) => way.presumed.map((p) => [p.id, p.says?.[lang] ?? p.id] as const)));
  return (
    <>
      {supposed.size > 0 && (
        <div className={styles.supposed}>
          <h3>{w.holdsIf}</h3>
          <ul>
            {[...supposed].map(([at, value]) => (
              <li key={at}>{supposedText(at, value, names, lang)}</li>
            ))}
          </ul>
        </div>
      )}
      {presumed.size > 0 && (
        <details className={styles.parts}>
          <summary>
            {w.presumed} ({presumed.size})
          </summary>
          <ul className={styles.partsInside}>
            {[...presumed].map(([id, says]) => (
              <li key={id}>{says}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** One supposition in words, and of whom it is where it is a fact of one entity. */
function supposedText(at: string, value: unknown, names: CaseNames, lang: Lang): string {
  const judged = suppositions[at]?.[lang];
  if (judged !== undefined) return judged;
  const [, id, field] = at.split('.');
  const said = `${factName(at, lang)}: ${entryAt(at)?.values?.[String(value)]?.[lang] ?? valueText(value, lang)}`;
  return id === undefined || field === undefined ? said : `${names.name(id, lang)} — ${said}`;
}
