import assert from 'node:assert/strict';
import { test } from 'node:test';
import { law, namedTerms } from '@zhargy/law';
import { partNames, valueName } from '../lawbook/value-names.ts';
import { engineWorkspace } from '../workspace/engine-workspace.ts';
import { calculators, withoutPage, type Calculator } from './calculator-list.ts';
import type { FieldKind } from './field-kind.ts';

test('calculators have names of their own', () => {
  const ids = calculators().map((c) => c.id);
  assert.equal(new Set(ids).size, ids.length);
});

test('every formula and every term of the law has its page, or a reason why it has none', () => {
  const pages = new Set(calculators().map((c) => c.id));
  const all = new Set([...law.formulas, ...namedTerms()].map(({ id }) => id));
  const neither = [...all].filter((id) => !pages.has(id) && !withoutPage.has(id));
  assert.deepEqual(neither, []);
  // A reason for what has a page, or for what the law does not have, is out of date.
  for (const id of withoutPage.keys()) assert.ok(all.has(id) && !pages.has(id), id);
});

test('a sentence joined with an earlier one, and with the unserved part of a former one, is worked from its rows', async () => {
  const old = { category: 'medium', deed: '2024-03-01', sanction: '5y' };
  const both = await engineWorkspace.calculate(
    'kz.cc.58-6.final',
    {
      judged: '2026-05-04',
      offences: [{ category: 'grave', deed: '2024-01-10', kind: 'imprisonment', term: '5y' }],
      earlier: [old],
      earlierKind: 'imprisonment',
      earlierTerm: '2y',
    },
    { now: '2026-07-01' },
    {},
  );
  assert.deepEqual(both.missing, []);
  assert.ok(both.value !== undefined && JSON.stringify(both.value).includes('imprisonment'));
  const after = await engineWorkspace.calculate(
    'kz.cc.60.final',
    {
      judged: '2026-05-04',
      deed: '2026-01-10',
      newKind: 'imprisonment',
      newTerm: '3y',
      formerKind: 'imprisonment',
      formerTerm: '4y',
      served: '1y',
      offences: [{ category: 'medium', deed: '2026-01-10' }],
      formerOffences: [old],
    },
    { now: '2026-07-01' },
    {},
  );
  assert.match(JSON.stringify(after.value), /"months":36.*"months":72/);
});

test('a request for legal assistance is routed from its own facts, and what is not known stays open', async () => {
  const request = {
    direction: 'outgoing',
    subject: 'action',
    treatyBasis: 'minskWithProtocol',
    madeBy: 'preTrialBody',
  };
  const facts = { ...request, stage: 'preTrial', on: '2025-10-06', sanctionRequesting: true, reservation: false };
  const open = await engineWorkspace.calculate('kz.routing', facts, { now: '2026-07-01' }, {});
  assert.deepEqual(open.value, { sender: 'supervisingProsecutor', channel: 'directProsecutors' });
  assert.ok(open.missing.some(({ at }) => at === 'exactPlaceKnown'));
  const known = await engineWorkspace.calculate(
    'kz.routing',
    { ...facts, exactPlaceKnown: true },
    { now: '2026-07-01' },
    {},
  );
  assert.equal((known.value as { addressee?: string }).addressee, 'supervisingProsecutor'); // the answer of the table
  assert.deepEqual(known.missing, []);
  for (const word of ['supervisingProsecutor', 'directProsecutors']) assert.ok(valueName(word));
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
