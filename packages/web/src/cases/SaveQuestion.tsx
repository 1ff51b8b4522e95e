import { placeKey, type Disagreement, type Sealed } from '@zhargy/desk';
import { useEffect, useMemo, useState } from 'react';
import { useOpenCase } from '../case/open-case.tsx';
import { saveText } from '../case/save-text.ts';
import { useLang, useWords } from '../language/language.tsx';
import { useWorkspace } from '../workspace/workspace.tsx';
import { AskDialog } from './AskDialog.tsx';
import { fileName } from './case-as-text.ts';
import { casesWords, saveWords } from './cases-words.ts';
import { passingKeeper } from './device-keeper.ts';
import { entryText } from './entry-text.ts';
import { proofText } from './HistoryList.tsx';
import { historyWords } from './history-words.ts';
import type { KeeperError, Where } from './keeper.ts';
import { keepers } from './keepers.ts';
import { momentText } from './moment-text.ts';
import { contentText, factName, subjectOf, tongueOf, type CaseTongue } from './place-words.ts';
import { saveNew, toSave, type SaveWish } from './save-case.ts';
import styles from './cases.module.css';

/** What saving has to ask before it writes. */
export type Question =
  | { readonly is: 'first'; readonly title: string }
  | { readonly is: 'behind'; readonly meanwhile: readonly Sealed[] }
  | { readonly is: 'disagree'; readonly disagreements: readonly Disagreement[] }
  | { readonly is: 'refused'; readonly code: KeeperError['code'] };

interface Props<Q> {
  readonly question: Q;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onFirst: (title: string, where: Where) => void;
  readonly onMore: (wish: Omit<SaveWish, 'reason'>) => void;
  readonly onTakeTheirs: () => void;
}

/** The window with the question. */
export function SaveQuestion(props: Props<Question>) {
  const { question } = props;
  switch (question.is) {
    case 'first':
      return <First {...props} question={question} />;
    case 'behind':
      return <Behind {...props} question={question} />;
    case 'disagree':
      return <Disagree {...props} question={question} />;
    case 'refused':
      return <Refused {...props} question={question} />;
  }
}

/** The first save: under which title, and where. */
function First({ question, busy, onClose, onFirst }: Props<Extract<Question, { readonly is: 'first' }>>) {
  const w = useWords(saveWords);
  const c = useWords(casesWords);
  const [title, setTitle] = useState(question.title);
  const [places, setPlaces] = useState<readonly Where[]>();
  const [refused, setRefused] = useState<KeeperError['code']>();
  const [where, setWhere] = useState<Where>();
  const [tried, setTried] = useState(false);
  useEffect(() => {
    void keepers().then(({ list, refused: code }) => {
      setPlaces(list.map((keeper) => keeper.where));
      setWhere(list[0]?.where);
      setRefused(code);
    });
  }, []);
  if (places?.length === 0)
    return <Refused question={{ is: 'refused', code: refused ?? 'refused' }} busy={busy} onClose={onClose} />;
  const missing = tried && title.trim() === '';
  return (
    <AskDialog title={w.dialog} onClose={onClose}>
      <p>{w.dialogSays}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (title.trim() !== '' && where) onFirst(title.trim(), where);
        }}
      >
        <label className={styles.field}>
          {w.caseTitle}
          <input
            autoFocus
            maxLength={300}
            value={title}
            aria-invalid={missing}
            aria-describedby={missing ? 'title-fault' : undefined}
            onChange={(event) => setTitle(event.target.value)}
          />
          {missing && (
            <span id="title-fault" role="alert" className={styles.fault}>
              {w.titleNeeded}
            </span>
          )}
        </label>
        <fieldset className={styles.field}>
          <legend>{w.where}</legend>
          {(places ?? []).map((place) => (
            <label key={place} className={styles.choice}>
              <input type="radio" name="where" checked={where === place} onChange={() => setWhere(place)} />
              {w[place]}
            </label>
          ))}
          {refused !== undefined && <p className={styles.small}>{c[refused]}</p>}
        </fieldset>
        <div className={styles.buttons}>
          <button type="submit" className={styles.main} disabled={busy || where === undefined}>
            {busy ? w.saving : w.go}
          </button>
          <button type="button" className={styles.plain} onClick={onClose}>
            {c.cancel}
          </button>
        </div>
      </form>
    </AskDialog>
  );
}

/** The journal went on without this page. */
function Behind({
  question: { meanwhile },
  busy,
  onClose,
  onMore,
  onTakeTheirs,
}: Props<Extract<Question, { readonly is: 'behind' }>>) {
  const lang = useLang();
  const w = useWords(saveWords);
  const c = useWords(casesWords);
  const tongue = useTongue();
  return (
    <AskDialog title={w.behind} onClose={onClose}>
      <p>{w.behindSays}</p>
      <ul>
        {tongue &&
          meanwhile.map((entry) => {
            const { what, more, parts } = entryText(entry, tongue);
            const about = [...new Set(parts.map((part) => part.about))].join('; ');
            return (
              <li key={entry.seq} className={styles.disagree}>
                <p>
                  {entry.seq}. {[what, more ?? '', about].filter((part) => part !== '').join(': ')}
                </p>
                <p className={styles.small}>{momentText(entry.at, lang)}</p>
              </li>
            );
          })}
      </ul>
      <div className={styles.buttons}>
        <button type="button" className={styles.main} disabled={busy} onClick={() => onMore({ afterOthers: true })}>
          {w.after}
        </button>
        <button type="button" className={styles.plain} disabled={busy} onClick={onTakeTheirs}>
          {w.takeTheirs}
        </button>
        <button type="button" className={styles.plain} onClick={onClose}>
          {c.cancel}
        </button>
      </div>
    </AskDialog>
  );
}

/** Documents say otherwise than earlier ones: place by place, which of them is to stand. */
function Disagree({
  question: { disagreements },
  busy,
  onClose,
  onMore,
}: Props<Extract<Question, { readonly is: 'disagree' }>>) {
  const lang = useLang();
  const w = useWords(saveWords);
  const c = useWords(casesWords);
  const h = useWords(historyWords);
  const tongue = useTongue();
  const [both, setBoth] = useState<ReadonlySet<string>>(new Set());
  if (!tongue) return null;
  return (
    <AskDialog title={w.disagree} onClose={onClose}>
      <p>{w.disagreeSays}</p>
      {disagreements.map(({ place, wanted, proof, earlier }) => {
        const key = placeKey(place);
        const choose = (keep: boolean): void =>
          setBoth(new Set([...[...both].filter((one) => one !== key), ...(keep ? [key] : [])]));
        return (
          <fieldset key={key} className={`${styles.field} ${styles.disagree}`}>
            <legend>
              {subjectOf(place, tongue)}: {factName(place, tongue)}
            </legend>
            {earlier.map((one) => (
              <p key={one.entry}>
                {w.earlier}: <strong>{contentText(place, one.value, tongue)}</strong>{' '}
                <span className={styles.small}>{proofText(one.proof, lang, h.where)}</span>
              </p>
            ))}
            <p>
              {w.now}: <strong>{contentText(place, wanted, tongue)}</strong>{' '}
              <span className={styles.small}>{proofText(proof, lang, h.where)}</span>
            </p>
            <label className={styles.choice}>
              <input type="radio" name={key} checked={!both.has(key)} onChange={() => choose(false)} />
              {w.newHolds}
            </label>
            <label className={styles.choice}>
              <input type="radio" name={key} checked={both.has(key)} onChange={() => choose(true)} />
              {w.bothStay}
            </label>
          </fieldset>
        );
      })}
      <div className={styles.buttons}>
        <button type="button" className={styles.main} disabled={busy} onClick={() => onMore({ keepBoth: both })}>
          {w.go}
        </button>
        <button type="button" className={styles.plain} onClick={onClose}>
          {c.cancel}
        </button>
      </div>
    </AskDialog>
  );
}

/** The browser keeps nothing: the same journal as a file, and the case file. */
function Refused({
  question: { code },
  busy,
  onClose,
}: Pick<Props<Extract<Question, { readonly is: 'refused' }>>, 'question' | 'busy' | 'onClose'>) {
  const w = useWords(saveWords);
  const c = useWords(casesWords);
  const workspace = useWorkspace();
  const openCase = useOpenCase();
  const { text = '', name } = openCase;
  const title = name.replace(/\.(ya?ml|json|txt)$/i, '');
  const journal = async (): Promise<void> => {
    const read = await workspace.read(new TextEncoder().encode(text));
    if (!('file' in read)) return;
    const keeper = passingKeeper();
    const saved = await saveNew(keeper, toSave(title, read.file, openCase), { reason: w.reason });
    const lines = saved.is === 'saved' ? await keeper.exportCase(saved.id) : undefined;
    if (lines !== undefined) saveText(lines, fileName(title, 'jsonl'));
  };
  return (
    <AskDialog title={w.refusedTitle} onClose={onClose}>
      <p>{c[code]}</p>
      <div className={styles.buttons}>
        <button type="button" className={styles.main} disabled={busy} onClick={() => void journal()}>
          {w.asJournal}
        </button>
        <button type="button" className={styles.plain} onClick={() => saveText(text, fileName(title, 'yaml'))}>
          {w.asFile}
        </button>
        <button type="button" className={styles.plain} onClick={onClose}>
          {c.close}
        </button>
      </div>
    </AskDialog>
  );
}

/** What the places of the open case are called; nothing while its text cannot be read. */
function useTongue(): CaseTongue | undefined {
  const lang = useLang();
  const workspace = useWorkspace();
  const { text = '' } = useOpenCase();
  const [file, setFile] = useState<CaseTongue['file']>();
  useEffect(() => {
    void workspace.read(new TextEncoder().encode(text)).then((read) => setFile('file' in read ? read.file : {}));
  }, [workspace, text]);
  return useMemo(() => (file ? tongueOf(file, lang) : undefined), [file, lang]);
}
