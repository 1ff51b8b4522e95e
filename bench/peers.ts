import { engineNames, engines, type EngineName } from './engines/index.ts';
import type { Engine, Facts } from './engines/engine.ts';
import { perSecond, timed, timesOver, type Time } from './measure.ts';
import { seeded } from './random.ts';
import { inWords, smallCase, type SmallCase, type SmallFact } from './small-case.ts';

/** Rounds measured of each engine, after one to warm up. */
const rounds = 7;
type Named = Engine & { readonly name: EngineName };

const firstLine = (error: unknown): string => {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n')[0] ?? text).slice(0, 110);
};

/** The same generated cases for every engine: answers compared, then timed; then what each says of a missing fact. */
export async function besideOthers(seed: number, size = 500): Promise<string> {
  const peers: readonly Named[] = await Promise.all(
    engineNames.map(async (name) => ({ name, answer: (await engines[name]()).engine.answer })),
  );
  const [first] = peers;
  if (!first) throw new Error('no engine');
  const random = seeded(seed);
  const cases = Array.from({ length: size }, () => smallCase(random));
  const expected: string[] = [];
  for (const facts of cases) expected.push(await first.answer(facts));
  const yes = expected.filter((answer) => answer === 'true').length;
  const lines = [`${inWords.length} grounds, ${size} complete cases (${yes} of them "true"), seed ${seed}`];
  const times: { readonly name: EngineName; readonly time: Time }[] = [];
  for (const peer of peers) {
    let same = 0;
    for (const [i, facts] of cases.entries()) if ((await peer.answer(facts)) === expected[i]) same += 1;
    if (same !== size) throw new Error(`${peer.name}: ${size - same} answers differ; nothing was timed`);
    const all = async (): Promise<void> => {
      for (const facts of cases) {
        const answer = peer.answer(facts);
        if (typeof answer !== 'string') await answer;
      }
    };
    const over = await timesOver(all);
    const time = await timed(
      async () => {
        for (let i = 0; i < over; i += 1) await all();
      },
      rounds,
      1,
    );
    const each = { median: time.median / over, best: time.best / over, passed: time.passed / over };
    times.push({ name: peer.name, time: each });
    lines.push(
      `${peer.name.padEnd(22)} ${same} of ${size} answers agree; ${perSecond(size, each)}; ${((each.passed / size) * 1000).toFixed(2)} µs passed a case`,
    );
  }
  lines.push(...ratios(times), '', 'One fact missing, every other ground holds:');
  const good: SmallCase = {
    form: 'plea',
    category: 'medium',
    contested: false,
    consentWritten: true,
    objection: false,
    age: 15,
    representative: true,
    daysSince: 3,
    explained: true,
  };
  for (const fact of ['consentWritten', 'contested', 'category', 'daysSince'] as const)
    lines.push(...(await whenMissing(peers, good, fact)));
  lines.push('', 'One fact missing, and another ground fails (the answer is false whatever the fact is):');
  lines.push(...(await whenMissing(peers, { ...good, explained: false }, 'daysSince')));
  return lines.join('\n');
}

/** How many times as fast as the fastest engine that is not Zhargy. */
function ratios(times: readonly { readonly name: EngineName; readonly time: Time }[]): readonly string[] {
  const own = times.filter(({ name }) => name.startsWith('zhargy'));
  const [fastest] = times.filter((t) => !own.includes(t)).toSorted((a, b) => a.time.median - b.time.median);
  if (!fastest) return [];
  return own.map(
    ({ name, time }) =>
      `${name}: ${(fastest.time.median / time.median).toFixed(1)} × ${fastest.name}, the fastest peer`,
  );
}

async function whenMissing(peers: readonly Named[], facts: SmallCase, missing: SmallFact): Promise<readonly string[]> {
  const known: Facts = Object.fromEntries(Object.entries(facts).filter(([name]) => name !== missing));
  const lines: string[] = [`  without ${missing}`];
  for (const peer of peers) {
    let said: string;
    try {
      said = await peer.answer(known);
    } catch (error) {
      said = `error: ${firstLine(error)}`;
    }
    lines.push(`    ${peer.name.padEnd(22)} ${said}`);
  }
  return lines;
}
