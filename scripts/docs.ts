// Writes what is made from the law itself: the hard norms in code, the disputes, and which scenarios test a norm.
// A test compares each with the file that stands there, so that they cannot go stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { conflicts, law } from '@zhargy/law';
import { formatCitation } from '@zhargy/logic';
import { scenarioIndexSource } from '../packages/law/src/testing/scenario-tables.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const base = 'packages/law/src/kz';
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

/** The hard norms: what was hard, where it stands, and the declaration to show. */
const hard: readonly (readonly [what: string, file: string, name: string, scenarios: string])[] = [
  [
    'Gravity for a plea, per accused, over the whole aggregate',
    'criminal-procedure-code/ch-63/art-612-gravity',
    'gravity',
    'art-612-gravity.scenarios.yaml',
  ],
  [
    'Consent of every victim who takes part',
    'criminal-procedure-code/ch-63/art-613-consent',
    'consent',
    'art-613-consent.scenarios.yaml',
  ],
  [
    'Accomplices: one severed, one dead, one unidentified',
    'resolution-2016-4-plea/para-02-accomplices',
    'allAccomplices',
    'para-02-accomplices.scenarios.yaml',
  ],
  [
    'Two explanations of rights by two officers',
    'resolution-2016-4-plea/para-10-explanations',
    'rightsExplained',
    'para-10-explanations.scenarios.yaml',
  ],
  [
    'Withdrawal and retirement on one day',
    'criminal-procedure-code/ch-63/art-614-withdrawal',
    'withdrawal',
    'art-614-withdrawal.scenarios.yaml',
  ],
  [
    'The decisions of article 626',
    'criminal-procedure-code/ch-64/art-626-decisions',
    'decisionsInConciliation',
    'decisions.test.ts',
  ],
  [
    'Never harsher than the agreement',
    'resolution-2016-4-plea/para-24-not-harsher',
    'notHarsher',
    'para-24-not-harsher.scenarios.yaml',
  ],
  [
    'Category and cap of article 55 with the milder later law',
    'criminal-code/art-055-of-charge',
    'imprisonmentForCharge',
    'art-055.test.ts',
  ],
  [
    'The permitted range of article 58',
    'criminal-code/art-058-of-sentence',
    'finalOfSentence',
    'art-058-of-sentence.scenarios.yaml',
  ],
  ['Credit of custody', 'criminal-code/art-062', 'custodyCredit', 'art-062.test.ts'],
  ['The compulsory payment', 'criminal-code/art-098-2', 'compulsoryPayment', 'art-098-2.test.ts'],
  [
    'Whether the appellate order was observed',
    'resolution-2025-1-cassation/para-04-appellate-order',
    'appellateOrderObserved',
    'art-484-appellate-order.test.ts',
  ],
  [
    'Return of a cassation filing by letter or ruling',
    'criminal-procedure-code/ch-52-cassation/art-489-return',
    'form',
    'art-489-return.scenarios.yaml',
  ],
  [
    'Benefit of cooperation from a related case',
    'criminal-procedure-code/ch-51-execution/cooperation-at-execution',
    'goToCourt',
    'cooperation-at-execution.scenarios.yaml',
  ],
  ['The routing table', 'legal-assistance-routing/routing', 'sender', 'routing.scenarios.yaml'],
  [
    'The operative part',
    'resolution-2018-4-sentence/para-37-order',
    'chargesBeforeFinal',
    'operative-part.scenarios.yaml',
  ],
  [
    'One dispute with coupled readings',
    'criminal-procedure-code/ch-64/art-628-decisions-at-trial',
    'afterRefusal',
    'decisions.test.ts',
  ],
  [
    'An act on a date only known as that of adoption',
    'criminal-procedure-code/ch-63/art-612-asset-form',
    'assetFormExists',
    'art-612-asset-form.scenarios.yaml',
  ],
];

/** The text of one exported declaration, without its words in three languages, which stand in the file. */
function declaration(file: string, name: string): string {
  const lines = read(`${base}/${file}.ts`).split('\n');
  const start = lines.findIndex((line) => line.startsWith(`export const ${name} `));
  if (start < 0) throw new RangeError(`${file} has no ${name}`);
  const end = lines.findIndex((line, i) => i >= start && /^\}?\)?;?$|^\}\);$/.test(line));
  const body = lines.slice(start, lines[start]?.endsWith(';') ? start + 1 : end + 1);
  const kept: string[] = [];
  let closing: string | undefined;
  for (const line of body) {
    if (closing !== undefined) {
      if (line.startsWith(closing)) closing = undefined;
      continue;
    }
    const words = /^( +)(says|cure|who|why):/.exec(line);
    if (words?.[1] === undefined) kept.push(line);
    else if (/[{(]$/.test(line)) closing = `${words[1]}${line.endsWith('{') ? '}' : ')'}`;
  }
  return kept.slice(0, 30).join('\n') + (kept.length > 30 ? '\n  // … the rest stands in the file' : '');
}

export function hardNorms(): string {
  const parts = hard.map(
    ([what, file, name, scenarios], i) =>
      `## ${i + 1}. ${what}\n\n\`${base}/${file}.ts\`, scenarios in \`${scenarios}\` beside it or in its chapter.\n\n\`\`\`ts\n${declaration(file, name)}\n\`\`\`\n`,
  );
  return `# 1. The hard norms first\n\nThe semantics were fitted to the hardest norms of every chapter before any chapter was encoded in breadth. Each is shown as it stands in the law, without its words in three languages. Written by \`npm run docs\`.\n\n${parts.join('\n')}`;
}

export function disputes(): string {
  const parts = law.disputes.map((d) => {
    const options = Object.entries(d.options).map(
      ([name, o]) =>
        `- \`${name}\`${name === d.byDefault ? ' (default)' : ''}: ${o.says.en} — ${o.authority.map((cite) => formatCitation(cite, 'en')).join('; ')}`,
    );
    return `## ${d.id}\n\n${d.question.en}\n\n${options.join('\n')}\n\n${d.why.en}\n`;
  });
  return `# Points the sources answer in more than one way\n\nOnly a reading gets a switch: \`--reading ID=NAME\`. Every finding that rests on one says so, and whether another would change it. Written by \`npm run docs\`.\n\n${parts.join('\n')}\n${conflictTable()}`;
}

const classes = {
  version: 'version',
  specialRule: 'special rule',
  assessment: 'assessment',
  note: 'note',
  reading: 'reading',
} as const;

/** Every place where the sources on procedural agreements disagree, with its class and what encodes it. */
function conflictTable(): string {
  const rows = conflicts.map(
    (c) =>
      `| ${c.id} | ${c.says.en} | ${classes[c.kind]} | ${c.how.en} | ${c.rests.map((id) => `\`${id}\``).join(' ')} |`,
  );
  return `# Where the sources on procedural agreements disagree

A *version*: each is right for its time. A *special rule*: both stand, the narrower governs. An *assessment*: a person with that power judges. A *reading*: a dispute above. A *note*: no answer turns on it, or it is not encoded.

| | What disagrees | Class | How the law encodes it | Norms and disputes |
|---|---|---|---|---|
${rows.join('\n')}
`;
}

export const made: Readonly<Record<string, () => string>> = {
  'docs/decisions/0001-hard-norms.md': hardNorms,
  'docs/disputes.md': disputes,
  'packages/law/src/scenario-index.ts': scenarioIndexSource,
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, text] of Object.entries(made)) writeFileSync(`${root}${path}`, text());
