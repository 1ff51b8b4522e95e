import { dayAsWritten, isoOf, isoOfMoment, momentAsWritten, periodAsWritten } from '@zhargy/calendar';
import { entryAt, placeOf, readCaseFile, type CaseFile } from '@zhargy/casefile';
import type { Lang } from '@zhargy/logic';
import type { AnswerKind, FactQuestion } from '@zhargy/readings/questions';
import { stringify } from 'yaml';
import { expectedWords } from '../question-words.ts';
import { truthIn } from './said.ts';

/** The file with an answer put where the question asks; nothing where the answer cannot be read as one. */
export function answeredWith(file: CaseFile, question: FactQuestion, text: string, lang: Lang): CaseFile | undefined {
  const { fact, path, at } = question;
  if (!fact) return listAnswered(file, path, at, text);
  return valuesOf(question, text, lang)
    .map((value) => put(file, path, value))
    .find(canBeRead);
}

/** What an answer to the question is written like. */
export function expectedOf({ fact }: FactQuestion, lang: Lang): string {
  const choices = fact?.choices?.length ?? 0;
  if (choices > 0) return `1–${choices}`;
  return expectedWords[fact?.answer ?? 'entries'][lang];
}

/** "Don't know" is said in the file of a fact somebody waits for; what is only presumed goes on being presumed. */
export const unknownIn = (file: CaseFile, { kind, path }: FactQuestion): CaseFile | undefined =>
  kind === 'fact' ? put(file, path, null) : undefined;

/** A list: all of it is there, or there are more, named by short names of their own. */
function listAnswered(file: CaseFile, path: readonly string[], at: string, text: string): CaseFile | undefined {
  const whole = truthIn(text);
  if (whole === true) {
    const incomplete = (file.incomplete ?? []).filter((place) => place !== at);
    const complete = [...new Set([...(file.complete ?? []), at])];
    const { incomplete: _was, ...rest } = put(file, path, [], true);
    return { ...rest, ...(incomplete.length > 0 ? { incomplete } : {}), complete };
  }
  if (whole === false) return undefined;
  const there = idsAt(file, path);
  const ids = namesIn(text).filter((id) => !there.includes(id));
  if (ids.length === 0) return undefined;
  const grown = ids.reduce((to, id) => put(to, [...path, id], { id }), put(file, path, [], true));
  return canBeRead(grown) ? grown : undefined;
}

const namesIn = (text: string): readonly string[] => text.split(/[\s,;]+/u).filter((name) => name !== '');

/** What a text may mean for the kind of fact; the first that a case file takes is meant. */
function valuesOf({ fact, names }: FactQuestion, text: string, lang: Lang): readonly unknown[] {
  const { answer, choices } = fact ?? { answer: 'text' };
  if (choices) {
    const words = entryAt(placeOf(names))?.values;
    const said = choices.find((word) => words?.[word]?.[lang].toLowerCase() === text.toLowerCase());
    return [choices[Number(text) - 1] ?? said ?? text];
  }
  return read[answer](text);
}

const some = (value: unknown): readonly unknown[] => (value === undefined ? [] : [value]);

const read: Readonly<Record<AnswerKind, (text: string) => readonly unknown[]>> = {
  truth: (text) => some(truthIn(text)),
  choice: (text) => [text],
  day: (text) => {
    const day = dayAsWritten(text);
    return some(day === undefined ? undefined : isoOf(day));
  },
  moment: (text) => {
    const moment = momentAsWritten(text);
    return some(moment && isoOfMoment(moment));
  },
  count: (text) => (/^\d{1,12}$/.test(text) ? [Number(text)] : []),
  amount: (text) => {
    const plain = text.replaceAll(/[\s\u00A0\u202F]|теңге|тенге|тг\.?|₸|KZT/giu, '').replace(',', '.');
    return /^\d{1,15}(?:\.\d{1,2})?$/.test(plain) ? [plain] : [];
  },
  period: (text) => {
    const period = periodAsWritten(text);
    return some(period && `P${period.months}M${period.days}D`);
  },
  text: (text) => [text],
  list: (text) => [truthIn(text) === false ? [] : namesIn(text)],
};

const canBeRead = (file: CaseFile): boolean => 'file' in readCaseFile(new TextEncoder().encode(stringify(file)));

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

function idsAt(file: CaseFile, path: readonly string[]): readonly unknown[] {
  let here: unknown = file;
  for (const step of path)
    here = Array.isArray(here)
      ? here.find((one) => isData(one) && one['id'] === step)
      : isData(here)
        ? here[step]
        : undefined;
  return Array.isArray(here) ? here.map((one) => (isData(one) ? one['id'] : undefined)) : [];
}

/** The file with a value at a path of names and ids; one that stands there already is kept where it is said so. */
function put(file: CaseFile, path: readonly string[], value: unknown, keep = false): CaseFile {
  const within = (data: unknown, [step = '', ...rest]: readonly string[]): unknown => {
    if (Array.isArray(data)) {
      const members: readonly unknown[] = data;
      const is = (one: unknown): boolean => isData(one) && one['id'] === step;
      if (!members.some(is)) return [...members, value];
      return members.map((one) => (is(one) ? within(one, rest) : one));
    }
    const own = isData(data) ? data : {};
    if (rest.length > 0) return { ...own, [step]: within(own[step], rest) };
    return keep && own[step] !== undefined && own[step] !== null ? own : { ...own, [step]: value };
  };
  return within(file, path) as CaseFile; // the same file with one place changed
}
