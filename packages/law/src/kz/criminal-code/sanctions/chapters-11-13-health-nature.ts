import { code, law131, law150, law180, law188, law205, law292, newestReading } from './amending-laws.ts';
import {
  banUpTo,
  confiscation,
  fineOrWorks,
  freedom,
  ladder,
  ladderWithoutService,
  life,
  mayConfiscate,
  petty,
  prison,
} from './punishments.ts';
import { december2019, january2019, july2018, june2026, march2023 } from './redactions.ts';
import { rowsOfChapter, stretch } from './row.ts';
import type { SanctionRow } from './types.ts';

// CC 296-300: drugs (chapter 11, health of the population and morals); CC 337: illegal hunting (chapter 13, ecology).

const row = rowsOfChapter(11);
const ecology = rowsOfChapter(13);

const in2018 = july2018('sec007-ch011');
const inJanuary2019 = january2019('sec007-ch011');
const inDecember2019 = december2019('sec006-ch011');
const in2023 = march2023('sec006-ch011');
const in2026 = june2026('sec007-ch011');

const until180 = stretch(code, law180, [in2018]);
const possession = stretch(law180, null, [inJanuary2019, inDecember2019, in2023, in2026], { within: [law205, law292] });
const possessionThroughout = stretch(code, null, [in2018, inJanuary2019, inDecember2019, in2023, in2026], {
  within: [law180, law205, law292],
});
const saleUntil150 = stretch(code, law150, [in2018, inJanuary2019, inDecember2019, in2023], {
  within: [law292, law188],
});
const since150 = stretch(law150, null, [in2026]);
const new150 = stretch(law150, null, [in2026], { introduced: true });
const theft = stretch(code, null, [in2018, inJanuary2019, inDecember2019, in2023, in2026], { within: [law131] });
const inducementSince180 = stretch(law180, null, [inJanuary2019, inDecember2019, in2023, in2026], { within: [law292] });
const inducement = stretch(code, null, [in2018, inJanuary2019, inDecember2019, in2023, in2026], {
  within: [law180, law292],
});
const cultivation = stretch(code, null, [in2018, inJanuary2019, inDecember2019, in2023, in2026], {
  within: [law180, law150],
});
const hunting = stretch(newestReading, null, [june2026('sec007-ch013')]);

export const healthAndNature = [
  row('296', '1', until180, petty(100, 120, 45)),
  row('296', '1', possession, petty(80, 80, 20)),
  row('296', '2', until180, petty(200, 180, 60)),
  row('296', '2', possession, petty(160, 160, 40)),
  row('296', '3', until180, petty(300, 240, 75)),
  row('296', '3', possession, petty(200, 200, 50)),
  row('296', '4', possessionThroughout, [prison(3, 7)]),

  // Until Law 150-VIII article 297 also covered making and processing for sale, since then article 297-1.
  row('297', '1', saleUntil150, [prison(5, 10)], [confiscation]),
  row('297', '1', since150, [prison(5, 8)], [confiscation]),
  row('297', '2', saleUntil150, [prison(6, 12)], [confiscation]),
  row('297', '2', since150, [prison(6, 10)], [confiscation]),
  row('297', '3', saleUntil150, [prison(10, 15)], [confiscation]),
  row('297', '3', since150, [prison(7, 12)], [confiscation]),
  row('297', '4', saleUntil150, [prison(15, 20), life], [confiscation]),
  row('297', '4', since150, [prison(15, 20)], [confiscation]),
  row('297-1', '1', new150, [prison(5, 10)], [confiscation]),
  row('297-1', '2', new150, [prison(6, 12)], [confiscation]),
  row('297-1', '3', new150, [prison(10, 15)], [confiscation]),
  row('297-1', '4', new150, [prison(15, 20), life], [confiscation]),

  row('298', '1', stretch(code, law131, [in2018, inJanuary2019, inDecember2019]), [prison(3, 7)]),
  row('298', '1', stretch(law131, null, [in2023, in2026]), [prison(3, 7)], [mayConfiscate]),
  row('298', '2', theft, [prison(6, 10)], [confiscation]),
  row('298', '3', theft, [prison(10, 15)], [confiscation]),
  row('298', '4', theft, [prison(15, 20), life], [confiscation]),

  row('299', '1', until180, ladderWithoutService(4000, 4)),
  row('299', '1', inducementSince180, ladder(4000, 1000, 4)),
  row('299', '2', inducement, [prison(3, 8)]),
  row('299', '3', inducement, [prison(7, 10)]),
  row('299', '4', inducement, [prison(15, 20), life], [], { guilt: 'twoForms' }),

  row('300', '1', until180, ladderWithoutService(2000, 2)),
  row(
    '300',
    '1',
    stretch(law180, null, [inJanuary2019, inDecember2019, in2023, in2026], { within: [law150] }),
    ladder(2000, 600, 2),
  ),
  row('300', '2', cultivation, [prison(3, 8)]),
  row('300', '3', new150, [prison(7, 12)], [mayConfiscate]),

  // The note of amendments to article 337 lay beyond the page read, so nothing is claimed about earlier days.
  ecology('337', '1', hunting, ladder(3000, 800, 3), [confiscation, banUpTo(3)]),
  ecology('337', '2', hunting, ladder(4000, 1000, 4), [confiscation, banUpTo(3)]),
  ecology('337', '3', hunting, ladder(5000, 1200, 5), [confiscation, banUpTo(5)]),
  ecology('337', '4', hunting, [...fineOrWorks(6000), ...freedom(3, 6)], [confiscation, banUpTo(7)]),
] as const satisfies readonly SanctionRow[];
