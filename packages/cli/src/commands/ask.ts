import { writeFileSync } from 'node:fs';
import { interviews, law, type Interview, type InterviewAnswers } from '@zhargy/law';
import type { Lang } from '@zhargy/logic';
import { stringify } from 'yaml';
import { jsonText } from '../json-text.ts';
import type { Options } from '../options.ts';
import { outlookWords as w } from '../outlook-words.ts';
import { Page } from '../page.ts';
import { presumptionsOf, showOutlook } from '../show-outlook.ts';
import { readLine } from '../terminal-line.ts';
import { askAct } from './ask-act.ts';
import type { Answer } from './check.ts';

/**
 * The questions an act of a case file leads to, or a short interview without a file: answers as "question=answer" operands, or asked one by one at a terminal. The exit code is that
 * of the first reply: 0 open, 1 closed, 2 a fact decides, 3 answers that cannot be read.
 */
export function ask(options: Options): Answer {
  const { lang } = options;
  const [id, ...pairs] = options.operands;
  if (id !== undefined && law.acts.some((act) => act.id === id)) return askAct(id, pairs[0], options);
  const interview = interviews.find((i) => i.id === id);
  if (!interview) {
    const page = new Page().line(`${id ?? ''}: ${w.which[lang]}?`);
    for (const one of interviews) page.line(`${one.id}: ${one.says[lang]}`, 2);
    for (const act of law.acts) page.line(`${act.id} FILE: ${act.says[lang]}`, 2);
    return { out: page.toString(), code: 3 };
  }
  const given = answersIn(pairs);
  const answers = pairs.length === 0 && process.stdin.isTTY ? dialogue(interview, lang) : given;
  const result = interview.ask(answers, options.now);
  if ('faults' in result) {
    if (options.json) return { out: jsonText(result), code: 3 };
    const page = new Page().line(`${w.mistakes[lang]}:`);
    for (const fault of result.faults) page.line(`${fault.question} = ${fault.found}: ${fault.says[lang]}`, 2);
    return { out: page.toString(), code: 3 };
  }
  const [first] = result.replies;
  const code = first?.outlook.standing === 'closed' ? 1 : first?.outlook.standing === 'depends' ? 2 : 0;
  const saved = options.save === undefined ? undefined : save(options.save, result.file, lang);
  if (options.json)
    return {
      out: jsonText({ interview: interview.id, ...result }),
      code: saved?.failed ? 3 : code,
    };
  const page = new Page().line(interview.says[lang]).line();
  page.line(`${w.answers[lang]}:`);
  for (const question of interview.questions) {
    const value = answers[question.id];
    const shown = question.choices?.find((c) => c.value === value)?.says[lang] ?? value;
    page.line(`${question.says[lang]} — ${shown === undefined || shown === '' ? w.notGiven[lang] : shown}`, 2);
  }
  for (const reply of result.replies) {
    page.line().line(reply.says[lang]);
    showOutlook(page, reply.outlook, lang, (m) => reply.deciding.find((d) => d.missing.at === m.at)?.question);
  }
  page.line().line(`${w.ticks[lang]}:`);
  for (const tick of result.ticks) page.line(`[${tick.taken ? 'x' : ' '}] ${tick.says[lang]} (${tick.id}=yes|no)`, 2);
  for (const says of presumptionsOf(
    result.replies.map((r) => r.outlook),
    lang,
  ))
    page.line(`[x] ${says}`, 2);
  page.line().line(saved?.says ?? w.goOn[lang]);
  return { out: page.toString(), code: saved?.failed ? 3 : code };
}

function answersIn(pairs: readonly string[]): InterviewAnswers {
  const answers: Record<string, string> = {};
  for (const pair of pairs) {
    const cut = pair.indexOf('=');
    answers[cut < 0 ? pair : pair.slice(0, cut)] = cut < 0 ? '' : pair.slice(cut + 1);
  }
  return answers;
}

/** Asks at the terminal; an empty line is "don't know". */
function dialogue(interview: Interview, lang: Lang): InterviewAnswers {
  const answers: Record<string, string> = {};
  process.stdout.write(`${interview.says[lang]}\n`);
  for (const question of interview.questions) {
    process.stdout.write(`\n${question.says[lang]}\n${question.help[lang]}\n`);
    for (const [i, choice] of (question.choices ?? []).entries())
      process.stdout.write(`  ${i + 1}. ${choice.says[lang]}\n`);
    process.stdout.write('> ');
    const line = readLine();
    if (line === '') continue;
    answers[question.id] = question.choices?.[Number(line) - 1]?.value ?? line;
  }
  return answers;
}

function save(path: string, file: unknown, lang: Lang): { readonly says: string; readonly failed: boolean } {
  try {
    writeFileSync(path, stringify(file), { flag: 'wx' });
    return { says: `${w.saved[lang]}: ${path}`, failed: false };
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    return { says: `${path}: ${exists ? w.exists[lang] : w.cannotSave[lang]}`, failed: true };
  }
}
