import { law111, law132, law180, law210, law262, law501, law62, law72 } from './amending-laws.ts';
import { april2016, july2018, july2024, june2026, september2021 } from './redactions.ts';
import type { EditionBoundary, IsoDate, Source } from './types.ts';

/** The lists of offences the Code defines in article 3. */
export type OffenceListName =
  | 'corruption'
  | 'terrorist'
  | 'extremist'
  | 'sexualAgainstMinors'
  | 'violenceAgainstMinors'
  | 'humanTrafficking';

/** What else must be so for the deed to be on the list. */
export type ListCondition = 'victimIsMinor' | 'withViolence' | { readonly feature: string };

/** One deed of a list: an article, or a part or items of it. */
export interface ListEntry {
  readonly article: string;
  readonly part?: string;
  readonly items?: readonly string[];
  readonly when?: ListCondition;
}

/** A list as it stood through one stretch of time. Stretches that are missing were not read. */
export interface ListEdition {
  readonly item: string;
  readonly from: EditionBoundary;
  readonly to: EditionBoundary | null;
  readonly source: Source;
  readonly entries: readonly ListEntry[];
}

const whole = (...articles: readonly string[]): readonly ListEntry[] => articles.map((article) => ({ article }));
const item = (article: string, part: string, ...items: readonly string[]): ListEntry => ({ article, part, items });
const minor = (article: string, part?: string, ...items: readonly string[]): ListEntry => ({
  article,
  ...(part === undefined ? {} : { part }),
  ...(items.length === 0 ? {} : { items }),
  when: 'victimIsMinor',
});

// Article 3 was amended many times, and which of its items each law touched was not collected: hence islands, most of them one before
// Law 180-VI and one since Law 210-VIII. Items 42 and 18-1 were read in more redactions: item 42 alike in those of 09.04.2016,
// 01.07.2018, 21.01.2019 and 27.12.2019, and alike in those of 04.09.2021, 01.01.2023, 17.07.2024 and 12.06.2026; item 18-1 in those
// of 17.07.2024 and 12.06.2026.
const early = { from: law132, to: law180, source: july2018('sec001') } as const;
const late = { from: law210, to: null, source: june2026('sec001') } as const;

const terrorist = whole(
  '170',
  '171',
  '173',
  '177',
  '178',
  '184',
  '255',
  '256',
  '257',
  '258',
  '259',
  '260',
  '261',
  '269',
  '270',
);
const extremist = [
  ...whole('174', '179', '180', '181', '182', '184', '258', '259', '260', '267'),
  { article: '404', part: '2' },
  { article: '404', part: '3' },
  ...whole('405'),
];
const service = whole('364', '365', '366', '367', '368', '369', '370', '450');
const sexual = [minor('120'), minor('121'), minor('122'), minor('123'), minor('124')];
// Item 18-1 still names items 125(2)(5) and 126(2)(5), which Law 72-VIII took out; their deeds are items 2-1 of parts 3 since.
const violence = [
  item('99', '2', '14'),
  { article: '99', part: '3' },
  { article: '105', part: '3' },
  item('106', '2', '11'),
  minor('106', '3'),
  item('107', '2', '8'),
  item('108-1', '2', '8'),
  minor('110', '2', '1'),
  item('116', '2', '2'),
  minor('116', '3'),
  minor('119', '2'),
  minor('119', '3'),
  minor('119', '4'),
  item('125', '2', '5'),
  minor('125', '3'),
  item('126', '2', '5'),
  minor('126', '3'),
  item('127', '2', '3'),
  { article: '133', part: '3', when: 'withViolence' },
  minor('135'),
  minor('146'),
] as const satisfies readonly ListEntry[];

/** Every list by edition. */
export const offenceLists: Readonly<Record<OffenceListName, readonly ListEdition[]>> = {
  corruption: [
    {
      item: '29',
      ...early,
      entries: [
        item('189', '3', '2'),
        item('190', '3', '2'),
        item('215', '2', '3'),
        item('216', '2', '4'),
        item('217', '3', '3'),
        item('218', '3', '1'),
        item('234', '3', '1'),
        item('249', '3', '2'),
        item('307', '3', '3'),
        ...whole('361'),
        item('362', '4', '3'),
        ...service,
        item('451', '2', '2'),
        ...whole('452'),
      ],
    },
    {
      item: '29',
      ...late,
      entries: [
        item('189', '3', '2'),
        { article: '189', part: '4', when: { feature: '189(3)(2)' } },
        item('190', '3', '2'),
        { article: '190', part: '4', when: { feature: '190(3)(2)' } },
        item('218', '3', '1'),
        item('218-1', '4', '1'),
        item('234', '3', '1'),
        item('249', '3', '2'),
        ...whole('361'),
        item('362', '4', '3'),
        ...service,
        item('451', '2', '2'),
        ...whole('452'),
      ],
    },
  ],
  terrorist: [
    { item: '30', ...early, entries: terrorist },
    { item: '30', ...late, entries: terrorist },
  ],
  extremist: [
    { item: '39', ...early, entries: extremist },
    { item: '39', ...late, entries: extremist },
  ],
  sexualAgainstMinors: [
    { item: '42', from: law501, to: law262, source: april2016('sec001'), entries: sexual },
    {
      item: '42',
      from: law62,
      to: null,
      source: september2021('sec001'),
      entries: [...sexual, minor('134'), minor('144'), minor('312', '2'), minor('312', '3')],
    },
  ],
  violenceAgainstMinors: [
    { item: '18-1', from: law72, to: law111, source: july2024('sec001'), entries: violence },
    {
      item: '18-1',
      ...late,
      entries: [...violence, item('125-1', '2', '2'), minor('125-1', '3'), minor('140')],
    },
  ],
  humanTrafficking: [
    {
      item: '1-1',
      ...late,
      entries: [...whole('116', '128', '134', '135', '308', '309'), item('125', '3', '2'), item('126', '3', '2')],
    },
  ],
};

/** A charge as a list sees it. */
export interface ListedRef {
  readonly article: string;
  readonly part?: string;
  readonly items: readonly string[];
}

/**
 * Whether a deed is on a list: `yes`, `no`, a condition that must be looked at, or `unknown` (part or item not given, or the list of
 * that day not read). Between two readings that agree about the deed the answer is theirs, with `between`.
 */
export interface Listing {
  readonly listed: 'yes' | 'no' | 'unknown' | ListCondition;
  readonly certainty: 'read' | 'between' | 'unread';
}

/** Whether the deed stood on the list on that day. */
export function listing(name: OffenceListName, ref: ListedRef, day: IsoDate): Listing {
  const editions = offenceLists[name];
  const surely = editions.find(
    ({ from, to }) => day >= from.provenBy && (to === null || day < (to.notBefore ?? to.on)),
  );
  if (surely) return { listed: onEdition(surely, ref), certainty: 'read' };
  const before = editions.filter(({ from }) => (from.notBefore ?? from.on) <= day);
  const [first, second] = [before.at(-1), editions[before.length]];
  if (!first || !second) return { listed: 'unknown', certainty: 'unread' };
  const [a, b] = [onEdition(first, ref), onEdition(second, ref)];
  return a === b ? { listed: a, certainty: 'between' } : { listed: 'unknown', certainty: 'unread' };
}

function onEdition({ entries }: ListEdition, ref: ListedRef): Listing['listed'] {
  const answers = entries.filter(({ article }) => article === ref.article).map((entry) => onEntry(entry, ref));
  if (answers.includes('yes')) return 'yes';
  return (
    answers.find((answer) => typeof answer === 'object' || answer === 'victimIsMinor' || answer === 'withViolence') ??
    (answers.includes('unknown') ? 'unknown' : 'no')
  );
}

function onEntry(entry: ListEntry, ref: ListedRef): Listing['listed'] {
  if (entry.part !== undefined) {
    if (ref.part === undefined) return 'unknown';
    if (ref.part !== entry.part) return 'no';
  }
  if (entry.items !== undefined) {
    if (ref.items.length === 0) return 'unknown';
    if (!ref.items.some((it) => entry.items?.includes(it))) return 'no';
  }
  return entry.when ?? 'yes';
}

/** The first day an edition of the list can have been in force, and every day on which another may have begun or a read one ended. */
export function daysOfList(name: OffenceListName): readonly [IsoDate, ...IsoDate[]] {
  const days = offenceLists[name].flatMap(({ from, to }) => [
    from.notBefore ?? from.on,
    from.provenBy,
    ...(to ? [to.notBefore ?? to.on] : []),
  ]);
  const [first, ...others] = days.toSorted();
  if (first === undefined) throw new RangeError(`${name} has no edition`);
  return [first, ...others];
}
