import { isoOf } from '@zhargy/calendar';
import { law } from '@zhargy/law';
import type { Lang } from '@zhargy/logic';
import { unbrokenDay } from '../language/day-words.ts';
import { today } from '../shell/today.ts';
import type { CaseView } from './case-view.ts';
import { caseWords as w } from './case-words.ts';

/** What a case is asked with, in words: the day, the law, and the readings chosen against the default. */
export function questionText({ dates, readings }: Pick<CaseView, 'dates' | 'readings'>, lang: Lang): readonly string[] {
  const day = unbrokenDay(dates.now, lang);
  const chosen = Object.entries(readings).flatMap(([id, name]) => {
    const dispute = law.disputes.find((one) => one.id === id);
    return dispute && dispute.byDefault !== name ? [dispute.options[name]?.says[lang] ?? name] : [];
  });
  return [
    dates.now === isoOf(today()) ? `${w.asOfToday[lang]}, ${day}` : `${w.asOf[lang]} ${day}`,
    dates.lawOf === undefined ? w.lawOfEach[lang] : `${w.lawOfDay[lang]} ${unbrokenDay(dates.lawOf, lang)}`,
    ...(chosen.length === 0 ? [w.readingsByDefault[lang]] : [`${w.readingsChosen[lang]}: ${chosen.join('; ')}`]),
  ];
}
