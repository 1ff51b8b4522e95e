import { code, law180, law188, law292 } from './amending-laws.ts';
import {
  ban,
  banForLife,
  banUpTo,
  freedomUpTo,
  ladder,
  ladderWithoutService,
  mayBanUpTo,
  petty,
  prison,
  prisonUpTo,
} from './punishments.ts';
import { december2019, july2018, june2026 } from './redactions.ts';
import { rowsOfChapter, stretch } from './row.ts';
import type { SanctionRow } from './types.ts';

// CC 344-348: transport offences (chapter 14).

const row = rowsOfChapter(14);

const in2018 = july2018('sec007-ch014');
const in2019 = december2019('sec006-ch014');
const in2026 = june2026('sec007-ch014');

const until180 = stretch(code, law180, [in2018]);
const since180 = stretch(law180, null, [in2019, in2026]);
const throughout = stretch(code, null, [in2018, in2019, in2026], { within: [law180] });
const drunk = stretch(law292, null, [in2019, in2026], { introduced: true, within: [law188] });
/** Article 346 in the text between Laws 180-VI and 292-VI was not read. */
const deprivedSince292 = stretch(law292, null, [in2019, in2026]);
const negligent = { guilt: 'negligent' } as const;
const twoForms = { guilt: 'twoForms' } as const;

export const transport = [
  row('344', '1', until180, ladderWithoutService(2000, 2), [mayBanUpTo(3)], negligent),
  row('344', '1', since180, ladder(2000, 600, 2), [mayBanUpTo(3)], negligent),
  row('344', '2', throughout, [prisonUpTo(7)], [mayBanUpTo(3)], negligent),
  row('344', '3', throughout, [prison(4, 10)], [mayBanUpTo(3)], negligent),

  row('345', '1', until180, petty(300, 240, 75), [banUpTo(2)], negligent),
  row('345', '1', since180, petty(160, 160, 40), [banUpTo(2)], negligent),
  row('345', '2', until180, ladderWithoutService(2000, 2), [banUpTo(3)], negligent),
  row('345', '2', since180, ladder(2000, 600, 2), [banUpTo(3)], negligent),
  row('345', '3', throughout, [prisonUpTo(5)], [banUpTo(5)], negligent),
  row('345', '4', throughout, [prison(5, 10)], [banUpTo(7)], negligent),

  row('345-1', '1', drunk, ladder(1000, 400, 1), [ban(10)], negligent),
  row('345-1', '2', drunk, ladder(3000, 1200, 3), [ban(10)], negligent),
  row('345-1', '3', stretch(law292, law188, [in2019], { introduced: true }), freedomUpTo(7), [ban(10)], negligent),
  row('345-1', '3', stretch(law188, null, [in2026]), [prisonUpTo(7)], [ban(10)], negligent),
  row('345-1', '4', drunk, [prison(7, 10)], [banForLife], negligent),

  // Law 292-VI gave article 346 new parts: the deeds of its old parts 2 to 5 are parts 3 to 6 since.
  row('346', '1', until180, petty(500, 300, 90), [ban(3)]),
  row('346', '1', deprivedSince292, ladder(5000, 1200, 5), [banForLife]),
  row('346', '2', until180, ladderWithoutService(1000, 2), [ban(5)], twoForms),
  row('346', '2', deprivedSince292, [prison(4, 6)], [banForLife], twoForms),
  row('346', '3', until180, ladderWithoutService(3000, 5), [ban(6)], twoForms),
  row('346', '3', deprivedSince292, [prison(5, 7)], [banForLife], twoForms),
  row('346', '4', until180, [prison(5, 7)], [ban(7)], twoForms),
  row('346', '4', deprivedSince292, [prison(6, 8)], [banForLife], twoForms),
  row('346', '5', until180, [prison(7, 10)], [ban(10)], twoForms),
  row('346', '5', deprivedSince292, [prison(7, 9)], [banForLife], twoForms),
  row('346', '6', deprivedSince292, [prison(8, 10)], [banForLife], twoForms),

  row('347', null, until180, ladderWithoutService(1000, 2), [mayBanUpTo(3)]),
  row('347', null, stretch(law180, null, [in2019, in2026], { within: [law188] }), ladder(1000, 600, 2), [
    mayBanUpTo(3),
  ]),

  row('348', '1', until180, petty(500, 300, 90), [], negligent),
  row('348', '1', since180, petty(200, 200, 50), [], negligent),
  row('348', '2', until180, ladderWithoutService(2000, 2), [mayBanUpTo(3)], negligent),
  row('348', '2', since180, ladder(2000, 600, 2), [mayBanUpTo(3)], negligent),
  row('348', '3', throughout, [prisonUpTo(5)], [banUpTo(3)], negligent),
  row('348', '4', throughout, [prison(4, 7)], [banUpTo(5)], negligent),
] as const satisfies readonly SanctionRow[];
