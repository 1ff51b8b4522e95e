import { existsSync } from 'node:fs';
import { asKnownOn, factKinds, prepare, type CaseFile } from '@zhargy/casefile';
import { closesPlanned, law } from '@zhargy/law';
import { questionsFor, type FactQuestion } from '@zhargy/readings/questions';
import { askedOneByOne } from '../ask/questions.ts';
import { jsonText } from '../json-text.ts';
import type { Options } from '../options.ts';
import { outlookWords } from '../outlook-words.ts';
import { Page } from '../page.ts';
import { leftText, questionWords as w } from '../question-words.ts';
import { saveNew } from '../save-new.ts';
import { showQuestions } from '../show-questions.ts';
import { readLine } from '../terminal-line.ts';
import { open, type Answer } from './check.ts';

/**
 * What has to be asked before an act can be judged, the best question first: as a list; or with --save one by one, at a
 * terminal or out of a pipe, and the file with the answers is written. The exit code: 0 nothing is asked, 2 something is, 3 bad input.
 */
export function askAct(act: string, path: string | undefined, options: Options): Answer {
  if (path === undefined) return { out: `${w.noFile[options.lang]}\n`, code: 3 };
  const opened = open(path, options);
  if (!('file' in opened)) return opened;
  if (options.save !== undefined) return oneByOne(act, opened.file, options.save, options);
  const questions = asked(act, opened.file, options);
  const code = questions.length === 0 ? 0 : 2;
  if (options.json) return { out: jsonText({ lawVersion: law.version, act, questions }), code };
  const page = new Page();
  showQuestions(page, questions, options.lang, options.explain);
  return { out: page.toString(), code };
}

function asked(
  act: string,
  file: CaseFile,
  { now, knownOn, lawOf, readings }: Options,
  skip: ReadonlySet<string> = new Set(),
): readonly FactQuestion[] {
  const question = { now, readings, ...(lawOf === undefined ? {} : { lawOf }) };
  return questionsFor(
    law.engine,
    prepare(asKnownOn(file, knownOn)),
    question,
    { act },
    { facts: factKinds, skip, closes: closesPlanned },
  );
}

/** Nothing is written before the questions end: whoever breaks off leaves everything as it was. */
function oneByOne(act: string, given: CaseFile, path: string, options: Options): Answer {
  const { lang } = options;
  // Said before anything is asked: no answer is lost for want of a name.
  if (existsSync(path)) return { out: `${path}: ${outlookWords.exists[lang]}\n`, code: 3 };
  const { file, left } = askedOneByOne(given, (of, skip) => asked(act, of, options, skip), lang, {
    say: (text) => process.stdout.write(text),
    line: readLine,
  });
  const saved = saveNew(path, file, lang);
  if (saved.failed) return { out: `${saved.says}\n`, code: 3 };
  return { out: `${left === 0 ? w.none[lang] : leftText(left, lang)}. ${saved.says}\n`, code: left === 0 ? 0 : 2 };
}
