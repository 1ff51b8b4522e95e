/** One place in a grid, counted from nothing. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A grid of texts as it stands: its cells, what is selected, and the cell being written, if one is. */
export interface GridState {
  /** Row by row, each as wide as the grid. */
  readonly cells: readonly (readonly string[])[];
  readonly width: number;
  /** The active cell, and the other end of the selection. */
  readonly at: Cell;
  readonly to: Cell;
  readonly writing: boolean;
  /** The cells before the last changes, the newest last. */
  readonly before: readonly (readonly (readonly string[])[])[];
}

const fewestRows = 6;
const mostSteps = 100;
/** More rows than this are not pasted: no list of a case is that long. */
const mostRows = 2000;

const blankRow = (width: number): readonly string[] => Array.from({ length: width }, () => '');
const isBlank = (row: readonly string[]): boolean => row.every((text) => text.trim() === '');

/** Cells with empty rows to write in after the last that holds something. */
function withRoom(cells: readonly (readonly string[])[], width: number): readonly (readonly string[])[] {
  const used = cells.findLastIndex((row) => !isBlank(row)) + 1;
  const wanted = Math.max(fewestRows, Math.min(mostRows, used + 2));
  const kept = cells.slice(0, Math.max(wanted, used));
  return [...kept, ...Array.from({ length: Math.max(0, wanted - kept.length) }, () => blankRow(width))];
}

const start: Cell = { row: 0, column: 0 };

/** An empty grid. */
export const emptyGrid = (width: number): GridState => ({
  cells: withRoom([], width),
  width,
  at: start,
  to: start,
  writing: false,
  before: [],
});

const within = (grid: GridState, cell: Cell): Cell => ({
  row: Math.max(0, Math.min(grid.cells.length - 1, cell.row)),
  column: Math.max(0, Math.min(grid.width - 1, cell.column)),
});

/** Selects one cell. */
export const movedTo = (grid: GridState, cell: Cell): GridState => {
  const at = within(grid, cell);
  return { ...grid, at, to: at, writing: false };
};
/** Moves by rows and columns, to the edge at most. */
export const movedBy = (grid: GridState, rows: number, columns: number): GridState =>
  movedTo(grid, { row: grid.at.row + rows, column: grid.at.column + columns });

/** Stretches the selection; the active cell stays. */
export const stretchedTo = (grid: GridState, cell: Cell): GridState => ({
  ...grid,
  to: within(grid, cell),
  writing: false,
});

/** The next cell as Tab goes: along the row, then on to the next; nothing after the last cell and before the first. */
export function stepped(grid: GridState, step: 1 | -1): GridState | undefined {
  const flat = grid.at.row * grid.width + grid.at.column + step;
  if (flat < 0 || flat >= grid.cells.length * grid.width) return undefined;
  return movedTo(grid, { row: Math.floor(flat / grid.width), column: flat % grid.width });
}

/** The selected rectangle. */
export function selection(grid: GridState): {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
} {
  return {
    top: Math.min(grid.at.row, grid.to.row),
    left: Math.min(grid.at.column, grid.to.column),
    bottom: Math.max(grid.at.row, grid.to.row),
    right: Math.max(grid.at.column, grid.to.column),
  };
}

const changed = (grid: GridState, cells: readonly (readonly string[])[]): GridState => ({
  ...grid,
  cells: withRoom(cells, grid.width),
  before: [...grid.before.slice(-mostSteps + 1), grid.cells],
});

/** Writes a text into the active cell. */
export function written(grid: GridState, text: string): GridState {
  const { row, column } = grid.at;
  if (grid.cells[row]?.[column] === text) return { ...grid, writing: false };
  const cells = grid.cells.map((own, i) => (i === row ? own.map((cell, j) => (j === column ? text : cell)) : own));
  return { ...changed(grid, cells), writing: false };
}

/** Empties what is selected. */
export function cleared(grid: GridState): GridState {
  const { top, left, bottom, right } = selection(grid);
  const inside = (i: number, j: number): boolean => i >= top && i <= bottom && j >= left && j <= right;
  if (!grid.cells.some((row, i) => row.some((text, j) => inside(i, j) && text !== ''))) return grid;
  return changed(
    grid,
    grid.cells.map((row, i) => row.map((text, j) => (inside(i, j) ? '' : text))),
  );
}

/** Puts a block at the active cell and selects it; what goes beyond the last column is left out, rows are added. */
export function pasted(grid: GridState, block: readonly (readonly string[])[]): GridState {
  const { top: row, left: column } = selection(grid);
  const height = Math.min(block.length, mostRows - row);
  const wide = Math.max(1, ...block.map((line) => line.length));
  const cells = Array.from({ length: Math.max(grid.cells.length, row + height) }, (_, i) => {
    const own = grid.cells[i] ?? blankRow(grid.width);
    const line = i >= row && i < row + height ? block[i - row] : undefined;
    return line ? own.map((text, j) => line[j - column] ?? text) : own;
  });
  const next = changed(grid, cells);
  const at = { row, column };
  return { ...next, at, to: within(next, { row: row + height - 1, column: column + wide - 1 }), writing: false };
}

/** Removes the selected rows. */
export function withoutRows(grid: GridState): GridState {
  const { top, bottom } = selection(grid);
  const next = changed(
    grid,
    grid.cells.filter((_, i) => i < top || i > bottom),
  );
  return movedTo(next, { row: top, column: grid.at.column });
}

/** Takes the last change back. */
export function undone(grid: GridState): GridState {
  const cells = grid.before.at(-1);
  if (!cells) return grid;
  return movedTo({ ...grid, cells, before: grid.before.slice(0, -1) }, grid.at);
}

/** What is selected, as a spreadsheet takes it from the clipboard. */
export function copied(grid: GridState): string {
  const { top, left, bottom, right } = selection(grid);
  return asTable(grid.cells.slice(top, bottom + 1).map((row) => row.slice(left, right + 1)));
}

/** Cells as text: tabs between them, lines between rows; a cell with either in it stands in quotes. */
export const asTable = (cells: readonly (readonly string[])[]): string =>
  cells
    .map((row) => row.map((text) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\t'))
    .join('\n');

/** Reads what a spreadsheet puts on the clipboard: tabs and lines, quotes around cells that hold either. */
export function blockOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const source = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(/\n$/, '');
  const endCell = (): void => {
    rows.at(-1)?.push(cell.replaceAll(/\s*\n\s*/g, ' ').trim());
    cell = '';
  };
  for (let i = 0; i < source.length; i += 1) {
    const char = source[i] ?? '';
    if (quoted) {
      if (char !== '"') cell += char;
      else if (source[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (char === '"' && cell === '' && closes(source, i)) quoted = true;
    else if (char === '\t') endCell();
    else if (char === '\n') {
      endCell();
      rows.push([]);
    } else cell += char;
  }
  endCell();
  return rows;
}

/** A quote that opens a cell is closed before a tab, a line or the end; one that is not is a plain character. */
function closes(source: string, at: number): boolean {
  for (let i = at + 1; i < source.length; i += 1) {
    if (source[i] !== '"') continue;
    if (source[i + 1] === '"') i += 1;
    else return i + 1 === source.length || source[i + 1] === '\t' || source[i + 1] === '\n';
  }
  return false;
}

/** Whether nothing is written anywhere. */
export const isEmpty = (grid: GridState): boolean => grid.cells.every(isBlank);

/** Rows up to the last that holds something. */
export const usedRows = (grid: GridState): readonly (readonly string[])[] =>
  grid.cells.slice(0, grid.cells.findLastIndex((row) => !isBlank(row)) + 1);

/** The names of the columns as a sheet counts them: A, B, C … */
export const columnLetter = (column: number): string => String.fromCharCode(65 + column);

/**
 * Puts the columns of a pasted block in the order of the grid when its first line names them in any language; the line of
 * names is left out. Otherwise the block stays as it is.
 */
export function arranged(
  block: readonly (readonly string[])[],
  names: readonly (readonly string[])[],
): { readonly block: readonly (readonly string[])[]; readonly named: boolean } {
  const plain = (text: string): string =>
    text
      .trim()
      .toLocaleLowerCase()
      .replaceAll(/[\s*:]+/gu, ' ')
      .trim();
  const [first = [], ...rest] = block;
  const places = first.map((text) => names.findIndex((known) => known.some((name) => plain(name) === plain(text))));
  const found = places.filter((place) => place >= 0);
  if (found.length === 0 || found.length < first.filter((text) => text.trim() !== '').length / 2)
    return { block, named: false };
  return {
    named: true,
    block: rest.map((line) =>
      names.map((_, column) => {
        const from = places.indexOf(column);
        return from < 0 ? '' : (line[from] ?? '');
      }),
    ),
  };
}
