import type { Day } from '@zhargy/calendar';
import type { Confidence } from '../proposal.ts';
import { spanIn, type Doc, type Span } from './doc.ts';
import { isBirth } from './person-data.ts';

/** The date a paper bears. */
export interface PaperDate {
  readonly day: Day;
  readonly span: Span;
  readonly sure: Confidence;
}

/**
 * The date of a paper: a short line near its head with a town and a date and nothing else; else one beside the signatures at its
 * end. A date inside a sentence is none.
 */
export function paperDateOf(doc: Doc): PaperDate | undefined {
  const bare = (i: number, longest: number): PaperDate | undefined => {
    const part = doc.parts[i];
    const [day, another] = part?.days ?? [];
    if (!part || !day || another || day.until !== undefined || part.text.length > longest || isBirth(part, day))
      return undefined;
    const rest = part.text.slice(0, day.from) + part.text.slice(day.to);
    if (/\d{5,}|№|СДТБТ|ЕРДР|дело|іс\s|рожд|туған|соверш|жасалған/iu.test(rest)) return undefined;
    return { day: day.day, span: spanIn(part, day), sure: 'certain' };
  };
  for (let i = 0; i < Math.min(doc.parts.length, 9); i += 1) {
    const part = doc.parts[i];
    const found = part && townLine(part.text, part.days.length) ? bare(i, 140) : undefined;
    if (found) return found;
  }
  for (let i = doc.parts.length - 1; i >= Math.max(0, doc.parts.length - 6); i -= 1) {
    const part = doc.parts[i];
    if (!part) continue;
    const signed = /_{2,}|подпис|қолы|күні|^дата/iu.test(part.text);
    const alone = part.text.length < 40;
    const found = signed || alone ? bare(i, 160) : undefined;
    if (found) return { ...found, sure: 'likely' };
  }
  return undefined;
}

/** A line of a head: a town, or nothing, beside the date. */
function townLine(text: string, days: number): boolean {
  if (days !== 1) return false;
  if (text.length < 36) return true;
  return (
    /(?:^|[\s«"])(?:г\.|город|гор\.|қ\.|село|пос\.|поселок|ауыл|қаласы|кенті|ауылы|время|сағат|часов|составлен|жасалған\s+орны)/iu.test(
      text,
    ) &&
    text.length < 140 &&
    !/[.;]\s+\p{Lu}\p{Ll}{4,}.*[.;]/u.test(text)
  );
}
