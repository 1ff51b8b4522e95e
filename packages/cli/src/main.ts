import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { acts, check, type Answer } from './commands/check.ts';
import { calc, coverage, norm, schema } from './commands/reference.ts';
import { readOptions, type Options } from './options.ts';

const help = `zhargy check FILE     findings on what a case file records
zhargy acts FILE      what may be done now: available, blocked and why, needs facts
zhargy calc NAME k=v  a formula or term on given inputs, with its working
zhargy norm ID        one norm with its citations
zhargy coverage       what of the sources is encoded
zhargy schema         the JSON Schema of a case file
zhargy examples       checks the example cases
Options: --act ID --now DATE --known-on DATE --law-of DATE --lang kk|ru|en
  --json --explain --reading DISPUTE=NAME --sentences --readings
Exit: 0 nothing recorded is violated, 1 violated, 2 unknown or open, 3 bad input
`;

/** Runs the command line; gives the exit code. Nothing a file holds makes it throw. */
export function main(args: readonly string[]): number {
  const options = readOptions(args);
  const answer = 'mistakes' in options ? { out: `${options.mistakes.join('\n')}\n`, code: 3 as const } : run(options);
  process.stdout.write(answer.out);
  return answer.code;
}

function run(options: Options): Answer {
  const file = options.operands[0];
  switch (options.command) {
    case 'check':
      return check(file, options);
    case 'acts':
      return acts(file, options);
    case 'calc':
      return calc(options);
    case 'norm':
      return norm(options);
    case 'coverage':
      return coverage(options);
    case 'schema':
      return schema();
    case 'examples':
      return examples(options);
    case 'help':
      return { out: help, code: 0 };
    default:
      return { out: help, code: 3 };
  }
}

/** Checks every example case; ends well when each could be read. */
function examples(options: Options): Answer {
  const folder = fileURLToPath(new URL('../../../examples/', import.meta.url));
  const names = globSync('*.yaml', { cwd: folder }).toSorted();
  const answers = names.map((name) => ({ name, answer: check(`${folder}${name}`, options) }));
  const out = answers.map(({ name, answer }) => `=== ${name} (exit ${answer.code})\n${answer.out}`).join('\n');
  return { out, code: answers.some(({ answer }) => answer.code === 3) ? 3 : 0 };
}
