import { faultsOfFile, known, type Known, type Sealed, type Wanted } from '@zhargy/desk';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useOpenCase } from '../case/open-case.tsx';
import { useLang, useWords } from '../language/language.tsx';
import { numberText } from '../language/number-words.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { CaseActions, verdict } from './CaseActions.tsx';
import { Fact } from './CasesPage.tsx';
import { casesWords } from './cases-words.ts';
import { Conflicts } from './Conflicts.tsx';
import { HistoryList } from './HistoryList.tsx';
import { historyWords } from './history-words.ts';
import { keptAt, KeeperError, type Where } from './keeper.ts';
import { openKept } from './kept-case.ts';
import { keeperAt, type KeptCase } from './keepers.ts';
import { KnownOn } from './KnownOn.tsx';
import { momentText } from './moment-text.ts';
import { useLoaded } from './use-loaded.ts';
import styles from './cases.module.css';

type Found =
  | { readonly is: 'there'; readonly entries: readonly Sealed[]; readonly state: Known; readonly kept: KeptCase }
  | { readonly is: 'broken'; readonly says: string }
  | { readonly is: 'gone' };

/** One kept case: what was written, when, by whom and on what proof; undoing; the file as known on a day. */
export function HistoryPage() {
  const lang = useLang();
  const w = useWords(historyWords);
  const c = useWords(casesWords);
  const { id: address = '' } = useParams();
  const which = keptAt(address);
  const { value, error, again } = useLoaded(address, () => found(which?.where, which?.id, lang, c));
  usePageTitle(value?.is === 'there' ? value.kept.title : c.title);
  return (
    <>
      <p className={styles.crumb}>
        <Link to={`/${lang}/cases`}>← {w.back}</Link>
      </p>
      {value?.is === 'there' ? (
        <Case {...value} again={again} />
      ) : (
        <>
          <h1>{c.title}</h1>
          {error !== undefined && (
            <p role="alert" className={styles.bad}>
              {error instanceof KeeperError ? c[error.code] : c.failed}
            </p>
          )}
          {value?.is === 'gone' && <p>{w.noSuch}</p>}
          {value?.is === 'broken' && (
            <p role="alert" className={styles.bad}>
              {value.says}
            </p>
          )}
          {!value && error === undefined && <p>{c.loading}</p>}
        </>
      )}
    </>
  );
}

async function found(
  where: Where | undefined,
  id: string | undefined,
  lang: ReturnType<typeof useLang>,
  w: { readonly [K in keyof typeof casesWords]: string },
): Promise<Found> {
  if (where === undefined || id === undefined) return { is: 'gone' };
  const opened = await (await keeperAt(where)).entries(id);
  if (!opened.ok)
    return opened.why === 'broken' ? { is: 'broken', says: verdict(opened.broken, lang, w)[0] } : { is: 'gone' };
  const { entries } = opened;
  const state = known(entries);
  const [first, last] = [entries[0], entries.at(-1)];
  const kept: KeptCase = {
    where,
    case: id,
    title: state.title,
    number: numberIn(state),
    entries: entries.length,
    head: last?.hash ?? '',
    openedAt: first?.at ?? '',
    changedAt: last?.at ?? '',
  };
  return { is: 'there', entries, state, kept };
}

function numberIn({ file }: Known): string | null {
  const proceeding = file['proceeding'];
  const number: unknown =
    typeof proceeding === 'object' && proceeding !== null && 'number' in proceeding ? proceeding.number : null;
  return typeof number === 'string' ? number : null;
}

function Case({
  entries,
  state,
  kept,
  again,
}: Extract<Found, { readonly is: 'there' }> & { readonly again: () => void }) {
  const lang = useLang();
  const w = useWords(historyWords);
  const c = useWords(casesWords);
  const go = useNavigate();
  const openCase = useOpenCase();
  const [told, setTold] = useState<{ readonly message: string; readonly bad: boolean }>();
  const { origin } = openCase;
  const isOpen = origin.is === 'saved' && origin.store === kept.where && origin.id === kept.case;
  const write = async (wanted: readonly Wanted[]): Promise<void> => {
    setTold(undefined);
    try {
      const written = await (await keeperAt(kept.where)).append(kept.case, kept.entries, wanted);
      if (!written.ok) setTold({ message: written.why === 'behind' ? w.behind : w.refused, bad: true });
      else if (isOpen && openCase.changed) setTold({ message: w.openChanged, bad: false });
      else if (isOpen) await openKept(openCase, kept);
    } catch (error) {
      setTold({ message: error instanceof KeeperError ? c[error.code] : c.failed, bad: true });
    }
    again();
  };
  const faults = faultsOfFile(state);
  return (
    <>
      <h1>{kept.title}</h1>
      <dl className={styles.facts}>
        <Fact name={c.number} says={kept.number ?? c.noNumber} />
        <Fact name={c.changedAt} says={momentText(kept.changedAt, lang)} />
        <Fact name={c.entries} says={numberText(kept.entries, lang)} />
        <Fact name={c.kept} says={c[kept.where]} />
      </dl>
      <CaseActions
        kept={kept}
        inHistory
        onChange={(gone) => (gone ? void go(`/${lang}/cases`) : again())}
        told={(message, bad = false) => setTold({ message, bad })}
      />
      {told && (
        <p role={told.bad ? 'alert' : 'status'} className={told.bad ? styles.bad : styles.good}>
          {told.message}
        </p>
      )}
      {faults.length > 0 && (
        <p role="alert" className={styles.bad}>
          {w.knownFaults}
        </p>
      )}
      <Conflicts state={state} onWrite={(wanted) => void write(wanted)} />
      <KnownOn entries={entries} title={kept.title} />
      <section className={styles.block} aria-labelledby="history">
        <h2 id="history">{w.history}</h2>
        <p className={styles.small}>{w.historySays}</p>
        <HistoryList
          entries={entries}
          state={state}
          onUndo={(entry) => void write([{ body: { kind: 'undone', entry } }])}
        />
      </section>
    </>
  );
}
