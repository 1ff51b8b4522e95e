import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isoOfMoment } from '@zhargy/calendar';
import { momentInCell, readTermTable, type TermTable } from './deadline-table.ts';

const read = (text: string): TermTable => readTermTable(new TextEncoder().encode(text));
const faultsOf = ({ faults }: TermTable): readonly string[] => faults.map((f) => `${f.row} ${f.column} ${f.found}`);

describe('a cell with a date', () => {
  it('is read as people and spreadsheets write it', () => {
    for (const [cell, iso] of [
      ['2026-03-17', '2026-03-17'],
      ['17.03.2026', '2026-03-17'],
      [' 7.3.2026 ', '2026-03-07'],
      ['17.03.2026 9:05', '2026-03-17T09:05'],
      ['17.03.2026 09:05:59', '2026-03-17T09:05'],
      ['2026-03-17T23:59', '2026-03-17T23:59'],
    ] as const) {
      const moment = momentInCell(cell);
      assert.ok(moment, cell);
      assert.equal(isoOfMoment(moment), iso);
    }
  });

  it('is refused when it is no date', () => {
    for (const cell of [
      '',
      '31.02.2026',
      '2026-13-01',
      '17/03/2026',
      '46098',
      '17.03.26',
      '17.03.2026 24:00',
      '0',
      'вчера',
    ])
      assert.equal(momentInCell(cell), undefined, cell);
  });
});

describe('a list of terms', () => {
  it('is read in three languages, with commas, semicolons or tabs, with a mark of UTF-8 or without', () => {
    for (const text of [
      'case,event,start\n1,kz.cpc.487-2.year,2026-03-17\n',
      '\uFEFFДело;Срок;Начало\r\n1;kz.cpc.487-2.year;17.03.2026\r\n',
      'Іс нөмірі\tМерзім\tБасталуы\n1\tkz.cpc.487-2.year\t17.03.2026',
      'note;START;Event;CASE\nx;17.03.2026;kz.cpc.487-2.year;1\n',
    ]) {
      const { rows, faults } = read(text);
      assert.deepEqual(faults, []);
      assert.deepEqual(
        rows.map((row) => [row.row, row.case, row.term.id, isoOfMoment(row.start)]),
        [[2, '1', 'kz.cpc.487-2.year', '2026-03-17']],
      );
    }
  });

  it('takes quoted cells, and the inputs of a formula by name or label, with the words people use', () => {
    const { rows, faults } = read(
      'дело;срок;начало;n;единица;вид срока\n"1;2 ""a""";kz.cpc.48.term-end;17.03.2026;3;суток;обычный\n',
    );
    assert.deepEqual(faults, []);
    assert.equal(rows[0]?.case, '1;2 "a"');
    assert.deepEqual([rows[0]?.inputs['n'], rows[0]?.inputs['unit'], rows[0]?.inputs['kind']], [3, 'days', 'ordinary']);
  });

  it('names each bad cell and keeps the good rows', () => {
    const table = read(
      [
        'case;event;start;done;n;unit;kind',
        'a;kz.cpc.48.term-end;17.03.2026;;3;days;ordinary',
        'b;kz.cpc.48.term-end;30.02.2026;;3;days;ordinary',
        'c;kz.nothing;17.03.2026;;3;days;ordinary',
        'd;kz.cpc.48.term-end;17.03.2026;soon;3;days;ordinary',
        'e;kz.cpc.48.term-end;17.03.2026;;three;weeks;',
        '',
        ';;;;;;',
        'f;kz.cpc.487-2.year;17.03.2026',
      ].join('\n'),
    );
    assert.deepEqual(
      table.rows.map((row) => row.case),
      ['a', 'f'],
    );
    assert.deepEqual(faultsOf(table), [
      '3 start 30.02.2026',
      '4 event kz.nothing',
      '5 done soon',
      '6 unit weeks',
      '6 n three',
      '6 kind ',
    ]);
    for (const fault of table.faults)
      for (const lang of ['kk', 'ru', 'en'] as const) assert.ok(fault.expected[lang].length > 3);
  });

  it('a quote that never closes spoils its own row only', () => {
    const table = read('case,event,start\n"a,kz.cpc.487-2.year,2026-03-17\nb,kz.cpc.487-2.year,2026-03-17\n');
    assert.deepEqual(
      table.rows.map((row) => [row.row, row.case]),
      [[3, 'b']],
    );
    assert.equal(table.faults[0]?.row, 2);
  });

  it('says what is wrong with a file that is no such list', () => {
    assert.deepEqual(faultsOf(read('a,b,c\n1,2,3\n')).length, 3);
    assert.deepEqual(read('case,event,start\n').rows, []);
    assert.equal(read('case,event,start\n').faults.length, 1);
    assert.equal(read('').faults.length, 3);
    assert.equal(readTermTable(new Uint8Array([0xd1, 0xf0, 0xee, 0xea, 0x0a])).faults.length, 1);
  });
});
