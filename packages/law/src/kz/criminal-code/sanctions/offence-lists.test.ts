import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listing, offenceLists } from './offence-lists.ts';

const ref = (article: string, part?: string, ...items: string[]) => ({
  article,
  ...(part === undefined ? {} : { part }),
  items,
});

describe('lists of article 3', () => {
  it('tells corruption in theft of entrusted property by its item', () => {
    assert.deepEqual(listing('corruption', ref('189', '3', '2'), '2026-01-01'), { listed: 'yes', certainty: 'read' });
    assert.equal(listing('corruption', ref('189', '3', '1'), '2026-01-01').listed, 'no');
    assert.equal(listing('corruption', ref('189', '3'), '2026-01-01').listed, 'unknown');
    assert.equal(listing('corruption', ref('189'), '2026-01-01').listed, 'unknown');
    assert.deepEqual(listing('corruption', ref('189', '4'), '2026-01-01').listed, { feature: '189(3)(2)' });
  });

  it('takes articles listed whole', () => {
    for (const article of ['361', '366', '367', '368', '369', '370'])
      assert.equal(listing('corruption', ref(article, '1'), '2026-01-01').listed, 'yes');
    assert.equal(listing('corruption', ref('188', '3'), '2026-01-01').listed, 'no');
  });

  it('answers between two readings that agree, and not where they differ', () => {
    assert.deepEqual(listing('corruption', ref('366', '1'), '2021-01-01'), { listed: 'yes', certainty: 'between' });
    assert.deepEqual(listing('corruption', ref('307', '3', '3'), '2021-01-01'), {
      listed: 'unknown',
      certainty: 'unread',
    });
    assert.equal(listing('corruption', ref('307', '3', '3'), '2018-07-15').listed, 'yes');
    assert.equal(listing('corruption', ref('307', '3', '3'), '2026-01-01').listed, 'no');
  });

  it('does not answer for days before the first reading', () => {
    assert.deepEqual(listing('terrorist', ref('255', '1'), '2017-01-01'), { listed: 'unknown', certainty: 'unread' });
    assert.deepEqual(listing('humanTrafficking', ref('128', '1'), '2024-01-01'), {
      listed: 'unknown',
      certainty: 'unread',
    });
  });

  it('makes sexual offences depend on the age of the victim', () => {
    assert.equal(listing('sexualAgainstMinors', ref('120', '1'), '2026-01-01').listed, 'victimIsMinor');
    assert.equal(listing('sexualAgainstMinors', ref('134', '1'), '2026-01-01').listed, 'victimIsMinor');
    assert.equal(listing('sexualAgainstMinors', ref('134', '1'), '2018-07-10').listed, 'no');
  });

  it('finds terrorist, extremist and trafficking offences, one of them on two lists', () => {
    assert.equal(listing('terrorist', ref('258', '1'), '2026-01-01').listed, 'yes');
    assert.equal(listing('extremist', ref('258', '1'), '2026-01-01').listed, 'yes');
    assert.equal(listing('extremist', ref('404', '1'), '2026-01-01').listed, 'no');
    assert.equal(listing('extremist', ref('404', '2'), '2026-01-01').listed, 'yes');
    assert.equal(listing('humanTrafficking', ref('125', '3', '2'), '2026-01-01').listed, 'yes');
  });

  it('looks at violence against minors item by item', () => {
    assert.equal(listing('violenceAgainstMinors', ref('106', '2', '11'), '2026-01-01').listed, 'yes');
    assert.equal(listing('violenceAgainstMinors', ref('106', '2', '7'), '2026-01-01').listed, 'no');
    assert.equal(listing('violenceAgainstMinors', ref('133', '3'), '2026-01-01').listed, 'withViolence');
    assert.equal(listing('violenceAgainstMinors', ref('106', '3'), '2026-01-01').listed, 'victimIsMinor');
  });

  it('names a reading for every edition and repeats no entry', () => {
    for (const editions of Object.values(offenceLists))
      for (const { entries, source } of editions) {
        assert.match(source.commit, /^[0-9a-f]{8}$/);
        const keys = entries.map((entry) => JSON.stringify(entry));
        assert.equal(new Set(keys).size, keys.length);
      }
  });
});
