import { useLayoutEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import {
  arranged,
  blockOf,
  cleared,
  columnLetter,
  copied,
  movedBy,
  movedTo,
  pasted,
  selection,
  stepped,
  stretchedTo,
  undone,
  written,
  type Cell,
  type GridState,
} from './grid-state.ts';
import styles from './grids.module.css';

/** One column as the grid shows it. */
export interface GridHead {
  readonly key: string;
  readonly title: string;
  readonly hint: string;
  readonly required: boolean;
  /** What a pasted block may call it. */
  readonly names: readonly string[];
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** A grid that is worked like a spreadsheet. Faults are told by the id of the text that names them. */
export function Grid({
  label,
  describedBy,
  heads,
  grid,
  faultOf,
  onGrid,
  onNamed,
}: {
  readonly label: string;
  readonly describedBy: string;
  readonly heads: readonly GridHead[];
  readonly grid: GridState;
  readonly faultOf: (cell: Cell) => string | undefined;
  readonly onGrid: (grid: GridState) => void;
  /** A pasted block named its columns and was put in their order. */
  readonly onNamed: () => void;
}) {
  const box = useRef<HTMLTableElement>(null);
  const [text, setText] = useState('');
  // After Escape the next Tab leaves the grid instead of going on to the next cell.
  const leaving = useRef(false);
  const wantsFocus = useRef(false);
  const { at, writing } = grid;
  useLayoutEffect(() => {
    if (!wantsFocus.current || writing) return;
    wantsFocus.current = false;
    const cell = cellAt(box.current, at);
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [at.row, at.column, writing, grid]);

  const go = (next: GridState): void => {
    wantsFocus.current = true;
    onGrid(next);
  };
  const write = (begin: string): void => {
    setText(begin);
    onGrid({ ...grid, to: at, writing: true });
  };
  const whole = grid.cells[at.row]?.[at.column] ?? '';

  const onWriting = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') go({ ...grid, writing: false });
    else if (event.key === 'Enter') go(movedBy(written(grid, text), event.shiftKey ? -1 : 1, 0));
    else if (event.key === 'Tab') {
      event.preventDefault();
      const done = written(grid, text);
      go(stepped(done, event.shiftKey ? -1 : 1) ?? done);
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown')
      go(movedBy(written(grid, text), event.key === 'ArrowUp' ? -1 : 1, 0));
    else return;
    if (event.key !== 'Tab') event.preventDefault();
  };

  const onCellKey = (event: KeyboardEvent): void => {
    const arrow = arrows[event.key];
    const command = event.ctrlKey || event.metaKey;
    const escaped = leaving.current;
    leaving.current = false;
    if (arrow && event.shiftKey)
      go(stretchedTo(grid, { row: grid.to.row + arrow[0], column: grid.to.column + arrow[1] }));
    else if (arrow) go(movedBy(grid, arrow[0], arrow[1]));
    else if (event.key === 'Tab') {
      const next = escaped ? undefined : stepped(grid, event.shiftKey ? -1 : 1);
      if (!next) return;
      go(next);
    } else if (event.key === 'Enter' || event.key === 'F2') write(whole);
    else if (event.key === 'Escape') {
      leaving.current = true;
      onGrid(movedTo(grid, at));
      return;
    } else if (event.key === 'Delete' || event.key === 'Backspace') go(cleared(grid));
    else if (event.key === 'Home') go(movedTo(grid, { row: command ? 0 : at.row, column: 0 }));
    else if (event.key === 'End')
      go(movedTo(grid, { row: command ? grid.cells.length - 1 : at.row, column: grid.width - 1 }));
    else if (command && event.code === 'KeyZ') go(undone(grid));
    else if (command && event.code === 'KeyA')
      go(stretchedTo(movedTo(grid, { row: 0, column: 0 }), { row: grid.cells.length - 1, column: grid.width - 1 }));
    else if (event.key.length === 1 && !command && !event.altKey) write(event.key);
    else return;
    event.preventDefault();
  };

  const onPaste = (event: ClipboardEvent): void => {
    if (writing) return;
    event.preventDefault();
    const { block, named } = arranged(
      blockOf(event.clipboardData.getData('text/plain')),
      heads.map(({ names }) => names),
    );
    if (named) onNamed();
    go(pasted(named ? movedTo(grid, { row: at.row, column: 0 }) : grid, block));
  };
  const onCopy = (event: ClipboardEvent, cut: boolean): void => {
    if (writing) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copied(grid));
    if (cut) go(cleared(grid));
  };

  const { top, left, bottom, right } = selection(grid);
  return (
    <div className={styles.box}>
      <table
        ref={box}
        role="grid"
        aria-label={label}
        aria-describedby={describedBy}
        aria-multiselectable="true"
        aria-rowcount={grid.cells.length + 1}
        className={styles.grid}
        onPaste={onPaste}
        onCopy={(event) => onCopy(event, false)}
        onCut={(event) => onCopy(event, true)}
      >
        <thead>
          <tr role="row">
            <th scope="col" role="columnheader" className={styles.number}>
              №
            </th>
            {heads.map(({ key, title, hint, required }, column) => (
              <th key={key} scope="col" role="columnheader">
                <span className={styles.letter}>{columnLetter(column)}</span> {title}
                {required && <span aria-hidden="true"> *</span>}
                <span className={styles.hint}>{hint}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.cells.map((row, i) => (
            // Rows and columns have no identity but their place.
            <tr key={i} role="row">
              <th scope="row" role="rowheader" className={styles.number}>
                {i + 1}
              </th>
              {heads.map(({ key, title }, j) => {
                const active = at.row === i && at.column === j;
                const fault = faultOf({ row: i, column: j });
                return (
                  <td
                    key={key}
                    role="gridcell"
                    data-cell={`${i}-${j}`}
                    tabIndex={active && !writing ? 0 : -1}
                    aria-selected={i >= top && i <= bottom && j >= left && j <= right}
                    aria-invalid={fault !== undefined || undefined}
                    aria-describedby={fault}
                    data-active={active || undefined}
                    onKeyDown={onCellKey}
                    onMouseDown={(event) => {
                      if (active && writing) return;
                      if (event.shiftKey) {
                        event.preventDefault();
                        go(stretchedTo(grid, { row: i, column: j }));
                      } else if (active) write(whole);
                      else go(movedTo(writing ? written(grid, text) : grid, { row: i, column: j }));
                    }}
                    onFocus={(event) => {
                      if (event.target === event.currentTarget && !active) onGrid(movedTo(grid, { row: i, column: j }));
                    }}
                  >
                    {active && writing ? (
                      <input
                        autoFocus
                        type="text"
                        aria-label={`${title}, ${i + 1}`}
                        aria-describedby={fault}
                        value={text}
                        onChange={(event) => setText(event.target.value)}
                        onKeyDown={onWriting}
                        onBlur={() => {
                          if (grid.writing) onGrid(written(grid, text));
                        }}
                      />
                    ) : (
                      row[j]
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The cell of a place on the page. */
export const cellAt = (box: ParentNode | null, { row, column }: Cell): HTMLElement | null =>
  box?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`) ?? null;
