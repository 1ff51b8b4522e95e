import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldKind, readField, type FieldKind } from './field-kind.ts';

const value = (kind: FieldKind, entered: Parameters<typeof readField>[1]): unknown => {
  const reading = readField(kind, entered);
  return 'value' in reading ? reading.value : 'blank' in reading ? 'blank' : 'unread';
};

test('each kind of field reads what people write', () => {
  const table: readonly (readonly [FieldKind, string, unknown])[] = [
    [{ is: 'day' }, '9 октября 2026 года', '2026-10-09'],
    [{ is: 'day' }, '31.02.2026', 'unread'],
    [{ is: 'day' }, ' ', 'blank'],
    [{ is: 'moment' }, '09.10.2026 14:30', '2026-10-09T14:30'],
    [{ is: 'moment' }, '2026 жылғы 9 қазан', '2026-10-09'],
    [{ is: 'period' }, '4 года 6 месяцев', '54m0d'],
    [{ is: 'period' }, '4', 'unread'],
    [{ is: 'count' }, '15', 15],
    [{ is: 'count' }, '-1', 'unread'],
    [{ is: 'truth' }, 'true', true],
    [{ is: 'truth' }, '', 'blank'],
    [{ is: 'amount' }, '51 750 теңге', '51750'],
    [{ is: 'amount' }, '1,5,5', 'unread'],
    [{ is: 'ratio' }, '3/4', '3/4'],
    [{ is: 'article' }, 'ст. 188 ч. 3', '188(3)'],
    [{ is: 'article' }, '188-бап 3-бөлік', '188(3)'],
    [{ is: 'article' }, 'ст. 615 УПК', 'unread'],
    [{ is: 'choice', values: ['grave'] }, 'grave', 'grave'],
    [{ is: 'dayOr', values: ['notYet'] }, 'notYet', 'notYet'],
    [{ is: 'dayOr', values: ['notYet'] }, '20.06.2025', '2025-06-20'],
  ];
  for (const [kind, written, expected] of table)
    assert.deepEqual(value(kind, written), expected, `${kind.is} ${written}`);
});

test('a list is read row by row: a row not filled yet leaves it unknown, no rows are none', () => {
  const kind = fieldKind('[{"measure":"custody","from":"2025-01-01","to":"2025-03-01"}] (to left out while it lasts)');
  assert.ok(kind?.is === 'rows');
  assert.deepEqual(value(kind, []), []);
  assert.equal(value(kind, [{}]), 'blank');
  assert.equal(value(kind, [{ measure: 'custody' }]), 'blank');
  assert.equal(value(kind, [{ measure: 'custody', from: 'вчера' }]), 'unread');
  assert.deepEqual(value(kind, [{ measure: 'custody', from: '01.01.2025' }]), [
    { measure: 'custody', from: '2025-01-01' },
  ]);
});

test('an input nobody can write by hand has no field', () => {
  for (const written of ['-', 'code', '[{"something":"new"}]']) assert.equal(fieldKind(written), undefined, written);
});
