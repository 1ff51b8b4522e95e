import { brokenText, type Verified } from '@zhargy/desk';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useOpenCase } from '../case/open-case.tsx';
import { useLang, useWords } from '../language/language.tsx';
import { AskDialog } from './AskDialog.tsx';
import { casesWords } from './cases-words.ts';
import { addressOf, KeeperError } from './keeper.ts';
import { exportFile, exportJournal, openKept } from './kept-case.ts';
import { keeperAt, type KeptCase } from './keepers.ts';
import styles from './cases.module.css';

type Asking = 'title' | 'forget' | undefined;

/** Everything that can be done with one kept case. `told` shows what came of it. */
export function CaseActions({
  kept,
  inHistory = false,
  onChange,
  told,
}: {
  readonly kept: KeptCase;
  readonly inHistory?: boolean;
  readonly onChange: (gone: boolean) => void;
  readonly told: (message: string, bad?: boolean) => void;
}) {
  const lang = useLang();
  const w = useWords(casesWords);
  const go = useNavigate();
  const openCase = useOpenCase();
  const [asking, setAsking] = useState<Asking>();
  const [title, setTitle] = useState(kept.title);
  const { origin } = openCase;
  const isOpen = origin.is === 'saved' && origin.store === kept.where && origin.id === kept.case;
  const run = (work: () => Promise<unknown>): void => {
    work().catch((error: unknown) => told(error instanceof KeeperError ? w[error.code] : w.failed, true));
  };
  const open = async (): Promise<void> => {
    if (await openKept(openCase, kept)) await go(`/${lang}/case`);
    else told(w.broken, true);
  };
  const verify = async (): Promise<void> => {
    const result = await (await keeperAt(kept.where)).verify(kept.case);
    if (result) told(...verdict(result, lang, w));
    else told(w.failed, true);
  };
  const rename = async (): Promise<void> => {
    const written = await (
      await keeperAt(kept.where)
    ).append(kept.case, kept.entries, [{ body: { kind: 'titled', title: title.trim() } }]);
    setAsking(undefined);
    if (!written.ok) told(w.failed, true);
    // The open case goes back to this entry now: what it changed is still to be saved.
    else if (isOpen && !openCase.changed) await openKept(openCase, kept);
    onChange(false);
  };
  const forget = async (): Promise<void> => {
    await (await keeperAt(kept.where)).forget?.(kept.case);
    setAsking(undefined);
    if (isOpen) openCase.put(undefined);
    told(w.forgotten);
    onChange(true);
  };
  const link = (says: string, act: () => void, quiet?: boolean) => (
    <button type="button" className={quiet ? styles.quiet : styles.plain} onClick={act}>
      {says}
    </button>
  );
  return (
    <div className={styles.actions}>
      <button type="button" className={styles.main} onClick={() => run(open)}>
        {w.open}
      </button>
      {!inHistory && (
        <Link className={styles.quiet} to={`/${lang}/cases/${encodeURIComponent(addressOf(kept.where, kept.case))}`}>
          {w.history}
        </Link>
      )}
      {link(w.rename, () => setAsking('title'), true)}
      {link(w.exportJournal, () => run(() => exportJournal(kept)), true)}
      {link(w.exportFile, () => run(async () => ((await exportFile(kept)) ? undefined : told(w.broken, true))), true)}
      {link(w.verify, () => run(verify), true)}
      {kept.where === 'device' && link(w.forget, () => setAsking('forget'), true)}
      {asking === 'title' && (
        <AskDialog title={w.rename} onClose={() => setAsking(undefined)}>
          <form
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault();
              if (title.trim() !== '') run(rename);
            }}
          >
            <input
              aria-label={w.rename}
              autoFocus
              maxLength={300}
              value={title}
              onChange={(e) => setTitle(e.target.value)}
            />
            <div className={styles.buttons}>
              <button
                type="submit"
                className={styles.main}
                disabled={title.trim() === '' || title.trim() === kept.title}
              >
                {w.rename}
              </button>
              {link(w.cancel, () => setAsking(undefined))}
            </div>
          </form>
        </AskDialog>
      )}
      {asking === 'forget' && (
        <AskDialog title={`${w.forget}: ${kept.title}`} onClose={() => setAsking(undefined)}>
          <p>{w.forgetAsk}</p>
          <div className={styles.buttons}>
            <button type="button" className={styles.danger} onClick={() => run(forget)}>
              {w.forgetYes}
            </button>
            {link(w.exportJournal, () => run(() => exportJournal(kept)))}
            {link(w.cancel, () => setAsking(undefined))}
          </div>
        </AskDialog>
      )}
    </div>
  );
}

/** What a verification found, as one line. */
export function verdict(
  result: Verified,
  lang: ReturnType<typeof useLang>,
  w: { readonly [K in 'holds' | 'lastHash' | 'broken' | 'entry' | 'line']: string },
): [message: string, bad: boolean] {
  if (result.ok) return [`${w.holds}. ${w.lastHash}: ${result.head}`, false];
  const place =
    result.entry === null ? (result.line === null ? '' : `, ${w.line} ${result.line}`) : `, ${w.entry} ${result.entry}`;
  return [`${w.broken}${place}: ${brokenText(result.fault, lang)}`, true];
}
