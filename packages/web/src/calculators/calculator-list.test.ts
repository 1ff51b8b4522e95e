import assert from 'node:assert/strict';
import { test } from 'node:test';
import { law } from '@zhargy/law';
import { partNames, valueName } from '../lawbook/value-names.ts';
import { engineWorkspace } from '../workspace/engine-workspace.ts';
import { calculators, type Calculator } from './calculator-list.ts';
import type { FieldKind } from './field-kind.ts';

test('calculators have names of their own', () => {
  const ids = calculators().map((c) => c.id);
  assert.equal(new Set(ids).size, ids.length);
});

test('every formula with inputs that can be written is a calculator, or a part of one', () => {
  const left = law.formulas.filter((f) => !calculators().some((c) => c.id === f.id)).map((f) => f.id);
  const byHand = left.filter((id) =>
    Object.values(law.formulas.find((f) => f.id === id)?.inputs ?? {}).every((i) => !/^(?:-|code)$/.test(i.writtenAs)),
  );
  // Steps that are worked inside other formulas and answer nothing alone.
  assert.deepEqual(byHand.toSorted(), [
    'kz.cc.55.permitted-of-charge',
    'kz.cpc.617-4.done-by',
    'kz.day-of-moment',
    'kz.nr1-2025.8.counted-arrival',
    'kz.same-day',
  ]);
});

test('every word a field offers, and every column, has a name in three languages', () => {
  const unnamed: string[] = [];
  const look = (of: Calculator, name: string, kind: FieldKind): void => {
    if ('values' in kind)
      for (const word of kind.values) if (!valueName(word, name)) unnamed.push(`${of.id} ${name}: ${word}`);
    if ('columns' in kind)
      for (const column of kind.columns) {
        if (!partNames[column.name]) unnamed.push(`${of.id} ${name}: ${column.name}`);
        look(of, column.name, column.kind);
      }
  };
  for (const calculator of calculators())
    for (const field of calculator.fields) look(calculator, field.name, field.kind);
  assert.deepEqual(unnamed, []);
});

test('a calculator with nothing filled in says what is wanted, and never a value', async () => {
  for (const { id, fields } of calculators()) {
    const { value, missing } = await engineWorkspace.calculate(id, {}, { now: '2026-07-01' }, {});
    assert.equal(value, undefined, id);
    assert.ok(missing.length > 0 && fields.length > 0, id);
  }
});
