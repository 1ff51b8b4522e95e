import type { CaseFile } from '@zhargy/casefile';
import {
  changesToKeep,
  contentFindings,
  differences,
  draftPacket,
  listAt,
  paperFields,
  readFact,
  setUp,
  withFacts,
  type ContentFinding,
  type DocumentTree,
  type FactChange,
  type FieldGroup,
  type FieldKind,
  type Paper,
  type Setting,
} from '@zhargy/documents/drafts';
import type { Lang } from '@zhargy/logic';

/** What was typed into a field, with what the field takes. */
export interface Typed {
  readonly kind: FieldKind;
  readonly text: string;
  /** For the words of a fact in another language: the place of the fact, where the case has no such words yet. */
  readonly of?: string;
}
/** Everything the user did to a paper. */
export interface PaperState {
  readonly setting: Setting;
  /** By the place of the fact. */
  readonly typed: Readonly<Record<string, Typed>>;
  /** Members of lists added and taken out, and lists said to be empty. */
  readonly rows: readonly FactChange[];
}

/** A paper as the page shows it. */
export interface PaperDraft {
  readonly file: CaseFile;
  readonly agreement: string;
  readonly groups: readonly FieldGroup[];
  readonly trees: Readonly<Record<Lang, readonly DocumentTree[]>>;
  readonly content: readonly ContentFinding[];
  /** Places at which the Kazakh and the Russian text do not say the same. */
  readonly differing: readonly string[];
  /** Facts without which the Kazakh or the Russian text has a gap. */
  readonly missing: readonly { readonly path: string; readonly label: string }[];
  /** What the case would take over. */
  readonly changes: readonly FactChange[];
}

const pathOf = (place: string): readonly string[] => place.split('.');

/** What the typed facts change; what cannot be read changes nothing. */
function factsOf({ typed, rows }: PaperState): readonly FactChange[] {
  const facts = Object.entries(typed).flatMap(([place, { kind, text, of }]): readonly FactChange[] => {
    const read = readFact(kind, text);
    if ('unread' in read) return [];
    const change: FactChange = { path: pathOf(place), value: 'value' in read ? read.value : undefined };
    if (of === undefined) return [change];
    const entry = change.path.slice(0, 2);
    return change.value === undefined
      ? [{ path: entry, value: undefined }]
      : [{ path: [...entry, 'of'], value: of }, change];
  });
  return [...rows, ...facts];
}

/** The id under which the words of a fact in another language are kept, where the case has none. */
export const renderingId = (place: string): string => `of-${place.replaceAll('.', '-')}`;

/** Writes a paper from a case, or from nothing, and from what was typed. */
export function draftOf(base: CaseFile, paper: Paper, state: PaperState, lang: Lang): PaperDraft {
  const facts = factsOf(state);
  const first = setUp(base, paper, state.setting);
  // Facts may ask for more people and places: in court a judge, a punishment for each crime.
  const again = setUp(withFacts(first.file, facts), paper, { ...state.setting, agreement: first.agreement });
  const file = withFacts(again.file, facts);
  const { agreement } = again;
  const inLanguage = (l: Lang): readonly DocumentTree[] => {
    const drafted = draftPacket(file, { agreement, paper: paper.name, lang: l });
    return 'trees' in drafted ? drafted.trees : [];
  };
  const trees = { kk: inLanguage('kk'), ru: inLanguage('ru'), en: inLanguage('en') };
  const [own] = trees[lang];
  const both = trees.kk.flatMap((tree, i) => differences([tree, ...(trees.ru[i] ? [trees.ru[i]] : [])]));
  const labels = new Map(trees[lang].flatMap((tree) => tree.gaps.map((gap) => [gap.path, gap.label] as const)));
  const gaps = [...trees.kk, ...trees.ru].flatMap((tree) => tree.gaps);
  const missing = new Map(
    gaps.filter((gap) => gap.why === 'missing').map((gap) => [gap.path, labels.get(gap.path) ?? gap.label]),
  );
  return {
    file,
    agreement,
    groups: paperFields(file, agreement, paper),
    trees,
    content:
      own && (paper.name === 'agreement' || paper.name === 'asset-agreement')
        ? contentFindings(own, file, agreement)
        : [],
    differing: [...new Set(both.map((d) => d.path))],
    missing: [...missing].map(([path, label]) => ({ path, label })),
    changes: facts.length === 0 ? [] : changesToKeep([...first.added, ...again.added], facts),
  };
}

/** How many crimes and victims a case has for an agreement: those need no places made for them. */
export function countsOf(
  file: CaseFile,
  agreement: string | undefined,
): { readonly crimes: number; readonly victims: number } {
  const known = listAt(file, 'agreements');
  const charges = (known.find((g) => g.id === agreement) ?? known[0])?.['charges'];
  const victims = listAt(file, 'roles').filter((r) => r['as'] === 'victim' && r['takesPart'] !== false);
  return {
    crimes: Array.isArray(charges) ? charges.length : 0,
    victims: new Set(victims.map((r) => r['person'])).size,
  };
}

/** The agreements of a case, and those who might make one. */
export function partiesOf(file: CaseFile): {
  readonly agreements: readonly string[];
  readonly parties: readonly string[];
} {
  const roles = listAt(file, 'roles').filter((r) => ['suspect', 'accused', 'defendant'].includes(String(r['as'])));
  return {
    agreements: listAt(file, 'agreements').map((g) => g.id),
    parties: [...new Set(roles.flatMap((r) => (typeof r['person'] === 'string' ? [r['person']] : [])))],
  };
}
