// How many questions a plea takes in each example, where nothing is known at first: the table of docs/questions.md. A test works some
// of its rows out again.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { theDay } from '@zhargy/calendar';
import { factKinds, prepare, readCaseFile, type CaseFile } from '@zhargy/casefile';
import { answerFrom } from '@zhargy/casefile/testing';
import { closesPlanned, law } from '@zhargy/law';
import { planOf } from '@zhargy/readings';
import { questionsFor, type Asking } from '@zhargy/readings/questions';
import type { Rec } from '@zhargy/logic';

const act = 'concludePlea';
const question = { now: theDay('2026-07-01') };
const plan = planOf({
  acts: law.engine.acts.filter(({ id }) => id === act),
  norms: law.engine.norms,
  version: law.version,
  on: ['candidates'],
});
const mentioned = new Set(
  plan.columns.flatMap(({ op, args, frame }) =>
    op === 'fact' && frame.entity !== 'case' && 'field' in args ? [`${frame.entity}.${args.field}`] : [],
  ),
);
const fieldsOf = Map.groupBy(mentioned, (name) => name.slice(0, name.indexOf('.')));
const entityOf: Readonly<Record<string, string>> = {
  persons: 'person',
  roles: 'role',
  offences: 'offence',
  charges: 'charge',
  agreements: 'agreement',
  claims: 'claim',
  sentences: 'sentence',
  sanctions: 'sanction',
  custody: 'custody',
  relatedCases: 'relatedCase',
  requests: 'request',
  acts: 'act',
  circumstances: 'circumstance',
  contents: 'content',
  assessments: 'assessment',
};

/** Places of a file that norms on the act mention: their facts of each of its entries, given or not. */
function placesIn({ lists }: Rec): number {
  let places = 0;
  for (const [name, { members }] of Object.entries(lists))
    places += members.length * (fieldsOf.get(entityOf[name] ?? '')?.length ?? 0);
  return places;
}

/** How many questions are put before the answers are looked at. */
const atOnce = 15;

/** Asks the best questions first, from nothing but the agreements themselves. */
function asked(full: CaseFile, until: Asking['until']): { answered: number; unknown: number; places: number } {
  const agreements: readonly unknown[] = Array.isArray(full['agreements']) ? full['agreements'] : [];
  const ids = agreements.flatMap((one) =>
    typeof one === 'object' && one !== null && 'id' in one
      ? [{ id: one.id, ...('form' in one ? { form: one.form } : {}) }]
      : [],
  );
  let file: CaseFile = { agreements: ids };
  const skip = new Set<string>();
  let answered = 0;
  for (;;) {
    const asking: Asking = {
      facts: factKinds,
      skip,
      until: until ?? 'findings',
      closes: closesPlanned,
      unweighed: true,
    };
    const questions = questionsFor(law.engine, prepare(file), question, { act }, asking);
    if (questions.length === 0) return { answered, unknown: skip.size, places: placesIn(prepare(full).root) };
    for (const one of questions.slice(0, atOnce)) {
      const next = answerFrom(full, file, one.path, true);
      if (next) {
        file = next;
        answered += 1;
      } else skip.add(one.key);
    }
  }
}

const folder = new URL('../examples/', import.meta.url);

/** The row of one example, by the name of its file without its ending. */
export function rowOf(name: string): string {
  const read = readCaseFile(readFileSync(new URL(`${name}.yaml`, folder)));
  if (!('file' in read)) throw new RangeError(name);
  const all = asked(read.file, 'findings');
  const few = asked(read.file, 'standing');
  const offered = law.engine.candidates(prepare(read.file), { ...question, acts: [act] }).length;
  return `| ${name} | ${offered} | ${all.places} | ${all.answered} | ${all.unknown} | ${few.answered} |`;
}

function table(): string {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace('.yaml', ''));
  return [
    '| example | pleas possible | places norms mention | answered | not known | answered until it is settled |',
    '| --- | --: | --: | --: | --: | --: |',
    ...names.map(rowOf),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const doc = new URL('../docs/questions.md', import.meta.url);
  const before = readFileSync(doc, 'utf8');
  writeFileSync(doc, before.replace(/\| example[\s\S]*?\n(?=\n|$)/, `${table()}\n`));
}
