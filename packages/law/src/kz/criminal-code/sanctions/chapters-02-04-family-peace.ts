import { law180, law210, law94 } from './amending-laws.ts';
import { banForLife, confiscation, fine, freedom, freedomUpTo, mayBanUpTo, prison, service } from './punishments.ts';
import { june2026 } from './redactions.ts';
import { rowsOfChapter, stretch } from './row.ts';
import type { SanctionRow } from './types.ts';

// CC 134, 139 (chapter 2, family and minors) and 174 (chapter 4, peace and security of mankind).

const family = rowsOfChapter(2);
const peace = rowsOfChapter(4);

const in2026 = june2026('sec007-ch002');
const since210 = stretch(law210, null, [in2026]);
const since94 = stretch(law94, null, [in2026]);

export const familyAndPeace = [
  family('134', '1', since210, [prison(3, 6)], [confiscation, banForLife]),
  family('134', '2', since210, [prison(5, 8)], [confiscation, banForLife]),
  family('134', '3', since210, [prison(6, 10)], [confiscation, banForLife]),
  family('134', '4', since210, [prison(7, 12)], [confiscation, banForLife]),

  family('139', null, stretch(law180, null, [in2026]), [service(600), ...freedomUpTo(2)]),

  peace('174', '1', since94, [fine(7000, 2000), ...freedom(2, 7)]),
  peace('174', '2', since94, [prison(5, 10)], [mayBanUpTo(3)]),
  peace('174', '3', since94, [prison(12, 20)], [mayBanUpTo(3)]),
] as const satisfies readonly SanctionRow[];
