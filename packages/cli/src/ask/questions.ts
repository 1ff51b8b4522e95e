import { entryAt, placeOf, type CaseFile } from '@zhargy/casefile';
import type { Lang } from '@zhargy/logic';
import type { FactQuestion } from '@zhargy/readings/questions';
import { Page } from '../page.ts';
import { leftText, questionWords as w } from '../question-words.ts';
import { showQuestion } from '../show-questions.ts';
import { answeredWith, expectedOf, unknownIn } from './read-answer.ts';
import { saidIn, type Talk } from './said.ts';

/** What became of the questions: the file with the answers, and how many were left when somebody stopped. */
export interface Answered {
  readonly file: CaseFile;
  readonly left: number;
}

/**
 * Puts questions one by one, the best first, until none is left or somebody stops; what cannot be read is asked again,
 * with what would be. `asked` gives the questions a file leads to, but for those put off.
 */
export function askedOneByOne(
  given: CaseFile,
  asked: (file: CaseFile, skip: ReadonlySet<string>) => readonly FactQuestion[],
  lang: Lang,
  talk: Talk,
): Answered {
  let file = given;
  let skip: ReadonlySet<string> = new Set();
  const before: { readonly file: CaseFile; readonly skip: ReadonlySet<string> }[] = [];
  talk.say(`${w.commands[lang]}\n`);
  for (;;) {
    const questions = asked(file, skip);
    const [one] = questions;
    if (!one) return { file, left: 0 };
    show(one, questions.length, lang, talk);
    const said = saidIn(talk.line());
    if (said.is === 'quit') return { file, left: questions.length };
    if (said.is === 'help') {
      talk.say(`${w.expected[lang]} ${expectedOf(one, lang)}. ${w.commands[lang]}\n`);
      continue;
    }
    if (said.is === 'back') {
      const last = before.pop();
      if (last) ({ file, skip } = last);
      continue;
    }
    const next = said.is === 'unknown' ? unknownIn(file, one) : answeredWith(file, one, said.text, lang);
    if (!next && said.is === 'answer') {
      talk.say(`${w.wrong[lang]}: ${w.expected[lang]} ${expectedOf(one, lang)}\n`);
      continue;
    }
    before.push({ file, skip });
    file = next ?? file;
    // What nobody knows is not asked again; a place with a value asks no more by itself, but for an order and the like.
    if (said.is === 'unknown' || (one.kind !== 'list' && one.kind !== 'fact')) skip = new Set([...skip, one.key]);
  }
}

function show(one: FactQuestion, left: number, lang: Lang, talk: Talk): void {
  const page = new Page().line().line(leftText(left, lang));
  showQuestion(page, one, lang, false);
  const values = entryAt(placeOf(one.names))?.values;
  for (const [i, word] of (one.fact?.choices ?? []).entries())
    page.line(`${i + 1}. ${values?.[word]?.[lang] ?? word}`, 6);
  if ((one.fact?.choices ?? []).length === 0) page.line(expectedOf(one, lang), 6);
  talk.say(`${page.toString()}${w.empty[lang]}\n> `);
}
