import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCaseFile } from '@zhargy/casefile';
import * as fc from 'fast-check';
import { withChanges } from '../accept.ts';
import { gridKinds, type GridKind } from './columns.ts';
import { readGrid } from './read-grid.ts';

const valid = (kind: GridKind, text: string, into = {}): Readonly<Record<string, unknown>> => {
  const { changes, faults } = readGrid(kind, text, { into });
  assert.deepEqual(faults, []);
  const file = withChanges(into, changes);
  const read = readCaseFile(new TextEncoder().encode(JSON.stringify(file)));
  assert.ok('file' in read);
  return file;
};

describe('a table of the accused', () => {
  it('is read with headings in any language and order, or without any', () => {
    const wanted = {
      persons: [{ id: 'p1', name: 'Сейтжанов Даурен', kind: 'human', birthDate: '1995-08-14' }],
      roles: [{ id: 'r1', person: 'p1', as: 'suspect' }],
      charges: [{ id: 'c1', person: 'p1', article: '188(2)(3)' }],
      incomplete: ['persons', 'roles', 'charges'],
    };
    for (const text of [
      'Дата рождения\tФИО\tСтатья\n14.08.1995\tСейтжанов Даурен\tп. 3 ч. 2 ст. 188 УК\n',
      'Аты-жөні;Баптар;Туған күні\nСейтжанов Даурен;188-баптың 2-бөлігі 3) тармағы;1995 жылғы 14 тамыз',
      'Name,Date of birth,Article\n"Сейтжанов Даурен",1995-08-14,188(2)(3)',
      'Сейтжанов Даурен\t14 августа 1995 года\t188(2)(3)',
    ])
      assert.deepEqual(valid('accused', text), wanted, text);
  });

  it('names every cell that is wrong, and changes nothing for its row', () => {
    const { faults, changes } = readGrid(
      'accused',
      'ФИО\tДата рождения\tСтатья\nАхметов Ерлан\t31.02.1990\tст. 71 УПК\n\t01.01.1990\t188\nКим Вера\t\t190(1)',
    );
    assert.deepEqual(
      faults.map((f) => [f.row, f.column, f.found]),
      [
        [2, 'B', '31.02.1990'],
        [2, 'C', 'ст. 71 УПК'],
        [3, 'A', ''],
      ],
    );
    for (const f of faults)
      for (const lang of ['kk', 'ru', 'en'] as const) assert.ok(f.says[lang] !== '' && f.expected[lang] !== '');
    assert.deepEqual(
      changes.filter((c) => c.path[2] === 'name').map((c) => c.value),
      ['Ким Вера'],
    );
  });
});

describe('tables that point to people and episodes', () => {
  const into = {
    persons: [{ id: 'x', name: 'Ахметов Ерлан Серикович' }],
    offences: [{ id: 'o1', from: '2026-01-05' }],
  };

  it('find them in the case file', () => {
    const held = valid(
      'custody',
      'ФИО\tМера\tС\tПо\nАхметов Е.С.\tзадержание\t14.01.2026\t16.01.2026\nАхметов Ерлан Серикович\tдомашний арест\t16 января 2026 года\t',
      into,
    );
    assert.deepEqual(held['custody'], [
      { id: 'u1', person: 'x', measure: 'detention', from: '2026-01-14', to: '2026-01-16' },
      { id: 'u2', person: 'x', measure: 'houseArrest', from: '2026-01-16' },
    ]);
    const harmed = valid('victims', 'Потерпевший\t№ эпизода\nЛи Сергей Олегович\t1\nТОО «Образец»\t1', into);
    assert.deepEqual(harmed['roles'], [
      { id: 'r1', person: 'p1', as: 'victim', offences: ['o1'] },
      { id: 'r2', person: 'p2', as: 'victim', offences: ['o1'] },
    ]);
    const deeds = valid(
      'episodes',
      'Дата совершения\tУщерб\tСтатья\tОбвиняемый\n05.02.2026\t1 250 000,50\tст. 190 ч. 1 УК; ст. 385 ч. 1 УК\tАхметов Е.С.',
      into,
    );
    assert.deepEqual(deeds['charges'], [
      { id: 'c1', person: 'x', offence: 'o2', article: '190(1)' },
      { id: 'c2', person: 'x', offence: 'o2', article: '385(1)' },
    ]);
  });

  it('say so where there is nobody of that name, no such episode, or the days are out of order', () => {
    const where = (kind: GridKind, text: string): unknown =>
      readGrid(kind, text, { into }).faults.map((f) => [f.row, f.column]);
    assert.deepEqual(where('custody', 'Неизвестный Н.Н.\tзадержание\t14.01.2026'), [[1, 'A']]);
    assert.deepEqual(where('victims', 'Ли Сергей\t\t7'), [[1, 'C']]);
    assert.deepEqual(where('custody', 'Ахметов Е.С.\tстража\t14.01.2026\t13.01.2026'), [[1, 'D']]);
    assert.deepEqual(where('custody', 'ФИО\tС\nАхметов Е.С.\t14.01.2026'), [[2, '–']]);
  });
});

it('whatever is pasted is read or refused, and what is read is valid', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      'Ким А.Б.',
      '01.02.2026',
      '188(2)',
      'задержание',
      '1',
      'ФИО',
      'Дата',
      '"',
      '485 000',
      'Ахметов Е.С.',
    ),
    fc.string({ maxLength: 8 }),
  );
  const table = fc
    .array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 })
    .map((rows) => rows.map((r) => r.join('\t')).join('\n'));
  const kinds = fc.constantFrom(...(Object.keys(gridKinds) as GridKind[])); // the keys of that record
  fc.assert(
    fc.property(kinds, table, (kind, text) => {
      const { changes } = readGrid(kind, text);
      const read = readCaseFile(new TextEncoder().encode(JSON.stringify(withChanges({}, changes))));
      assert.ok('file' in read, JSON.stringify(read));
    }),
  );
});
