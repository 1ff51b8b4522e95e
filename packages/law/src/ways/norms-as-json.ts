import { citationJson, leavesOf, type Finding } from '@zhargy/logic';
import { law } from '../rule-set.ts';
import { isDraft, isReal } from './drafts.ts';
import type { WayNorm } from './way.ts';

/** Findings of one norm together: the norm in our words, whom and what it was judged for, and the facts behind it. */
export function normsOf(findings: readonly Finding[]): readonly WayNorm[] {
  return [...Map.groupBy(findings, (f) => f.norm)].flatMap(([id, of]) => {
    const norm = law.norm(id);
    if (!norm) return [];
    const facts = new Map(
      of
        .filter((f) => f.status === 'violated' || f.status === 'notApplicable')
        .flatMap((f) => leavesOf(f.reason))
        .filter((leaf) => isReal(leaf.at) && telling(id, leaf))
        .map((leaf) => [leaf.at, { at: leaf.at, value: leaf.value }]),
    );
    return [
      {
        norm: id,
        says: norm.says,
        cite: norm.cite.map(citationJson),
        about: [...new Set(of.flatMap((f) => Object.values(f.about)))].filter((subject) => !isDraft(subject)),
        facts: [...facts.values()],
        otherReadings: otherReadings(of),
      },
    ];
  });
}

/** Readings under which a finding that speaks against the way would not. */
function otherReadings(findings: readonly Finding[]): WayNorm['otherReadings'] {
  const found: Record<string, readonly string[]> = {};
  for (const { dispute, wouldChange } of findings.flatMap((f) => f.readings)) {
    const names = Object.keys(wouldChange);
    if (names.length > 0) found[dispute] = [...new Set([...(found[dispute] ?? []), ...names])];
  }
  return found;
}

const listsThatTell = ['charges', 'offences', 'persons', 'circumstances', 'proceeding'];
const links = ['person', 'offence', 'victims', 'kind', 'broughtOn'];
/** Acts by which somebody closes a way, or after which it is too late, by the norms that turn on them. */
const actsThatTell: readonly { readonly norm: RegExp; readonly kinds: readonly string[] }[] = [
  { norm: /non-contest$|contested$/, kinds: ['contestCharge', 'claimInnocence'] },
  { norm: /no-refusal$/, kinds: ['objectToAgreement'] },
  { norm: /evidence-disputed$/, kinds: ['insistOnExamination'] },
  { norm: /after-pre-trial$/, kinds: ['sendCaseToCourt', 'judgment'] },
  {
    norm: /after-the-inquiry$|not-with-convict$|after-reversal$|party-status$/,
    kinds: ['retireToDeliberate', 'judgment'],
  },
  { norm: /set-aside-before$/, kinds: ['setAsideWritJudgment'] },
];

/** Whether a fact says why, rather than only how one record is linked to another. */
function telling(norm: string, { at, value }: { readonly at: string; readonly value: unknown }): boolean {
  const [list = '', , field = ''] = at.split('.');
  if (list === 'acts')
    return field === 'kind' && actsThatTell.some((one) => one.norm.test(norm) && one.kinds.includes(String(value)));
  return listsThatTell.includes(list) && !links.includes(field);
}
