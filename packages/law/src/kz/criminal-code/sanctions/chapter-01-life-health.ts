import { code, law131, law170, law180, law210, law212, law292, law72, law94 } from './amending-laws.ts';
import {
  arrest,
  banForLife,
  fine,
  fineOrWorks,
  freedom,
  freedomUpTo,
  ladder,
  ladderWithoutService,
  life,
  mayConfiscate,
  onlyWith,
  petty,
  prison,
  prisonUpTo,
  service,
  works,
} from './punishments.ts';
import { december2019, july2018, june2026 } from './redactions.ts';
import { rowsOfChapter, stretch } from './row.ts';
import type { SanctionRow } from './types.ts';

// CC 99-119, 131: offences against life, health and honour (chapter 1). Articles 108 and 109, which stood until Law 84-VI, were
// not read. Where a row ends at Law 212-VII the next change that was read is Law 72-VIII; the text between was not read.

const row = rowsOfChapter(1);

const in2018 = july2018('sec007');
const in2019 = december2019('sec006-ch001');
const in2026 = june2026('sec007');

const unchanged = stretch(code, null, [in2018, in2019, in2026]);
const before2018 = stretch(code, law180, [in2018]);
const since2018 = stretch(law180, null, [in2019, in2026]);
const from180Until212 = stretch(law180, law212, [in2019]);
const until292 = stretch(code, law292, [in2018]);
const since72 = stretch(law72, null, [in2026]);
const new72 = stretch(law72, null, [in2026], { introduced: true });
const negligent = { guilt: 'negligent' } as const;
const twoForms = { guilt: 'twoForms' } as const;

export const lifeAndHealth = [
  row('99', '1', stretch(code, null, [in2018, in2019, in2026], { within: [law292, law72] }), [prison(8, 15)]),
  row(
    '99',
    '2',
    stretch(code, null, [in2018, in2019, in2026], { within: [law292, law72] }),
    [prison(15, 20), life],
    [mayConfiscate],
  ),
  row(
    '99',
    '3',
    stretch(law292, law72, [in2019], { introduced: true }),
    [prison(20, 20), life],
    [onlyWith(banForLife, 'imprisonment'), onlyWith(mayConfiscate, 'life')],
  ),
  row('99', '3', since72, [life]),

  row('100', null, unchanged, freedomUpTo(4)),
  row('101', '1', unchanged, freedomUpTo(3)),
  row('101', '2', unchanged, [prisonUpTo(5)]),
  row('102', null, unchanged, freedomUpTo(2)),
  row('103', null, unchanged, freedomUpTo(3)),
  row('104', '1', unchanged, freedomUpTo(3), [], negligent),
  row('104', '2', unchanged, freedomUpTo(5), [], negligent),

  row('105', '1', stretch(code, null, [in2018, in2019, in2026], { within: [law170, law292, law72] }), freedomUpTo(3)),
  row('105', '2', stretch(code, null, [in2018, in2019, in2026], { within: [law170, law292, law72] }), freedomUpTo(5)),
  row('105', '3', stretch(code, law170, [in2018]), [prison(3, 7)]),
  row('105', '3', stretch(law292, law72, [in2019]), [prison(3, 8)]),
  row('105', '3', since72, [prison(5, 9)]),

  row('106', '1', until292, freedom(3, 7)),
  // As read: eight years of restriction, though CC 44 allows seven.
  row('106', '1', stretch(law292, law131, [in2019]), freedom(3, 8)),
  row('106', '1', since72, [prison(3, 8)]),
  row('106', '2', until292, [prison(5, 10)]),
  row('106', '2', stretch(law292, law131, [in2019]), [prison(6, 10)]),
  row('106', '2', since72, [prison(6, 10)], [mayConfiscate]),
  row('106', '3', stretch(code, law131, [in2018, in2019], { within: [law292] }), [prison(8, 12)], [], twoForms),
  row('106', '3', since72, [prison(8, 12)], [mayConfiscate], twoForms),

  row('107', '1', before2018, ladderWithoutService(1000, 2)),
  row('107', '1', from180Until212, ladder(1000, 600, 2)),
  row('107', '1', since72, [...fineOrWorks(1000), service(600), prisonUpTo(2)]),
  row('107', '2', before2018, ladderWithoutService(2000, 3)),
  row('107', '2', from180Until212, ladder(2000, 800, 3)),
  row('107', '2', since72, [prisonUpTo(3)]),

  row('108-1', '1', new72, petty(200, 200, 50)),
  row('108-1', '2', new72, ladder(1000, 600, 2)),
  row('109-1', '1', new72, petty(80, 80, 25)),
  row('109-1', '2', new72, [fine(200, 100), works(200, 100), service(200, 100), arrest(50, 30)]),

  row('110', '1', before2018, ladderWithoutService(1000, 2)),
  row('110', '1', stretch(law292, law212, [in2019]), ladder(1000, 600, 2)),
  row('110', '1', since72, [works(1000), service(600), prisonUpTo(3)]),
  row('110', '2', before2018, freedom(3, 7)),
  row('110', '2', stretch(law292, law212, [in2019]), freedom(4, 7)),
  row('110', '2', since72, [prison(4, 7)]),

  row('111', null, before2018, petty(200, 180, 60)),
  row('111', null, since2018, petty(120, 120, 30)),
  row('112', '1', before2018, ladderWithoutService(1000, 1)),
  row('112', '1', since2018, ladder(1000, 400, 1)),
  row('112', '2', stretch(code, null, [in2018, in2019, in2026], { within: [law180] }), freedomUpTo(2), [], twoForms),
  row('113', null, before2018, ladderWithoutService(1000, 1)),
  row('113', null, since2018, ladder(1000, 400, 1)),

  row('114', '1', before2018, petty(100, 120, 45), [], negligent),
  row('114', '1', since2018, petty(80, 80, 20), [], negligent),
  row('114', '2', before2018, petty(200, 180, 60), [], negligent),
  row('114', '2', since2018, petty(120, 120, 30), [], negligent),
  row('114', '3', before2018, ladderWithoutService(1000, 1), [], negligent),
  row('114', '3', since2018, ladder(1000, 400, 1), [], negligent),
  row('114', '4', before2018, ladderWithoutService(2000, 2), [], negligent),
  row('114', '4', since2018, ladder(2000, 600, 2), [], negligent),

  row('115', null, before2018, petty(200, 180, 60)),
  row('115', null, since2018, petty(120, 120, 30)),
  row('115-1', null, stretch(law210, null, [in2026], { introduced: true }), petty(200, 200, 50)),

  row('119', '1', stretch(code, null, [in2018, in2026]), petty(100, 120, 45)),
  row('119', '2', stretch(code, null, [in2018, in2026]), ladderWithoutService(2000, 2), [], twoForms),
  row('119', '3', stretch(code, null, [in2018, in2026]), freedomUpTo(3), [], twoForms),
  row('119', '4', stretch(code, null, [in2018, in2026]), freedomUpTo(5), [], twoForms),

  row('131', '1', stretch(law94, null, [in2026]), [...fineOrWorks(100), service(120)]),
  row('131', '2', stretch(law94, null, [in2026]), [...fineOrWorks(200), service(180)]),
] as const satisfies readonly SanctionRow[];
