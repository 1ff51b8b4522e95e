// node --expose-gc bench/one-engine.ts ENGINE CASES: one engine alone in a process, for what it costs to start and to keep.
import { engines, type EngineName } from './engines/index.ts';
import { seeded } from './random.ts';
import { smallCase } from './small-case.ts';

const [, , name = '', count = '0'] = process.argv;
const load = engines[name as EngineName] as (typeof engines)[EngineName] | undefined; // whatever stands there, it is looked up
const random = seeded(1);
const engine = load && (await load()).engine;
await engine?.answer(smallCase(random));
process.stdout.write('answered\n');

const collect = globalThis.gc as (() => void) | undefined; // there with --expose-gc alone
collect?.();
const before = process.memoryUsage();
for (let i = 0; i < Number(count); i += 1) {
  const answer = engine?.answer(smallCase(random));
  if (answer instanceof Promise) await answer;
}
const after = process.memoryUsage();
collect?.();
const kept = process.memoryUsage().heapUsed - before.heapUsed;
process.stdout.write(`${JSON.stringify({ atRest: before.rss, grown: after.rss - before.rss, kept })}\n`);
