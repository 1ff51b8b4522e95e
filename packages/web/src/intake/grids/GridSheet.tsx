import type { CaseFile } from '@zhargy/casefile';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import { emptyCase } from '../../case/held-case.ts';
import { useOpenCase } from '../../case/open-case.tsx';
import { useLang, useWords } from '../../language/language.tsx';
import { useWorkspace } from '../../workspace/workspace.tsx';
import { cellAt, Grid, type GridHead } from './Grid.tsx';
import { gridTitles, headsOf, type GridKind } from './grid-kinds.ts';
import { emptyGrid, isEmpty, movedTo, undone, usedRows, withoutRows, type GridState } from './grid-state.ts';
import styles from './grids.module.css';
import { gridWords } from './grid-words.ts';
import { readRows } from './read-rows.ts';

/** One table: its grid, the faults of its cells, and the way into the case once it has none. */
export function GridSheet({ kind }: { readonly kind: GridKind }) {
  const lang = useLang();
  const w = useWords(gridWords);
  const open = useOpenCase();
  const workspace = useWorkspace();
  const id = useId();
  const box = useRef<HTMLElement>(null);
  const faultsBox = useRef<HTMLElement>(null);
  const heads = useMemo<readonly GridHead[]>(() => headsOf(kind, lang, w), [kind, lang]);
  const [grid, setGrid] = useState<GridState>(() => emptyGrid(heads.length));
  const [said, setSaid] = useState('');
  const [held, setHeld] = useState<CaseFile | 'none' | 'unread'>('none');
  const rows = usedRows(grid);
  const { text } = open;

  useEffect(() => {
    let current = true;
    if (text === undefined) setHeld('none');
    else
      void workspace.read(new TextEncoder().encode(text)).then((read) => {
        if (current) setHeld('file' in read ? read.file : 'unread');
      });
    return () => {
      current = false;
    };
  }, [text, workspace]);

  const read = useMemo(() => readRows(kind, rows, typeof held === 'string' ? {} : held), [kind, grid.cells, held]);
  const { faults } = read;
  const faultId = (row: number, column: number): string | undefined =>
    faults.some((one) => one.row === row && one.column === column) ? `${id}-${row}-${column}` : undefined;
  const count = rows.filter((row) => row.some((cell) => cell.trim() !== '')).length;

  const add = (): void => {
    if (faults.length > 0) {
      faultsBox.current?.focus();
      return;
    }
    if (count === 0 || held === 'unread') return;
    if (open.text === undefined) open.put(emptyCase, 'case.yaml');
    open.edit(read.changes);
    setGrid(emptyGrid(heads.length));
    setSaid(`${w.added}: ${count}`);
  };

  return (
    <section ref={box} className={styles.sheet}>
      {faults.length > 0 && (
        <section ref={faultsBox} tabIndex={-1} className={styles.faults} role="alert" aria-labelledby={`${id}-faults`}>
          <h2 id={`${id}-faults`}>
            {w.faults} ({faults.length})
          </h2>
          <ul>
            {faults.map((fault) => (
              <li key={`${fault.row}-${fault.column}-${fault.says[lang]}`} id={`${id}-${fault.row}-${fault.column}`}>
                <button
                  type="button"
                  className={styles.link}
                  onClick={() => {
                    setGrid(movedTo(grid, fault));
                    cellAt(box.current, fault)?.focus();
                  }}
                >
                  {heads[fault.column]?.title ?? ''}, {w.row} {fault.row + 1}
                </button>
                : {fault.says[lang]}
                {fault.found === '' ? '' : ` (${w.found}: «${fault.found}»)`}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Grid
        label={gridTitles[kind][lang]}
        describedBy={`${id}-keys`}
        heads={heads}
        grid={grid}
        faultOf={({ row, column }) => faultId(row, column)}
        onGrid={(next) => {
          setGrid(next);
          setSaid('');
        }}
        onNamed={() => setSaid(w.pastedNames)}
      />
      <p id={`${id}-keys`} className={styles.hint}>
        {w.keys}
      </p>
      <p role="status" className={styles.said}>
        {said} {said.startsWith(w.added) && <Link to={`/${lang}/case`}>{w.toCase}</Link>}
        {held === 'unread' && <span className={styles.fault}>{w.unreadCase}</span>}
      </p>
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.main}
          disabled={count === 0 || held === 'unread'}
          aria-describedby={faults.length > 0 ? `${id}-first` : undefined}
          onClick={add}
        >
          {w.add} ({count})
        </button>
        {faults.length > 0 && (
          <span id={`${id}-first`} className={styles.fault}>
            {w.faultsFirst}
          </span>
        )}
        <button
          type="button"
          className={styles.plain}
          disabled={grid.before.length === 0}
          onClick={() => setGrid(undone(grid))}
        >
          {w.undo}
        </button>
        <button
          type="button"
          className={styles.plain}
          disabled={isEmpty(grid)}
          onClick={() => setGrid(withoutRows(grid))}
        >
          {w.removeRows}
        </button>
      </div>
    </section>
  );
}
