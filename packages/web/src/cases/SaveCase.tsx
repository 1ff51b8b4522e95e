import { faultText, type CaseFile } from '@zhargy/casefile';
import { known } from '@zhargy/desk';
import { useRef, useState } from 'react';
import { useOpenCase } from '../case/open-case.tsx';
import { useLang, useWords } from '../language/language.tsx';
import { useWorkspace } from '../workspace/workspace.tsx';
import { casesWords, saveWords } from './cases-words.ts';
import { decisionsOf, textOfFile } from './case-as-text.ts';
import { KeeperError, type Where } from './keeper.ts';
import { keeperAt } from './keepers.ts';
import { saveMore, saveNew, toSave, type Saved, type SaveWish } from './save-case.ts';
import { SaveQuestion, type Question } from './SaveQuestion.tsx';
import styles from './cases.module.css';

/** What to do with a case that nothing was changed in, or that was kept. */
interface Note {
  readonly says: string;
  readonly bad: boolean;
}

/** The button that keeps the open case, and beside it whether it is kept. Nothing is kept before it is pressed. */
export function SaveCase() {
  const lang = useLang();
  const w = useWords(saveWords);
  const c = useWords(casesWords);
  const workspace = useWorkspace();
  const openCase = useOpenCase();
  const { text, origin, changed, name } = openCase;
  const [question, setQuestion] = useState<Question>();
  const [note, setNote] = useState<Note>();
  const [busy, setBusy] = useState(false);
  // What was answered to one question counts at the next one of the same save.
  const answered = useRef<Omit<SaveWish, 'reason'>>({});
  if (text === undefined) return null;

  const readFile = async (): Promise<CaseFile | undefined> => {
    const read = await workspace.read(new TextEncoder().encode(text));
    if ('file' in read) return read.file;
    setNote({ says: w.withFaults, bad: true });
    return undefined;
  };
  const settle = (saved: Saved, where: Where, anew: boolean): void => {
    setQuestion(undefined);
    switch (saved.is) {
      case 'saved': {
        const at = { is: 'saved', store: where, id: saved.id, seq: saved.seq } as const;
        const { file, title, decisions } = saved.after;
        // What others wrote, or a value that two documents give, makes another file than the one on the desk.
        if (anew) openCase.open({ text: textOfFile(file), name: title, decisions: decisionsOf(decisions), origin: at });
        else openCase.markSaved(at, title);
        return setNote(undefined);
      }
      case 'same':
        if (origin.is === 'saved') openCase.markSaved(origin);
        return setNote({ says: w.nothing, bad: false });
      case 'behind':
        return setQuestion({ is: 'behind', meanwhile: saved.meanwhile });
      case 'disagree':
        return setQuestion({ is: 'disagree', disagreements: saved.disagreements });
      case 'faults':
        return setNote({
          says: `${w.notTaken}: ${saved.faults.map((fault) => faultText(fault, lang)).join('; ')}`,
          bad: true,
        });
      case 'gone':
        setNote({ says: w.gone, bad: true });
        return setQuestion({ is: 'first', title: name });
      case 'broken':
        return setNote({ says: w.brokenChain, bad: true });
    }
  };
  const run = (work: () => Promise<void>): void => {
    setBusy(true);
    setNote(undefined);
    work()
      .catch((error: unknown) => {
        if (error instanceof KeeperError) setQuestion({ is: 'refused', code: error.code });
        else setNote({ says: c.failed, bad: true });
      })
      .finally(() => setBusy(false));
  };
  const more = (wish: Omit<SaveWish, 'reason'>): void =>
    run(async () => {
      const file = origin.is === 'saved' ? await readFile() : undefined;
      if (!file || origin.is !== 'saved') return;
      const keeper = await keeperAt(origin.store);
      const wanted = toSave(name, file, openCase);
      answered.current = { ...answered.current, ...wish };
      const { afterOthers = false, keepBoth } = answered.current;
      const saved = await saveMore(keeper, origin.id, origin.seq, wanted, { reason: w.reason, ...answered.current });
      settle(saved, origin.store, afterOthers || (keepBoth?.size ?? 0) > 0);
    });
  const first = (title: string, where: Where): void =>
    run(async () => {
      const file = await readFile();
      if (!file) return setQuestion(undefined);
      const keeper = await keeperAt(where);
      settle(await saveNew(keeper, toSave(title, file, openCase), { reason: w.reason }), where, false);
    });
  const pressed = (): void => {
    answered.current = {};
    if (origin.is === 'saved') more({});
    else
      run(async () => {
        const file = await readFile();
        if (file) setQuestion({ is: 'first', title: titleFor(file, name) });
      });
  };
  const takeTheirs = (): void =>
    run(async () => {
      if (origin.is !== 'saved') return;
      const opened = await (await keeperAt(origin.store)).entries(origin.id);
      if (!opened.ok) return setNote({ says: opened.why === 'noCase' ? w.gone : w.brokenChain, bad: true });
      const { file, title, decisions } = known(opened.entries);
      openCase.open({
        text: textOfFile(file),
        name: title,
        decisions: decisionsOf(decisions),
        origin: { ...origin, seq: opened.entries.length },
      });
      setQuestion(undefined);
    });
  const state =
    origin.is === 'unsaved'
      ? w.unsaved
      : changed
        ? w.changed
        : `${w.saved}: ${c[origin.store]}, ${w.entry} ${origin.seq}`;
  return (
    <span className={styles.save}>
      <button type="button" className={styles.main} disabled={busy} onClick={pressed}>
        {busy ? w.saving : w.save}
      </button>
      <span className={styles.state} role="status" data-changed={origin.is === 'unsaved' || changed}>
        {note && !note.bad ? note.says : state}
      </span>
      {note?.bad === true && (
        <span role="alert" className={styles.fault}>
          {note.says}
        </span>
      )}
      {question && (
        <SaveQuestion
          question={question}
          busy={busy}
          onClose={() => setQuestion(undefined)}
          onFirst={first}
          onMore={more}
          onTakeTheirs={takeTheirs}
        />
      )}
    </span>
  );
}

/** A title to begin with: the number of the proceeding, else the name of the file without its ending. */
function titleFor(file: CaseFile, name: string): string {
  const proceeding = file['proceeding'];
  const number: unknown =
    typeof proceeding === 'object' && proceeding !== null && 'number' in proceeding ? proceeding.number : undefined;
  return typeof number === 'string' && number !== '' ? number : name.replace(/\.(ya?ml|json|txt)$/i, '');
}
