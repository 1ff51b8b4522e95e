import { code, law111, law131, law136, law173, law180, law212, law94 } from './amending-laws.ts';
import {
  confiscation,
  fine,
  fineOrWorks,
  freedom,
  freedomUpTo,
  arrest,
  ladder,
  ladderWithoutService,
  life,
  mayConfiscate,
  mayLoseCitizenship,
  onlyWith,
  prison,
  service,
  works,
} from './punishments.ts';
import { january2023, july2018, june2026 } from './redactions.ts';
import { rowsOfChapter, stretch } from './row.ts';
import type { SanctionRow } from './types.ts';

// CC 255-293: offences against public safety and order (chapter 10).

const row = rowsOfChapter(10);

const in2018 = july2018('sec007-ch010');
const in2023 = january2023('sec007-ch010');
const in2026 = june2026('sec007-ch010');

const since173 = stretch(law173, null, [in2026]);
const since94 = stretch(law94, null, [in2026]);
/** No change of articles 262-264 is noted since the Code took effect. */
const groups = stretch(code, null, [in2026]);
const arms = stretch(law131, null, [in2023, in2026]);
const armsTheft = stretch(code, null, [in2018, in2023, in2026], { within: [law136, law173] });
const until180 = stretch(code, law180, [in2018]);
const from180Until212 = stretch(law180, law212, [in2023]);
const since111 = stretch(law111, null, [in2026]);

export const publicSafety = [
  row('255', '1', since173, [prison(6, 10)], [confiscation]),
  row('255', '2', since173, [prison(8, 12)], [confiscation]),
  row('255', '3', since173, [prison(12, 17)], [confiscation, mayLoseCitizenship], { guilt: 'twoForms' }),
  row('255', '4', since173, [prison(15, 20), life], [onlyWith(mayLoseCitizenship, 'life'), confiscation]),
  row('256', '1', since94, [prison(5, 9)], [confiscation]),
  row('256', '2', since94, [prison(7, 12)], [confiscation]),

  row('262', '1', groups, [prison(7, 12)], [confiscation]),
  row('262', '2', groups, [prison(5, 10)], [confiscation]),
  row('262', '3', groups, [prison(8, 13)], [confiscation]),
  row('263', '1', groups, [prison(12, 15)], [confiscation]),
  row('263', '2', groups, [prison(8, 12)], [confiscation]),
  row('263', '3', groups, [prison(12, 20)], [confiscation]),
  row('263', '4', groups, [prison(12, 20)], [confiscation]),
  row('263', '5', groups, [prison(15, 20), life], [confiscation]),
  row('264', '1', groups, [prison(10, 15)], [confiscation]),
  row('264', '2', groups, [prison(8, 12)], [confiscation]),
  row('264', '3', groups, [prison(12, 20)], [confiscation]),

  row('287', '1', arms, [...fineOrWorks(200), service(180), arrest(50)], [mayConfiscate]),
  row('287', '2', arms, ladder(2000, 600, 2), [mayConfiscate]),
  row('287', '3', arms, ladderWithoutService(5000, 5), [mayConfiscate]),
  row('287', '4', arms, [prison(3, 8)], [mayConfiscate]),
  row('287', '5', arms, [prison(5, 10)], [mayConfiscate]),

  row('291', '1', armsTheft, [prison(3, 7)]),
  row('291', '2', armsTheft, [prison(5, 10)]),
  row('291', '3', armsTheft, [prison(5, 12)], [mayConfiscate]),
  row('291', '4', armsTheft, [prison(8, 15)], [mayConfiscate]),

  row('293', '1', until180, ladderWithoutService(2000, 2)),
  row('293', '1', from180Until212, ladder(2000, 600, 2)),
  row('293', '1', since111, [fine(2000, 500), works(2000, 500), service(600, 300), ...freedomUpTo(2)]),
  row('293', '2', until180, ladderWithoutService(5000, 5)),
  row('293', '2', from180Until212, ladder(5000, 1200, 5)),
  row('293', '2', since111, [fine(7000, 3000), works(7000, 3000), service(1200), ...freedom(3, 6)]),
  row('293', '3', stretch(code, law212, [in2018, in2023], { within: [law180] }), freedom(3, 7)),
  row('293', '3', since111, [prison(5, 7)]),
] as const satisfies readonly SanctionRow[];
