import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ask } from './commands/ask.ts';
import { audit } from './commands/audit.ts';
import { synth } from './commands/synth.ts';
import { acts, check, type Answer } from './commands/check.ts';
import { coverage } from './commands/coverage.ts';
import { norm } from './commands/norm.ts';
import { calc, schema } from './commands/reference.ts';
import { draft } from './commands/draft.ts';
import { deadlines } from './commands/deadlines.ts';
import { ways } from './commands/ways.ts';
import { intake } from './commands/intake.ts';
import { journal } from './commands/journal.ts';
import { sql } from './commands/sql.ts';
import { prove } from './commands/prove.ts';
import { serve } from './commands/serve.ts';
import { helpText, isCommand, operandMistake } from './help.ts';
import { readOptions, type Options } from './options.ts';

/** Runs the command line; gives the exit code. Nothing a file holds makes it throw. */
export async function main(args: readonly string[]): Promise<number> {
  const first = answerTo(args);
  const answer = first.later ? await first.later() : first;
  process.stdout.write(answer.out);
  return answer.code;
}

/** What the command line says to these arguments. */
export function answerTo(args: readonly string[]): Answer {
  const options = readOptions(args);
  return 'mistakes' in options ? { out: `${options.mistakes.join('\n')}\n`, code: 3 } : run(options);
}

function run(options: Options): Answer {
  const { command, operands, lang } = options;
  if (!isCommand(command)) return { out: helpText(lang, command), code: 3 };
  const mistake = operandMistake(command, operands, lang);
  if (mistake !== undefined) return { out: mistake, code: 3 };
  const [file = ''] = operands; // given wherever a command needs one, as tested above
  switch (command) {
    case 'check':
      return check(file, options);
    case 'acts':
      return acts(file, options);
    case 'ways':
      return ways(file, options);
    case 'deadlines':
      return deadlines(file, options);
    case 'draft':
      return { out: '', code: 0, later: () => draft(file, options) };
    case 'intake':
      return { out: '', code: 0, later: () => intake(operands, options) };
    case 'ask':
      return ask(options);
    case 'calc':
      return calc(options);
    case 'norm':
      return norm(options);
    case 'coverage':
      return coverage(options);
    case 'sql':
      return sql(operands, options);
    case 'audit':
      return { out: '', code: 0, later: () => audit(file, options) };
    case 'synth':
      return { out: '', code: 0, later: () => synth(options) };
    case 'prove':
      return { out: '', code: 0, later: () => prove(operands[0], options) };
    case 'schema':
      return schema();
    case 'journal':
      return { out: '', code: 0, later: () => journal(operands[0] ?? '', operands[1] ?? '', options) };
    case 'serve':
      return { out: '', code: 0, later: () => serve(options) };
    case 'examples':
      return examples(options);
    case 'help':
      return { out: helpText(lang, operands[0]), code: operands[0] === undefined || isCommand(operands[0]) ? 0 : 3 };
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
