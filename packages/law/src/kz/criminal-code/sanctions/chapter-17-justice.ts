import { code, law180, law210, law23, law292 } from './amending-laws.ts';
import {
  banUpTo,
  fine,
  fineOrWorks,
  freedom,
  freedomUpTo,
  ladder,
  ladderWithoutService,
  life,
  mayBanUpTo,
  prison,
  prisonUpTo,
  service,
  works,
} from './punishments.ts';
import { june2026 } from './redactions.ts';
import { rowsOfChapter, stretch } from './row.ts';
import type { SanctionRow } from './types.ts';

// CC 415-430: offences against justice and the serving of punishment (chapter 17), read in the newest redaction only.

const row = rowsOfChapter(17);

const in2026 = june2026('sec007-ch017');
const sinceStart = stretch(code, null, [in2026]);
const since180 = stretch(law180, null, [in2026]);
const since292 = stretch(law292, null, [in2026]);
const since210 = stretch(law210, null, [in2026]);
const since23 = stretch(law23, null, [in2026]);

export const justice = [
  row('415', null, since292, ladderWithoutService(5000, 4), [mayBanUpTo(4)]),

  row('418', '1', sinceStart, [prison(2, 6)], [banUpTo(5)]),
  row('418', '2', sinceStart, [prison(6, 10)], [banUpTo(10)]),

  row('419', '1', since292, [...fineOrWorks(200), service(200)]),
  row('419', '2', since292, ladder(4000, 1000, 5)),
  row('419', '3', since292, [prison(3, 8)]),
  row('419', '4', since292, [prison(5, 12)]),

  row('420', '1', sinceStart, freedomUpTo(6)),
  row('420', '2', sinceStart, [prison(5, 10)]),

  row('421', null, since180, [fine(5000, 2000), works(5000, 2000), service(1200), ...freedomUpTo(5)]),

  row('426', '1', sinceStart, [prisonUpTo(3)]),
  row('426', '2', sinceStart, [prison(3, 6)]),
  row('427', '1', since210, [prisonUpTo(2)]),
  row('427', '2', since210, [prisonUpTo(1)]),
  row('428', '1', since210, [prisonUpTo(3)]),
  row('428', '3', since210, [prison(5, 10)]),
  row('429', '1', since210, [prison(2, 5)]),
  row('429', '2', since210, [prison(3, 7)]),
  row('429', '3', since210, [prison(7, 10)]),
  row('429', '4', since210, [prison(10, 20), life]),

  row('430', '1', since23, [service(800), ...freedomUpTo(3)]),
  row('430', '2', since23, [service(1200), ...freedom(3, 5)], [banUpTo(5)]),
  row('430', '3', since23, freedom(5, 7), [banUpTo(5)]),
  row('430', '4', since23, freedomUpTo(6)),
] as const satisfies readonly SanctionRow[];
