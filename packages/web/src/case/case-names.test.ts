import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CaseNames } from './case-names.ts';

const names = new CaseNames({
  persons: [
    { id: 'p1', name: 'Лим А.' },
    { id: 'p2', name: 'Савченко Р.' },
  ],
  charges: [
    { id: 'c1', person: 'p1', article: '188(2)' },
    { id: 'c2', person: 'p2', offence: 'o1' },
    { id: 'c3', offence: 'o3' },
  ],
  agreements: [
    { id: 'g1', form: 'plea', party: 'p1' },
    { id: 'g2', form: 'plea', party: 'p2' },
  ],
  offences: [{ id: 'o1', title: 'кража' }, { id: 'o2' }, { id: 'o3', from: '2026-05-25' }],
  claims: [{ id: 'm1', by: 'p1' }, { id: 'm2' }],
  acts: [{ id: 'a1', kind: 'consent', on: '2026-05-25T15:00' }],
});

test('everything in a case is called by what the file says of it, else by its id', () => {
  const table = {
    p1: 'Лим А.',
    c1: 'ст. 188 ч. 2 УК РК, Лим А.',
    c2: 'обвинение без статьи (кража), Савченко Р.',
    c3: 'обвинение без статьи (эпизод: 25 мая 2026 года)',
    g1: 'сделка о признании вины: Лим А.',
    o1: 'кража',
    o2: 'эпизод o2',
    m1: 'гражданский иск: Лим А.',
    m2: 'гражданский иск',
    nobody: 'nobody',
  };
  for (const [id, name] of Object.entries(table)) assert.equal(names.name(id, 'ru'), name);
});

test('subjects of one line share the words they have in common', () => {
  assert.equal(names.aboutEach([{ g: 'g1' }, { g: 'g2' }], 'ru'), 'сделка о признании вины: Лим А., Савченко Р.');
  assert.equal(names.aboutEach([{ p: 'p1' }, { p: 'p2' }, { p: 'p1' }], 'ru'), 'Лим А. · Савченко Р.');
  assert.equal(names.aboutEach([{ p: 'p1' }, { p: 'p2' }], 'ru', 1), 'Лим А. · +1');
  assert.equal(
    names
      .aboutEach(
        [
          { g: 'g1', m: 'm1' },
          { g: 'g2', m: 'm1' },
        ],
        'ru',
      )
      .split(' · ').length,
    2,
  );
  assert.equal(names.aboutEach([{}], 'ru'), '');
});
