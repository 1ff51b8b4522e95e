import type { Case } from './names-russian.ts';
import type { Stretch } from './text-parts.ts';

/** A part in the proceeding, by the names of the case file. */
export type RoleName =
  | 'suspect'
  | 'accused'
  | 'defendant'
  | 'victim'
  | 'counsel'
  | 'legalRepresentative'
  | 'representative'
  | 'prosecutor'
  | 'investigator'
  | 'inquirer'
  | 'judge'
  | 'translator'
  | 'civilPlaintiff'
  | 'witness';

/** A word that names a part, where it stands; `cases`: the cases a Russian form can be in. */
export interface RoleWord extends Stretch {
  readonly role: RoleName;
  readonly cases: readonly Case[];
  readonly advocate: boolean;
  /** "потерпевшие", "жәбірленушілер": the names joined behind it share the part. */
  readonly plural: boolean;
}

/** Parts whose name stands right beside the person; officials have posts, ranks and offices in between. */
export const parties: ReadonlySet<RoleName> = new Set([
  'suspect',
  'accused',
  'defendant',
  'victim',
  'civilPlaintiff',
  'witness',
]);

const adjective = '(?:ый|ая|ого|ой|ому|ым|ую|ом|ые|ых|ыми)';
const soft = '(?:ий|ая|его|ей|ему|им|ую|ем|ие|их|ими)';
const noun = '(?:а|у|ом|е|ы|ов|ами|ам|ах)?';
const softNoun = '(?:ь|я|ю|ем|е|и|ей|ями|ям|ях)';

/** Longer names first: the legal representative is no representative by power of attorney. */
const words: readonly (readonly [RoleName, RegExp])[] = [
  [
    'legalRepresentative',
    new RegExp(`законн\\p{L}+\\s+представител(?<e>${softNoun})|заңды\\s+өкіл(?<k>\\p{L}*)`, 'giu'),
  ],
  ['representative', new RegExp(`представител(?<e>${softNoun})|(?<!\\p{L})өкілі(?<k>\\p{L}*)`, 'giu')],
  ['suspect', new RegExp(`подозреваем(?<e>${adjective})|күдікті(?<k>\\p{L}*)`, 'giu')],
  ['accused', new RegExp(`обвиняем(?<e>${adjective})|айыпталушы(?<k>\\p{L}*)`, 'giu')],
  ['defendant', new RegExp(`подсудим(?<e>${adjective})|сотталушы(?<k>\\p{L}*)`, 'giu')],
  [
    'civilPlaintiff',
    new RegExp(`гражданск\\p{L}+\\s+ист(?:ец|ц(?<e>\\p{L}+))|азаматтық\\s+талапкер(?<k>\\p{L}*)`, 'giu'),
  ],
  ['victim', new RegExp(`потерпевш(?<e>${soft})|жәбірленуші(?<k>\\p{L}*)`, 'giu')],
  [
    'counsel',
    new RegExp(
      `защитник(?<e>${noun})|адвокат(?<a>${noun})(?!\\p{L}*ск)|қорғаушы(?<k>\\p{L}*)|адвокат(?:ы|ымен|ының|ына|ын|тың|қа|пен)`,
      'giu',
    ),
  ],
  ['prosecutor', new RegExp(`прокурор(?<e>${noun})(?!ск)(?<k>\\p{L}*)`, 'giu')],
  ['investigator', new RegExp(`следовател(?<e>${softNoun})|тергеуші(?<k>\\p{L}*)`, 'giu')],
  ['inquirer', new RegExp(`дознавател(?<e>${softNoun})|анықтаушы(?<k>\\p{L}*)`, 'giu')],
  ['judge', new RegExp(`судь(?<e>я|и|е|ю|ей|ёй)(?!\\p{L})|(?<!\\p{L})судья(?<k>\\p{L}*)`, 'giu')],
  ['translator', new RegExp(`переводчик(?<e>${noun})|аудармашы(?<k>\\p{L}*)`, 'giu')],
  ['witness', new RegExp(`свидетел(?<e>${softNoun})|(?<!\\p{L})куә(?<k>(?:нің|ні|ге|мен|лер)?)(?!\\p{L})`, 'giu')],
];

const casesOf: Readonly<Record<string, readonly Case[]>> = {
  ый: ['nom'],
  ий: ['nom'],
  ая: ['nom'],
  ь: ['nom'],
  '': ['nom'],
  ого: ['gen', 'acc'],
  его: ['gen', 'acc'],
  а: ['gen', 'acc'],
  я: ['gen', 'acc'],
  ой: ['gen', 'dat', 'ins', 'prep'],
  ей: ['gen', 'dat', 'ins', 'prep'],
  ому: ['dat'],
  ему: ['dat'],
  у: ['dat'],
  ю: ['dat'],
  ым: ['ins'],
  им: ['ins'],
  ом: ['ins', 'prep'],
  ем: ['ins', 'prep'],
  ую: ['acc'],
  е: ['prep'],
};

/** Every word of a part in a text, in order; a longer name takes the place of a shorter one inside it. */
export function roleWordsIn(text: string): readonly RoleWord[] {
  const found: RoleWord[] = [];
  for (const [role, re] of words)
    for (const match of text.matchAll(re)) {
      const from = match.index;
      const to = from + match[0].length;
      if (/\p{L}/u.test(text[from - 1] ?? '') || /\p{L}/u.test(text[to] ?? '')) continue;
      if (found.some((w) => from < w.to && to > w.from)) continue;
      const { e, a } = match.groups ?? {};
      const ending = (e ?? a)?.toLowerCase();
      const judge = role === 'judge' && ending === 'я';
      found.push({
        from,
        to,
        role,
        cases: judge ? ['nom'] : ending === undefined ? [] : (casesOf[ending] ?? []),
        advocate: match[0].toLowerCase().startsWith('адвокат'),
        plural:
          /(?:ие|ые|их|ых|ими|ыми|им|ым|ами|ам|ов|и|ы|лер|лар)$/iu.test(match[0]) &&
          /^(?:ие|ые|их|ых|ими|ыми|ов|ами|ам|и|ы)?$/iu.test(ending ?? '') &&
          !(ending === undefined && !/(?:лер|лар)/iu.test(match[0])),
      });
    }
  return found.toSorted((a, b) => a.from - b.from);
}

/** What may stand between the word of an official and the name: posts, ranks, offices, a line to sign on. */
const officialGap = /^[^;:!?]{0,170}$/u;
const partyGap =
  /^(?:\s*[:–—-]?\s*|\s*[_.…/\s]+\s*)(?:(?:гр|гражданин|гражданк|азамат|несовершеннолетн|кәмелетке)\p{L}*\.?\s*(?:РК\s+|толмаған\s+)?){0,2}(?:по\s+(?:уголовному\s+|данному\s+|настоящему\s+)?делу\s*(?:№\s?[\d-]+)?\s*)?$/u;

/** Whether the words between a name of a part and a person leave them together. */
export function adjacent(role: RoleName, gap: string): boolean {
  if (parties.has(role)) return partyGap.test(gap);
  if (!officialGap.test(gap)) return /^\s*:\s*[^;:!?]{0,60}$/u.test(gap);
  // A sentence that ended, or a verb, parts them: "следователь вынес постановление в отношении …".
  if (
    /(?<![\p{L}.](?:г|ст|р|п|д|ул|обл|им|УП|СО))\.\s+\p{Lu}\p{Ll}{3,}/u.test(
      gap.replaceAll(/(?<=(?:^|\s)\p{L}{1,4})\./gu, ''),
    )
  )
    return false;
  return !/(?<!\p{L})(?:рассмотр|установ|постанов|вын[ое]с|прин[яи]|что|который|которая|допрос|призна|подозрева|обвиня|потерпев|разъясн|заключ|направ|в\s+отношении|от\s+\d|қарап|анықта|туралы|бойынша|қатысты|заяв|поступ|провед|ходатайств|будет|прос[ия]|намер|обязу|назнач|счита|соглас[еио]|сообща|жасас|жүгін|согласован|утвержд)/iu.test(
    gap,
  );
}

/** The word of a part that belongs to the name beginning at this place, when one stands before it. */
export function roleBefore(text: string, at: number): RoleWord | undefined {
  const before = roleWordsIn(text.slice(Math.max(0, at - 220), at));
  const shift = Math.max(0, at - 220);
  const last = before.at(-1);
  if (!last) return undefined;
  const gap = text.slice(shift + last.to, at);
  return adjacent(last.role, gap) ? { ...last, from: last.from + shift, to: last.to + shift } : undefined;
}

/** "Адвокат Иванова П.О. – Смирнова К.Д.": the name beside the word is the client, the one behind the dash is counsel. */
export function namesClient(
  text: string,
  role: RoleName,
  mention: Stretch & { readonly paragraph: number },
  all: readonly (Stretch & { readonly paragraph: number })[],
): boolean {
  if (role !== 'counsel' && role !== 'representative' && role !== 'legalRepresentative') return false;
  return all.some(
    (m) =>
      m.paragraph === mention.paragraph &&
      m.from >= mention.to &&
      /^\s*[–—-]\s*(?:адвокат\p{L}*\s+)?$/u.test(text.slice(mention.to, m.from)),
  );
}
