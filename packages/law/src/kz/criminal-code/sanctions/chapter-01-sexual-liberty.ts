import { code, law111, law210, law240, law292, law393, law72 } from './amending-laws.ts';
import {
  arrest,
  ban,
  banForLife,
  confiscation,
  freedomUpTo,
  life,
  mayBan,
  mayBanUpTo,
  mayConfiscate,
  onlyWith,
  prison,
  prisonUpTo,
  service,
  works,
} from './punishments.ts';
import { december2019, december2020, july2018, june2026 } from './redactions.ts';
import { rowsOfChapter, stretch } from './row.ts';
import type { SanctionRow } from './types.ts';

// CC 120-128: offences against sexual inviolability and liberty (chapter 1).

const row = rowsOfChapter(1);

const in2018 = july2018('sec007');
const in2019 = december2019('sec006-ch001');
const in2020 = december2020('sec006-ch001');
const in2026 = june2026('sec007');

const until240 = stretch(code, law240, [in2018]);
const since292 = stretch(law292, null, [in2019, in2020, in2026], { within: [law393, law72] });
const since292Until393 = stretch(law292, law393, [in2019]);
const since393 = stretch(law393, null, [in2020, in2026], { within: [law72] });
const since292Until72 = stretch(law292, law72, [in2019, in2020], { within: [law393] });
const since72 = stretch(law72, null, [in2026]);
const since111 = stretch(law111, null, [in2026]);
const through2019 = stretch(code, law393, [in2018, in2019], { within: [law240, law292] });
const since393Until111 = stretch(law393, law111, [in2020]);
const kidnapping = stretch(code, null, [in2018, in2019, in2020, in2026], { within: [law292, law72, law210] });
const deprivation = stretch(code, null, [in2018, in2019, in2026], { within: [law292, law72] });
const twoForms = { guilt: 'twoForms' } as const;
const lifeBanWithPrison = [onlyWith(banForLife, 'imprisonment')] as const;

export const sexualAndLiberty = [
  row('120', '1', until240, [prison(3, 5)]),
  // Part 1 of article 120 was not in the pages read of the redaction of December 2019.
  row('120', '1', since393, [prison(5, 8)]),
  row('120', '2', until240, [prison(5, 10)]),
  row('120', '2', since292, [prison(9, 12)]),
  row('120', '3', until240, [prison(10, 15)], [mayBan(10)], twoForms),
  row('120', '3', until240, [prison(10, 15)], [banForLife], { items: ['5'] }),
  row('120', '3', since292, [prison(12, 15)], [mayBan(10)], twoForms),
  row('120', '3-1', since292Until393, [prison(12, 17)], [banForLife]),
  row('120', '3-1', since393, [prison(15, 17)], [banForLife]),
  row('120', '3-2', since292, [prison(17, 20), life], lifeBanWithPrison),
  row('120', '4', until240, [prison(15, 20), life], lifeBanWithPrison),
  row('120', '4', since292Until72, [prison(20, 20), life], lifeBanWithPrison),
  row('120', '4', since72, [life]),

  row('121', '1', until240, [prison(3, 5)]),
  row('121', '1', since292, [prison(5, 8)]),
  row('121', '2', until240, [prison(5, 10)]),
  row('121', '2', since292, [prison(9, 12)]),
  row('121', '3', until240, [prison(10, 15)], [mayBan(10)], twoForms),
  row('121', '3', until240, [prison(10, 15)], [banForLife], { items: ['5'] }),
  row('121', '3', since292, [prison(12, 15)], [mayBan(10)], twoForms),
  row('121', '3-1', since292Until393, [prison(12, 17)], [banForLife]),
  row('121', '3-1', since393, [prison(15, 17)], [banForLife]),
  row('121', '3-2', since292, [prison(17, 20), life], lifeBanWithPrison),
  row('121', '4', until240, [prison(15, 20), life], lifeBanWithPrison),
  row('121', '4', since292Until72, [prison(20, 20), life], lifeBanWithPrison),
  row('121', '4', since72, [life]),

  row(
    '121-1',
    null,
    stretch(law72, null, [in2026], { introduced: true }),
    [works(200), service(200), arrest(50)],
    [onlyWith(mayBanUpTo(3), 'arrest')],
  ),

  // Law 111-VIII moved the deeds: parts 2 and 3 before it are parts 3 and 4 since; part 2 since is a new deed.
  row('122', '1', through2019, freedomUpTo(5)),
  row('122', '1', stretch(law393, null, [in2020, in2026], { within: [law111] }), freedomUpTo(5), lifeBanWithPrison),
  row('122', '2', through2019, [prison(7, 10)], [banForLife]),
  row('122', '2', since393Until111, [prison(7, 12)], [banForLife]),
  row('122', '2', since111, [prison(3, 6)], [banForLife]),
  row('122', '3', through2019, [prison(10, 15)], [banForLife]),
  row('122', '3', since393Until111, [prison(12, 15)], [banForLife]),
  row('122', '3', since111, [prison(7, 12)], [banForLife]),
  row('122', '4', stretch(law111, null, [in2026], { introduced: true }), [prison(12, 15)], [banForLife]),

  row('124', '1', stretch(code, law393, [in2018, in2019], { within: [law240] }), [prison(5, 10)], [ban(7, 10)]),
  row('124', '1', since393, [prison(7, 12)], [banForLife]),
  row('124', '2', stretch(code, law393, [in2018, in2019], { within: [law240] }), [prison(7, 12)], [banForLife]),
  row('124', '2', since393, [prison(10, 15)], [banForLife]),
  row('124', '3', stretch(code, law393, [in2018, in2019], { within: [law240] }), [prison(10, 15)], [banForLife]),
  row('124', '3', since393, [prison(12, 17)], [banForLife]),

  row('125', '1', kidnapping, [prison(4, 7)]),
  row('125', '2', kidnapping, [prison(7, 12)], [mayConfiscate]),
  row('125', '3', kidnapping, [prison(10, 15)], [mayConfiscate], twoForms),
  row('126', '1', deprivation, freedomUpTo(3)),
  row('126', '2', deprivation, [prisonUpTo(5)], [mayConfiscate]),
  row('126', '3', deprivation, [prison(5, 10)], [mayConfiscate], twoForms),

  row('128', '1', stretch(code, law292, [in2018]), [prison(3, 5)], [confiscation]),
  row('128', '1', stretch(law292, null, [in2019, in2026], { within: [law111] }), [prison(4, 7)], [confiscation]),
  row('128', '2', stretch(code, law292, [in2018]), [prison(5, 7)], [confiscation]),
  row('128', '2', since111, [prison(7, 9)], [confiscation]),
  row('128', '3', stretch(code, law292, [in2018]), [prison(7, 10)], [confiscation]),
  row('128', '3', since111, [prison(9, 12)], [confiscation]),
  row('128', '4', stretch(code, law292, [in2018]), [prison(10, 15)], [confiscation], twoForms),
  row('128', '4', since111, [prison(12, 15)], [confiscation], twoForms),
] as const satisfies readonly SanctionRow[];
