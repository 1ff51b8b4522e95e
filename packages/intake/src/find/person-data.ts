import { isoOf } from '@zhargy/calendar';
import { quoteAround, type Doc, type Part, type Span } from './doc.ts';
import { json, type FactDraft } from './draft.ts';
import type { NamedDay } from './days.ts';
import type { Parties } from './parties.ts';
import type { Person } from './people.ts';
import type { Confidence } from '../proposal.ts';

const bornAfter = /^[\s,]*(?:г(?:ода|\.)?\s*)?(?:рожд\p{L}*|р\.|жылы\s+туған|туған|күні\s+туған|ж\.?\s?т\.?)/iu;
const bornBefore =
  /(?:родил\p{L}+|рожд[её]н\p{L}*|родивш\p{L}+|дата\s+рождения|(?:число|день),?\s*месяц\s+и?\s*(?:и\s+)?год\s+рождения|(?:время|дата)\s+и\s+место\s+рождения|туған\s+(?:күні|жылы|уақыты)(?:[^\d]{0,30})?)\s*[:–—-]?\s*$/iu;

/** A day that is a day of birth by the words around it. */
export function isBirth(part: Part, day: NamedDay): boolean {
  if (day.until !== undefined) return false;
  const after = part.text.slice(day.to, day.to + 30);
  // "14.08.1995 г.р.": the reader of days took the "г." along.
  const said = part.text.slice(day.from, day.to);
  if (/г\.?\s?$/u.test(said) && /^\s?\.?\s?р\.?(?!\p{L})/u.test(after)) return true;
  if (/ж\.?\s?$/u.test(said) && /^\s?\.?\s?т\.?(?!\p{L})/u.test(after)) return true;
  return bornAfter.test(after) || bornBefore.test(part.text.slice(Math.max(0, day.from - 60), day.from));
}

/** Days of birth, each with the person named right before it. */
export function birthFacts(doc: Doc, parties: Parties): readonly FactDraft[] {
  return doc.parts.flatMap((part) =>
    part.days
      .filter((day) => isBirth(part, day))
      .flatMap((day): readonly FactDraft[] => {
        const owner = ownerAt(doc, parties, part, day.from);
        const of = owner && parties.entity(owner.person);
        if (!of) return [];
        return [
          {
            of,
            field: ['birthDate'],
            value: json(isoOf(day.day)),
            spans: [birthSpan(part, day)],
            sure: owner.sure,
            why: owner.sure === 'certain' ? 'besideName' : 'underName',
          },
        ];
      }),
  );
}

/** The name, where it stands close before, and the date with its "года рождения". */
function birthSpan(part: Part, day: NamedDay): Span {
  const name = part.mentions.filter((m) => m.to <= day.from && day.from - m.to < 40).at(-1);
  const words =
    /^[\s.]*(?:г(?:ода|\.)?\s*)?(?:рождения|р\.|жылы\s+туған|туған|т\.)/iu.exec(
      part.text.slice(day.to, day.to + 30),
    )?.[0] ?? '';
  const lead =
    /(?:дата\s+рождения|туған\s+күні)\s*[:–—-]?\s*$/iu.exec(
      part.text.slice(Math.max(0, day.from - 40), day.from),
    )?.[0] ?? '';
  return { paragraph: part.number, from: name?.from ?? day.from - lead.length, to: day.to + words.length };
}

const clean =
  /(?:ранее\s+)?(?:не\s+судим\p{L}*|юридически\s+не\s+судим\p{L}*|несудим\p{L}*|судимост\p{L}+\s+не\s+имеет)|(?:бұрын\s+)?сотталмаған|сотталғандығы\s+жоқ/iu;
/** "Not convicted before" leaves no punishment unserved. Anything said of earlier convictions is shown as a remark only. */
export function convictionFacts(doc: Doc, parties: Parties): readonly FactDraft[] {
  return doc.parts.flatMap((part): readonly FactDraft[] => {
    const match = clean.exec(part.text);
    if (!match) return [];
    const owner = ownerAt(doc, parties, part, match.index);
    const of = owner && parties.accused.includes(owner.person) ? parties.entity(owner.person) : undefined;
    if (!of || part.text.slice(match.index + match[0].length).search(clean) >= 0) return [];
    return [
      {
        of,
        field: ['earlierSentenceUnserved'],
        value: json(false),
        spans: [quoteAround(part, match.index, match.index + match[0].length, 120)],
        sure: 'likely',
        why: 'notConvicted',
      },
    ];
  });
}

/** Whose particulars stand at a place: the name before it in the paragraph, else the last one written out in the paragraphs above. */
export function ownerAt(
  doc: Doc,
  parties: Parties,
  part: Part,
  at: number,
): { readonly person: Person; readonly sure: Confidence } | undefined {
  const before = part.mentions.filter((m) => m.to <= at).at(-1);
  if (before) {
    const person = parties.personOf(before);
    return person && { person, sure: at - before.to < 200 && before.form !== 'surname' ? 'certain' : 'likely' };
  }
  // "1995 жылғы 14 тамызда туған, … Сейтжанов Даурен Ерланұлы": in Kazakh the particulars stand before the name.
  const behind = part.mentions[0];
  if (
    behind &&
    part.kazakh &&
    behind.form === 'full' &&
    part.sentences.some((s) => s.from <= at && behind.to <= s.to && behind.from - at < 250)
  ) {
    const person = parties.personOf(behind);
    return person && { person, sure: 'likely' };
  }
  for (let i = part.number - 2; i >= 0 && i >= part.number - 9; i -= 1) {
    const above = doc.parts[i];
    const mention = above?.mentions.at(-1);
    if (!above || !mention) continue;
    const person = parties.personOf(mention);
    const plain = above.mentions.every((m) => parties.personOf(m) === person);
    return person && plain && mention.form === 'full' && above.text.length < 200
      ? { person, sure: 'likely' }
      : undefined;
  }
  return undefined;
}
