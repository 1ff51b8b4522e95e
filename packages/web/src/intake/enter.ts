import { accept, paperKindNames, type Accepted, type Proof } from '@zhargy/intake';
import type { Lang } from '@zhargy/logic';
import { emptyCase } from '../case/held-case.ts';
import type { OpenCase } from '../case/open-case.tsx';
import type { Workspace } from '../workspace/port.ts';
import { become, deskNow, type Built } from './intake-desk.ts';
import { countsOf, linesOf, taken } from './review.ts';
import { fileOf } from './take-in.ts';

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
  if (changes.length > 0) {
    if (fresh) open.put(emptyCase, nameOfCase(proposals, papers[0]?.name));
    open.edit(
      changes,
      provenBy(
        changes,
        steps.flatMap(({ each }) => each),
      ),
    );
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

/** What proves each change; a link that came along with a fact is proven by what proves its entity. */
function provenBy(
  changes: Accepted['changes'],
  proven: Accepted['steps'][number]['each'],
): readonly { readonly path: readonly string[]; readonly proof: Proof }[] {
  const keyOf = (path: readonly string[]): string => path.join('\u001F');
  const exactly = new Map(proven.map((one) => [keyOf(one.path), one.proof]));
  const ofEntity = new Map(proven.map((one) => [keyOf(one.path.slice(0, 2)), one.proof]));
  return changes.flatMap(({ path }) => {
    const proof = exactly.get(keyOf(path)) ?? ofEntity.get(keyOf(path.slice(0, 2)));
    return proof ? [{ path, proof }] : [];
  });
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
