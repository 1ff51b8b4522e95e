import { accept, paperKindNames, type Accepted, type Proof } from '@zhargy/intake';
import type { Lang } from '@zhargy/logic';
import type { OpenCase } from '../case/open-case.tsx';
import type { Workspace } from '../workspace/port.ts';
import { become, deskNow, type Built } from './intake-desk.ts';
import { countsOf, linesOf, taken } from './review.ts';
import { fileOf } from './take-in.ts';

/** A case file nothing is known in yet: a list that stands in it, even an empty one, would already say something. */
export const emptyCase = 'proceeding: {}\n';

/**
 * Puts what was accepted, and nothing else, into the open case or a new one, each fact with the words that prove it.
 * False where the open case has faults and cannot take anything.
 */
export async function enter(workspace: Workspace, open: OpenCase, lang: Lang): Promise<boolean> {
  const { review, papers, goal } = deskNow();
  if (!review) return false;
  const proposals = taken(review);
  const fresh = goal === 'new' || open.text === undefined;
  const into = fresh || open.text === undefined ? undefined : await fileOf(workspace, open.text);
  if (!fresh && !into) return false;
  const { changes, steps, leftOut } = accept(proposals, {
    lang,
    papers: papers.map(({ id, name, kind, sha256 }) => ({
      id,
      title: `${paperKindNames[kind][lang]}: ${name}`.slice(0, 500),
      ...(sha256 ? { sha256 } : {}),
    })),
    ...(into ? { into } : {}),
  });
  let edits = 0;
  if (changes.length > 0) {
    if (fresh) open.put(emptyCase, nameOfCase(proposals, papers[0]?.name));
    for (const { of, proof } of byProof(
      changes,
      steps.flatMap(({ each }) => each),
    )) {
      open.edit(of, proof);
      edits += 1;
    }
  }
  const counts = countsOf(review);
  become(({ review: _review, ...before }) => ({
    ...before,
    papers: [],
    maybeSame: [],
    together: [],
    apart: [],
    goal: 'open',
    built: {
      entered: proposals.length - leftOut.length,
      edits,
      about: aboutOf(proposals.filter((one) => !leftOut.some(({ proposal }) => proposal.id === one.id))),
      counts: { given: counts.given, rejected: counts.rejected, undecided: counts.all - counts.decided },
      leftOut,
      disagreed: linesOf(review)
        .filter(({ key }) => review.decisions[key]?.is === 'leftOpen')
        .map(({ options }) => options[0]),
      papers: papers.map(({ name }) => name),
    },
  }));
  return true;
}

/** The changes by what proves them; a link that came along with a fact is proven by what proves its entity. */
function byProof(
  changes: Accepted['changes'],
  proven: Accepted['steps'][number]['each'],
): readonly { readonly of: Accepted['changes']; readonly proof: Proof | undefined }[] {
  const keyOf = (path: readonly string[]): string => path.join('\u001F');
  const exactly = new Map(proven.map((one) => [keyOf(one.path), one.proof]));
  const ofEntity = new Map(proven.map((one) => [keyOf(one.path.slice(0, 2)), one.proof]));
  const groups = new Map<string, { readonly of: Accepted['changes'][number][]; readonly proof: Proof | undefined }>();
  for (const change of changes) {
    const proof = exactly.get(keyOf(change.path)) ?? ofEntity.get(keyOf(change.path.slice(0, 2)));
    const key = JSON.stringify(proof ?? null);
    const group = groups.get(key) ?? { of: [], proof };
    groups.set(key, group);
    group.of.push(change);
  }
  return [...groups.values()];
}

/** Those the facts are about, each once; a role is its person's. */
const aboutOf = (proposals: ReturnType<typeof taken>): Built['about'] => {
  const found = proposals.flatMap(({ entity }) => (entity && entity.list !== 'roles' ? [entity] : []));
  return [...new Map(found.map((entity) => [`${entity.list}.${entity.id}`, entity])).values()];
};

/** The number of the case names its file, else the paper it came from. */
function nameOfCase(proposals: ReturnType<typeof taken>, paper: string | undefined): string {
  const number = proposals.find(({ path }) => path.join('.') === 'proceeding.number')?.value;
  const name = typeof number === 'string' ? number : (paper ?? 'case').replace(/\.[A-Za-z]{2,4}$/, '');
  return `${name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 60)}.yaml`;
}
