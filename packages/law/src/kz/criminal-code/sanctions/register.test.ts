import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { generalLimits } from './general-limits.ts';
import { banForLife, banUpTo, confiscation, life, mayBanUpTo, mayConfiscate, onlyWith } from './punishments.ts';
import { registerExtent, sanctionRegister, sanctionsOf, type SanctionAnswer } from './register.ts';
import type { AdditionalPunishment, IsoDate, MainPunishment, SanctionRow } from './types.ts';

const name = (row: SanctionRow): string =>
  `${row.article}${row.part === null ? '' : `(${row.part})`}${row.items.map((i) => `(${i})`).join('')} from ${row.from.law}`;
const ref = (article: string, part?: string, ...items: string[]) => ({
  article,
  ...(part === undefined ? {} : { part }),
  items,
});
const ask = (article: string, part: string | undefined, day: IsoDate, ...items: string[]): SanctionAnswer =>
  sanctionsOf(ref(article, part, ...items), day);
const sameCase = (row: SanctionRow): string => [row.article, row.part, row.items.join(), row.feature].join('|');
const endedWithReform = (row: SanctionRow): boolean => row.to !== null && row.to.shownFrom <= '2018-07-12';

describe('the register as data', () => {
  it('holds at least 45 articles and far more parts', () => {
    assert.ok(new Set(sanctionRegister.map(({ article }) => article)).size >= 45);
    assert.ok(registerExtent().length >= 150, String(registerExtent().length));
  });

  it('names, for every row, a redaction that lies inside its stretch', () => {
    for (const row of sanctionRegister) {
      assert.ok(row.source.length > 0, name(row));
      for (const { version, commit, file, readOn } of row.source) {
        assert.match(commit, /^[0-9a-f]{8}$/);
        assert.match(file, /\/rus\/sec0\d\d[\w-]*\.md$/);
        assert.ok(version <= readOn);
        assert.ok(version >= row.from.shownFrom, `${name(row)}: ${version} before its beginning`);
        assert.ok(row.to === null || version < row.to.shownFrom, `${name(row)}: ${version} after its end`);
      }
    }
  });

  it('lists redactions and amendments in order of time, inside the stretch', () => {
    for (const row of sanctionRegister) {
      const versions = row.source.map(({ version }) => version);
      assert.deepEqual(versions, versions.toSorted(), name(row));
      const bounds = [row.from, ...row.amendedWithin, ...(row.to === null ? [] : [row.to])].map(
        ({ shownFrom }) => shownFrom,
      );
      for (const [i, bound] of bounds.entries())
        if (i > 0) assert.ok(bound > (bounds[i - 1] ?? ''), `${name(row)} at ${bound}`);
    }
  });

  it('has no two texts of one case for one time', () => {
    const cases = Map.groupBy(sanctionRegister, sameCase);
    for (const rows of cases.values()) {
      const ordered = rows.toSorted((a, b) => a.from.shownFrom.localeCompare(b.from.shownFrom));
      for (const [i, row] of ordered.entries()) {
        const next = ordered[i + 1];
        if (next)
          assert.ok(row.to !== null && row.to.shownFrom <= next.from.shownFrom, `${name(row)} runs into ${name(next)}`);
      }
    }
  });

  it('repeats no sanction at a change: two neighbouring rows differ', () => {
    for (const rows of Map.groupBy(sanctionRegister, sameCase).values())
      for (const row of rows)
        for (const next of rows)
          if (row.to !== null && row.to === next.from)
            assert.notDeepEqual([row.main, row.additional], [next.main, next.additional], name(next));
  });

  it('gives each kind of main punishment once', () => {
    for (const row of sanctionRegister) {
      const kinds = row.main.map(({ kind }) => kind);
      assert.ok(kinds.length > 0);
      assert.equal(new Set(kinds).size, kinds.length, name(row));
    }
  });

  it('ties additional punishments only to main ones the row has', () => {
    for (const row of sanctionRegister)
      for (const { attachedTo = [] } of row.additional)
        for (const kind of attachedTo)
          assert.ok(
            row.main.some((main) => main.kind === kind),
            name(row),
          );
  });

  it('treats one article as one chapter', () => {
    for (const rows of Map.groupBy(sanctionRegister, ({ article }) => article).values())
      assert.equal(new Set(rows.map(({ chapter }) => chapter)).size, 1);
  });
});

describe('limits of the General Part', () => {
  const sized = (row: SanctionRow, kind: MainPunishment['kind']) =>
    row.main.filter(
      (main): main is Exclude<MainPunishment, { kind: 'life' }> => main.kind === kind && main.kind !== 'life',
    );

  it('keeps sizes in order and positive', () => {
    for (const row of sanctionRegister)
      for (const main of row.main)
        if (main.kind !== 'life')
          assert.ok(main.max > 0 && (main.min ?? 1) > 0 && (main.min ?? 0) <= main.max, name(row));
  });

  it('keeps imprisonment within 20 years, negligent within 10', () => {
    for (const row of sanctionRegister)
      for (const { max } of sized(row, 'imprisonment'))
        assert.ok(max <= (row.guilt === 'negligent' ? 120 : 240), name(row));
  });

  it('keeps arrest within the limits of its edition', () => {
    for (const row of sanctionRegister) {
      const { misdemeanour } = generalLimits[endedWithReform(row) ? 0 : 1];
      for (const { max, min } of sized(row, 'arrest')) {
        assert.ok(max <= misdemeanour.arrest.max, name(row));
        assert.ok((min ?? misdemeanour.arrest.min) >= misdemeanour.arrest.min, name(row));
      }
    }
  });

  it('keeps restriction within 7 years, but for the one text that breaks the General Part', () => {
    const beyond = sanctionRegister.filter((row) =>
      sized(row, 'restriction').some(({ max }) => max > generalLimits[1].crime.restriction.max),
    );
    assert.deepEqual(beyond.map(name), ['106(1) from 27.12.2019 No 292-VI']);
  });

  it('has service for no crime whose text ended with the reform of 2018', () => {
    for (const row of sanctionRegister)
      if (endedWithReform(row) && sized(row, 'imprisonment').length > 0)
        assert.equal(sized(row, 'communityService').length, 0, name(row));
  });

  it('keeps fines in MCI within the greatest fine, and multiples reasonable', () => {
    for (const row of sanctionRegister)
      for (const main of row.main)
        if (main.kind === 'fine') assert.ok(main.max <= (main.unit === 'mci' ? 10_000 : 80), name(row));
  });
});

// Typed a second time from the texts, without the words of punishments.ts.
describe('rows against the text', () => {
  const upToMonths = (kind: 'restriction' | 'imprisonment', max: number): MainPunishment => ({
    kind,
    unit: 'months',
    max,
  });
  const months = (kind: 'restriction' | 'imprisonment', min: number, max: number): MainPunishment => ({
    kind,
    unit: 'months',
    min,
    max,
  });
  const mci = (kind: 'fine' | 'correctiveWorks', max: number): MainPunishment => ({ kind, unit: 'mci', max });
  const hours = (max: number): MainPunishment => ({ kind: 'communityService', unit: 'hours', max });
  const days = (max: number): MainPunishment => ({ kind: 'arrest', unit: 'days', max });
  const bribes = (min: number, max: number): MainPunishment => ({
    kind: 'fine',
    unit: 'multiple',
    of: 'bribe',
    min,
    max,
  });

  const checks: readonly [
    string,
    string | undefined,
    IsoDate,
    readonly string[],
    readonly MainPunishment[],
    readonly AdditionalPunishment[],
  ][] = [
    ['99', '2', '2026-03-01', [], [months('imprisonment', 180, 240), { kind: 'life' }], [mayConfiscate]],
    ['99', '3', '2025-01-10', [], [{ kind: 'life' }], []],
    ['106', '1', '2017-05-05', [], [months('restriction', 36, 84), months('imprisonment', 36, 84)], []],
    ['106', '1', '2025-05-05', [], [months('imprisonment', 36, 96)], []],
    [
      '188',
      '1',
      '2026-06-01',
      [],
      [
        mci('fine', 1000),
        mci('correctiveWorks', 1000),
        hours(800),
        upToMonths('restriction', 36),
        upToMonths('imprisonment', 36),
      ],
      [mayConfiscate],
    ],
    ['188', '3', '2017-01-15', [], [months('imprisonment', 36, 84)], [confiscation]],
    ['188', '3', '2018-10-01', [], [months('restriction', 36, 84), months('imprisonment', 36, 84)], [confiscation]],
    ['188', '3', '2024-10-01', [], [months('restriction', 24, 84), months('imprisonment', 24, 84)], [confiscation]],
    [
      '190',
      '3',
      '2026-01-20',
      ['2'],
      [{ kind: 'fine', unit: 'multiple', of: 'stolenProperty', min: 10, max: 20 }, months('imprisonment', 36, 84)],
      [confiscation, banForLife],
    ],
    [
      '190',
      '4',
      '2020-06-01',
      [],
      [months('imprisonment', 60, 120)],
      [confiscation, { kind: 'deprivationOfRight', mandatory: false, term: 'life' }],
    ],
    ['192', '4', '2016-02-02', [], [months('imprisonment', 120, 180)], [confiscation]],
    ['296', '3', '2018-03-03', [], [mci('fine', 300), mci('correctiveWorks', 300), hours(240), days(75)], []],
    ['296', '3', '2026-03-03', [], [mci('fine', 200), mci('correctiveWorks', 200), hours(200), days(50)], []],
    ['297', '3', '2024-12-12', [], [months('imprisonment', 120, 180)], [confiscation]],
    ['297', '3', '2025-12-12', [], [months('imprisonment', 84, 144)], [confiscation]],
    ['345', '4', '2022-02-02', [], [months('imprisonment', 60, 120)], [banUpTo(7)]],
    [
      '345-1',
      '3',
      '2021-02-02',
      [],
      [upToMonths('restriction', 84), upToMonths('imprisonment', 84)],
      [{ kind: 'deprivationOfRight', mandatory: true, term: { unit: 'months', min: 120, max: 120 } }],
    ],
    ['366', '3', '2019-02-02', [], [bribes(60, 70), months('imprisonment', 84, 144)], [confiscation, banForLife]],
    ['367', '2', '2022-02-02', [], [bribes(30, 40), months('imprisonment', 36, 84)], [mayConfiscate, banForLife]],
    [
      '385',
      '1',
      '2026-02-02',
      [],
      [
        mci('fine', 2000),
        mci('correctiveWorks', 2000),
        hours(600),
        upToMonths('restriction', 24),
        upToMonths('imprisonment', 24),
      ],
      [mayBanUpTo(4)],
    ],
  ];
  for (const [article, part, day, items, main, additional] of checks)
    it(`${article}(${part ?? ''})${items.map((i) => `(${i})`).join('')} on ${day}`, () => {
      const answer = ask(article, part, day, ...items);
      assert.equal(answer.certainty, 'read');
      assert.equal(answer.rows.length, 1);
      assert.deepEqual(answer.rows[0]?.main, main);
      assert.deepEqual(answer.rows[0]?.additional, additional);
    });
});

describe('sanctionsOf', () => {
  it('finds an article without parts, with and without a part number', () => {
    for (const part of [undefined, '1']) assert.equal(ask('102', part, '2026-01-01').rows.length, 1);
  });

  it('gives both texts between adoption and proven effect', () => {
    assert.equal(ask('188', '3', '2018-07-22').certainty, 'read');
    const doubtful = ask('188', '3', '2018-07-25');
    assert.equal(doubtful.certainty, 'between');
    assert.equal(doubtful.rows.length, 2);
    assert.equal(ask('188', '3', '2018-08-23').certainty, 'read');
  });

  it('says unread where the texts differ and what lay between was not read', () => {
    assert.deepEqual(ask('346', '2', '2019-03-01'), {
      rows: [],
      certainty: 'unread',
      depends: [],
      afterLastReading: false,
    });
    assert.equal(ask('105', '3', '2019-06-01').certainty, 'unread');
    assert.equal(ask('337', '1', '2024-06-01').certainty, 'unread');
  });

  it('says between where both ends agree and an amendment lay between', () => {
    const answer = ask('122', '1', '2019-08-01');
    assert.equal(answer.certainty, 'between');
    assert.equal(answer.rows.length, 1);
  });

  it('knows that a part was not in the Code yet, or had left it', () => {
    assert.equal(ask('188-1', '1', '2019-05-01').certainty, 'notInForce');
    assert.equal(ask('108-1', '1', '2023-05-01').certainty, 'notInForce');
    assert.equal(ask('362', '2', '2020-01-01').certainty, 'notInForce');
    assert.equal(ask('109', '1', '2020-01-01').certainty, 'notInForce');
    assert.equal(ask('109', '1', '2016-01-01').certainty, 'unread');
  });

  it('does not know articles it never read', () => {
    assert.equal(ask('321', '1', '2026-01-01').certainty, 'outsideExtent');
    assert.equal(ask('188', '9', '2026-01-01').certainty, 'outsideExtent');
  });

  it('shows both sanctions when the items charged are not given, one when they are', () => {
    const open = ask('189', '3', '2026-01-01');
    assert.deepEqual([open.rows.length, open.depends], [2, ['items']]);
    assert.deepEqual(
      ask('189', '3', '2026-01-01', '1').rows.map(({ items }) => items),
      [[]],
    );
    assert.deepEqual(
      ask('189', '3', '2026-01-01', '2').rows.map(({ items }) => items),
      [['2']],
    );
    assert.equal(ask('189', '3', '2026-01-01', '1', '2').rows.length, 2);
  });

  it('leaves a choice that rests on a feature of another part to the caller', () => {
    const answer = ask('189', '4', '2026-01-01');
    assert.deepEqual(answer.depends, ['feature']);
    assert.deepEqual(
      answer.rows.map(({ feature }) => feature),
      [undefined, '189(3)(2)'],
    );
  });

  it('asks for the part when it is missing', () => {
    assert.ok(ask('188', undefined, '2026-01-01').depends.includes('part'));
  });

  it('marks days after the newest redaction', () => {
    assert.equal(ask('188', '1', '2026-06-12').afterLastReading, false);
    assert.equal(ask('188', '1', '2026-07-01').afterLastReading, true);
  });

  it('knows nothing before the Code', () => {
    assert.equal(ask('188', '1', '2014-12-31').certainty, 'unread');
  });

  it('answers the same for every day of a certain stretch', () => {
    assert.deepEqual(ask('192', '1', '2015-01-01').rows, ask('192', '1', '2026-06-12').rows);
  });

  it('ties confiscation to imprisonment where the text does', () => {
    const [row] = ask('253', '2', '2026-01-01').rows;
    assert.deepEqual(row?.additional, [onlyWith(confiscation, 'imprisonment')]);
    assert.ok(ask('99', '3', '2021-01-01').rows[0]?.main.includes(life));
  });
});
