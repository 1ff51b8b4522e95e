import { entryAt, placeOf } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import { byPerson, type FactQuestion, type QuestionKind } from '@zhargy/readings/questions';
import type { Lang } from '@zhargy/logic';
import type { Page } from './page.ts';
import { kindWords, questionWords as w, waitsText, whoWords } from './question-words.ts';

const kinds: readonly QuestionKind[] = ['list', 'fact', 'order', 'assessment', 'document', 'presumption'];

/** All questions: by kind in the order in which they are put, person by person within one kind. */
export function showQuestions(page: Page, questions: readonly FactQuestion[], lang: Lang, explain: boolean): void {
  if (questions.length === 0) page.line(w.none[lang]);
  for (const kind of kinds) {
    const of = questions.filter((one) => one.kind === kind);
    if (of.length === 0) continue;
    page.line(`${kindWords[kind][lang]} (${of.length})`);
    for (const { person, questions: own } of byPerson(of)) {
      page.line(person ?? w.ofCase[lang], 2);
      for (const one of own) showQuestion(page, one, lang, explain);
    }
    page.line();
  }
}

/** One question: its words, its place, what waits for it, and who can answer. */
export function showQuestion(page: Page, one: FactQuestion, lang: Lang, explain: boolean): void {
  page.line(`${questionText(one, lang)} (${one.at}${one.act === undefined ? '' : ` ${one.act}`})`, 4);
  const who = one.fact?.who.map((name) => whoWords[name]?.[lang] ?? name) ?? [];
  const parts = [
    ...(one.waits > 0 ? [waitsText(one.waits, lang)] : []),
    ...(one.assessment
      ? [`${w.owner[lang]}: ${whoWords[one.assessment.by]?.[lang] ?? one.assessment.by}`]
      : who.length > 0
        ? [`${w.who[lang]}: ${who.join(', ')}`]
        : []),
  ];
  if (parts.length > 0) page.line(parts.join('; '), 6);
  for (const { answer, norms } of one.blocks)
    page.line(`${w.excludes[lang]}: ${answerText(one, answer, lang)} (${norms.join(', ')})`, 6);
  const norms = one.norms.filter((norm) => norm !== '');
  if (explain && norms.length > 0) page.line(`${w.norms[lang]}: ${norms.join(', ')}`, 6);
}

/** The words of a question: those of a judgment or a presumption where it is one, those of the fact otherwise. */
export function questionText(one: FactQuestion, lang: Lang): string {
  const entry = entryAt(placeOf(one.names));
  const [norm = ''] = one.norms;
  const id = one.assessment?.id ?? (one.names.length > 1 ? one.presumption : undefined);
  const said = id === undefined ? undefined : law.says(id, norm)?.[lang];
  const asked = entry?.question[lang] ?? one.at;
  return said === undefined ? asked : one.assessment ? said : `${asked} [${said}]`;
}

function answerText(one: FactQuestion, answer: unknown, lang: Lang): string {
  if (typeof answer === 'boolean') return answer ? w.yes[lang] : w.no[lang];
  const word = String(answer);
  return entryAt(placeOf(one.names))?.values?.[word]?.[lang] ?? word;
}
