import { isoOf } from '@zhargy/calendar';
import { asKnownOn } from '@zhargy/casefile';
import { law, waysFor } from '@zhargy/law';
import { questionsOf } from '@zhargy/readings/questions';
import { jsonText } from '../json-text.ts';
import type { Options } from '../options.ts';
import { Page } from '../page.ts';
import { showWays } from '../show-ways.ts';
import { waysWords } from '../ways-words.ts';
import { open, type Answer } from './check.ts';

/** The ways a case can take, for each accused person. Nothing is judged here, so that a file that can be read ends with 0. */
export function ways(path: string | undefined, options: Options): Answer {
  const opened = open(path, options);
  if (!('file' in opened)) return opened;
  const { lang } = options;
  const persons = waysFor(asKnownOn(opened.file, options.knownOn), {
    now: options.now,
    readings: options.readings,
    questionsOf,
    ...(options.lawOf === undefined ? {} : { lawOf: options.lawOf }),
  });
  if (options.json) {
    const lawOf = isoOf(options.lawOf ?? options.now);
    return {
      out: jsonText({ lawVersion: law.version, now: isoOf(options.now), lawOf, persons }),
      code: 0,
    };
  }
  const page = new Page().line(`${waysWords.title[lang]} — ${isoOf(options.now)}`);
  if (persons.length === 0) page.line(waysWords.noPersons[lang]);
  for (const of of persons) {
    page.line();
    showWays(page, of, lang, options.explain);
  }
  if (persons.length > 0) page.line().line(waysWords.noAdvice[lang]);
  return { out: page.toString(), code: 0 };
}
