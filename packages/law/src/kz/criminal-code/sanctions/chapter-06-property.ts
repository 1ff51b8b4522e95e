import { code, law111, law180, law188, law210, law217, law292 } from './amending-laws.ts';
import {
  banForLife,
  confiscation,
  fine,
  fineTimes,
  freedom,
  freedomUpTo,
  ladder,
  ladderWithoutService,
  mayBanForLife,
  mayBanUpTo,
  mayConfiscate,
  onlyWith,
  petty,
  prison,
  restriction,
  service,
  works,
} from './punishments.ts';
import { january2019, july2018, june2026, march2023, midDecember2020, reform2018 } from './redactions.ts';
import { rowsOfChapter, stretch } from './row.ts';
import type { SanctionRow } from './types.ts';

// CC 187-204: offences against property (chapter 6).

const row = rowsOfChapter(6);

const inJuly2018 = july2018('sec007-ch006');
const inReform2018 = reform2018('sec006-ch006');
const in2019 = january2019('sec007-ch006');
const in2020 = midDecember2020('sec007-ch006');
const in2023 = march2023('sec006-ch006');
const in2026 = june2026('sec007-ch005');

const before2018 = stretch(code, law180, [inJuly2018]);
const since2018 = (...within: readonly (typeof law180)[]) =>
  stretch(law180, null, [inReform2018, in2019, in2020, in2026], { within });
const throughout = (...within: readonly (typeof law180)[]) =>
  stretch(code, null, [inJuly2018, inReform2018, in2019, in2020, in2026], { within });
const trust = stretch(law180, null, [inReform2018, in2019, in2020, in2023, in2026], {
  within: [law217, law188, law210],
});
const trustUntil188 = stretch(law180, law188, [inReform2018, in2019, in2020], { within: [law217] });
const trustUntil210 = stretch(law188, law210, [in2023]);
const trustSince210 = stretch(law210, null, [in2026]);
const graveTrustUntil188 = stretch(code, law188, [inJuly2018, inReform2018, in2019, in2020], {
  within: [law180, law217],
});
/** Articles 193 and 194 lie beyond the page read of December 2020 and were read in March 2023 instead. */
const laterSources = [inReform2018, in2019, in2023, in2026] as const;
const treasures = stretch(code, null, [inJuly2018, ...laterSources]);
const extortion = stretch(code, null, [inJuly2018, ...laterSources], { within: [law180] });
const only2026Since180 = stretch(law180, null, [in2026]);
const official = { items: ['2'] } as const;
const stolen = (min: number, max: number) => fineTimes('stolenProperty', min, max);

export const property = [
  row('187', '1', before2018, petty(100, 120, 45)),
  row('187', '1', since2018(), petty(80, 80, 20)),
  row('187', '2', before2018, petty(500, 300, 90)),
  row('187', '2', since2018(), petty(200, 200, 50)),

  row('188', '1', before2018, ladderWithoutService(1000, 3), [mayConfiscate]),
  row('188', '1', since2018(law217, law292), ladder(1000, 800, 3), [mayConfiscate]),
  row('188', '2', before2018, ladderWithoutService(3000, 5), [confiscation]),
  row('188', '2', since2018(law217, law292), ladder(3000, 1200, 5), [confiscation]),
  row('188', '3', before2018, [prison(3, 7)], [confiscation]),
  row('188', '3', stretch(law180, law217, [inReform2018]), freedom(3, 7), [confiscation]),
  row('188', '3', stretch(law217, null, [in2019, in2020, in2026], { within: [law292] }), freedom(2, 7), [confiscation]),
  row('188', '4', throughout(law180, law217, law292), [prison(5, 10)], [confiscation]),

  row('188-1', '1', stretch(law292, null, [in2020, in2026], { introduced: true }), ladderWithoutService(3000, 5), [
    confiscation,
  ]),
  row('188-1', '2', stretch(law292, null, [in2020, in2026], { introduced: true }), [prison(3, 7)], [confiscation]),
  row('188-1', '3', stretch(law292, null, [in2020, in2026], { introduced: true }), [prison(5, 10)], [confiscation]),
  row('188-1', '4', stretch(law292, null, [in2020, in2026], { introduced: true }), [prison(7, 12)], [confiscation]),

  row('189', '1', before2018, ladderWithoutService(1000, 3), [mayConfiscate]),
  row('189', '1', trust, ladder(1000, 800, 3), [mayConfiscate]),
  row('189', '2', before2018, ladderWithoutService(3000, 4), [confiscation, mayBanUpTo(3)]),
  row('189', '2', trust, ladder(3000, 1000, 4), [confiscation, mayBanUpTo(3)]),
  row('189', '3', before2018, [prison(5, 10)], [confiscation]),
  row('189', '3', before2018, [prison(5, 10)], [confiscation, banForLife], official),
  row('189', '3', trustUntil188, freedom(2, 7), [confiscation]),
  row('189', '3', trustUntil210, freedom(2, 7), [confiscation, mayBanUpTo(6)]),
  row('189', '3', trustSince210, [stolen(2, 3), ...freedom(2, 7)], [confiscation, mayBanUpTo(6)]),
  row('189', '3', trust, [stolen(10, 20), prison(2, 7)], [confiscation, banForLife], official),
  row('189', '4', graveTrustUntil188, [prison(7, 12)], [confiscation, mayBanForLife]),
  row('189', '4', trustUntil210, [prison(7, 12)], [confiscation, mayBanUpTo(10)]),
  row('189', '4', trustUntil210, [prison(7, 12)], [confiscation, banForLife], { feature: '189(3)(2)' }),
  row(
    '189',
    '4',
    trustSince210,
    [stolen(3, 5), prison(7, 12)],
    [onlyWith(confiscation, 'imprisonment'), mayBanUpTo(10)],
  ),
  row('189', '4', trustSince210, [stolen(3, 5), prison(7, 12)], [onlyWith(confiscation, 'imprisonment'), banForLife], {
    feature: '189(3)(2)',
  }),

  row('190', '1', before2018, ladderWithoutService(1000, 2), [confiscation]),
  row('190', '1', trust, ladder(1000, 600, 2), [confiscation]),
  row('190', '2', before2018, ladderWithoutService(4000, 4), [confiscation, mayBanUpTo(3)]),
  row('190', '2', trust, ladder(4000, 1000, 4), [confiscation, mayBanUpTo(3)]),
  row('190', '3', before2018, [prison(3, 7)], [confiscation]),
  row('190', '3', before2018, [prison(3, 7)], [confiscation, banForLife], official),
  row('190', '3', trustUntil188, freedom(3, 7), [confiscation]),
  row('190', '3', trustUntil210, freedom(3, 7), [confiscation, mayBanUpTo(6)]),
  row('190', '3', trustSince210, [stolen(2, 3), restriction(3, 7), prison(3, 7)], [confiscation, mayBanUpTo(6)]),
  row('190', '3', trust, [stolen(10, 20), prison(3, 7)], [confiscation, banForLife], official),
  row('190', '4', graveTrustUntil188, [prison(5, 10)], [confiscation, mayBanForLife]),
  row('190', '4', trustUntil210, [prison(5, 10)], [confiscation, mayBanUpTo(10)]),
  row('190', '4', trustUntil210, [prison(5, 10)], [confiscation, banForLife], { feature: '190(3)(2)' }),
  row(
    '190',
    '4',
    trustSince210,
    [stolen(3, 5), prison(5, 10)],
    [onlyWith(confiscation, 'imprisonment'), mayBanUpTo(10)],
  ),
  row('190', '4', trustSince210, [stolen(3, 5), prison(5, 10)], [onlyWith(confiscation, 'imprisonment'), banForLife], {
    feature: '190(3)(2)',
  }),

  row('191', '1', before2018, ladderWithoutService(2000, 4), [mayConfiscate]),
  row('191', '1', since2018(law292), ladder(2000, 1000, 4), [mayConfiscate]),
  row('191', '2', throughout(law180, law292), freedom(3, 7), [confiscation]),
  row('191', '3', throughout(law180, law292), [prison(5, 10)], [confiscation]),
  row('191', '4', throughout(law180, law292), [prison(7, 12)], [confiscation]),

  row('192', '1', throughout(law292), [prison(3, 7)], [confiscation]),
  row('192', '2', throughout(law292), [prison(5, 10)], [confiscation]),
  row('192', '3', throughout(law292), [prison(7, 12)], [confiscation]),
  row('192', '4', throughout(law292), [prison(10, 15)], [confiscation]),

  row('193', '1', treasures, [prison(3, 6)], [mayConfiscate]),
  row('193', '2', treasures, [prison(7, 10)], [confiscation]),
  row('193', '3', treasures, [prison(10, 12)], [confiscation]),

  row('194', '1', before2018, ladderWithoutService(4000, 4), [mayConfiscate]),
  row('194', '1', stretch(law180, null, laterSources), ladder(4000, 1000, 4), [mayConfiscate]),
  row('194', '2', extortion, freedom(3, 7), [confiscation]),
  row('194', '3', extortion, [prison(5, 10)], [confiscation]),
  row('194', '4', extortion, [prison(7, 15)], [confiscation]),

  row('200', '1', only2026Since180, ladder(1000, 600, 2)),
  row('200', '2', only2026Since180, ladder(3000, 1200, 5)),
  row('200', '3', only2026Since180, [prison(5, 8)]),
  row('200', '4', only2026Since180, [prison(6, 10)]),

  row('202', '1', stretch(law111, null, [in2026]), [
    fine(2000, 500),
    works(2000, 500),
    service(600, 300),
    ...freedomUpTo(2),
  ]),
  row('202', '2', stretch(law111, null, [in2026]), [fine(7000, 3000), works(7000, 3000), ...freedom(3, 7)], [], {
    guilt: 'twoForms',
  }),
  row('202', '3', stretch(law111, null, [in2026]), [prison(5, 10)], [], { guilt: 'twoForms' }),

  row('204', '1', only2026Since180, petty(80, 80, 20), [], { guilt: 'negligent' }),
  row('204', '2', only2026Since180, ladder(2000, 600, 2), [], { guilt: 'negligent' }),
] as const satisfies readonly SanctionRow[];
