// Reads the papers of the set and prints how many of their facts are proposed, by kind; with --misses also what was missed or wrong.
import { measure, table } from './recall.ts';
import { papersOfSet } from './set.ts';

const papers = papersOfSet();
const unseen = papers.filter((p) => p.name.startsWith('unseen-'));
for (const [title, set] of [
  ['Papers the finders were written against', papers.filter((p) => !unseen.includes(p))],
  ['Papers written afterwards', unseen],
] as const) {
  if (set.length === 0) continue;
  const { scores, misses } = measure(set);
  console.log(`\n${title} (${set.length})\n\n${table(scores)}`);
  if (process.argv.includes('--misses'))
    for (const m of misses) console.log(`${m.paper}: ${m.is} ${m.fact} = ${m.said}`);
}
