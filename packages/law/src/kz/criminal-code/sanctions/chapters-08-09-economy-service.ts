import { code, law131, law180, law210, law217, law23 } from './amending-laws.ts';
import {
  banForLife,
  banUpTo,
  confiscation,
  fine,
  fineTimes,
  freedomUpTo,
  ladder,
  ladderWithoutService,
  mayBanUpTo,
  mayConfiscate,
  onlyWith,
  prison,
  service,
  works,
} from './punishments.ts';
import { january2023, july2024, june2026 } from './redactions.ts';
import { rowsOfChapter, stretch } from './row.ts';
import type { SanctionRow } from './types.ts';

// CC 214-248: economic activity (chapter 8); CC 250-254: service in commercial and other organisations (chapter 9).

const economy = rowsOfChapter(8);
const service9 = rowsOfChapter(9);

const in2026 = june2026('sec007-ch008');
const lateIn2026 = june2026('sec007-ch008-part005');
const taxSources = [january2023('sec007-ch008-part002'), july2024('sec007-ch008-part003')] as const;
const organisations2026 = june2026('sec007-ch009');

const since210 = stretch(law210, null, [in2026]);
const since131 = stretch(law131, null, [in2026]);
const new23 = stretch(law23, null, [in2026], { introduced: true });
const taxUntil210 = stretch(law217, law210, taxSources);
const taxSince210 = stretch(law210, null, [lateIn2026]);
const coercion = stretch(law180, null, [...taxSources, lateIn2026]);
const bribery2026 = stretch(law210, null, [organisations2026]);
const unpaid = (min: number, max: number) => fineTimes('unpaidTaxes', min, max);
const passed = (min: number, max: number) => fineTimes('transferredValue', min, max);

export const economyAndService = [
  economy('214', '1', since210, ladder(2000, 600, 2), [mayConfiscate]),
  economy('214', '2', since210, ladder(5000, 1200, 5), [confiscation]),

  economy('218', '1', since131, ladderWithoutService(5000, 6), [confiscation]),
  economy('218', '2', since131, [fine(7000, 3000), works(7000, 3000), prison(3, 7)], [confiscation]),
  economy('218', '3', since131, [prison(5, 10)], [confiscation]),
  economy('218', '3', since131, [prison(5, 10)], [confiscation, banForLife], { items: ['1'] }),

  economy('218-1', '1', new23, ladderWithoutService(3000, 5), [confiscation]),
  economy('218-1', '2', new23, ladderWithoutService(5000, 6), [confiscation]),
  economy('218-1', '3', new23, [fine(7000, 3000), works(7000, 3000), prison(3, 7)], [confiscation]),
  economy('218-1', '4', new23, [prison(5, 10)], [confiscation]),
  economy('218-1', '4', new23, [prison(5, 10)], [confiscation, banForLife], { items: ['1'] }),

  economy('245', '1', taxUntil210, ladder(2000, 800, 3), [banUpTo(3)]),
  economy('245', '1', taxSince210, [unpaid(2, 3), service(800), ...freedomUpTo(3)], [banUpTo(3)]),
  economy('245', '2', taxUntil210, ladder(4000, 1000, 4), [banUpTo(3)]),
  economy('245', '2', taxSince210, [unpaid(3, 5), service(1000), ...freedomUpTo(4)], [banUpTo(3)]),
  economy('245', '3', taxUntil210, [unpaid(2, 3), prison(5, 8)], [onlyWith(banUpTo(3), 'imprisonment')]),
  economy('245', '3', taxSince210, [unpaid(5, 7), prison(5, 8)], [onlyWith(banUpTo(3), 'imprisonment')]),

  economy('248', '1', coercion, ladder(2000, 600, 2)),
  economy('248', '2', coercion, ladder(3000, 800, 3)),
  economy('248', '3', coercion, [prison(2, 6)]),

  service9('250', '1', stretch(law180, null, [organisations2026]), ladder(4000, 1000, 4), [mayConfiscate, banUpTo(5)]),

  service9('253', '1', bribery2026, ladder(5000, 1200, 5)),
  service9('253', '2', bribery2026, [passed(30, 40), prison(7, 12)], [onlyWith(confiscation, 'imprisonment')]),
  service9('253', '3', bribery2026, [passed(40, 50), prison(10, 15)], [onlyWith(confiscation, 'imprisonment')]),
  service9('253', '4', bribery2026, [passed(10, 20), service(1200), ...freedomUpTo(5)], [confiscation, banUpTo(2)]),
  service9(
    '253',
    '5',
    bribery2026,
    [passed(60, 70), prison(7, 12)],
    [onlyWith(confiscation, 'imprisonment'), banUpTo(3)],
  ),
  service9(
    '253',
    '6',
    bribery2026,
    [passed(70, 80), prison(10, 15)],
    [onlyWith(confiscation, 'imprisonment'), banUpTo(5)],
  ),

  service9('254', null, stretch(code, null, [organisations2026]), freedomUpTo(5), [mayBanUpTo(3)], {
    guilt: 'unclear',
  }),
] as const satisfies readonly SanctionRow[];
