import { readdirSync, readFileSync } from 'node:fs';
import { prepare, readCaseFile, type CaseFile } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import { actsGoverned, day, type Finding, type PreparedCase } from '@zhargy/logic';
import { decider } from './decide.ts';
import { generatedCase } from './generated-case.ts';
import { perSecond, timed, type Time } from './measure.ts';
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
  const [act] = law.acts.filter(({ id }) => id === 'concludePlea');
  if (!act) throw new Error('no such act');
  const decide = decider(
    act,
    law.norms.filter((norm) => norm.kind !== 'guidance' && actsGoverned(norm).includes(act)),
  );
  const before = prepare(beforeThePlea(seed));
  const count = decide.run(before, question.now);
  const time = await timed(() => decide.run(before, question.now));
  lines.push(
    `${'concluding a plea, decided:'.padEnd(26)} ${count} expressions and grounds × bindings in ${time.median.toFixed(1)} ms (best ${time.best.toFixed(1)}): ${perSecond(count, time)}`,
    '',
    'Full checks of the examples, everything recorded in them',
    ...(await examples()),
  );
  return lines.join('\n');
}

/** A full check of each example, the longest first. */
async function examples(): Promise<readonly string[]> {
  const folder = new URL('../examples/', import.meta.url);
  const rows: { readonly name: string; readonly found: number; readonly time: Time }[] = [];
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.yaml'))) {
    const read = readCaseFile(readFileSync(new URL(name, folder)));
    if (!('file' in read)) throw new Error(`${name} cannot be read`);
    const file = prepare(read.file);
    const found = grounds(law.engine.check(file, question));
    rows.push({ name, found, time: await timed(() => law.engine.check(file, question)) });
  }
  rows.sort((a, b) => b.time.median - a.time.median);
  const all = rows.reduce((ms, { time }) => ms + time.median, 0);
  const under = rows.filter(({ time }) => time.median < 10).length;
  return [
    ...rows
      .slice(0, 3)
      .map(
        ({ name, found, time }) =>
          `${name}: ${time.median.toFixed(1)} ms (best ${time.best.toFixed(1)}), ${perSecond(found, time)}`,
      ),
    `all ${rows.length}: ${(all / rows.length).toFixed(1)} ms on average; ${under} of them under 10 ms`,
  ];
}
