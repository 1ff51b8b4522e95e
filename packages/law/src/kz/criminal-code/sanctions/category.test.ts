import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { categoryByTerm, categoryOf } from './category.ts';
import { sanctionRegister, sanctionsOf } from './register.ts';

const category = (article: string, part: string | undefined, day: string) => {
  const { rows } = sanctionsOf({ article, ...(part === undefined ? {} : { part }), items: [] }, day);
  const [row] = rows;
  assert.ok(row, `${article}(${part}) on ${day}`);
  return categoryOf(row);
};

describe('category of an offence', () => {
  it('has inclusive limits', () => {
    assert.equal(categoryByTerm(24, 'intentional'), 'minor');
    assert.equal(categoryByTerm(25, 'intentional'), 'medium');
    assert.equal(categoryByTerm(60, 'intentional'), 'medium');
    assert.equal(categoryByTerm(61, 'intentional'), 'grave');
    assert.equal(categoryByTerm(144, 'intentional'), 'grave');
    assert.equal(categoryByTerm(145, 'intentional'), 'especiallyGrave');
    assert.equal(categoryByTerm('life', 'intentional'), 'especiallyGrave');
  });

  it('never makes a negligent crime grave', () => {
    assert.equal(categoryByTerm(60, 'negligent'), 'minor');
    assert.equal(categoryByTerm(61, 'negligent'), 'medium');
    assert.equal(categoryByTerm(120, 'negligent'), 'medium');
    assert.throws(() => categoryByTerm('life', 'negligent'), RangeError);
  });

  for (const [article, part, day, expected] of [
    ['188', '1', '2026-01-01', 'medium'],
    ['188', '3', '2026-01-01', 'grave'],
    ['189', '4', '2026-01-01', 'grave'],
    ['190', '1', '2026-01-01', 'minor'],
    ['99', '2', '2026-01-01', 'especiallyGrave'],
    ['106', '3', '2026-01-01', 'grave'],
    ['345', '3', '2026-01-01', 'minor'],
    ['345', '4', '2026-01-01', 'medium'],
    ['346', '6', '2026-01-01', 'grave'],
    ['187', '2', '2016-01-01', 'misdemeanour'],
    ['187', '2', '2026-01-01', 'misdemeanour'],
    ['346', '1', '2016-01-01', 'misdemeanour'],
    ['346', '1', '2026-01-01', 'medium'],
    ['419', '1', '2026-01-01', 'misdemeanour'],
    ['371', '1', '2026-01-01', 'minor'],
    ['254', undefined, '2026-01-01', 'unclear'],
  ] as const)
    it(`${article}(${part ?? ''}) on ${day} is ${expected}`, () =>
      assert.equal(category(article, part, day), expected));

  it('is unclear for no row but those whose form of guilt decides', () => {
    const unclear = sanctionRegister.filter((row) => categoryOf(row) === 'unclear').map(({ article }) => article);
    assert.deepEqual(unclear, ['254']);
  });

  it('threatens imprisonment above fifteen years only in especially grave crimes', () => {
    for (const row of sanctionRegister)
      if (row.main.some((main) => main.kind === 'imprisonment' && main.max > 180))
        assert.equal(categoryOf(row), 'especiallyGrave');
  });
});
