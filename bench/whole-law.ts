import { prepare } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import {
  caseVar,
  day,
  endOf,
  frameFor,
  lowering,
  makeReady,
  thisActVar,
  type Finding,
  type BoundSubject,
  type Lowered,
  type PreparedCase,
  type Ready,
  type Rec,
  type Scope,
} from '@zhargy/logic';
import { generatedCase } from './generated-case.ts';
import { perSecond, timed } from './measure.ts';

const question = { now: day('2026-07-01') };
const grounds = (findings: readonly Finding[]): number => findings.reduce((n, f) => n + 1 + f.grounds.length, 0);

/** Every act that could be done in the case, and everything recorded in it, under all norms of the rule set. */
export async function wholeLaw(seed: number): Promise<string> {
  const file = prepare(generatedCase(seed));
  const candidates = law.engine.candidates(file, question);
  const explained = candidates.reduce((n, c) => n + grounds(c.findings), 0);
  const found = law.engine.check(file, question);
  const checked = grounds(found);
  const explainedTime = await timed(() => law.engine.candidates(file, question));
  const checkedTime = await timed(() => law.engine.check(file, question));
  const decide = decideOnly(file);
  const decidedTime = await timed(() => decide.run());
  return [
    `rule set ${law.version}: ${law.norms.length} norms, ${law.acts.length} acts; 3 accused, 4 charges, 2 victims, seed ${seed}`,
    `candidates, explained: ${candidates.length} acts, ${explained} norms and grounds × bindings in ${explainedTime.median.toFixed(1)} ms: ${perSecond(explained, explainedTime)}`,
    `check, explained:      ${found.length} findings, ${checked} norms and grounds × bindings in ${checkedTime.median.toFixed(1)} ms: ${perSecond(checked, checkedTime)}`,
    `decide only:           ${decide.count} expressions and grounds × bindings in ${decidedTime.median.toFixed(1)} ms: ${perSecond(decide.count, decidedTime)}`,
  ].join('\n');
}

interface Bound {
  readonly slots: readonly (Rec | undefined)[];
  readonly run: readonly Lowered[];
}

/** The same norms without findings: each expression and each ground once for each binding that belongs for certain. */
function decideOnly(file: PreparedCase): { readonly count: number; run(): number } {
  const to = lowering();
  const ready = law.norms.flatMap((norm) => makeReady(norm, to));
  const caseSlot = to.slot(caseVar);
  const actSlot = to.slot(thisActVar);
  const scopeOf = (slots: (Rec | undefined)[]): Scope => ({
    slots,
    moment: endOf(question.now),
    now: endOf(question.now),
    lawDay: question.now,
    readings: {},
  });
  const first: (Rec | undefined)[] = Array.from({ length: to.size });
  first[caseSlot] = file.root;
  first[actSlot] = { id: 'candidate', at: 'candidate', values: {}, states: {}, lists: {} };
  const bound: Bound[] = [];
  const bind = (r: Ready, rest: readonly BoundSubject[], slots: readonly (Rec | undefined)[]): void => {
    const [subject, ...later] = rest;
    if (!subject) {
      bound.push({ slots, run: [...Object.values(r.body.parts), ...r.body.grounds.map((g) => g.run)] });
      return;
    }
    const key = subject.key?.evaluate(scopeOf([...slots]));
    for (const member of slots[subject.owner]?.lists[subject.field]?.members ?? []) {
      if (subject.key && key !== member.id) continue;
      const next = [...slots];
      next[subject.slot] = member;
      if (subject.guard.evaluate(scopeOf([...next])) === true) bind(r, later, next);
    }
  };
  for (const r of ready) bind(r, r.subjects, first);
  return {
    count: bound.reduce((n, b) => n + b.run.length, 0),
    run: () => {
      let yes = 0;
      const frame = frameFor(question.now, endOf(question.now));
      for (const b of bound) {
        const scope: Scope = { ...scopeOf([...b.slots]), frame };
        for (const lowered of b.run) if (lowered.evaluate(scope) === true) yes += 1;
      }
      return yes;
    },
  };
}
