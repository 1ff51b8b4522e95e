import { prepare, type CaseFile } from '@zhargy/casefile';
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
import { watched } from './watched.ts';

const question = { now: day('2026-07-01') };
const grounds = (findings: readonly Finding[]): number => findings.reduce((n, f) => n + 1 + f.grounds.length, 0);

/** Facts looked at in one run: a measure of work that does not depend on how norms are counted. */
function factsRead(file: PreparedCase, run: (file: PreparedCase) => unknown): number {
  const seen = watched(file);
  run(seen.file);
  return seen.reads();
}

/** The generated case as it stood before the pleas. */
function beforeThePlea(seed: number): CaseFile {
  const file = generatedCase(seed);
  const acts = file['acts'] as readonly Readonly<Record<string, unknown>>[]; // the generator makes the list
  const later = ['concludeAgreement', 'sendCaseToCourt', 'judgment'];
  return { ...file, acts: acts.filter((a) => !later.includes(String(a['kind']))) };
}

/** One act, every act that could be done, and everything recorded, under all norms of the rule set. */
export async function wholeLaw(seed: number): Promise<string> {
  const file = prepare(generatedCase(seed));
  const lines = [
    `rule set ${law.version}: ${law.norms.length} norms, ${law.acts.length} acts; 3 accused, 4 charges, 2 victims, seed ${seed}`,
  ];
  const explained = async (
    what: string,
    run: (of: PreparedCase) => readonly Finding[],
    of: PreparedCase = file,
  ): Promise<void> => {
    const found = run(of);
    const count = grounds(found);
    const time = await timed(() => run(of));
    lines.push(
      `${what.padEnd(26)} ${found.length} findings, ${count} norms and grounds × bindings, ${factsRead(of, run)} facts read, ${time.median.toFixed(1)} ms (best ${time.best.toFixed(1)}): ${perSecond(count, time)}`,
    );
  };
  await explained(
    'concluding a plea:',
    (of) => law.engine.candidates(of, { ...question, acts: ['concludePlea'] }).flatMap((c) => c.findings),
    prepare(beforeThePlea(seed)),
  );
  await explained('every act that may be done:', (of) =>
    law.engine.candidates(of, question).flatMap((c) => c.findings),
  );
  await explained('all that is recorded:', (of) => law.engine.check(of, question));
  const decide = decideOnly(file);
  const time = await timed(() => decide.run());
  lines.push(
    `${'decide only:'.padEnd(26)} ${decide.count} expressions and grounds × bindings in ${time.median.toFixed(1)} ms (best ${time.best.toFixed(1)}): ${perSecond(decide.count, time)}`,
  );
  return lines.join('\n');
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
      bound.push({
        slots,
        run: [
          ...(r.conditions.when ? [r.conditions.when] : []),
          ...Object.values(r.body.parts),
          ...r.body.grounds.map((g) => g.run),
        ],
      });
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
