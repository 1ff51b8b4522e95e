// Writes what is made from the law itself: the hard norms in code, the disputes, and which scenarios test a norm.
// A test compares each with the file that stands there, so that they cannot go stale.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { conflicts, law } from '@zhargy/law';
import { formatCitation } from '@zhargy/logic';
import { hardNorms } from './hard-norms.ts';
import { scenarioIndexSource } from '../packages/law/src/testing/scenario-tables.ts';
import { exampleIndexSource } from '../packages/wording/src/testing/example-index-source.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

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
  'packages/wording/src/example-index.ts': exampleIndexSource,
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, text] of Object.entries(made)) writeFileSync(`${root}${path}`, text());
