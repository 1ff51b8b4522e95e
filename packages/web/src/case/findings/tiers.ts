import type { CaseFile } from '@zhargy/casefile';
import type { Finding, Status } from '@zhargy/logic';

/** What has to be done about findings, the most pressing first. */
export const tiers = ['mustFix', 'cannotJudge', 'weighed', 'running', 'holds', 'outside'] as const;
export type Tier = (typeof tiers)[number];

const tierOf: Readonly<Record<Status, Tier>> = {
  violated: 'mustFix',
  unknown: 'cannotJudge',
  open: 'weighed',
  pending: 'running',
  satisfied: 'holds',
  notApplicable: 'outside',
};

/** Findings that say the same of several, told once. */
export interface Same {
  readonly finding: Finding;
  /** Every finding this line stands for, the one shown among them. */
  readonly each: readonly Finding[];
}

/** Findings by what has to be done about them. */
export function byTier(findings: readonly Finding[]): ReadonlyMap<Tier, readonly Finding[]> {
  return Map.groupBy(findings, (finding) => tierOf[finding.status]);
}

/** Puts findings together that differ in nothing but their subjects; `apart`: what must not be put together. */
export function together(
  findings: readonly Finding[],
  apart: (finding: Finding) => string = () => '',
): readonly Same[] {
  const groups = Map.groupBy(findings, (f) =>
    JSON.stringify([f.norm, f.act ?? null, f.status, f.due ?? null, f.value ?? null, apart(f)]),
  );
  return [...groups.values()].flatMap((each) => (each[0] ? [{ finding: each[0], each }] : []));
}

/** A part of the list of findings: the act they are on, or the person they are about; empty for the rest. */
export interface Group {
  readonly of: string;
  readonly findings: readonly Finding[];
}

type Data = Readonly<Record<string, unknown>>;
const listed = (file: CaseFile, list: string): readonly Data[] => {
  const found = file[list];
  return Array.isArray(found) ? (found as readonly Data[]) : []; // the schema accepted the file
};
/** Facts that say whose something is, by list. */
const owner: Readonly<Record<string, string>> = {
  roles: 'person',
  charges: 'person',
  agreements: 'party',
  sentences: 'person',
  custody: 'person',
  circumstances: 'person',
  claims: 'by',
};

/** The persons a finding speaks of, those of an agreement or a charge among them, each once. */
export function personsOf(finding: Finding, file: CaseFile): readonly string[] {
  const persons = new Set(listed(file, 'persons').map((one) => String(one['id'])));
  const found = new Set<string>();
  for (const id of Object.values(finding.about)) {
    if (persons.has(id)) found.add(id);
    for (const [list, field] of Object.entries(owner)) {
      const of = listed(file, list).find((one) => one['id'] === id)?.[field];
      if (typeof of === 'string') found.add(of);
    }
  }
  return [...found];
}

/** Findings by the act they are on, in the order of the file's days; those of no act last. */
export function byAct(findings: readonly Finding[], file: CaseFile): readonly Group[] {
  const days = new Map(listed(file, 'acts').map((one) => [String(one['id']), String(one['on'] ?? '~')]));
  const day = (id: string): string => (id === '' ? '~~' : (days.get(id) ?? '~'));
  return [...Map.groupBy(findings, (finding) => finding.act?.id ?? '')]
    .map(([of, each]) => ({ of, findings: each }))
    .toSorted((a, b) => (day(a.of) < day(b.of) ? -1 : day(a.of) > day(b.of) ? 1 : 0));
}

/** Findings by person, in the order of the file; one about two persons stands under both, one about nobody last. */
export function byPerson(findings: readonly Finding[], file: CaseFile): readonly Group[] {
  const order = listed(file, 'persons').map((one) => String(one['id']));
  const groups = new Map<string, Finding[]>([...order, ''].map((id) => [id, []]));
  for (const finding of findings) {
    const persons = personsOf(finding, file).filter((id) => groups.has(id));
    for (const id of persons.length > 0 ? persons : ['']) groups.get(id)?.push(finding);
  }
  return [...groups].filter(([, each]) => each.length > 0).map(([of, each]) => ({ of, findings: each }));
}
