import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boundaries, publicationAllowanceDays } from './amending-laws.ts';
import type { IsoDate } from './types.ts';

const daysAfter = (iso: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
const adoptedOn = (law: string): IsoDate | undefined => {
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4}) No/.exec(law) ?? [];
  return day === undefined ? undefined : `${year}-${month}-${day}`;
};

describe('boundaries of the editions', () => {
  it('are real dates in order: adoption, first possible day, proven effect', () => {
    for (const { on, notBefore, provenBy, shownFrom, law } of boundaries) {
      for (const date of [on, notBefore ?? on, provenBy, shownFrom]) assert.equal(daysAfter(date, 0), date, law);
      assert.ok(on <= (notBefore ?? on) && (notBefore ?? on) <= provenBy, law);
      assert.ok(shownFrom >= on && shownFrom <= provenBy, law);
    }
  });

  it('leave no doubt where the day of effect is known', () => {
    for (const { mark, on, provenBy, law } of boundaries) if (mark === 'effective') assert.equal(provenBy, on, law);
  });

  it('count the waiting period from adoption and add the allowance', () => {
    for (const { mark, on, notBefore, provenBy, law } of boundaries) {
      if (mark !== 'adopted') continue;
      assert.equal(on, adoptedOn(law), law);
      assert.ok(notBefore);
      const wait = [11, 61].find((days) => daysAfter(on, days) === notBefore);
      const monthly = ['2016-09-27', '2019-06-28'].includes(notBefore);
      assert.ok(wait !== undefined || monthly, `${law}: ${notBefore}`);
      const shownByRedaction = law.endsWith('72-VIII');
      if (!shownByRedaction) assert.equal(provenBy, daysAfter(notBefore, publicationAllowanceDays), law);
    }
  });

  it('put every known or inferred day of effect after adoption', () => {
    for (const { mark, on, law } of boundaries) {
      const adoption = adoptedOn(law);
      if (mark !== 'adopted' && adoption !== undefined) assert.ok(on > adoption, law);
    }
  });
});
