import { writeFileSync } from 'node:fs';
import { asKnownOn, entryAt, factKinds, placeOf, prepare, readCaseFile, type CaseFile } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import { questionsFor, type FactQuestion } from '@zhargy/readings/questions';
import { stringify } from 'yaml';
import { jsonText } from '../json-text.ts';
import type { Options } from '../options.ts';
import { outlookWords } from '../outlook-words.ts';
import { Page } from '../page.ts';
import { questionWords as w } from '../question-words.ts';
import { questionText, showQuestion, showQuestions } from '../show-questions.ts';
import { readLine } from '../terminal-line.ts';
import { open, type Answer } from './check.ts';

/**
 * What has to be asked before an act can be judged, the best question first: as a list, or one by one at a terminal
 * where the answers are saved. The exit code: 0 nothing is asked, 2 something is, 3 bad input.
 */
export function askAct(act: string, path: string | undefined, options: Options): Answer {
  if (path === undefined) return { out: `${w.noFile[options.lang]}\n`, code: 3 };
  const opened = open(path, options);
  if (!('file' in opened)) return opened;
  if (options.save !== undefined && process.stdin.isTTY) return oneByOne(act, opened.file, options.save, options);
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
  return questionsFor(law.engine, prepare(asKnownOn(file, knownOn)), question, { act }, { facts: factKinds, skip });
}

/** Asks at the terminal until nothing is left, and writes the file with the answers. An empty line is "don't know". */
function oneByOne(act: string, given: CaseFile, path: string, options: Options): Answer {
  const { lang } = options;
  const skip = new Set<string>();
  let file = given;
  for (;;) {
    const [one] = asked(act, file, options, skip);
    if (!one) break;
    const page = new Page().line();
    showQuestion(page, one, lang, false);
    const values = entryAt(placeOf(one.names))?.values;
    for (const [i, word] of (one.fact?.choices ?? []).entries())
      page.line(`${i + 1}. ${values?.[word]?.[lang] ?? word}`, 6);
    if (!one.fact) page.line(`${w.whole[lang]}; ${w.listLater[lang]}`, 6);
    process.stdout.write(`${page.toString()}${w.empty[lang]}\n> `);
    const line = readLine();
    const next = line === '' ? unknownIn(file, one) : answerIn(file, one, line);
    if (next) file = next;
    else if (line !== '') process.stdout.write(`${w.wrong[lang]}: ${questionText(one, lang)}\n`);
    if (line === '' || !one.fact) skip.add(one.key);
  }
  try {
    writeFileSync(path, stringify(file), { flag: 'wx' });
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    return { out: `${path}: ${(exists ? outlookWords.exists : outlookWords.cannotSave)[lang]}\n`, code: 3 };
  }
  return { out: `${w.none[lang]}. ${outlookWords.saved[lang]}: ${path}\n`, code: 0 };
}

/** "Don't know" is said in the file of a fact somebody waits for; what is only presumed goes on being presumed. */
const unknownIn = (file: CaseFile, { kind, path }: FactQuestion): CaseFile | undefined =>
  kind === 'fact' ? put(file, path, null) : undefined;

const yes = new Set(['yes', 'да', 'иә', 'y', 'true']);
const no = new Set(['no', 'нет', 'жоқ', 'n', 'false']);

/** The file with an answer, or nothing where it cannot be read. */
function answerIn(file: CaseFile, { fact, path, at }: FactQuestion, line: string): CaseFile | undefined {
  if (!fact) {
    if (!yes.has(line)) return undefined;
    const absent = put(file, path, [], true);
    const incomplete = (file.incomplete ?? []).filter((place) => place !== at);
    return { ...absent, incomplete, complete: [...new Set([...(file.complete ?? []), at])] };
  }
  const value =
    fact.answer === 'truth'
      ? yes.has(line) || (no.has(line) ? false : undefined)
      : fact.answer === 'choice'
        ? (fact.choices?.[Number(line) - 1] ?? line)
        : fact.answer === 'count'
          ? Number(line)
          : fact.answer === 'list'
            ? line.split(/[\s,;]+/)
            : line;
  if (value === undefined) return undefined;
  const made = put(file, path, value);
  return 'file' in readCaseFile(new TextEncoder().encode(stringify(made))) ? made : undefined;
}

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The file with a value at a path of names and ids; one that stands there already is kept where it is said so. */
function put(file: CaseFile, path: readonly string[], value: unknown, keep = false): CaseFile {
  const within = (data: unknown, [step = '', ...rest]: readonly string[]): unknown => {
    if (Array.isArray(data)) {
      const members: readonly unknown[] = data;
      return members.map((one) => (isData(one) && one['id'] === step ? within(one, rest) : one));
    }
    const own = isData(data) ? data : {};
    if (rest.length > 0) return { ...own, [step]: within(own[step], rest) };
    return keep && own[step] !== undefined && own[step] !== null ? own : { ...own, [step]: value };
  };
  return within(file, path) as CaseFile; // the same file with one place changed
}
