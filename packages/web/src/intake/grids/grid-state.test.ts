import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  arranged,
  asTable,
  blockOf,
  cleared,
  columnLetter,
  copied,
  emptyGrid,
  isEmpty,
  movedBy,
  movedTo,
  pasted,
  stepped,
  stretchedTo,
  undone,
  usedRows,
  withoutRows,
  written,
} from './grid-state.ts';

const block = [
  ['Асанов', '188(2)'],
  ['Болатов', '190(3)'],
];

describe('a grid', () => {
  it('moves to the edge and no further; Tab goes on to the next row and ends after the last cell', () => {
    const grid = emptyGrid(3);
    assert.deepEqual(movedBy(grid, -1, -1).at, { row: 0, column: 0 });
    assert.deepEqual(movedBy(grid, 0, 9).at, { row: 0, column: 2 });
    assert.deepEqual(stepped(movedTo(grid, { row: 0, column: 2 }), 1)?.at, { row: 1, column: 0 });
    assert.equal(stepped(grid, -1), undefined);
    assert.equal(stepped(movedTo(grid, { row: grid.cells.length - 1, column: 2 }), 1), undefined);
  });

  it('always has empty rows below what is written', () => {
    let grid = emptyGrid(2);
    for (let i = 0; i < 9; i += 1) grid = written(movedTo(grid, { row: i, column: 0 }), `r${i}`);
    assert.equal(usedRows(grid).length, 9);
    assert.ok(grid.cells.length >= 10);
  });

  it('pastes a block into any cell, adds rows, and leaves out what has no column', () => {
    const grid = pasted(movedTo(emptyGrid(3), { row: 4, column: 1 }), [...block, ...block, ['x', 'y', 'z']]);
    assert.deepEqual(grid.cells[4], ['', 'Асанов', '188(2)']);
    assert.deepEqual(grid.cells[8], ['', 'x', 'y']);
    assert.deepEqual(
      [grid.at, grid.to],
      [
        { row: 4, column: 1 },
        { row: 8, column: 2 },
      ],
    );
  });

  it('copies what is selected so that pasting it gives the same cells', () => {
    const tricky = [
      ['a\tb', 'с "кавычками"'],
      ['two\nlines', ''],
    ];
    assert.deepEqual(blockOf(asTable(tricky)), [
      ['a\tb', 'с "кавычками"'],
      ['two lines', ''],
    ]);
    const grid = stretchedTo(pasted(emptyGrid(2), block), { row: 1, column: 1 });
    assert.deepEqual(blockOf(copied(grid)), block);
  });

  it('reads a lone quote as a character, and line ends of every system', () => {
    assert.deepEqual(blockOf('12" труба\tб\r\nв\tг\r\n'), [
      ['12" труба', 'б'],
      ['в', 'г'],
    ]);
  });

  it('clears, removes rows and takes changes back one by one', () => {
    const full = pasted(emptyGrid(2), block);
    const part = cleared(movedTo(full, { row: 0, column: 1 }));
    assert.deepEqual(part.cells[0], ['Асанов', '']);
    const fewer = withoutRows(movedTo(part, { row: 0, column: 0 }));
    assert.deepEqual(usedRows(fewer), [['Болатов', '190(3)']]);
    assert.deepEqual(usedRows(undone(fewer)), usedRows(part));
    assert.deepEqual(usedRows(undone(undone(fewer))), block);
    assert.ok(isEmpty(undone(undone(undone(fewer)))));
  });

  it('changes nothing where nothing is said', () => {
    const grid = emptyGrid(2);
    assert.equal(cleared(grid), grid);
    assert.equal(written(grid, '').cells, grid.cells);
  });

  it('names columns as a sheet does', () => assert.deepEqual([0, 1, 7].map(columnLetter), ['A', 'B', 'H']));
});

describe('a block with the names of its columns', () => {
  const names = [
    ['name', 'ФИО'],
    ['birthDate', 'Дата рождения'],
    ['article', 'Статья'],
  ];

  it('is put in the order of the grid, whatever its own; unknown columns are left out', () => {
    const found = arranged(
      [
        ['Статья', 'Примечание', 'фио *'],
        ['188(2)', 'нет', 'Асанов'],
      ],
      names,
    );
    assert.deepEqual(found, { named: true, block: [['Асанов', '', '188(2)']] });
  });

  it('stays as it is where its first line is a row', () => {
    assert.deepEqual(arranged(block, names), { named: false, block });
  });
});
