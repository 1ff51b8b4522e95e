import { code, law180, law23, law384, law400 } from './amending-laws.ts';
import {
  banForLife,
  banUpTo,
  confiscation,
  fineTimes,
  freedom,
  freedomUpTo,
  ladder,
  ladderWithoutService,
  mayBanUpTo,
  mayConfiscate,
  prison,
  prisonUpTo,
} from './punishments.ts';
import { january2019, july2018, june2026, september2021 } from './redactions.ts';
import { rowsOfChapter, stretch } from './row.ts';
import type { SanctionRow } from './types.ts';

// CC 361-371: corruption and other offences against the interests of state service (chapter 15).

const row = rowsOfChapter(15);

const in2018 = july2018('sec007-ch014');
const in2019 = january2019('sec007-ch015');
const in2021 = september2021('sec006-ch015');
const in2026 = june2026('sec007-ch014');

const until180 = stretch(code, law180, [in2018]);
const until180Removed = stretch(code, law180, [in2018], { removed: true });
const abuse = stretch(law180, null, [in2019, in2026], { within: [law384] });
const new384 = stretch(law384, null, [in2026], { introduced: true });
const excessUntil180 = stretch(law400, law180, [in2018]);
const excess = stretch(law180, null, [in2019, in2026]);
const excessGrave = stretch(law400, null, [in2018, in2019, in2026], { within: [law180] });
const bribe = stretch(law180, null, [in2019, in2026], { within: [law384] });
const giving180 = stretch(law180, law384, [in2019]);
const giving384 = stretch(law384, law23, [in2021]);
const givingSince384 = stretch(law384, null, [in2021, in2026], { within: [law23] });
const since23 = stretch(law23, null, [in2026]);
const since384 = stretch(law384, null, [in2021, in2026]);
const times = (min: number, max: number = min) => fineTimes('bribe', min, max);
const whole = [confiscation, banForLife] as const;
const softer = [mayConfiscate, banForLife] as const;

export const corruption = [
  row('361', '1', abuse, ladder(2000, 600, 2), whole),
  row('361', '2-1', new384, ladder(4000, 1000, 4), whole),
  row('361', '3', abuse, ladder(5000, 1200, 5), whole),
  row('361', '4', abuse, freedomUpTo(7), whole),

  row('362', '1', excessUntil180, ladderWithoutService(3000, 3)),
  row('362', '1', excess, ladder(3000, 800, 3)),
  row('362', '2', stretch(law400, law180, [in2018], { removed: true }), ladderWithoutService(5000, 5)),
  row('362', '3', excessUntil180, [prison(4, 8)], [mayBanUpTo(5)]),
  row('362', '3', excess, freedomUpTo(7), [mayBanUpTo(5)]),
  row('362', '4', excessGrave, [prison(5, 10)]),
  row('362', '4', excessGrave, [prison(5, 10)], whole, { items: ['3'] }),

  row('366', '1', until180, [times(50), prisonUpTo(5)], whole),
  row('366', '1', bribe, [times(20, 50), prisonUpTo(5)], whole),
  row('366', '1-1', new384, [times(30, 50), prisonUpTo(6)], whole),
  row('366', '2', until180, [times(60), prison(3, 7)], whole),
  row('366', '2', bribe, [times(50, 60), prison(3, 7)], whole),
  row('366', '3', until180, [times(70), prison(7, 12)], whole),
  row('366', '3', bribe, [times(60, 70), prison(7, 12)], whole),
  row('366', '4', until180, [times(80), prison(10, 15)], whole),
  row('366', '4', bribe, [times(70, 80), prison(10, 15)], whole),

  row('367', '1', until180, [times(20), prisonUpTo(3)], softer),
  row('367', '1', giving180, [times(10, 20), prisonUpTo(3)], softer),
  row('367', '1', giving384, [times(20, 30), prisonUpTo(5)], softer),
  row('367', '1', since23, [times(20, 30), prisonUpTo(5)], whole),
  row('367', '2', until180, [times(30), prisonUpTo(5)], softer),
  row('367', '2', giving180, [times(20, 30), prisonUpTo(5)], softer),
  row('367', '2', giving384, [times(30, 40), prison(3, 7)], softer),
  row('367', '2', since23, [times(30, 40), prison(3, 7)], whole),
  row('367', '3', until180, [times(40), prison(7, 12)], whole),
  row('367', '3', giving180, [times(30, 40), prison(7, 12)], whole),
  row('367', '3', givingSince384, [times(40, 50), prison(7, 12)], whole),
  row('367', '4', until180, [times(50), prison(10, 15)], whole),
  row('367', '4', giving180, [times(40, 50), prison(10, 15)], whole),
  row('367', '4', givingSince384, [times(50, 60), prison(10, 15)], whole),

  // Articles 368 and 369 between Laws 180-VI and 384-VI lay beyond the page read.
  row('368', '1', until180, [times(10), prisonUpTo(2)], softer),
  row('368', '1', giving384, [times(10, 20), prisonUpTo(3)], softer),
  row('368', '1', since23, [times(10, 20), prisonUpTo(3)], whole),
  row('368', '2', until180, [times(20), prisonUpTo(6)], whole),
  row('368', '2', givingSince384, [times(20, 30), prisonUpTo(6)], whole),

  row('369', '1', until180, ladderWithoutService(2000, 2), whole),
  row('369', '1', since384, ladder(2000, 600, 2), whole),
  row('369', '2', until180Removed, ladderWithoutService(3000, 3), whole),
  row('369', '2-1', stretch(law384, null, [in2021, in2026], { introduced: true }), ladder(3000, 800, 3), whole),
  row('369', '3', until180, freedom(3, 6), whole),
  row('369', '3', since384, freedomUpTo(5), whole),
  row('369', '4', since384, freedomUpTo(7), whole),

  row('371', '1', stretch(law180, null, [in2021, in2026]), ladder(1000, 400, 1), [], { guilt: 'unclear' }),
  row('371', '2', stretch(law180, null, [in2021, in2026]), ladder(4000, 1000, 4), [banUpTo(3)], { guilt: 'negligent' }),
] as const satisfies readonly SanctionRow[];
