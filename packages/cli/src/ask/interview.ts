import type { Day } from '@zhargy/calendar';
import { nextQuestions, type Interview, type InterviewAnswers, type InterviewQuestion } from '@zhargy/law';
import type { Lang } from '@zhargy/logic';
import { plainQuestionsFor, questionsOf } from '@zhargy/readings/questions';
import { outlookWords as w } from '../outlook-words.ts';
import { questionWords } from '../question-words.ts';
import { saidIn, type Talk } from './said.ts';

/**
 * Puts the questions of an interview one by one, the one that decides most first, until no answer would change the
 * result; the day, which is today unless told, last. An empty line is "don't know".
 */
export function interviewed(interview: Interview, today: Day, lang: Lang, talk: Talk): InterviewAnswers {
  let answers: InterviewAnswers = {};
  const before: InterviewAnswers[] = [];
  talk.say(`${interview.says[lang]}\n${questionWords.commands[lang]}\n`);
  for (;;) {
    const question = nextOf(interview, answers, today);
    if (!question) return answers;
    put(question, lang, talk);
    const said = saidIn(talk.line());
    if (said.is === 'quit') return answers;
    if (said.is === 'help') talk.say(`${question.help[lang]}\n`);
    else if (said.is === 'back') answers = before.pop() ?? answers;
    else {
      const text = said.is === 'answer' ? said.text : '';
      const answer =
        said.is === 'unknown' ? (question.choices ? 'unknown' : '') : (chosen(question, text, lang) ?? text);
      const given = { ...answers, [question.id]: answer };
      const result = interview.ask(given, today, questionsOf);
      if ('faults' in result) {
        const expected = question.choices ? `1–${question.choices.length}` : result.faults[0]?.says[lang];
        talk.say(`${questionWords.wrong[lang]}: ${questionWords.expected[lang]} ${expected ?? ''}\n`);
        continue;
      }
      before.push(answers);
      answers = given;
    }
  }
}

/** The best question still worth putting; for which day is asked comes last. */
function nextOf(interview: Interview, answers: InterviewAnswers, today: Day): InterviewQuestion | undefined {
  const [best] = nextQuestions(interview, answers, today, plainQuestionsFor) ?? [];
  return best ?? interview.questions.find(({ id, kind }) => kind === 'day' && answers[id] === undefined);
}

function put(question: InterviewQuestion, lang: Lang, talk: Talk): void {
  talk.say(`\n${question.says[lang]}\n${question.help[lang]}\n`);
  for (const [i, choice] of (question.choices ?? []).entries()) talk.say(`  ${i + 1}. ${choice.says[lang]}\n`);
  talk.say(`${question.kind === 'day' ? w.emptyToday[lang] : questionWords.empty[lang]}\n> `);
}

/** The choice meant by its number or by its words. */
const chosen = ({ choices = [] }: InterviewQuestion, text: string, lang: Lang): string | undefined =>
  (choices[Number(text) - 1] ?? choices.find(({ says }) => says[lang].toLowerCase() === text.toLowerCase()))?.value;
