// The hardest norms of every chapter, as they stand in the law, each with some of its scenarios.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Scenario } from '../packages/law/src/testing/scenario.ts';
import { scenarioTables, type ScenarioTable } from '../packages/law/src/testing/scenario-tables.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const base = 'packages/law/src/kz';
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

/** What was hard, where it stands, and what tests it. */
interface HardNorm {
  readonly what: string;
  readonly file: string;
  /** The declaration to show. */
  readonly name: string;
  /** The table of scenarios with rows about it. */
  readonly table?: string;
  /** The norm those rows ask about, where this is a formula or definition that has no findings of its own. */
  readonly throughNorm?: string;
  /** A test file of its own. */
  readonly tests?: string;
}

const hard: readonly HardNorm[] = [
  {
    what: 'Gravity for a plea, per accused, over the whole aggregate',
    file: 'criminal-procedure-code/ch-63/art-612-gravity',
    name: 'gravity',
    table: 'art-612-gravity',
  },
  {
    what: 'Consent of every victim who takes part',
    file: 'criminal-procedure-code/ch-63/art-613-consent',
    name: 'consent',
    table: 'art-613-consent',
  },
  {
    what: 'Accomplices: one severed, one dead, one unidentified',
    file: 'resolution-2016-4-plea/para-02-accomplices',
    name: 'allAccomplices',
    table: 'para-02-accomplices',
  },
  {
    what: 'Two explanations of rights by two officers',
    file: 'resolution-2016-4-plea/para-10-explanations',
    name: 'rightsExplained',
    table: 'para-10-explanations',
  },
  {
    what: 'Withdrawal and retirement on one day',
    file: 'criminal-procedure-code/ch-63/art-614-withdrawal',
    name: 'withdrawal',
    table: 'art-614-withdrawal',
  },
  {
    what: 'The decisions of article 626',
    file: 'criminal-procedure-code/ch-64/art-626-decisions',
    name: 'decisionsInConciliation',
    table: 'art-626-decisions',
    tests: 'criminal-procedure-code/ch-64/decisions',
  },
  {
    what: 'Never harsher than the agreement',
    file: 'resolution-2016-4-plea/para-24-not-harsher',
    name: 'notHarsher',
    table: 'para-24-not-harsher',
  },
  {
    what: 'Category and cap of article 55 with the milder later law',
    file: 'criminal-code/art-055-of-charge',
    name: 'imprisonmentForCharge',
    table: 'art-055-of-charge',
    tests: 'criminal-code/art-055',
  },
  {
    what: 'The permitted range of article 58',
    file: 'criminal-code/art-058-of-sentence',
    name: 'finalOfSentence',
    table: 'art-058-of-sentence',
  },
  {
    what: 'Credit of custody',
    file: 'criminal-code/art-062',
    name: 'custodyCredit',
    table: 'art-062-of-sentence',
    throughNorm: 'kz.cc.62.credit-of-sentence',
    tests: 'criminal-code/art-062',
  },
  {
    what: 'The compulsory payment',
    file: 'criminal-code/art-098-2',
    name: 'compulsoryPayment',
    tests: 'criminal-code/art-098-2',
  },
  {
    what: 'Whether the appellate order was observed',
    file: 'resolution-2025-1-cassation/para-04-appellate-order',
    name: 'appellateOrderObserved',
    table: 'art-484-appellate-order',
    throughNorm: 'kz.cpc.484-1.appellate-order',
  },
  {
    what: 'Return of a cassation filing by letter or ruling',
    file: 'criminal-procedure-code/ch-52-cassation/art-489-return',
    name: 'form',
    table: 'art-489-return',
  },
  {
    what: 'Benefit of cooperation from a related case',
    file: 'criminal-procedure-code/ch-51-execution/cooperation-at-execution',
    name: 'goToCourt',
    table: 'cooperation-at-execution',
  },
  {
    what: 'The routing table',
    file: 'legal-assistance-routing/routing',
    name: 'sender',
    table: 'routing',
  },
  {
    what: 'The operative part',
    file: 'resolution-2018-4-sentence/para-37-order',
    name: 'chargesBeforeFinal',
    table: 'operative-part',
  },
  {
    what: 'One dispute with coupled readings',
    file: 'criminal-procedure-code/ch-64/art-628-decisions-at-trial',
    name: 'afterRefusal',
    table: 'art-628-decisions-at-trial',
    tests: 'criminal-procedure-code/ch-64/decisions',
  },
  {
    what: 'An act on a date only known as that of adoption',
    file: 'criminal-procedure-code/ch-63/art-612-asset-form',
    name: 'assetFormExists',
    table: 'art-612-gravity',
  },
];

/** A declaration has fewer lines than this, so that it can be read at one glance. */
const tooLong = 30;

/**
 * The text of one exported declaration of a source, without its words in three languages, which stand in the file. Throws a
 * RangeError where there is none, and where it is too long to show whole: such a norm names its parts first.
 */
export function declarationIn(source: string, name: string): string {
  const lines = source.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`export const ${name} `));
  const end = lines.findIndex((line, i) => i >= start && (i === start ? line.endsWith(';') : /^[)\]}]+;$/.test(line)));
  if (start < 0 || end < 0) throw new RangeError(`no declaration ${name}`);
  const kept: string[] = [];
  let closing: string | undefined;
  for (const line of lines.slice(start, end + 1)) {
    if (closing !== undefined) {
      if (line.startsWith(closing)) closing = undefined;
      continue;
    }
    const words = /^( +)(says|cure|who|why):/.exec(line);
    if (words?.[1] === undefined) kept.push(line);
    else if (/[{(]$/.test(line)) closing = `${words[1]}${line.endsWith('{') ? '}' : ')'}`;
  }
  if (kept.length >= tooLong)
    throw new RangeError(
      `${name} has ${kept.length} lines without its words: give names to its parts (at most ${tooLong - 1})`,
    );
  return kept.join('\n');
}

/** Up to three rows: first those that come out differently, so that both sides of the norm are seen. */
function chosen(rows: readonly Scenario[]): readonly Scenario[] {
  const first = [...Map.groupBy(rows, (row) => row.expect).values()].flatMap((same) => same.slice(0, 1));
  const picked = [...new Set([...first, ...rows])].slice(0, 3);
  return rows.filter((row) => picked.includes(row));
}

function tableNamed(name: string, tables: readonly ScenarioTable[]): ScenarioTable {
  const [table, ...others] = tables.filter((t) => t.name === name);
  if (table === undefined || others.length > 0) throw new RangeError(`not one table of scenarios is named ${name}`);
  return table;
}

const row = ({ id, title, expect, value, authority }: Scenario): string =>
  `- ${id}: ${title} → ${expect}${value === undefined ? '' : ` \`${JSON.stringify(value)}\``} (${authority})`;

/** What tests a norm: rows of its table, word for word, and the test file where it has one. */
function tested({ table, throughNorm, tests }: HardNorm, shown: string, tables: readonly ScenarioTable[]): string {
  const parts: string[] = [];
  if (table !== undefined) {
    const norm = throughNorm ?? /^ {2}id: '([^']+)'/m.exec(shown)?.[1];
    const { path, rows } = tableNamed(table, tables);
    const about = rows.filter((r) => r.norm === norm);
    if (about.length === 0) throw new RangeError(`${table} has no scenario of ${norm}`);
    const count = about.length === 1 ? 'one scenario' : `${about.length} scenarios`;
    const through = throughNorm === undefined ? '' : `, asked through \`${throughNorm}\``;
    parts.push(`\`${base}/${path}\` (${count}${through}):\n\n${chosen(about).map(row).join('\n')}`);
  }
  if (tests !== undefined) {
    const path = `${base}/${tests}.test.ts`;
    if (!existsSync(`${root}${path}`)) throw new RangeError(`${path} is not there`);
    parts.push(`${table === undefined ? 'Tested' : 'Also tested'} in \`${path}\`.`);
  }
  if (parts.length === 0) throw new RangeError(`nothing tests ${shown}`);
  return parts.join('\n\n');
}

/** The text of the decision record about the hard norms. */
export function hardNorms(): string {
  const tables = scenarioTables();
  const parts = hard.map((norm, i) => {
    const path = `${base}/${norm.file}.ts`;
    const shown = declarationIn(read(path), norm.name);
    return `## ${i + 1}. ${norm.what}\n\n\`${path}\`\n\n\`\`\`ts\n${shown}\n\`\`\`\n\n${tested(norm, shown, tables)}\n`;
  });
  return `# 1. The hard norms first

The semantics were fitted to the hardest norms of every chapter before any chapter was encoded in breadth. Each is shown whole, as it stands in the law, in under ${tooLong} lines without its words in three languages: its parts have names, and stand in the same file or one that it imports. Under it stand some of its scenarios, up to three of those that ask about it: what happens, what must come out (\`none\`: no finding at all) and on whose authority. Written by \`npm run docs\`, which refuses a norm that has grown longer.

${parts.join('\n')}`;
}
