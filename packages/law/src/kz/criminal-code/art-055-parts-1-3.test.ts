import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculate, day } from '@zhargy/logic';
import { noImprisonment, writFine } from './art-055-parts-1-3.ts';

const writ = (category: string, mci: number, judged = '2026-07-01'): unknown =>
  calculate(writFine, { category, mci, judged: day(judged) }).value;
test('fines of writ sentences', () => {
  assert.equal(writ('misdemeanour', 25), false);
  assert.equal(writ('misdemeanour', 10), true);
  assert.equal(writ('misdemeanour', 20), true);
  assert.equal(writ('misdemeanour', 9), false);
  assert.equal(writ('minor', 150), true);
  assert.equal(writ('minor', 201), false);
  assert.equal(writ('minor', 49), false);
  assert.equal(writ('medium', 150), undefined);
  assert.equal(writ('minor', 150, '2018-07-01'), undefined);
});

const good = {
  category: 'medium',
  economic: 'no',
  milderMain: true,
  propertyMadeGood: true,
  otherMadeGood: true,
  leftOut: false,
};
const barred = (given: Readonly<Record<string, unknown>>, deed = '2026-01-10', judged = '2026-07-01'): unknown =>
  calculate(noImprisonment, { ...good, deed: day(deed), judged: day(judged), ...given }).value;
test('no imprisonment where the harm was made good', () => {
  assert.equal(barred({}), true);
  assert.equal(barred({ otherMadeGood: false }), false);
  assert.equal(barred({ propertyMadeGood: false }), false);
  assert.equal(barred({ milderMain: false }), false);
  assert.equal(barred({ category: 'grave' }), false);
  assert.equal(barred({ leftOut: true }), false);
  assert.equal(barred({ category: 'misdemeanour' }), false);
});
test('an economic crime needs property harm only; 218-1 has been left out since 2023', () => {
  assert.equal(barred({ economic: 'economic', category: 'grave', otherMadeGood: false }), true);
  assert.equal(barred({ economic: 'excluded', category: 'grave' }), false);
  assert.equal(barred({ economic: 'excluded', category: 'medium' }), true);
  assert.equal(barred({ economic: '218-1', category: 'grave' }), false);
  assert.equal(barred({ economic: '218-1', category: 'grave' }, '2023-05-01'), true);
  assert.equal(barred({ economic: '218-1', category: 'grave' }, '2023-09-20', '2023-12-01'), undefined);
});
test('what is not known leaves it unknown', () => {
  for (const missing of Object.keys(good))
    assert.equal(barred({ economic: 'no', [missing]: undefined }), undefined, missing);
});
