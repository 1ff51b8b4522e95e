import { law136, law180, law210, law94 } from './amending-laws.ts';
import {
  confiscation,
  fineOrWorks,
  freedom,
  ladder,
  ladderWithoutService,
  life,
  mayBanUpTo,
  mayConfiscate,
  onlyWith,
  petty,
  prison,
  service,
} from './punishments.ts';
import { january2023, june2026 } from './redactions.ts';
import { rowsOfChapter, stretch } from './row.ts';
import type { SanctionRow } from './types.ts';

// CC 375-389: offences against the order of government (chapter 16).

const row = rowsOfChapter(16);

const in2023 = january2023('sec007-ch016');
const in2026 = june2026('sec007-ch016');

const since94 = stretch(law94, null, [in2026]);
const threats = stretch(law136, null, [in2023, in2026], { within: [law210] });
const attempts = stretch(law136, null, [in2023, in2026]);
const forgeryUntil210 = stretch(law180, law210, [in2023]);
const forgerySince210 = stretch(law210, null, [in2026]);
const since180 = stretch(law180, null, [in2026]);

export const government = [
  row('375', '1', since94, ladderWithoutService(2000, 2)),
  row('375', '2', since94, ladderWithoutService(3000, 3)),
  row('375', '3', since94, ladderWithoutService(5000, 5)),

  row('378', '1', since94, petty(80, 80, 20)),
  row('378', '2', since94, petty(160, 160, 40)),

  row('380', '1', threats, ladder(2000, 600, 2)),
  row('380', '2', threats, ladder(3000, 800, 3)),
  row('380', '3', threats, [...fineOrWorks(4000), service(1000), ...freedom(2, 4)]),
  row('380', '4', threats, freedom(3, 7)),
  row('380', '5', threats, [prison(7, 12)]),
  row('380', '6', threats, [prison(10, 15)]),
  row('380-1', '1', attempts, [prison(10, 15)], [mayConfiscate]),
  row('380-1', '2', attempts, [prison(15, 20), life], [onlyWith(confiscation, 'life')]),

  row('385', '1', forgeryUntil210, ladder(2000, 600, 2)),
  row('385', '1', forgerySince210, ladder(2000, 600, 2), [mayBanUpTo(4)]),
  row('385', '2', forgeryUntil210, ladder(4000, 1000, 4)),
  row('385', '2', forgerySince210, ladder(4000, 1000, 4), [mayBanUpTo(4)]),
  row('385', '3', stretch(law180, null, [in2023, in2026], { within: [law210] }), petty(160, 160, 40)),

  row('386', '1', since180, ladder(2000, 600, 2)),
  row('386', '2', since180, ladder(5000, 1200, 5)),

  row('389', '1', since180, petty(80, 80, 20)),
  row('389', '2', since180, petty(160, 160, 40)),
  row('389', '3', since180, ladder(3000, 800, 3)),
  row('389', '4', since180, [prison(3, 7)]),
] as const satisfies readonly SanctionRow[];
