import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mciOn, mciRows, mciUnknownFrom } from './mci.ts';

describe('monthly calculation index', () => {
  it('changes on its day', () => {
    assert.equal(mciOn('2020-03-31')?.tenge, 2651);
    assert.equal(mciOn('2020-04-01')?.tenge, 2778);
    assert.equal(mciOn('2020-12-31')?.tenge, 2778);
    assert.equal(mciOn('2018-07-01')?.tenge, 2405);
    assert.equal(mciOn('2026-12-31')?.tenge, 4325);
  });

  it('did not follow the index for benefits in April 2022', () => assert.equal(mciOn('2022-06-20')?.tenge, 3063));

  it('is unknown outside the table', () => {
    assert.equal(mciOn('2013-12-31'), undefined);
    assert.equal(mciOn(mciUnknownFrom), undefined);
  });

  it('rises, in order, and says how well each amount is known', () => {
    for (const [i, row] of mciRows.entries()) {
      const before = mciRows[i - 1];
      if (before) assert.ok(row.from > before.from && row.tenge > before.tenge);
      assert.equal(row.mark === 'statute', row.basis.startsWith('budget law'));
    }
  });
});
