import {
  interviews,
  law,
  nextQuestions,
  type Interview,
  type InterviewAnswers,
  type InterviewQuestion,
} from '@zhargy/law';
import { plainQuestionsFor, questionsOf } from '@zhargy/readings/questions';
import { interviewed } from '../ask/interview.ts';
import { jsonText } from '../json-text.ts';
import type { Options } from '../options.ts';
import { outlookWords as w } from '../outlook-words.ts';
import { Page } from '../page.ts';
import { saveNew } from '../save-new.ts';
import { presumptionsOf, showOutlook } from '../show-outlook.ts';
import { isTerminal, readLine } from '../terminal-line.ts';
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
  const answers =
    pairs.length === 0 && isTerminal()
      ? interviewed(interview, options.now, lang, { say: (text) => process.stdout.write(text), line: readLine })
      : answersIn(pairs);
  const result = interview.ask(answers, options.now, questionsOf);
  if ('faults' in result) {
    if (options.json) return { out: jsonText(result), code: 3 };
    const page = new Page().line(`${w.mistakes[lang]}:`);
    for (const fault of result.faults) page.line(`${fault.question} = ${fault.found}: ${fault.says[lang]}`, 2);
    return { out: page.toString(), code: 3 };
  }
  const next = nextQuestions(interview, answers, options.now, plainQuestionsFor) ?? [];
  const [first] = result.replies;
  const code = first?.outlook.standing === 'closed' ? 1 : first?.outlook.standing === 'depends' ? 2 : 0;
  const saved = options.save === undefined ? undefined : saveNew(options.save, result.file, lang);
  if (options.json)
    return {
      out: jsonText({ interview: interview.id, ...result, next: next.map((one) => one.id) }),
      code: saved?.failed ? 3 : code,
    };
  const page = new Page().line(interview.says[lang]).line();
  page.line(`${w.answers[lang]}:`);
  for (const question of interview.questions)
    page.line(`${question.says[lang]} — ${shown(interview, question, answers, next, options)}`, 2);
  page.line().line(`${w.ticks[lang]}:`);
  for (const tick of result.ticks)
    page.line(
      `[${tick.taken ? 'x' : ' '}] ${tick.says[lang]} (${tick.id}=${tick.taken ? 'no' : 'yes'}: ${w.otherwise[lang]})`,
      2,
    );
  for (const reply of result.replies) {
    page.line().line(reply.says[lang]);
    showOutlook(page, reply.outlook, lang, (m) => {
      const question = reply.deciding.find((d) => d.missing.at === m.at)?.question;
      return interview.questions.find((one) => one.id === question);
    });
  }
  const presumed = presumptionsOf(
    result.replies.map((r) => r.outlook),
    lang,
  );
  if (presumed.length > 0) page.line().line(`${w.presumed[lang]}:`);
  for (const says of presumed) page.line(`- ${says}`, 2);
  page.line().line(saved?.says ?? w.goOn[lang]);
  return { out: page.toString(), code: saved?.failed ? 3 : code };
}

/** An answer as it was given; without one, whether it is still worth giving. */
function shown(
  interview: Interview,
  question: InterviewQuestion,
  answers: InterviewAnswers,
  next: readonly InterviewQuestion[],
  { lang }: Options,
): string {
  const value = answers[question.id];
  if (value !== undefined && value !== '') return question.choices?.find((c) => c.value === value)?.says[lang] ?? value;
  if (question.kind === 'day') return w.today[lang];
  return value === undefined && !next.includes(question) ? w.notNeeded[lang] : w.notGiven[lang];
}

function answersIn(pairs: readonly string[]): InterviewAnswers {
  const answers: Record<string, string> = {};
  for (const pair of pairs) {
    const cut = pair.indexOf('=');
    answers[cut < 0 ? pair : pair.slice(0, cut)] = cut < 0 ? '' : pair.slice(cut + 1);
  }
  return answers;
}
