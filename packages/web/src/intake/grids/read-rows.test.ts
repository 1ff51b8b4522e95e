import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCaseFile, type CaseFile } from '@zhargy/casefile';
import { editText } from '../../case/edit-text.ts';
import { columnsOf, gridKinds, headsOf, type GridKind } from './grid-kinds.ts';
import { readRows } from './read-rows.ts';

type Entry = Readonly<Record<string, unknown>>;
const fileOf = (text: string): CaseFile => {
  const result = readCaseFile(new TextEncoder().encode(text));
  if (!('file' in result)) assert.fail(JSON.stringify(result.faults));
  return result.file;
};
/** The text of a case with a table added to it. */
function added(text: string, kind: GridKind, rows: readonly (readonly string[])[]): string {
  const { changes, faults } = readRows(kind, rows, fileOf(text));
  assert.deepEqual(faults, []);
  return editText(text, changes);
}
const list = (text: string, name: string): readonly Entry[] => (fileOf(text)[name] ?? []) as readonly Entry[]; // the schema accepted the file
const faultsOf = (kind: GridKind, rows: readonly (readonly string[])[], text = 'proceeding: {}\n'): readonly string[] =>
  readRows(kind, rows, fileOf(text)).faults.map(({ row, column }) => `${row}:${columnsOf(kind)[column]?.key}`);

describe('tables of a case', () => {
  const episodes = added('proceeding: {}\n', 'episodes', [
    ['кража 10 января', '10.01.2026', '2026 жылғы 10 қаңтар', 'Тараз', '485 000 тг'],
    ['', '', '', '', ''],
    ['грабёж', '2 марта 2026 года', '?', '', ''],
  ]);

  it('reads dates and sums as people write them, and "?" as not known', () => {
    assert.deepEqual(list(episodes, 'offences'), [
      { id: 'o1', title: 'кража 10 января', from: '2026-01-10', to: '2026-01-10', place: 'Тараз', harmAmount: 485000 },
      { id: 'o2', title: 'грабёж', from: '2026-03-02', to: null },
    ]);
  });

  it('does not let a list that was begun count as whole', () => {
    assert.deepEqual(fileOf(episodes).incomplete, ['offences']);
    const whole = added('offences: {}\ncomplete: [offences]\n', 'episodes', [['кража', '', '', '', '']]);
    assert.equal(fileOf(whole).incomplete, undefined);
  });

  it('makes persons, roles, charges and counsel of the accused; one name is one person', () => {
    const text = added(episodes, 'accused', [
      ['Асанов А.', '14.08.1995', 'айыпталушы', '188(2)', 'кража 10 января', '05.02.2026', 'Заирова З.'],
      ['асанов  а.', '', 'обвиняемый', 'ст. 191 ч. 1', 'ГРАБЁЖ; кража 10 января', '', ''],
    ]);
    assert.deepEqual(
      list(text, 'persons').map(({ name }) => name),
      ['Асанов А.', 'Заирова З.'],
    );
    assert.deepEqual(
      list(text, 'roles').map(({ person, as, of }) => [person, as, of]),
      [
        ['p1', 'accused', undefined],
        ['p2', 'counsel', 'p1'],
      ],
    );
    assert.deepEqual(
      list(text, 'charges').map(({ person, offence }) => [person, offence]),
      [
        ['p1', 'o1'],
        ['p1', 'o2'],
        ['p1', 'o1'],
      ],
    );
  });

  it('makes victims with their episodes and claims, and custody of persons of the case', () => {
    const victims = added(episodes, 'victims', [
      ['Жакыпова Ж.', 'жеке тұлға', '', 'кража 10 января; грабёж', 'иә', '485000'],
    ]);
    assert.deepEqual(
      list(victims, 'roles').map(({ as, offences, takesPart }) => [as, offences, takesPart]),
      [['victim', ['o1', 'o2'], true]],
    );
    assert.deepEqual(
      list(victims, 'claims').map(({ by, amount }) => [by, amount]),
      [['p1', 485000]],
    );
    const held = added(victims, 'custody', [['жакыпова ж.', 'house arrest', '09.04.2026', '']]);
    assert.deepEqual(
      list(held, 'custody').map(({ person, measure, from, to }) => [person, measure, from, to]),
      [['p1', 'houseArrest', '2026-04-09', undefined]],
    );
  });

  it('names each cell that is wrong and changes nothing then', () => {
    assert.deepEqual(
      faultsOf('episodes', [
        ['кража', '31.02.2026', '', '', 'много'],
        ['', '10.01.2026', '', '', ''],
      ]),
      ['0:from', '0:harmAmount', '1:title'],
    );
    assert.deepEqual(faultsOf('episodes', [['кража', '10.02.2026', '09.02.2026', '', '']]), ['0:to']);
    assert.deepEqual(faultsOf('accused', [['Асанов', '', 'судья', 'статья', 'нет такого', '', '']]), [
      '0:as',
      '0:article',
      '0:offence',
    ]);
    assert.deepEqual(
      faultsOf('custody', [
        ['Никто', 'custody', '09.04.2026', ''],
        ['', '', '', '1'],
      ]),
      ['0:person', '1:person', '1:measure', '1:from', '1:to'],
    );
    const twins = 'persons:\n  a: { name: Асанов }\n  b: { name: асанов }\n';
    assert.deepEqual(faultsOf('custody', [['Асанов', 'custody', '09.04.2026', '']], twins), ['0:person']);
    assert.deepEqual(readRows('episodes', [['кража', '31.02.2026', '', '', '']], {}).changes, []);
  });

  it('fills in what the case does not say of a person, and refuses to say something else', () => {
    const text = 'persons:\n  a: { name: Асанов }\n';
    const filled = added(text, 'accused', [['Асанов', '14.08.1995', '', '', '', '', '']]);
    assert.equal(list(filled, 'persons')[0]?.['birthDate'], '1995-08-14');
    assert.deepEqual(faultsOf('accused', [['Асанов', '15.08.1995', '', '', '', '', '']], filled), ['0:birthDate']);
    assert.deepEqual(
      faultsOf('accused', [
        ['Б', '01.01.1990', '', '', '', '', ''],
        ['Б', '02.01.1990', '', '', '', '', ''],
      ]),
      ['1:birthDate'],
    );
  });

  it('has columns with names in three languages that no other column of the table has', () => {
    for (const kind of gridKinds) {
      const names = headsOf(kind, 'kk', { example: '' }).flatMap((head) => [...new Set(head.names)]);
      assert.equal(new Set(names).size, names.length, kind);
    }
  });
});
