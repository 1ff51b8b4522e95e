import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { readPastedText } from '../read/read-paper.ts';
import type { SetPaper } from './set.ts';

/** How a kind of fact is found in a set of papers. */
export interface Score {
  readonly fact: string;
  /** Facts in the papers; those proposed; proposals that are not in the papers. */
  expected: number;
  found: number;
  wrong: number;
  /** Proposals called certain, and those of them that are wrong. */
  certain: number;
  wrongCertain: number;
}
/** A fact missed, or a proposal that is wrong. */
export interface Miss {
  readonly paper: string;
  readonly fact: string;
  readonly said: string;
  readonly is: 'missed' | 'wrong' | 'wrong and certain';
}

/** Links between entities: shown with the facts they belong to, not counted apart. */
const links = new Set([
  'charge.offence',
  'agreement.party',
  'agreement.charges',
  'agreement.prosecutor',
  'agreement.counsel',
]);

/** Proposals as texts that do not depend on ids: "Сейтжанов Даурен Ерланович: suspect" for a part, "2026-03-28: 485000" for damage. */
export function said(
  proposals: readonly Proposal[],
): readonly { readonly fact: string; readonly text: string; readonly proposal: Proposal }[] {
  const value = (path: readonly string[]): string | undefined => {
    const at = path.join('.');
    const own =
      proposals.find((p) => p.path.join('.') === at)?.value ??
      proposals.flatMap((p) => p.along).find((l) => l.path.join('.') === at)?.value;
    return own === undefined ? undefined : String(own);
  };
  const name = (id: string | undefined): string => (id === undefined ? '?' : (value(['persons', id, 'name']) ?? '?'));
  const owner = ({ path, fact }: Proposal): readonly string[] => {
    const [list = '', id = ''] = path;
    if (list === 'persons') return fact === 'person.name' ? [] : [name(id)];
    if (list === 'roles') return [name(value([list, id, 'person']))];
    if (list === 'charges')
      return [
        name(value([list, id, 'person'])),
        ...(fact === 'charge.article' ? [] : [value([list, id, 'article']) ?? '?']),
      ];
    if (list === 'custody') return [name(value([list, id, 'person'])), value([list, id, 'measure']) ?? '?'];
    if (list === 'offences')
      return fact === 'offence.from' || fact === 'offence.to' ? [] : [value([list, id, 'from']) ?? '?'];
    if (list === 'acts') {
      const subject = value([list, id, 'subject']);
      return [(value([list, id, 'kind']) ?? '?') + (subject === undefined ? '' : `/${subject}`)];
    }
    return [];
  };
  return proposals
    .filter((p) => !links.has(p.fact))
    .map((p) => ({
      fact: p.fact,
      text: [...owner(p), p.fact === 'role.of' ? name(String(p.value)) : String(p.value)].join(': '),
      proposal: p,
    }));
}

/** Reads every paper of a set and counts, by kind of fact. */
export function measure(papers: readonly SetPaper[]): {
  readonly scores: readonly Score[];
  readonly misses: readonly Miss[];
} {
  const scores = new Map<string, Score>();
  const misses: Miss[] = [];
  const of = (fact: string): Score => {
    const known = scores.get(fact) ?? { fact, expected: 0, found: 0, wrong: 0, certain: 0, wrongCertain: 0 };
    scores.set(fact, known);
    return known;
  };
  for (const paper of papers) {
    const read = readPastedText(paper.text);
    if (read.is === 'fault') throw new Error(`${paper.name}: ${read.says.en}`);
    const proposed = said(propose(read));
    for (const [fact, wanted] of Object.entries(paper.expected))
      for (const text of new Set(wanted.map(String))) {
        of(fact).expected += 1;
        if (proposed.some((p) => p.fact === fact && p.text === text)) of(fact).found += 1;
        else misses.push({ paper: paper.name, fact, said: text, is: 'missed' });
      }
    const seen = new Set<string>();
    for (const { fact, text, proposal } of proposed) {
      if (seen.has(`${fact} ${text}`)) continue;
      seen.add(`${fact} ${text}`);
      const certain = proposal.confidence === 'certain';
      const right = (paper.expected[fact] ?? []).map(String).includes(text);
      if (certain) of(fact).certain += 1;
      if (right) continue;
      of(fact).wrong += 1;
      if (certain) of(fact).wrongCertain += 1;
      misses.push({
        paper: paper.name,
        fact,
        said: `${text} (${proposal.confidence})`,
        is: certain ? 'wrong and certain' : 'wrong',
      });
    }
  }
  return { scores: [...scores.values()].toSorted((a, b) => (a.fact < b.fact ? -1 : 1)), misses };
}

/** Scores added up. */
export function total(scores: readonly Score[]): Score {
  const sum: Score = { fact: 'all', expected: 0, found: 0, wrong: 0, certain: 0, wrongCertain: 0 };
  for (const s of scores)
    for (const key of ['expected', 'found', 'wrong', 'certain', 'wrongCertain'] as const) sum[key] += s[key];
  return sum;
}

/** The table of a set: recall and precision by kind of fact, and of the proposals called certain. */
export function table(scores: readonly Score[]): string {
  const share = (a: number, b: number): string => (b === 0 ? '–' : (a / b).toFixed(2));
  const rows = [...scores, total(scores)].map((s) => [
    s.fact,
    String(s.expected),
    share(s.found, s.expected),
    share(s.found, s.found + s.wrong),
    String(s.certain),
    share(s.certain - s.wrongCertain, s.certain),
  ]);
  const head = ['fact', 'in papers', 'recall', 'precision', 'certain', 'precision of certain'];
  const widths = head.map((h, i) => Math.max(h.length, ...rows.map((r) => (r[i] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((c, i) => (i === 0 ? c.padEnd(widths[i] ?? 0) : c.padStart(widths[i] ?? 0))).join(' | ')} |`;
  return [line(head), `| ${widths.map((w) => '-'.repeat(w)).join(' | ')} |`, ...rows.map(line)].join('\n');
}
